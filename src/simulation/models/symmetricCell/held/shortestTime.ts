import { sandTime } from '../../../../physics/sandTime.ts';
import type { SymmetricCellInput } from '../voltages.ts';

/**
 * The shortest step of the protocol, or the time in which its current would use up the salt, s. Where a voltage is held,
 * the current is at most what the resistances let through.
 */
export function shortestTime(input: SymmetricCellInput, transportFactor: number): number {
  const { parameters, working, counter, protocol } = input;
  const { separatorThickness: thickness, ionicConductivity, seriesResistance } = parameters;
  const layer = { ...parameters, thickness, transportFactor };
  const ohmic = thickness / (ionicConductivity * transportFactor) + seriesResistance;
  const resistance = ohmic + working.resistance + counter.resistance;
  const times = protocol.steps.map(({ direction, duration, currentDensity, held }) => {
    if (direction === 'REST') return duration;
    return Math.min(duration, sandTime(layer, held === undefined ? currentDensity : held.potential / resistance));
  });
  return Math.min(...times);
}
