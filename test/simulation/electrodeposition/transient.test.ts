import { describe, expect, it } from 'vitest';
import { SolverFailure } from '../../../src/domain/errors.ts';
import { F, R } from '../../../src/physics/constants.ts';
import { sandTime } from '../../../src/physics/sandTime.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import type { Deposit } from '../../../src/simulation/models/electrodeposition/solver/deposit.ts';
import { DepositRun } from '../../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { resultOf } from '../../../src/simulation/models/electrodeposition/solver/run/resultOf.ts';
import { SaltColumn } from '../../../src/simulation/models/electrodeposition/solver/transport/column.ts';
import {
  timeDifference,
  weighColumn,
} from '../../../src/simulation/models/electrodeposition/solver/transport/history.ts';
import { driven, f, film, held, made, orderOf, planar, sodium } from './deposits.ts';

const ENDLESS = Number.POSITIVE_INFINITY;

describe('Sand’s transient', () => {
  const D = 8.6928e-11;
  const layer = {
    thickness: 120e-6,
    porosity: 1,
    transportFactor: 1,
    saltDiffusivity: D,
    transferenceNumber: 0.4,
    saltConcentration: 1000,
  };
  const tau = sandTime(layer, 500);

  /** When a column of equal cells runs out of salt at 500 A/m², s. */
  function depletionTime(cells: number): number {
    const steps = 4000;
    const column = new SaltColumn(cells, cells);
    const extra = { diagonal: new Float64Array(cells), right: new Float64Array(cells) };
    const width = layer.thickness / cells;
    const drop = (0.6 * 500 * width) / (F * 1000 * D);
    let [t, lastStep, surface] = [0, 0, 1];
    for (let k = 1; ; k++) {
      const dt = 1.05 * tau * (k / steps) ** 2 - t;
      weighColumn(column, timeDifference(lastStep === 0 ? 0 : dt / lastStep), (D * dt) / width ** 2, extra);
      column.eliminate(extra, null, { reservoir: 1, below: 0 });
      const next = column.reservoir - drop / column.lid;
      if (next < 0) return t + (dt * surface) / (surface - next);
      column.fill(next);
      column.accept();
      [t, lastStep, surface] = [t + dt, dt, next];
    }
  }

  it('ends after 7.06203 s at 500 A/m², to 10⁻⁴ with 200 cells and at second order', () => {
    expect(tau).toBeCloseTo(7.06203, 5);
    const errors = [50, 100, 200].map((cells) => depletionTime(cells) / tau - 1);
    expect(Math.abs(errors[2])).toBeLessThan(1e-4);
    expect(orderOf(errors)).toBeGreaterThan(1.5);
  });
});

const cellSize = 0.125e-6;

/** A flat film, with metal of so little volume that it hardly moves, under an imposed current. */
function filmOf(currentDensity: number, gap: number): Deposit {
  const parameters = {
    control: 'GALVANOSTATIC',
    currentDensity,
    appliedPotential: null,
    transport: 'TRANSIENT',
    electrodeGap: gap + 10 * cellSize,
    exchangeCurrentDensity: 300,
    molarVolume: 1e-6,
    doubleLayerCapacitance: 1e-6,
  };
  return made({ cellSize, columns: 16, rows: 48, parameters, distance: film(10 * cellSize) }).deposit;
}

