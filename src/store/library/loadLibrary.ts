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

/** Curated records: every subject and every claim. */
export interface Catalogue {
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
}

/** Who owns what the library brings; everything else is a user's and is never touched. */
const LIBRARY = 'library';

/** Rows written by one statement: 500 claims are 15,000 parameters of the 65,535 that the protocol allows. */
const CHUNK = 500;

const LOADING_LOCK = 4_207_110_002;

/** Digest of everything that a catalogue says. */
export function libraryVersion({ subjects, claims }: Catalogue): string {
  const hash = createHash('sha256').update(JSON.stringify(subjects));
  for (const claim of claims) hash.update(digestOf(claim));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Makes the library's rows say what the catalogue says, in one transaction: brings what is new, corrects what changed,
 * takes away what is gone. Doing it again changes nothing; rows of other owners stay as they are.
 */
export async function loadLibrary(url: string, catalogue: Catalogue): Promise<void> {
  await inLoading(url, (manager) => load(manager, catalogue, rowsOf(catalogue)));
}

/**
 * The same unless these very rows were loaded last: then it asks once and writes nothing. What somebody has changed in
 * the database by hand since is not noticed; `loadLibrary` brings it back.
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

/** What was loaded is written down last, with the views that are made of it: neither is ever seen without the other. */
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
  /** Whose rows they are, where a parent may have had more. */
  readonly parents?: { readonly ids: readonly string[]; readonly column: string };
}

/** Everything that is written, in the order in which foreign keys can be satisfied. */
function rowsOf(catalogue: Catalogue): TableRows[] {
  return [...subjectRows(catalogue.subjects), ...claimRows(catalogue)];
}

/** Unlike the version it also tells when the same catalogue becomes other rows: by another unit, or a new column. */
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

/** An electrode with what it has in common with its host. */
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

/** The alkali metal that a subject concerns: itself, or the one that it holds or carries. */
function metalIdOf(subject: Subject | undefined, byId: ReadonlyMap<string, Subject>): string | null {
  if (subject?.kind === 'ALKALI_METAL') return subject.id;
  if (subject?.kind === 'CELL' || subject?.kind === 'ELECTROLYTE') return subject.metalId;
  if (subject?.kind === 'ELECTRODE')
    return subject.layerIds.find((id) => byId.get(id)?.kind === 'ALKALI_METAL') ?? null;
  return null;
}

/** Leaves alone what nothing of a user's would survive without: a subject that a user's claim speaks of. */
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

/** Inserts or corrects rows by primary key; a row that says the same already is not written. */
async function write(manager: EntityManager, table: EntitySchema<Row>, rows: readonly Row[]): Promise<void> {
  const conflictPaths = primaryKey(table);
  for (let at = 0; at < rows.length; at += CHUNK) {
    await manager.upsert(table, rows.slice(at, at + CHUNK) as Row[], {
      conflictPaths,
      skipUpdateIfNoValuesChanged: true,
    });
  }
}

/** The same for the rows that belong to parents, whose number may have shrunk. */
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

/** The properties of a subject that its table has columns for. */
function pick(table: EntitySchema<Row>, subject: object): Row {
  return Object.fromEntries(
    Object.keys(table.options.columns).map((property) => [property, subject[property as keyof typeof subject]]),
  );
}
