import type { SubjectKind } from './subject.ts';

/** `ALKALI_METAL` → "alkali metal". */
export function kindInWords(kind: SubjectKind): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

/** "a cell", "an electrode". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
