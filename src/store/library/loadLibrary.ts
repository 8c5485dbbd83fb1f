import { createHash } from 'node:crypto';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { Claim } from '../../domain/claim.ts';
import type { Subject } from '../../domain/subjects.ts';
import { digestOf, fromClaim } from '../claimRow.ts';
import { connect } from '../connect.ts';
import {
  claimSubjectTable,
  claimTable,
  componentTable,
  layerTable,
  libraryStateTable,
  subjectTable,
  subjectTables,
} from '../tables.ts';
import { refreshViews } from './derivedViews.ts';

/** The curated records: all subjects and all claims. */
export interface Catalogue {
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
}

/** The owner of the rows of the library. All other rows belong to users and are never changed. */
const LIBRARY = 'library';

/** Rows written by one statement: 500 claims are 15,000 parameters of the 65,535 that the protocol allows. */
const CHUNK = 500;

const LOADING_LOCK = 4_207_110_002;

/** Digest of the whole catalogue. */
export function libraryVersion({ subjects, claims }: Catalogue): string {
  const hash = createHash('sha256').update(JSON.stringify(subjects));
  for (const claim of claims) hash.update(digestOf(claim));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Brings the library's rows in line with the catalogue, in one transaction: inserts new rows, corrects changed ones,
 * deletes those that are no longer in it. A second call changes nothing. Rows of other owners stay as they are.
 */
export async function loadLibrary(url: string, catalogue: Catalogue): Promise<void> {
  await inLoading(url, (manager) => load(manager, catalogue, rowsOf(catalogue)));
}

/**
 * The same, unless these rows were loaded last: then it reads once and writes nothing. It does not notice rows that
 * were changed in the database by hand; `loadLibrary` corrects them.
 */
export async function ensureLibrary(url: string, catalogue: Catalogue): Promise<void> {
  const rows = rowsOf(catalogue);
  const isLoaded = async (manager: EntityManager) => {
    const [state] = await manager.query('select rows_digest from library_state');
    return state?.rows_digest === digestOfRows(rows);
  };
  await inLoading(url, async (manager) => {
    if (!(await isLoaded(manager))) await load(manager, catalogue, rows);
  });
}

async function inLoading(url: string, work: (manager: EntityManager) => Promise<void>): Promise<void> {
  const db = await connect(url, { poolSize: 1, statementTimeout: 0 });
  try {
    await db.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [LOADING_LOCK]);
      await work(manager);
    });
  } finally {
    await db.destroy();
  }
}

/** The digest is written last, with the views, in the same transaction: no reader sees one without the other. */
async function load(manager: EntityManager, catalogue: Catalogue, rows: readonly TableRows[]): Promise<void> {
  for (const { table, parents, rows: ofTable } of rows) {
    if (parents) await replace(manager, table, { ...parents, rows: ofTable });
    else await write(manager, table, ofTable);
  }
  await removeGone(manager, catalogue);
  await refreshViews(manager);
  const version = libraryVersion(catalogue);
  const state = { onlyRow: true, version, rowsDigest: digestOfRows(rows), loadedAt: new Date() };
  await manager.upsert(libraryStateTable, state, ['onlyRow']);
}

/** The rows of a table, as a catalogue makes them. */
interface TableRows {
  readonly table: EntitySchema<Row>;
  readonly rows: readonly Row[];
  /** The rows of these parents. A parent may have had more rows before. */
  readonly parents?: { readonly ids: readonly string[]; readonly column: string };
}

/** All tables that are written, in an order that satisfies the foreign keys. */
function rowsOf(catalogue: Catalogue): TableRows[] {
  return [...subjectRows(catalogue.subjects), ...claimRows(catalogue)];
}

/**
 * Unlike the version, it also differs when the same catalogue gives other rows: through another unit, or a new column.
 */
function digestOfRows(tables: readonly TableRows[]): string {
  const hash = createHash('sha256');
  for (const { table, rows } of tables) hash.update(JSON.stringify([table.options.name, rows]));
  return hash.digest('hex').slice(0, 16);
}

