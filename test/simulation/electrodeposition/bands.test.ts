import { describe, expect, it } from 'vitest';
import { nucleusIn } from '../../../src/physics/nucleus.ts';
import { workOf } from '../../../src/simulation/models/electrodeposition/band/work.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import type { ParameterName } from '../../../src/simulation/models/electrodeposition/parameters.ts';
import type { ElectrodepositionProblem } from '../../../src/simulation/models/electrodeposition/problem.ts';
import { resolveParameters } from '../../../src/simulation/models/electrodeposition/problem.ts';
import type { ElectrodepositionResult, FigureBand } from '../../../src/simulation/models/electrodeposition/result.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { type Distribution, quantilesOf } from '../../../src/statistics/distribution.ts';
import { LatinHypercube } from '../../../src/statistics/latinHypercube.ts';
import { sodium } from './deposits.ts';

const SIZE = 16;
const FIRST_SEED = 2 ** 31;

/** One nucleus in the window, coarse and thin: some hundredths of a second for each member. */
const bare = {
  ...sodium,
  appliedPotential: -0.1,
  columns: 64,
  thickness: 30e-9,
  transport: 'QUASI_STEADY',
  snapshots: 1,
  bandMembers: SIZE,
} as const;

const problemOf = (given: Readonly<Record<string, unknown>>) => electrodepositionModel.fromParameters(given);
const solved = (problem: ElectrodepositionProblem) => electrodepositionModel.solve(problem, unwatched);
const endOf = ({ snapshots }: ElectrodepositionResult) => snapshots.at(-1)!.morphology;

/** The problem with these numbers as the only uncertain ones. */
function uncertainOnly(
  { ledger }: ElectrodepositionProblem,
  distributions: Partial<Record<ParameterName, Distribution>>,
): ElectrodepositionProblem {
  return {
    ledger: ledger.map(({ uncertain: _, derivation: __, ...entry }) => {
      const distribution = distributions[entry.parameter];
      return distribution
        ? { ...entry, uncertain: { leaf: `of ${entry.parameter}`, name: entry.parameter, distribution } }
        : entry;
    }),
  };
}

/** Linear between the members. */
function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)]!;
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - below);
}

