import { InvalidInput } from '../../../domain/errors.ts';
import type { Sourced } from '../../../domain/ledger.ts';
import type { InterfaceNumbers } from '../../cells/electrodeInterface.ts';
import { completeCell, completeInterfaces } from './completeParameters.ts';
import type { CellParameters, ParameterName } from './parameters.ts';

/** One number of a run with its origin. In SI. */
export interface LedgerEntry extends Sourced {
  /** Unique in the ledger; the parameter's name, with an ending where cells differ in it. */
  readonly id: string;
  readonly parameter: ParameterName;
}

/** Parameters of one cell, each by the id of its entry in the ledger. */
export type ParameterSet = Readonly<Partial<Record<ParameterName, string>>>;

/** A measured plateau overpotential to which the interface of its cell is fitted. */
export interface Target {
  readonly claimKey: string;
  /** Slug of the cell, for messages. */
  readonly cell: string;
  /** V */
  readonly overpotential: number;
  readonly parameters: ParameterSet;
}

/** What is known of the interface: its number is among the parameters, or is fitted to measured cells. */
export type InterfaceKnowledge =
  | { readonly kind: 'GIVEN' }
  | { readonly kind: 'FITTED'; readonly targets: readonly Target[] };

/**
 * How reliable a result is. CALIBRATED: fitted to a claim of this very cell at the run's conditions; it reproduces the claim
 * and predicts nothing. PREDICTED: fitted to the same metal, host and electrolyte under other conditions. PRIOR: from other
 * hosts of the metal, or from assumed or given numbers.
 */
export type Basis = 'CALIBRATED' | 'PREDICTED' | 'PRIOR';

/** All that a run needs, plain JSON in SI. Fixed when the run starts: a later correction of a claim does not change it. */
export interface SymmetricCellProblem {
  readonly parameters: ParameterSet;
  readonly ledger: readonly LedgerEntry[];
  readonly interface: InterfaceKnowledge;
  readonly basis: Basis;
  readonly basisReason: string;
}

/** Numbers of the ledger by id; some may be moved to an end of their band. */
export type LedgerValues = ReadonlyMap<string, number | string>;

export function nominalValues(problem: SymmetricCellProblem): LedgerValues {
  return new Map(problem.ledger.map(({ id, value }) => [id, value]));
}

/** Every set of parameters in the problem with its place: the run's, then those of the targets. */
export function parameterSets(
  problem: SymmetricCellProblem,
): readonly { readonly path: readonly string[]; readonly set: ParameterSet }[] {
  const { interface: known } = problem;
  const targets = known.kind === 'FITTED' ? known.targets : [];
  return [
    { path: [], set: problem.parameters },
    ...targets.map(({ claimKey, parameters }) => ({ path: ['interface', claimKey], set: parameters })),
  ];
}

/**
 * The cell that a set of parameters describes, whether or not its interfaces are known.
 *
 * @throws InvalidInput
 */
export function resolveCell(set: ParameterSet, values: LedgerValues): CellParameters {
  return completeCell(inNumbers(set, values));
}

/**
 * The numbers of its interfaces, where they are GIVEN.
 *
 * @throws InvalidInput where they are not
 */
export function resolveInterfaces(set: ParameterSet, values: LedgerValues): InterfaceNumbers {
  return completeInterfaces(inNumbers(set, values));
}

function inNumbers(set: ParameterSet, values: LedgerValues): Readonly<Record<string, number | string>> {
  const numbers = Object.entries(set).map(([name, id]) => {
    const value = values.get(id);
    if (value === undefined) throw new InvalidInput(`The ledger has no entry ${id}`, { path: [name], value: id });
    return [name, value];
  });
  return Object.fromEntries(numbers);
}
