import { setTimeout as sleep } from 'node:timers/promises';
import { allOf, atMost, type Figure, noneOf, told } from '../figures.ts';
import { type Body, judged, outcomeOf } from '../support/answers.ts';
import { post } from '../support/http.ts';
import { openSocket, type RawSocket } from '../support/socket.ts';
import type { Target } from '../support/target.ts';

const OPERATIONS = 3_000;
const SOCKETS = 200;
const SUBSCRIPTIONS = 500;
const KB = 1024;
/** ms without an answer after which no more are waited for, and ms after which none are. */
const QUIET = 6_000;
const LONGEST_FLOOD = 20_000;
/** s that a socket may say nothing before it is closed. */
const LONGEST_SILENCE = 15;

interface Flood {
  readonly faults: readonly string[];
  readonly answered: number;
  readonly statements: number;
  /** The code that the socket was closed with; null where it was left open. */
  readonly closed: number | null;
}

/** Sends operations without waiting for answers, and listens until nothing more comes. */
async function flood(target: Target, operations: readonly string[]): Promise<Flood> {
  await untilQuiet(target);
  const before = await target.usage();
  using socket = await openSocket(target.server().url);
  const faults: string[] = [];
  let answered = 0;
  let closed: number | null = null;
  const start = performance.now();
  let heard = start;
  socket.closed.then((code) => {
    closed = code;
  });
  socket.listen(({ type, payload }) => {
    heard = performance.now();
    if (type !== 'next' && type !== 'error') return;
    answered++;
    const body: Body = type === 'next' ? (payload as Body) : { errors: payload as Body['errors'] };
    const outcome = judged({ status: 200, text: JSON.stringify(body), ms: 0 });
    if (outcome.kind === 'FAULT' || outcome.leak) faults.push(outcome.told);
  });
  for (const [k, query] of operations.entries()) socket.send({ id: String(k), type: 'subscribe', payload: { query } });
  const isOver = () => performance.now() - heard > QUIET || performance.now() - start > LONGEST_FLOOD;
  while (closed === null && !isOver()) await sleep(50);
  const after = await target.usage();
  await target.check('a flood of operations on one socket');
  return { faults, answered, statements: after && before ? after.statements - before.statements : 0, closed };
}

/** Waits until the work of what came before is done: no statement is sent for a while. */
async function untilQuiet(target: Target): Promise<void> {
  for (let k = 0, sent = -1; k < 30; k++) {
    const now = (await target.usage())?.statements ?? sent;
    if (now === sent) return;
    sent = now;
    await sleep(300);
  }
}

async function manySockets(url: string): Promise<{ readonly open: number; readonly refused: number }> {
  const opening = await Promise.allSettled(Array.from({ length: SOCKETS }, () => openSocket(url)));
  const sockets = opening.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  for (const socket of sockets) socket[Symbol.dispose]();
  return { open: sockets.length, refused: SOCKETS - sockets.length };
}

/** The code that a socket is closed with, and after how many seconds; null where it stays open. */
async function closing(
  socket: RawSocket,
  within: number,
): Promise<{ readonly code: number | null; readonly after: number }> {
  const start = performance.now();
  const code = await Promise.race([socket.closed, sleep(within * 1000, null, { ref: false })]);
  socket[Symbol.dispose]();
  return { code, after: code === null ? Number.POSITIVE_INFINITY : (performance.now() - start) / 1000 };
}

const START = `mutation { startRun(input: { symmetricCell: {
  cell: { slug: "na-nisb-cc" }, currentDensity: { value: 1, unit: "mA/cm2" }, arealCapacity: { value: 1, unit: "mA.h/cm2" }
} }) { run { id } } }`;

async function startedRun(url: string): Promise<string> {
  const { body } = outcomeOf(await post(url, { query: START }));
  return (body?.data as { startRun?: { run?: { id?: string } } } | null)?.startRun?.run?.id ?? 'none';
}

/** Sockets that ask too much, too often, or nothing. */
export async function socketFigures(target: Target): Promise<readonly Figure[]> {
  const url = () => target.server().url;
  const silent = await openSocket(url(), { init: false });
  const { after: silentFor } = await closing(silent, LONGEST_SILENCE);
  const huge = await openSocket(url());
  huge.sendText(
    JSON.stringify({ id: '1', type: 'subscribe', payload: { query: `{ __typename } #${'x'.repeat(300 * KB)}` } }),
  );
  const { code: hugeCode } = await closing(huge, 5);
  const babble = await openSocket(url());
  babble.sendText('{');
  const { code: babbleCode } = await closing(babble, 5);

  const bad = await flood(target, Array(OPERATIONS).fill('{ a: nothing }'));
  const cheap = await flood(target, Array(OPERATIONS).fill('{ cells(first: 20) { nodes { slug } } }'));
  const run = await startedRun(url());
  const watch = `subscription { runProgressed(id: "${run}") { seq state run { parameters { claim { key } } } } }`;
  const watching = await flood(target, Array(SUBSCRIPTIONS).fill(watch));
  const { open, refused } = await manySockets(url());
  const alive = outcomeOf(await post(url(), { query: '{ __typename }' }));
  const floods = [cheap, watching, bad];
  return [
    noneOf(
      'faults in 3 floods of operations on one socket',
      floods.length,
      floods.flatMap(({ faults }) => faults),
    ),
    told(`${OPERATIONS} queries on one socket`, described(cheap)),
    told(`${SUBSCRIPTIONS} subscriptions to one run on one socket`, described(watching)),
    atMost(`SQL statements of ${OPERATIONS} invalid operations on one socket`, bad.statements, 0),
    told(`${SOCKETS} sockets at once`, `${open} open, ${refused} refused`),
    allOf('a socket after these is served', 1, alive.kind === 'ANSWERED' ? [] : [alive.told]),
    allOf('a message of 300 KB, and one that is none, close their socket', 2, [
      ...(hugeCode === 1009 ? [] : [`300 KB: ${hugeCode}`]),
      ...(babbleCode !== null && babbleCode >= 4400 && babbleCode < 4500 ? [] : [`no JSON: ${babbleCode}`]),
    ]),
    atMost('a socket that never sends connection_init is closed after', silentFor, LONGEST_SILENCE, ' s'),
  ];
}

function described({ answered, statements, closed }: Flood): string {
  return `${answered} answers, ${statements} statements, ${closed === null ? 'left open' : `closed with ${closed}`}`;
}
