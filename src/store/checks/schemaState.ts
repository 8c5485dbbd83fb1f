import bossManifest from 'pg-boss/package.json' with { type: 'json' };
import { migrations } from '../connect.ts';
import { DatabaseUnavailable, type Query } from '../rows.ts';
import { version } from '../version.ts';

/** The database does not have the schema of this version. `OLDER`: a migration cures it. `NEWER`: nothing does. */
export class OtherSchema extends DatabaseUnavailable {
  readonly state: 'OLDER' | 'NEWER';

  constructor(state: 'OLDER' | 'NEWER', message: string) {
    super(message);
    this.state = state;
  }
}

const QUESTION = {
  name: 'schema state',
  text: `select to_regclass('migrations') is not null as has_migrations,
                to_regclass('pgboss.version') is not null as has_queue`,
};

/** The version of the queue's tables. The library of the queue keeps them in a schema of their own. */
const QUEUE_SCHEMA: number = bossManifest.pgboss.schema;

/** How the schema differs from that of this version; null where it does not. */
export async function otherSchema(query: Query): Promise<OtherSchema | null> {
  const [state] = await query<{ has_migrations: boolean; has_queue: boolean }>(QUESTION);
  const applied = state!.has_migrations ? await query<{ name: string }>({ text: 'select name from migrations' }) : [];
  const queue = state!.has_queue
    ? await query<{ version: number }>({ text: 'select version from pgboss.version' })
    : [];
  const names = new Set(applied.map((migration) => migration.name));
  return newer(names, queue[0]?.version ?? 0) ?? older(names, queue[0]?.version ?? 0);
}

/** @throws OtherSchema */
export async function requireOwnSchema(query: Query): Promise<void> {
  const other = await otherSchema(query);
  if (other) throw other;
}

/** @throws OtherSchema where the database is newer: an older one may be migrated */
export async function refuseNewerSchema(query: Query): Promise<void> {
  const other = await otherSchema(query);
  if (other?.state === 'NEWER') throw other;
}

function newer(applied: ReadonlySet<string>, queue: number): OtherSchema | null {
  const ours = new Set(migrations.map(({ name }) => name));
  const foreign = [...applied].find((name) => !ours.has(name));
  const found = foreign
    ? `the migration ${foreign}`
    : queue > QUEUE_SCHEMA
      ? `a queue of the schema ${queue}, above ${QUEUE_SCHEMA}`
      : null;
  if (!found) return null;
  return new OtherSchema(
    'NEWER',
    `The database has ${found}, which this version (${version}) does not know: it was made by a newer version; ` +
      'run that one or a newer one, or restore a backup of this version into an empty database',
  );
}

function older(applied: ReadonlySet<string>, queue: number): OtherSchema | null {
  const lacking = migrations.find(({ name }) => !applied.has(name));
  const lacks = lacking
    ? `is not migrated to this version (${version}): it lacks the migration ${lacking.name}`
    : queue === 0
      ? `has no queue`
      : queue < QUEUE_SCHEMA
        ? `has a queue of the schema ${queue}, below ${QUEUE_SCHEMA}`
        : null;
  return lacks ? new OtherSchema('OLDER', `The database ${lacks}; run "npm run migrate"`) : null;
}
