import { createSchema } from '../../../src/api/schema.ts';
import { seeded } from '../../support/seeded.ts';
import { limits, withoutRates } from '../environment.ts';
import { allOf, atMost, type Figure, noneOf, shown, told } from '../figures.ts';
import type { Plan } from '../plan.ts';
import { budgetOf } from '../support/budget.ts';
import { post } from '../support/http.ts';
import { probeHealth } from '../support/prober.ts';
import { say } from '../support/say.ts';
import { type Target, targetOf } from '../support/target.ts';
import type { World } from '../support/world.ts';
import { TWO_ERRORS } from './depths.ts';
import { documentFigures } from './documents.ts';
import { exampleFigures } from './examples.ts';
import { faultsOf, tryAttack } from './measure.ts';
import { schemaFigures } from './schemaFigures.ts';
import { slowFigures } from './slow.ts';
import { socketFigures } from './sockets.ts';
import { attacks } from './table.ts';
import { wireFigures } from './wire.ts';

/** Shares of the time of this part. */
const DOCUMENTS = 0.6;
const VALUES = 0.25;
/** s until the heap must be back. */
const UNTIL_BACK = 60;

/** Documents, requests and sockets that mean harm, against the real server. */
export async function attackFigures(world: World, { seed, seconds, isWhole }: Plan): Promise<readonly Figure[]> {
  const random = seeded(seed);
  await using slowServer = await world.server(withoutRates);
  say('attacks: slow sockets, against a server of their own, while all else goes on');
  const slow = slowFigures(slowServer.host);
  await using own = await world.server(withoutRates);
  const target = targetOf(own);
  await warmUp(target);
  const heapBefore = (await target.usage('HEAP'))?.heap ?? Number.NaN;
  await using health = probeHealth(() => target.server().url);

  say('attacks: examples that must pass');
  const passing = await exampleFigures(target.server().url);
  say('attacks: the answer with two errors');
  const twice = await twoErrors(target, isWhole ? 200 : 30);
  say(`attacks: ${attacks.length} documents`);
  const budget = budgetOf(isWhole ? Number.POSITIVE_INFINITY : seconds * DOCUMENTS);
  const effort = isWhole ? { repetitions: 7, patience: 15_000 } : { repetitions: 3, patience: 5_000 };
  const documents = await documentFigures(target, { attacks, budget, random, ...effort });
  say('attacks: requests that are none');
  const wire = await wireFigures(target);
  say('attacks: sockets');
  const sockets = await socketFigures(target);
  say('attacks: values at every place of the schema');
  const asked = {
    schema: createSchema(),
    budget: budgetOf(isWhole ? Number.POSITIVE_INFINITY : seconds * VALUES),
    random,
    isWhole,
  };
  const values = await schemaFigures(target, asked);
  say('attacks: waiting for the slow sockets, and for the heap');
  const growth = await heapGrowth(target, heapBefore);
  return [
    ...passing,
    ...twice,
    ...documents,
    ...wire,
    ...sockets,
    ...values,
    ...(await slow),
    noneOf('ends of the server by itself', attacks.length, target.exits),
    noneOf('times that it had to be killed', attacks.length, target.hangs),
    atMost('growth of the live heap after all', growth, limits.heapGrowth, ' MB'),
    told('slowest answer of /healthz meanwhile', `${shown(Math.max(...health.times))} ms of ${health.times.length}`),
  ];
}

/** What is compiled and cached at the first questions is no growth. */
async function warmUp(target: Target): Promise<void> {
  for (let k = 0; k < 50; k++) {
    const query = `{ cells(first: 20) { nodes { slug claims(first: 5) { nodes { key } } } } a${k}: __typename }`;
    await post(target.server().url, { query });
    await post(target.server().url, { query: '{ nothing }' });
  }
}

async function twoErrors(target: Target, count: number): Promise<readonly Figure[]> {
  const failures: string[] = [];
  for (let k = 0; k < count && failures.length < 3; k++) {
    const trial = await tryAttack(target, TWO_ERRORS, 'POST', { repetitions: 1, patience: 10_000 });
    failures.push(...faultsOf(trial));
  }
  return [allOf('answers with two errors after which the server lives', count, failures)];
}

/** MB more than before; NaN where the server was started anew, so that there is nothing to compare. */
async function heapGrowth(target: Target, before: number): Promise<number> {
  if (target.exits.length + target.hangs.length > 0) return Number.NaN;
  const { promise, resolve } = Promise.withResolvers<number>();
  const end = performance.now() + UNTIL_BACK * 1000;
  const look = async () => {
    const growth = ((await target.usage('HEAP'))?.heap ?? Number.NaN) - before;
    if (growth <= limits.heapGrowth || performance.now() > end) resolve(growth);
    else setTimeout(look, 1000);
  };
  await look();
  return promise;
}
