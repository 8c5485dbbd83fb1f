import { setTimeout as sleep } from 'node:timers/promises';
import { limits, withoutRates } from '../environment.ts';
import { atMost, type Figure, percentile, shown, told } from '../figures.ts';
import { startServer } from '../support/realServer.ts';
import { say } from '../support/say.ts';
import type { Site } from './site.ts';

/** Pauses between the kills of a burst, s: before it is ready again, just after, and long after. */
const spacings = [0.05, 0.2, 0.5, 1, 2, 4];
const LONGEST_WAIT = 60_000;

export interface Comeback {
  readonly figures: readonly Figure[];
  /** s within which the API has to be back. */
  readonly longest: number;
}

/** How long the API takes to come back, however soon it is killed again, beside its own start in peace. */
export async function comebackFigures(
  site: Site,
  { random, kills }: { readonly random: () => number; readonly kills: number },
): Promise<Comeback> {
  const calm: number[] = [];
  for (let k = 0; k < 3; k++) calm.push(await calmStart(site));
  const start = percentile(calm, 0.5);
  say(`faults: the API starts in ${shown(start)} ms in peace (${calm.map(shown).join(', ')})`);
  const times: number[] = [];
  const reasons: string[] = [];
  for (let k = 0; k < kills; k++) {
    const spacing = spacings[Math.floor(random() * spacings.length)]!;
    await sleep(spacing * 1000);
    const wasReady = await site.isReady();
    const killed = site.kill('server');
    const from = performance.now();
    await untilReady(site, from);
    const took = performance.now() - from;
    times.push(took);
    const what = killed === 0 ? 'between two lives' : wasReady ? 'served' : 'not yet ready';
    reasons.push(`${shown(took)} ms after a kill (${what}), ${spacing} s after the one before`);
    say(`nemesis: kill -9 of the API, ${what}, ${spacing} s after it was back: back after ${shown(took)} ms`);
    // Now and then it is killed again before it could be ready.
    if (random() < 0.4) {
      const again = performance.now();
      if (site.kill('server') > 0) await sleep((start / 2) * random());
      site.kill('server');
      const last = performance.now();
      await untilReady(site, last);
      times.push(performance.now() - last);
      reasons.push(`${shown(times.at(-1)!)} ms after the second of two kills, ${shown(last - again)} ms apart`);
    }
  }
  const figures = [
    told('start of the API in peace, median of 3', `${shown(start)} ms`),
    told('back after kill -9', `median ${shown(percentile(times, 0.5))} ms of ${times.length}`),
    atMost('the slowest comeback, in such starts', Math.max(...times) / start, limits.back, '', reasons),
  ];
  return { figures, longest: (limits.back * start) / 1000 };
}

async function untilReady(site: Site, from: number): Promise<void> {
  // What is killed may still answer for a moment.
  await sleep(20);
  while (!(await site.isReady())) {
    if (performance.now() - from > LONGEST_WAIT) throw new Error(`The API is not back after ${LONGEST_WAIT} ms`);
    await sleep(10);
  }
}

/** ms from the start of the process to its first answer, on the same database, with nothing else to do. */
async function calmStart({ databaseUrl, dataDir }: Site): Promise<number> {
  const from = performance.now();
  const server = await startServer({ databaseUrl, dataDir, environment: withoutRates });
  const took = performance.now() - from;
  server.signal('SIGTERM');
  await server.ended;
  return took;
}
