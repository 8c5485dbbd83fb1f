import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { installedChromium, visit } from '../support/browser.ts';
import { libraryDatabase } from '../support/database.ts';

/** A page of another origin, in a real browser, that tries all that a page can. */

interface Tried {
  /** What it read of an answer to a POST, or why it could not. */
  readonly read: string;
  /** What became of a mutation. */
  readonly started: string;
  /** What it read of a GET. */
  readonly got: string;
  /** What became of a form that is sent without asking. */
  readonly form: string;
  /** What it heard over a socket. */
  readonly heard: string;
}

const START = `mutation { startRun(input: { symmetricCell: { cell: { slug: "na-nisb-cc" },
  currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" } } }) { run { id } } }`;

/** Runs in the page: so it stands for itself. */
async function tryAll({ url, start }: { url: string; start: string }): Promise<Tried> {
  const failing = (work: Promise<string>) => work.catch((error: Error) => `failed: ${error.message}`);
  const post = (query: string, type = 'application/json', mode: 'cors' | 'no-cors' = 'cors') =>
    failing(
      fetch(`${url}/graphql`, {
        method: 'POST',
        mode,
        headers: { 'content-type': type },
        body: JSON.stringify({ query }),
      }).then((response) => response.text()),
    );
  const heard = new Promise<string>((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }));
    socket.onmessage = ({ data }) => {
      if (JSON.parse(data).type !== 'connection_ack') return resolve(data);
      socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: '{ meta { version } }' } }));
    };
    socket.onclose = () => resolve('failed: closed');
  });
  return {
    read: await post('{ meta { version } }'),
    started: await post(start),
    got: await failing(fetch(`${url}/graphql?query={__typename}`).then((response) => response.text())),
    form: await post(start, 'text/plain', 'no-cors'),
    heard: await heard,
  };
}

/** What a page elsewhere gets to know, where these origins may use the server. */
async function triedBy(named: (origin: string) => readonly string[]) {
  const elsewhere = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>elsewhere</title>'),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => elsewhere.once('listening', resolve));
  const origin = `http://localhost:${(elsewhere.address() as AddressInfo).port}`;
  try {
    await using database = await libraryDatabase();
    await using app = await testApp(database.url, { access: { hosts: [], corsOrigins: named(origin) } });
    await using page = await visit(origin, new URL(app.url).host);
    const tried = await page.page.evaluate(tryAll, { url: app.url, start: START });
    const { runs } = await app.ask<{ runs: { totalCount: number } }>('{ runs { totalCount } }');
    return { tried, runs: runs.totalCount };
  } finally {
    elsewhere.close();
  }
}

describe.skipIf(!installedChromium)('a page of another origin, in a browser', () => {
  it('reads nothing and starts nothing, by HTTP or socket', async () => {
    const { tried, runs } = await triedBy(() => []);
    expect(tried).toEqual({
      read: 'failed: Failed to fetch',
      started: 'failed: Failed to fetch',
      got: 'failed: Failed to fetch',
      form: '',
      heard: 'failed: closed',
    });
    expect(runs).toBe(0);
  }, 60_000);

  it('does everything where its origin is named', async () => {
    const { tried, runs } = await triedBy((origin) => [origin]);
    expect(JSON.parse(tried.read)).toMatchObject({ data: { meta: {} } });
    expect(JSON.parse(tried.started)).toMatchObject({ data: { startRun: { run: { id: expect.any(String) } } } });
    expect(JSON.parse(tried.heard)).toMatchObject({ type: 'next', payload: { data: { meta: {} } } });
    expect(runs).toBe(1);
  }, 60_000);
});
