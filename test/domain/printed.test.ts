import { describe, expect, it } from 'vitest';
import { type PrintedForm, readPrinted } from '../../src/domain/printed/printed.ts';

/** Half-widths of uniform distributions, and what is reported, as they are written. */
function read(printed: string, unit = '1', form: PrintedForm = {}) {
  const measure = readPrinted(printed, unit, form);
  if ('reason' in measure) return measure.reason;
  const { qualifier, value, low, high, standardUncertainty, uncertaintyBasis } = measure;
  const isImplied = uncertaintyBasis === 'IMPLIED_BY_PRECISION';
  const shown = (number: number | null) => number && Number(number.toPrecision(6));
  return {
    qualifier,
    ...(value === null ? {} : { value }),
    ...(low === null ? {} : { low }),
    ...(high === null ? {} : { high }),
    ...(standardUncertainty === null
      ? {}
      : { [isImplied ? 'halfUnit' : 'u']: shown(standardUncertainty * (isImplied ? Math.sqrt(3) : 1)) }),
  };
}

const equal = (value: number, more: object = {}) => ({ qualifier: 'EQUAL', value, ...more });

describe('a printed number', () => {
  it.each([
    ['35.0', 35, 0.05],
    ['1166', 1166, 0.5],
    ['-2.71', -2.71, 0.005],
    ['−2.71', -2.71, 0.005],
    ['+2', 2, 0.5],
    ['.5', 0.5, 0.05],
    ['5.', 5, 0.5],
    ['6.8e-5', 6.8e-5, 5e-7],
    ['6.8E−5', 6.8e-5, 5e-7],
    ['  12 ', 12, 0.5],
  ])('means half a unit in its last place, either way: %s', (printed, value, halfUnit) => {
    expect(read(printed)).toEqual(equal(value, { halfUnit }));
  });

  it.each([
    ['6.8×10^-3', 0.0068, 5e-5],
    ['6.8 x 10^(−3)', 0.0068, 5e-5],
    ['6.8 × 10−3', 0.0068, 5e-5],
    ['2.6×10-10', 2.6e-10, 5e-12],
    ['2.6 × 10⁻⁶', 2.6e-6, 5e-8],
    ['2.6·10⁻⁶', 2.6e-6, 5e-8],
    ['2.6*10^3', 2600, 50],
    ['1.5 × 10⁺²', 150, 5],
    ['10⁻¹⁰', 1e-10, 5e-11],
    ['10^-10', 1e-10, 5e-11],
    ['−10^3', -1000, 500],
  ])('is multiplied by a power of ten, to the last bit: %s', (printed, value, halfUnit) => {
    expect(read(printed)).toEqual(equal(value, { halfUnit }));
  });

  it.each([
    ['~64', 64, 6.4],
    ['≈64', 64, 6.4],
    ['ca. 64', 64, 6.4],
    ['About 64', 64, 6.4],
    ['approx. 64', 64, 6.4],
    ['~1', 1, 0.5],
  ])(
    'means ten per cent, or half a unit where that is more, after a word of approximation: %s',
    (printed, value, halfUnit) => {
      expect(read(printed)).toEqual({ qualifier: 'ABOUT', value, halfUnit });
    },
  );

  it.each(['>2000', '≥ 2000', '>=2000', 'over 2000', 'More than 2000', 'at least 2000', '≳2×10^3'])(
    'is a lower bound, without a value: %s',
    (printed) => expect(read(printed)).toEqual({ qualifier: 'AT_LEAST', low: 2000 }),
  );

  it.each(['<0.1', '≤ 0.1', '⩽0.1', 'less than 0.1', 'up to 0.1', 'below 1×10⁻¹'])(
    'is an upper bound, without a value: %s',
    (printed) => expect(read(printed)).toEqual({ qualifier: 'AT_MOST', high: 0.1 }),
  );

  it.each([
    ['20-40', 20, 40],
    ['20–40', 20, 40],
    ['2.0 — 2.5', 2, 2.5],
    ['0.5 to 10', 0.5, 10],
    ['between 20 and 40', 20, 40],
    ['−3–−1', -3, -1],
    ['1–2 × 10-6', 1e-6, 2e-6],
    ['1×10⁻⁶–2×10⁻⁵', 1e-6, 2e-5],
  ])('is a range of two: %s', (printed, low, high) => {
    expect(read(printed)).toEqual({ qualifier: 'RANGE', low, high });
  });

  it.each([
    ['123 ± 3', '1', {}, 3],
    ['123+/-3', '1', {}, 3],
    ['123+-3', '1', {}, 3],
    ['123 ± 3', '1', { plusMinus: 'HALF_RANGE' }, 1.73205],
    ['123 ± 3', '1', { plusMinus: 'INTERVAL_95' }, 1.5],
    ['123 ± 10%', '1', {}, 12.3],
    ['123 ± 3', '%', {}, 3],
  ] as const)('has an uncertainty of its own: %s', (printed, unit, form, u) => {
    expect(read(printed, unit, form)).toEqual(equal(123, { u }));
  });

  it('has it before the power of ten too, and beside a word of approximation', () => {
    expect(read('(1.2 ± 0.3) × 10⁻⁴')).toEqual(equal(1.2e-4, { u: 3e-5 }));
    expect(read('1.2 ± 0.3 × 10⁻⁴')).toEqual(equal(1.2e-4, { u: 3e-5 }));
    expect(read('~35 ± 3')).toEqual({ qualifier: 'ABOUT', value: 35, u: 3 });
    expect(read('99.93 ± 0.05 %', '%', { unit: '%' })).toEqual(equal(99.93, { u: 0.05 }));
  });

  it('has groups of three, between thin spaces, or commas where the source is known to write them', () => {
    expect(read('2\u2009000')).toEqual(equal(2000, { halfUnit: 0.5 }));
    expect(read('1\u202f234\u202f567.5')).toEqual(equal(1234567.5, { halfUnit: 0.05 }));
    expect(read('2,000', '1', { comma: 'THOUSANDS' })).toEqual(equal(2000, { halfUnit: 0.5 }));
    expect(read('6,5', '1', { comma: 'DECIMAL' })).toEqual(equal(6.5, { halfUnit: 0.05 }));
  });

  it('is exact where it counts, and as a C-rate', () => {
    expect(read('230', '{cycle}')).toEqual(equal(230));
    expect(read('0.1C', '/h')).toEqual(equal(0.1));
    expect(read('C/10', '/h')).toEqual(equal(0.1));
    expect(read('C/10', 'mA/cm2')).toMatch(/^no number stands here: “C\/10”/);
  });

  it('may have its own printed unit after it, and no other', () => {
    expect(read('25 °C', 'Cel', { unit: '°C' })).toEqual(equal(25, { halfUnit: 0.5 }));
    expect(read('4mA', 'mA/cm2')).toMatch(/^“mA” is left over; write .* its unit as the printed unit$/);
  });

  it.each([
    ['2,000', /^a comma: thousands or decimals/],
    ['6,5', /^a comma: thousands or decimals/],
    ['1 200', /^“200” is left over; write/],
    ['~60 / 64 / 63.58', /^“\/ 64 \/ 63\.58” is left over; write/],
    ['855.5 and 873.0', /^“and 873\.0” is left over; write/],
    ['35 (Fig. 4)', /^“\(Fig\. 4\)” is left over; write/],
    ['1.2.3', /^“\.3” is left over; write/],
    ['10:1:4', /^“:1:4” is left over; write/],
    ['3/4', /^“\/4” is left over; write/],
    ['2 × 103', /^“× 103” is left over; write/],
    ['(110)', /^“\(110\)” is left over; write/],
    ['10–5', /^a range runs upwards: 10 … 5; write/],
    ['>20–40', /^a range has no other sign before it; write/],
    ['> 35 ± 3', /^a bound has no ±$/],
    ['35 ± 0', /^± 0 is no uncertainty$/],
    ['1e400', /^a number is too large/],
    ['> 10^400', /^a number is too large/],
    ['between 20', /^“between 20” is left over; write/],
    ['between 20–40', /^“between 20–40” is left over; write/],
    ['', /^no number stands here(: “.+”)?; write it like/],
    ['∞', /^no number stands here(: “.+”)?; write it like/],
    ['NaN', /^no number stands here(: “.+”)?; write it like/],
    ['smooth', /^no number stands here(: “.+”)?; write it like/],
    ['W0S1009', /^no number stands here(: “.+”)?; write it like/],
    ['about', /^no number stands here(: “.+”)?; write it like/],
    ['~', /^no number stands here(: “.+”)?; write it like/],
  ])('is refused where its text is not one number, with what is not understood: %s', (printed, reason) => {
    expect(read(printed)).toMatch(reason);
  });

  it('with commas is read only where every group has three digits', () => {
    expect(read('6,5', '1', { comma: 'THOUSANDS' })).toMatch(/^a comma/);
    expect(read('124,115,101,80,61', '1', { comma: 'THOUSANDS' })).toMatch(/^a comma/);
  });

  it.each([
    '1'.repeat(300_000),
    `1${' '.repeat(300_000)}x`,
    '1\u2009000'.repeat(50_000),
    '1 ± '.repeat(50_000),
    '(1 ± 1'.repeat(50_000),
    '1–'.repeat(100_000),
    '10^'.repeat(100_000),
    '~'.repeat(300_000),
  ])('comes to an end however long the text is', (printed) => {
    expect(read(printed)).toBeDefined();
  });
});
