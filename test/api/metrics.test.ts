import { describe, expect, it } from 'vitest';
import { requestLog } from '../../src/api/http/requestLog.ts';
import { createLog } from '../../src/processes/log.ts';
import { testApp } from '../support/app.ts';
import { libraryDatabase } from '../support/database.ts';

async function figuresOf(url: string): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

describe('/metrics', () => {
  it('tells requests by operation and outcome, cost, statements, the event loop, the queue and the runs', async () => {
    await using database = await libraryDatabase();
    const runFigures = async () => ({
      counts: [
        { model: 'symmetricCell', state: 'QUEUED' as const, reason: null, count: 2 },
        { model: 'electrodeposition', state: 'FAILED' as const, reason: 'STORAGE_FULL', count: 3 },
      ],
      oldestQueued: 7.5,
    });
    await using app = await testApp(database.url, { runFigures });
    await app.ask('query AnyName { cells(first: 2) { nodes { slug } } }');
    await app.send('{ cells(first: 0) { nodes { slug } } }');
    await app.send('{ nothing }');
    const figures = await figuresOf(app.url);
    expect(Object.fromEntries(figures)).toMatchObject({
      'battery_graphql_operations_total{operation="query cells",outcome="OK"}': 1,
      'battery_graphql_operations_total{operation="query cells",outcome="BAD_USER_INPUT"}': 1,
      'battery_graphql_cost_sum{operation="query cells"}': 3 + 2,
      'battery_graphql_statements_sum{operation="query cells"}': 1,
      'battery_graphql_duration_seconds_count{operation="query cells"}': 2,
      battery_queue_depth: 2,
      battery_queue_oldest_seconds: 7.5,
      'battery_runs{model="symmetricCell",state="QUEUED",reason=""}': 2,
      'battery_runs{model="electrodeposition",state="FAILED",reason="STORAGE_FULL"}': 3,
      'battery_http_requests_total{status="400"}': 1,
    });
    expect([...figures.keys()].filter((name) => name.startsWith('nodejs_eventloop_lag'))).not.toEqual([]);
    expect([...figures.keys()].filter((name) => name.includes('AnyName'))).toEqual([]);
  });

  it('leaves out what a database that is away does not tell', async () => {
    await using database = await libraryDatabase();
    await using app = await testApp(database.url, { runFigures: () => Promise.reject(new Error('away')) });
    const figures = await figuresOf(app.url);
    expect(figures.get('nodejs_eventloop_lag_seconds')).toBeDefined();
    expect([...figures.keys()].filter((name) => name.startsWith('battery_runs'))).toEqual([]);
  });
});

describe('the log of a request', () => {
  it('is one line with its id, what it asked for, what that cost and how it ended', async () => {
    await using database = await libraryDatabase();
    const lines: { severity: string; line: string; fields: object }[] = [];
    const observe = requestLog((severity, line, fields = {}) => void lines.push({ severity, line, fields }));
    await using app = await testApp(database.url, { observe });
    lines.length = 0;
    await app.send('{ cells(first: 2) { nodes { slug } } nothing: claims(first: 0) { totalCount } }');
    await fetch(`${app.url}/healthz`);
    expect(lines).toEqual([
      {
        severity: 'info',
        line: 'POST /graphql',
        fields: {
          request: expect.stringMatching(/^[0-9a-f-]{36}$/),
          address: '127.0.0.1',
          status: 200,
          ms: expect.any(Number),
          operation: 'query cells',
          cost: 14,
          statements: 1,
          errors: ['BAD_USER_INPUT'],
        },
      },
      { severity: 'debug', line: 'GET /healthz', fields: expect.objectContaining({ status: 200, operation: null }) },
    ]);
  });

  it('is words, or JSON where that is asked for; never more than a line', () => {
    const written: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = (text) => written.push(String(text)) > 0;
    try {
      const fields = { request: 'r-1', operation: 'query cells', errors: ['A', 'B'], cost: null };
      createLog('info', 'text')('info', 'POST /graphql', fields);
      createLog('info', 'json')('warn', 'two\nlines', fields);
      createLog('error', 'json')('warn', 'not this', fields);
    } finally {
      process.stderr.write = write;
    }
    expect(written).toHaveLength(2);
    expect(written[0]).toMatch(/^\S+Z info POST \/graphql request=r-1 operation="query cells" errors=A,B\n$/);
    expect(JSON.parse(written[1]!)).toEqual({
      time: expect.any(String),
      severity: 'warn',
      message: 'two\nlines',
      ...{ request: 'r-1', operation: 'query cells', errors: ['A', 'B'], cost: null },
    });
    expect(written[1]!.trimEnd()).not.toContain('\n');
  });
});
