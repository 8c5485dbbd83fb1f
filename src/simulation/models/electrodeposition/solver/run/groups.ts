import type { ElectrodepositionParameters } from '../../parameters.ts';
import type { DimensionlessGroups } from '../../result.ts';
import { kineticsOf } from '../kinetics.ts';
import { kineticGradient } from '../resolution.ts';
import { limitingCurrentDensityOfGap, pathLengthOf, planarState } from '../scales.ts';
import type { Surface } from '../surface.ts';

/** @param end current density at the end of plating, A m⁻², plating positive, and the number of nuclei */
export function dimensionlessGroupsOf(
  values: ElectrodepositionParameters,
  surface: Surface,
  end: { readonly currentDensity: number; readonly nuclei: number },
): DimensionlessGroups {
  const { windowWidth, columns, transferenceNumber } = values;
  const limit = limitingCurrentDensityOfGap(values);
  const gradient = kineticGradient(values);
  const kinetics = kineticsOf(values);
  const flat = planarState(values);
  const barrier = surface.contactLaws.find(({ saturation }) => saturation > 0);
  const blocked = barrier && barrier.saturation + barrier.conductance * Math.abs(flat.potential);
  return {
    biotOfGap: gradient * pathLengthOf(values),
    biotOfCell: (gradient * windowWidth) / columns,
    wagner: limit / (2 * transferenceNumber * flat.currentDensity),
    capillary: (kinetics.capillaryLength * columns) / windowWidth,
    limitingShare: end.currentDensity / limit,
    blockingShare: blocked === undefined || end.currentDensity === 0 ? null : blocked / end.currentDensity,
    nucleiInWindow: end.nuclei,
  };
}
