import type { Claim } from '../../domain/claim.ts';
import type { PropertyName } from '../../domain/property.ts';
import type { Subject, SubjectKind, SubjectOf } from '../../domain/subjects.ts';
import { findSubject, mustLoadSubject } from '../../knowledge/lookup.ts';
import { type AuditRequest, auditOf } from '../../knowledge/queries/audit.ts';
import { reported } from '../../knowledge/reported.ts';
import { KEY_ORDER } from '../../store/claims.ts';
import { type PageArguments, writeCursor } from '../../store/page.ts';
import type { ClaimRelation, Relation } from '../../store/relations.ts';
import type { SqlCondition } from '../../store/sql.ts';
import { SLUG_ORDER } from '../../store/subjects.ts';
import { type Connection, connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { SubjectLookup } from '../generated.ts';

/** The fields that every subject has, of any kind. */
export const subjectFields = {
  claims: (
    subject: { id: string },
    { property, ...page }: { property?: PropertyName | null } & PageArguments,
    context: Context,
  ) => childClaims('claimsOfSubject', subject.id, { property: property ?? null, page }, context),
  reported: (subject: Subject, { property }: { property: PropertyName }, { load }: Context) =>
    reported(load, subject, property),
  audit: (subject: Subject, request: AuditRequest, { load }: Context) => auditOf(load, subject, request),
};

/** The field of a one-to-many relation between subjects. */
export function children<K extends SubjectKind>(relation: Relation, kind: K) {
  return async (parent: { id: string }, page: PageArguments, { load }: Context): Promise<Connection<SubjectOf<K>>> => {
    const question = { relation, property: null, page };
    const { rows, ...more } = await load.children(question).load(parent.id);
    const subjects = await Promise.all(
      rows.map(async ({ id, key }) => ({ key, subject: await mustLoadSubject(load, kind, id) })),
    );
    return connection(
      { rows: subjects, ...more },
      {
        nodeOf: ({ subject }) => subject,
        cursorOf: ({ key }) => writeCursor(SLUG_ORDER, [key]),
        count: () => load.childCount(question).load(parent.id),
      },
    );
  };
}

/** A page of the claims in a relation to a parent. */
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

/** The two root fields of a kind of subject: one by id or slug, and the list. */
export function rootFields<K extends SubjectKind, F>(
  kind: K,
  where: (filter: F | null | undefined) => SqlCondition | null,
) {
  return {
    one: (_root: unknown, { by }: { by: SubjectLookup }, { load }: Context) => findSubject(load, kind, by),
    list: async (
      _root: unknown,
      { filter, ...page }: { filter?: F | null } & PageArguments,
      { store, load }: Context,
    ) => {
      const condition = where(filter);
      const read = await store.subjects.page(kind, condition, page);
      for (const subject of read.rows) load.subject.prime(subject.id, subject);
      return connection(read, {
        nodeOf: (subject) => subject,
        cursorOf: (subject) => writeCursor(SLUG_ORDER, [subject.slug]),
        count: () => store.subjects.count(kind, condition),
      });
    },
  };
}
