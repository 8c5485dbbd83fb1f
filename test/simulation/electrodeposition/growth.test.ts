import { describe, expect, it } from 'vitest';
import {
  type Deposit,
  FARTHEST,
  RESTORATION,
} from '../../../src/simulation/models/electrodeposition/solver/deposit.ts';
import { heightsOf } from '../../../src/simulation/models/electrodeposition/solver/diagnostics/heights.ts';
import { areaOnGrid } from '../../../src/simulation/models/electrodeposition/solver/diagnostics/morphology.ts';
import { THICKNESS } from '../../../src/simulation/models/electrodeposition/solver/front/front.ts';
import { Growth, restorationNumber } from '../../../src/simulation/models/electrodeposition/solver/front/growth.ts';
import { rowStart } from '../../../src/simulation/models/electrodeposition/solver/grid.ts';
import {
  butlerVolmer,
  driven,
  film,
  GAMMA,
  held,
  LAMBDA,
  made,
  orderOf,
  planar,
  slopes,
  VOLUME_PER_CHARGE,
} from './deposits.ts';

const ENDLESS = Number.POSITIVE_INFINITY;

/** ∫ from a to b by the midpoint rule. */
function integral(of: (x: number) => number, a: number, b: number, n = 4000): number {
  const dx = (b - a) / n;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += of(a + (k + 0.5) * dx) * dx;
  return sum;
}

describe('a flat film', () => {
  it.each([
    [3e3, 20e-9],
    [1e4, 20e-9],
    [1e4, 10e-9],
  ])('rises as the sharp front does, i₀ %s A/m², h %s m, within 0.5 %', (i0, cellSize) => {
    const parameters = { exchangeCurrentDensity: i0 };
    const { deposit } = made({ cellSize, columns: 16, rows: 128, parameters, distance: film(20 * cellSize) });
    deposit.relax(held(-0.1), 5);
    const start = deposit.area / deposit.width;
    for (let k = 0; k < 250; k++) deposit.step(held(-0.1), ENDLESS, 1);
    const end = deposit.area / deposit.width;
    const time = integral((z) => 1 / (VOLUME_PER_CHARGE * planar(i0, -0.1, 10e-6 - z).current), start, end, 400);
    expect(Math.abs(deposit.electrode.time / time - 1)).toBeLessThan(5e-3);
  });

  it('needs −25.18 ± 0.4 mV at 1 mA/cm² and i₀ = 10 A/m², and grows by I·t within 5·10⁻⁴', () => {
    const parameters = {
      control: 'GALVANOSTATIC',
      currentDensity: 10,
      appliedPotential: null,
      exchangeCurrentDensity: 10,
    };
    const { deposit } = made({ cellSize: 5e-9, columns: 16, rows: 96, parameters, distance: film(50e-9) });
    const before = areaOnGrid(deposit.front);
    while (deposit.electrode.time < 40) deposit.step(driven(10), 40, 1);
    expect(Math.abs(deposit.electrode.potential + 25.18e-3)).toBeLessThan(0.4e-3);
    const grown = (areaOnGrid(deposit.front) - before) / deposit.width;
    expect(Math.abs(grown / (VOLUME_PER_CHARGE * 10 * 40) - 1)).toBeLessThan(5e-4);
    expect(grown / (VOLUME_PER_CHARGE * (deposit.charge / deposit.width))).toBeCloseTo(1, 9);
  });
});

describe('restoration of the front', () => {
  it('is stable in the longest step: 4 · 0.32 · 0.75 is at most 1', () => {
    expect(RESTORATION * FARTHEST).toBeCloseTo(0.32, 12);
    expect(restorationNumber(RESTORATION * FARTHEST, THICKNESS)).toBeCloseTo(0.96, 12);
    expect(restorationNumber(RESTORATION * FARTHEST, THICKNESS)).toBeLessThanOrEqual(1);
  });

  it('is refused where it is not', () => {
    const { deposit } = made({ cellSize: 10e-9, columns: 16, rows: 64, distance: film(200e-9) });
    const growth = new Growth(deposit.front);
    const still = new Float64Array(deposit.front.cells.length);
    expect(() => growth.move(still, 0, 0.32 * 10e-9)).not.toThrow();
    expect(() => growth.move(still, 0, 0.34 * 10e-9)).toThrow('restoration is unstable');
  });
});

describe('a circle of metal without contact', () => {
  it.each([3, 4, 6, 8, 12, 24])('rests at −Γ/r, r = %s cells, within 1 %', (cells) => {
    const cellSize = 5e-9;
    const r = cells * cellSize;
    const distance = (x: number, z: number) => Math.hypot(x - 160e-9, z - 200e-9) - r;
    const { deposit } = made({ cellSize, columns: 64, rows: 128, distance });
    deposit.relax({ purpose: 'REST', held: 'CURRENT', value: 0, duration: null }, 2);
    expect(Math.abs((deposit.circuit.potential[0] * r) / -GAMMA - 1)).toBeLessThan(0.01);
  });
});

