import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { problemFrom } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import type { SymmetricCellProblem } from '../../src/simulation/models/symmetricCell/problem.ts';
import { decidedLaw, outcomes } from '../../src/simulation/models/symmetricCell/sampling/outcomes.ts';
import { withPotential } from '../../src/simulation/models/symmetricCell/sampling/potential.ts';
import { LatinHypercube } from '../../src/statistics/latinHypercube.ts';
import { quantile } from '../../src/statistics/sample.ts';
import { type CellParts, libraryCell } from './libraryCells.ts';

/** How many members of a sample were computed. */
const asked = vi.hoisted(() => ({ members: 0 }));

vi.mock('../../src/simulation/models/symmetricCell/sampling/outcomes.ts', async (load) => {
  const real = await load<typeof import('../../src/simulation/models/symmetricCell/sampling/outcomes.ts')>();
  const memberOutcomes: typeof real.memberOutcomes = (...given) => {
    const outcomeOf = real.memberOutcomes(...given);
    return (member) => {
      asked.members++;
      return outcomeOf(member);
    };
  };
  return { ...real, memberOutcomes };
});
beforeEach(() => {
  asked.members = 0;
});

const sodium = { electrolyte: 'naclo4-ec-dec-fec', separator: 'whatman-gf-c' };
const potassium = { electrolyte: 'kfsi-dme', separator: 'whatman-gf-d' };
const lithium = { electrolyte: 'litfsi-dme-dol-lino3', separator: 'celgard-2500' };
const cells: readonly CellParts[] = [
  { electrode: 'na-nisb-cc', ...sodium },
  { electrode: 'na-cc', ...sodium },
  { electrode: 'k-cc', ...potassium },
  { electrode: 'k-nisb-cc', ...potassium },
  { electrode: 'li-nisb-cc', ...lithium },
  { electrode: 'na-nisb-cc', ...potassium },
];

type Answer = 'NO_SALT' | 'OUTSIDE_WINDOW' | 'UNLIKELY' | 'LIKELY';

/** What the whole sample says. */
function answerOfAll(problem: SymmetricCellProblem): Answer {
  const sample = new LatinHypercube({ size: 512, seed: 1 });
  const { values: overpotentials } = outcomes(problem, sample, decidedLaw(problem));
  const sorted = overpotentials.filter((volts) => !Number.isNaN(volts)).toSorted();
  if (quantile(sorted, 0.5) === Infinity) return 'NO_SALT';
  if (quantile(sorted, 0.05) > 4) return 'OUTSIDE_WINDOW';
  return quantile(sorted, 0.5) > 1 ? 'UNLIKELY' : 'LIKELY';
}

function answerOf(problem: SymmetricCellProblem): Answer {
  try {
    return withPotential(problem) === problem ? 'LIKELY' : 'UNLIKELY';
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.allowed?.includes('window') ? 'OUTSIDE_WINDOW' : 'NO_SALT';
  }
}

function problemOf(parts: CellParts, changes: Partial<SymmetricCellFacts>): SymmetricCellProblem {
  return problemFrom(libraryCell(parts, changes));
}

/** K, C/m², the law */
const conditions = [
  [null, 360, 'UNDECIDED'],
  [null, 3.6e4, 'UNDECIDED'],
  [253.15, 360, 'OHMIC'],
  [253.15, 3.6e4, 'BUTLER_VOLMER'],
] as const;

describe('the potential of a run before it is made', () => {
  it('is judged as by the whole sample, at any current, temperature and capacity', () => {
    const count: Record<Answer, number> = { NO_SALT: 0, OUTSIDE_WINDOW: 0, UNLIKELY: 0, LIKELY: 0 };
    for (const parts of cells) {
      for (const mA of [0.01, 1, 4, 10, 20, 60, 1000]) {
        for (const [temperature, arealCapacity, interfaceLaw] of conditions) {
          const problem = problemOf(parts, {
            currentDensity: 10 * mA,
            arealCapacity,
            temperature,
            interfaceLaw,
            beyondLife: true,
          });
          const answer = answerOfAll(problem);
          count[answer]++;
          expect(answerOf(problem), `${parts.electrode} ${mA} mA/cm2 ${temperature} K ${arealCapacity} C/m2`).toBe(
            answer,
          );
        }
      }
    }
    for (const [answer, times] of Object.entries(count)) expect(times, answer).toBeGreaterThan(0);
  });

  it('takes 40 members of 512 where all of them are likely', () => {
    for (const parts of cells.slice(0, 2)) withPotential(problemOf(parts, {}));
    expect(asked.members).toBe(2 * 40);
  });

  it('takes some more where an eighth has no salt, at 5 mA/cm²', () => {
    withPotential(problemOf(cells[0]!, { currentDensity: 50 }));
    expect(asked.members).toBeGreaterThan(40);
    expect(asked.members).toBeLessThan(160);
  });

  it('takes the whole sample where most are not', () => {
    const problem = problemOf(cells[2]!, { currentDensity: 100 });
    const { extrapolates } = withPotential(problem);
    expect(asked.members).toBe(512);
    expect(extrapolates.at(-1)!.what).toBe('POTENTIAL');
  });
});
