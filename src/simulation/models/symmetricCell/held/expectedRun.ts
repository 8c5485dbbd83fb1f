import type { ExpectedRun, SymmetricCellFacts } from '../facts.ts';
import type { InterfaceKnowledge, SymmetricCellProblem, Target } from '../problem.ts';
import { exactEntries } from '../sampling/columns.ts';
import { decidedLaw, outcomes } from '../sampling/outcomes.ts';

type Facts = SymmetricCellFacts & { readonly temperature: number };

/**
 * What the cell of a run is expected to do: at a current, what is asked; at a potential, the steady current of the closed
 * form and the charge that it passes in a half-cycle. The basis of the result is decided by it.
 */
export function expectedRun(facts: Facts, problem: Asked): ExpectedRun {
  const { arealCapacity, duration = null, temperature } = facts;
  const currentDensity = facts.currentDensity ?? steadyCurrentIn(problem);
  const passed = duration === null ? Number.POSITIVE_INFINITY : currentDensity * duration;
  return { ...facts, temperature, currentDensity, arealCapacity: Math.min(arealCapacity ?? passed, passed) };
}

type Asked = Pick<SymmetricCellProblem, 'parameters' | 'ledger' | 'interface' | 'laws'>;

/** The steady current at the potential that is held, with every number at its value in the ledger, A m⁻². */
export function steadyCurrentIn(asked: Asked): number {
  const problem = { ...asked, basis: 'PRIOR', basisReason: '', extrapolates: [] } as const;
  const exact = { ...problem, ledger: exactEntries(problem.ledger), interface: withExactTargets(problem.interface) };
  return outcomes(exact, medianHost, decidedLaw(problem)).values[0]!;
}

/** What alone is drawn then: the host of a pool, by its rank. */
const medianHost = { size: 1, values: () => Float64Array.of(0.5) };

function withExactTargets(known: InterfaceKnowledge): InterfaceKnowledge {
  switch (known.kind) {
    case 'GIVEN':
      return known;
    case 'FITTED':
      return { ...known, targets: known.targets.map(exactTarget) };
    case 'POOLED':
      return { ...known, targets: known.targets.map(exactTarget) };
  }
}

function exactTarget<T extends Pick<Target, 'uncertain'>>({ uncertain: _, ...target }: T): Omit<T, 'uncertain'> {
  return target;
}
