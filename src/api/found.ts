import { isId } from '../domain/identity.ts';
import type { Noun } from '../domain/nouns.ts';
import type { SubjectKind } from '../domain/subject.ts';
import type { Loaders } from './loaders.ts';

type NounOf<K extends SubjectKind> = Extract<Noun, { readonly kind: K }>;

/** The noun that a foreign key promises. */
export async function found<K extends SubjectKind>(load: Loaders, kind: K, id: string): Promise<NounOf<K>> {
  const noun = await load.noun.load(id);
  if (noun?.kind !== kind) throw new Error(`${kind} ${id} is promised by a foreign key, and is not there`);
  return noun as NounOf<K>;
}

/** The same for a relation that need not be there. */
export function foundIf<K extends SubjectKind>(load: Loaders, kind: K, id: string | null): Promise<NounOf<K>> | null {
  return id === null ? null : found(load, kind, id);
}

/** Looks a noun up by id or slug; null when there is none of that kind. */
export async function lookUp<K extends SubjectKind>(
  load: Loaders,
  kind: K,
  by: { readonly id?: string | null; readonly slug?: string | null },
): Promise<NounOf<K> | null> {
  if (by.id != null && !isId(by.id)) return null;
  const noun = by.id != null ? await load.noun.load(by.id.toLowerCase()) : await bySlug(load, kind, by.slug!);
  return noun?.kind === kind ? (noun as NounOf<K>) : null;
}

async function bySlug(load: Loaders, kind: SubjectKind, slug: string): Promise<Noun | null> {
  const noun = await load.nounBySlug.load({ kind, slug });
  if (noun) load.noun.prime(noun.id, noun);
  return noun;
}
