/** The name by which callers choose it: `coulombicEfficiency` → `COULOMBIC_EFFICIENCY`. */
export function enumName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
