import { amountOfMetal } from '../../../../physics/faraday.ts';
import { sandTime } from '../../../../physics/sandTime.ts';
import { fittedNumber, type InterfaceLaw, interfaceLaws } from '../../../cells/electrodeInterface.ts';
import { halfCycles, type Protocol } from '../../../cells/halfCycles.ts';
import { type PlateauParts, PlateauRecorder, plateauOverpotential, plateauParts } from '../../../cells/plateau.ts';
import { ProfileRecorder } from '../../../cells/profileRecorder.ts';
import { type Series, SeriesRecorder } from '../../../cells/seriesRecorder.ts';
import type { Hooks } from '../../../model.ts';
import { simulate, within } from '../../../simulate.ts';
import { heldResult, steadyCurrentDensityIn } from '../held/heldResult.ts';
import { HoldRecorder } from '../held/holdRecorder.ts';
import type { CellParameters } from '../parameters.ts';
import { nominalValues, resolveCell, type SymmetricCellProblem } from '../problem.ts';
import type { Band, ChargeBalance, InterfaceResult, SymmetricCellResult } from '../result.ts';
import { type SampledPlateau, sampledPlateau } from '../sampling/band.ts';
import { decidedLaw } from '../sampling/outcomes.ts';
import { cellUnder, type SymmetricCell } from '../solver.ts';
import { depletionTimeIn, endWithoutSalt, layerOf, limitingCurrentDensityIn, relaxationTime } from './depletion.ts';
import { notesOn } from './notes.ts';
import { CYCLES_TO_PERIODIC, type Prediction, Predictor, plateausOf } from './prediction.ts';

export const VERSION = '5';

/** After so many relaxation times the salt is within 2 % of steady. */
const SETTLED = 4;

/**
 * Solves a symmetric cell: finds its interface from the targets if there are any, runs all cycles, and samples the
 * plateau over all uncertain numbers. Where the law of the interface is undecided, the result lies between those under
 * both laws.
 *
 * @throws SolverFailure LIMITING_CURRENT with the time at which the run ended; Cancelled
 */
export function predict(problem: SymmetricCellProblem, hooks: Hooks): SymmetricCellResult {
  const values = nominalValues(problem);
  const cell = resolveCell(problem.parameters, values, problem.laws);
  const decided = decidedLaw(problem);
  const predictor = new Predictor(problem);
  const { fitted, solved } = sharesOf(problem, cell);
  const predictions = lawsOf(decided).map((law) => ({
    law,
    ...predictor.predict(law, values, within(hooks, 0, fitted, 'fitting the interface')),
  }));
  const isHeld = Boolean(cell.hold);
  const run = solveRun(problem, { cell, predictions }, within(hooks, fitted, solved));
  const value = plateauOverpotential(run.parts);
  const isCut = run.endedWithoutSalt !== null;
  const ofBand = within(hooks, solved, 1, 'sampling the band');
  ofBand.progress(0, '');
  const under = predictions.map(({ electrodes }) => electrodes);
  const steady = isHeld ? steadyCurrentDensityIn(problem, cell, under) : null;
  const held = run.held && steady !== null ? heldResult(problem, cell, { ...run.held, steady }) : null;
  const sample = isCut || isHeld ? null : sampledPlateau(problem);
  ofBand.progress(1, '');
  return {
    model: 'symmetricCell',
    version: VERSION,
    basis: problem.basis,
    basisReason: problem.basisReason,
    extrapolates: problem.extrapolates,
    plateauOverpotential: { value, band: bandOf(sample) },
    sample,
    plateauParts: run.parts,
    interface: interfaceResult(decided, predictions),
    chargeBalance: run.chargeBalance,
    limitingCurrentDensity: limitingCurrentDensityIn(cell),
    sandTime: isHeld ? null : sandTime(layerOf(cell), cell.currentDensity),
    depletionTime: isHeld ? null : depletionTimeIn(cell),
    endedWithoutSalt: run.endedWithoutSalt,
    ...(held && { held }),
    series: run.series,
    profiles: run.profiles,
    steps: run.steps,
    notes: notesOn(problem, cell, {
      sample: held ? held.sample : sample,
      concentrations: run.concentrations,
      endedWithoutSalt: run.endedWithoutSalt,
    }),
  };
}

/** The ohmic law first. */
function lawsOf(decided: InterfaceLaw | null): readonly InterfaceLaw[] {
  return decided === null ? interfaceLaws : [decided];
}

function bandOf(sample: SampledPlateau | null): Band | null {
  const low = sample?.quantiles.p05 ?? null;
  return low === null ? null : { low, high: sample!.quantiles.p95 };
}

type UnderLaw = Prediction & { readonly law: InterfaceLaw };

