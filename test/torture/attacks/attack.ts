import type { Operation } from '../support/http.ts';

/** A document that means harm. */
export interface Attack extends Operation {
  readonly name: string;
  /**
   * REFUSED: nothing of it is executed. ANSWERED: it must be answered, with errors or without. EITHER: it is harmless
   * when it is answered, and costs no more than a refusal may.
   */
  readonly expected: 'REFUSED' | 'ANSWERED' | 'EITHER';
  /** Against the schema in form: only a limit refuses it. A test holds that. */
  readonly isValid: boolean;
  /** Only one way in, where the others make no sense. */
  readonly only?: Transport;
}

export const transports = ['POST', 'GET', 'SOCKET'] as const;
export type Transport = (typeof transports)[number];

type Given = Partial<Omit<Attack, 'name' | 'query'>>;

/** One that is valid and must be refused, unless said otherwise. */
export function attack(name: string, query: string, given: Given = {}): Attack {
  return { name, query, expected: 'REFUSED', isValid: true, ...given };
}

/** `count` texts, made of their numbers. */
export function times(count: number, make: (k: number) => string): string {
  return Array.from({ length: count }, (_, k) => make(k)).join(' ');
}

/** A text within itself, from the outside in. */
export function nested(depth: number, open: string, inside: string, close: string): string {
  return `${open.repeat(depth)}${inside}${close.repeat(depth)}`;
}
