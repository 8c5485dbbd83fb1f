import DataLoader from 'dataloader';
import { kindOfRole, type Part, type Role } from '../domain/facts.ts';
import { partIdsOf } from '../domain/kinds.ts';
import type { Subject } from '../domain/subjects.ts';
import { mustLoad } from './lookup.ts';

type Parts = Partial<Record<Role, Part>>;
type LoadSubject = DataLoader<string, Subject | null>;

/**
 * Subjects with all their parts, by id. All that are requested in one tick resolve in one tick, at any depth, so that the
 * next read for all of them is one statement too.
 */
export function partLoader(load: LoadSubject): (id: string) => Promise<Part> {
  const part = assembler(load);
  const together = new DataLoader<string, Part>((ids) => Promise.all(ids.map(part)));
  return (id) => {
    // Started now and not with the batch, so that its reads are batched with the others of this tick.
    void part(id);
    return together.load(id);
  };
}

/** Builds each subject with its parts once; subjects that share a part share the same object. */
function assembler(load: LoadSubject): (id: string) => Promise<Part> {
  const begun = new Map<string, Promise<Part>>();

  function part(id: string): Promise<Part> {
    const known = begun.get(id);
    if (known) return known;
    const made = putTogether(id);
    begun.set(id, made);
    return made;
  }

  async function putTogether(id: string): Promise<Part> {
    const subject = await mustLoad(load, id);
    return { subject, formula: 'formula' in subject ? subject.formula : null, parts: await partsOf(subject) };
  }

  async function partsOf(subject: Subject): Promise<Parts> {
    const entries = await Promise.all(
      partIdsOf(subject).map(async ([role, ids]) => [role, await partIn(role, ids)] as const),
    );
    return Object.fromEntries(entries);
  }

  async function partIn(role: Role, ids: string | readonly string[] | null): Promise<Part | undefined> {
    if (ids === null) return undefined;
    if (typeof ids === 'string') return part(ids);
    const all = await Promise.all(ids.map(part));
    return all.findLast(({ subject }) => subject.kind === kindOfRole[role]);
  }

  return part;
}
