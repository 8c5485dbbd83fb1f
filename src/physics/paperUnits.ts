import { type Refusal, refusal } from './refusal.ts';

/** A UCUM symbol with its exponent. */
export type Factor = readonly [symbol: string, exponent: number];

/**
 * Spellings of papers that are UCUM codes with another meaning, which nobody means: `at.%` is the product of an
 * attotonne and a hundredth, `mol.%` that of a mole and a hundredth. Here papers are right.
 */
export const OVERRULED = /(?<![A-Za-z])(?:at|mol)\.%/;

/**
 * Words of papers that are not UCUM codes, with what they mean. None of them is a UCUM code with another meaning; a
 * test checks it. A word that could have several meanings has one, everywhere:
 *
 * - `M` is mol/L: it is no unit in UCUM, only the prefix mega. `m` is the metre and never mol/kg, as UCUM has it.
 * - `mAh`, `Wh` and the like are a product that papers write as one word, in a denominator too: `mg/mAh` is mg/(mA.h).
 * - `h`, `a`, `d`, `A`, `C` are hour, year, day, ampere and coulomb, as in UCUM. A C-rate is written per hour.
 * - `wt%`, `vol%`, `at%` and `mol%` are %: the property says what the share is of.
 * - `°` is an angle, `°C` a temperature.
 */
const words: Readonly<Record<string, readonly Factor[]>> = {
  ...alike('h', ['hr', 'hrs', 'hour', 'hours']),
  ...alike('min', ['mins', 'minute', 'minutes']),
  ...alike('s', ['sec', 'secs', 'second', 'seconds']),
  ...alike('d', ['day', 'days']),
  ...alike('wk', ['week', 'weeks']),
  ...alike('a', ['yr', 'yrs', 'year', 'years']),
  ...alike('{cycle}', ['cycle', 'cycles', 'cyc']),
  ...alike('{atom}', ['atom', 'atoms']),
  ...alike('{sq}', ['sq', 'square', '□', '◻']),
  ...alike('{decade}', ['dec', 'decade', 'decades']),
  ...alike('{USD}', ['$', 'US$', 'USD']),
  ...alike('[ppm]', ['ppm']),
  ...alike('[ppb]', ['ppb']),
  ...alike('Ao', ['Å', 'Angstrom', 'angstrom']),
  ...alike('um', ['micron', 'microns']),
  ...alike('deg', ['°']),
  ...alike('L', ['litre', 'liter', 'litres', 'liters']),
  ...alike('mm[Hg]', ['mmHg']),
  ...alike('[psi]', ['psi']),
  cc: [['cm', 3]],
  rpm: [['min', -1]],
};

/** Words that take a prefix: `mAh`, `kΩ`, `uM`. */
const stems: Readonly<Record<string, (prefix: string) => readonly Factor[]>> = {
  Ah: (prefix) => [
    [`${prefix}A`, 1],
    ['h', 1],
  ],
  Wh: (prefix) => [
    [`${prefix}W`, 1],
    ['h', 1],
  ],
  M: (prefix) => [
    [`${prefix}mol`, 1],
    ['L', -1],
  ],
  Ω: (prefix) => [[`${prefix}Ohm`, 1]],
  ohm: (prefix) => [[`${prefix}Ohm`, 1]],
  ohms: (prefix) => [[`${prefix}Ohm`, 1]],
};

/** Every word of the table, and every stem with some of its prefixes. */
export const paperWords: readonly string[] = [
  ...Object.keys(words),
  ...Object.keys(stems).flatMap((stem) => ['', 'n', 'u', 'm', 'k', 'M', 'G', 'T'].map((prefix) => prefix + stem)),
];

const PREFIXED = new RegExp(`^(da|[yzafpnumcdhkMGTPEZY]?)(${Object.keys(stems).join('|')})$`);
const SUPERSCRIPT = /([⁺⁻]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Signs that papers write in several ways, as one. The order matters: NFKC would join a superscript with what is before
 * it.
 */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[−–‐‑]/g, '-'],
  [/μ/g, 'u'],
  [/10\*(?=[-+]?\d)/g, '10^'],
  [/\.$/, ''],
  [/[·⋅∙•×*.]/g, '·'],
  [/\bper\b/g, '/'],
  [/\s*([·/])\s*/g, '$1'],
  [/(?:°|\bdeg·?)\s*C(?![A-Za-z])/g, 'Cel'],
  [/(?<![A-Za-z])(?:wt|vol|at|mol|mass)·?[\s-]?%/g, '%'],
];

/** A power of ten in UCUM; it stands first, with its exponent: `10*-3.S/cm`. */
const TEN = '10*';

const WORD = /(?:[A-Za-zΩÅ°%$□◻]|\{[^{}\s]*\}|\[[^[\]\s]*\])+/y;
const EXPONENT = /\^?(?:([-+]?\d+)|\(([-+]?\d+)\)|\{([-+]?\d+)\})(?![A-Za-z0-9]|·\d)/y;
const POWER_OF_TEN = /10\^[-+]?\d+/y;
const ONE = /1(?=[·/\s]|$)/y;

