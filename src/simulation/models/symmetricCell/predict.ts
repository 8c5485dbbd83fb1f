import { amountOfMetal } from '../../../physics/faraday.ts';
import { sandTime } from '../../../physics/sandTime.ts';
import { type Electrodes, fittedNumber, type InterfaceLaw } from '../../cells/electrodeInterface.ts';
import { halfCycles } from '../../cells/halfCycles.ts';
import { type PlateauParts, PlateauRecorder, plateauOverpotential, plateauParts } from '../../cells/plateau.ts';
import { type Series, SeriesRecorder } from '../../cells/seriesRecorder.ts';
import type { Hooks } from '../../model.ts';
import { simulate, unwatched, within } from '../../simulate.ts';
import { type Band, bandOf, type Contribution, contributions, span, uncertainEntries, unfitted } from './band.ts';
import { depletionTimeIn, layerOf, limitingCurrentDensityIn } from './depletion.ts';
import type { CellParameters } from './parameters.ts';
import { CYCLES_TO_PERIODIC, geometricSpread, type Prediction, Predictor, plateausOf } from './prediction.ts';
import { type Basis, nominalValues, resolveCell, type SymmetricCellProblem } from './problem.ts';
import type { ChargeBalance, InterfaceResult, SymmetricCellResult } from './result.ts';
import { cellOf, type SymmetricCell } from './solver.ts';

export const VERSION = '2';

/**
 * Solves a symmetric cell: fits its interface to the targets if there are any, runs all cycles, and finds the band of the
 * plateau overpotential by moving each uncertain number to the ends of its own band, under both interface laws.
 *
 * @throws SolverFailure LIMITING_CURRENT with the time at which the run ended; Cancelled
 */
export function predict(problem: SymmetricCellProblem, hooks: Hooks): SymmetricCellResult {
  const values = nominalValues(problem);
  const cell = resolveCell(problem.parameters, values);
  const law = cell.interfaceLaw;
  const predictor = new Predictor(problem);
  const { fitted, solved } = sharesOf(problem, cell);
  const nominal = predictor.predict(law, values, within(hooks, 0, fitted, 'fitting the interface'));
  const run = solveRun(cell, nominal.electrodes, within(hooks, fitted, solved));
  const value = plateauOverpotential(run.parts);
  const uncertainty = findBand({ problem, predictor, law, nominal, value }, within(hooks, solved, 1));
  return {
    model: 'symmetricCell',
    version: VERSION,
    basis: problem.basis,
    basisReason: problem.basisReason,
    plateauOverpotential: { value, band: uncertainty.band },
    contributions: uncertainty.contributions,
    plateauParts: run.parts,
    interface: interfaceResult(law, nominal, uncertainty.otherLaw),
    chargeBalance: run.chargeBalance,
    limitingCurrentDensity: limitingCurrentDensityIn(cell),
    sandTime: sandTime(layerOf(cell), cell.currentDensity),
    depletionTime: depletionTimeIn(cell),
    series: run.series,
    steps: run.steps,
    notes: notesOn(problem.basis, cell, nominal, uncertainty.contributions),
  };
}

/** The requested run, with all its cycles. */
function solveRun(parameters: CellParameters, [working, counter]: Electrodes, hooks: Hooks) {
  const protocol = halfCycles(parameters);
  const cell = cellOf(parameters, { working, counter, protocol });
  const series = new SeriesRecorder(cell, parameters.cycles);
  const plateau = new PlateauRecorder(cell, protocol, parameters.saltConcentration);
  simulate(cell, hooks, () => {
    series.observe();
    plateau.observe();
  });
  return {
    parts: plateauParts(plateau.plateau(parameters.temperature), working, counter) satisfies PlateauParts,
    series: series.series() satisfies Series,
    chargeBalance: chargeBalance(cell, parameters),
    steps: { accepted: cell.accepted, rejected: cell.rejected, linearSolves: cell.salt.iterations },
  };
}

