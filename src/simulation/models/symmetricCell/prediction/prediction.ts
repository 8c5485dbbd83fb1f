import { SolverFailure } from '../../../../domain/errors.ts';
import { slowdown } from '../../../../physics/arrhenius.ts';
import {
  type ElectrodeShape,
  type Electrodes,
  fittedNumber,
  type InterfaceLaw,
  interfaceOf,
  interfacesOf,
  type NamedNumber,
  namedNumber,
  numberFrom,
  reversible,
  saturated,
} from '../../../cells/electrodeInterface.ts';
import { halfCycles } from '../../../cells/halfCycles.ts';
import { type Plateau, PlateauRecorder, plateauOverpotential, plateauParts } from '../../../cells/plateau.ts';
import type { Hooks } from '../../../model.ts';
import { simulate, unwatched, within } from '../../../simulate.ts';
import type { CellParameters } from '../parameters.ts';
import {
  type LedgerValues,
  resolveCell,
  resolveInterfaces,
  type SymmetricCellProblem,
  type Target,
} from '../problem.ts';
import { cellOf } from '../solver.ts';
import { fitInterface } from './calibrate.ts';
import { hostPool } from './pool.ts';

/** The concentration is periodic by then: more cycles would not change the plateau. */
export const CYCLES_TO_PERIODIC = 3;

/** The interface number that follows from one target, at the conditions of its test. */
export interface Fit {
  readonly claimKey: string;
  readonly cell: string;
  readonly overpotential: number;
  readonly number: number;
}

/** The cell at some values of its ledger: its electrodes and the plateau that follows. */
export interface Prediction {
  readonly electrodes: Electrodes;
  /** Of the working electrode. */
  readonly number: NamedNumber;
  readonly fits: readonly Fit[];
  /** V; null when no salt is left at an electrode of the cell, and where a voltage is held. */
  readonly overpotential: number | null;
}

/** A target's own cell cannot have run at these values. */
export class ImpossibleTarget extends Error {}

/**
 * Solves problems of one kind repeatedly at different values of the ledger. The salt does not depend on the interface,
 * so each electrolyte, separator and protocol is solved once for all laws and hosts.
 */
export class Predictor {
  readonly #problem: SymmetricCellProblem;
  readonly #plateaus = new Map<string, Plateau | null>();

  constructor(problem: SymmetricCellProblem) {
    this.#problem = problem;
  }

  /** @throws ImpossibleTarget */
  predict(law: InterfaceLaw, values: LedgerValues, hooks: Hooks): Prediction {
    const { parameters: set, interface: known, laws } = this.#problem;
    const cell = resolveCell(set, values, laws);
    const part = 1 / plateausOf(this.#problem);
    const plateau = this.#plateau(cell, Math.min(cell.cycles, CYCLES_TO_PERIODIC), within(hooks, 0, part));
    if (known.kind === 'GIVEN') {
      const numbers = resolveInterfaces(set, values);
      const electrodes = interfacesOf(law, numbers, cell);
      const number = namedNumber(law, numbers.working);
      return { electrodes, number, fits: [], overpotential: overpotentialOf(plateau, electrodes) };
    }
    const targets = known.targets.map((target) => ({ target, test: resolveCell(target.parameters, values, laws) }));
    const isPooled = known.kind === 'POOLED';
    const factor = isPooled ? 1 : cell.replicateFactor;
    const fitUnder = (by: InterfaceLaw) =>
      targets.map((tested, k) => this.#fit(by, tested, factor, within(hooks, (k + 1) * part, (k + 2) * part)));
    const fits = fitUnder(isPooled ? 'OHMIC' : law);
    const tests = targets.map(({ test }) => test);
    if (known.kind === 'FITTED' && known.filmShare !== undefined) {
      return this.#identified(known.filmShare, { cell, plateau, targets, hooks });
    }
    const { number, currentDensity } = isPooled
      ? pooledNumber(law, hostPool(known, fits, tests), cell)
      : meanNumber(
          fits.map((fit) => fit.number),
          tests,
          cell,
        );
    const electrode = saturated(interfaceOf(law, number, cell), {
      from: currentDensity,
      at: cell.currentDensity,
      exponent: cell.saturationExponent,
    });
    const electrodes = [electrode, electrode] as const;
    return { electrodes, number: fittedNumber(law, number), fits, overpotential: overpotentialOf(plateau, electrodes) };
  }

  /** A film and charge transfer in series, in the proportion that a rate test told. */
  #identified(filmShare: number, { cell, plateau, targets, hooks }: Identified): Prediction {
    const [{ target, test }] = targets as [Tested];
    const ofTest = this.#plateau(test, CYCLES_TO_PERIODIC, hooks);
    if (ofTest === null) throw new ImpossibleTarget(`the cell of ${target.claimKey} would run out of salt`);
    const measured = ofReplicate(target.overpotential, ofTest, cell.replicateFactor);
    const shape = withFilm(test, { measured, plateau: ofTest, filmShare });
    const number = fitInterface('BUTLER_VOLMER', measured, ofTest, shape);
    const slower = slowdown(cell.interfaceActivationEnergy, cell.temperature, test.temperature);
    const filmResistance = shape.filmResistance * slower;
    const electrode = interfaceOf('BUTLER_VOLMER', number * slower, { ...cell, filmResistance });
    const electrodes = [electrode, electrode] as const;
    const named = { interfaceResistance: filmResistance, exchangeCurrentDensity: 1 / (number * slower) };
    const fits = [{ claimKey: target.claimKey, cell: target.cell, overpotential: target.overpotential, number }];
    return { electrodes, number: named, fits, overpotential: overpotentialOf(plateau, electrodes) };
  }

  #fit(law: InterfaceLaw, { target, test }: Tested, factor: number, hooks: Hooks): Fit {
    const { claimKey, cell, overpotential } = target;
    const plateau = this.#plateau(test, CYCLES_TO_PERIODIC, hooks);
    if (plateau === null) throw new ImpossibleTarget(`the cell of ${claimKey} would run out of salt`);
    const number = fitInterface(law, ofReplicate(overpotential, plateau, factor), plateau, test);
    return { claimKey, cell, overpotential, number };
  }

