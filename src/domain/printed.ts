import { type Refusal, refusal } from '../physics/refusal.ts';
import { impliedUncertainty, type Measure, type Qualifier } from './measure.ts';

/** What the text of a number alone does not say. */
export interface PrintedForm {
  /** The unit as it is printed after the number, where it is part of the text: `°C`. */
  readonly unit?: string;
  /** How the source uses a comma; without it a comma is refused. */
  readonly comma?: 'THOUSANDS' | 'DECIMAL';
  /** The meaning of ±. STANDARD where the source does not say. */
  readonly plusMinus?: keyof typeof standardOf;
}

/** The standard uncertainty of a number `u` after ±: a standard deviation or error, half a range, half a 95 % interval. */
const standardOf = { STANDARD: 1, HALF_RANGE: 1 / Math.sqrt(3), INTERVAL_95: 1 / 2 } as const;

const signs: Readonly<Record<Exclude<Qualifier, 'EQUAL' | 'RANGE'>, RegExp>> = {
  ABOUT: /(?:[~≈≃～]|(?:circa|about|approximately|approx\.|around|nearly|almost|ca\.|c\.)(?=[\s\d]))\s*/iy,
  AT_LEAST: /(?:>=|[>≥⩾≳]|(?:over|above|more than|higher than|greater than|at least|exceeding)(?=[\s\d]))\s*/iy,
  AT_MOST: /(?:<=|[<≤⩽≲]|(?:below|under|less than|lower than|at most|up to|limited to)(?=[\s\d]))\s*/iy,
};

const SIGN = /[-−+]?\s*/y;
const EXPONENT = '(?:[eE][-−+]?\\d+)?';
const numbers = {
  plain: new RegExp(`(?:\\d+(?:\\.\\d*)?|\\.\\d+)${EXPONENT}`, 'y'),
  spaced: new RegExp(`\\d{1,3}(?:[\\u2009\\u202f\\u00a0]\\d{3})+(?!\\d)(?:\\.\\d*)?${EXPONENT}`, 'y'),
  thousands: new RegExp(`\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d*)?${EXPONENT}`, 'y'),
  decimal: new RegExp(`\\d+,\\d+${EXPONENT}`, 'y'),
} as const;
const TIMES = /\s*[×x·*]\s*10/y;
const POWER = /10(?=\^|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/y;
/** An exponent: `^-3`, `^(−3)`, `⁻³`; after ×10 also `−3`, of a superscript that was lost. */
const RAISED = /\^\(?([-−+]?\d+)\)?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)/y;
const LOST = /([-−]\d+)/y;
const PLUS_MINUS = /\s*(?:±|\+\/-|\+-)\s*/y;
const DASH = /\s*[–—-]\s*|\s+to\s+/y;
const AND = /\s+and\s+/y;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A count is exact: 230 cycles are not 229.6. */
const COUNT = '{cycle}';
/** The unit of a C-rate, which is exact as well. */
const C_RATE = '/h';

/**
 * Reads the whole printed text of a number, with its bound, range or uncertainty, and the precision of its digits.
 *
 * @param unit the UCUM unit that the printed unit means
 * @returns the measure; or the reason why the text is not one number, with the part that is not understood
 */
export function readPrinted(printed: string, unit: string, form: PrintedForm = {}): Measure | Refusal {
  const text = printed.trim();
  if (unit === C_RATE) {
    const rate = /^(?:(\d*\.?\d+)\s*C|C\/(\d*\.?\d+))$/.exec(text);
    if (rate) return exact(rate[1] === undefined ? 1 / Number(rate[2]) : Number(rate[1]), unit);
  }
  return new Reader(text, unit, form).read();
}

/** A number with the digits that it is known by. */
interface Digits {
  readonly value: number;
  /** One unit in the last printed place: 0.1 for `35.0`, 1e-6 for `6.8e-5`, 1 for `1200`. */
  readonly lastPlace: number;
}

/** Thrown within a reader alone. */
class Unreadable extends Error {}

class Reader {
  readonly #text: string;
  readonly #unit: string;
  readonly #form: PrintedForm;
  #at = 0;

  constructor(text: string, unit: string, form: PrintedForm) {
    this.#text = text;
    this.#unit = unit;
    this.#form = form;
  }

  read(): Measure | Refusal {
    try {
      const measure = this.#measure();
      this.#end();
      const { value, low, high } = measure;
      if ([value, low, high].some((number) => number !== null && !Number.isFinite(number))) {
        throw new Unreadable('a number is too large to be held');
      }
      return measure;
    } catch (error) {
      if (error instanceof Unreadable) return refusal(error.message);
      throw error;
    }
  }

