import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { InvalidConfig, readConfig, variables } from '../src/config.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof InvalidConfig) return error.problems;
    throw error;
  }
}

describe('configuration', () => {
  it('needs nothing: every variable has a value of its own', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: null,
      databasePool: 10,
      dataDir: null,
      host: '127.0.0.1',
      port: 4000,
      publicHosts: [],
      corsOrigins: [],
      trustedProxies: [],
      costPerRequest: 10_000,
      costPerMinute: 3_600_000,
      unsettledRuns: 500,
      workerConcurrency: Math.min(availableParallelism(), 64),
      logLevel: 'info',
      logFormat: 'text',
      startedByNpm: false,
    });
  });

  it('takes an empty variable for an absent one', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '  ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reads each variable', () => {
    const url = 'postgres:///battery?host=%2Ftmp%2Fa%20b&user=battery';
    const config = readConfig({
      DATABASE_URL: url,
      DATABASE_POOL: '3',
      DATA_DIR: '/srv/some where',
      HOST: '::1',
      PORT: '65535',
      PUBLIC_HOSTS: 'batteries.example.org, lab',
      CORS_ORIGINS: 'https://lab.example.org,http://localhost:3000',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      COST_PER_REQUEST: '2000',
      COST_PER_MINUTE: '0',
      UNSETTLED_RUNS: '7',
      WORKER_CONCURRENCY: '1',
      LOG_LEVEL: 'silent',
      LOG_FORMAT: 'json',
      npm_lifecycle_event: 'start',
    });
    expect(config).toEqual({
      databaseUrl: url,
      databasePool: 3,
      dataDir: '/srv/some where',
      host: '::1',
      port: 65535,
      publicHosts: ['batteries.example.org', 'lab'],
      corsOrigins: ['https://lab.example.org', 'http://localhost:3000'],
      trustedProxies: ['10.0.0.0/8', '::1'],
      costPerRequest: 2_000,
      costPerMinute: 0,
      unsettledRuns: 7,
      workerConcurrency: 1,
      logLevel: 'silent',
      logFormat: 'json',
      startedByNpm: true,
    });
  });

  it('says of every wrong variable, at once, its value and what is allowed', () => {
    expect(problemsOf({ PORT: '70000', WORKER_CONCURRENCY: 'many', LOG_LEVEL: 'loud', HOST: 'a b' })).toEqual([
      'HOST=a b: must be an IP address or a host name',
      'PORT=70000: must be a whole number from 1 to 65535',
      'WORKER_CONCURRENCY=many: must be a whole number from 1 to 64',
      'LOG_LEVEL=loud: must be debug, info, warn, error, silent',
    ]);
  });

  it.each(['0', '-1', '1.5', '1e3', '0x10', '4000 ; rm', '99999999999'])('refuses PORT=%s', (PORT) => {
    expect(problemsOf({ PORT })).toHaveLength(1);
  });

  it('does not repeat the password of a refused database URL', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://me:secret@host/db' })).toEqual([
      'DATABASE_URL=…: must be a URL that begins with postgres:// or postgresql://',
    ]);
  });

  it('documents each variable in words', () => {
    for (const { meaning, allowed, otherwise } of Object.values(variables)) {
      for (const text of [meaning, allowed, otherwise]) expect(text).toMatch(/\S/);
    }
  });
});
