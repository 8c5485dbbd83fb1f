import { slowdown } from '../../../../physics/arrhenius.ts';
import type { Draws } from '../../../../statistics/latinHypercube.ts';
import {
  betweenLaws,
  type Electrodes,
  type InterfaceLaw,
  interfaceOf,
  interfacesOf,
  numberFrom,
  saturated,
} from '../../../cells/electrodeInterface.ts';
import { type Plateau, plateauOverpotential, plateauParts } from '../../../cells/plateau.ts';
import { plateauOfModes } from '../../../cells/saltModes.ts';
import { type ChosenLaw, type CurrentOf, steadyCurrentOf } from '../held/steadyCurrent.ts';
import { fitInterface } from '../prediction/calibrate.ts';
import { hostPool, type Pool } from '../prediction/pool.ts';
import { CYCLES_TO_PERIODIC, geometricMean, meanNumber, ofReplicate, withFilm } from '../prediction/prediction.ts';
import type { FittedInterface, PooledInterface, SymmetricCellProblem } from '../problem.ts';
import { Columns, nominalColumns, type SampledCell } from './columns.ts';

/** The plateau of each member of a sample, by the closed form, or its current where a voltage is held. */
export interface Outcomes {
  /** V or A m⁻²; infinite where no salt is left in the cell, NaN where a measured cell could not have run. */
  readonly values: Float64Array;
  /** 1 for a member in which the electrolyte alone exceeds a measured voltage, so that the interface has none. */
  readonly zeros: Uint8Array;
}

/** How members are solved. */
export interface Solution {
  readonly plateauOf: PlateauOf;
  readonly currentOf: CurrentOf;
}

const closedForms: Solution = { plateauOf: plateauOfModes, currentOf: steadyCurrentOf };

/** The plateau of a cell after so many cycles; null where no salt is left. */
export type PlateauOf = (cell: SampledCell, cycles: number) => Plateau | null;

/**
 * The plateau overpotential for each member of a sample, with the interface fitted anew in each.
 *
 * @param law null where it is undecided
 * @param solution the closed forms for a constant diffusivity, unless another one is given
 */
export function outcomes(
  problem: SymmetricCellProblem,
  draws: Draws,
  law: InterfaceLaw | null,
  solution: Solution = closedForms,
): Outcomes {
  const outcomeOf = memberOutcomes(problem, draws, law, solution);
  const zeros = new Uint8Array(draws.size);
  const values = new Float64Array(draws.size);
  for (let member = 0; member < draws.size; member++) {
    const { value, isZero } = outcomeOf(member);
    values[member] = value;
    if (isZero) zeros[member] = 1;
  }
  return { values, zeros };
}

interface Outcome {
  /** V or A m⁻²; infinite where no salt is left in the cell, NaN where a measured cell could not have run. */
  readonly value: number;
  /** The electrolyte alone exceeds a measured voltage, so that the interface has none. */
  readonly isZero: boolean;
}

/** The same for one member at a time: what comes first is not computed again, and what is not asked for is not computed. */
export function memberOutcomes(
  problem: SymmetricCellProblem,
  draws: Draws,
  law: InterfaceLaw | null,
  { plateauOf, currentOf }: Solution = closedForms,
): (member: number) => Outcome {
  const columns = new Columns(problem.ledger, draws);
  const run = columns.cells(problem.parameters);
  const interfaces = interfaceSource(problem, { columns, draws, plateauOf });
  return (member) => {
    const cell = run(member);
    const known = interfaces(member, cell);
    if (known === null) return { value: Number.NaN, isZero: false };
    const { isZero } = known;
    const choice = { law, weight: cell.lawShare };
    if (!Number.isNaN(cell.appliedPotential)) return { value: currentOf(cell, known.under, choice), isZero };
    const plateau = plateauOf(cell, Math.min(cell.cycles, CYCLES_TO_PERIODIC));
    if (plateau === null) return { value: Infinity, isZero };
    return { value: overpotential(plateau, known, choice), isZero };
  };
}

/** The law that is identified, or that of the request, or of the interface number by hand; null where none decides. */
export function decidedLaw({ parameters, ledger, interface: known }: SymmetricCellProblem): InterfaceLaw | null {
  if (known.kind === 'FITTED' && known.filmShare !== undefined) return 'BUTLER_VOLMER';
  const stated = ledger.find(({ id }) => id === parameters.interfaceLaw)?.value ?? 'UNDECIDED';
  if (stated !== 'UNDECIDED') return stated as InterfaceLaw;
  if (parameters.interfaceResistance !== undefined) return 'OHMIC';
  return parameters.exchangeCurrentDensity === undefined ? null : 'BUTLER_VOLMER';
}

/** The electrodes of one member under each law. */
interface MemberInterfaces {
  readonly under: (law: InterfaceLaw) => Electrodes;
  readonly isZero: boolean;
}

function overpotential(plateau: Plateau, { under }: MemberInterfaces, { law, weight }: ChosenLaw): number {
  const of = (one: InterfaceLaw) => plateauOverpotential(plateauParts(plateau, ...under(one)));
  if (law !== null) return of(law);
  return betweenLaws(of('OHMIC'), of('BUTLER_VOLMER'), weight);
}

/** Null where a measured cell could not have run. */
type InterfaceSource = (member: number, cell: SampledCell) => MemberInterfaces | null;

interface Sampling {
  readonly columns: Columns;
  readonly draws: Draws;
  readonly plateauOf: PlateauOf;
}

function interfaceSource(problem: SymmetricCellProblem, sampling: Sampling): InterfaceSource {
  const { interface: known } = problem;
  if (known.kind === 'GIVEN') return (_, cell) => ({ under: (law) => givenInterfaces(law, cell), isZero: false });
  if (known.kind === 'POOLED') return pooledInterfaces(problem, sampling);
  return fittedInterfaces(known, sampling);
}