describe('a dome under kinetic control', () => {
  const [START, END] = [60e-9, 200e-9];
  const exact = integral((r) => 1 / (VOLUME_PER_CHARGE * butlerVolmer(30, 1, -0.1 + GAMMA / r)), START, END);

  /** Grows a half circle from one radius to the other, both by area. */
  function grown(cellSize: number): { readonly deposit: Deposit; readonly height: number } {
    const columns = Math.round(640e-9 / cellSize);
    const spread = (Math.PI * 0.75 * cellSize) ** 2 / 3;
    const radius = Math.sqrt(START ** 2 - spread);
    const distance = (x: number, z: number) => Math.hypot(x - 320e-9, z) - radius;
    const parameters = { cationDiffusivity: 1e-7 };
    const rows = Math.round((0.75 * columns) / 16) * 16;
    const { deposit } = made({ cellSize, columns, rows, parameters, distance });
    const target = 0.5 * Math.PI * END ** 2;
    while (deposit.area < target * (1 - 1e-9)) deposit.step(held(-0.1), ENDLESS, target);
    const heights = new Float64Array(columns);
    heightsOf(deposit.front, heights);
    return { deposit, height: Math.max(...heights) };
  }

  it('stays a half circle within 0.5 %, and comes to its size in the exact time at second order', () => {
    const runs = [10e-9, 5e-9, 2.5e-9].map(grown);
    for (const { height } of runs) expect(Math.abs(height / END - 1)).toBeLessThan(5e-3);
    const errors = runs.map(({ deposit }) => deposit.electrode.time / exact - 1);
    expect(orderOf(errors)).toBeGreaterThan(2);
    expect(Math.abs(errors[2])).toBeLessThan(1e-3);
  });

  it('has a smooth surface: no curvature differs from the mean by more than 3 %', () => {
    const { deposit } = grown(2.5e-9);
    const { front } = deposit;
    for (let b = 0; b < front.count; b++) {
      const k = front.cells[b];
      if (front.f[k] > 0.3 && front.f[k] < 0.7) expect(Math.abs(END * front.curvature(k) - 1)).toBeLessThan(0.03);
    }
  });
});

/**
 * Growth rate of a ripple on a flat film: the Mullins–Sekerka instability against surface energy.
 *
 *   σ = (V_m/F) (i_u G − |i_V| Γ k²) / (1 + λ i_u tanh(k d)/k),   G = λ i, d the gap
 */
function exactRate(i0: number, potential: number, at: { readonly k: number; readonly gap: number }): number {
  const { k, gap } = at;
  const { u, current } = planar(i0, potential, gap);
  const { byRatio, byPotential } = slopes(i0, u, potential);
  const drive = byRatio * LAMBDA * current + byPotential * GAMMA * k * k;
  return (VOLUME_PER_CHARGE * drive) / (1 + (LAMBDA * byRatio * Math.tanh(k * gap)) / k);
}

describe('a ripple on a flat film', () => {
  /** Cosine amplitude of the thickness, m. */
  function amplitude({ front, width }: Deposit): number {
    const { grid, f } = front;
    let sum = 0;
    for (let i = 0; i < grid.columns; i++) {
      let column = 0;
      for (let j = 0; j < grid.rows; j++) column += f[rowStart(grid, j) + i];
      sum += column * Math.cos((2 * Math.PI * (i + 0.5)) / grid.columns);
    }
    return (2 * sum * grid.cellSize * grid.cellSize) / width;
  }

  /** Measured over exact growth rate, minus one, while the film becomes a fifth thicker. */
  function error(i0: number, wavelength: number, cellSize: number): number {
    const columns = Math.round(wavelength / cellSize);
    const k = (2 * Math.PI) / wavelength;
    const thickness = 20 * cellSize;
    const gap = 10e-6 + thickness;
    const distance = (x: number, z: number) => z - thickness - 1.5 * cellSize * Math.cos(k * x);
    const parameters = { exchangeCurrentDensity: i0, electrodeGap: gap };
    const rows = Math.ceil((columns + 80) / 32) * 32;
    const { deposit } = made({ cellSize, columns, rows, parameters, distance });
    expect(LAMBDA * slopes(i0, planar(i0, -0.1, 10e-6).u, -0.1).byRatio * cellSize).toBeLessThan(0.1);
    deposit.relax(held(-0.1), 5);
    const points: { t: number; log: number; z: number }[] = [];
    while (deposit.area < 1.2 * thickness * deposit.width) {
      points.push({ t: deposit.electrode.time, log: Math.log(amplitude(deposit)), z: deposit.area / deposit.width });
      deposit.step(held(-0.1), ENDLESS, 1);
    }
    const fitted = points.slice(Math.floor(points.length / 5));
    const mean = (of: (p: (typeof points)[number]) => number) =>
      fitted.reduce((sum, p) => sum + of(p), 0) / fitted.length;
    const [t, log] = [mean((p) => p.t), mean((p) => p.log)];
    const rate = mean((p) => (p.t - t) * (p.log - log)) / mean((p) => (p.t - t) ** 2);
    return rate / exactRate(i0, -0.1, { k, gap: gap - mean((p) => p.z) }) - 1;
  }

  it.each([
    [1e4, 640e-9, 10e-9],
    [3e3, 640e-9, 10e-9],
    [1e4, 1280e-9, 10e-9],
    [3e3, 1280e-9, 10e-9],
    [3e3, 1280e-9, 20e-9],
  ])('grows as in the linear theory, i₀ %s A/m², wavelength %s m, h %s m, within 10 %', (i0, wavelength, cellSize) => {
    expect(Math.abs(error(i0, wavelength, cellSize))).toBeLessThan(0.1);
  });

  it('shrinks where surface energy wins', () => {
    const k = (2 * Math.PI) / 160e-9;
    expect(exactRate(3e3, -0.1, { k, gap: 10e-6 })).toBeLessThan(0);
    expect(Math.abs(error(3e3, 160e-9, 2.5e-9))).toBeLessThan(0.1);
  });
});
