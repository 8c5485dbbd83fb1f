import { describe, expect, it } from 'vitest';
import { F, R } from '../../../src/physics/constants.ts';
import { type LinearCell, plateauOfModes } from '../../../src/simulation/cells/saltModes.ts';

/** Its salt needs about a half-cycle to spread. */
const cell: LinearCell = {
  separatorThickness: 1e-3,
  porosity: 0.9,
  transportFactor: 0.85,
  saltConcentration: 1000,
  ionicConductivity: 0.7,
  saltDiffusivity: 1e-10,
  transferenceNumber: 0.4,
  thermodynamicFactor: 1.1,
  temperature: 300,
  seriesResistance: 1e-4,
  currentDensity: 5,
  arealCapacity: 5 * 900,
  restDuration: 0,
};

/** The modes as they stand in the book, one exponential each, in half-cycles one after the other. */
function deviationAt(time: number, { cycles, rest }: { cycles: number; rest: number }): number {
  const { separatorThickness: length, transportFactor: g, saltDiffusivity: D } = cell;
  const relaxation = (cell.porosity * length * length) / (Math.PI ** 2 * g * D);
  const depth =
    ((1 - cell.transferenceNumber) * cell.currentDensity * length) / (2 * F * g * D * cell.saltConcentration);
  const duration = cell.arealCapacity / cell.currentDensity;
  let [sum, weights] = [0, 0];
  for (let n = 1; n <= 47; n += 2) {
    const weight = 8 / (Math.PI ** 2 * n ** 2);
    let mode = 0;
    for (let half = 1; half <= 2 * cycles; half++) {
      const direction = half % 2 === 1 ? -1 : 1;
      const passed = half === 2 * cycles ? time : duration;
      mode = direction + (mode - direction) * Math.exp((-(n ** 2) * passed) / relaxation);
      if (half < 2 * cycles) mode *= Math.exp((-(n ** 2) * rest) / relaxation);
    }
    sum += weight * mode;
    weights += weight;
  }
  return depth * (sum + 1 - weights);
}

describe.each([
  { cycles: 1, rest: 0 },
  { cycles: 3, rest: 0 },
  { cycles: 2, rest: 600 },
])('the plateau of $cycles cycles with rests of $rest s', ({ cycles, rest }) => {
  const duration = cell.arealCapacity / cell.currentDensity;
  const plateau = plateauOfModes({ ...cell, restDuration: rest }, cycles)!;

  it('has at nine times of the last half of the last half-cycle the salt of the series', () => {
    expect(plateau.points).toHaveLength(9);
    for (const [k, { workingRatio, counterRatio }] of plateau.points.entries()) {
      const deviation = deviationAt((0.5 + k / 16) * duration, { cycles, rest });
      expect(workingRatio).toBeCloseTo(1 + deviation, 13);
      expect(counterRatio).toBeCloseTo(1 - deviation, 13);
    }
  });

  it('has the voltage of the concentration cell', () => {
    const thermal = ((2 * R * cell.temperature) / F) * (1 - cell.transferenceNumber) * cell.thermodynamicFactor;
    for (const { concentration, workingRatio, counterRatio } of plateau.points) {
      expect(concentration).toBeCloseTo(thermal * Math.log(workingRatio / counterRatio), 14);
    }
  });
});
