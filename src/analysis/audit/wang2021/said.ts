import { type Origin, quoted, type Reading } from '../../../derivation/origins.ts';

/** Key of a claim of this source: `K1` → `wang2021/K1`. */
export function key(number: string): string {
  return `wang2021/${number}`;
}

/** The claim of this source with that number. */
export function said(number: string, reading?: Reading): Origin {
  return quoted(key(number), reading);
}

/** The finding of a general rule about these claims, which a rule of this source replaces. */
export function insteadOf(rule: string, ...numbers: readonly string[]) {
  return { rule, claims: numbers.map(key) } as const;
}
