import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../../src/simulation/model.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import type { ElectrodepositionResult } from '../../../src/simulation/models/electrodeposition/result.ts';
import { areaOnGrid } from '../../../src/simulation/models/electrodeposition/solver/diagnostics/morphology.ts';
import { unpackField } from '../../../src/simulation/models/electrodeposition/solver/packedField.ts';
import {
  type DepositCheckpoint,
  DepositRun,
} from '../../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { resultOf } from '../../../src/simulation/models/electrodeposition/solver/run/resultOf.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { type Given, galvanostatic, quick, solved } from './runs.ts';

/** Takes steps until the run is over, or has taken so many. */
function take(run: DepositRun, steps = Number.POSITIVE_INFINITY): DepositRun {
  for (let k = 0; k < steps && run.ending === null; k++) run.step();
  return run;
}

const runOf = (given: Given, from: DepositCheckpoint | null = null) =>
  new DepositRun(completeParameters({ ...quick, ...given }), from);
const last = ({ snapshots }: ElectrodepositionResult) => snapshots[snapshots.length - 1];

describe('a run', () => {
  it('gives the same bytes for the same seed, others for another', () => {
    const first = JSON.stringify(solved({}));
    expect(JSON.stringify(solved({}))).toBe(first);
    expect(JSON.stringify(solved({ seed: 2 }))).not.toBe(first);
  });

  it.each([
    ['before the first metal is on the grid', 1],
    ['while nuclei grow together', 12],
    ['as a film', 40],
  ])('that is resumed %s ends in the same bytes as one that never stopped', (_when, steps) => {
    const given = { ...galvanostatic, afterwards: 'STRIP' };
    const whole = JSON.stringify(resultOf(take(runOf(given)), '1'));
    const stopped = take(runOf(given), steps);
    const resumed = take(runOf(given, structuredClone(stopped.checkpoint())));
    expect(JSON.stringify(resultOf(resumed, '1'))).toBe(whole);
  });

  it('plates what it was asked for, and keeps metal and charge together', () => {
    for (const given of [{}, galvanostatic, { ...galvanostatic, coating: 'FILM', coatingThickness: 1e-6 }]) {
      const { ending, balance, snapshots } = solved(given);
      expect(ending).toBe('THICKNESS');
      expect(last({ snapshots } as ElectrodepositionResult).morphology.meanThickness / 40e-9).toBeCloseTo(1, 5);
      expect(Math.abs(balance.massError)).toBeLessThan(1e-9);
      expect(Math.abs(balance.chargeError ?? 0)).toBeLessThan(5e-4);
    }
  });

  it('never carries more than the limiting current, kinetics fast or slow', () => {
    const fast = {
      exchangeCurrentDensity: 3e3,
      thickness: 300e-9,
      windowWidth: 5.12e-6,
      columns: 256,
      coating: 'NONE',
    };
    for (const given of [{}, { ...fast, appliedPotential: -0.1 }, { ...fast, appliedPotential: -0.15 }]) {
      const { balance, series } = solved(given);
      expect(balance.largestLimitingShare).toBeLessThan(1);
      expect(Math.max(...series.currentDensity.map((i) => -i))).toBeLessThan(1397.1);
    }
  });

  it('keeps fields that can be read again, one more than its heights say', () => {
    const { snapshots, grid } = solved({ snapshots: 2 });
    expect(snapshots.length).toBe(2);
    const { metalFraction, saltConcentration, heights } = last({ snapshots } as ElectrodepositionResult);
    const f = unpackField(metalFraction);
    expect([metalFraction.columns, f.length]).toEqual([128, 128 * metalFraction.rows]);
    expect(heights.length).toBe(128);
    const column = Array.from({ length: metalFraction.rows }, (_, j) => f[j * 128 + 5]);
    const volume = column.reduce((sum, value) => sum + value, 0) * grid.cellSize;
    expect(Math.abs(volume - heights[5])).toBeLessThan(0.2 * grid.cellSize);
    const u = unpackField(saltConcentration);
    expect(u[u.length - 1]).toBeGreaterThan(u[20 * 128]);
    expect(u[u.length - 1]).toBeLessThan(1);
  });

  it('tells where, when and at which potential its nuclei formed', () => {
    const { nuclei, nucleationPeak, series } = solved(galvanostatic);
    expect(nuclei.length).toBeGreaterThan(10);
    for (const { position, time, kind } of nuclei) {
      expect(time).toBeGreaterThan(0);
      expect(kind === 'coating').toBe((position * 1e9) % 80 >= 25 && (position * 1e9) % 80 <= 55);
    }
    expect(nucleationPeak!.potential).toBeLessThan(-0.03);
    expect(Math.min(...series.potential)).toBeCloseTo(nucleationPeak!.potential, 2);
    expect(series.time.every((time, k) => k === 0 || time > series.time[k - 1])).toBe(true);
  });

  it('fails where the front has come apart into more pieces than four for each nucleus', () => {
    const run = runOf({ coating: 'NONE', windowWidth: 2.56e-6 });
    const { front, electrode } = run.deposit;
    while (front.count === 0) run.step();
    expect([run.ending, electrode.events.length]).toEqual([null, 1]);
    const start = front.grid.stride * (front.top + 8) + 2;
    for (let piece = 0; piece < 4; piece++) front.f[start + 4 * piece] = 1;
    front.update(front.top + 10);
    expect(() => take(run, 1)).toThrow('pieces, more than 4 for each of its 1 nuclei');
  });

  it('reports progress that only grows, and stops when it is told to', () => {
    const problem = electrodepositionModel.fromParameters(quick);
    const told: number[] = [];
    electrodepositionModel.solve(problem, { ...unwatched, progress: (fraction) => void told.push(fraction) });
    expect(told.length).toBeGreaterThan(3);
    expect(told.every((fraction, k) => fraction <= 1 && (k === 0 || fraction >= told[k - 1]))).toBe(true);
    let asked = 0;
    const stop = { ...unwatched, cancelled: () => ++asked > 3 };
    expect(() => electrodepositionModel.solve(problem, stop)).toThrow(Cancelled);
    expect(asked).toBe(4);
  });
});

