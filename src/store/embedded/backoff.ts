const SHORTEST = 100;
const LONGEST = 10_000;

/** How long to wait, ms, before starting again what has failed that often in a row. */
export function backoff(failures: number): number {
  return Math.min(SHORTEST * 2 ** Math.max(failures - 1, 0), LONGEST);
}
