import { performance } from 'node:perf_hooks';
import process, { cpuUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { completeParameters } from '../../src/simulation/models/electrodeposition/completeParameters.ts';
import { Deposit } from '../../src/simulation/models/electrodeposition/solver/deposit.ts';
import { DepositRun } from '../../src/simulation/models/electrodeposition/solver/run/depositRun.ts';
import { surfaceOf } from '../../src/simulation/models/electrodeposition/solver/surface.ts';
import { held, sodium } from '../simulation/electrodeposition/deposits.ts';
import type { Benchmark } from './benchmark.ts';

type Given = Readonly<Record<string, number | string>>;

const nano = { ...sodium, appliedPotential: -0.1, transport: 'QUASI_STEADY' };
const cell = { ...nano, windowWidth: 10e-6, columns: 256, exchangeCurrentDensity: 1000, thickness: 3.5e-6 };

function runOf(given: Given): () => number {
  return () => {
    const run = new DepositRun(completeParameters(given));
    while (run.ending === null) run.step();
    return run.deposit.steps * run.deposit.front.grid.columns * run.deposit.salt.rows;
  };
}

const STEPS = 20;

/** Steps of a square window, half of it metal with a wavy front: all of the window is computed. */
function stepsAt(columns: number): Benchmark {
  const cellSize = 2.56e-6 / columns;
  const values = completeParameters({ ...nano, columns });
  const make = () => {
    const shape = { columns, rows: columns, cellSize };
    const deposit = new Deposit({ values, surface: surfaceOf(values), sites: [], shape });
    const height = (x: number) => 0.35 * 2.56e-6 * (1 + 0.2 * Math.cos((2 * Math.PI * x) / 2.56e-6));
    deposit.setMetal((x, z) => 1 / (1 + Math.exp((z - height(x)) / (0.75 * cellSize))));
    deposit.relax(held(-0.1), 3);
    for (let k = 0; k < 5; k++) deposit.step(held(-0.1), Number.POSITIVE_INFINITY, 1);
    return deposit;
  };
  let deposit: Deposit | null = null;
  return {
    name: `${STEPS} steps at ${columns}², 25 ms a step at 512²`,
    times: 5,
    budget: STEPS * 25 * (columns / 512) ** 2,
    run() {
      deposit ??= make();
      for (let k = 0; k < STEPS; k++) deposit.step(held(-0.1), Number.POSITIVE_INFINITY, 1);
      return STEPS * columns * columns;
    },
  };
}

export const benchmarks: readonly Benchmark[] = [
  stepsAt(256),
  stepsAt(512),
  stepsAt(1024),
  { name: 'bare substrate to 100 nm', times: 2, budget: 4000, run: runOf(nano) },
  { name: 'islands to 100 nm', times: 2, budget: 4000, run: runOf({ ...nano, coating: 'ISLANDS' }) },
  { name: 'cell of 10 um, 256², to 3.5 um', times: 2, budget: 5000, run: runOf(cell) },
];

const LONGEST = 30;

/** Five seeds, bare and with islands, on two threads. Judged by the processor time, which a busy machine changes least. */
export async function ensemble(): Promise<void> {
  const runs = [1, 2, 3, 4, 5].flatMap((seed) => [
    { ...nano, seed },
    { ...nano, coating: 'ISLANDS', seed },
  ]);
  const start = performance.now();
  const used = cpuUsage();
  const next = () => runs.shift();
  await Promise.all([work(next), work(next)]);
  const time = (performance.now() - start) / 1e3;
  const { user, system } = cpuUsage(used);
  const perCore = (user + system) / 2e6;
  const shown = `${time.toFixed(1)} s, ${perCore.toFixed(1)} s of each core`;
  console.log(`five seeds of bare substrate and islands on two threads: ${shown}; ${LONGEST} s allowed`);
  if (perCore > LONGEST) process.exitCode = 1;
}

/** A thread that solves one run after the other. */
function work(next: () => Given | undefined): Promise<void> {
  const worker = new Worker(new URL('./depositWorker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const give = () => {
      const given = next();
      if (given) worker.postMessage(given);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', give);
    worker.on('error', reject);
    give();
  });
}