/** The requested run, with all its cycles. */
function solveRun(
  { untilDepleted }: SymmetricCellProblem,
  { cell: parameters, predictions }: { readonly cell: CellParameters; readonly predictions: readonly UnderLaw[] },
  hooks: Hooks,
) {
  const endedWithoutSalt = untilDepleted ? endWithoutSalt(parameters) : null;
  const whole = halfCycles(parameters);
  const protocol = endedWithoutSalt === null ? whole : untilThen(whole, endedWithoutSalt);
  const cell = cellUnder(
    parameters,
    predictions.map(({ electrodes }) => electrodes),
    protocol,
  );
  const series = new SeriesRecorder(cell, protocol.cycles);
  const recorder = parameters.hold ? new HoldRecorder(cell, protocol) : new PlateauRecorder(cell, protocol);
  const salt = new ProfileRecorder(cell, {
    protocol,
    count: parameters.profiles,
    settling: SETTLED * relaxationTime(parameters),
  });
  let [least, greatest] = [parameters.saltConcentration, parameters.saltConcentration];
  simulate(cell, hooks, () => {
    series.observe();
    recorder.observe();
    salt.observe();
    const { faces } = cell.salt;
    least = Math.min(least, faces[0]!, faces[1]!);
    greatest = Math.max(greatest, faces[0]!, faces[1]!);
  });
  const held = recorder instanceof HoldRecorder ? recorder.held() : null;
  return {
    held,
    parts: recorder instanceof HoldRecorder ? held!.parts : partsOf(recorder, parameters, predictions),
    concentrations: [least, greatest] as const,
    endedWithoutSalt,
    series: series.series() satisfies Series,
    profiles: salt.profiles(),
    chargeBalance: chargeBalance(cell, parameters, protocol),
    steps: { accepted: cell.accepted, rejected: cell.rejected, linearSolves: cell.salt.iterations },
  };
}

function partsOf(recorder: PlateauRecorder, { temperature, lawShare }: CellParameters, under: readonly UnderLaw[]) {
  const plateau = recorder.plateau(temperature);
  const [parts, others] = under.map(({ electrodes }) => plateauParts(plateau, ...electrodes));
  return others ? between(parts!, others, 1 - lawShare) : parts!;
}

/** The half-cycle from rest until shortly before no salt is left: it is the one that comes closest to that. */
function untilThen({ steps }: Protocol, time: number): Protocol {
  return { cycles: 1, steps: [{ ...steps[0]!, duration: time * (1 - SHORT_OF) }] };
}

/** At the very end the voltage has no bound. */
const SHORT_OF = 1e-6;

/** The parts whose sum is the plateau between two laws; only the interfaces differ. */
function between(a: PlateauParts, b: PlateauParts, weight: number): PlateauParts {
  const whole = plateauOverpotential(a) ** (1 - weight) * plateauOverpotential(b) ** weight;
  const ofInterfaces = whole - a.ohmic - a.concentration - a.series;
  const mean = (part: 'workingInterface' | 'counterInterface') => (1 - weight) * a[part] + weight * b[part];
  const both = mean('workingInterface') + mean('counterInterface');
  const share = both === 0 ? 0.5 : mean('workingInterface') / both;
  return { ...a, workingInterface: share * ofInterfaces, counterInterface: (1 - share) * ofInterfaces };
}

function chargeBalance(cell: SymmetricCell, parameters: CellParameters, { steps, cycles }: Protocol): ChargeBalance {
  const [plated, stripped] = [cell.plated[0], cell.stripped[0]];
  const asked =
    cycles *
    steps.reduce((sum, { held, currentDensity, duration }) => sum + (held?.capacity ?? currentDensity * duration), 0);
  return {
    plated,
    stripped,
    metalPlated: amountOfMetal(plated),
    chargeError: asked === Infinity ? null : (plated + stripped) / asked - 1,
    saltError: cell.salt.meanConcentration() / parameters.saltConcentration - 1,
  };
}

function interfaceResult(law: InterfaceLaw | null, predictions: readonly UnderLaw[]): InterfaceResult {
  const numbers = predictions.map(({ number }) => number);
  const fitsOf = ({ law: one, fits }: UnderLaw) => fits.map(({ number }) => fittedNumber(one, number));
  const perLaw = predictions.map(fitsOf);
  return {
    law,
    ...merged(numbers),
    fits: predictions[0]!.fits.map(({ number: _, ...fit }, k) => ({
      ...fit,
      ...merged(perLaw.map((fits) => fits[k]!)),
    })),
    underLaws: predictions.flatMap(({ law: one, overpotential }) =>
      overpotential === null ? [] : [{ law: one, plateauOverpotential: overpotential }],
    ),
  };
}

function merged(numbers: readonly Pick<InterfaceResult, 'interfaceResistance' | 'exchangeCurrentDensity'>[]) {
  const first = (name: 'interfaceResistance' | 'exchangeCurrentDensity') =>
    numbers.map((one) => one[name]).find((number) => number !== null) ?? null;
  return {
    interfaceResistance: first('interfaceResistance'),
    exchangeCurrentDensity: first('exchangeCurrentDensity'),
  };
}

/** Shares of the work, counted in cycles, that are done when the interface is fitted, and when the run is solved. */
function sharesOf(problem: SymmetricCellProblem, { cycles }: CellParameters) {
  const once = CYCLES_TO_PERIODIC * plateausOf(problem);
  const ofBand = problem.interface.kind === 'GIVEN' ? 20 : 60;
  const whole = once + cycles + ofBand;
  return { fitted: once / whole, solved: (once + cycles) / whole };
}
