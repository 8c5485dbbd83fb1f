/** The meaning of a unit as sources print it, and what else the print contains or gets wrong. */
interface PrintedUnit {
  /** UCUM code. */
  readonly unit: string;
  /** The reference electrode in the print. */
  readonly reference?: string;
  /** The test protocol in the print. */
  readonly protocol?: string;
  /** Why the print cannot be taken literally. */
  readonly misprint?: string;
}

/** Printed units whose UCUM code differs from the print; any other printed unit is a UCUM code already. */
const printedUnits: Readonly<Record<string, PrintedUnit>> = {
  'mAh/g': { unit: 'mA.h/g' },
  'mAh/cm2': { unit: 'mA.h/cm2' },
  'mg/mAh': { unit: 'mg/(mA.h)' },
  'Wh/kg': { unit: 'W.h/kg' },
  GWh: { unit: 'GW.h' },
  M: { unit: 'mol/L' },
  'M each Na+, ClO4-': { unit: 'mol/L' },
  degC: { unit: 'Cel' },
  'deg 2theta': { unit: 'deg' },
  ppm: { unit: '[ppm]' },
  'wt%': { unit: '%' },
  '% oversized': { unit: '%' },
  fold: { unit: '1' },
  cycles: { unit: '{cycle}' },
  'parts in 10': { unit: '10*-1' },
  'V vs SHE': { unit: 'V', reference: 'SHE' },
  'V vs Na/Na+': { unit: 'V', reference: 'Na/Na+' },
  'h at "1C"': { unit: 'h', protocol: '1C' },
  // Printed for a piece of 1 cm², so they are per area.
  cm2: { unit: 'cm2/cm2' },
  'uF (per 1 cm2 projected)': { unit: 'uF/cm2' },
  mg: { unit: 'mg/cm2' },
  'mg (per cm2)': {
    unit: 'mg/cm2',
    misprint: 'Printed as a mass; beside the other areal masses it can only be per cm².',
  },
  'ohm cm^-2 (sic)': { unit: 'Ohm/{sq}', misprint: 'A sheet resistance is in ohm per square, not per cm².' },
  'cm2/s (sic)': { unit: 'cm2/(V.s)', misprint: 'A mobility is in cm²/(V·s); cm²/s is the unit of a diffusivity.' },
};

/** @param usual the unit where none is printed: a count, a ratio */
export function readPrintedUnit(printed: string | null, usual: string): PrintedUnit {
  if (printed === null) return { unit: usual };
  return printedUnits[printed] ?? { unit: printed };
}
