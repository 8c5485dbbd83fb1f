import { atomicWeights } from './atomicWeights.ts';
import { elements } from './elements.ts';
import { type Refusal, refusal } from './refusal.ts';

/** How many atoms of each element a formula unit has. */
export type Composition = ReadonlyMap<string, number>;

const TOKEN = /([A-Z][a-z]?)|(\d+(?:\.\d+)?)|([([])|([)\]])|(·)/y;
const knownElements: ReadonlySet<string> = new Set(elements);
const LONGEST_FORMULA = 200;
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Reads a chemical formula as chemists write it: `Na3V2(PO4)2F3`, `Na₃Sb`, `NiSO4·6H2O`, `Na0.67MnO2`.
 *
 * @returns the atoms per formula unit, or what is wrong with the formula
 */
export function parseFormula(formula: string): Composition | Refusal {
  if (formula.length > LONGEST_FORMULA) return refusal(`a formula has at most ${LONGEST_FORMULA} characters`);
  const tokens = tokenise(formula);
  if ('reason' in tokens) return tokens;
  const total = new Map<string, number>();
  for (const part of split(tokens, '·')) {
    const [first, ...rest] = part;
    const multiple = Number(first);
    const counts = Number.isNaN(multiple) ? countGroup(part) : countGroup(rest, multiple);
    if ('reason' in counts) return counts;
    add(total, counts, 1);
  }
  return total;
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
  const text = [...formula]
    .map((letter) => (SUBSCRIPTS.includes(letter) ? SUBSCRIPTS.indexOf(letter) : letter))
    .join('');
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return refusal(`cannot read "${text.slice(from)}" in the formula ${formula}`);
    if (/^[A-Z]/.test(token) && !knownElements.has(token)) return refusal(`${token} is no chemical element`);
    tokens.push(token);
  }
  return tokens.length === 0 ? refusal('the formula is empty') : tokens;
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
  const open = [new Map<string, number>()];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (token === '(' || token === '[') {
      open.push(new Map());
      continue;
    }
    const isBracket = token === ')' || token === ']';
    if (!isBracket && !knownElements.has(token))
      return refusal(`the number ${token} follows nothing that it could count`);
    const group = isBracket ? open.pop()! : new Map([[token, 1]]);
    if (open.length === 0) return refusal('a bracket is closed that was never opened');
    const count = Number(tokens[k + 1]);
    if (!Number.isNaN(count)) k++;
    add(open.at(-1)!, group, Number.isNaN(count) ? 1 : count);
  }
  if (open.length > 1) return refusal('a bracket is never closed');
  const counts = new Map<string, number>();
  add(counts, open[0]!, multiple);
  return counts;
}

function add(total: Map<string, number>, group: Composition, times: number): void {
  for (const [element, count] of group) total.set(element, (total.get(element) ?? 0) + times * count);
}
