import type { AlkaliMetal } from '../../domain/subjects.ts';
import { at, claimsFrom, note } from '../claims.ts';
import { conditionInWords } from '../conditions.ts';
import { assumptions, crc54, pymatgen } from '../sources.ts';

/** Claims that are the same for every alkali metal. */

const tabulated = claimsFrom(crc54, 'STATED');
const inPeriodicTable = claimsFrom(pymatgen, 'STATED');
const assume = claimsFrom(assumptions, 'ASSUMED');

type Band = readonly [number, number];

/** @param within how much tables differ, V */
export function standardPotential(metal: AlkaliMetal, volts: string, within: number) {
  return tabulated(`${metal.slug}-standard-potential`, metal, 'standardPotential', volts, 'V', at('p. D-120'), {
    within,
    conditions: [conditionInWords('reference', 'SHE')],
    annotations: [
      note(`In water at 25 °C. Read from a reproduction of the table; others differ by up to ${1000 * within} mV.`),
    ],
  });
}

/** At 1 atm, in K. */
export function meltingPoint(metal: AlkaliMetal, kelvin: string) {
  return inPeriodicTable(`${metal.slug}-melting-point`, metal, 'meltingPoint', kelvin, 'K', at('periodic table'), {
    within: 0.2,
    annotations: [note('Other tables differ by up to 0.2 K.')],
  });
}

/** Of the solid, in J/m². */
export function surfaceEnergy(metal: AlkaliMetal, printed: string, band: Band, why: string) {
  return assume(`${metal.slug}-surface-energy`, metal, 'surfaceEnergy', printed, 'J/m2', at('metals'), {
    band,
    annotations: [note(`${why} No table of solid surfaces was opened.`)],
  });
}
