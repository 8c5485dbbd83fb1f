import type { ElectrodepositionParameters } from './parameters.ts';
import { expectedGrowth, settlingTime } from './solver/expectedGrowth.ts';
import { limitingCurrentDensityOfGap } from './solver/scales.ts';

/**
 * The salt may take this share of the time at one drive to settle and still count as being at rest. 100 nm of sodium at
 * −0.1 V then take longer than with transient salt by less than 2 %: at this share by 1.2 % on bare nickel (17 µm) and by
 * 1.5 % on NiSb (9.2 µm), with the same roughness within 1 %; at 0.05 by 1.6 % and 2.04 %.
 */
export const SETTLED_SHARE = 0.04;

/** How the salt is computed where the request does not say it. */
export interface TransportChoice {
  readonly transport: 'QUASI_STEADY' | 'TRANSIENT';
  readonly reason: string;
}

/**
 * The choice for a run, from the time in which the salt settles and the shortest time for which the drive is the same: of
 * the plating, or of a pulse or a pause. A current that has no steady state is refused unless TRANSIENT is asked for, so
 * it is no reason to choose it.
 *
 * @param values at the temperature of the run
 */
export function transportChoice(values: ElectrodepositionParameters): TransportChoice {
  const { onDuration, offDuration, currentDensity } = values;
  const settling = settlingTime(values);
  const { plating } = expectedGrowth(values);
  const held = Math.min(plating, onDuration ?? plating, offDuration ?? plating);
  const isSlow = settling > SETTLED_SHARE * held;
  const isBeyondLimit = currentDensity !== null && currentDensity >= limitingCurrentDensityOfGap(values);
  const [share, time, drive] = [SETTLED_SHARE * 100, seconds(settling), seconds(held)];
  return {
    transport: isSlow && !isBeyondLimit ? 'TRANSIENT' : 'QUASI_STEADY',
    reason: `chosen: the salt settles in L²ε/(π²gD) = ${time}, ${isSlow ? 'more' : 'not more'} than ${share} % of the shortest time at one drive, about ${drive}`,
  };
}

function seconds(time: number): string {
  return `${Number(time.toPrecision(3))} s`;
}
