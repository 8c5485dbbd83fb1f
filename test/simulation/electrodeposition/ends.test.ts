import { describe, expect, it } from 'vitest';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import type { ElectrodepositionResult } from '../../../src/simulation/models/electrodeposition/result.ts';
import { DepositRun } from '../../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { inconsistencies } from './consistency.ts';
import { galvanostatic, quick, solved } from './runs.ts';

const endOf = ({ series }: ElectrodepositionResult) => ({
  time: series.time.at(-1)!,
  charge: series.charge.at(-1)!,
  thickness: series.meanThickness.at(-1)!,
});

describe('the series of a run', () => {
  it('has rising times, and its end once, as the balance has it: bare nickel, 128 columns, four snapshots', () => {
    const result = solved({ coating: 'NONE', windowWidth: 2.56e-6, thickness: 100e-9, snapshots: 4 });
    expect(inconsistencies(result)).toEqual([]);
    const { time, charge, thickness } = endOf(result);
    expect(time / 8.8994774).toBeCloseTo(1, 4);
    expect(charge / result.balance.charge).toBeCloseTo(1, 12);
    const { morphology, ...last } = result.snapshots.at(-1)!;
    expect(last.time).toBe(time);
    expect(thickness / morphology.meanThickness).toBeCloseTo(1, 12);
    expect(result.series.roughness.at(-1)).toBe(morphology.roughness);
    expect(result.series.coverage.at(-1)).toBe(morphology.coverage);
  });

  it('has the same when the metal is stripped: the last row is what is left', () => {
    const result = solved({ ...galvanostatic, afterwards: 'STRIP', snapshots: 4 });
    expect(inconsistencies(result)).toEqual([]);
    const { charge, thickness } = endOf(result);
    const left = result.snapshots.at(-1)!.morphology.meanThickness;
    expect(Math.abs(thickness - left)).toBeLessThan(1e-15);
    expect(Math.abs(charge - result.balance.charge)).toBeLessThan(1e-9 * Math.max(...result.series.charge));
  });
});

describe('a run stops at exactly what was asked', () => {
  const islands = { windowWidth: 2.56e-6, columns: 512, islandDiameter: 40e-9, coatingThickness: 40e-9 } as const;

  it.each([
    ['1 nm on NiSb, at −0.1 V', { ...islands, thickness: 1e-9 }, 1e-9],
    ['1 nm on NiSb, at 1 mA/cm²', { ...islands, ...galvanostatic, thickness: 1e-9 }, 1e-9],
    ['40 nm on islands, at −0.1 V', {}, 40e-9],
    ['40 nm on islands, at 1 mA/cm² in pulses', { ...galvanostatic, onDuration: 0.7, offDuration: 0.3 }, 40e-9],
    ['less than a nucleus more than one nucleus', { windowWidth: 80e-9, columns: 16, thickness: 0.1e-9 }, 0.1e-9],
  ])('%s, within 10⁻⁶', (_what, given, asked) => {
    const { series, snapshots, ending } = solved(given);
    expect(ending).toBe('THICKNESS');
    expect(Math.abs(series.meanThickness.at(-1)! / asked - 1)).toBeLessThan(1e-6);
    expect(Math.abs(snapshots.at(-1)!.morphology.meanThickness / asked - 1)).toBeLessThan(1e-6);
    for (const [k, { morphology }] of snapshots.entries()) {
      const share = ((k + 1) / snapshots.length) * asked;
      if (asked > 1e-9) expect(Math.abs(morphology.meanThickness / share - 1)).toBeLessThan(1e-6);
    }
  });

  it('and at each amount at which a snapshot is taken while it strips', () => {
    const { snapshots } = solved({ ...galvanostatic, afterwards: 'STRIP', snapshots: 4 });
    const thicknesses = snapshots.slice(4, 7).map(({ morphology }) => morphology.meanThickness / quick.thickness);
    for (const [k, share] of [0.75, 0.5, 0.25].entries()) {
      expect(Math.abs(thicknesses[k] / share - 1)).toBeLessThan(1e-6);
    }
  });

  it('and at the end of each pulse and pause', () => {
    const given = { ...quick, ...galvanostatic, onDuration: 0.7, offDuration: 0.3, snapshots: 1 };
    const run = new DepositRun(completeParameters(given));
    const times: number[] = [];
    while (run.ending === null) {
      run.step();
      times.push(run.deposit.electrode.time);
    }
    const nearest = (wanted: number) => Math.min(...times.map((time) => Math.abs(time - wanted)));
    expect(times.at(-1)).toBeGreaterThan(20);
    for (let k = 0; k < 20; k++) expect(Math.max(nearest(k + 0.7), nearest(k + 1))).toBeLessThan(1e-12);
  });
});
