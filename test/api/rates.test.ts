import { describe, expect, it } from 'vitest';
import { costRate } from '../../src/api/admission/rate.ts';
import { callerNetwork } from '../../src/api/http/callerNetwork.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase } from '../support/database.ts';

const START = `mutation ($seeds: Int!) { startStudy(input: { seeds: $seeds, run: { electrodeposition: {
  substrate: { slug: "ni-foil" }, electrolyte: { slug: "naclo4-ec-dec-fec" }, scale: NANO,
  drive: { potential: { value: -100, unit: "mV" } }, target: { thickness: { value: 20, unit: "nm" } }
} } }) { study { id } userErrors { code message path value allowed } } }`;
const START_ONE = `mutation { startRun(input: { symmetricCell: { cell: { slug: "na-nisb-cc" },
  currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" } } })
  { run { id } userErrors { code message path value allowed } } }`;

interface Started {
  readonly startRun: { readonly run: { id: string } | null; readonly userErrors: readonly object[] };
}

async function onAnApp(changes: Parameters<typeof testApp>[1], work: (app: TestApp) => Promise<void>): Promise<void> {
  await using database = await libraryDatabase();
  await using app = await testApp(database.url, changes);
  await work(app);
}

describe('whose limits a request counts for', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['unknown', 'unknown'],
  ])('%s: %s', (address, network) => expect(callerNetwork(address)).toBe(network));
});

describe('what an address may spend', () => {
  it('is counted in cost, not in requests, and the rest is refused with when to come again', () =>
    onAnApp({ costPerMinute: 6 * 250 }, async (app) => {
      const dear = '{ cells(first: 99) { nodes { slug } } }';
      const statuses = [];
      for (let i = 0; i < 5; i++) statuses.push((await app.send(dear)).status);
      expect(statuses).toEqual([200, 200, 429, 429, 429]);
      const refused = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: dear }),
      });
      const wait = Number(refused.headers.get('retry-after'));
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(wait).toBeLessThanOrEqual(10);
      expect(await refused.json()).toMatchObject({
        errors: [{ message: expect.stringContaining('wait'), extensions: { code: 'RATE_LIMITED', retryAfter: wait } }],
      });
    }));

  it('is spent by what is refused too', () =>
    onAnApp({ costPerMinute: 6 * 250 }, async (app) => {
      const codes = [];
      for (let i = 0; i < 4; i++) codes.push((await app.send('{ nothing }')).errors![0]!.extensions.code);
      expect(codes.at(0)).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(codes.at(-1)).toBe('RATE_LIMITED');
    }));

  it('is each address its own, where a proxy that is trusted says which', () =>
    onAnApp({ costPerMinute: 6 * 100, trustedProxies: ['127.0.0.1'] }, async (app) => {
      const from = (address: string) =>
        fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ query: '{ cells(first: 98) { nodes { slug } } }' }),
        }).then(({ status }) => status);
      expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([200, 429, 200]);
    }));

  it('is not made more by a header that nobody vouches for', () =>
    onAnApp({ costPerMinute: 6 * 100 }, async (app) => {
      const statuses = [];
      for (const address of ['192.0.2.1', '192.0.2.2']) {
        const response = await fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ query: '{ cells(first: 98) { nodes { slug } } }' }),
        });
        statuses.push(response.status);
      }
      expect(statuses).toEqual([200, 429]);
    }));

  it('has no end where the limit is 0', async () => {
    const rate = costRate(0);
    expect(await rate.charge('one', 1e12)).toBeNull();
  });
});

describe('the runs of an address', () => {
  it('are refused beyond what may be queued or running, and nothing is written', () =>
    onAnApp({ mostUnsettled: 3 }, async (app) => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => app.ask<Started>(START_ONE)));
      expect(answers.filter(({ startRun: { run } }) => run !== null)).toHaveLength(3);
      const refused = answers.find(({ startRun: { run } }) => run === null)!;
      expect(refused.startRun.userErrors).toEqual([
        {
          code: 'RATE_LIMITED',
          message: 'Runs of this address, queued or running: 4 including this one, at most 3',
          path: ['input', 'symmetricCell'],
          value: '4',
          allowed: 'at most 3',
        },
      ]);
      const { runs } = await app.ask<{ runs: { totalCount: number } }>('{ runs { totalCount } }');
      expect(runs.totalCount).toBe(3);
      expect(
        await app.services.query({ text: `select count(*)::int as n from pgboss.job where name = 'runs'` }),
      ).toEqual([{ n: 3 }]);
    }));

  it('may be started again once one is settled', () =>
    onAnApp({ mostUnsettled: 1 }, async (app) => {
      const first = await app.ask<Started>(START_ONE);
      expect((await app.ask<Started>(START_ONE)).startRun.run).toBeNull();
      await app.ask(`mutation { cancelRun(input: { id: "${first.startRun.run!.id}" }) { run { id } } }`);
      expect((await app.ask<Started>(START_ONE)).startRun.run).not.toBeNull();
    }));

  it('of a study count one by one', () =>
    onAnApp({ mostUnsettled: 3 }, async (app) => {
      const { startStudy } = await app.ask<{ startStudy: { study: object | null; userErrors: object[] } }>(START, {
        seeds: 4,
      });
      expect(startStudy).toMatchObject({ study: null, userErrors: [{ code: 'RATE_LIMITED', value: '4' }] });
      expect(await app.ask('{ runs { totalCount } studies { totalCount } }')).toEqual({
        runs: { totalCount: 0 },
        studies: { totalCount: 0 },
      });
    }));
});
