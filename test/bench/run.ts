import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Benchmark } from './benchmark.ts';
import { benchmarks as deposits, ensemble } from './electrodeposition.bench.ts';
import { compareMultigrid } from './multigrid.bench.ts';
import { benchmarkQueries } from './queries.bench.ts';
import { benchmarks as cells } from './symmetricCell.bench.ts';

/** Prints one line a case: best and median time, its budget, and cell steps (volumes × time steps) per second. */

const COLUMNS = [42, 12, 12, 12, 14] as const;

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
line('case', 'best / ms', 'median / ms', 'budget / ms', 'M cell steps/s');
for (const benchmark of [...cells, ...deposits]) report(benchmark);
compareMultigrid();
await ensemble();
console.log();
await benchmarkQueries();

/** Milliseconds. */
const clocks = { WALL: () => performance.now(), PROCESSOR: processorTime };

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function report({ name, times, budget, run, time: kind = 'WALL' }: Benchmark): void {
  const now = clocks[kind];
  const results = Array.from({ length: times }, () => {
    const start = now();
    const cellSteps = run();
    return { cellSteps, time: now() - start };
  }).toSorted((a, b) => a.time - b.time);
  const [best, median] = [results[0], results[Math.floor(results.length / 2)]];
  const speed = best.cellSteps / best.time / 1000;
  line(name, best.time.toFixed(2), median.time.toFixed(2), String(budget), speed.toFixed(1));
  if (best.time > budget) process.exitCode = 1;
}

function line(...cells: string[]): void {
  console.log(cells.map((cell, k) => (k === 0 ? cell.padEnd(COLUMNS[k]) : cell.padStart(COLUMNS[k]))).join(' '));
}
