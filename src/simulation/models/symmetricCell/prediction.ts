import { SolverFailure } from '../../../domain/errors.ts';
import {
  type Electrodes,
  fittedNumber,
  type InterfaceLaw,
  interfaceOf,
  interfacesOf,
  type NamedNumber,
  namedNumber,
  reversible,
} from '../../cells/electrodeInterface.ts';
import { halfCycles } from '../../cells/halfCycles.ts';
import { type Plateau, PlateauRecorder, plateauOverpotential, plateauParts } from '../../cells/plateau.ts';
import type { Hooks } from '../../model.ts';
import { simulate, within } from '../../simulate.ts';
import { fitInterface } from './calibrate.ts';
import type { CellParameters } from './parameters.ts';
import {
  type LedgerValues,
  resolveCell,
  resolveInterfaces,
  type SymmetricCellProblem,
  type Target,
} from './problem.ts';
import { cellOf } from './solver.ts';

/** The concentration is periodic by then: more cycles would not change the plateau. */
export const CYCLES_TO_PERIODIC = 3;

/** The interface number that follows from one target. */
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
  /** V; null when no salt is left at an electrode of the cell. */
  readonly overpotential: number | null;
}

/** A target's own cell cannot have run at these values. */
export class ImpossibleTarget extends Error {}

/**
 * Solves problems of one kind repeatedly at different values of the ledger. The salt does not depend on the interface, so
 * each electrolyte, separator and protocol is solved once for all laws and hosts.
 */
export class Predictor {
  readonly #problem: SymmetricCellProblem;
  readonly #plateaus = new Map<string, Plateau | null>();

  constructor(problem: SymmetricCellProblem) {
    this.#problem = problem;
  }

  /**
   * @param factor by which the fitted interface number is multiplied
   * @throws ImpossibleTarget
   */
  predict(law: InterfaceLaw, values: LedgerValues, hooks: Hooks, factor = 1): Prediction {
    const { parameters: set, interface: known } = this.#problem;
    const cell = resolveCell(set, values);
    const part = 1 / plateausOf(this.#problem);
    const plateau = this.#plateau(cell, Math.min(cell.cycles, CYCLES_TO_PERIODIC), within(hooks, 0, part));
    if (known.kind === 'GIVEN') {
      const numbers = resolveInterfaces(set, values);
      const electrodes = interfacesOf(cell, numbers);
      const number = namedNumber(law, numbers.working);
      return { electrodes, number, fits: [], overpotential: overpotentialOf(plateau, electrodes) };
    }
    const fits = known.targets.map((target, k) =>
      this.#fit(law, target, values, within(hooks, (k + 1) * part, (k + 2) * part)),
    );
    const mean = geometricMean(fits.map(({ number }) => number)) * factor;
    const electrode = interfaceOf(law, mean, cell);
    const electrodes = [electrode, electrode] as const;
    return { electrodes, number: fittedNumber(law, mean), fits, overpotential: overpotentialOf(plateau, electrodes) };
  }

  #fit(law: InterfaceLaw, target: Target, values: LedgerValues, hooks: Hooks): Fit {
    const { claimKey, cell, overpotential } = target;
    const measured = resolveCell(target.parameters, values);
    const plateau = this.#plateau(measured, CYCLES_TO_PERIODIC, hooks);
    if (plateau === null) throw new ImpossibleTarget(`the cell of ${claimKey} would run out of salt`);
    return { claimKey, cell, overpotential, number: fitInterface(law, overpotential, plateau, measured) };
  }

  #plateau(cell: CellParameters, cycles: number, hooks: Hooks): Plateau | null {
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

/** The number of plateaus in one prediction: the cell's own and one for each target. */
export function plateausOf({ interface: known }: SymmetricCellProblem): number {
  return 1 + (known.kind === 'FITTED' ? known.targets.length : 0);
}

/** Geometric mean with equal weights; zero as soon as one number is zero. */
export function geometricMean(numbers: readonly number[]): number {
  return Math.exp(numbers.reduce((sum, x) => sum + Math.log(x), 0) / numbers.length);
}

/** Geometric standard deviation of a sample, a factor ≥ 1; null for fewer than two numbers or where one is zero. */
export function geometricSpread(numbers: readonly number[]): number | null {
  if (numbers.length < 2 || numbers.some((x) => x <= 0)) return null;
  const centre = Math.log(geometricMean(numbers));
  const squares = numbers.reduce((sum, x) => sum + (Math.log(x) - centre) ** 2, 0);
  return Math.exp(Math.sqrt(squares / (numbers.length - 1)));
}

function overpotentialOf(plateau: Plateau | null, electrodes: Electrodes): number | null {
  return plateau && plateauOverpotential(plateauParts(plateau, ...electrodes));
}

/** Null when the cell runs out of salt. */
function solvePlateau(parameters: CellParameters, hooks: Hooks): Plateau | null {
  const protocol = halfCycles(parameters);
  try {
    const cell = cellOf(parameters, { working: reversible, counter: reversible, protocol });
    const recorder = new PlateauRecorder(cell, protocol, parameters.saltConcentration);
    simulate(cell, hooks, () => recorder.observe());
    return recorder.plateau(parameters.temperature);
  } catch (error) {
    if (error instanceof SolverFailure && error.code === 'LIMITING_CURRENT') return null;
    throw error;
  }
}
