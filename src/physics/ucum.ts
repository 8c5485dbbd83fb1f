import ucumLhc from '@lhncbc/ucum-lhc';
import { notUnderstood, OVERRULED, readPaperUnit, ucumCode } from './paperUnits.ts';
import { type Refusal, refusal } from './refusal.ts';
import { units } from './units.ts';

/**
 * The meaning of a unit with this UCUM code: `SI value = value · toSI + offset`, and the exponents of m, s, kg, rad, K,
 * C, cd and mol.
 */
export interface UnitMeaning {
  readonly code: string;
  readonly toSI: number;
  readonly offset: number;
  /** Equal if and only if two units measure the same dimension. */
  readonly dimension: string;
}

const KILOGRAM_IN_GRAMS = 1000;
const MASS_EXPONENT = 2;
const UCUM_MOLE = 6.0221367e23;
const ZERO_CELSIUS = 273.15;
const LONGEST = 60;
/** No quantity has more: the hyperpolarisability, C³·m³/J², has 7. */
const LARGEST_EXPONENT = 9;
/** Numbers in SI stay numbers by a factor between this and its inverse. */
const SMALLEST_FACTOR = 1e-100;
const SHIFTED =
  'on a logarithmic or shifted scale; of those only a temperature in Cel (°C) is read; write K in products, quotients and differences';
/** Two factors in floating point have a whole ratio to within this. */
const WHOLE = 1e-15;
/** `m1.5` is 5 m1 to the parser; a power of ten may follow a dot. */
const DECIMAL = /(?<!10[*^][-+]?\d*)\d\.\d+(?![\d*^])/;
/** A zero as a factor, which the parser takes for 1. */
const ZERO = /(?:^|[./(])0+(?!\d)/;

/** Constants of the parser's tables, which are of 1986, in g, m, s, C and K. @see CODATA 2022 */
const constants: Readonly<Record<string, number>> = {
  eV: 1.602176634e-16,
  '[e]': 1.602176634e-19,
  '[k]': 1.380649e-20,
  '[h]': 6.62607015e-31,
  u: 1.66053906892e-24,
};

const meanings = new Map<string, UnitMeaning | Refusal>();

/**
 * Reads a unit: a UCUM code, or a unit as papers write it. A text that is a UCUM code means what it means in UCUM. The
 * result is cached: the parser takes some 80 µs, a look-up almost nothing.
 *
 * @returns the meaning, with its UCUM code; or what is wrong with the text
 */
export function readUnit(text: string): UnitMeaning | Refusal {
  let meaning = meanings.get(text);
  if (meaning === undefined) {
    meaning = parse(text);
    if (meanings.size < 10_000) meanings.set(text, meaning);
  }
  return meaning;
}

/** The meaning of a unit that was read before. @throws Error that says what is wrong with a code that is not valid */
export function meaningOf(code: string): UnitMeaning {
  const meaning = readUnit(code);
  if ('reason' in meaning) throw new Error(`${code}: ${meaning.reason}`);
  return meaning;
}

/** A number in SI. */
export function toSI(value: number, { toSI: factor, offset }: UnitMeaning): number {
  return value * factor + offset;
}

/**
 * Converts between two units; the caller has checked that they have the same dimension. A whole ratio of the two is
 * used as such: 1000 meV are 1 eV to the last bit.
 */
export function convert(value: number, from: UnitMeaning, to: UnitMeaning): number {
  if (from.code === to.code) return value;
  if (from.offset === 0 && to.offset === 0) {
    const [larger, smaller] = from.toSI > to.toSI ? [from, to] : [to, from];
    const ratio = Math.round(larger.toSI / smaller.toSI);
    const isWhole = ratio < Number.MAX_SAFE_INTEGER && Math.abs(larger.toSI / smaller.toSI / ratio - 1) < WHOLE;
    if (isWhole) return larger === from ? value * ratio : value / ratio;
  }
  return (value * from.toSI + from.offset - to.offset) / to.toSI;
}

function parse(text: string): UnitMeaning | Refusal {
  if (text.length > LONGEST) return refusal(`a unit has at most ${LONGEST} characters`);
  if (!OVERRULED.test(text) && look(text)) return interpret(text);
  const factors = readPaperUnit(text);
  if ('reason' in factors) return factors;
  const unknown = factors.find(([symbol]) => !look(symbol));
  if (unknown) return refusal(notUnderstood(unknown[0]));
  if (factors.length > 1 && factors.some(([symbol]) => look(symbol)!.isSpecial_)) return refusal(SHIFTED);
  const code = ucumCode(factors);
  return code.length > LONGEST ? refusal(`longer than ${LONGEST} characters in UCUM: ${code}`) : interpret(code);
}

/** The meaning of a code that the parser reads, unless the parser reads it in a way that nobody means. */
function interpret(code: string): UnitMeaning | Refusal {
  const unit = look(code);
  if (!unit) return refusal(/Cel/.test(code) ? SHIFTED : notUnderstood(''));
  if (DECIMAL.test(code))
    return refusal('a number with a decimal point, which a unit cannot have; its exponents are whole');
  if (ZERO.test(code)) return refusal('zero times or divided by zero, which no unit is');
  const exponents = unit.dim_?.dimVec_ ?? [0, 0, 0, 0, 0, 0, 0];
  const moles = unit.moleExp_ ?? 0;
  if ([...exponents, moles].some((one) => Math.abs(one) > LARGEST_EXPONENT)) {
    return refusal(`a unit with an exponent beyond ±${LARGEST_EXPONENT}`);
  }
  const dimension = [...exponents, moles].join(' ');
  if (unit.isSpecial_) return code === 'Cel' ? { code, toSI: 1, offset: ZERO_CELSIUS, dimension } : refusal(SHIFTED);
  const listed = Object.hasOwn(units, code) ? units[code as keyof typeof units].toSI : null;
  const grams = unit.magnitude_ / KILOGRAM_IN_GRAMS ** exponents[MASS_EXPONENT]! / UCUM_MOLE ** moles;
  const factor = listed ?? Number(grams.toPrecision(15));
  if (!(factor > SMALLEST_FACTOR && factor < 1 / SMALLEST_FACTOR)) {
    return refusal(
      `a unit with the factor ${factor} to SI, which must be from ${SMALLEST_FACTOR} to ${1 / SMALLEST_FACTOR}`,
    );
  }
  return { code, toSI: factor, offset: 0, dimension };
}

/** Names that every object of JavaScript has: the parser finds them in its tables and takes them for units. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

let tables: ReturnType<typeof ucumLhc.UnitTables.getInstance> | null = null;

/** The tables of the parser, with the constants of today: prefixes and products are made from them. */
function correctedTables() {
  if (tables === null) {
    tables = ucumLhc.UnitTables.getInstance();
    for (const [code, magnitude] of Object.entries(constants)) tables.getUnitByCode(code)!.magnitude_ = magnitude;
  }
  return tables;
}

/**
 * The result of the parser for a code. Blanks are refused, since the parser drops or logs them, and so is
 * `constructor`, which it takes for a unit.
 */
function look(code: string) {
  if (/\s/.test(code) || inherited.some((name) => code.includes(name))) return null;
  // Uses the parts of `getSpecifiedUnit`, which itself writes to standard output where its parser throws.
  const { uStrParser_ } = ucumLhc.UcumLhcUtils.getInstance();
  const known = correctedTables().getUnitByCode(code);
  if (known) return known;
  try {
    const [unit, understood] = uStrParser_.parseString(code, 'validate', false);
    return understood === code ? unit : null;
  } catch {
    return null;
  }
}
