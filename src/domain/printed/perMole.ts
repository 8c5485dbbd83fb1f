import { meaningOf, type UnitMeaning } from '../../physics/ucum.ts';

/** Avogadro’s number, 6.02214076 × 10²³, exact: a code has no decimal point. */
const AVOGADRO = '602214076.10*15';

/**
 * The unit of a number that is printed per particle, where the quantity is per mole: 0.39 eV of one ion are 37.6 kJ/mol.
 * The number itself stays as it is printed.
 *
 * @returns a UCUM code with Avogadro’s number; null where the two units differ by more than one mole
 */
export function perMole(printed: UnitMeaning, expected: UnitMeaning): string | null {
  const code = `${AVOGADRO}.${printed.code}/mol`;
  return printed.offset === 0 && meaningOf(code).dimension === expected.dimension ? code : null;
}
