import DataLoader from 'dataloader';
import { kindOfRole, type Part, type Role } from '../domain/facts.ts';
import { partIdsOf } from '../domain/kinds.ts';
import type { Electrolyte, Material, Subject } from '../domain/subjects.ts';
import { isOfKind, mustLoad } from './lookup.ts';

type Parts = Partial<Record<Role, Part>>;
type LoadSubject = DataLoader<string, Subject | null>;

/**
 * Subjects with all their parts, by id. All that are requested in one tick resolve in one tick, at any depth, so that
 * the next read for all of them is one statement too.
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
    const formula = 'formula' in subject ? subject.formula : null;
    if (!isOfKind('ELECTROLYTE', subject)) return { subject, formula, parts: await partsOf(subject) };
    const [parts, solvents] = await Promise.all([partsOf(subject), solventsOf(subject)]);
    return { subject, formula, parts, solvents };
  }

  async function solventsOf({ components }: Electrolyte): Promise<readonly Material[]> {
    const ids = components.filter(({ role }) => role === 'SOLVENT').map(({ materialId }) => materialId);
    const all = await Promise.all(ids.map((id) => mustLoad(load, id)));
    return all.filter((one) => isOfKind('MATERIAL', one));
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
