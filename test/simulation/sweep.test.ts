import { describe, expect, it } from 'vitest';
import { F } from '../../src/physics/constants.ts';
import { COUNTER_CONCENTRATION, TIME, WORKING_CONCENTRATION } from '../../src/simulation/cells/cycledCell.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';
import { RandomStream } from '../../src/statistics/random.ts';
import { aCell, base } from './cells.ts';

/** Cells of all kinds in one draw: the default grid and accuracy against the exact solution. */
const SETS = 25;
const random = new RandomStream(20);
const logUniform = (least: number, most: number) => least * (most / least) ** random.uniform();

interface Drawn {
  readonly separatorThickness: number;
  readonly porosity: number;
  readonly saltDiffusivity: number;
  readonly transferenceNumber: number;
  /** s */
  readonly pulse: number;
  readonly currentDensity: number;
}

const drawn: readonly Drawn[] = Array.from({ length: SETS }, (_, k) => {
  const cell = {
    separatorThickness: logUniform(20e-6, 0.05),
    porosity: 0.4 + 0.6 * random.uniform(),
    saltDiffusivity: logUniform(2e-11, 1e-9),
    transferenceNumber: [-0.5, 0.1, 0.9][k % 3]!,
    pulse: logUniform(0.01, 3600),
  };
  // The change at an electrode is from a tenth to eight tenths of the salt.
  const wanted = base.saltConcentration * (0.1 + 0.7 * random.uniform());
  return { ...cell, currentDensity: wanted / faceAfter({ ...cell, currentDensity: 1 }, cell.pulse) };
});

/** |c − c₀| at an electrode so long after a current was switched on at rest, mol m⁻³: the exact solution. */
function faceAfter(
  { separatorThickness: L, porosity, saltDiffusivity, transferenceNumber, currentDensity }: Drawn,
  time: number,
): number {
  const effective = porosity ** 1.5 * saltDiffusivity;
  const flux = ((1 - transferenceNumber) * currentDensity) / F;
  const relaxation = (porosity * L * L) / (Math.PI ** 2 * effective);
  if (time < 1e-2 * relaxation) return 2 * flux * Math.sqrt(time / (Math.PI * porosity * effective));
  let sum = 1;
  for (let n = 1; n < 401; n += 2) sum -= (8 / (Math.PI * n) ** 2) * Math.exp((-n * n * time) / relaxation);
  return (sum * flux * L) / (2 * effective);
}

/**
 * The greatest error of c at either electrode over the greatest change until then, with the error of one time step,
 * 10⁻⁵ c₀, forgiven ten times; and the same of the first states after each step of the current.
 */
function errorsOf(cell: Drawn): { readonly all: number; readonly first: number } {
  const { pulse, currentDensity, ...parameters } = cell;
  const steps = [
    { direction: 'PLATE', currentDensity, duration: pulse },
    { direction: 'STRIP', currentDensity, duration: pulse },
  ] as const;
  const run = aCell({ ...parameters, protocol: { steps, cycles: 1 } });
  let [all, first, largest, sinceStep] = [0, 0, 0, 0];
  simulate(run, unwatched, () => {
    const time = run.observables[TIME]!;
    const exact = faceAfter(cell, time) - (time > pulse ? 2 * faceAfter(cell, time - pulse) : 0);
    largest = Math.max(largest, Math.abs(exact));
    const found = [-1, 1].map((sign, k) => {
      const c = run.observables[k === 0 ? WORKING_CONCENTRATION : COUNTER_CONCENTRATION]!;
      return Math.abs(c - base.saltConcentration - sign * exact);
    });
    const error = Math.max(0, Math.max(...found) - 1e-4 * base.saltConcentration) / largest;
    sinceStep = run.elapsed === 0 ? 0 : sinceStep + 1;
    if (largest === 0 || sinceStep === 0) return;
    all = Math.max(all, error);
    if (sinceStep <= 3) first = Math.max(first, error);
  });
  return { all, first };
}

describe('cells from 20 µm to 5 cm in pulses from 10 ms to 1 h', () => {
  const found = drawn.map((cell) => ({ cell, ...errorsOf(cell) }));

  it('are of all kinds', () => {
    const gaps = drawn.map((cell) => cell.separatorThickness);
    const pulses = drawn.map(({ pulse }) => pulse);
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeGreaterThan(300);
    expect(Math.max(...pulses) / Math.min(...pulses)).toBeGreaterThan(3000);
  });

  it('follow the exact solution to 1 % at the default grid, at every state', () => {
    for (const { cell, all } of found) expect(all, JSON.stringify(cell)).toBeLessThan(0.01);
  });

  it('are as exact right after each step of the current', () => {
    for (const { cell, first } of found) expect(first, JSON.stringify(cell)).toBeLessThan(0.01);
  });
});
