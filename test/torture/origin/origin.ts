import pg from 'pg';
import { FRIEND, friendly, withoutRates } from '../environment.ts';
import { allOf, type Figure, noneOf } from '../figures.ts';
import type { Plan } from '../plan.ts';
import { outcomeOf } from '../support/answers.ts';
import { type Answer, get, post, send } from '../support/http.ts';
import { say } from '../support/say.ts';
import { openSocket } from '../support/socket.ts';
import type { OwnServer, World } from '../support/world.ts';
import { type Caller, callersOf } from './callers.ts';

const READ = '{ cells(first: 1) { nodes { slug } } }';
const START = `mutation { startRun(input: { symmetricCell: {
  cell: { slug: "na-nisb-cc" }, currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" }
} }) { run { id } } }`;

/** What a caller tries, and what it came to. */
interface Way {
  readonly name: string;
  /** Whether something of the server was read, or started. */
  readonly works: (server: OwnServer, caller: Caller) => Promise<boolean>;
}

function hasData(answer: Answer): boolean {
  return Boolean(outcomeOf(answer).body?.data);
}

/** An answer that the browser would keep from the page is not read by it; only where the caller has an origin. */
const ways: readonly Way[] = [
  { name: 'GET', works: async ({ url }, { headers }) => hasData(await get(url, { query: READ }, { headers })) },
  { name: 'POST', works: async ({ url }, { headers }) => hasData(await post(url, { query: READ }, { headers })) },
  {
    name: 'POST as a form sends it',
    works: async ({ url }, { headers }) =>
      hasData(await post(url, { query: READ }, { headers: { ...headers, 'content-type': 'text/plain' } })),
  },
  {
    name: 'a mutation',
    works: async ({ url }, { headers }) => hasData(await post(url, { query: START }, { headers })),
  },
  {
    name: 'a socket',
    async works({ url }, { headers }) {
      const socket = await openSocket(url, { headers }).catch(() => null);
      if (!socket) return false;
      using open = socket;
      return Boolean((await open.run({ query: READ })).body?.data);
    },
  },
  {
    name: 'the playground',
    works: async ({ url }, { headers }) => (await send(url, { path: '/', headers })).text.includes('<html'),
  },
  {
    name: 'a preflight',
    async works({ url }, { headers }) {
      const asks = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
      const answer = await send(url, { method: 'OPTIONS', headers: { ...headers, ...asks } });
      return answer.status < 300 && answer.headers['access-control-allow-origin'] !== undefined;
    },
  },
];

/** What only the welcome may do; a form's type is nobody's, a preflight is made for the friend alone. */
function shouldWork(way: string, { isWelcome, headers }: Caller): boolean | null {
  if (way === 'POST as a form sends it') return false;
  if (way === 'a preflight') return headers.origin === FRIEND ? true : isWelcome ? null : false;
  // A page may be looked at by whoever follows a link to it: what is asked for there is another matter.
  if (way === 'the playground' && headers.origin !== undefined && headers.host === undefined) return null;
  return isWelcome;
}

/** Who may call from where, by HTTP and by socket. */
export async function originFigures(world: World, { seed }: Plan): Promise<readonly Figure[]> {
  await using server = await world.server({ ...withoutRates, ...friendly });
  const callers = callersOf(server.host);
  say(`origin: ${callers.length} callers by ${ways.length} ways (seed ${seed} changes nothing here)`);
  const wrong: string[] = [];
  const denied: string[] = [];
  const tried = { denied: 0, welcome: 0 };
  for (const caller of callers) {
    for (const way of ways) {
      const should = shouldWork(way.name, caller);
      if (should === null) continue;
      const works = await way.works(server, caller);
      tried[should ? 'welcome' : 'denied']++;
      if (works && !should) wrong.push(`${caller.name}, ${way.name}`);
      if (!works && should) denied.push(`${caller.name}, ${way.name}`);
    }
  }
  const strangers = callers.filter(({ isWelcome }) => !isWelcome);
  const started = await startedByStrangers(server, strangers);
  const shared = await sharedWith(server, callers);
  return [
    noneOf('ways by which nobody may read that read something', tried.denied, wrong),
    noneOf('strangers who start a run', strangers.length, started),
    allOf('ways by which the welcome read something', tried.welcome, denied),
    ...shared,
  ];
}

/** By the table itself: an answer that says no may have started something all the same. */
async function startedByStrangers(server: OwnServer, strangers: readonly Caller[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  try {
    const count = async () => Number((await client.query('select count(*) as n from run')).rows[0].n);
    const started: string[] = [];
    let before = await count();
    for (const { name, headers } of strangers) {
      await post(server.url, { query: START }, { headers });
      await post(server.url, { query: START }, { headers: { ...headers, 'content-type': 'text/plain' } });
      const socket = await openSocket(server.url, { headers }).catch(() => null);
      if (socket) await socket.run({ query: START });
      socket?.[Symbol.dispose]();
      const now = await count();
      if (now > before) started.push(`${name}: ${now - before}`);
      before = now;
    }
    return started;
  } finally {
    await client.end();
  }
}

/** What the answers tell a browser: the friend may read them, by name; nobody else may, and no `*`. */
async function sharedWith(server: OwnServer, callers: readonly Caller[]): Promise<readonly Figure[]> {
  const wrong: string[] = [];
  const asked = callers.filter(({ headers }) => headers.origin !== undefined);
  for (const { name, headers } of asked) {
    const answer = await post(server.url, { query: READ }, { headers });
    const allowed = answer.headers['access-control-allow-origin'];
    const isFriend = headers.origin === FRIEND;
    const isRight = isFriend
      ? allowed === FRIEND
      : allowed === undefined || allowed === `http://${headers.host ?? server.host}`;
    if (!isRight) wrong.push(`${name}: ${allowed}`);
    if (isFriend && !String(answer.headers.vary).toLowerCase().includes('origin'))
      wrong.push(`${name}: no Vary: Origin`);
  }
  return [allOf('origins that the answer is shared with as they should', asked.length, [...new Set(wrong)])];
}
