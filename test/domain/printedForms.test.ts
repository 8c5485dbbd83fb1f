import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PrintedForm, readPrinted } from '../../src/domain/printed/printed.ts';

type Expected = Readonly<{
  qualifier: string;
  value?: number;
  low?: number;
  high?: number;
  u?: number;
  basis?: string;
}>;

/** Prints as papers have them, their unit, what the source says of its commas and units, and exactly what they mean. */
const read: readonly (readonly [string, string, PrintedForm, Expected])[] = [
  ['35.0', 'mV', {}, { qualifier: 'EQUAL', value: 35, u: 0.0288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['35', 'mV', {}, { qualifier: 'EQUAL', value: 35, u: 0.288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['.5', 'mV', {}, { qualifier: 'EQUAL', value: 0.5, u: 0.0288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['5.', 'mV', {}, { qualifier: 'EQUAL', value: 5, u: 0.288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['−0.1', 'V', {}, { qualifier: 'EQUAL', value: -0.1, u: 0.0288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['230', '{cycle}', {}, { qualifier: 'EQUAL', value: 230 }],
  ['6.8×10^-3', 'S/cm', {}, { qualifier: 'EQUAL', value: 0.0068, u: 0.0000288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['6.8 × 10−3', 'S/cm', {}, { qualifier: 'EQUAL', value: 0.0068, u: 0.0000288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['2.6×10-10', 'm2/s', {}, { qualifier: 'EQUAL', value: 2.6e-10, u: 2.88675e-12, basis: 'IMPLIED_BY_PRECISION' }],
  ['2.6×10⁻⁶', 'cm2/s', {}, { qualifier: 'EQUAL', value: 0.0000026, u: 2.88675e-8, basis: 'IMPLIED_BY_PRECISION' }],
  ['2.6·10⁻⁶', 'cm2/s', {}, { qualifier: 'EQUAL', value: 0.0000026, u: 2.88675e-8, basis: 'IMPLIED_BY_PRECISION' }],
  ['10⁻¹⁰', 'm2/s', {}, { qualifier: 'EQUAL', value: 1e-10, u: 2.88675e-11, basis: 'IMPLIED_BY_PRECISION' }],
  ['10^-10', 'm2/s', {}, { qualifier: 'EQUAL', value: 1e-10, u: 2.88675e-11, basis: 'IMPLIED_BY_PRECISION' }],
  ['123 ± 3', 'g', {}, { qualifier: 'EQUAL', value: 123, u: 3, basis: 'REPORTED' }],
  ['99.93 ± 0.05', '%', {}, { qualifier: 'EQUAL', value: 99.93, u: 0.05, basis: 'REPORTED' }],
  ['0.38±0.02', '1', {}, { qualifier: 'EQUAL', value: 0.38, u: 0.02, basis: 'REPORTED' }],
  ['123 +/- 3', 'g', {}, { qualifier: 'EQUAL', value: 123, u: 3, basis: 'REPORTED' }],
  ['123+-3', 'g', {}, { qualifier: 'EQUAL', value: 123, u: 3, basis: 'REPORTED' }],
  ['(1.2 ± 0.3) × 10⁻⁴', 'S/cm', {}, { qualifier: 'EQUAL', value: 0.00012, u: 0.00003, basis: 'REPORTED' }],
  ['~35 ± 3', 'mV', {}, { qualifier: 'ABOUT', value: 35, u: 3, basis: 'REPORTED' }],
  ['~64', 'mV', {}, { qualifier: 'ABOUT', value: 64, u: 3.69504, basis: 'IMPLIED_BY_PRECISION' }],
  ['≈64', 'mV', {}, { qualifier: 'ABOUT', value: 64, u: 3.69504, basis: 'IMPLIED_BY_PRECISION' }],
  ['ca. 35', 'mV', {}, { qualifier: 'ABOUT', value: 35, u: 2.02073, basis: 'IMPLIED_BY_PRECISION' }],
  ['about 35', 'mV', {}, { qualifier: 'ABOUT', value: 35, u: 2.02073, basis: 'IMPLIED_BY_PRECISION' }],
  ['approximately 35', 'mV', {}, { qualifier: 'ABOUT', value: 35, u: 2.02073, basis: 'IMPLIED_BY_PRECISION' }],
  ['>99.9', '%', {}, { qualifier: 'AT_LEAST', low: 99.9 }],
  ['≥ 500', 'h', {}, { qualifier: 'AT_LEAST', low: 500 }],
  ['over 1000', 'h', {}, { qualifier: 'AT_LEAST', low: 1000 }],
  ['more than 1000', 'h', {}, { qualifier: 'AT_LEAST', low: 1000 }],
  ['≳5', 'mV', {}, { qualifier: 'AT_LEAST', low: 5 }],
  ['<0.5', 'mV', {}, { qualifier: 'AT_MOST', high: 0.5 }],
  ['⩽ 5', 'mV', {}, { qualifier: 'AT_MOST', high: 5 }],
  ['less than 10', 'mV', {}, { qualifier: 'AT_MOST', high: 10 }],
  ['≲5', 'mV', {}, { qualifier: 'AT_MOST', high: 5 }],
  ['5–10', 'mA/cm2', {}, { qualifier: 'RANGE', low: 5, high: 10 }],
  ['20-40', 'nm', {}, { qualifier: 'RANGE', low: 20, high: 40 }],
  ['0.5 to 10', 'mA/cm2', {}, { qualifier: 'RANGE', low: 0.5, high: 10 }],
  ['between 20 and 40', 'nm', {}, { qualifier: 'RANGE', low: 20, high: 40 }],
  ['1–2 × 10-6', 'cm2/s', {}, { qualifier: 'RANGE', low: 0.000001, high: 0.000002 }],
  [
    '2,000',
    'h',
    { comma: 'THOUSANDS' },
    { qualifier: 'EQUAL', value: 2000, u: 0.288675, basis: 'IMPLIED_BY_PRECISION' },
  ],
  ['6,5', 'mV', { comma: 'DECIMAL' }, { qualifier: 'EQUAL', value: 6.5, u: 0.0288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['0.1C', '/h', {}, { qualifier: 'EQUAL', value: 0.1 }],
  ['C/10', '/h', {}, { qualifier: 'EQUAL', value: 0.1 }],
  ['25 °C', 'Cel', { unit: '°C' }, { qualifier: 'EQUAL', value: 25, u: 0.288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['(1.2–3.4)×10⁻³', 'S/cm', {}, { qualifier: 'RANGE', low: 0.0012, high: 0.0034 }],
  ['no more than 5', 'nm', {}, { qualifier: 'AT_MOST', high: 5 }],
  ['not less than 500', 'h', {}, { qualifier: 'AT_LEAST', low: 500 }],
  ['ca 64', 'mV', {}, { qualifier: 'ABOUT', value: 64, u: 3.69504, basis: 'IMPLIED_BY_PRECISION' }],
  ['roughly 64', 'mV', {}, { qualifier: 'ABOUT', value: 64, u: 3.69504, basis: 'IMPLIED_BY_PRECISION' }],
  // Minus signs, operators and signs of approximation as publishers set them.
  ['–0.1', 'V', {}, { qualifier: 'EQUAL', value: -0.1, u: 0.0288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['2.6×10–10', 'm2/s', {}, { qualifier: 'EQUAL', value: 2.6e-10, u: 2.88675e-12, basis: 'IMPLIED_BY_PRECISION' }],
  ['2.6⋅10^{-10}', 'm2/s', {}, { qualifier: 'EQUAL', value: 2.6e-10, u: 2.88675e-12, basis: 'IMPLIED_BY_PRECISION' }],
  ['5.0e-3', 'S/cm', {}, { qualifier: 'EQUAL', value: 0.005, u: 0.0000288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['5.0E–3', 'S/cm', {}, { qualifier: 'EQUAL', value: 0.005, u: 0.0000288675, basis: 'IMPLIED_BY_PRECISION' }],
  ['∼64', 'mV', {}, { qualifier: 'ABOUT', value: 64, u: 3.69504, basis: 'IMPLIED_BY_PRECISION' }],
  ['≅64', 'mV', {}, { qualifier: 'ABOUT', value: 64, u: 3.69504, basis: 'IMPLIED_BY_PRECISION' }],
  ['＞99.9', '%', {}, { qualifier: 'AT_LEAST', low: 99.9 }],
  ['<–0.1', 'V', {}, { qualifier: 'AT_MOST', high: -0.1 }],
  ['20‑40', 'nm', {}, { qualifier: 'RANGE', low: 20, high: 40 }],
  ['10⁻⁶–10⁻⁵', 'cm2/s', {}, { qualifier: 'RANGE', low: 1e-6, high: 1e-5 }],
  ['5–10 %', '%', { unit: '%' }, { qualifier: 'RANGE', low: 5, high: 10 }],
  ['99.93 ± 0.05%', '%', { unit: '%' }, { qualifier: 'EQUAL', value: 99.93, u: 0.05, basis: 'REPORTED' }],
  ['120 ± 5 %', 'mV', {}, { qualifier: 'EQUAL', value: 120, u: 6, basis: 'REPORTED' }],
  ['1.2×10⁻⁴ ± 3×10⁻⁵', 'S/cm', {}, { qualifier: 'EQUAL', value: 0.00012, u: 0.00003, basis: 'REPORTED' }],
  ['5.640(3)', 'Ao', {}, { qualifier: 'EQUAL', value: 5.64, u: 0.003, basis: 'REPORTED' }],
  ['6.674(15)×10⁻¹¹', '1', {}, { qualifier: 'EQUAL', value: 6.674e-11, u: 1.5e-13, basis: 'REPORTED' }],
  ['0.5C', '/h', {}, { qualifier: 'EQUAL', value: 0.5 }],
  ['1 C', 'h-1', {}, { qualifier: 'EQUAL', value: 1 }],
  ['C/20', '1/h', {}, { qualifier: 'EQUAL', value: 0.05 }],
  ['0.1–5C', '/h', {}, { qualifier: 'RANGE', low: 0.1, high: 5 }],
  ['0', 'mV', {}, { qualifier: 'EQUAL', value: 0, u: 0.288675, basis: 'IMPLIED_BY_PRECISION' }],
];

/** Prints that are refused, and how the reason begins. */
const refused: readonly (readonly [string, string, PrintedForm, string])[] = [
  ['10–5', 'mA/cm2', {}, 'a range runs upwards: 10 … 5'],
  ['>20–40', 'nm', {}, 'a range has no other sign before it'],
  ['2,000', 'h', {}, 'a comma: thousands or decimals?'],
  ['6,5', 'mV', {}, 'a comma: thousands or decimals?'],
  ['6,5', 'mV', { comma: 'THOUSANDS' }, 'a comma: thousands or decimals?'],
  ['1 200', 'h', {}, '“200” is left over'],
  ['4 mA cm-2', 'mA/cm2', {}, '“mA cm-2” is left over'],
  ['4mA', 'mA/cm2', {}, '“mA” is left over'],
  ['~60 / 64 / 63.58', 'mV', {}, '“/ 64 / 63.58” is left over'],
  ['855.5 and 873.0', 'eV', {}, '“and 873.0” is left over'],
  ['124,115,101,80,61', 'mA.h/g', { comma: 'THOUSANDS' }, 'a comma: thousands or decimals?'],
  ['10:1:4', '1', {}, '“:1:4” is left over'],
  ['3/4', '1', {}, '“/4” is left over'],
  ['∞', 'h', {}, 'no number stands here'],
  ['NaN', 'h', {}, 'no number stands here'],
  ['35 (Fig. 4)', 'mV', {}, '“(Fig. 4)” is left over'],
  ['1.2.3', 'mV', {}, '“.3” is left over'],
  ['35 ± 0', 'mV', {}, '± 0 is no uncertainty'],
  ['> 35 ± 3', 'mV', {}, 'a bound has no ±'],
  ['1 000', 'h', {}, '“000” is left over; write the digits of one number together'],
  ['2 000 000', 'h', {}, '“000 000” is left over'],
  ["2'000", 'h', {}, "“'000” is left over"],
  ['1,000.5', 'h', {}, 'a comma: thousands or decimals?'],
  ['> 1,000', 'h', {}, 'a comma: thousands or decimals?'],
  ['1.000', 'h', { comma: 'DECIMAL' }, 'a full stop beside decimal commas'],
  ['1.000,5', 'h', { comma: 'DECIMAL' }, 'a comma: thousands or decimals?'],
  ['(35–40)', 'nm', {}, '“(35–40)” is left over'],
  ['~(1.2–3.4)×10⁻³', 'S/cm', {}, '“(1.2–3.4)×10⁻³” is left over'],
  ['10-3', 'S/cm', {}, 'a range runs upwards: 10 … 3; write the lower end first, and a power of ten like 10⁻³'],
  ['0.5C', 'mA/cm2', {}, '“C” is left over; write one number a claim, and its unit as the printed unit'],
  ['C/0', '/h', {}, 'a number is too large to be held'],
  ['35 mV', 'mV', {}, '“mV” is left over'],
  ['35 ± 3 mV', 'mV', {}, '“mV” is left over'],
  ['35 +3/−2', 'mV', {}, '“+3/−2” is left over'],
  ['35 ± 3 (n = 3)', 'mV', {}, '“(n = 3)” is left over'],
  ['35 (4)', 'mV', {}, '“(4)” is left over'],
  ['35(0)', 'mV', {}, '± 0 is no uncertainty'],
  ['> 35(4)', 'mV', {}, 'a bound has no ±'],
  ['1.2×10⁻⁴ ± 0.3', 'S/cm', {}, '“0.3” is left over'],
  ['1.2 ± 1e400', 'mV', {}, 'a number is too large to be held'],
  ['0 × 10^400', 'mV', {}, 'a number is too large to be held'],
  ['1e-400', 'mV', {}, 'a number is too small to be held'],
  ['10^-400', 'mV', {}, 'a number is too small to be held'],
  ['2.6 × 10 -10', 'm2/s', {}, '“× 10 -10” is left over; write a power of ten'],
  ['2.6 × 1010', 'm2/s', {}, '“× 1010” is left over'],
  ['10 × 10', 'mm', {}, '“× 10” is left over'],
  ['1·5', 'mV', {}, '“·5” is left over'],
  ['10^3.5', '1', {}, '“.5” is left over'],
  ['1e5.5', '1', {}, '“.5” is left over'],
  ['0x1F', '1', {}, '“x1F” is left over'],
  ['1_000', '1', {}, '“_000” is left over'],
  ['5½', 'h', {}, '“½” is left over'],
  ['½', 'h', {}, 'no number stands here: “½”'],
  ['five', 'h', {}, 'no number stands here: “five”'],
  ['--', 'h', {}, 'no number stands here: “-”; write it like 35.0'],
  ['5–10–15', 'nm', {}, '“–15” is left over'],
  ['5~10', 'nm', {}, '“~10” is left over'],
  ['~20–40', 'nm', {}, 'a range has no other sign before it'],
  ['between 40 and 20', 'nm', {}, 'a range runs upwards: 40 … 20'],
  ['10-10', 'nm', {}, 'a range runs upwards: 10 … 10'],
];

const rounded = (number: number) => Number(number.toPrecision(6));

function meaningOf(printed: string, unit: string, form: PrintedForm) {
  const measure = readPrinted(printed, unit, form);
  if ('reason' in measure) return measure.reason;
  expect(measure.unit).toBe(unit);
  const { qualifier, value, low, high, standardUncertainty: u, uncertaintyBasis: basis } = measure;
  const all = { qualifier, value, low, high, u: u === null ? null : rounded(u), basis };
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== null));
}

describe('a printed form of papers', () => {
  it.each(read)('is read: %s in %s', (printed, unit, form, expected) => {
    expect(meaningOf(printed, unit, form)).toEqual(expected);
  });

  it.each(refused)('is refused: %s in %s', (printed, unit, form, reason) => {
    expect(meaningOf(printed, unit, form)).toSatisfy((given) => typeof given === 'string' && given.startsWith(reason));
  });

  it('with anything after it is never read as the number before it', () => {
    const number = fc.constantFrom(
      '35',
      '35.0',
      '.5',
      '−0.1',
      '~64',
      '> 500',
      '5–10',
      '123 ± 3',
      '6.8×10⁻³',
      '5.640(3)',
    );
    const rest = fc
      .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
      .filter((text) => /^[^\d.,eE\s(]/u.test(text));
    fc.assert(
      fc.property(number, rest, (printed, more) => {
        const alone = readPrinted(printed, '1');
        expect(alone).not.toHaveProperty('reason');
        expect(readPrinted(`${printed} ${more}`, '1')).not.toEqual(alone);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back from every way of writing the same number', () => {
    const digits = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -12, max: 12 }));
    fc.assert(
      fc.property(digits, ([mantissa, power]) => {
        const raised = [...String(power)].map((one) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(one)]).join('');
        const forms = [`${mantissa}e${power}`, `${mantissa}×10^${power}`, `${mantissa} · 10${raised}`];
        const meanings = forms.map((form) => readPrinted(form, '1'));
        expect(meanings).toEqual(forms.map(() => meanings[0]));
        expect(meanings[0]).toMatchObject({ value: Number(`${mantissa}e${power}`) });
      }),
    );
  });

  it.each(['1', '9.', '1\u2009000', '1 ± ', '(1 ± 1', '1–', '10^', '~', ' ', '0.1', '1e', 'about '])(
    'of more than 200 characters is refused by its length, before any of it is read: %s',
    (part) => {
      const reasonOf = (length: number) =>
        readPrinted(`x${part.repeat(length)}`.slice(0, length - 1).concat('x'), '/h');
      for (const length of [201, 100_000]) {
        expect(reasonOf(length)).toEqual({ reason: expect.stringContaining(`${length} characters, at most 200`) });
      }
    },
  );
});
