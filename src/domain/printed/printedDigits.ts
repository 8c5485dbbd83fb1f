/** Why a text is not one number. Thrown and caught by the reader of printed numbers alone. */
export class Unreadable extends Error {}

/** A number with the digits that it is known by. */
export interface Digits {
  readonly value: number;
  /** One unit in the last printed place: 0.1 for `35.0`, 1e-6 for `6.8e-5`, 1 for `1200`. */
  readonly lastPlace: number;
}

const MINUS_SIGNS = /[−–‐‑⁻]/g;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * @param text digits with a decimal point and an exponent, without groups: `6.8e-5`
 * @throws Unreadable where it is too small
 */
export function digitsOf(text: string): Digits {
  const plain = text.toLowerCase().replace(MINUS_SIGNS, '-');
  const [mantissa, exponent = '0'] = plain.split('e');
  const decimals = mantissa!.split('.')[1]?.length ?? 0;
  return held({ value: Number(plain), lastPlace: 10 ** (Number(exponent) - decimals) }, /[1-9]/.test(mantissa!));
}

/** Times a power of ten, by way of the decimal digits: 6.8 times 10⁻³ is 0.0068 to the last bit. */
export function scaled({ value, lastPlace }: Digits, power: number): Digits {
  if (power === 0) return { value, lastPlace };
  return held({ value: byDigits(value, power), lastPlace: byDigits(lastPlace, power) }, value !== 0);
}

/** 10 to this power, known to its last place. */
export function powerOfTen(power: number): Digits {
  return scaled({ value: 1, lastPlace: 1 }, power);
}

/** The number that an exponent means: `^(−3)`, `⁻³`, `−3`. */
export function exponentOf(text: string): number {
  const plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (one) => String(SUPERSCRIPTS.indexOf(one)));
  return Number(
    plain
      .replace(/[\^(){}]/g, '')
      .replace(MINUS_SIGNS, '-')
      .replace('⁺', ''),
  );
}

function byDigits(value: number, power: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** @throws Unreadable where a number that is not 0 became 0 */
function held(digits: Digits, isNotZero: boolean): Digits {
  if (digits.lastPlace === 0 || (isNotZero && digits.value === 0)) {
    throw new Unreadable('a number is too small to be held');
  }
  return digits;
}