function subjectRows(subjects: readonly Subject[]): TableRows[] {
  const metalIds = new Set(subjects.filter((s) => s.kind === 'ALKALI_METAL').map((metal) => metal.id));
  const electrodes = subjects.filter((s) => s.kind === 'ELECTRODE');
  const electrolytes = subjects.filter((s) => s.kind === 'ELECTROLYTE');
  return [
    {
      table: subjectTable,
      rows: subjects.map(({ id, kind, slug, name }) => ({ id, kind, slug, name, owner: LIBRARY })),
    },
    ...subjectTables.map(([kind, table]) => ({
      table,
      rows: subjects.filter((s) => s.kind === kind).map((subject) => pick(table, withBareLayers(subject, metalIds))),
    })),
    {
      table: layerTable,
      parents: { ids: electrodes.map(({ id }) => id), column: 'electrodeId' },
      rows: electrodes.flatMap(({ id, layerIds }) =>
        layerIds.map((layerId, position) => ({ electrodeId: id, position, layerId })),
      ),
    },
    {
      table: componentTable,
      parents: { ids: electrolytes.map(({ id }) => id), column: 'electrolyteId' },
      rows: electrolytes.flatMap(({ id, components }) =>
        components.map(({ role, materialId }, position) => ({ electrolyteId: id, position, role, materialId })),
      ),
    },
  ];
}

/** An electrode, with the fields that it shares with its host. */
function withBareLayers(subject: Subject, metalIds: ReadonlySet<string>): object {
  return subject.kind === 'ELECTRODE'
    ? { ...subject, bareLayerIds: subject.layerIds.filter((id) => !metalIds.has(id)) }
    : subject;
}

function claimRows({ subjects, claims }: Catalogue): TableRows[] {
  const byId = new Map(subjects.map((s) => [s.id, s]));
  const metalOf = (claim: Claim) =>
    claim.subjectIds.map((id) => metalIdOf(byId.get(id), byId)).find((id) => id) ?? null;
  return [
    { table: claimTable, rows: claims.map((claim) => fromClaim(claim, { owner: LIBRARY, metalId: metalOf(claim) })) },
    {
      table: claimSubjectTable,
      parents: { ids: claims.map(({ id }) => id), column: 'claimId' },
      rows: claims.flatMap(({ id, subjectIds }) =>
        subjectIds.map((subjectId, position) => ({ claimId: id, position, subjectId })),
      ),
    },
  ];
}

/** The alkali metal of a subject: the subject itself, or the metal that it contains. */
function metalIdOf(subject: Subject | undefined, byId: ReadonlyMap<string, Subject>): string | null {
  if (subject?.kind === 'ALKALI_METAL') return subject.id;
  if (subject?.kind === 'CELL' || subject?.kind === 'ELECTROLYTE') return subject.metalId;
  if (subject?.kind === 'ELECTRODE')
    return subject.layerIds.find((id) => byId.get(id)?.kind === 'ALKALI_METAL') ?? null;
  return null;
}

/** Deletes nothing on which a user's row depends: a subject of a user's claim stays. */
async function removeGone(manager: EntityManager, { subjects, claims }: Catalogue): Promise<void> {
  await manager.query('delete from claim where owner = $1 and id <> all($2)', [LIBRARY, claims.map((c) => c.id)]);
  for (const [kind] of subjectTables.toReversed()) {
    await manager.query(
      `delete from subject s where owner = $1 and kind = $2 and id <> all($3)
          and not exists (select from claim_subject where subject_id = s.id)
          and not exists (select from claim where source_id = s.id)`,
      [LIBRARY, kind, subjects.map((s) => s.id)],
    );
  }
}

type Row = Record<string, unknown>;

/** Inserts or corrects rows by primary key; a row that is the same already is not written. */
async function write(manager: EntityManager, table: EntitySchema<Row>, rows: readonly Row[]): Promise<void> {
  const conflictPaths = primaryKey(table);
  for (let at = 0; at < rows.length; at += CHUNK) {
    await manager.upsert(table, rows.slice(at, at + CHUNK) as Row[], {
      conflictPaths,
      skipUpdateIfNoValuesChanged: true,
    });
  }
}

/** The same for the rows that belong to parents; a parent may have fewer rows than before. */
async function replace(
  manager: EntityManager,
  table: EntitySchema<Row>,
  { ids, column, rows }: { ids: readonly string[]; column: string; rows: readonly Row[] },
): Promise<void> {
  const { tableName, columns } = table.options;
  const parent = columns[column]!.name;
  const keep = rows.map((row) => `${row[column]} ${row.position}`);
  await manager.query(
    `delete from ${tableName} where ${parent} = any($1) and ${parent}::text || ' ' || position <> all($2)`,
    [ids, keep],
  );
  await write(manager, table, rows);
}

function primaryKey(table: EntitySchema<Row>): string[] {
  return Object.entries(table.options.columns)
    .filter(([, column]) => column?.primary)
    .map(([property]) => property);
}

/** The properties for which the table of the subject has columns. */
function pick(table: EntitySchema<Row>, subject: object): Row {
  return Object.fromEntries(
    Object.keys(table.options.columns).map((property) => [property, subject[property as keyof typeof subject]]),
  );
}
