import type { Claim } from '../../domain/claim.ts';
import type { Cell, Noun } from '../../domain/nouns.ts';
import type { Run } from '../../domain/run.ts';
import type { Study } from '../../domain/study.ts';
import type { SubjectKind } from '../../domain/subject.ts';
import { bounded } from '../../knowledge/comparisons.ts';
import { byId } from '../../knowledge/found.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import type { Resolvers } from '../generated.ts';

type Node = Noun | Claim | Run | Study;

const typeNames = {
  ALKALI_METAL: 'AlkaliMetal',
  MATERIAL: 'Material',
  SUBSTRATE: 'Substrate',
  COATING: 'Coating',
  ELECTROLYTE: 'Electrolyte',
  SEPARATOR: 'Separator',
  ELECTRODE: 'Electrode',
  SOURCE: 'Source',
} as const satisfies Record<Exclude<SubjectKind, 'CELL'>, string>;

const cellTypes = {
  SYMMETRIC: 'SymmetricCell',
  HALF: 'HalfCell',
  FULL: 'FullCell',
} as const satisfies Record<Cell['configuration'], string>;

function typeOfNode(node: Node) {
  if ('kind' in node) return typeOfNoun(node);
  if ('design' in node) return 'Study';
  return 'key' in node ? 'Claim' : 'Run';
}

function typeOfNoun(noun: Noun) {
  return noun.kind === 'CELL' ? cellTypes[noun.configuration] : typeNames[noun.kind];
}

/** An id may be of a noun, a claim, a run or a study: four look-ups at most, each batched. */
async function nodeById(load: Loaders, id: string): Promise<Node | null> {
  return (
    (await byId(load.noun, id)) ?? (await byId(load.claim, id)) ?? (await byId(load.run, id)) ?? byId(load.study, id)
  );
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, { load }) => nodeById(load, id),
    nodes: (_root, { ids }, { load }) => Promise.all(bounded(ids, ['ids']).map((id) => nodeById(load, id))),
  },
  Node: { __resolveType: typeOfNode },
  Subject: { __resolveType: typeOfNoun },
  Cell: { __resolveType: ({ configuration }) => cellTypes[configuration] },
  Layer: { __resolveType: ({ kind }) => typeNames[kind] },
};
