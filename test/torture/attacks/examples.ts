import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { readTab, tabNames } from '../../../src/api/playground/tabs.ts';
import { questions } from '../../bench/questions.ts';
import { limits, refusalCodes } from '../environment.ts';
import { allOf, atMost, type Figure } from '../figures.ts';
import { type Outcome, outcomeOf } from '../support/answers.ts';
import { type Operation, post } from '../support/http.ts';
import { openSocket } from '../support/socket.ts';

const ROOT = join(import.meta.dirname, '../../..');

interface Example extends Operation {
  readonly name: string;
  readonly isSubscription: boolean;
}

/** What the program itself asks, shows and is measured by: all of it must pass, far below the limits. */
export function examples(): readonly Example[] {
  const documents = [
    {
      name: 'introspection',
      query: getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true }),
    },
    ...tabNames.map((name) => ({ name: `tab ${name}`, ...tabOf(name) })),
    ...['README.md', 'docs/morphology.md'].flatMap((file) =>
      blocksOf(file).map((query, k) => ({ name: `${file}, block ${k + 1}`, query })),
    ),
    ...questions([1, 'a']).map(({ name, query }) => ({ name: `bench, ${name}`, query })),
  ];
  return documents.flatMap((document) =>
    operationsOf(document.query).map(({ name, operation }) => ({
      ...document,
      name: name ? `${document.name}, ${name.value}` : document.name,
      operationName: name?.value,
      isSubscription: operation === 'subscription',
    })),
  );
}

function tabOf(name: (typeof tabNames)[number]) {
  const { query, variables } = readTab(name);
  return { query, variables: variables === '' ? undefined : (JSON.parse(variables) as Record<string, unknown>) };
}

function blocksOf(file: string): string[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```/gm)].map(([, text]) => text!);
}

function operationsOf(query: string): OperationDefinitionNode[] {
  return parse(query).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

export async function exampleFigures(url: string): Promise<readonly Figure[]> {
  using socket = await openSocket(url);
  const asked: { readonly name: string; readonly outcome: Outcome }[] = [];
  for (const { name, isSubscription, ...operation } of examples()) {
    const outcome = isSubscription ? await socket.run(operation) : outcomeOf(await post(url, operation));
    asked.push({ name, outcome });
  }
  return figuresOf(asked);
}

/** A subscription with an id that is none is answered too: with NOT_FOUND, which is no refusal. */
export function figuresOf(asked: readonly { readonly name: string; readonly outcome: Outcome }[]): readonly Figure[] {
  const refused = asked.filter(
    ({ outcome }) =>
      outcome.kind === 'SILENT' || outcome.kind === 'FAULT' || outcome.codes.some((code) => refusalCodes.has(code)),
  );
  const queries = asked.filter(({ outcome }) => outcome.status === 200 && outcome.codes.length === 0);
  const costs = queries.map(({ name, outcome }) => ({ name, cost: outcome.body?.extensions?.cost }));
  const untold = costs.filter(({ cost }) => !cost).map(({ name }) => `${name}: extensions.cost is not told`);
  const shares = costs.flatMap(({ name, cost }) => (cost ? [{ name, share: cost.requested / cost.allowed }] : []));
  const dearest = shares.toSorted((a, b) => b.share - a.share)[0];
  return [
    allOf(
      'examples, tabs and introspection that pass',
      asked.length,
      refused.map(({ name, outcome }) => `${name}: ${outcome.told}`),
    ),
    allOf('of these, answers that tell their cost', queries.length, untold),
    atMost('share of the budget, the dearest', 100 * (dearest?.share ?? Number.NaN), 100 * limits.exampleCost, ' %', [
      dearest ? dearest.name : 'no answer tells its cost',
    ]),
  ];
}