describe('the bands of a deposit', () => {
  it('are the quantiles of single runs, each over the nominal one, with the difference of the grids', () => {
    const problem = problemOf(bare);
    const result = solved(problem);
    const hypercube = new LatinHypercube({ size: SIZE, seed: 1 });
    const run = (given: Readonly<Record<string, unknown>>) => solved(problemOf({ ...given, bandMembers: 0 }));
    const given = Object.fromEntries(problem.ledger.map(({ parameter, value }) => [parameter, value]));
    const coarser = endOf(run({ ...given, columns: 32 }));
    const nominal = endOf(result);
    const place = hypercube.values({
      leaf: 'grid of a deposit',
      name: 'grid',
      distribution: { shape: 'UNIFORM', low: -1, high: 1 },
    });
    const grid = Math.abs(nominal.roughness - coarser.roughness);
    const members = Array.from({ length: SIZE }, (_, k) => {
      const drawn = Object.fromEntries(
        problem.ledger.map(({ parameter, value, uncertain }) => [
          parameter,
          uncertain ? hypercube.values(uncertain)[k]! : value,
        ]),
      );
      const spacing = Number(drawn.substrateSiteSpacing);
      const windowWidth = Math.max(1, Math.round(2.56e-6 / spacing)) * spacing;
      const columns = 64 * 2 ** Math.round(Math.log2(windowWidth / 2.56e-6));
      const member = endOf(run({ ...drawn, windowWidth, columns, seed: FIRST_SEED + k }));
      return (member.roughness / nominal.roughness) * (nominal.roughness + place[k]! * grid);
    });
    const { roughness } = result.bands!.figures;
    expect(roughness!.gridTerm).toBe(grid);
    expect(grid).toBeGreaterThan(0);
    for (const [name, share] of [
      ['p05', 0.05],
      ['p25', 0.25],
      ['p50', 0.5],
      ['p75', 0.75],
      ['p95', 0.95],
    ] as const)
      expect(roughness!.quantiles[name]! / quantileOf(members, share)).toBeCloseTo(1, 5);
    expect(result.bands).toMatchObject({ members: SIZE, columns: 64, gridColumns: 32, endedOtherwise: [] });
  });

  it('follow the closed form of one nucleus where only the spacing of sites is uncertain', () => {
    const distribution = { shape: 'SPLIT_LOGNORMAL', p05: 1.28e-6, p50: 2.56e-6, p95: 5.12e-6 } as const;
    const problem = uncertainOnly(
      problemOf({ ...bare, columns: 128, thickness: 20e-9, substrateSiteSpacing: 2.56e-6, bandMembers: 32 }),
      { substrateSiteSpacing: distribution },
    );
    const { roughness, coverage, platingTime } = solved(problem).bands!.figures;
    const nucleus = (width: number) => {
      const geometry = nucleusIn({ thickness: 20e-9, width }, 'RIDGE');
      if ('reason' in geometry) throw new Error(geometry.reason);
      return geometry;
    };
    const { p05, p50, p95 } = quantilesOf(distribution);
    const ratio = (band: FigureBand | null, end: 'p05' | 'p50' | 'p95', expected: number) =>
      expect(Math.abs(band!.quantiles[end]! / expected - 1)).toBeLessThan(0.05);
    ratio(roughness, 'p05', nucleus(p05).roughness);
    ratio(roughness, 'p50', nucleus(p50).roughness);
    ratio(roughness, 'p95', nucleus(p95).roughness);
    ratio(coverage, 'p05', nucleus(p95).coverage);
    ratio(coverage, 'p95', nucleus(p05).coverage);
    expect(roughness!.shares[0]).toMatchObject({ name: 'substrateSiteSpacing' });
    expect(roughness!.shares[0]!.first).toBeGreaterThan(0.9);
    expect(platingTime!.quantiles.p05).toBeGreaterThan(0);
  });

  it('are open above for heights where members short-circuit, and at both ends where nothing is known', () => {
    const gap = { shape: 'UNIFORM', low: 0.3e-6, high: 6e-6 } as const;
    const problem = uncertainOnly(problemOf({ ...bare, thickness: 100e-9, electrodeGap: 6e-6 }), { electrodeGap: gap });
    const { bands, notes } = solved(problem);
    const tall = bands!.endedOtherwise;
    expect(['SHORT_CIRCUIT', 'WINDOW']).toEqual(expect.arrayContaining(tall.map(({ how }) => how)));
    const count = tall.reduce((sum, one) => sum + one.count, 0);
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(SIZE / 2);
    const { maximumHeight, roughness, coverage } = bands!.figures;
    for (const figure of [maximumHeight, roughness]) {
      expect(figure!.quantiles.p05).toBeGreaterThan(0);
      expect(figure!.quantiles.p50).toBeGreaterThan(0);
      expect(figure!.quantiles.p95).toBeNull();
      expect(figure!.infiniteShare).toBe(count / SIZE);
    }
    expect([coverage!.quantiles.p05, coverage!.quantiles.p95]).toEqual([null, null]);
    expect(coverage!.quantiles.p50).toBeGreaterThan(0);
    expect(notes.at(-1)).toContain(` of ${SIZE} members of the bands ended as ${tall.at(-1)!.how}`);
  });

  it('count members that are refused, and say why', () => {
    const pitch = { shape: 'UNIFORM', low: 20e-9, high: 60e-9 } as const;
    const given = { ...bare, coating: 'ISLANDS', windowWidth: 320e-9, thickness: 5e-9, islandDiameter: 30e-9 };
    const { bands } = solved(uncertainOnly(problemOf({ ...given, islandPitch: 40e-9 }), { islandPitch: pitch }));
    expect(bands!.endedOtherwise).toEqual([
      {
        how: 'REFUSED',
        count: 4,
        reason: expect.stringMatching(/^islandDiameter cannot be 30 nm: it must be ≤ .* the pitch$/),
      },
    ]);
    expect([bands!.figures.roughness!.quantiles.p05, bands!.figures.roughness!.quantiles.p95]).toEqual([null, null]);
  });

  it('are of potentials by their difference, and of no time where the current is held', () => {
    const driven = { ...bare, control: 'GALVANOSTATIC', appliedPotential: null, currentDensity: 10 };
    const result = solved(problemOf(driven));
    const { nucleationPeak, plateauPotential, platingTime } = result.bands!.figures;
    // A member whose salt runs out has no deepest potential: it counts below all others.
    expect(result.bands!.endedOtherwise).toMatchObject([{ how: 'LIMITING_CURRENT', count: 1 }]);
    expect(nucleationPeak!.quantiles.p05).toBeNull();
    expect(nucleationPeak!.quantiles.p25).toBeLessThan(result.nucleationPeak!.potential);
    expect(nucleationPeak!.quantiles.p95).toBeGreaterThan(result.nucleationPeak!.potential);
    expect(plateauPotential!.quantiles.p95).toBeLessThanOrEqual(0);
    expect(platingTime).toBeNull();
  });

  it('of a deposit that is stripped are those of its plating alone', () => {
    const { ending, bands } = solved(problemOf({ ...bare, afterwards: 'STRIP' }));
    expect(ending).toBe('STRIPPED');
    expect(bands!.figures.nuclei!.quantiles.p50).toBeGreaterThan(0);
    expect(bands!.figures.roughness).toBeNull();
    expect(bands!.figures.platingTime!.quantiles.p50).toBeGreaterThan(0);
  });

  it('are none where none are asked for, and a few members are refused', () => {
    const { bands, bandsReason } = solved(problemOf({ ...bare, bandMembers: 0 }));
    expect(bands).toBeNull();
    expect(bandsReason).toBe('none were asked for: `bandMembers` is 0');
    expect(() => problemOf({ ...bare, bandMembers: 3 })).toThrow('bandMembers cannot be 3: it must be 0, or 16 to 256');
  });

  it('of the fewest columns have no error of the grid, and say so', () => {
    const { bands, notes } = solved(problemOf({ ...bare, columns: 16, windowWidth: 2.56e-6 }));
    expect([bands!.gridColumns, bands!.figures.roughness!.gridTerm]).toEqual([null, null]);
    expect(notes).toContainEqual(expect.stringContaining('the error of the grid is not known'));
  });
});

