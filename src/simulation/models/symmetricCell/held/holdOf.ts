import { InvalidInput } from '../../../../domain/errors.ts';
import type { Hold } from '../../../cells/halfCycles.ts';
import { allowedText, refused, type Values, valueText } from '../../../parameterTable.ts';
import { cyclingParameters } from '../parameters/cycling.ts';

type Protocol = Pick<
  Values<typeof cyclingParameters>,
  'currentDensity' | 'arealCapacity' | 'appliedPotential' | 'holdDuration' | 'protocol' | 'cycles'
>;

/**
 * The voltage that is held; null where the current is.
 *
 * @throws InvalidInput where not exactly one of them is given, or where nothing ends a half-cycle
 */
export function holdOf(asked: Protocol): Hold | null {
  const { currentDensity, arealCapacity, appliedPotential, holdDuration, protocol, cycles } = asked;
  if (protocol === 'HOLD' && cycles !== 1) throw refused('cycles', cycles, '1 where protocol is HOLD');
  if (appliedPotential === null) {
    requireCurrent(asked);
    return null;
  }
  const shown = valueText(cyclingParameters.appliedPotential, appliedPotential);
  if (currentDensity !== null) {
    throw refused('appliedPotential', shown, 'left out where currentDensity is given: either is held');
  }
  if (appliedPotential === 0) {
    throw refused('appliedPotential', shown, 'negative to plate the working electrode first, or positive to strip it');
  }
  if (arealCapacity === null && holdDuration === null) {
    throw new InvalidInput('arealCapacity or holdDuration is required: one of them ends each half-cycle', {
      path: ['arealCapacity'],
      allowed: `${allowedText(cyclingParameters.arealCapacity)}; or holdDuration`,
    });
  }
  return { potential: appliedPotential, capacity: arealCapacity, duration: holdDuration };
}

function requireCurrent({ currentDensity, arealCapacity, holdDuration }: Protocol): void {
  if (currentDensity === null) {
    throw new InvalidInput('currentDensity is required, or appliedPotential', {
      path: ['currentDensity'],
      allowed: `${allowedText(cyclingParameters.currentDensity)}; or appliedPotential`,
    });
  }
  if (holdDuration !== null) {
    const shown = valueText(cyclingParameters.holdDuration, holdDuration);
    throw refused('holdDuration', shown, 'left out where currentDensity is given: arealCapacity ends each half-cycle');
  }
  if (arealCapacity === null) {
    const allowed = allowedText(cyclingParameters.arealCapacity);
    throw new InvalidInput('arealCapacity is required', { path: ['arealCapacity'], allowed });
  }
}
