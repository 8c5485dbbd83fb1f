import { parseIntoClientConfig } from 'pg-connection-string';
import { OperatorError } from './refusal.ts';

/** The database accepts no connection. Waiting may help where it has only just been started. */
export class UnusableDatabase extends OperatorError {}

type Address = { readonly host?: string | null; readonly port?: number | null };

/** errno or SQLSTATE of a refused connection → what is wrong, and what is allowed. */
const meanings: Record<string, (at: { where: string; user: string; database: string }) => string> = {
  ENOTFOUND: ({ where }) => `there is no host ${where}; name one that resolves to an address`,
  EAI_AGAIN: ({ where }) => `the host ${where} cannot be resolved; name one that resolves to an address`,
  ECONNREFUSED: ({ where }) =>
    `nobody listens at ${where}; start PostgreSQL there, or name the host and port where it runs`,
  ENOENT: ({ where }) => `there is no socket at ${where}; start PostgreSQL there, or name the host where it runs`,
  EACCES: ({ where }) => `this user may not open ${where}`,
  EHOSTUNREACH: ({ where }) => `the host ${where} cannot be reached from here`,
  ENETUNREACH: ({ where }) => `the host ${where} cannot be reached from here`,
  ETIMEDOUT: ({ where }) => `${where} does not answer; name a host and port at which PostgreSQL can be reached`,
  '28P01': ({ user }) => `the password of the user ${user} is wrong; give the right one as user:password@host`,
  '28000': ({ user }) => `the user ${user} is not let in; name one that may log in to this database from here`,
  '3D000': ({ database }) =>
    `there is no database ${database}; make it ("create database ${database}") or name another`,
  '42501': ({ user, database }) => `the user ${user} may not connect to the database ${database}`,
  '53300': () => 'it takes no more connections; raise max_connections there, or lower DATABASE_POOL',
};

/** The driver's errors that have no code. */
const words: readonly (readonly [RegExp, string])[] = [
  [/timeout exceeded when trying to connect|timeout expired/, 'ETIMEDOUT'],
  [/password must be a string|no password/i, '28P01'],
];

/** What the driver says of a refused connection, in words for the operator; null for any other error. */
export function unusable(error: unknown, url: string): UnusableDatabase | null {
  if (!(error instanceof Error)) return null;
  const { host, port, user, database } = parseIntoClientConfig(url);
  const meaning = meanings[codeOf(error)];
  if (!meaning) return null;
  const said = meaning({
    where: where({ host, port }),
    user: user ?? '(none)',
    database: database ?? user ?? '(none)',
  });
  return new UnusableDatabase(`DATABASE_URL=${withoutPassword(url)}: ${said}`, { cause: error });
}

function codeOf(error: Error): string {
  const inner = error instanceof AggregateError ? (error.errors[0] as Error | undefined) : undefined;
  const code = [error, inner].map((one) => (one as { code?: string } | undefined)?.code).find((code) => code);
  return code ?? words.find(([pattern]) => pattern.test(error.message))?.[1] ?? '';
}

function where({ host, port }: Address): string {
  return host?.startsWith('/') ? host : `${host ?? 'localhost'}:${port ?? 5432}`;
}

/** The URL as it may be shown: `postgres://user:…@host/database`, without any password among the parameters. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/?]*):[^@/]*@/, '$1:…@').replace(/([?&]password=)[^&]*/i, '$1…');
}