function chargeBalance(cell: SymmetricCell, parameters: CellParameters): ChargeBalance {
  const [plated, stripped] = [cell.plated[0], cell.stripped[0]];
  const asked = 2 * parameters.cycles * parameters.arealCapacity;
  return {
    plated,
    stripped,
    metalPlated: amountOfMetal(plated),
    chargeError: (plated + stripped) / asked - 1,
    saltError: cell.salt.meanConcentration() / parameters.saltConcentration - 1,
  };
}

interface BandQuery {
  readonly problem: SymmetricCellProblem;
  readonly predictor: Predictor;
  readonly law: InterfaceLaw;
  readonly nominal: Prediction;
  readonly value: number;
}

interface Uncertainty {
  readonly band: Band | null;
  readonly contributions: readonly Contribution[];
  readonly otherLaw: InterfaceResult['otherLaw'];
}

/** Under the law of the run; where the interface was fitted, under the other law as well, and the band spans both. */
function findBand(question: BandQuery, hooks: Hooks): Uncertainty {
  const { problem, law, value } = question;
  const isFitted = problem.interface.kind === 'FITTED';
  const own = bandUnder(law, question, within(hooks, 0, isFitted ? 0.5 : 1));
  if (!isFitted) return { band: own.parts.length ? own.band : null, contributions: own.parts, otherLaw: null };
  const otherName = law === 'OHMIC' ? 'BUTLER_VOLMER' : 'OHMIC';
  const other = bandUnder(otherName, question, within(hooks, 0.5, 1));
  const choice: Contribution = {
    entry: 'interfaceLaw',
    low: Math.min(value, other.nominal),
    high: Math.max(value, other.nominal),
    note: `with the law ${otherName} fitted to the same claims; the band spans the bands under both laws`,
  };
  return {
    band: span(own.band, other.band),
    contributions: [...own.parts, choice],
    otherLaw: { law: otherName, plateauOverpotential: other.nominal, band: other.band },
  };
}

function bandUnder(law: InterfaceLaw, { problem, predictor }: BandQuery, hooks: Hooks) {
  const values = nominalValues(problem);
  const { overpotential, fits } = predictor.predict(law, values, unwatched);
  const spread = geometricSpread(fits.map(({ number }) => number));
  const parts = contributions(problem, predictor, { law, values, spread, hooks });
  return { nominal: overpotential!, parts, band: bandOf(overpotential!, parts) };
}

function interfaceResult(
  law: InterfaceLaw,
  { number: working, fits }: Prediction,
  otherLaw: InterfaceResult['otherLaw'],
): InterfaceResult {
  return {
    law,
    ...working,
    fits: fits.map(({ number, ...fit }) => ({ ...fit, ...fittedNumber(law, number) })),
    spread: geometricSpread(fits.map(({ number }) => number)),
    otherLaw,
  };
}

function notesOn(
  basis: Basis,
  parameters: CellParameters,
  { fits }: Prediction,
  parts: readonly Contribution[],
): readonly string[] {
  const notes: string[] = [];
  const zero = unfitted(fits);
  if (zero !== null) notes.push(`At the values of the ledger ${zero}.`);
  if (fits.length > 1) notes.push('The interface number is the geometric mean of the fits.');
  if (fits.length === 1 && basis === 'PRIOR') {
    notes.push('One host alone does not show how hosts differ: the band leaves their scatter out.');
  }
  if (parts.length > 0 && parameters.cycles > CYCLES_TO_PERIODIC) {
    notes.push(`The band was found with ${CYCLES_TO_PERIODIC} cycles; by then the concentration repeats itself.`);
  }
  return notes;
}

/** Shares of the work, counted in cycles, that are done when the interface is fitted, and when the run is solved. */
function sharesOf(problem: SymmetricCellProblem, { cycles }: CellParameters) {
  const once = CYCLES_TO_PERIODIC * plateausOf(problem);
  const whole = once + cycles + 2 * once * uncertainEntries(problem).length;
  return { fitted: once / whole, solved: (once + cycles) / whole };
}
