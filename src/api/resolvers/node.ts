import type { Claim } from '../../domain/claim.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { isId } from '../../domain/identity.ts';
import type { Cell, Noun } from '../../domain/nouns.ts';
import type { Run } from '../../domain/run.ts';
import type { Study } from '../../domain/study.ts';
import type { SubjectKind } from '../../domain/subject.ts';
import type { Loaders } from '../loaders.ts';

type Node = Noun | Claim | Run | Study;

const LARGEST_IDS = 100;

const typeNames: Record<Exclude<SubjectKind, 'CELL'>, string> = {
  ALKALI_METAL: 'AlkaliMetal',
  MATERIAL: 'Material',
  SUBSTRATE: 'Substrate',
  COATING: 'Coating',
  ELECTROLYTE: 'Electrolyte',
  SEPARATOR: 'Separator',
  ELECTRODE: 'Electrode',
  SOURCE: 'Source',
};

const cellTypes: Record<Cell['configuration'], string> = {
  SYMMETRIC: 'SymmetricCell',
  HALF: 'HalfCell',
  FULL: 'FullCell',
};

function typeName(node: Node): string {
  if ('kind' in node) return node.kind === 'CELL' ? cellTypes[node.configuration] : typeNames[node.kind];
  if ('design' in node) return 'Study';
  return 'key' in node ? 'Claim' : 'Run';
}

/** An id may be of a noun, a claim, a run or a study: four look-ups at most, each batched. */
async function nodeById(load: Loaders, id: string): Promise<Node | null> {
  if (!isId(id)) return null;
  const key = id.toLowerCase();
  return (
    (await load.noun.load(key)) ?? (await load.claim.load(key)) ?? (await load.run.load(key)) ?? load.study.load(key)
  );
}

export const nodeResolvers = {
  Query: {
    node: (_root: unknown, { id }: { id: string }, { load }: { load: Loaders }) => nodeById(load, id),
    nodes: (_root: unknown, { ids }: { ids: readonly string[] }, { load }: { load: Loaders }) => {
      if (ids.length > LARGEST_IDS) {
        const allowed = `at most ${LARGEST_IDS}`;
        throw new InvalidInput(`${ids.length} ids are too many`, { path: ['ids'], value: ids.length, allowed });
      }
      return Promise.all(ids.map((id) => nodeById(load, id)));
    },
  },
  Node: { __resolveType: typeName },
  Subject: { __resolveType: typeName },
  Cell: { __resolveType: typeName },
  Layer: { __resolveType: typeName },
};
