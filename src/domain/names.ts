import { distance } from 'fastest-levenshtein';
import { type ConditionName, conditionNames } from './claim.ts';
import { conditions } from './conditions/conditions.ts';
import { enumName } from './enumName.ts';
import type { Property } from './properties/define.ts';
import { type PropertyName, properties, propertyNames } from './property.ts';
import type { SubjectKind } from './subjects.ts';

/** The three names that come closest to a text that is none, the closest first. */
export interface Nearest<N> {
  readonly nearest: readonly [N, N, N];
}

/** The names by which people and papers call a property, its own first. */
export function wordsOfProperty(name: PropertyName): readonly string[] {
  return [ownName(name), ...properties[name].words];
}

/** The names by which people and papers call a condition, its own first. */
export function wordsOfCondition(name: ConditionName): readonly string[] {
  return [ownName(name), ...conditions[name].words];
}

/**
 * The same text for all ways of writing a name: NFKC, without case, blanks, dashes, underscores, dots and apostrophes.
 * `R_ct` and `Rct` are one name, `Coulombic efficiency` and `COULOMBIC_EFFICIENCY` too.
 */
export function foldedName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}\u2212\u00AD_.'’‘]/gu, '');
}

const ofProperties = listed(propertyNames, wordsOfProperty);
const ofConditions = listed(conditionNames, wordsOfCondition);

/**
 * The property that people call by this name.
 *
 * @param kind of the subject of which it is claimed: the nucleation overpotential of a cell is another property than
 *   that of a material
 */
export function propertyOfWords(text: string, kind?: SubjectKind): PropertyName | Nearest<PropertyName> {
  const named = ofProperties.get(foldedName(text)) ?? [];
  const ofKind = named.find((name) => kind !== undefined && isOf(name, kind));
  return ofKind ?? named[0] ?? nearest(text, propertyNames, wordsOfProperty);
}

/** The condition that people call by this name. */
export function conditionOfWords(text: string): ConditionName | Nearest<ConditionName> {
  return ofConditions.get(foldedName(text))?.[0] ?? nearest(text, conditionNames, wordsOfCondition);
}

function isOf(name: PropertyName, kind: SubjectKind): boolean {
  const { of }: Property = properties[name];
  return of.includes(kind);
}

/** `arealCapacity` → "areal capacity". */
function ownName(name: string): string {
  return enumName(name).toLowerCase().replaceAll('_', ' ');
}

/** By folded name, what is called so; what has it as its own name comes first. */
function listed<N extends string>(
  names: readonly N[],
  wordsOf: (name: N) => readonly string[],
): ReadonlyMap<string, readonly N[]> {
  const called = names.flatMap((name) => wordsOf(name).map((word, place) => ({ word: foldedName(word), name, place })));
  const ownFirst = called.toSorted((a, b) => Math.sign(a.place) - Math.sign(b.place));
  const grouped = Map.groupBy(ownFirst, ({ word }) => word);
  return new Map([...grouped].map(([word, all]) => [word, [...new Set(all.map(({ name }) => name))]]));
}

/** By the number of letters to change, over the length of the longer text. */
function nearest<N extends string>(
  text: string,
  names: readonly N[],
  wordsOf: (name: N) => readonly string[],
): Nearest<N> {
  const folded = foldedName(text);
  const far = (word: string) => distance(folded, word) / Math.max(folded.length, word.length, 1);
  const [first, second, third] = names
    .map((name) => ({ name, far: Math.min(...wordsOf(name).map((word) => far(foldedName(word)))) }))
    .toSorted((a, b) => a.far - b.far);
  return { nearest: [first!.name, second!.name, third!.name] };
}
