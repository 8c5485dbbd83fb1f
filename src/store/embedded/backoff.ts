const SHORTEST = 100;
const LONGEST = 10_000;

/** The time before the next start, ms, after so many failed starts in a row. */
export function backoff(failures: number): number {
  return Math.min(SHORTEST * 2 ** Math.max(failures - 1, 0), LONGEST);
}