describe('stripping', () => {
  it('takes a film off to 0.1 nm, at small overpotential until the last', () => {
    const { ending, balance, series, snapshots } = solved({ ...galvanostatic, afterwards: 'STRIP' });
    expect(ending).toBe('STRIPPED');
    const end = last({ snapshots } as ElectrodepositionResult);
    expect(end.morphology.meanThickness).toBeLessThan(0.1e-9);
    expect(balance.charge).toBeGreaterThan(0);
    expect(Math.abs(balance.massError)).toBeLessThan(1e-9);
    const whileThick = series.potential.filter(
      (_, k) => series.currentDensity[k] > 9.9 && series.meanThickness[k] > 15e-9,
    );
    expect(whileThick.length).toBeGreaterThan(10);
    for (const potential of whileThick) {
      expect(potential).toBeGreaterThan(0.005);
      expect(potential).toBeLessThan(0.015);
    }
  });

  it('leaves the inside of the metal dense until the front comes', () => {
    const run = runOf({ afterwards: 'STRIP', coating: 'NONE', windowWidth: 2.56e-6, columns: 256, thickness: 30e-9 });
    while (!(run.deposit.electrode.current < 0 && run.deposit.area < 0.6 * 30e-9 * 2.56e-6)) run.step();
    const { front } = run.deposit;
    const heights = run.observer.heights;
    const tip = heights.indexOf(Math.max(...heights));
    const inside = front.f[2 * front.grid.stride + 2 + tip];
    expect(heights[tip]).toBeGreaterThan(150e-9);
    expect(1 - inside).toBeLessThan(1e-4);
  });

  it('ends at the cut-off when what is left has lost its contact', () => {
    const run = runOf({ ...galvanostatic, afterwards: 'STRIP', cutOffPotential: 0.012 });
    take(run);
    expect(run.ending).toBe('CUT_OFF');
    expect(run.deposit.electrode.potential).toBeGreaterThanOrEqual(0.012);
    const { remainder, notes } = resultOf(run, '4');
    expect(remainder!.thickness).toBeCloseTo(run.deposit.area / run.deposit.width, 15);
    expect(remainder!.thickness).toBeGreaterThan(2.5e-9);
    expect(remainder!.connected + remainder!.isolated).toBeCloseTo(remainder!.thickness, 15);
    expect(notes.filter((note) => note.includes(' touch the substrate, ')).length).toBe(1);
  });

  const bare = { coating: 'NONE', windowWidth: 2.56e-6, thickness: 100e-9, afterwards: 'STRIP', snapshots: 1 };

  it.each([64, 128, 256])(
    'ends by physics, not by the grid: 100 nm on bare nickel at 0.1 V in %s columns',
    (columns) => {
      const { ending, remainder, series } = solved({ ...bare, columns });
      expect(ending).toBe('STRIPPED');
      expect(remainder!.thickness).toBeLessThan(0.1e-9);
      expect(Math.abs(series.time.at(-1)! / 16.75 - 1)).toBeLessThan(0.03);
    },
  );

  it('tells metal that has lost its contact, and does not call it stripped', () => {
    const run = runOf({ ...bare, coating: 'ISLANDS', columns: 128 });
    while (!run.checkpoint().agenda.isStripping) run.step();
    const { front } = run.deposit;
    const before = run.deposit.area;
    const start = front.grid.stride * 32 + 2;
    for (let k = start + 40; k < start + 48; k++) for (let j = 0; j < 8; j++) front.f[k + j * front.grid.stride] = 1;
    front.update(60);
    const added = areaOnGrid(front) + run.deposit.waiting - before;
    run.deposit.area += added;
    take(run);
    expect(run.ending).toBe('CUT_OFF');
    expect(run.remainder!.isolated / (added / run.deposit.width)).toBeGreaterThan(0.9);
    expect(run.remainder!.connected).toBeLessThan(0.1e-9);
  });
});
