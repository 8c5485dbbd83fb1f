import type { GraphQLSchema } from 'graphql';
import { atLeast, type Figure, noneOf, told } from '../figures.ts';
import { type Outcome, outcomeOf } from '../support/answers.ts';
import { type Budget, forEach, shuffled } from '../support/budget.ts';
import { post } from '../support/http.ts';
import { openSocket } from '../support/socket.ts';
import type { Target } from '../support/target.ts';
import { positionsOf } from './positions.ts';
import { countOfTypes, injectionProbes, misfitProbes, type Probe } from './values.ts';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly budget: Budget;
  readonly random: () => number;
  /** Whether all must be tried; else as many as the time allows, drawn by the seed. */
  readonly isWhole: boolean;
}

/** The least share of all probes that a short run must come to. */
const LEAST = 400;

/** Texts and misfits at every place of the schema that takes a value. */
export async function schemaFigures(
  target: Target,
  { schema, budget, random, isWhole }: Asked,
): Promise<readonly Figure[]> {
  const positions = positionsOf(schema);
  const probes = shuffled([...injectionProbes(positions), ...misfitProbes(positions)], random);
  const faults: string[] = [];
  const leaks: string[] = [];
  const counts = { ANSWERED: 0, REFUSED: 0, FAULT: 0, SILENT: 0 };
  const tried = await forEach(probes, { width: 4, budget }, async (probe) => {
    const outcome = await ask(target.server().url, probe);
    counts[outcome.kind]++;
    if (outcome.kind === 'FAULT' || outcome.kind === 'SILENT') faults.push(`${probe.name}: ${outcome.told}`);
    if (outcome.leak) leaks.push(`${probe.name}: tells "${outcome.leak}"`);
  });
  await target.check('values at every place');
  const least = isWhole ? probes.length : Math.min(LEAST, probes.length);
  return [
    told('places of the schema that take a value', countOfTypes(positions, schema)),
    atLeast(`texts and misfits tried there, of ${probes.length}`, tried, least),
    told('of these', `${counts.ANSWERED} answered, ${counts.REFUSED} refused`),
    noneOf('faults among them', tried, faults.map(target.explain)),
    noneOf('stack, SQL or path in their answers', tried, leaks),
  ];
}

async function ask(url: string, { isSubscription, ...operation }: Probe): Promise<Outcome> {
  if (!isSubscription) return outcomeOf(await post(url, operation));
  using socket = await openSocket(url);
  return await socket.run(operation, 3_000);
}