function givenInterfaces(law: InterfaceLaw, cell: SampledCell): Electrodes {
  const slower = slowdown(cell.interfaceActivationEnergy, cell.temperature, cell.referenceTemperature);
  const factor = law === 'OHMIC' ? slower : 1 / slower;
  const [working, counter] =
    law === 'OHMIC'
      ? [cell.interfaceResistance, cell.counterInterfaceResistance]
      : [cell.exchangeCurrentDensity, cell.counterExchangeCurrentDensity];
  const orSame = Number.isNaN(counter) ? working : counter;
  return interfacesOf(law, { working: working * factor, counter: orSame * factor }, cell);
}

function fittedInterfaces(
  { targets, filmShare }: FittedInterface,
  { columns, draws, plateauOf }: Sampling,
): InterfaceSource {
  const tests = targets.map(({ parameters, overpotential: value, uncertain }) => ({
    cells: columns.cells(parameters),
    measured: uncertain ? draws.values(uncertain) : new Float64Array(draws.size).fill(value),
  }));
  return (member, cell) => {
    const at = tests.map(({ cells, measured }) => {
      const test = cells(member);
      const plateau = plateauOf(test, CYCLES_TO_PERIODIC);
      const reading = measured[member]!;
      return { test, measured: plateau ? ofReplicate(reading, plateau, cell.replicateFactor) : reading, plateau };
    });
    if (at.some(({ plateau }) => plateau === null)) return null;
    const shapes = at.map(({ test, measured, plateau }) => withFilm(test, { measured, plateau: plateau!, filmShare }));
    const fitted = (law: InterfaceLaw) =>
      at.map(({ measured, plateau }, k) => fitInterface(law, measured, plateau!, shapes[k]!));
    const ohmic = fitted('OHMIC');
    const under = (law: InterfaceLaw): Electrodes => {
      const numbers = law === 'OHMIC' ? ohmic : fitted(law);
      const { number, currentDensity } = meanNumber(
        numbers,
        at.map(({ test }) => test),
        cell,
      );
      if (filmShare === undefined) return equalElectrodes(law, { number, currentDensity }, cell);
      const slower = slowdown(cell.interfaceActivationEnergy, cell.temperature, at[0]!.test.temperature);
      const filmResistance = shapes[0]!.filmResistance * slower;
      const electrode = interfaceOf(law, number, { ...cell, filmResistance });
      return [electrode, electrode];
    };
    return { under, isZero: ohmic.some((number) => number === 0) };
  };
}

/**
 * The hosts of a pool are compared with all that they share at its medians; a member then draws one host. What the
 * hosts share, such as the test current, varies in the member as for a measured host.
 */
function pooledInterfaces(problem: SymmetricCellProblem, { columns, draws, plateauOf }: Sampling): InterfaceSource {
  const known = problem.interface as PooledInterface;
  const pool = nominalPool(problem, known, plateauOf);
  const ofGroup = known.targets.filter(({ group }) => group === known.group);
  const tests = ofGroup.map(({ parameters }) => columns.cells(parameters));
  const hosts = draws.values({
    leaf: `host ${known.group}`,
    name: 'host',
    distribution: { shape: 'UNIFORM', low: 0, high: 1 },
  });
  return (member, cell) => {
    const at = tests.map((cells) => cells(member));
    const currentDensity = at.length === 0 ? pool.currentDensity : geometricMean(at.map((test) => test.currentDensity));
    const temperature =
      at.length === 0 ? pool.temperature : at.reduce((sum, test) => sum + test.temperature, 0) / at.length;
    const overpotentialOfHost = cell.replicateFactor * pool.resistance(hosts[member]!) * pool.currentDensity;
    const slower = slowdown(cell.interfaceActivationEnergy, cell.temperature, temperature);
    const under = (law: InterfaceLaw) => {
      const number =
        numberFrom(law, { overpotential: overpotentialOfHost, currentDensity, temperature }, cell) * slower;
      return equalElectrodes(law, { number, currentDensity }, cell);
    };
    return { under, isZero: false };
  };
}

/** Of problems whose salt follows the closed form: a pool takes longer than a small sample. */
const pools = new WeakMap<SymmetricCellProblem, Pool>();

/** The pool with everything at its value in the ledger. */
function nominalPool(problem: SymmetricCellProblem, known: PooledInterface, plateauOf: PlateauOf): Pool {
  if (plateauOf !== plateauOfModes) return poolOf(problem, known, plateauOf);
  const pool = pools.get(problem) ?? poolOf(problem, known, plateauOf);
  pools.set(problem, pool);
  return pool;
}

function poolOf({ ledger }: SymmetricCellProblem, known: PooledInterface, plateauOf: PlateauOf): Pool {
  const columns = nominalColumns(ledger);
  const tests = known.targets.map(({ parameters }) => columns.cells(parameters)(0));
  const fits = known.targets.map(({ overpotential: measured }, k) => {
    const plateau = plateauOf(tests[k]!, CYCLES_TO_PERIODIC);
    return { number: plateau === null ? 0 : fitInterface('OHMIC', measured, plateau, tests[k]!) };
  });
  return hostPool(known, fits, tests);
}

function equalElectrodes(
  law: InterfaceLaw,
  { number, currentDensity }: { number: number; currentDensity: number },
  cell: SampledCell,
): Electrodes {
  const electrode = saturated(interfaceOf(law, number, cell), {
    from: currentDensity,
    at: cell.currentDensity,
    exponent: cell.saturationExponent,
  });
  return [electrode, electrode];
}
