/**
 * What some tests need of the machine. Where it is lacking they are skipped, aloud; with SKIP_NOTHING in the environment, as in CI,
 * that is an error instead.
 *
 * @param found null or false where it is lacking
 * @param lacking which tests are skipped, and what they need
 * @throws Error where it is lacking and nothing may be skipped
 */
export function capability<T>(found: T, lacking: string): T {
  if (found) return found;
  if (process.env.SKIP_NOTHING)
    throw new Error(`SKIP_NOTHING is set, but on this machine would be skipped: ${lacking}`);
  console.warn(`SKIPPED: ${lacking}`);
  return found;
}
