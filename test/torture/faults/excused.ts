import type { Met } from './clients.ts';
import type { Done } from './nemesis.ts';

/** s after which nothing is excused by a step, even if no read has been served since: steps follow each other closely, and
 * workers solve meanwhile. */
const LONGEST_AFTERMATH = 20;

/**
 * When a read may be refused because of a step, ms: until one that was sent after the step has been served.
 *
 * @param aftermath s for which it may be in any case
 */
export function excusedBy({ from, to }: Done, reads: Met['reads'], aftermath: number): { from: number; to: number } {
  const back = reads.find(({ at, isServed }) => at > to && isServed)?.at ?? Number.POSITIVE_INFINITY;
  const until = Math.min(Math.max(back, to + aftermath * 1000), to + LONGEST_AFTERMATH * 1000);
  return { from: from - 1_000, to: until };
}
