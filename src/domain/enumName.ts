/** The name of an enum value in the schema: `coulombicEfficiency` → `COULOMBIC_EFFICIENCY`. */
export function enumName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
