import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Multigrid } from '../../src/simulation/numerics/linear/multigrid.ts';
import { otherStep, redBlackRowStart } from '../../src/simulation/numerics/linear/redBlackGrid.ts';

/** One V(1,1) cycle against its twin in C++, multigrid.cpp: the same layout, sweeps and precision. */

const THICKNESS = 0.75;
const BIOT = 1e-3;
/** The cycle takes this share of the twin's speed at least at 512². */
const LEAST_SHARE = 0.6;

/** Metal below a front with three waves, a reservoir as far above the window as the window is high. */
function wavy(n: number): Multigrid {
  const multigrid = new Multigrid({ columns: n, rows: n });
  const { finest } = multigrid;
  const fraction = (column: number, row: number) => {
    const i = (column + n) % n;
    const d = row + 0.5 - (n / 8) * (1 + 0.5 * Math.sin((6 * Math.PI * (i + 0.5)) / n));
    return 1 / (1 + Math.exp(d / THICKNESS));
  };
  const psi = (i: number, j: number) => 1 - (1 - 1e-6) * fraction(i, j);
  const area = (i: number, j: number) => (fraction(i, j) * (1 - fraction(i, j))) / THICKNESS;
  for (let j = 0; j < n; j++) {
    const shift = j & 1;
    for (let m = 0; m < n / 2; m++) {
      const k = redBlackRowStart(finest, j) + m;
      const [red, black] = [2 * m + shift, 2 * m + 1 - shift];
      const face = (i: number, row: number) => 0.5 * (psi(red, j) + psi(i, row));
      finest.own[k] = face(red - otherStep(j), j);
      finest.other[k] = face(red + otherStep(j), j);
      if (j > 0) finest.below[k] = face(red, j - 1);
      if (j < n - 1) finest.above[k] = face(red, j + 1);
      finest.redReaction[k] = BIOT * area(red, j);
      finest.blackReaction[k] = BIOT * area(black, j);
      finest.redRight[k] = -BIOT * area(red, j);
      finest.blackRight[k] = -BIOT * area(black, j);
    }
  }
  multigrid.setRows(n);
  multigrid.prepare(n, n);
  return multigrid;
}

interface Timing {
  /** Best of many, ms. */
  readonly time: number;
  /** Sum of the correction, to compare results. */
  readonly sum: number;
}

function here(n: number, times: number): Timing {
  const multigrid = wavy(n);
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < times; k++) {
    const start = performance.now();
    multigrid.cycle();
    best = Math.min(best, performance.now() - start);
  }
  const { finest } = multigrid;
  let sum = 0;
  for (let j = 0; j < n; j++) {
    for (let k = redBlackRowStart(finest, j), end = k + n / 2; k < end; k++) sum += finest.red[k] + finest.black[k];
  }
  return { time: best, sum };
}

/** The twin, compiled; null where there is no compiler. */
function compileTwin(directory: string): string | null {
  const program = join(directory, 'multigrid');
  const source = join(import.meta.dirname, 'multigrid.cpp');
  try {
    execFileSync('g++', ['-O3', '-march=native', '-std=c++17', '-o', program, source], { stdio: 'pipe' });
    return program;
  } catch {
    return null;
  }
}

function twin(program: string, n: number, times: number): Timing {
  const [time, sum] = execFileSync(program, [String(n), String(times)], { encoding: 'utf8' })
    .split(' ')
    .map(Number);
  return { time, sum };
}

/** Prints a line a size; sets the exit code where the cycle is too slow or comes to another result. */
export function compareMultigrid(): void {
  const directory = mkdtempSync(join(tmpdir(), 'multigrid-'));
  try {
    const program = compileTwin(directory);
    if (program === null) console.log('multigrid: no g++ here, so there is nothing to compare the cycle with');
    for (const n of [256, 512, 1024]) compareAt(n, program);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function compareAt(n: number, program: string | null): void {
  const times = n < 1000 ? 300 : 60;
  if (program === null) {
    console.log(`V(1,1) cycle at ${n}²: ${here(n, times).time.toFixed(3)} ms`);
    return;
  }
  // in turns, so that a busy machine slows both
  const pairs = Array.from({ length: 5 }, () => [here(n, times), twin(program, n, times)] as const);
  const [ours, theirs] = [0, 1].map((k) => Math.min(...pairs.map((pair) => pair[k].time)));
  const share = theirs / ours;
  const difference = Math.abs(pairs[0][0].sum / pairs[0][1].sum - 1);
  const shown = `${ours.toFixed(3)} ms, C++ ${theirs.toFixed(3)} ms: ${(100 * share).toFixed(0)} % of its speed`;
  console.log(`V(1,1) cycle at ${n}²: ${shown}, results differ by ${difference.toExponential(1)}`);
  if ((n === 512 && share < LEAST_SHARE) || difference > 1e-4) process.exitCode = 1;
}
