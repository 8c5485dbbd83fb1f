import { perMole } from '../domain/printed/perMole.ts';
import { meaningOf } from '../physics/ucum.ts';

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

/** Printed units that say more than a unit, or less; any other printed unit is read as papers write units. */
const printedUnits: Readonly<Record<string, PrintedUnit>> = {
  'M each Na+, ClO4-': { unit: 'mol/L' },
  'deg 2theta': { unit: 'deg' },
  '% oversized': { unit: '%' },
  fold: { unit: '1' },
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

/** What UCUM and the trade write alike, by the usual unit of the property: `C` is a coulomb, and a C-rate; `m` a metre, and molal. */
const ofTrade: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/h': { C: '/h' },
  'mol/kg': { m: 'mol/kg' },
};

/**
 * @param usual the unit where none is printed: a count, a ratio; null where words are claimed, whose unit is not read
 * @throws Error where the printed unit of a number is not understood
 */
export function readPrintedUnit(printed: string | null, usual: string | null): PrintedUnit {
  if (printed === null) return { unit: usual ?? '1' };
  const special = printedUnits[printed];
  if (special !== undefined) return special;
  if (usual === null) return { unit: '1' };
  const ownOfTrade = ofTrade[usual]?.[printed];
  if (ownOfTrade !== undefined) return { unit: ownOfTrade };
  const meaning = meaningOf(printed);
  // An activation energy in eV is that of one particle.
  return { unit: perMole(meaning, meaningOf(usual)) ?? meaning.code };
}