/**
 * Reads a unit as papers write it: `mAh cm⁻²`, `mA h/g`, `Ω·cm²`, `wt.%`, `µL mAh-1`.
 *
 * @returns its factors in UCUM; or why it is no unit
 */
export function readPaperUnit(text: string): readonly Factor[] | Refusal {
  if (/\bvs\b|\bversus\b|[A-Za-z]\+(?!\d)/.test(text)) {
    return refusal('a potential against a reference electrode; write V, and name the reference elsewhere');
  }
  const raised = text.replace(SUPERSCRIPT, (_all, sign: string, digits: string) => {
    const plain = [...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
    return `^${sign === '⁻' ? '-' : ''}${plain}`;
  });
  const plain = raised.replaceAll('º', '°').normalize('NFKC').trim();
  const reader = new Reader(signs.reduce((now, [pattern, sign]) => now.replace(pattern, sign), plain));
  return reader.read();
}

/** The factors as a UCUM code with one fraction bar: `mA.h/cm2`, `mg/(mA.h)`, `/h`. */
export function ucumCode(factors: readonly Factor[]): string {
  const isAbove = ([symbol, exponent]: Factor) => exponent > 0 || symbol === TEN;
  const above = factors.filter(isAbove).map(power);
  const below = factors.filter((one) => !isAbove(one)).map(([symbol, exponent]) => power([symbol, -exponent]));
  if (below.length === 0) return above.join('.') || '1';
  return `${above.join('.')}/${below.length === 1 ? below[0] : `(${below.join('.')})`}`;
}

function power([symbol, exponent]: Factor): string {
  return exponent === 1 ? symbol : `${symbol}${exponent}`;
}

function alike(code: string, spellings: readonly string[]): Record<string, readonly Factor[]> {
  return Object.fromEntries(spellings.map((spelling) => [spelling, [[code, 1]] as const]));
}

function factorsOf(word: string): readonly Factor[] {
  if (Object.hasOwn(words, word)) return words[word]!;
  const [, prefix, stem] = PREFIXED.exec(word) ?? [];
  return stem === undefined ? [[word, 1]] : stems[stem]!(prefix!);
}

/** @param part of the text, empty where it is incomplete */
export function notUnderstood(part: string): string {
  const what = part === '' ? 'not a unit' : `not a unit: “${part}” in it is not understood`;
  return `${what}; write a UCUM code, such as mA.h/cm2, or as papers do, such as mAh cm-2`;
}

/** Thrown within the reader alone. */
class NotUnderstood extends Error {}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly Factor[] | Refusal {
    try {
      const factors = this.#product();
      if (this.#at < this.#text.length) throw this.#notUnderstood();
      return factors;
    } catch (error) {
      if (error instanceof NotUnderstood) return refusal(error.message);
      throw error;
    }
  }

  /** A product of factors, each after a dot, a blank or a slash. A slash divides by the one factor after it. */
  #product(): Factor[] {
    const factors: Factor[] = [];
    let isDivided = this.#take(/\//y) !== null;
    factors.push(...times(this.#factor(), isDivided ? -1 : 1));
    for (;;) {
      const sign = this.#take(/[·/]|\s+(?!\))/y);
      if (sign === null) return factors;
      if (isDivided && sign !== '/') {
        throw new NotUnderstood(
          'not clear after its slash; write brackets, like mg/(mA.h), or exponents, like mg mA-1 h-1',
        );
      }
      isDivided = sign === '/';
      factors.push(...times(this.#factor(), isDivided ? -1 : 1));
    }
  }

  #factor(): readonly Factor[] {
    if (this.#take(/\(\s*/y) !== null) {
      const inside = this.#product();
      if (this.#take(/\s*\)/y) === null) throw this.#notUnderstood();
      return times(inside, this.#exponent());
    }
    const ten = this.#take(POWER_OF_TEN);
    if (ten !== null) return [[TEN, Number(/[-+]?\d+$/.exec(ten)![0])]];
    if (this.#take(ONE) !== null) return [];
    const word = this.#take(WORD);
    if (word === null) throw this.#notUnderstood();
    return times(factorsOf(word.replaceAll('·', '.')), this.#exponent());
  }

  #exponent(): number {
    const text = this.#take(EXPONENT);
    return text === null ? 1 : Number(text.replace(/[\^(){}]/g, ''));
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#text) ?? [];
    if (found !== null) this.#at += found.length;
    return found;
  }

  #notUnderstood(): NotUnderstood {
    const rest = this.#text.slice(this.#at).replaceAll('·', '.');
    return new NotUnderstood(notUnderstood(rest));
  }
}

function times(factors: readonly Factor[], exponent: number): Factor[] {
  return factors.map(([symbol, own]) => [symbol, own * exponent]);
}
