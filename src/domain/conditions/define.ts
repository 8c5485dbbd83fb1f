import type { SubjectKind } from '../subjects.ts';

interface Described {
  readonly description: string;
  /** The names that people and papers use for it, in addition to its own. */
  readonly words: readonly string[];
  /**
   * Where two claims that differ in it still hold under the same conditions: NEVER a matter of the test, or only
   * WHERE_NEEDED by the property. Left out: it is always compared.
   */
  readonly compared?: 'NEVER' | 'WHERE_NEEDED';
}

/** A number in the usual UCUM unit, which fixes the dimension; or words, where the source gives no number. */
interface OfNumber extends Described {
  readonly kind: 'NUMBER';
  readonly unit: string;
  /** Claims are filtered by it, and have columns for it. */
  readonly isFilter?: true;
}

/** A subject of one of these kinds; or words, where none is on record. */
interface OfSubject extends Described {
  readonly kind: 'SUBJECT';
  readonly of: readonly SubjectKind[];
}

/** One of these words. */
interface OfChoice extends Described {
  readonly kind: 'CHOICE';
  readonly choices: readonly string[];
}

/** Words of any kind. */
interface OfWords extends Described {
  readonly kind: 'WORDS';
}

export type ConditionType = OfNumber | OfSubject | OfChoice | OfWords;

type Extra = Pick<Described, 'compared'>;

/** A condition that is a number. */
export function numeric<const U extends string>(
  unit: U,
  description: string,
  words: readonly string[],
  extra: Extra = {},
) {
  return { kind: 'NUMBER', unit, description, words, ...extra } as const satisfies ConditionType;
}

/** A number by which claims are filtered. */
export function filtered<const U extends string>(unit: U, description: string, words: readonly string[]) {
  return { ...numeric(unit, description, words), isFilter: true } as const satisfies ConditionType;
}

/** A condition that is a subject. */
export function subject(of: readonly SubjectKind[], description: string, words: readonly string[]) {
  return { kind: 'SUBJECT', of, description, words } as const satisfies ConditionType;
}

/** A condition that is one of a few words. */
export function choice<const C extends readonly string[]>(
  choices: C,
  description: string,
  words: readonly string[],
  extra: Extra = {},
) {
  return { kind: 'CHOICE', choices, description, words, ...extra } as const satisfies ConditionType;
}

/** A condition that is in words of any kind. */
export function freeWords(description: string, words: readonly string[], extra: Extra = {}) {
  return { kind: 'WORDS', description, words, ...extra } as const satisfies ConditionType;
}
