import { setTimeout as sleep } from 'node:timers/promises';
import { seeded } from '../../support/seeded.ts';
import { allOf, atLeast, atMost, type Figure, noneOf, told } from '../figures.ts';
import type { Plan } from '../plan.ts';
import { budgetOf } from '../support/budget.ts';
import { say } from '../support/say.ts';
import { type Met, newMet, runClients } from './clients.ts';
import { comebackFigures } from './comeback.ts';
import { excusedBy } from './excused.ts';
import { farewellFigures } from './farewell.ts';
import { historyOf } from './history.ts';
import { type Judgement, judge } from './judge.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { type Deeds, type Done, runNemesis, untilReady } from './nemesis.ts';
import { sameKeyFigures } from './sameKey.ts';
import { openSite, type Site } from './site.ts';
import { heal } from './steps.ts';

/** Share of the time in which things are broken. */
const BROKEN = 0.6;
/** s after the last step until everything has come to its end. */
const UNTIL_SETTLED = 150;
/** s after a step within which reads may still be refused because of it, where it does not keep them; more where the API
 * itself takes longer to come back. */
const SHORTEST_AFTERMATH = 5;

/** How often, in the whole test and in a short one. */
const WHOLE = { rounds: 10, hold: 8, kills: 30, farewells: 10, keys: 50 };
const SHORT = { rounds: 1, hold: 3, kills: 3, farewells: 1, keys: 3 };

/** The whole program under a nemesis, judged by what was promised. */
export async function faultFigures(_world: unknown, { seed, seconds, isWhole }: Plan): Promise<readonly Figure[]> {
  const { rounds, hold, kills, farewells, keys } = isWhole ? WHOLE : SHORT;
  say('faults: the whole program, on a database and disks of its own');
  await using site = await openSite();
  const ledger = openLedger(site.ledgerPath);
  const met = newMet();
  const stopping = new AbortController();
  const comeback = await comebackFigures(site, { random: seeded(seed + 1), kills });
  const sameKey = await sameKeyFigures(site, ledger, keys);
  const farewell = await farewellFigures(site, farewells);

  const clients = runClients({ url: site.url, ledger, random: seeded(seed + 2), stopping: stopping.signal }, met);
  await sleep(1_000);
  const budget = budgetOf(isWhole ? Number.POSITIVE_INFINITY : seconds * BROKEN);
  let deeds: Deeds;
  try {
    deeds = await runNemesis(site, { random: seeded(seed), budget, rounds, hold, comeback: comeback.longest });
  } finally {
    await heal(site);
  }
  say('faults: healed; waiting until everything has come to its end');
  await untilReady(site, 2 * comeback.longest + SHORTEST_AFTERMATH);
  // What follows is asked of a program that nobody hurts any more.
  await sleep(2_000);
  stopping.abort();
  const left = await settled(site, UNTIL_SETTLED);
  await clients;
  const history = await historyOf(site, ledger, met.followed);
  const acked = history.ledger.filter(({ kind }) => kind === 'ACKED').length;
  const lastRead = met.reads.at(-1);
  return [
    ...comeback.figures,
    ...sameKey,
    ...farewell,
    ...deedFigures(deeds, rounds),
    ...clientFigures({
      met,
      done: deeds.done,
      site,
      ledger,
      aftermath: Math.max(SHORTEST_AFTERMATH, comeback.longest),
    }),
    allOf('reads after the healing', 1, lastRead?.isServed ? [] : [lastRead?.told ?? 'none']),
    told('runs acknowledged', String(acked)),
    ...judgementFigures(judge(history), history.runs.length),
    told('how they ended', endings(history.runs)),
    atMost('jobs left behind in the queue', left, 0),
  ];
}

function deedFigures({ done, missed, hindered }: Deeds, rounds: number): readonly Figure[] {
  const skipped = hindered.length === 0 ? [] : [told('steps that cannot be done here', hindered.join('; '))];
  return [allOf(`steps of the nemesis, ${rounds} of each`, done.length + missed.length, missed), ...skipped];
}

interface Witnessed {
  readonly met: Met;
  readonly done: readonly Done[];
  readonly site: Site;
  readonly ledger: Ledger;
  /** s. */
  readonly aftermath: number;
}

function clientFigures({ met, done, site, ledger, aftermath }: Witnessed): readonly Figure[] {
  const requests = [...met.counts.values()].reduce((sum, count) => sum + count, 0);
  const excused = done.filter(({ step }) => !step.keepsReads).map((one) => excusedBy(one, met.reads, aftermath));
  const blameless = met.reads.filter(({ at }) => !excused.some(({ from, to }) => at > from && at < to));
  const refused = blameless.filter(({ isServed }) => !isServed);
  const counts = [...met.counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`);
  return [
    noneOf('faults told to clients', requests, met.faults.map(site.explain)),
    noneOf('stack, SQL or path told to clients', requests, met.leaks),
    noneOf(
      'reads refused though nothing kept them from being served',
      blameless.length,
      refused.map(({ at, told }) => `${((at - (met.reads[0]?.at ?? at)) / 1000).toFixed(1)} s: ${told}`),
    ),
    noneOf('ends of the API that nobody caused', requests, site.unexpectedEnds()),
    atLeast('runs that clients were promised', ledger.read().filter(({ kind }) => kind === 'ACKED').length, 10),
    told('answers', counts.join(', ')),
    ...done
      .filter(({ step }) => step.isLong)
      .map((one) => told(`runs asked for during ${one.step.name}`, duringIt(met.starts, one))),
  ];
}

/** What was said to those who asked while something was broken. */
function duringIt(starts: Met['starts'], { from, to }: Done): string {
  const during = starts.filter(({ at }) => at > from && at < to);
  const refused = during.filter(({ isServed }) => !isServed).map(({ told }) => told);
  const reasons = [...Map.groupBy(refused, (told) => told)].map(([told, of]) => `${told} ${of.length}`);
  return [`${during.length - refused.length} acknowledged`, ...reasons].join(', ');
}

function judgementFigures(judgement: Judgement, runs: number): readonly Figure[] {
  const names: Readonly<Record<keyof Judgement, string>> = {
    lost: 'acknowledged runs that are lost',
    twice: 'runs that are there twice, or unasked',
    unsettled: 'runs that came to no end',
    sequence: 'gaps and repeats in their events',
    progress: 'falls of progress within an attempt',
    path: 'states that do not follow, second ends, stale writes',
    table: 'rows that differ from their events',
    faults: 'runs that failed by a fault of the program',
    results: 'results that lack, are torn or differ for one input',
    subscribers: 'subscribers who missed something',
  };
  return (Object.keys(names) as (keyof Judgement)[]).map((name) => noneOf(names[name], runs, judgement[name]));
}

function endings(runs: readonly { readonly state: string; readonly failure: string | null }[]): string {
  const groups = Map.groupBy(runs, ({ state, failure }) => (failure ? `${state} ${failure}` : state));
  return [...groups].map(([name, of]) => `${name} ${of.length}`).join(', ');
}

/** Waits until no run is open and no job is left; answers how many jobs are, in the end. */
async function settled({ ask }: Site, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const [counts] = await ask<{ open: number; jobs: number }>(
      `select (select count(*)::int from run where state in ('QUEUED', 'RUNNING')) as open,
              (select count(*)::int from pgboss.job where name = 'runs' and state in ('created', 'retry', 'active')) as jobs`,
    );
    if ((counts!.open === 0 && counts!.jobs === 0) || performance.now() > end) return counts!.jobs;
    await sleep(500);
  }
}
