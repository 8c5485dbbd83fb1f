import { libraryId } from '../../src/domain/identity.ts';
import type { Cell, Electrode, Subject, SubjectKind } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';

/** What the library says of its subjects, read without a database: filters of the API are held against it. */

export type Test<T> = (subject: T) => boolean;

/** The slugs of those meant, in order. */
export function slugsWhere<K extends SubjectKind>(kind: K, isMeant: Test<Extract<Subject, { kind: K }>>): string[] {
  const subjects = catalogue.subjects.filter(
    (subject): subject is Extract<Subject, { kind: K }> => subject.kind === kind,
  );
  return subjects
    .filter(isMeant)
    .map(({ slug }) => slug)
    .toSorted();
}

export function all<T>(...tests: readonly Test<T>[]): Test<T> {
  return (subject) => tests.every((test) => test(subject));
}

export function any<T>(...tests: readonly Test<T>[]): Test<T> {
  return (subject) => tests.some((test) => test(subject));
}

export function not<T>(test: Test<T>): Test<T> {
  return (subject) => !test(subject);
}

export function called(...slugs: readonly string[]): Test<Subject> {
  return ({ slug }) => slugs.includes(slug);
}

/** An electrode has a layer of this kind, of one of these slugs. */
export function holds(kind: SubjectKind, ...slugs: readonly string[]): Test<Electrode> {
  return ({ layerIds }) => slugs.some((slug) => layerIds.includes(libraryId(kind, slug)));
}

/** One of the electrodes of a cell passes. */
export function onEitherSide(test: Test<Electrode>): Test<Cell> {
  const ids = new Set(
    catalogue.subjects.filter((subject) => subject.kind === 'ELECTRODE' && test(subject)).map(({ id }) => id),
  );
  return ({ negativeId, positiveId }) => ids.has(negativeId) || ids.has(positiveId);
}

export function ofMetal(slug: string): Test<Cell> {
  return ({ metalId }) => metalId === libraryId('ALKALI_METAL', slug);
}

export function inElectrolyte(slug: string): Test<Cell> {
  return ({ electrolyteId }) => electrolyteId === libraryId('ELECTROLYTE', slug);
}

export function withSeparator(slug: string): Test<Cell> {
  return ({ separatorId }) => separatorId === libraryId('SEPARATOR', slug);
}

export function configured(configuration: Cell['configuration']): Test<Cell> {
  return (cell) => cell.configuration === configuration;
}
