import { createHash } from 'node:crypto';
import type { EntityManager, EntitySchema } from 'typeorm';
import type { Claim } from '../domain/claim.ts';
import type { Noun } from '../domain/nouns.ts';
import { digestOf, fromClaim } from './claimRow.ts';
import { connect } from './connect.ts';
import { refreshViews } from './derivedViews.ts';
import {
  claimSubjectTable,
  claimTable,
  componentTable,
  layerTable,
  libraryStateTable,
  nounTables,
  subjectTable,
} from './tables.ts';

/** Curated records: every noun and every claim. */
export interface Catalogue {
  readonly subjects: readonly Noun[];
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
  const db = await connect(url, { poolSize: 1, statementTimeout: 0 });
  try {
    await db.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [LOADING_LOCK]);
      await writeNouns(manager, catalogue.subjects);
      await writeClaims(manager, catalogue);
      await removeGone(manager, catalogue);
      await refreshViews(manager);
      const state = { onlyRow: true, version: libraryVersion(catalogue), loadedAt: new Date() };
      await manager.upsert(libraryStateTable, state, ['onlyRow']);
    });
  } finally {
    await db.destroy();
  }
}

async function writeNouns(manager: EntityManager, subjects: readonly Noun[]): Promise<void> {
  await write(
    manager,
    subjectTable,
    subjects.map(({ id, kind, slug, name }) => ({ id, kind, slug, name, owner: LIBRARY })),
  );
  const metalIds = new Set(subjects.filter((s) => s.kind === 'ALKALI_METAL').map((metal) => metal.id));
  for (const [kind, table] of nounTables) {
    const ofKind = subjects.filter((s) => s.kind === kind).map((noun) => withBareLayers(noun, metalIds));
    await write(
      manager,
      table,
      ofKind.map((noun) => pick(table, noun)),
    );
  }
  const electrodes = subjects.filter((s) => s.kind === 'ELECTRODE');
  const electrolytes = subjects.filter((s) => s.kind === 'ELECTROLYTE');
  await replace(manager, layerTable, {
    parents: electrodes,
    column: 'electrodeId',
    rows: electrodes.flatMap(({ id, layerIds }) =>
      layerIds.map((layerId, position) => ({ electrodeId: id, position, layerId })),
    ),
  });
  await replace(manager, componentTable, {
    parents: electrolytes,
    column: 'electrolyteId',
    rows: electrolytes.flatMap(({ id, components }) =>
      components.map(({ role, materialId }, position) => ({ electrolyteId: id, position, role, materialId })),
    ),
  });
}

/** An electrode with what it has in common with its host. */
function withBareLayers(noun: Noun, metalIds: ReadonlySet<string>): object {
  return noun.kind === 'ELECTRODE' ? { ...noun, bareLayerIds: noun.layerIds.filter((id) => !metalIds.has(id)) } : noun;
}

async function writeClaims(manager: EntityManager, { subjects, claims }: Catalogue): Promise<void> {
  const byId = new Map(subjects.map((s) => [s.id, s]));
  const metalOf = (claim: Claim) =>
    claim.subjectIds.map((id) => metalIdOf(byId.get(id), byId)).find((id) => id) ?? null;
  await write(
    manager,
    claimTable,
    claims.map((claim) => fromClaim(claim, { owner: LIBRARY, metalId: metalOf(claim) })),
  );
  await replace(manager, claimSubjectTable, {
    parents: claims,
    column: 'claimId',
    rows: claims.flatMap(({ id, subjectIds }) =>
      subjectIds.map((subjectId, position) => ({ claimId: id, position, subjectId })),
    ),
  });
}

/** The alkali metal that a subject concerns: itself, or the one that it holds or carries. */
function metalIdOf(noun: Noun | undefined, byId: ReadonlyMap<string, Noun>): string | null {
  if (noun?.kind === 'ALKALI_METAL') return noun.id;
  if (noun?.kind === 'CELL' || noun?.kind === 'ELECTROLYTE') return noun.metalId;
  if (noun?.kind === 'ELECTRODE') return noun.layerIds.find((id) => byId.get(id)?.kind === 'ALKALI_METAL') ?? null;
  return null;
}

/** Leaves alone what nothing of a user's would survive without: a subject that a user's claim speaks of. */
async function removeGone(manager: EntityManager, { subjects, claims }: Catalogue): Promise<void> {
  await manager.query('delete from claim where owner = $1 and id <> all($2)', [LIBRARY, claims.map((c) => c.id)]);
  for (const [kind] of nounTables.toReversed()) {
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
  { parents, column, rows }: { parents: readonly { id: string }[]; column: string; rows: readonly Row[] },
): Promise<void> {
  const { tableName, columns } = table.options;
  const parent = columns[column]!.name;
  const keep = rows.map((row) => `${row[column]} ${row.position}`);
  await manager.query(
    `delete from ${tableName} where ${parent} = any($1) and ${parent}::text || ' ' || position <> all($2)`,
    [parents.map((p) => p.id), keep],
  );
  await write(manager, table, rows);
}

function primaryKey(table: EntitySchema<Row>): string[] {
  return Object.entries(table.options.columns)
    .filter(([, column]) => column?.primary)
    .map(([property]) => property);
}

/** The properties of a noun that its table has columns for. */
function pick(table: EntitySchema<Row>, noun: object): Row {
  return Object.fromEntries(
    Object.keys(table.options.columns).map((property) => [property, noun[property as keyof typeof noun]]),
  );
}
