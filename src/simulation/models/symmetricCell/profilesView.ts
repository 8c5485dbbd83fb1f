import { inUnit } from '../../../domain/si.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { SaltProfiles } from '../../cells/profileRecorder.ts';

/** `SaltProfile`s of the schema; none of a result that has none. */
export function profilesView(profiles: SaltProfiles | undefined) {
  if (profiles === undefined) return [];
  const positions = profiles.positions.map((x) => fromSI(x, 'um').value);
  return profiles.at.map(({ time, cycle, currentDensity, mean, concentration }) => ({
    time: inUnit('s', time),
    cycle,
    currentDensity: inUnit('mA/cm2', currentDensity),
    meanConcentration: inUnit('mol/L', mean),
    series: () => [
      { name: 'position', unit: 'um', values: positions },
      { name: 'saltConcentration', unit: 'mol/L', values: concentration.map((c) => fromSI(c, 'mol/L').value) },
    ],
  }));
}
