import { F, R } from '../../../../physics/constants.ts';
import { type ElectrodeShape, type InterfaceLaw, interfaceOf } from '../../../cells/electrodeInterface.ts';
import { type Plateau, plateauOverpotential, plateauParts } from '../../../cells/plateau.ts';

/**
 * The interface number (R_int, Ω m², or 1/i₀, m² A⁻¹) that both electrodes must have for the plateau to reach a
 * measured overpotential. Exact where the law is linear, else to the last digits.
 *
 * @param target measured plateau overpotential, V
 * @returns zero when electrolyte and film alone already exceed the target: no interface number fits
 */
export function fitInterface(law: InterfaceLaw, target: number, plateau: Plateau, shape: ElectrodeShape): number {
  const without = interfaceOf(law, 0, shape);
  const missing = target - plateauOverpotential(plateauParts(plateau, without, without));
  if (missing <= 0) return 0;
  if (law === 'OHMIC') return missing / (2 * plateau.currentDensity);
  return butlerVolmerNumber(missing, plateau, shape);
}

const MOST_STEPS = 60;
/** Newton's steps end when one is this small: 1/i₀ is then exact to a few units of its last digit. */
const ENOUGH = 1e-15;

/**
 * 1/i₀ at which both electrodes together have this overpotential in the mean, by Newton's method for y = ln(1/i₀). The
 * mean is convex in y, so the second step and all later ones approach the root from one side. The start is the root for
 * a surface at c₀.
 */
function butlerVolmerNumber(missing: number, plateau: Plateau, { activeAreaRatio }: ElectrodeShape): number {
  const { currentDensity, points } = plateau;
  const thermal = (2 * R * plateau.temperature) / F;
  const half = missing / (2 * thermal);
  const scale = currentDensity / (2 * activeAreaRatio);
  let y = half + Math.log1p(-Math.exp(-2 * half)) - Math.log(2 * scale);
  for (let step = 0; step < MOST_STEPS; step++) {
    const driven = scale * Math.exp(y);
    let [sum, slope] = [-missing, 0];
    for (const { weight, workingRatio, counterRatio } of points) {
      for (const u of [driven / Math.sqrt(workingRatio), driven / Math.sqrt(counterRatio)]) {
        sum += weight * thermal * Math.asinh(u);
        slope += (weight * thermal * u) / Math.sqrt(1 + u * u);
      }
    }
    const change = sum / slope;
    y -= change;
    if (Math.abs(change) <= ENOUGH * Math.max(1, Math.abs(y))) break;
  }
  return Math.exp(y);
}
