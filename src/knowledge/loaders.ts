import DataLoader from 'dataloader';
import type { Finding } from '../analysis/audit/finding.ts';
import type { Claim } from '../domain/claim.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Run } from '../domain/run.ts';
import type { Study } from '../domain/study.ts';
import type { Cell, CellConfiguration, Subject, SubjectKind } from '../domain/subjects.ts';
import type { PageArguments } from '../store/page.ts';
import type { ClaimRelation, Relation } from '../store/relations.ts';
import type { Store } from '../store/store.ts';
import type { SymmetricParts } from '../store/subjects.ts';
import { partLoader } from './parts.ts';

/** One loader per relation, new for every request: everything requested in one tick is read in one statement. */
export function createLoaders(store: Store) {
  const { subjects, claims, runs, studies, relations } = store;
  const subject = one(subjects.byIds, (found) => found.id);
  /** Subjects that were read by something else than their ids are not read again. */
  const known = <S extends Subject>(found: readonly S[]): readonly S[] => {
    for (const one of found) subject.prime(one.id, one);
    return found;
  };
  return {
    subject,
    subjectBySlug: new DataLoader<{ kind: SubjectKind; slug: string }, Subject | null, string>(
      inOrder(subjects.bySlugs, slugKey, slugKey),
      { cacheKeyFn: slugKey },
    ),
    measuredCells: new DataLoader<MeasuredCells, readonly Cell[], string>(
      (all) => Promise.all(all.map(async (wanted) => known(await subjects.measuredCells(wanted)))),
      { cacheKeyFn: ({ configuration, property }) => `${configuration}/${property}` },
    ),
    cellOfParts: new DataLoader<SymmetricParts, Cell | null, string>(
      // Of several with the same parts the first one by slug: it is the last to be written.
      inOrder(async (all) => known(await subjects.symmetricCells(all)).toReversed(), partsKey, cellKey),
      { cacheKeyFn: partsKey },
    ),
    sourceByDoi: one(subjects.sourcesByDois, (source) => source.doi!.toLowerCase()),
    claim: one(claims.byIds, (claim) => claim.id),
    claimByKey: one(claims.byKeys, (claim) => claim.key),
    claimsOf: new DataLoader<{ subjectId: string; property: PropertyName }, readonly Claim[], string>(
      async (pairs) => {
        const found = groupBy(await claims.bySubjectProperty(pairs), (row) =>
          pairKey({ ...row, property: row.claim.property }),
        );
        return pairs.map((pair) => (found.get(pairKey(pair)) ?? []).map((row) => row.claim));
      },
      { cacheKeyFn: pairKey },
    ),
    numbersOfSource: many(claims.numericBySourceIds, (claim) => claim.sourceId),
    sourcesOf: many(claims.sourcesOfSubjects, (row) => row.subjectId),
    claimDigest: one(claims.digestsByKeys, (row) => row.key),
    children: perQuestion((question: ChildrenQuery) => async (parentIds) => {
      const pages = await relations.children(question, parentIds, question.page);
      return parentIds.map((id) => pages.get(id)!);
    }),
    childClaims: perQuestion((question: ChildrenQuery<ClaimRelation>) => async (parentIds) => {
      const pages = await relations.claims(question, parentIds, question.page);
      return parentIds.map((id) => pages.get(id)!);
    }),
    childCount: perQuestion(({ relation, property }: ChildrenQuery) => async (parentIds) => {
      const counts = await relations.count({ relation, property }, parentIds);
      return parentIds.map((id) => counts.get(id)!);
    }),
    run: one(runs.byIds, (run: Run) => run.id),
    runResult: one(runs.results, (row) => row.id),
    lastEvent: one(runs.lastEvents, (event) => event.runId),
    artifacts: many(runs.artifacts, (artifact) => artifact.runId),
    study: one(studies.byIds, (study: Study) => study.id),
    members: many(studies.members, (member) => member.studyId),
    studyArtifacts: many(studies.artifacts, (artifact) => artifact.studyId),
    part: partLoader(subject),
    /** The findings of an audit of a source, by its id. */
    audits: new Map<string, Promise<readonly Finding[]>>(),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** The children in one relation, one page of them. */
export interface ChildrenQuery<R extends Relation = Relation> {
  readonly relation: R;
  readonly property: string | null;
  readonly page: PageArguments;
}

interface MeasuredCells {
  readonly configuration: CellConfiguration;
  readonly property: PropertyName;
}

function partsKey({ electrodeId, electrolyteId, separatorId }: SymmetricParts): string {
  return [electrodeId, electrolyteId, separatorId].join('/');
}

function cellKey({ negativeId, electrolyteId, separatorId }: Cell): string {
  return [negativeId, electrolyteId, separatorId].join('/');
}

function slugKey({ kind, slug }: { kind: SubjectKind; slug: string }): string {
  return `${kind}/${slug}`;
}

function pairKey({ subjectId, property }: { subjectId: string; property: PropertyName }): string {
  return `${subjectId}/${property}`;
}

/** By key: for each key its row, or null. */
function one<T>(fetch: (keys: readonly string[]) => Promise<T[]>, keyOf: (row: T) => string) {
  return new DataLoader<string, T | null>(inOrder(fetch, (key) => key, keyOf));
}

/** By foreign key: for each key the rows that refer to it, in the order fetched. */
function many<T>(fetch: (keys: readonly string[]) => Promise<T[]>, keyOf: (row: T) => string) {
  return new DataLoader<string, readonly T[]>(async (keys) => {
    const groups = groupBy(await fetch(keys), keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

function inOrder<K, T>(
  fetch: (keys: readonly K[]) => Promise<T[]>,
  keyOf: (key: K) => string,
  keyOfRow: (row: T) => string,
): (keys: readonly K[]) => Promise<(T | null)[]> {
  return async (keys) => {
    const rows = new Map((await fetch(keys)).map((row) => [keyOfRow(row), row]));
    return keys.map((key) => rows.get(keyOf(key)) ?? null);
  };
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  return Map.groupBy(rows, keyOf);
}

/** A loader for each different query: parents with the same page arguments share one statement. */
function perQuestion<Q, T>(batch: (question: Q) => (parentIds: readonly string[]) => Promise<T[]>) {
  const loaders = new Map<string, DataLoader<string, T>>();
  return (question: Q): DataLoader<string, T> => {
    const key = JSON.stringify(question);
    const known = loaders.get(key);
    if (known) return known;
    const loader = new DataLoader<string, T>(batch(question));
    loaders.set(key, loader);
    return loader;
  };
}
