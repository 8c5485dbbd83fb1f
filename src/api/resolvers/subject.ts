import type { Claim } from '../../domain/claim.ts';
import type { Noun, NounOf } from '../../domain/nouns.ts';
import type { PropertyName } from '../../domain/property.ts';
import type { SubjectKind } from '../../domain/subject.ts';
import { findSubject, mustLoadSubject } from '../../knowledge/lookup.ts';
import { type AuditRequest, auditOf } from '../../knowledge/questions/audit.ts';
import { reported } from '../../knowledge/reported.ts';
import { KEY_ORDER } from '../../store/claims.ts';
import { SLUG_ORDER } from '../../store/nouns.ts';
import { type PageArguments, writeCursor } from '../../store/page.ts';
import type { ClaimRelation, Relation } from '../../store/relations.ts';
import type { Condition } from '../../store/sql.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { SubjectLookup } from '../generated.ts';

/** What every noun answers, whatever its kind. */
export const subjectFields = {
  claims: (
    subject: { id: string },
    { property, ...page }: { property?: PropertyName | null } & PageArguments,
    context: Context,
  ) => childClaims('claimsOfSubject', subject.id, { property: property ?? null, page }, context),
  reported: (subject: Noun, { property }: { property: PropertyName }, { load }: Context) =>
    reported(load, subject, property),
  audit: (subject: Noun, request: AuditRequest, { load }: Context) => auditOf(load, subject, request),
};

/** The field of a one-to-many relation between nouns. */
export function children<K extends SubjectKind>(relation: Relation, kind: K) {
  return async (parent: { id: string }, page: PageArguments, { load }: Context): Promise<Connection<NounOf<K>>> => {
    const question = { relation, property: null, page };
    const { rows, ...more } = await load.children(question).load(parent.id);
    const nouns = await Promise.all(
      rows.map(async ({ id, key }) => ({ key, noun: await mustLoadSubject(load, kind, id) })),
    );
    return connection(
      { rows: nouns, ...more },
      {
        nodeOf: ({ noun }) => noun,
        cursorOf: ({ key }) => writeCursor(SLUG_ORDER, [key]),
        count: () => load.childCount(question).load(parent.id),
      },
    );
  };
}

/** A page of the claims that stand in a relation to something. */
export async function childClaims(
  relation: ClaimRelation,
  parentId: string,
  { property, page }: { property: PropertyName | null; page: PageArguments },
  { load }: Context,
): Promise<Connection<Claim>> {
  const question = { relation, property, page };
  return connection(await load.childClaims(question).load(parentId), {
    nodeOf: ({ claim }) => claim,
    cursorOf: ({ key }) => writeCursor(KEY_ORDER, [key]),
    count: () => load.childCount(question).load(parentId),
  });
}

/** The two root fields of a kind of noun: one by id or slug, and the list. */
export function rootFields<K extends SubjectKind, F>(
  kind: K,
  where: (filter: F | null | undefined) => Condition | null,
) {
  return {
    one: (_root: unknown, { by }: { by: SubjectLookup }, { load }: Context) => findSubject(load, kind, by),
    list: async (
      _root: unknown,
      { filter, ...page }: { filter?: F | null } & PageArguments,
      { store, load }: Context,
    ) => {
      const condition = where(filter);
      const read = await store.nouns.page(kind, condition, page);
      for (const noun of read.rows) load.noun.prime(noun.id, noun);
      return connection(read, {
        nodeOf: (noun) => noun,
        cursorOf: (noun) => writeCursor(SLUG_ORDER, [noun.slug]),
        count: () => store.nouns.count(kind, condition),
      });
    },
  };
}
