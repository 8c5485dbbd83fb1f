import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { unsettledStates } from '../../domain/run.ts';
import { unfinishedPath } from '../../runs/artifacts.ts';
import { writeSafely } from '../../runs/files/writeSafely.ts';
import { installQueue, openSender, type Sender } from '../../runs/queue.ts';
import { AFTER_SINGLE_RUNS } from '../../runs/study/startStudy.ts';
import { OperatorError } from '../../store/checks/refusal.ts';
import { connect, migrations } from '../../store/connect.ts';
import { refreshViews } from '../../store/library/derivedViews.ts';
import { requireSuitable } from '../../store/migrate.ts';
import { clientOf, queryTransaction } from '../../store/rows.ts';
import { version } from '../../store/version.ts';
import type { ArchiveManifest, TablePart } from './manifest.ts';
import { entriesOf, verified } from './readArchive.ts';
import { MIGRATIONS_TABLE, quotedName, tablesOf } from './tables.ts';

/**
 * Restores a backup, with the files of runs, into an empty database. The archive is read once before anything is
 * written. All rows are written in one transaction, with a new job for each run that is not settled. Afterwards the
 * database has the schema of this version, whichever version made the backup.
 *
 * @throws Refusal of a damaged archive, one of a newer version, or a database that is not empty
 */
export async function restore(
  url: string,
  { source, artifacts }: { source: string; artifacts: string },
): Promise<ArchiveManifest> {
  const manifest = await verified(source);
  refuseNewer(source, manifest);
  const db = await connect(url, { poolSize: 1, statementTimeout: 0 });
  try {
    const guard = db.createQueryRunner();
    await requireSuitable(guard);
    await requireEmpty((text) => guard.query(text));
    await guard.release();
    await installQueue(url);
    const sender = await openSender(url, () => undefined);
    try {
      await db.transaction(async (transaction) => {
        await requireEmpty((text) => transaction.query(text));
        await write(transaction, { source, artifacts, manifest, sender });
      });
    } finally {
      await sender.close();
    }
  } finally {
    await db.destroy();
  }
  return manifest;
}

function refuseNewer(source: string, manifest: ArchiveManifest): void {
  const ours = new Set(migrations.map(({ name }) => name));
  const foreign = manifest.migrations.find((name) => !ours.has(name));
  if (!foreign) return;
  throw new OperatorError(
    `${source} cannot be restored: it has the migration ${foreign}, which this version (${version}) does not know; ` +
      `it was made by version ${manifest.version}: restore it with that one or a newer one`,
  );
}

/** Empty tables of the queue may exist: a restore that failed leaves them. */
async function requireEmpty(query: (text: string) => Promise<Record<string, unknown>[]>): Promise<void> {
  const [found] = await query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace
                                  and relkind in ('r', 'p', 'v', 'm') and not exists (
                                    select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e') limit 1`);
  if (!found) return;
  throw new OperatorError(
    `DATABASE_URL: the database is not empty, it has the table ${found.name}: a backup is restored into a new one`,
  );
}

interface Work {
  readonly source: string;
  readonly artifacts: string;
  readonly manifest: ArchiveManifest;
  readonly sender: Sender;
}

async function write(transaction: EntityManager, { source, artifacts, manifest, sender }: Work): Promise<void> {
  await migrateTo(transaction, new Set(manifest.migrations));
  const tables = (await tablesOf(queryTransaction(transaction))).map(({ name }) => quotedName(name));
  for (const table of tables) await transaction.query(`alter table ${table} disable trigger user`);
  await writeEntries(transaction, { source, artifacts, manifest });
  for (const table of tables) await transaction.query(`alter table ${table} enable trigger user`);
  for (const [name, last] of Object.entries(manifest.sequences))
    await transaction.query('select setval($1::regclass, $2::bigint)', [quotedName(name), last]);
  await migrateTo(transaction, new Set(migrations.map(({ name }) => name)));
  await refreshViews(transaction);
  await queueAgain(transaction, sender);
}

/** Runs those of the named migrations that have not run yet, in our transaction; TypeORM would begin its own. */
async function migrateTo(transaction: EntityManager, names: ReadonlySet<string>): Promise<void> {
  await transaction.query(
    `create table if not exists ${MIGRATIONS_TABLE} (id serial primary key, timestamp bigint not null, name varchar not null)`,
  );
  const applied = await transaction.query(`select name from ${MIGRATIONS_TABLE}`);
  const done = new Set(applied.map(({ name }: { name: string }) => name));
  for (const migration of migrations.filter(({ name }) => names.has(name) && !done.has(name))) {
    await new migration().up(transaction.queryRunner!);
    const values = [/\d{13}$/.exec(migration.name)![0], migration.name];
    await transaction.query(`insert into ${MIGRATIONS_TABLE} (timestamp, name) values ($1, $2)`, values);
  }
}

async function writeEntries(
  transaction: EntityManager,
  { source, artifacts, manifest }: Omit<Work, 'sender'>,
): Promise<void> {
  let open: { readonly part: TablePart; readonly stream: ReturnType<typeof copyFrom> } | null = null;
  const close = async () => {
    if (!open) return;
    open.stream.end();
    await finished(open.stream);
    const { part, stream } = open;
    if (stream.rowCount !== part.rows)
      throw new OperatorError(`${part.name}: ${stream.rowCount} rows of ${part.rows} were read`);
    open = null;
  };
  for await (const { is, content } of entriesOf(source)) {
    if (is.kind === 'file') await writeFile(artifacts, is.path, content);
    if (is.kind !== 'rows') continue;
    if (open?.part.name !== is.table) {
      await close();
      const part = manifest.tables.find(({ name }) => name === is.table)!;
      const columns = part.columns.map(quotedName).join(', ');
      const stream = clientOf(transaction).query(copyFrom(`copy ${quotedName(part.name)} (${columns}) from stdin`));
      open = { part, stream };
    }
    await pipeline(content, open.stream as Writable, { end: false });
  }
  await close();
}

/** An existing file under the hash of its bytes is the same file. */
async function writeFile(artifacts: string, path: string, content: Readable): Promise<void> {
  const parts = (await content.toArray()) as Uint8Array[];
  const target = join(artifacts, path);
  await mkdir(dirname(target), { recursive: true });
  await writeSafely(target, parts, unfinishedPath(artifacts));
}

/** The queue is not part of a backup. The rows of the runs decide: each run that is not settled gets a new job. */
async function queueAgain(transaction: EntityManager, sender: Sender): Promise<void> {
  const open: { id: string; is_of_study: boolean }[] = await transaction.query(
    `select r.id, exists (select from study_run m where m.run_id = r.id) as is_of_study
       from run r where r.state = any($1) order by r.id`,
    [unsettledStates],
  );
  for (const { id, is_of_study } of open)
    await sender.send(transaction, { runId: id, priority: is_of_study ? AFTER_SINGLE_RUNS : 0 });
}
