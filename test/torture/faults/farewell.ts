import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { limits, withoutRates } from '../environment.ts';
import { allOf, atMost, type Figure, noneOf, shown, told } from '../figures.ts';
import { outcomeOf } from '../support/answers.ts';
import { post } from '../support/http.ts';
import { startServer } from '../support/realServer.ts';
import { say } from '../support/say.ts';
import type { Site } from './site.ts';

const PER_SECOND = 100;
const BEFORE = 1_500;
/** Requests go on being sent after the signal for this long, ms. */
const AFTER = 1_500;
const QUERY = '{ cells(first: 20) { nodes { slug claims(first: 3) { nodes { key } } } } }';

interface Farewell {
  readonly sent: number;
  readonly answered: number;
  /** Answered before the signal, a second. */
  readonly pace: number;
  /** Refused to connect: nothing of these was begun. */
  readonly turnedAway: number;
  readonly broken: readonly string[];
  readonly exit: number | string;
  readonly seconds: number;
}

/** SIGTERM to a server that is asked 100 times a second, over connections that are kept and over new ones. */
export async function farewellFigures(site: Site, times: number): Promise<readonly Figure[]> {
  const farewells: Farewell[] = [];
  for (let k = 0; k < times; k++) {
    say(`nemesis: SIGTERM to a server under ${PER_SECOND} requests a second, ${k + 1} of ${times}`);
    farewells.push(await farewell(site));
  }
  const sum = (of: (one: Farewell) => number) => farewells.reduce((total, one) => total + of(one), 0);
  return [
    noneOf(
      'requests cut off by SIGTERM',
      sum(({ sent }) => sent),
      farewells.flatMap(({ broken }) => broken),
    ),
    told('answered a second before SIGTERM', farewells.map(({ pace }) => shown(pace)).join(', ')),
    told(
      'of these',
      `${sum(({ answered }) => answered)} answered, ${sum(({ turnedAway }) => turnedAway)} came after it had closed`,
    ),
    atMost('SIGTERM to the end', Math.max(...farewells.map(({ seconds }) => seconds)), limits.politeExit, ' s'),
    allOf(
      'ends with exit code 0',
      times,
      farewells.flatMap(({ exit }) => (exit === 0 ? [] : [String(exit)])),
    ),
  ];
}

async function farewell({ databaseUrl, dataDir }: Site): Promise<Farewell> {
  await using server = await startServer({ databaseUrl, dataDir, environment: withoutRates });
  const kept = new Agent({ keepAlive: true, maxSockets: 20 });
  const counts = { sent: 0, answered: 0, turnedAway: 0 };
  const broken: string[] = [];
  const ask = async () => {
    // Every fourth over a connection of its own.
    const agent = counts.sent++ % 4 === 0 ? new Agent() : kept;
    const answer = await post(server.url, { query: QUERY }, { agent });
    const outcome = outcomeOf(answer);
    if (answer.failure === 'ECONNREFUSED') counts.turnedAway++;
    else if (outcome.kind === 'ANSWERED' && outcome.codes.length === 0) counts.answered++;
    else broken.push(outcome.told);
  };
  for (let k = 0; k < 20; k++) await post(server.url, { query: QUERY });
  const asking: Promise<void>[] = [];
  const timer = setInterval(() => asking.push(ask()), 1000 / PER_SECOND);
  await sleep(BEFORE);
  const pace = (1000 * counts.answered) / BEFORE;
  server.signal('SIGTERM');
  const from = performance.now();
  const ending = server.ended.then((exit) => ({ exit, seconds: (performance.now() - from) / 1000 }));
  await sleep(AFTER);
  clearInterval(timer);
  await Promise.all(asking);
  const patience = limits.politeExit * 1000 + 2_000;
  const { exit, seconds } = await Promise.race([
    ending,
    sleep(patience, { exit: 'not ended', seconds: Number.POSITIVE_INFINITY }),
  ]);
  kept.destroy();
  return { ...counts, pace, broken, exit, seconds };
}
