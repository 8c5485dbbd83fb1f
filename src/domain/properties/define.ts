import { type SubjectKind, subjectKinds } from '../subjects.ts';

/**
 * A property of a subject. `unit` is the usual UCUM unit and fixes the dimension; properties without one are stated in
 * words. `floor` and `ceiling` are the limits that physics sets, in `unit`. Where several values hold at once (settings
 * of a test, peaks of a pattern), two different values are no conflict. `words` are the names that people and papers use
 * for it, in addition to its own.
 */
export interface Property {
  readonly of: readonly SubjectKind[];
  readonly unit: string | null;
  readonly floor?: number;
  readonly ceiling?: number;
  readonly severalAtOnce?: true;
  readonly description: string;
  readonly words: readonly string[];
}

export const LAYERS = ['ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'COATING'] as const;
export const ANYTHING = subjectKinds;

/** A property with a number, in the usual unit, within the limits of physics. */
export function number<const K extends readonly SubjectKind[]>(
  of: K,
  unit: string,
  limits: Pick<Property, 'floor' | 'ceiling' | 'severalAtOnce'>,
  description: string,
  words: readonly string[] = [],
) {
  return { of, unit, ...limits, description, words } satisfies Property;
}

/** A property that is stated in words. */
export function words<const K extends readonly SubjectKind[]>(
  of: K,
  description: string,
  words: readonly string[] = [],
) {
  return { of, unit: null, description, words } satisfies Property;
}

export const POSITIVE = { floor: 0 };
export const SHARE = { floor: 0, ceiling: 100 };
/** V, between any two electrodes: no electrolyte survives more. */
export const POTENTIAL = { floor: -10, ceiling: 10 };
