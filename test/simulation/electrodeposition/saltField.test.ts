import { describe, expect, it } from 'vitest';
import { createGrid, rowStart } from '../../../src/simulation/models/electrodeposition/solver/grid.ts';
import { SaltField } from '../../../src/simulation/models/electrodeposition/solver/transport/saltField.ts';
import { factoriseBanded, solveBanded } from '../../../src/simulation/numerics/linear/bandedCholesky.ts';
import { film, held, LAMBDA, made, orderOf, planar, rootOf } from './deposits.ts';

const [COLUMNS, ROWS] = [32, 48];

/** Metal with a wavy front that takes out salt at its own rate everywhere. */
function wavyField(): SaltField {
  const grid = createGrid({ columns: COLUMNS, rows: ROWS, cellSize: 1 });
  const salt = new SaltField(grid, 200);
  const metal = new Float64Array(grid.size);
  for (let j = 0; j < ROWS; j++) {
    for (let i = 0; i < COLUMNS; i++) {
      const height = 12 + 5 * Math.cos((2 * Math.PI * (i + 0.5)) / COLUMNS);
      const f = 1 / (1 + Math.exp((j + 0.5 - height) / 0.75));
      const k = rowStart(grid, j) + i;
      metal[k] = f;
      salt.sink[k] = 3e-3 * f * (1 - f) * (1 + 0.5 * Math.sin(i));
      salt.reaction[k] = 1e-2 * f * (1 - f);
    }
  }
  salt.assemble(metal, 30);
  return salt;
}

/** The same Newton step by a direct solver: banded Cholesky on the matrix column by column. */
function direct(salt: SaltField): Float64Array {
  const { grid, psi, rows, lid } = salt.operator;
  const width = COLUMNS;
  const band = new Float64Array(COLUMNS * rows * (width + 1));
  const right = new Float64Array(COLUMNS * rows);
  const couple = (a: number, b: number, c: number) => {
    band[a * (width + 1)] += c;
    band[b * (width + 1)] += c;
    band[Math.max(a, b) * (width + 1) + Math.abs(a - b)] -= c;
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < COLUMNS; i++) {
      const a = j * COLUMNS + i;
      const k = rowStart(grid, j) + i;
      const east = j * COLUMNS + ((i + 1) % COLUMNS);
      couple(a, east, 0.5 * (psi[k] + psi[rowStart(grid, j) + ((i + 1) % COLUMNS)]));
      if (j + 1 < rows) couple(a, a + COLUMNS, 0.5 * (psi[k] + psi[k + grid.stride]));
      band[a * (width + 1)] += salt.reaction[k] + (j === rows - 1 ? lid : 0);
      // all salt at c₀: the reservoir pulls nothing, the sinks everything
      right[a] = -salt.sink[k];
    }
  }
  factoriseBanded(band, COLUMNS * rows, width);
  solveBanded(band, COLUMNS * rows, width, right);
  return right;
}

describe('salt around a wavy front', () => {
  it('is what a direct solver finds on the same matrix, to 10⁻⁹', () => {
    const salt = wavyField();
    const expected = direct(salt);
    expect(salt.solve(1e-13)).toBe(true);
    const { grid } = salt.operator;
    let largest = 0;
    for (let j = 0; j < ROWS; j++) {
      for (let i = 0; i < COLUMNS; i++) {
        const change = salt.u[rowStart(grid, j) + i] - 1;
        largest = Math.max(largest, Math.abs(change - expected[j * COLUMNS + i]));
      }
    }
    const size = expected.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    expect(largest / size).toBeLessThan(1e-9);
  });

  it('gains a digit with each multigrid cycle, or nearly', () => {
    const salt = wavyField();
    salt.solve(1e-10);
    expect(salt.cycles).toBeLessThanOrEqual(13);
  });
});

describe('half cell with a flat front', () => {
  /** Current of a flat film at a potential over the exact one, minus one. */
  function error(potential: number, i0: number, cellSize: number): number {
    const front = 20 * cellSize;
    const parameters = { exchangeCurrentDensity: i0, electrodeGap: 10e-6 + front };
    const { deposit } = made({ cellSize, columns: 16, rows: 48, parameters, distance: film(front) });
    deposit.relax(held(potential), 12);
    return deposit.electrode.current / deposit.width / planar(i0, potential, 10e-6).current - 1;
  }

  it.each([-0.05, -0.1, -0.2])('carries the exact current at %s V, to 10⁻³ at h = 5 nm', (potential) => {
    expect(Math.abs(error(potential, 1e4, 5e-9))).toBeLessThan(1e-3);
    expect(Math.abs(error(potential, 3e4, 5e-9))).toBeLessThan(1e-3);
  });

  it('converges at second order in the cell size', () => {
    const errors = [20e-9, 10e-9, 5e-9].map((cellSize) => error(-0.1, 3e3, cellSize));
    expect(orderOf(errors)).toBeGreaterThan(1.9);
  });

  it('comes to the law of a reversible electrode, i/i_lim = 1 − exp(FV/2RT): 0.622069 at −50 mV', () => {
    const limit = 1 / (LAMBDA * 1e-3);
    const parameters = { exchangeCurrentDensity: 3e4, electrodeGap: 1e-3 + 40e-9 };
    const { deposit } = made({ cellSize: 2e-9, columns: 16, rows: 48, parameters, distance: film(40e-9) });
    deposit.relax(held(-0.05), 20);
    expect(deposit.electrode.current / deposit.width / limit).toBeCloseTo(0.622069, 3);
  });
});

describe('symmetric cell', () => {
  /** Two electrodes, each half a cell away from the middle, where the salt stays at c₀. */
  const HALF = 0.5e-3;
  const i0 = 1e5;

  function currentAt(potential: number): number {
    const parameters = { exchangeCurrentDensity: i0, electrodeGap: HALF + 40e-9, appliedPotential: -0.1 };
    const { deposit } = made({ cellSize: 1e-9, columns: 16, rows: 64, parameters, distance: film(40e-9) });
    deposit.relax(held(potential), 30);
    return deposit.electrode.current / deposit.width;
  }

  it.each([
    [0.05, 0.4515],
    [0.1, 0.7501],
    [0.2, 0.96],
  ])('carries i_lim tanh(FV/4RT) at %s V: %s of the limit', (voltage, share) => {
    const limit = 1 / (LAMBDA * HALF);
    const stripping = rootOf((V) => -currentAt(V - voltage) - currentAt(V), 0, voltage);
    const current = currentAt(stripping - voltage) / limit;
    expect(current / Math.tanh((voltage * 96485.33212) / (4 * 8.314462618 * 298.15))).toBeCloseTo(1, 3);
    expect(current).toBeCloseTo(share, 3);
  });
});
