import type { MeasurandReading } from '../../analysis/measurand.ts';
import type { CellRun } from '../../derivation/derivation.ts';
import type { Wanted } from '../../domain/choose.ts';
import { type Claim, type ConditionName, conditionOf } from '../../domain/claim.ts';
import type { GivenQuantity } from '../../domain/measure.ts';
import type { Cell, Subject } from '../../domain/subjects.ts';

/**
 * What the model of a cell can say where no source states a number under the wanted conditions: the run that would
 * answer. A number that is measured under other conditions is never given in its place.
 */
export function modelAnswer(reading: MeasurandReading, subject: Subject, wanted: readonly Wanted[]): MeasurandReading {
  if (reading.quantity !== null || subject.kind !== 'CELL' || subject.configuration !== 'SYMMETRIC') return reading;
  if (reading.measurand.from !== 'PROPERTY' || reading.measurand.property !== 'overpotential') return reading;
  const missing = reading.missing.map((one) => {
    return one.reason.startsWith('CONDITION_') && one.claim ? { ...one, run: runOf(subject, one.claim, wanted) } : one;
  });
  return { ...reading, missing };
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
