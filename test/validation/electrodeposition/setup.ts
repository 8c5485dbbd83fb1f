import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { TestProject } from 'vitest/node';
import { type Member, members, type Outcome } from './members.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    outcomes: readonly Outcome[];
  }
}

/** A line is printed after so many runs. */
const RUNS_A_LINE = 10;

/** Solves the whole ensemble, one thread a core, and gives it to every test. */
export async function setup(project: TestProject): Promise<void> {
  const left = dearestFirst();
  const outcomes: Outcome[] = [];
  const start = performance.now();
  const keep = (outcome: Outcome) => {
    outcomes.push(outcome);
    if (outcomes.length % RUNS_A_LINE !== 0 && outcomes.length < members.length) return;
    console.log(
      `${outcomes.length} of ${members.length} deposits, ${Math.round((performance.now() - start) / 1000)} s`,
    );
  };
  const threads = Math.min(8, availableParallelism());
  await Promise.all(Array.from({ length: threads }, () => solveSome(left, keep)));
  project.provide('outcomes', inOrder(outcomes));
}

/** So that no thread is left alone with a long run at the end. */
function dearestFirst(): Member[] {
  const cells = ({ columns, scale }: Member) => columns * (scale === 'CELL' ? 2 : 1);
  return members.toSorted((a, b) => cells(b) - cells(a));
}

function inOrder(outcomes: readonly Outcome[]): Outcome[] {
  const key = (of: Member) => JSON.stringify([of.metal, of.control, of.surface, of.scale, of.exchangeCurrentDensity]);
  return outcomes.toSorted((a, b) => key(a).localeCompare(key(b)) || a.columns - b.columns || a.seed - b.seed);
}

function solveSome(left: Member[], keep: (outcome: Outcome) => void): Promise<void> {
  const worker = new Worker(new URL('./memberThread.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const give = () => {
      const member = left.shift();
      if (member) worker.postMessage(member);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (outcome: Outcome) => {
      keep(outcome);
      give();
    });
    worker.on('error', reject);
    give();
  });
}
