import { type Measurand, type MeasurandReading, needsOfMeasurand, read } from '../../analysis/measurand.ts';
import type { Need } from '../../derivation/needs.ts';
import type { Wanted } from '../../domain/choose.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Subject } from '../../domain/subjects.ts';
import { factsFor } from '../facts.ts';
import type { Loaders } from '../loaders.ts';
import { modelAnswer } from './modelAnswer.ts';

/** One number of one subject, and the facts from which it was read. */
export interface SubjectValue {
  readonly subject: Subject;
  readonly facts: Facts;
  readonly reading: MeasurandReading;
  readonly relativeToFirst: Measure | null;
  /** The same number of the first subject of a comparison; null for that subject, and outside of comparisons. */
  readonly first: Pick<SubjectValue, 'subject' | 'reading'> | null;
}

export interface ValuesRequest {
  readonly measurands: readonly Measurand[];
  /** The conditions under which properties of the subject at this place are wanted. */
  readonly wanted: (place: number) => readonly Wanted[];
  /** Claims to load in addition to those of the measurands. */
  readonly alsoNeeded?: readonly Need[];
}

/**
 * The numbers of subjects; for each subject in the order of the measurands. All parts are loaded before any claim, so
 * that many subjects need no more statements than one.
 */
export async function readValues(
  load: Loaders,
  subjects: readonly Subject[],
  { measurands, wanted, alsoNeeded = [] }: ValuesRequest,
): Promise<readonly (readonly SubjectValue[])[]> {
  await Promise.all(subjects.map((subject) => load.part(subject.id)));
  return Promise.all(
    subjects.map(async (subject, place) => {
      const needed = measurands.flatMap((measurand) => needsOfMeasurand(measurand, subject));
      const facts = await factsFor(load, subject.id, [...needed, ...alsoNeeded]);
      return measurands.map((measurand) => {
        const reading = modelAnswer(read(measurand, subject, facts, wanted(place)), subject, wanted(place));
        return { subject, facts, reading, relativeToFirst: null, first: null };
      });
    }),
  );
}
