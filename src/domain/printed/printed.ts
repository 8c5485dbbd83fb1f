import { type Refusal, refusal } from '../../physics/refusal.ts';
import { exactly, impliedUncertainty, type Measure, type Qualifier } from '../measure.ts';
import { type Digits, digitsOf, exponentOf, powerOfTen, scaled, Unreadable } from './printedDigits.ts';

/** What the text of a number alone does not say. */
export interface PrintedForm {
  /** The unit as it is printed after the number, where it is part of the text: `°C`. */
  readonly unit?: string;
  /** How the source uses a comma; without it a comma is refused. */
  readonly comma?: 'THOUSANDS' | 'DECIMAL';
  /** The meaning of ±. STANDARD where the source does not say. */
  readonly plusMinus?: keyof typeof standardOf;
}

/**
 * The standard uncertainty of a number `u` after ±: a standard deviation or error, half a range, half a 95 % interval.
 */
const standardOf = { STANDARD: 1, HALF_RANGE: 1 / Math.sqrt(3), INTERVAL_95: 1 / 2 } as const;

/** A longer text is a sentence: the number that it means is given by hand. */
const LONGEST = 200;

const signs: Readonly<Record<Exclude<Qualifier, 'EQUAL' | 'RANGE'>, RegExp>> = {
  ABOUT: /(?:[~≈≃～∼˜≅]|(?:circa|about|approximately|approx\.?|around|roughly|nearly|almost|ca\.?|c\.)(?=[\s\d]))\s*/iy,
  AT_LEAST:
    /(?:>=|[>≥⩾≳≧＞]|(?:over|above|(?:no|not) less than|more than|higher than|greater than|at least|exceeding)(?=[\s\d]))\s*/iy,
  AT_MOST:
    /(?:<=|[<≤⩽≲≦＜]|(?:below|under|(?:no|not) more than|less than|fewer than|lower than|at most|up to|limited to)(?=[\s\d]))\s*/iy,
};