describe('a film under a sudden current', () => {
  const conductivity = (F * F * 1000 * (7.24e-11 / 0.4)) / (R * 298.15);
  const gap = 300e-6;

  it('first shows ohmic drop and charge transfer alone', () => {
    const deposit = filmOf(100, gap);
    for (let k = 0; k < 4; k++) deposit.step(driven(100), ENDLESS, 1);
    const drop = (100 * gap) / conductivity + (2 / f) * Math.asinh(100 / 600);
    expect(deposit.electrode.time).toBeLessThan(5e-3);
    expect(Math.abs(deposit.electrode.potential + drop)).toBeLessThan(2e-4);
  });

  it('runs out of salt at Sand’s time within 0.5 %', () => {
    const deposit = filmOf(300, gap);
    const saltDiffusivity = 2 * 7.24e-11 * 0.6;
    const layer = { thickness: gap, porosity: 1, transportFactor: 1, transferenceNumber: 0.4, saltConcentration: 1000 };
    const tau = sandTime({ ...layer, saltDiffusivity }, 300);
    let failure: unknown;
    try {
      while (deposit.electrode.time < 2 * tau) deposit.step(driven(300), ENDLESS, 1);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(SolverFailure);
    expect((failure as SolverFailure).code).toBe('LIMITING_CURRENT');
    expect(Math.abs((failure as SolverFailure).time / tau - 1)).toBeLessThan(5e-3);
  });

  it('comes to the steady state, where the anions are at rest', () => {
    const deposit = filmOf(20, 60e-6);
    while (deposit.electrode.time < 400) deposit.step(driven(20), 400, 1);
    const steady = planar(300, deposit.electrode.potential, 60e-6);
    expect(steady.current / 20).toBeCloseTo(1, 2);
    expect(Math.abs(deposit.transient!.meanDeviation(deposit.front))).toBeLessThan(1e-3);
  });
});

describe('a film at a sudden potential', () => {
  it('carries less than without ohmic drop, and in the end what the steady state does', () => {
    const gap = 40e-6;
    const parameters = {
      transport: 'TRANSIENT',
      electrodeGap: gap + 2e-6,
      exchangeCurrentDensity: 300,
      molarVolume: 1e-6,
    };
    const { deposit } = made({ cellSize: 0.2e-6, columns: 16, rows: 48, parameters, distance: film(2e-6) });
    deposit.step(held(-0.1), ENDLESS, 1);
    const first = deposit.electrode.current / deposit.width;
    const conductivity = (F * F * 1000 * (7.24e-11 / 0.4)) / (R * 298.15);
    const overpotential = (2 / f) * Math.asinh(first / 600);
    expect(Math.abs(overpotential + (first * gap) / conductivity - 0.1)).toBeLessThan(1e-3);
    while (deposit.electrode.time < 150) deposit.step(held(-0.1), 150, 1);
    const left = gap + 2e-6 - deposit.area / deposit.width;
    expect(deposit.electrode.current / deposit.width / planar(300, -0.1, left).current).toBeCloseTo(1, 3);
  });
});

describe('plating in pulses', () => {
  const values = completeParameters({
    ...sodium,
    control: 'GALVANOSTATIC',
    currentDensity: 200,
    transport: 'TRANSIENT',
    coating: 'ISLANDS',
    windowWidth: 320e-9,
    columns: 64,
    thickness: 10e-9,
    electrodeGap: 20e-6,
    onDuration: 0.04,
    offDuration: 0.1,
  });

  it('adds up to the charge of the pulses, relaxes between them, and resumes to the same bytes', () => {
    const run = new DepositRun(values);
    for (let k = 0; k < 60; k++) run.step();
    const resumed = new DepositRun(values, structuredClone(run.checkpoint()));
    for (const each of [run, resumed]) while (each.ending === null) each.step();
    const result = resultOf(run, '1');
    expect(JSON.stringify(resultOf(resumed, '1'))).toBe(JSON.stringify(result));
    expect(Math.abs(result.balance.massError)).toBeLessThan(1e-9);
    const { time, potential, currentDensity } = result.series;
    const atRest = potential.filter((_, k) => time[k] > 0.14 && Math.abs(currentDensity[k]) < 1);
    expect(atRest.length).toBeGreaterThan(3);
    expect(Math.max(...atRest)).toBeLessThan(0.02);
    expect(Math.min(...atRest)).toBeGreaterThan(-0.06);
    const pulses = result.balance.charge / (200 * 0.04);
    expect(time[time.length - 1]).toBeGreaterThan(Math.floor(pulses) * 0.14);
  });
});