describe('a solution with bands', () => {
  it('gives the same bytes twice, and when it goes on from a checkpoint of any of its parts', () => {
    const problem = problemOf(bare);
    const kept: unknown[] = [];
    let asked = 0;
    const offer = (_: number, make: () => unknown) => void (asked++ % 50 === 7 && kept.push(structuredClone(make())));
    const whole = JSON.stringify(electrodepositionModel.solve(problem, { ...unwatched, offer }));
    expect(JSON.stringify(solved(problem))).toBe(whole);
    const parts = kept as { readonly result: object | null; readonly outcomes: readonly object[] }[];
    expect([parts[0]!.result === null, parts[1]!.result === null]).toEqual([true, false]);
    expect(parts.at(-1)!.outcomes.length).toBeGreaterThan(8);
    for (const from of kept)
      expect(JSON.stringify(electrodepositionModel.solve(problem, { ...unwatched, from: from as never }))).toBe(whole);
  });

  it('does not do again what a checkpoint has', () => {
    const problem = problemOf(bare);
    const steps = (from: unknown) => {
      let count = 0;
      let last: unknown = null;
      const offer = (_: number, make: () => unknown) => {
        count++;
        if (count % 100 === 0) last = make();
      };
      electrodepositionModel.solve(problem, { ...unwatched, offer, from: from as never });
      return { count, last };
    };
    const whole = steps(null);
    expect(steps(whole.last).count).toBeLessThan(140);
  });

  it('tells progress that never falls, over the run itself and all members', () => {
    const told: number[] = [];
    const messages = new Set<string>();
    const progress = (fraction: number, message: string) => {
      told.push(fraction);
      messages.add(message);
    };
    electrodepositionModel.solve(problemOf(bare), { ...unwatched, progress });
    expect(told.every((one, k) => one <= 1 && (k === 0 || one >= told[k - 1]!))).toBe(true);
    expect(told.at(-1)).toBeCloseTo(1, 9);
    expect(messages).toContain(`the band: member ${SIZE} of ${SIZE}`);
    expect(messages).toContain('growing');
  });

  it('is expected to take as much longer as its members', () => {
    const work = (bandMembers: number) => workOf(resolveParameters(problemOf({ ...bare, bandMembers }))).processorTime;
    const each = (work(64) - work(16)) / 48;
    expect(each).toBeGreaterThan(0);
    expect((work(256) - work(64)) / 192).toBeCloseTo(each, 9);
    expect(work(16) - work(0)).toBeGreaterThan(16 * each);
  });
});
