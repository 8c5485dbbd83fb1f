import type { Options, PartName } from './options.ts';

/** What a part is given: its share of the time, and how much is to be done. */
export interface Plan {
  readonly seed: number;
  readonly seconds: number;
  /** Everything is to be tried, however long it takes; else what the time allows, drawn by the seed. */
  readonly isWhole: boolean;
  readonly queries: number | null;
}

/** Shares of the time; what starting and stopping takes is in them. */
const shares: Readonly<Record<PartName, number>> = { attacks: 0.36, fuzz: 0.16, origin: 0.04, faults: 0.44 };

/** From this many minutes on everything is tried. */
const WHOLE = 20;

export function planOf({ minutes, seed, queries }: Options, part: PartName): Plan {
  return { seed, seconds: minutes * 60 * shares[part], isWhole: minutes >= WHOLE, queries };
}
