import { columnsOfFilm, type Member, type Outcome } from './members.ts';

/** Sodium on the nanometre scale, i₀ 30 A/m², on cells of 5 nm, unless the question says otherwise; in order of seed. */
export function those(outcomes: readonly Outcome[], question: Partial<Member>): Outcome[] {
  const usual = { metal: 'Na', scale: 'NANO', exchangeCurrentDensity: 30, columns: 512 } as const;
  const wanted = Object.entries({ ...usual, ...question });
  const found = outcomes.filter((outcome) => wanted.every(([name, value]) => outcome[name as keyof Member] === value));
  if (found.length === 0) throw new Error(`no member is ${JSON.stringify(question)}`);
  return found;
}

/** The same on 10 µm, in cells of 39 nm, at −0.1 V. */
export function inCell(outcomes: readonly Outcome[], question: Partial<Member>): Outcome[] {
  return those(outcomes, { scale: 'CELL', control: 'POTENTIOSTATIC', columns: 256, ...question });
}

export const roughness = (outcome: Outcome): number => outcome.roughness;

export function medianOf<T>(of: readonly T[], value: (one: T) => number): number {
  const sorted = of.map(value).toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export interface FilmDraws {
  readonly all: readonly Outcome[];
  /** Draws in which nothing nucleated at a crack. */
  readonly withoutCrack: number;
  /** The first five of the others, and the same draws without the barrier. */
  readonly blocked: readonly Outcome[];
  readonly open: readonly Outcome[];
}

export function filmDraws(outcomes: readonly Outcome[], control: Member['control']): FilmDraws {
  const all = those(outcomes, { control, surface: 'film' });
  const cracked = all.filter(hasNucleusAtCrack);
  const blocked = cracked.slice(0, 5);
  const seeds = blocked.map(({ seed }) => seed);
  const open = those(outcomes, { control, surface: 'filmWithoutBarrier' }).filter(({ seed }) => seeds.includes(seed));
  return { all, withoutCrack: all.length - cracked.length, blocked, open };
}

export function hasNucleusAtCrack({ nuclei }: Outcome): boolean {
  return (nuclei.crack ?? 0) > 0;
}

/** A member on cells of 5 nm, and the same nuclei on cells of 2.5 nm. */
export interface GridPair {
  readonly coarse: Outcome;
  readonly fine: Outcome;
}

export function gridPairs(
  outcomes: readonly Outcome[],
  question: Required<Pick<Member, 'control' | 'surface'>>,
): GridPair[] {
  return those(outcomes, { ...question, columns: 1024 }).map((fine) => {
    const [coarse] = those(outcomes, { ...question, seed: fine.seed });
    return { coarse, fine };
  });
}

/** The same film on every grid, the coarsest first. */
export function filmOnGrids(outcomes: readonly Outcome[]): Outcome[] {
  const question = { control: 'POTENTIOSTATIC', surface: 'film', seed: 1 } as const;
  return columnsOfFilm.flatMap((columns) => those(outcomes, { ...question, columns }));
}

/** A roughness that changes by less than this when the cells are halved is converged. */
export const CONVERGED = 0.05;

/** By how much more the fine grid gives than the coarse one. */
export function change({ coarse, fine }: GridPair, of: (outcome: Outcome) => number): number {
  return of(fine) / of(coarse) - 1;
}
