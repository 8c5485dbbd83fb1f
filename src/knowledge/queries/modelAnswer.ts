import type { MeasurandReading } from '../../analysis/measurand.ts';
import type { Sampler } from '../../analysis/sampledBand.ts';
import type { CellRun } from '../../derivation/derivation.ts';
import type { Wanted } from '../../domain/choose.ts';
import { type Claim, type ConditionName, conditionOf } from '../../domain/claim.ts';
import type { GivenQuantity } from '../../domain/measure.ts';
import type { Cell, Subject } from '../../domain/subjects.ts';
import type { Unit } from '../../physics/units.ts';
import type { AnyManifest } from '../../simulation/manifest.ts';
import { predictorOf } from '../../simulation/models/registry.ts';
import type { Knowledge } from '../knowledge.ts';
import { problemOf } from '../problems/problem.ts';
import type { SubjectValue } from './values.ts';

/**
 * What a model can say where no source states a number under the wanted conditions: the run that would answer. A
 * number that is measured under other conditions is never given in its place.
 */
export function modelAnswer(reading: MeasurandReading, subject: Subject, wanted: readonly Wanted[]): MeasurandReading {
  if (reading.quantity !== null || subject.kind !== 'CELL' || predictorOfReading(reading, subject) === null)
    return reading;
  const missing = reading.missing.map((one) => {
    return one.reason.startsWith('CONDITION_') && one.claim ? { ...one, run: runOf(subject, one.claim, wanted) } : one;
  });
  return { ...reading, missing };
}

/** A number that a model predicts within a query: its problem, and how it is sampled. */
export interface ModelAnswer {
  readonly model: AnyManifest;
  readonly problem: unknown;
  /** In which it is shown. */
  readonly unit: Unit;
  readonly sampler: Sampler;
}

/**
 * The prediction of the model that can answer where no source does; null where there is no such model, or where the run
 * would need a setting that nobody stated.
 *
 * @throws InvalidInput with the place in the request of the model, where that refuses the conditions
 */
export async function predictionFor(
  knowledge: Knowledge,
  { subject, reading }: Pick<SubjectValue, 'subject' | 'reading'>,
): Promise<ModelAnswer | null> {
  const run = reading.missing.find((one) => one.run)?.run ?? null;
  const model = subject.kind === 'CELL' ? predictorOfReading(reading, subject) : null;
  if (run === null || model === null) return null;
  const { unit, requestOf, sampler } = model.predicts!;
  const { problem } = await problemOf(knowledge, model, requestOf(run));
  return { model, problem, unit, sampler: sampler(problem) };
}

function predictorOfReading({ measurand }: MeasurandReading, { configuration }: Cell): AnyManifest | null {
  return measurand.from === 'PROPERTY' ? predictorOf(configuration, measurand.property) : null;
}

/** The wanted conditions, and where one is not given, that of the test; null where there is neither. */
function runOf(cell: Cell, claim: Claim, wanted: readonly Wanted[]): CellRun | null {
  const quantityOf = (name: ConditionName): GivenQuantity | null => {
    const asked = wanted.find((one) => one.name === name);
    return asked && 'value' in asked ? { value: asked.value, unit: asked.unit } : null;
  };
  const ofTest = (name: ConditionName): GivenQuantity | null => {
    const measure = conditionOf(claim, name)?.measure;
    return measure?.value == null ? null : { value: measure.value, unit: measure.unit };
  };
  const part = (name: 'electrolyte' | 'separator') => {
    const asked = wanted.find((one) => one.name === name);
    return asked && 'subjectId' in asked ? asked.subjectId : null;
  };
  const [electrolyteId, separatorId] = [part('electrolyte'), part('separator')];
  const currentDensity = quantityOf('currentDensity') ?? ofTest('currentDensity');
  const arealCapacity = quantityOf('arealCapacity') ?? ofTest('arealCapacity');
  const isFilled = (electrolyteId ?? cell.electrolyteId) !== null && (separatorId ?? cell.separatorId) !== null;
  if (!currentDensity || !arealCapacity || !isFilled) return null;
  const cycles = Math.max(1, Math.round(quantityOf('cycles')?.value ?? 1));
  const temperature = quantityOf('temperature');
  return { cellId: cell.id, electrolyteId, separatorId, currentDensity, arealCapacity, temperature, cycles };
}
