import { distanceTo, TEMPERATURE_NEAR } from '../../cells/temperatureRange.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { givenOf } from './remembered.ts';

/**
 * The basis of a deposit: no parameter was ever fitted to a measured deposit, so each result is a prior, at any
 * temperature. The reason says where the temperature is far from that at which the numbers are known.
 */
export function basisOf(problem: ElectrodepositionProblem) {
  const numbers = problem.ledger.filter(({ value }) => typeof value === 'number');
  const doubtful = numbers.filter(({ low, high }) => low !== null || high !== null);
  const basisReason = `nothing was fitted to a measured deposit; of ${numbers.length} numbers ${doubtful.length} are known within a band only${inBands(problem)}${beyondTemperature(problem)}`;
  return { basis: 'PRIOR', basisReason } as const;
}

/** What the bands of the result hold; nothing of a problem that an older version has stored. */
function inBands(problem: ElectrodepositionProblem): string {
  const members = Number(givenOf(problem, 'bandMembers') ?? 0);
  if (members === 0) return '';
  return `; the bands, of ${members} members, hold these, the places of the sites and the grid, not the third dimension nor what the model leaves out`;
}

const energies: readonly string[] = ['transportActivationEnergy', 'interfaceActivationEnergy'];

/** Nothing where the temperature is near. */
function beyondTemperature(problem: ElectrodepositionProblem): string {
  const temperature = Number(givenOf(problem, 'temperature'));
  const known = (['referenceTemperature', 'interfaceReferenceTemperature'] as const).flatMap((name) => {
    const value = givenOf(problem, name);
    return value === null ? [] : [Number(value)];
  });
  const distance = Math.max(0, ...known.map((one) => distanceTo(temperature, [one])));
  if (distance <= TEMPERATURE_NEAR) return '';
  const isAssumed = problem.ledger.some(
    ({ parameter, origin }) => energies.includes(parameter) && (origin === 'ASSUMED' || origin === 'DEFAULT'),
  );
  const assumed = isAssumed ? 'activation energies are assumed, ' : '';
  return `; ${Number(distance.toPrecision(3))} K from the temperature at which they are known: ${assumed}freezing is not known`;
}