  /** Null too where a voltage is held: the plateau then follows from the interfaces. */
  #plateau(cell: CellParameters, cycles: number, hooks: Hooks): Plateau | null {
    if (cell.hold) return null;
    const short = { ...cell, cycles };
    const key = JSON.stringify(short);
    let plateau = this.#plateaus.get(key);
    if (plateau === undefined) {
      plateau = solvePlateau(short, hooks);
      this.#plateaus.set(key, plateau);
    }
    return plateau;
  }
}

/** An interface number at the temperature of the run, and the current at which it was found. */
interface AtTest {
  readonly number: number;
  readonly currentDensity: number;
}

type Conditions = Pick<CellParameters, 'currentDensity' | 'temperature'>;

interface Tested {
  readonly target: Target;
  readonly test: CellParameters;
}

interface Identified {
  readonly cell: CellParameters;
  readonly plateau: Plateau | null;
  readonly targets: readonly Tested[];
  readonly hooks: Hooks;
}

/** The electrode of a test with a film that has this share of what the electrolyte leaves of the measured voltage. */
export function withFilm<S extends ElectrodeShape>(
  shape: S,
  { measured, plateau, filmShare = 0 }: { measured: number; plateau: Plateau; filmShare?: number | undefined },
): S {
  if (filmShare === 0) return shape;
  const ofFilm = (filmShare * leftFor(measured, plateau)) / 2;
  return { ...shape, filmResistance: (ofFilm / plateau.currentDensity) * shape.activeAreaRatio };
}

/** The voltage of a cell whose interfaces have this many times the overpotential of those of the measured cell, V. */
export function ofReplicate(measured: number, plateau: Plateau, factor: number): number {
  return factor === 1 ? measured : measured + (factor - 1) * leftFor(measured, plateau);
}

/** What the electrolyte leaves of a measured voltage for the interfaces, V. */
function leftFor(measured: number, plateau: Plateau): number {
  return Math.max(0, measured - plateauOverpotential(plateauParts(plateau, reversible, reversible)));
}

/** The geometric mean of the numbers of several tests, each brought to the temperature of the run. */
export function meanNumber(
  numbers: readonly number[],
  tests: readonly Conditions[],
  { temperature, interfaceActivationEnergy }: Pick<CellParameters, 'temperature' | 'interfaceActivationEnergy'>,
): AtTest {
  const here = numbers.map((x, k) => x * slowdown(interfaceActivationEnergy, temperature, tests[k]!.temperature));
  return { number: geometricMean(here), currentDensity: geometricMean(tests.map((test) => test.currentDensity)) };
}

/** The number of an interface of the pool: its median. */
function pooledNumber(law: InterfaceLaw, pool: ReturnType<typeof hostPool>, cell: CellParameters): AtTest {
  const { currentDensity, temperature } = pool;
  const overpotential = cell.replicateFactor * pool.resistance(0.5) * currentDensity;
  const known = { overpotential, currentDensity, temperature };
  const slower = slowdown(cell.interfaceActivationEnergy, cell.temperature, temperature);
  return { number: numberFrom(law, known, cell) * slower, currentDensity };
}

/** The number of plateaus in one prediction: the cell's own and one for each target. */
export function plateausOf({ interface: known }: SymmetricCellProblem): number {
  return 1 + (known.kind === 'GIVEN' ? 0 : known.targets.length);
}

/** Geometric mean with equal weights; zero as soon as one number is zero. */
export function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, x) => sum + Math.log(x), 0) / numbers.length);
}

function overpotentialOf(plateau: Plateau | null, electrodes: Electrodes): number | null {
  return plateau && plateauOverpotential(plateauParts(plateau, ...electrodes));
}

/** The plateau of a cell by the solver; null when it runs out of salt. */
export function solvePlateau(parameters: CellParameters, hooks: Hooks = unwatched): Plateau | null {
  const protocol = halfCycles(parameters);
  try {
    const cell = cellOf(parameters, { working: reversible, counter: reversible, protocol });
    const recorder = new PlateauRecorder(cell, protocol);
    simulate(cell, hooks, () => recorder.observe());
    return recorder.plateau(parameters.temperature);
  } catch (error) {
    if (error instanceof SolverFailure && error.code === 'LIMITING_CURRENT') return null;
    throw error;
  }
}
