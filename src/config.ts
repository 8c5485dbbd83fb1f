import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];
const logFormats = ['text', 'json'] as const;
export type LogFormat = (typeof logFormats)[number];

/** An environment variable: what it means, which values are allowed, and how it is read (`undefined`: not allowed). */
interface Variable<T> {
  readonly meaning: string;
  readonly allowed: string;
  /** The default, in words, when the variable is absent or empty. */
  readonly otherwise: string;
  readonly fallback: T;
  readonly read: (text: string) => T | undefined;
  /** An error does not show its value. */
  readonly secret?: true;
}

/** All settings. */
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
    meaning: 'the largest number of connections that a process keeps to the database',
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
    meaning: 'the address to listen on; 0.0.0.0 means every address of the machine',
    allowed: 'an IP address or a host name',
    otherwise: '127.0.0.1',
    fallback: '127.0.0.1',
    read: (text) => (isHost(text) ? text : undefined),
  }),
  PORT: variable({
    meaning: 'the TCP port to listen on',
    ...integer(1, 65_535),
    otherwise: '4000',
    fallback: 4000,
  }),
  PUBLIC_HOSTS: variable<readonly string[]>({
    meaning: 'names of the server, in addition to localhost and the addresses of this machine',
    ...listOf(isHost, 'host names without a port, separated by commas'),
    otherwise: 'none',
    fallback: [],
  }),
  CORS_ORIGINS: variable<readonly string[]>({
    meaning: 'origins of pages of other sites that may use the API',
    ...listOf(isOrigin, 'origins such as https://lab.example.org, separated by commas'),
    otherwise: 'none',
    fallback: [],
  }),
  TRUSTED_PROXIES: variable<readonly string[]>({
    meaning: 'proxies whose X-Forwarded-For says where a request comes from',
    ...listOf(isNetwork, 'IP addresses or networks such as 10.0.0.0/8, separated by commas'),
    otherwise: 'none',
    fallback: [],
  }),
  COST_PER_REQUEST: variable({
    meaning: 'what one request may cost: about 10 µs of processor time each',
    ...integer(1, 999_999_999),
    otherwise: '10000',
    fallback: 10_000,
  }),
  COST_PER_MINUTE: variable({
    meaning: 'what the requests of one address may cost a minute; 0 for no limit',
    ...integer(0, 999_999_999),
    otherwise: '3600000',
    fallback: 3_600_000,
  }),
  UNSETTLED_RUNS: variable({
    meaning: 'how many runs of one address may be queued or running; 0 for no limit',
    ...integer(0, 1_000_000),
    otherwise: '500',
    fallback: 500,
  }),
  WORKER_CONCURRENCY: variable({
    meaning: 'how many runs a worker process solves at once',
    ...integer(1, 64),
    otherwise: 'the number of processor cores',
    fallback: Math.min(availableParallelism(), 64),
  }),
  LOG_LEVEL: variable<LogLevel>({
    meaning: 'the lowest level of messages to write to standard error',
    allowed: logLevels.join(', '),
    otherwise: 'info',
    fallback: 'info',
    read: (text) => logLevels.find((level) => level === text),
  }),
  LOG_FORMAT: variable<LogFormat>({
    meaning: 'how messages are written: text to read, json for programs',
    allowed: logFormats.join(', '),
    otherwise: 'text',
    fallback: 'text',
    read: (text) => logFormats.find((format) => format === text),
  }),
};

export interface Config {
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly dataDir: string | null;
  readonly host: string;
  readonly port: number;
  readonly publicHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly costPerRequest: number;
  readonly costPerMinute: number;
  readonly unsettledRuns: number;
  readonly workerConcurrency: number;
  readonly logLevel: LogLevel;
  readonly logFormat: LogFormat;
  /** Whether `npm` started this process: then npm is the process to watch. */
  readonly startedByNpm: boolean;
}

/** All variables with a value that is not allowed. */
export class InvalidConfig extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads and checks all variables. Throws InvalidConfig, which names each wrong one, its value and what is allowed. */
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
    publicHosts: read('PUBLIC_HOSTS', variables.PUBLIC_HOSTS),
    corsOrigins: read('CORS_ORIGINS', variables.CORS_ORIGINS),
    trustedProxies: read('TRUSTED_PROXIES', variables.TRUSTED_PROXIES),
    costPerRequest: read('COST_PER_REQUEST', variables.COST_PER_REQUEST),
    costPerMinute: read('COST_PER_MINUTE', variables.COST_PER_MINUTE),
    unsettledRuns: read('UNSETTLED_RUNS', variables.UNSETTLED_RUNS),
    workerConcurrency: read('WORKER_CONCURRENCY', variables.WORKER_CONCURRENCY),
    logLevel: read('LOG_LEVEL', variables.LOG_LEVEL),
    logFormat: read('LOG_FORMAT', variables.LOG_FORMAT),
    startedByNpm: environment.npm_lifecycle_event !== undefined,
  };
  if (problems.length > 0) throw new InvalidConfig(problems);
  return config;
}

/** The environment of a part that is started with these values instead of our own. */
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

/** Items separated by commas, each of which must be valid. */
function listOf(isOne: (text: string) => boolean, allowed: string) {
  return {
    allowed,
    read: (text: string): readonly string[] | undefined => {
      const items = text.split(',').map((item) => item.trim());
      return items.every(isOne) ? items : undefined;
    },
  };
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text);
}

/** An origin as a browser writes it: nothing after the host and its port. */
function isOrigin(text: string): boolean {
  return URL.parse(text)?.origin === text && text !== 'null';
}

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  return bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits));
}
