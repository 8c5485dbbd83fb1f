import type { Claim } from '../../domain/claim.ts';
import { cellTypes, kinds, typeOf } from '../../domain/kinds.ts';
import type { Run } from '../../domain/run.ts';
import type { Study } from '../../domain/study.ts';
import type { Subject } from '../../domain/subjects.ts';
import { shortList } from '../../knowledge/comparisons.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { findById } from '../../knowledge/lookup.ts';
import type { Resolvers } from '../generated.ts';

type Node = Subject | Claim | Run | Study;

function typeOfNode(node: Node) {
  if ('kind' in node) return typeOf(node);
  if ('design' in node) return 'Study';
  return 'key' in node ? 'Claim' : 'Run';
}

/** An id may be that of a subject, a claim, a run or a study: four look-ups at most, each batched. */
async function nodeById(load: Loaders, id: string): Promise<Node | null> {
  return (
    (await findById(load.subject, id)) ??
    (await findById(load.claim, id)) ??
    (await findById(load.run, id)) ??
    findById(load.study, id)
  );
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, { load }) => nodeById(load, id),
    nodes: (_root, { ids }, { load }) => Promise.all(shortList(ids, ['ids']).map((id) => nodeById(load, id))),
  },
  Node: { __resolveType: typeOfNode },
  Subject: { __resolveType: typeOf },
  Cell: { __resolveType: ({ configuration }) => cellTypes[configuration] },
  Layer: { __resolveType: ({ kind }) => kinds[kind].type },
};
