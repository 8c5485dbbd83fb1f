import { sampledView } from '../../../../analysis/sampledView.ts';
import { inUnit } from '../../../../domain/si.ts';
import type { TotalShares } from '../../../../statistics/totalShares.ts';
import type { HeldResult } from '../result.ts';
import { sampledParts } from '../sampling/sampledParts.ts';

/** `HeldPotential` of the schema. */
export function heldView(held: HeldResult, totals: TotalShares | null) {
  const { currentDensity, sample } = held;
  return {
    potential: inUnit('V', held.potential),
    currentDensity: inUnit('mA/cm2', currentDensity.value, currentDensity.band),
    uncertainty: () => sample && sampledView(sampledParts(sample, totals), 'mA/cm2'),
    endCurrentDensity: inUnit('mA/cm2', held.endCurrentDensity),
    steadyCurrentDensity: inUnit('mA/cm2', held.steadyCurrentDensity),
    capacity: inUnit('mA.h/cm2', held.capacity),
    duration: inUnit('s', held.duration),
    endedBy: held.endedBy,
  };
}
