import { libraryId } from '../../src/domain/identity.ts';
import type { Cell, Electrode, Noun } from '../../src/domain/nouns.ts';
import type { SubjectKind } from '../../src/domain/subject.ts';
import { catalogue } from '../../src/library/catalogue.ts';

/** What the library says of its nouns, read without a database: filters of the API are held against it. */

export type Test<T> = (noun: T) => boolean;

/** The slugs of those meant, in order. */
export function slugsWhere<K extends SubjectKind>(kind: K, isMeant: Test<Extract<Noun, { kind: K }>>): string[] {
  const nouns = catalogue.subjects.filter((noun): noun is Extract<Noun, { kind: K }> => noun.kind === kind);
  return nouns
    .filter(isMeant)
    .map(({ slug }) => slug)
    .toSorted();
}

export function all<T>(...tests: readonly Test<T>[]): Test<T> {
  return (noun) => tests.every((test) => test(noun));
}

export function any<T>(...tests: readonly Test<T>[]): Test<T> {
  return (noun) => tests.some((test) => test(noun));
}

export function not<T>(test: Test<T>): Test<T> {
  return (noun) => !test(noun);
}

export function called(...slugs: readonly string[]): Test<Noun> {
  return ({ slug }) => slugs.includes(slug);
}

/** An electrode has a layer of this kind, of one of these slugs. */
export function holds(kind: SubjectKind, ...slugs: readonly string[]): Test<Electrode> {
  return ({ layerIds }) => slugs.some((slug) => layerIds.includes(libraryId(kind, slug)));
}

/** One of the electrodes of a cell passes. */
export function onEitherSide(test: Test<Electrode>): Test<Cell> {
  const ids = new Set(catalogue.subjects.filter((noun) => noun.kind === 'ELECTRODE' && test(noun)).map(({ id }) => id));
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
