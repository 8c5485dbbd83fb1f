import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial } from 'node:net';
import { join } from 'node:path';
import { parse } from 'pg-connection-string';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from '../../src/store/connect.ts';
import { DatabaseUnavailable, poolOf, queryPool } from '../../src/store/rows.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await libraryDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const READY_FOR_QUERY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** What PostgreSQL says when an administrator ends a session. */
function farewell(): Buffer {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(4 + fields.length, 1);
  return Buffer.concat([head, fields]);
}

/** The database behind a wire that, once told to, ends every session in the packet that says that it is ready. */
async function endingDatabase(databaseUrl: string) {
  const { host, port, user, database: name } = parse(databaseUrl);
  let isEnding = false;
  const server = createServer((near) => {
    const far = host?.startsWith('/') ? dial(join(host, `.s.PGSQL.${port || 5432}`)) : dial(Number(port), host!);
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.pipe(far);
    far.on('data', (chunk) => {
      const isReady = chunk.subarray(-READY_FOR_QUERY.length).equals(READY_FOR_QUERY);
      near.write(isEnding && isReady ? Buffer.concat([chunk, farewell()]) : chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `postgres://${user}@127.0.0.1:${(server.address() as AddressInfo).port}/${name}`,
    end: () => {
      isEnding = true;
    },
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

it('a session that is ended between its start and its first statement is reported by the statement, and by nothing else', async () => {
  await using ending = await endingDatabase(database.url);
  const db = await connect(ending.url, { poolSize: 20 });
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtExceptionMonitor', note);
  ending.end();
  const ask = queryPool(db);
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => ask({ text: 'select pg_sleep(0.05)' })));
  process.off('uncaughtExceptionMonitor', note);
  const reasons = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  expect(reasons.length).toBeGreaterThan(15);
  for (const reason of reasons) expect(reason).toBeInstanceOf(DatabaseUnavailable);
  expect(uncaught).toEqual([]);
  await poolOf(db).end();
});
