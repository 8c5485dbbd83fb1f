import { InvalidInput } from './errors.ts';

/** A field as an error message names it: "`filter.slug.in`". */
export function named(path: readonly string[]): string {
  return `\`${path.join('.')}\``;
}

/**
 * Checks the limits of a count, or of the length of a list.
 *
 * @throws InvalidInput "`ids`: 101 given, at most 100"
 */
export function requireCount(
  count: number,
  { path, least = 0, most }: { readonly path: readonly string[]; readonly least?: number; readonly most: number },
): void {
  if (count >= least && count <= most) return;
  const limit = count < least ? `at least ${least}` : `at most ${most}`;
  const allowed = least === 0 ? `at most ${most}` : `${least} to ${most}`;
  throw new InvalidInput(`${named(path)}: ${count} given, ${limit}`, { path, value: count, allowed });
}
