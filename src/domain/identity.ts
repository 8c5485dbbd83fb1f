import { v5, v7 } from 'uuid';
import type { SubjectKind } from './subjects.ts';

const LIBRARY = 'b7c6a0c4-5c0e-5d1e-9f43-3d0a4c8f2b10';

/** The id of a curated record: the same on every machine (UUIDv5 of kind and slug). */
export function libraryId(kind: SubjectKind, slug: string): string {
  return v5(`${kind}/${slug}`, LIBRARY);
}

/** The id of a curated claim, from its key. */
export function claimId(key: string): string {
  return v5(`CLAIM/${key}`, LIBRARY);
}

/** The id of something that a user makes, ordered by time (UUIDv7). */
export function userId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id; a text of any other form is the id of nothing. */
export function isId(id: string): boolean {
  return UUID.test(id);
}

/** The last eight digits of an id: random, so that two ids hardly share them. */
export function shortId(id: string): string {
  return id.slice(-8);
}
