import { describe, expect, it } from 'vitest';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import type { SymmetricCellProblem } from '../../src/simulation/models/symmetricCell/problem.ts';
import { sampledPlateau } from '../../src/simulation/models/symmetricCell/sampling/band.ts';
import { decidedLaw, outcomes } from '../../src/simulation/models/symmetricCell/sampling/outcomes.ts';
import { totalSharesOf } from '../../src/simulation/models/symmetricCell/sampling/totals.ts';
import { view } from '../../src/simulation/models/symmetricCell/view.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { type Draws, LatinHypercube, type Uncertain, usualDesign } from '../../src/statistics/latinHypercube.ts';
import { libraryCell } from './libraryCells.ts';

const cell = (changes: Parameters<typeof libraryCell>[1] = {}) =>
  fromFacts(
    libraryCell({ electrode: 'na-nisb-cc', electrolyte: 'naclo4-ec-dec-fec', separator: 'whatman-gf-c' }, changes),
  );

/** The same with the current of the test stated. */
function stated(problem: SymmetricCellProblem): SymmetricCellProblem {
  const ledger = problem.ledger.map(({ uncertain, ...entry }) =>
    entry.id === 'testCurrentDensity' || !uncertain ? entry : { ...entry, uncertain },
  );
  return { ...problem, ledger };
}

const problems = {
  '1 mA/cm², current assumed': cell(),
  '2 mA/cm², stated': stated(cell({ currentDensity: 20 })),
  '5 mA/cm², stated': stated(cell({ currentDensity: 50 })),
  '273 K, stated': stated(cell({ temperature: 273.15 })),
} as const;
type Name = keyof typeof problems;

interface Shares {
  readonly leaf: string;
  readonly name: string;
  readonly first: number;
  readonly total: number;
}

function sharesOf(problem: SymmetricCellProblem): readonly Shares[] {
  const totals = totalSharesOf(problem)!;
  return sampledPlateau(problem)!.shares.map((share) => {
    const steps = totals(share.leaf);
    for (;;) {
      const step = steps.next();
      if (step.done) return { ...share, total: step.value! };
    }
  });
}

const found = Object.fromEntries(
  Object.entries(problems).map(([name, problem]) => [name, sharesOf(problem)]),
) as Record<Name, readonly Shares[]>;
const shareOf = (name: Name, number: string) => found[name].find((share) => share.name === number)!;

describe('first and total shares of a plateau', () => {
  /** Of an independent program, which says no error; both are samples. */
  it.each([
    ['1 mA/cm², current assumed', 'testCurrentDensity', 0.96, 0.98],
    ['2 mA/cm², stated', 'saturationExponent', 0.53, 0.59],
    ['2 mA/cm², stated', 'departure', 0.2, 0.27],
    ['2 mA/cm², stated', 'overpotential', 0.12, 0.16],
    ['2 mA/cm², stated', 'transferenceNumber', 0.02, 0.06],
    ['5 mA/cm², stated', 'saturationExponent', 0.31, 0.38],
    ['5 mA/cm², stated', 'transferenceNumber', 0.04, 0.09],
    ['5 mA/cm², stated', 'lawShare', 0.02, 0.04],
    ['273 K, stated', 'interfaceActivationEnergy', 0.67, 0.72],
    ['273 K, stated', 'temperature', 0.13, 0.15],
    ['273 K, stated', 'departure', 0.05, 0.11],
    ['273 K, stated', 'lawShare', 0.03, 0.05],
  ] as const)('at %s: %s explains %d by itself and %d with others', (name, number, first, total) => {
    const share = shareOf(name, number);
    expect(Math.abs(share.first - first)).toBeLessThan(0.05);
    expect(Math.abs(share.total - total)).toBeLessThan(0.05);
  });

  it.each(Object.keys(problems) as Name[])('sum up to at most and at least one: %s', (name) => {
    const sum = (of: 'first' | 'total') => found[name].reduce((whole, share) => whole + share[of], 0);
    expect(sum('first')).toBeLessThan(1.03);
    expect(sum('total')).toBeGreaterThan(0.97);
    expect(sum('total')).toBeGreaterThan(sum('first'));
    for (const { first, total, name: number } of found[name]) expect(total, number).toBeGreaterThan(first - 0.03);
  });

  it('are by definition what is left where all others are fixed: the departure from Nernst and Einstein at 5 mA/cm²', () => {
    const problem = problems['5 mA/cm², stated'];
    const { leaf, total } = shareOf('5 mA/cm², stated', 'departure');
    const [outer, inner] = [512, 32];
    const others = new LatinHypercube({ size: outer, seed: 11 });
    const own = new LatinHypercube({ size: outer * inner, seed: 12 });
    const nested: Draws = {
      size: outer * inner,
      values: (one: Uncertain) => {
        if (one.leaf === leaf) return own.values(one);
        const values = others.values(one);
        return Float64Array.from({ length: outer * inner }, (_, k) => values[Math.floor(k / inner)]!);
      },
    };
    const law = decidedLaw(problem);
    const sorted = outcomes(problem, new LatinHypercube(usualDesign), law).values.toSorted();
    const ranks = outcomes(problem, nested, law).values.map(
      (x) => (sorted.filter((y) => y < x).length + sorted.filter((y) => y <= x).length) / (2 * sorted.length),
    );
    let within = 0;
    for (let k = 0; k < outer; k++) {
      const group = ranks.subarray(k * inner, (k + 1) * inner);
      const mean = group.reduce((sum, rank) => sum + rank, 0) / inner;
      within += group.reduce((sum, rank) => sum + (rank - mean) ** 2, 0) / (inner - 1) / outer;
    }
    expect(Math.abs(total - 12 * within)).toBeLessThan(0.03);
  });

  it('are the same bytes for the same question', () => {
    const name = '2 mA/cm², stated';
    expect(sharesOf(stated(cell({ currentDensity: 20 })))).toEqual(found[name]);
  });

  it('are none of a result of another version of the model', () => {
    const problem = problems['2 mA/cm², stated'];
    const result = symmetricCellModel.solve(problem, unwatched);
    const totalOf = (version: string) => {
      const { uncertainty } = view({
        ...{ problem, result: { ...result, version } },
        ...{ file: async () => null, claimsOf: async () => [] },
      });
      return uncertainty()!.shares()[0]!.total;
    };
    expect(totalOf(result.version)).not.toBeNull();
    expect(totalOf('2')).toBeNull();
  });

  it('are none where the plateau has no closed form', () => {
    expect(totalSharesOf(cell({ overrides: { electrolyteLaw: 'CHAYAMBUKA_2022' } }))).toBeNull();
    expect(totalSharesOf(cell({ overrides: { electrolyteLaw: 'DILUTE' } }))).toBeNull();
  });
});
