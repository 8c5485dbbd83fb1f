import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One environment variable: what it means, what may be in it, and how it is read (`undefined`: not allowed). */
interface Variable<T> {
  readonly meaning: string;
  readonly allowed: string;
  /** What holds when the variable is absent or empty, in words. */
  readonly otherwise: string;
  readonly fallback: T;
  readonly read: (text: string) => T | undefined;
  /** Its value is not shown in an error. */
  readonly secret?: true;
}

/** All that can be set from outside. */
export const variables = {
  DATABASE_URL: variable<string | null>({
    meaning: 'the PostgreSQL server (15 or newer) to use in place of the embedded one',
    allowed: 'a URL that begins with postgres:// or postgresql://',
    otherwise: 'the embedded PostgreSQL',
    fallback: null,
    read: (text) => (/^postgres(ql)?:\/\/\S+$/.test(text) ? text : undefined),
    secret: true,
  }),
  DATABASE_POOL: variable({
    meaning: 'the most connections a process keeps to the database',
    ...integer(1, 100),
    otherwise: '10',
    fallback: 10,
  }),
  DATA_DIR: variable<string | null>({
    meaning: 'the directory of the embedded database and of the files that runs produce',
    allowed: 'the path of a directory, existing or not',
    otherwise: '.data, or a directory below /var/lib when root starts it from a home that only root can open',
    fallback: null,
    read: (text) => (text.includes('\0') ? undefined : resolve(text)),
  }),
  HOST: variable({
    meaning: 'the address to listen on; 0.0.0.0 is every one of the machine',
    allowed: 'an IP address or a host name',
    otherwise: '127.0.0.1',
    fallback: '127.0.0.1',
    read: (text) => (isIP(text) || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text) ? text : undefined),
  }),
  PORT: variable({
    meaning: 'the TCP port to listen on',
    ...integer(1, 65_535),
    otherwise: '4000',
    fallback: 4000,
  }),
  WORKER_CONCURRENCY: variable({
    meaning: 'how many runs a worker process solves at once',
    ...integer(1, 64),
    otherwise: 'the number of processor cores',
    fallback: Math.min(availableParallelism(), 64),
  }),
  LOG_LEVEL: variable<LogLevel>({
    meaning: 'the least severe messages to write to standard error',
    allowed: logLevels.join(', '),
    otherwise: 'info',
    fallback: 'info',
    read: (text) => logLevels.find((level) => level === text),
  }),
};

export interface Config {
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly dataDir: string | null;
  readonly host: string;
  readonly port: number;
  readonly workerConcurrency: number;
  readonly logLevel: LogLevel;
  /** Whether `npm` started this process: then it is the one who waits for us. */
  readonly startedByNpm: boolean;
}

/** Every variable that holds what it must not. */
export class InvalidConfig extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads and checks all variables. Throws InvalidConfig, naming for each wrong one its value and what is allowed. */
export function readConfig(environment: Environment = process.env): Config {
  const problems: string[] = [];
  const read = <T>(name: string, { read, fallback, allowed, secret }: Variable<T>): T => {
    const text = environment[name]?.trim() ?? '';
    if (text === '') return fallback;
    const value = read(text);
    if (value === undefined) problems.push(`${name}=${secret ? '…' : text}: must be ${allowed}`);
    return value ?? fallback;
  };
  const config: Config = {
    databaseUrl: read('DATABASE_URL', variables.DATABASE_URL),
    databasePool: read('DATABASE_POOL', variables.DATABASE_POOL),
    dataDir: read('DATA_DIR', variables.DATA_DIR),
    host: read('HOST', variables.HOST),
    port: read('PORT', variables.PORT),
    workerConcurrency: read('WORKER_CONCURRENCY', variables.WORKER_CONCURRENCY),
    logLevel: read('LOG_LEVEL', variables.LOG_LEVEL),
    startedByNpm: environment.npm_lifecycle_event !== undefined,
  };
  if (problems.length > 0) throw new InvalidConfig(problems);
  return config;
}

/** The environment of a part that is started with these values in place of our own. */
export function environmentOf(values: Partial<Record<VariableName, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...values };
}

export type VariableName = keyof typeof variables;
type Environment = Readonly<Record<string, string | undefined>>;

/** Fixes the type of a variable's value. */
function variable<T>(definition: Variable<T>): Variable<T> {
  return definition;
}

function integer(low: number, high: number) {
  return {
    allowed: `a whole number from ${low} to ${high}`,
    read: (text: string) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= low && value <= high ? value : undefined;
    },
  };
}
