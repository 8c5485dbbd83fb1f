import { allOf, type Figure } from '../figures.ts';
import { outcomeOf } from '../support/answers.ts';
import { post } from '../support/http.ts';
import { say } from '../support/say.ts';
import { inputs, operationOf } from './inputs.ts';
import type { Ledger } from './ledger.ts';
import type { Site } from './site.ts';

const AT_ONCE = 20;

/** The same request 20 times at once, with one key: one run. What is acknowledged goes into the ledger like any other. */
export async function sameKeyFigures(site: Site, ledger: Ledger, keys: number): Promise<readonly Figure[]> {
  say(`faults: ${AT_ONCE} times the same startRun at once, with ${keys} keys`);
  const failures: string[] = [];
  for (let k = 0; k < keys; k++) {
    const key = `same-${k}`;
    const input = inputs[0]!;
    const entry = { key, input: input.name };
    ledger.write({ kind: 'SENT', ...entry });
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => post(site.url, operationOf(input, key))));
    const ids = new Set(answers.map((answer) => idOf(outcomeOf(answer).body?.data) ?? outcomeOf(answer).told));
    for (const id of ids) ledger.write({ kind: 'ACKED', ...entry, id });
    if (ids.size !== 1) failures.push(`${key}: ${[...ids].join(', ')}`);
  }
  return [allOf(`keys that make one run of ${AT_ONCE} requests at once`, keys, failures)];
}

function idOf(data: Readonly<Record<string, unknown>> | null | undefined): string | undefined {
  return (data as { startRun?: { run?: { id?: string } | null } } | null | undefined)?.startRun?.run?.id;
}
