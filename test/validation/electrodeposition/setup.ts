import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TestProject } from 'vitest/node';
import { type Member, members, type Outcome } from './members.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    outcomes: readonly Outcome[];
  }
}

/** Solves the whole ensemble, one thread a core, and gives it to every test. */
export async function setup(project: TestProject): Promise<void> {
  const left = [...members];
  const outcomes: Outcome[] = [];
  const threads = Math.min(8, availableParallelism());
  await Promise.all(Array.from({ length: threads }, () => solveSome(left, outcomes)));
  project.provide('outcomes', outcomes);
}

function solveSome(left: Member[], outcomes: Outcome[]): Promise<void> {
  const worker = new Worker(new URL('./memberThread.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const give = () => {
      const member = left.shift();
      if (member) worker.postMessage(member);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (outcome: Outcome) => {
      outcomes.push(outcome);
      give();
    });
    worker.on('error', reject);
    give();
  });
}