  #measure(): Measure {
    const qualifier = this.#qualifier();
    const isBetween = qualifier === 'EQUAL' && this.#take(/between\s+/iy) !== null;
    if (this.#text[this.#at] === '(') return this.#scaledSpread(qualifier);
    const first = this.#signed();
    if (this.#take(PLUS_MINUS) !== null) return this.#spread(qualifier, first);
    const power = this.#times();
    const dash = this.#take(isBetween ? AND : DASH);
    if (dash === null && isBetween) throw this.#leftFrom(0);
    if (dash === null) return measureOf(qualifier, scaled(first, power ?? 0), this.#unit);
    if (qualifier !== 'EQUAL') throw new Unreadable('a range has no other sign before it');
    const second = this.#signed();
    const common = this.#times();
    const low = scaled(first, power ?? common ?? 0).value;
    const high = scaled(second, common ?? 0).value;
    if (!(low < high)) throw new Unreadable(`a range runs upwards: ${low} … ${high}`);
    return { ...open(this.#unit), qualifier: 'RANGE', low, high };
  }

  #qualifier(): Qualifier {
    const found = (['ABOUT', 'AT_LEAST', 'AT_MOST'] as const).find((one) => this.#take(signs[one]) !== null);
    return found ?? 'EQUAL';
  }

  /** `(1.2 ± 0.3) × 10⁻⁴` */
  #scaledSpread(qualifier: Qualifier): Measure {
    const start = this.#at;
    this.#at++;
    const first = this.#signed();
    const uncertainty = this.#take(PLUS_MINUS) === null ? null : this.#number();
    if (uncertainty === null || this.#take(/\s*\)/y) === null) throw this.#leftFrom(start);
    const power = this.#times() ?? 0;
    return this.#reported(qualifier, scaled(first, power), scaled(uncertainty, power).value);
  }

  #spread(qualifier: Qualifier, first: Digits): Measure {
    const { value } = this.#number();
    if (this.#unit !== '%' && this.#take(/\s*%/y) !== null) {
      return this.#reported(qualifier, first, (Math.abs(first.value) * value) / 100);
    }
    const power = this.#times() ?? 0;
    return this.#reported(qualifier, scaled(first, power), value * 10 ** power);
  }

  #reported(qualifier: Qualifier, { value }: Digits, uncertainty: number): Measure {
    if (qualifier === 'AT_LEAST' || qualifier === 'AT_MOST') throw new Unreadable('a bound has no ±');
    if (uncertainty === 0) throw new Unreadable('± 0 is no uncertainty');
    const standardUncertainty = uncertainty * standardOf[this.#form.plusMinus ?? 'STANDARD'];
    return { ...open(this.#unit), qualifier, value, standardUncertainty, uncertaintyBasis: 'REPORTED' };
  }

  #signed(): Digits {
    const sign = /^[-−]/.test(this.#take(SIGN)!) ? -1 : 1;
    const power = this.#take(POWER);
    if (power !== null) {
      const value = 10 ** this.#exponent(RAISED)!;
      return { value: sign * value, lastPlace: value };
    }
    const { value, lastPlace } = this.#number();
    return { value: sign * value, lastPlace };
  }

  #number(): Digits {
    const { comma } = this.#form;
    const text =
      this.#take(numbers.spaced) ??
      (comma === 'THOUSANDS' ? this.#take(numbers.thousands) : null) ??
      (comma === 'DECIMAL' ? this.#take(numbers.decimal) : null) ??
      this.#take(numbers.plain);
    if (text === null) throw new Unreadable('no number stands here');
    if (/^,\d/.test(this.#text.slice(this.#at))) {
      throw new Unreadable('a comma: thousands or decimals? say which, or write one number a row');
    }
    const plain = comma === 'DECIMAL' ? text.replace(',', '.') : text;
    return digitsOf(plain.replace(/[\u2009\u202f\u00a0,]/g, '').replace('−', '-'));
  }

  /** The power of ten by which what is before it is multiplied; null where there is none. */
  #times(): number | null {
    const before = this.#at;
    if (this.#take(TIMES) === null) return null;
    const power = this.#exponent(RAISED) ?? this.#exponent(LOST);
    if (power === null) this.#at = before;
    return power;
  }

  #exponent(pattern: RegExp): number | null {
    const text = this.#take(pattern);
    if (text === null) return null;
    const plain = [...text.replace(/[\^()]/g, '')].map((one) => {
      const digit = SUPERSCRIPTS.indexOf(one);
      return digit >= 0 ? String(digit) : one;
    });
    return Number(plain.join('').replace(/[−⁻]/, '-').replace('⁺', ''));
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#text) ?? [];
    if (found !== null) this.#at += found.length;
    return found;
  }

  #end(): void {
    const rest = this.#text.slice(this.#at).trim();
    if (rest !== '' && rest !== this.#form.unit) throw this.#leftFrom(this.#at);
  }

  #leftFrom(at: number): Unreadable {
    return new Unreadable(`“${this.#text.slice(at).trim()}” is left over`);
  }
}

function digitsOf(text: string): Digits {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e');
  const decimals = mantissa!.split('.')[1]?.length ?? 0;
  return { value: Number(text), lastPlace: 10 ** (Number(exponent) - decimals) };
}

/** By way of the decimal digits: 6.8 times 10⁻³ is 0.0068 to the last bit. */
function scaled({ value, lastPlace }: Digits, power: number): Digits {
  if (power === 0) return { value, lastPlace };
  const [mantissa, exponent = '0'] = String(value).split('e');
  return { value: Number(`${mantissa}e${Number(exponent) + power}`), lastPlace: lastPlace * 10 ** power };
}

function measureOf(qualifier: Qualifier, { value, lastPlace }: Digits, unit: string): Measure {
  if (qualifier === 'AT_LEAST') return { ...open(unit), qualifier, low: value };
  if (qualifier === 'AT_MOST') return { ...open(unit), qualifier, high: value };
  if (unit === COUNT && qualifier === 'EQUAL') return exact(value, unit);
  const standardUncertainty = impliedUncertainty(value, lastPlace / 2, qualifier);
  return { ...open(unit), qualifier, value, standardUncertainty, uncertaintyBasis: 'IMPLIED_BY_PRECISION' };
}

function exact(value: number, unit: string): Measure {
  return { ...open(unit), value };
}

function open(unit: string): Measure {
  return {
    ...{ kind: 'MEASURE', qualifier: 'EQUAL', unit, value: null, low: null, high: null },
    ...{ standardUncertainty: null, uncertaintyBasis: null },
  };
}
