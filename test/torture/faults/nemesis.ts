import { setTimeout as sleep } from 'node:timers/promises';
import { type Budget, shuffled } from '../support/budget.ts';
import { say } from '../support/say.ts';
import type { Site } from './site.ts';
import { type Step, steps } from './steps.ts';

/** What was done, and when, in ms of this process's clock. */
export interface Done {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

export interface Deeds {
  readonly done: readonly Done[];
  /** Steps that were not come to, or that could not be done here. */
  readonly missed: readonly string[];
  readonly hindered: readonly string[];
}

interface Doing {
  readonly random: () => number;
  readonly budget: Budget;
  /** How often each step is done. */
  readonly rounds: number;
  readonly hold: number;
  /** s that the API takes to come back, at most. */
  readonly comeback: number;
}

/** Between two steps, s: sometimes none, so that one falls into the consequences of another. */
const LONGEST_PAUSE = 3;
/** How often a step waits until the API serves again; else it may fall on a program that is on its way back. */
const ON_A_WHOLE_PROGRAM = 0.7;

/** Every step, once a round, in an order of chance. Prints each with its time. */
export async function runNemesis(site: Site, { random, budget, rounds, hold, comeback }: Doing): Promise<Deeds> {
  const done: Done[] = [];
  const missed: string[] = [];
  const possible = steps.filter((step) => step.hindrance(site) === null);
  const hindered = steps.flatMap((step) => {
    const why = step.hindrance(site);
    return why === null ? [] : [`${step.name}: ${why}`];
  });
  for (let round = 1; round <= rounds; round++) {
    for (const step of shuffled(possible, random)) {
      const pause = Math.max(0, LONGEST_PAUSE * random() - 0.5);
      const chance = { random, hold };
      if (budget.isOver()) missed.push(`${step.name}, round ${round}`);
      else {
        if (random() < ON_A_WHOLE_PROGRAM) await untilReady(site, Math.min(comeback, budget.left()));
        await sleep(pause * 1000);
        say(`nemesis: round ${round}, ${step.name}`);
        const from = performance.now();
        await step.run(site, chance);
        done.push({ step, from, to: performance.now() });
      }
    }
  }
  return { done, missed, hindered };
}

/** Waits, at most so many s, until the API serves. */
export async function untilReady(site: Site, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!(await site.isReady())) {
    if (performance.now() > end) return false;
    await sleep(50);
  }
  return true;
}
