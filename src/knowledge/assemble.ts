import DataLoader from 'dataloader';
import { type Assembly, kindOfRole, type Role } from '../domain/facts.ts';
import { partIdsOf } from '../domain/kinds.ts';
import type { Noun } from '../domain/nouns.ts';
import { mustLoad } from './lookup.ts';

type Parts = Partial<Record<Role, Assembly>>;
type LoadNoun = DataLoader<string, Noun | null>;

/**
 * Nouns with the nouns that they are made of, by id. All that are requested in one tick resolve in one tick, however deep
 * each of them goes: so what is read of them next is read in one statement too.
 */
export function assemblyLoader(load: LoadNoun): (id: string) => Promise<Assembly> {
  const part = assembler(load);
  const together = new DataLoader<string, Assembly>((ids) => Promise.all(ids.map(part)));
  return (id) => {
    // Started now, not with the batch: so what it reads is read with what others read in this tick.
    void part(id);
    return together.load(id);
  };
}

/** Puts each noun together once; a part that several nouns share is the same. */
function assembler(load: LoadNoun): (id: string) => Promise<Assembly> {
  const begun = new Map<string, Promise<Assembly>>();

  function part(id: string): Promise<Assembly> {
    const known = begun.get(id);
    if (known) return known;
    const assembly = putTogether(id);
    begun.set(id, assembly);
    return assembly;
  }

  async function putTogether(id: string): Promise<Assembly> {
    const noun = await mustLoad(load, id);
    return { subject: noun, formula: 'formula' in noun ? noun.formula : null, parts: await partsOf(noun) };
  }

  async function partsOf(noun: Noun): Promise<Parts> {
    const entries = await Promise.all(
      partIdsOf(noun).map(async ([role, ids]) => [role, await partIn(role, ids)] as const),
    );
    return Object.fromEntries(entries);
  }

  async function partIn(role: Role, ids: string | readonly string[] | null): Promise<Assembly | undefined> {
    if (ids === null) return undefined;
    if (typeof ids === 'string') return part(ids);
    const all = await Promise.all(ids.map(part));
    return all.findLast(({ subject }) => subject.kind === kindOfRole[role]);
  }

  return part;
}
