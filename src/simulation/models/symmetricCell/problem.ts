import { InvalidInput } from '../../../domain/errors.ts';
import type { Sourced } from '../../../domain/ledger.ts';
import type { Basis, Extrapolation } from '../../../domain/run.ts';
import { slowdown } from '../../../physics/arrhenius.ts';
import type { Uncertain } from '../../../statistics/latinHypercube.ts';
import type { InterfaceNumbers } from '../../cells/electrodeInterface.ts';
import type { OwnLaws } from '../../cells/ownLaws.ts';
import type { Ground } from '../../grounds.ts';
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
  /** Its possible values; absent where it is exact. */
  readonly uncertain?: Uncertain;
  readonly parameters: ParameterSet;
}

/**
 * A measured cell with another host, of a group whose interfaces are alike: one alkali metal in one family of
 * electrolytes.
 */
export interface PooledTarget extends Target {
  readonly group: string;
}

/**
 * What is known of the interface. GIVEN: its number is among the parameters. FITTED: it follows from measured cells
 * with the same electrode and electrolyte. POOLED: from what cells with other hosts say about a new member of its
 * group; the group may have no known member.
 */
export type InterfaceKnowledge = { readonly kind: 'GIVEN' } | FittedInterface | PooledInterface;

export interface FittedInterface {
  readonly kind: 'FITTED';
  readonly targets: readonly Target[];
  /** Share of a film in the overpotential of an interface, where a rate test tells it; charge transfer is the rest. */
  readonly filmShare?: number;
}

export interface PooledInterface {
  readonly kind: 'POOLED';
  readonly group: string;
  readonly targets: readonly PooledTarget[];
}

/**
 * All that a run needs, plain JSON in SI. Fixed when the run starts: a later correction of a claim does not change it.
 */
export interface SymmetricCellProblem {
  readonly parameters: ParameterSet;
  readonly ledger: readonly LedgerEntry[];
  readonly interface: InterfaceKnowledge;
  /** Of the electrolyte, where its law is OWN. */
  readonly laws?: OwnLaws;
  /** The run ends when the salt at an electrode is used up, if that comes first; without it such a run is refused. */
  readonly untilDepleted?: true;
  readonly basis: Basis;
  readonly basisReason: string;
  readonly extrapolates: readonly Extrapolation[];
  /** Claims that decide the basis and are none of the numbers; a run of an older version has not stored them. */
  readonly grounds?: readonly Ground[];
}

/** Whether a run holds a voltage. */
export function isHeld({ parameters }: Pick<SymmetricCellProblem, 'parameters'>): boolean {
  return parameters.appliedPotential !== undefined;
}

/** Numbers of the ledger by id; some may be moved to an end of their band. */
export type LedgerValues = ReadonlyMap<string, number | string>;

export function nominalValues(problem: Pick<SymmetricCellProblem, 'ledger'>): LedgerValues {
  return new Map(problem.ledger.map(({ id, value }) => [id, value]));
}

/** Every set of parameters in the problem with its place: the run's, then those of the targets. */
export function parameterSets(
  problem: Pick<SymmetricCellProblem, 'parameters' | 'interface'>,
): readonly { readonly path: readonly string[]; readonly set: ParameterSet }[] {
  const { interface: known } = problem;
  const targets = known.kind === 'GIVEN' ? [] : known.targets;
  return [
    { path: [], set: problem.parameters },
    ...targets.map(({ claimKey, parameters }) => ({ path: ['interface', claimKey], set: parameters })),
  ];
}

/**
 * The cell that a set of parameters describes at its temperature, whether or not its interfaces are known.
 *
 * @param laws of the problem
 * @throws InvalidInput
 */
export function resolveCell(set: ParameterSet, values: LedgerValues, laws?: OwnLaws): CellParameters {
  const cell = atItsTemperature(completeCell(inNumbers(set, values)));
  return cell.electrolyteLaw === 'OWN' && laws ? { ...cell, laws } : cell;
}

/** Conductivity and diffusivity, known at the reference temperature, at the temperature of the cell. */
export function atItsTemperature<C extends Transport>(cell: C): C {
  const slower = slowdown(cell.transportActivationEnergy, cell.temperature, cell.referenceTemperature);
  return {
    ...cell,
    ionicConductivity: cell.ionicConductivity / slower,
    saltDiffusivity: cell.saltDiffusivity / slower,
  };
}

type Transport = Pick<
  CellParameters,
  'ionicConductivity' | 'saltDiffusivity' | 'temperature' | 'referenceTemperature' | 'transportActivationEnergy'
>;

/**
 * The numbers of its interfaces at its temperature, where they are GIVEN.
 *
 * @throws InvalidInput where they are not
 */
export function resolveInterfaces(set: ParameterSet, values: LedgerValues): InterfaceNumbers {
  const given = inNumbers(set, values);
  const { interfaceLaw, interfaceActivationEnergy, temperature, referenceTemperature } = completeCell(given);
  const slower = slowdown(interfaceActivationEnergy, temperature, referenceTemperature);
  const factor = interfaceLaw === 'OHMIC' ? slower : 1 / slower;
  const { working, counter } = completeInterfaces(given);
  return { working: working * factor, counter: counter * factor };
}

function inNumbers(set: ParameterSet, values: LedgerValues): Readonly<Record<string, number | string>> {
  const numbers = Object.entries(set).map(([name, id]) => {
    const value = values.get(id);
    if (value === undefined) throw new InvalidInput(`The ledger has no entry ${id}`, { path: [name], value: id });
    return [name, value];
  });
  return Object.fromEntries(numbers);
}
