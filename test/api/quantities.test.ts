import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/api/measureText.ts';
import { convertMeasure } from '../../src/domain/convertMeasure.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const FIELDS = 'value low high unit qualifier standardUncertainty uncertaintyBasis printed text';

async function converted(key: string, unit: string) {
  const { claim } = await library.app.ask<{ claim: { value: { in: Record<string, unknown> } } }>(
    `query ($key: String!, $unit: Unit!) {
       claim(by: { key: $key }) { value { ... on Quantity { in(unit: $unit) { ${FIELDS} } } } }
     }`,
    { key, unit },
  );
  return claim.value.in;
}

describe('a quantity in another unit', () => {
  it('has its value and its uncertainty converted together, and keeps what was printed', async () => {
    expect(await converted('wang2021/K1', 'uV')).toEqual({
      value: expect.closeTo(35_000, 9),
      low: null,
      high: null,
      unit: 'uV',
      qualifier: 'EQUAL',
      standardUncertainty: expect.closeTo(50 / Math.sqrt(3), 9),
      uncertaintyBasis: 'IMPLIED_BY_PRECISION',
      printed: '35.0',
      text: '35000 uV',
    });
  });

  it('has its bound converted, and stays a bound', async () => {
    expect(await converted('wang2021/K6', 'd')).toMatchObject({
      value: null,
      low: expect.closeTo(2000 / 24, 12),
      high: null,
      qualifier: 'AT_LEAST',
      text: '≥ 83.33 d',
    });
  });

  it('has both ends of a range converted', async () => {
    expect(await converted('wang2021/E1', 'Ao')).toMatchObject({
      low: expect.closeTo(200, 9),
      high: expect.closeTo(400, 9),
    });
  });

  it('is asked for in a unit as papers write it, and answers with the UCUM code', async () => {
    expect(await converted('wang2021/E1', 'Å')).toEqual(await converted('wang2021/E1', 'Ao'));
    expect(await converted('wang2021/B8', '℃')).toMatchObject({ value: 300, unit: 'Cel' });
  });

  it('is shifted between °C and K, its uncertainty is not', async () => {
    const kelvin = await converted('wang2021/B8', 'K');
    expect(kelvin).toMatchObject({ value: expect.closeTo(573.15, 9), unit: 'K' });
    const celsius = await converted('wang2021/B8', 'Cel');
    expect(celsius).toMatchObject({
      value: 300,
      standardUncertainty: expect.closeTo(kelvin.standardUncertainty as number, 12),
    });
  });

  it('reaches a unit that no table here knows', async () => {
    expect(await converted('wang2021/F7', 'g/C')).toMatchObject({ value: expect.closeTo(3e-3 / 3.6, 15) });
    expect(await converted('wang2021/F5', 'uS/mm')).toMatchObject({ value: expect.closeTo(680, 9) });
  });

  it('is itself in its own unit, bit for bit', async () => {
    expect(await converted('wang2021/K37', 'W.h/kg')).toMatchObject({ value: 200.76 });
  });

  it.each([
    ['V', 'h', 'V and h do not measure the same', 'a unit of the dimension of h'],
    ['Cel', 'h', 'Cel and h do not measure the same', 'a unit of the dimension of h'],
    ['mAh', 'h', 'mAh and h do not measure the same', 'a unit of the dimension of h'],
    [
      'V vs Na/Na+',
      'h',
      '"V vs Na/Na+" is a potential against a reference electrode; write V, and name the reference elsewhere',
      'a unit in UCUM, such as mA.h/cm2, or as papers write it, such as mAh cm-2',
    ],
    ['H', 'h', 'H and h do not measure the same', 'a unit of the dimension of h'],
  ])('%s is refused for one in %s: %s', async (unit, _, message, allowed) => {
    const { data, errors } = await library.app.send(
      `{ claim(by: { key: "wang2021/K7" }) { key value { ... on Quantity { in(unit: "${unit}") { value } } } } }`,
    );
    expect(data).toEqual({ claim: { key: 'wang2021/K7', value: { in: null } } });
    expect(errors).toMatchObject([
      {
        message,
        path: ['claim', 'value', 'in'],
        extensions: { code: 'BAD_USER_INPUT', argument: ['unit'], value: unit, allowed },
      },
    ]);
  });

  it('of which no number could hold the value is refused', async () => {
    const { errors } = await library.app.send(
      '{ claim(by: { key: "wang2021/K1" }) { value { ... on Quantity { in(unit: "10*-307.mV") { value } } } } }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: ['unit'], value: '10*-307.mV' } }]);
  });
});

const families: readonly (readonly string[])[] = [
  ['mV', 'V', 'uV', 'kV'],
  ['h', 's', 'min', 'd', 'a'],
  ['mA.h/cm2', 'C/m2', 'A.h/m2'],
  ['W.h/kg', 'J/kg', 'kJ/g'],
  ['Cel', 'K', 'mK'],
  ['mg/cm2', 'kg/m2', 'g/m2'],
  ['%', '1', '[ppm]'],
];

const measures = fc.record({
  family: fc.constantFrom(...families),
  from: fc.nat(),
  to: fc.nat(),
  value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  halfWidth: fc.double({ min: 0, max: 1e3, noNaN: true }),
});

function measureOf(value: number, halfWidth: number, unit: string): Measure {
  return { ...exactly(value, unit), low: value - halfWidth, high: value + halfWidth, standardUncertainty: halfWidth };
}

/** Relative to the size of what was added up on the way, which the offset of °C is too. */
const close = (a: number | null, b: number | null, scale: number) => Math.abs(a! - b!) <= 1e-12 * Math.max(scale, 1e3);

describe('conversion', () => {
  it('there and back gives the same quantity', () => {
    fc.assert(
      fc.property(measures, ({ family, from, to, value, halfWidth }) => {
        const [a, b] = [family[from % family.length]!, family[to % family.length]!];
        const measure = measureOf(value, halfWidth, a);
        const back = convertMeasure(convertMeasure(measure, b), a);
        const scale = Math.abs(value) + halfWidth;
        return (['value', 'low', 'high', 'standardUncertainty'] as const).every((part) =>
          close(back[part], measure[part], scale),
        );
      }),
    );
  });

  it('keeps order: low ≤ value ≤ high in every unit, and the band is as wide as it was', () => {
    fc.assert(
      fc.property(measures, ({ family, from, to, value, halfWidth }) => {
        const [a, b] = [family[from % family.length]!, family[to % family.length]!];
        const { value: v, low, high, standardUncertainty: u } = convertMeasure(measureOf(value, halfWidth, a), b);
        const slack = 1e-9 * (Math.abs(v!) + Math.abs(high!) + 1e3);
        return low! <= v! + slack && v! <= high! + slack && Math.abs(high! - low! - 2 * u!) <= slack;
      }),
    );
  });
});

describe('the text of a quantity', () => {
  const base = exactly(35, 'mV');
  const PRINTED = { uncertaintyBasis: 'IMPLIED_BY_PRECISION' } as const;
  it.each<[Partial<Measure>, string]>([
    [{}, '35 mV'],
    [{ unit: '1', value: 3 }, '3'],
    [{ standardUncertainty: 0.03 }, '35.000 ± 0.030 mV'],
    [{ standardUncertainty: 2.04 }, '35.0 ± 2.0 mV'],
    [{ standardUncertainty: 0 }, '35 mV'],
    [{ value: 1234567, standardUncertainty: 4321 }, '1234600 ± 4300 mV'],
    [{ qualifier: 'ABOUT', standardUncertainty: 2.02 }, '≈ 35.0 ± 2.0 mV'],
    [{ qualifier: 'ABOUT', standardUncertainty: 2.02, ...PRINTED }, '≈ 35 mV'],
    [{ standardUncertainty: 0.05 / Math.sqrt(3), ...PRINTED }, '35.0 mV'],
    [{ standardUncertainty: 0.0005 / Math.sqrt(3), ...PRINTED }, '35.000 mV'],
    [{ standardUncertainty: 2.04, uncertaintyBasis: 'PROPAGATED_PRECISION' }, '35.0 ± 2.0 mV (print precision)'],
    [{ standardUncertainty: 2.04, uncertaintyBasis: 'PROPAGATED' }, '35.0 ± 2.0 mV'],
    [{ value: 231.23, standardUncertainty: 0.005 / Math.sqrt(3), ...PRINTED }, '231.23 mV'],
    [{ value: 35_000, standardUncertainty: 50 / Math.sqrt(3), ...PRINTED }, '35000 mV'],
    [{ value: 832.428, standardUncertainty: 0.018 / Math.sqrt(3), ...PRINTED }, '832.43 mV'],
    [{ value: -4, standardUncertainty: 0.5 / Math.sqrt(3), ...PRINTED }, '-4 mV'],
    [{ value: 0, standardUncertainty: 0.005 / Math.sqrt(3), ...PRINTED }, '0.00 mV'],
    [{ value: 6.8e-5, standardUncertainty: 0.05e-5 / Math.sqrt(3), ...PRINTED }, '6.8e-5 mV'],
    [{ value: 3e12, standardUncertainty: 0.5e12 / Math.sqrt(3), ...PRINTED }, '3e12 mV'],
    [{ value: 0, standardUncertainty: 0.5e-9 / Math.sqrt(3), ...PRINTED }, '0 mV'],
    [{ value: null, low: 2000, qualifier: 'AT_LEAST', unit: 'h' }, '≥ 2000 h'],
    [{ value: null, high: 0.1, qualifier: 'AT_MOST' }, '≤ 0.1 mV'],
    [{ value: null, low: 20, high: 40, qualifier: 'RANGE' }, '20 to 40 mV'],
    [{ low: 30, high: 40 }, '35 [30, 40] mV'],
    [{ low: 30 }, '35 [30, ∞] mV'],
    [{ high: 40 }, '35 [−∞, 40] mV'],
    [{ value: null, low: 101.6949, qualifier: 'AT_LEAST' }, '≥ 101.6 mV'],
    [{ value: null, high: 101.6123, qualifier: 'AT_MOST' }, '≤ 101.7 mV'],
    [{ value: null, low: 88.835, qualifier: 'AT_LEAST' }, '≥ 88.835 mV'],
    [{ value: 31.394312, low: 31.388519, high: 31.479661 }, '31.3943 [31.3885, 31.48] mV'],
    [{ value: 71.434217, low: 69.863812, high: 73.357911 }, '71.4 [69.8, 73.4] mV'],
    [{ value: 0.9, low: 0.25, high: 3 }, '0.9 [0.25, 3] mV'],
    [{ value: 1e-6, low: 1.2345678e-9, high: 1e-3 }, '1e-6 [1.2e-9, 0.001] mV'],
    [{ value: 0, low: -1 / 3, high: 2 / 3 }, '0 [-0.34, 0.67] mV'],
    [{ value: 5420.75, standardUncertainty: 313 }, '5420 ± 310 mV'],
    [{ value: 96, standardUncertainty: 1234 }, '100 ± 1200 mV'],
    [{ value: -0.0035, standardUncertainty: 1.3 }, '0.0 ± 1.3 mV'],
    [{ value: -4, standardUncertainty: 130 }, '0 ± 130 mV'],
    [{ value: -0 }, '0 mV'],
    [{ value: 7.0471e-5, standardUncertainty: 2.03e-5 }, '(7.0 ± 2.0)e-5 mV'],
    [{ value: 3.13407e12, standardUncertainty: 5.4e11 }, '(3.13 ± 0.54)e12 mV'],
    [{ value: 0, standardUncertainty: 2e-9 }, '(0.0 ± 2.0)e-9 mV'],
    [{ value: 8.963147e-7, low: 4.948383e-7, high: 1.8546404e-6 }, '9e-7 [4.9e-7, 1.86e-6] mV'],
    [{ value: 25_000_000 }, '2.5e7 mV'],
  ])('of %o is “%s”', (parts, text) => {
    expect(measureText({ ...base, ...parts })).toBe(text);
  });

  it('holds all that the quantity holds, and its value', () => {
    const ends = fc
      .uniqueArray(fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }), {
        minLength: 3,
        maxLength: 3,
      })
      .map((three) => three.toSorted((a, b) => a - b) as [number, number, number]);
    fc.assert(
      fc.property(ends, ([low, value, high]) => {
        const text = measureText({ ...base, low, value, high });
        const [shown, from, to] = text.match(/-?[\d.]+(?:e[-+]\d+)?/g)!.map(Number) as [number, number, number];
        const slack = (number: number) => 1e-12 * Math.abs(number);
        expect(from, text).toBeLessThanOrEqual(low + slack(low));
        expect(to, text).toBeGreaterThanOrEqual(high - slack(high));
        expect(from <= shown && shown <= to, text).toBe(true);
      }),
    );
  });
});
