import { type Refusal, refusal } from '../refusal.ts';
import { atomicWeights } from './atomicWeights.ts';
import { elements } from './elements.ts';

/** How many atoms of each element a formula unit has. */
export type Composition = ReadonlyMap<string, number>;

const TOKEN = /[A-Z][a-z]?|\d+(?:\.\d+)?|[₀-₉]+(?:\.[₀-₉]+)?|[([)\]]|[·•⋅∙*]/y;
const DOT = '·';
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const knownElements: ReadonlySet<string> = new Set(elements);
const LONGEST_FORMULA = 200;
const LARGEST_INDEX = 1000;
const MOST_ATOMS = 1e6;
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
/** `CoCl2.6H2O` could be Cl2.6 and water, or CoCl2 and six times water; the same with ammonia. */
const FULL_STOP_BEFORE_SOLVENT = /[1-9₁-₉][\d₀-₉]*\.[\d₀-₉]+(?:H[2₂]O|NH[3₃])$/;

/**
 * Reads a whole chemical formula as chemists write it: `Na3V2(PO4)2F3`, `Na₃Sb`, `NiSO4·6H2O`, `Na0.67MnO2`. The work
 * grows with the length of the formula, which is limited.
 *
 * @returns the atoms per formula unit; or what is wrong with the formula. Charges, variables and coefficients are
 * refused.
 */
export function parseFormula(formula: string): Composition | Refusal {
  if (formula.length > LONGEST_FORMULA) return refusal(`a formula has at most ${LONGEST_FORMULA} characters`);
  const tokens = tokenise(formula);
  if ('reason' in tokens) return tokens;
  const total = new Map<string, number>();
  const parts = split(tokens, DOT);
  for (const part of parts) {
    const [first, ...rest] = part;
    const multiple = indexOf(first);
    if (multiple !== null && parts.length === 1) {
      return refusal(`the number ${first} stands before the whole formula, and a formula is of one unit`);
    }
    const counts = multiple === null ? countGroup(part) : countGroup(rest, multiple);
    if ('reason' in counts) return counts;
    add(total, counts, 1);
  }
  const tooMany = [...total].find(([, count]) => count > MOST_ATOMS);
  return tooMany ? refusal(`${tooMany[0]} is more than ${MOST_ATOMS} times in the formula`) : total;
}

/**
 * Molar mass from standard atomic weights.
 *
 *   M = Σ nᵢ A°ᵣ,ᵢ,   u² = Σ (nᵢ Uᵢ)² / 3
 *
 * The bounds Uᵢ of the atomic weights are read as uniform distributions.
 *
 * @returns M and its standard uncertainty, kg mol⁻¹; or what is wrong with the formula, or which of its elements has no
 *   standard atomic weight
 * @see Possolo, van der Veen, Meija & Hibbert, Pure Appl. Chem. 90, 395 (2018), doi:10.1515/pac-2016-0402
 */
export function molarMass(formula: string): { value: number; standardUncertainty: number } | Refusal {
  const mass = formulaMass(formula);
  if ('reason' in mass) return mass;
  return { value: 1e-3 * mass.value, standardUncertainty: 1e-3 * mass.standardUncertainty };
}

/** The same in g mol⁻¹, the sum of atomic weights as they are printed. */
export function formulaMass(formula: string): { value: number; standardUncertainty: number } | Refusal {
  const composition = parseFormula(formula);
  if ('reason' in composition) return composition;
  let value = 0;
  let variance = 0;
  for (const [element, count] of composition) {
    const known = atomicWeights.get(element);
    if (!known) return refusal(`${element} has no standard atomic weight: none of its isotopes is stable`);
    const [weight, bound] = known;
    value += count * weight;
    variance += (count * bound) ** 2 / 3;
  }
  return { value, standardUncertainty: Math.sqrt(variance) };
}

function tokenise(formula: string): string[] | Refusal {
  const ambiguous = FULL_STOP_BEFORE_SOLVENT.exec(formula)?.[0];
  if (ambiguous) return refusal(`"${ambiguous}" can be read in two ways: write · before what crystallises with it`);
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex;
    const found = TOKEN.exec(formula)?.[0];
    if (found === undefined) return refusal(`cannot read ${cannotRead(formula.slice(from))} in the formula ${formula}`);
    const token = /[·•⋅∙*]/.test(found) ? DOT : found.replace(/[₀-₉]/g, (one) => String(SUBSCRIPTS.indexOf(one)));
    const wrong = wrongToken(token);
    if (wrong !== null) return refusal(wrong);
    tokens.push(token);
  }
  return tokens.length === 0 ? refusal('the formula is empty') : tokens;
}

function wrongToken(token: string): string | null {
  if (/^[A-Z]/.test(token)) return knownElements.has(token) ? null : `${token} is no chemical element`;
  const index = indexOf(token);
  if (index === null) return null;
  if (/^0\d/.test(token)) return `the number ${token} begins with 0, which could be the letter O`;
  if (index > 0 && index <= LARGEST_INDEX) return null;
  return `the number ${token} must be greater than 0 and at most ${LARGEST_INDEX}`;
}

/** What is not understood, and what can be done about it. */
function cannotRead(rest: string): string {
  if (/^[+⁺⁻−⁰¹²³⁴-⁹^]|^-$/.test(rest)) return `"${rest}", a charge or an isotope,`;
  if (/^[-–—]/.test(rest)) return `"${rest}", since elements are written together, like NaSn,`;
  return /^\p{Ll}/u.test(rest) ? `"${rest}", since indices are numbers,` : `"${rest}"`;
}

function indexOf(token: string | undefined): number | null {
  return token !== undefined && /^\d/.test(token) ? Number(token) : null;
}

function split(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  for (const token of tokens) {
    if (token === separator) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

/** Counts one part of a formula, without a leading number; a stack holds the open brackets. */
function countGroup(tokens: readonly string[], multiple = 1): Map<string, number> | Refusal {
  if (tokens.length === 0) return refusal('a part of the formula is empty');
  const open = [{ closedBy: '', counts: new Map<string, number>() }];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (Object.hasOwn(closing, token)) {
      open.push({ closedBy: closing[token]!, counts: new Map() });
      continue;
    }
    const isBracket = token === ')' || token === ']';
    if (!isBracket && !knownElements.has(token)) {
      return refusal(`the number ${token} follows nothing that it could count`);
    }
    const closed = isBracket ? closeBracket(token, open) : new Map([[token, 1]]);
    if ('reason' in closed) return closed;
    const count = indexOf(tokens[k + 1]);
    if (count !== null) k++;
    add(open.at(-1)!.counts, closed, count ?? 1);
  }
  if (open.length > 1) return refusal('a bracket is never closed');
  const counts = new Map<string, number>();
  add(counts, open[0]!.counts, multiple);
  return counts;
}

function closeBracket(
  bracket: string,
  open: { readonly closedBy: string; readonly counts: Map<string, number> }[],
): Map<string, number> | Refusal {
  if (open.length === 1) return refusal('a bracket is closed that was never opened');
  const { closedBy, counts } = open.pop()!;
  if (bracket !== closedBy) return refusal(`a bracket is closed by ${bracket}, not by ${closedBy}`);
  return counts.size === 0 ? refusal('a pair of brackets is empty') : counts;
}

function add(total: Map<string, number>, group: Composition, times: number): void {
  for (const [element, count] of group) total.set(element, (total.get(element) ?? 0) + times * count);
}
