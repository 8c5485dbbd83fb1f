import { type ElectrodeShape, type InterfaceLaw, interfaceOf } from '../../cells/electrodeInterface.ts';
import { type Plateau, plateauOverpotential, plateauParts } from '../../cells/plateau.ts';

/**
 * The interface number (R_int, Ω m², or 1/i₀, m² A⁻¹) that both electrodes must have for the plateau to reach a
 * measured overpotential. Exact where the law is linear, else by bisection to the last digit.
 *
 * @param target measured plateau overpotential, V
 * @returns zero when electrolyte and film alone already exceed the target: no interface number fits
 */
export function fitInterface(law: InterfaceLaw, target: number, plateau: Plateau, shape: ElectrodeShape): number {
  const excess = (number: number) => overpotentialWith(law, number, plateau, shape) - target;
  if (excess(0) >= 0) return 0;
  if (law === 'OHMIC') return -excess(0) / (2 * plateau.currentDensity);
  let high = 1 / plateau.currentDensity;
  while (excess(high) < 0) high *= 4;
  return bisect(excess, high);
}

/** Plateau overpotential of a cell with equal electrodes of this interface number, V. */
function overpotentialWith(law: InterfaceLaw, number: number, plateau: Plateau, shape: ElectrodeShape): number {
  const electrode = interfaceOf(law, number, shape);
  return plateauOverpotential(plateauParts(plateau, electrode, electrode));
}

/** Root between 0 and `high` of a function that grows through it. */
function bisect(f: (x: number) => number, high: number): number {
  let [left, right] = [0, high];
  for (;;) {
    const middle = 0.5 * (left + right);
    if (middle <= left || middle >= right) return middle;
    if (f(middle) < 0) left = middle;
    else right = middle;
  }
}
