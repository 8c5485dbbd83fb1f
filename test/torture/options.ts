import { parseArgs } from 'node:util';

export const partNames = ['attacks', 'fuzz', 'origin', 'faults'] as const;
export type PartName = (typeof partNames)[number];

/** What is asked for on the command line. */
export interface Options {
  /** About how long the whole may take. */
  readonly minutes: number;
  /** The same seed is the same documents, values and steps of the nemesis. */
  readonly seed: number;
  readonly only: readonly PartName[];
  /** Generated queries of each of the five seeds of `fuzz`; null: as many as the time allows. */
  readonly queries: number | null;
}

export const USAGE = `npm run torture -- [--minutes 3] [--seed 1] [--only ${partNames.join(',')}] [--queries 20000]`;

/** @throws Error naming the option, what came and what is allowed */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: partNames.join(',') },
      queries: { type: 'string' },
    },
  });
  return {
    minutes: numberBetween('--minutes', values.minutes, 1, 600),
    seed: numberBetween('--seed', values.seed, 0, 2 ** 31),
    only: values.only.split(',').map(partName),
    queries: values.queries === undefined ? null : numberBetween('--queries', values.queries, 1, 1e7),
  };
}

function numberBetween(name: string, text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new Error(`${name}: ${text} given, a whole number from ${low} to ${high} is allowed`);
}

function partName(text: string): PartName {
  const name = partNames.find((name) => name === text);
  if (name) return name;
  throw new Error(`--only: ${text} given, ${partNames.join(', ')} are allowed`);
}