/** The minus signs of papers: hyphen, minus, en dash, and the two hyphens of U+2010 and U+2011. */
const MINUS = '-−–‐‑';
const SIGN = new RegExp(`[${MINUS}+]?\\s*`, 'y');
const EXPONENT = `(?:[eE][${MINUS}+]?\\d+)?`;
const numbers = {
  plain: new RegExp(`(?:\\d+(?:\\.\\d*)?|\\.\\d+)${EXPONENT}`, 'y'),
  spaced: new RegExp(`\\d{1,3}(?:[\\u2009\\u202f\\u00a0]\\d{3})+(?!\\d)(?:\\.\\d*)?${EXPONENT}`, 'y'),
  thousands: new RegExp(`\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d*)?${EXPONENT}`, 'y'),
  decimal: new RegExp(`\\d+,\\d+${EXPONENT}`, 'y'),
} as const;
const TIMES = /\s*[×xX·*⋅∙•✕]\s*10/y;
const POWER = /10(?=\^|[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/y;
/** An exponent: `^-3`, `^(−3)`, `^{-3}`, `⁻³`; after ×10 also `−3`, of a superscript that was lost. */
const INTEGER = `[${MINUS}+]?\\d+`;
const RAISED = new RegExp(`\\^(?:${INTEGER}|\\(${INTEGER}\\)|\\{${INTEGER}\\})|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+`, 'y');
const LOST = new RegExp(`[${MINUS}]\\d+`, 'y');
const PLUS_MINUS = /\s*(?:±|\+\/-|\+-)\s*/y;
/** The uncertainty in units of the last printed place: `5.640(3)` is 5.640 ± 0.003 (GUM, 7.2.2). */
const IN_LAST_PLACES = /\(\d{1,3}\)/y;
const DASH = /\s*[–—‐‑‒-]\s*|\s+to\s+/y;
const AND = /\s+and\s+/y;

/** A count is exact: 230 cycles are not 229.6. */
const COUNT = '{cycle}';
/** The units of a C-rate, which is exact as well. */
const C_RATE_UNITS: readonly string[] = ['/h', '1/h', 'h-1'];
const C_RATE = /^(?:(\d+(?:\.\d+)?|\.\d+)\s*C|C\/(\d+(?:\.\d+)?|\.\d+))$/;

const EXAMPLES = '35.0, ~64, > 500, 5–10, 1.2 ± 0.3 or 6.8×10⁻³';

/**
 * Reads the whole printed text of a number, with its bound, range or uncertainty, and the precision of its digits. The
 * work grows with the length of the text, which is limited.
 *
 * @param unit the UCUM unit that the printed unit means
 * @returns the measure; or the reason why the text is not one number, with the part that is not understood and what to
 * write
 */
export function readPrinted(printed: string, unit: string, form: PrintedForm = {}): Measure | Refusal {
  const text = printed.trim();
  if (text.length > LONGEST) {
    return refusal(`the text has ${text.length} characters, at most ${LONGEST}; write the one number that is meant`);
  }
  try {
    const measure = readRate(text, unit) ?? new Reader(text, unit, form).read();
    const { value, low, high, standardUncertainty } = measure;
    const isHeld = [value, low, high, standardUncertainty].every((one) => one === null || Number.isFinite(one));
    return isHeld ? measure : refusal('a number is too large to be held');
  } catch (error) {
    if (error instanceof Unreadable) return refusal(error.message);
    throw error;
  }
}

/** `0.1C` and `C/10`, which are exact; null where the text is no such rate. */
function readRate(text: string, unit: string): Measure | null {
  const rate = C_RATE_UNITS.includes(unit) ? C_RATE.exec(text) : null;
  return rate && exactly(rate[1] === undefined ? 1 / Number(rate[2]) : Number(rate[1]), unit);
}

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

  read(): Measure {
    const measure = this.#measure();
    const rest = this.#text.slice(this.#at).trim();
    const isUnit = rest === this.#form.unit || (rest === 'C' && C_RATE_UNITS.includes(this.#unit));
    if (rest !== '' && !isUnit) throw this.#leftFrom(this.#at);
    return measure;
  }

  #measure(): Measure {
    const qualifier = this.#qualifier();
    const isBetween = qualifier === 'EQUAL' && this.#take(/between\s+/iy) !== null;
    if (this.#text[this.#at] === '(') return this.#inBrackets(qualifier);
    const first = this.#signed();
    if (this.#take(PLUS_MINUS) !== null) return this.#spread(qualifier, first);
    const places = this.#take(IN_LAST_PLACES);
    const power = this.#times();
    if (places !== null) return this.#inLastPlaces(qualifier, scaled(first, power ?? 0), places);
    if (power !== null && this.#take(PLUS_MINUS) !== null) return this.#spreadOfPowers(qualifier, scaled(first, power));
    const dash = this.#take(isBetween ? AND : DASH);
    if (dash === null && isBetween) throw this.#leftFrom(0);
    if (dash === null) return measureOf(qualifier, scaled(first, power ?? 0), this.#unit);
    if (qualifier !== 'EQUAL') {
      throw new Unreadable('a range has no other sign before it; write the range alone, or one of its ends as a bound');
    }
    const second = this.#signed();
    const common = this.#times();
    return this.#range(scaled(first, power ?? common ?? 0).value, scaled(second, common ?? 0).value);
  }

  #range(low: number, high: number): Measure {
    if (low < high) return { ...open(this.#unit), qualifier: 'RANGE', low, high };
    throw new Unreadable(
      `a range runs upwards: ${low} … ${high}; write the lower end first, and a power of ten like 10⁻³`,
    );
  }

  #qualifier(): Qualifier {
    const found = (['ABOUT', 'AT_LEAST', 'AT_MOST'] as const).find((one) => this.#take(signs[one]) !== null);
    return found ?? 'EQUAL';
  }

  /** `(1.2 ± 0.3) × 10⁻⁴`, `(1.2–3.4) × 10⁻⁴` */
  #inBrackets(qualifier: Qualifier): Measure {
    const start = this.#at;
    this.#at++;
    const first = this.#signed();
    const isSpread = this.#take(PLUS_MINUS) !== null;
    if (!isSpread && (qualifier !== 'EQUAL' || this.#take(DASH) === null)) throw this.#leftFrom(start);
    const second = isSpread ? this.#number() : this.#signed();
    const isClosed = this.#take(/\s*\)/y) !== null;
    const power = this.#times();
    if (!isClosed || (!isSpread && power === null)) throw this.#leftFrom(start);
    const [one, other] = [scaled(first, power ?? 0), scaled(second, power ?? 0)];
    return isSpread ? this.#reported(qualifier, one, other.value) : this.#range(one.value, other.value);
  }

  /** `1.2 ± 0.3`, `1.2 ± 5 %`, `1.2 ± 0.3 × 10⁻⁴` */
  #spread(qualifier: Qualifier, first: Digits): Measure {
    const uncertainty = this.#number();
    if (this.#unit !== '%' && this.#take(/\s*%/y) !== null) {
      return this.#reported(qualifier, first, (Math.abs(first.value) * uncertainty.value) / 100);
    }
    const power = this.#times() ?? 0;
    return this.#reported(qualifier, scaled(first, power), scaled(uncertainty, power).value);
  }

  /** `1.2×10⁻⁴ ± 3×10⁻⁵`: a power on one side alone could belong to both. */
  #spreadOfPowers(qualifier: Qualifier, first: Digits): Measure {
    const start = this.#at;
    const uncertainty = this.#number();
    const power = this.#times();
    if (power === null) throw this.#leftFrom(start);
    return this.#reported(qualifier, first, scaled(uncertainty, power).value);
  }

  #inLastPlaces(qualifier: Qualifier, first: Digits, places: string): Measure {
    return this.#reported(qualifier, first, Number((Number(places.slice(1, -1)) * first.lastPlace).toPrecision(12)));
  }

  #reported(qualifier: Qualifier, { value }: Digits, uncertainty: number): Measure {
    if (qualifier === 'AT_LEAST' || qualifier === 'AT_MOST') throw new Unreadable('a bound has no ±');
    if (uncertainty === 0) throw new Unreadable('± 0 is no uncertainty');
    const standardUncertainty = uncertainty * standardOf[this.#form.plusMinus ?? 'STANDARD'];
    return { ...open(this.#unit), qualifier, value, standardUncertainty, uncertaintyBasis: 'REPORTED' };
  }

  #signed(): Digits {
    const sign = /^[^+\s]/.test(this.#take(SIGN)!) ? -1 : 1;
    const isPower = this.#take(POWER) !== null;
    const { value, lastPlace } = isPower ? powerOfTen(this.#exponent(RAISED) ?? Number.NaN) : this.#number();
    return { value: sign * value, lastPlace };
  }

  #number(): Digits {
    const { comma } = this.#form;
    const text =
      this.#take(numbers.spaced) ??
      (comma === 'THOUSANDS' ? this.#take(numbers.thousands) : null) ??
      (comma === 'DECIMAL' ? this.#take(numbers.decimal) : null) ??
      this.#take(numbers.plain);
    if (text === null) throw this.#noNumber();
    if (/^,\d/.test(this.#text.slice(this.#at))) {
      throw new Unreadable('a comma: thousands or decimals? say which, or write one number a row');
    }
    if (comma === 'DECIMAL' && text.includes('.')) {
      throw new Unreadable('a full stop beside decimal commas: thousands or decimals? write the number that is meant');
    }
    const plain = comma === 'DECIMAL' ? text.replace(',', '.') : text;
    return digitsOf(plain.replace(/[\u2009\u202f\u00a0,]/g, ''));
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
    return text === null ? null : exponentOf(text);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#text) ?? [];
    if (found !== null) this.#at += found.length;
    return found;
  }

  #noNumber(): Unreadable {
    const rest = this.#text.slice(this.#at);
    return new Unreadable(`no number stands here${rest === '' ? '' : `: “${rest}”`}; write it like ${EXAMPLES}`);
  }

  #leftFrom(at: number): Unreadable {
    const rest = this.#text.slice(at).trim();
    return new Unreadable(`“${rest}” is left over; ${remedyFor(rest)}`);
  }
}

/** What to write in place of a text of which this is not understood. */
function remedyFor(rest: string): string {
  if (/^\d/.test(rest)) return 'write the digits of one number together, or the one number that is meant';
  if (/^[×xX·*⋅∙•✕]/.test(rest)) return 'write a power of ten like 6.8×10⁻³ or 6.8e-3';
  return 'write one number a claim, and its unit as the printed unit';
}

function measureOf(qualifier: Qualifier, { value, lastPlace }: Digits, unit: string): Measure {
  if (qualifier === 'AT_LEAST') return { ...open(unit), qualifier, low: value };
  if (qualifier === 'AT_MOST') return { ...open(unit), qualifier, high: value };
  if (unit === COUNT && qualifier === 'EQUAL') return exactly(value, unit);
  const standardUncertainty = impliedUncertainty(value, lastPlace / 2, qualifier);
  return { ...open(unit), qualifier, value, standardUncertainty, uncertaintyBasis: 'IMPLIED_BY_PRECISION' };
}

function open(unit: string): Measure {
  return { ...exactly(0, unit), value: null };
}
