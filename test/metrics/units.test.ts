import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { convertMeasure } from '../../src/domain/convertMeasure.ts';
import { exactly } from '../../src/domain/measure.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import { registry } from '../../src/metrics/registry.ts';
import { readUnit, type UnitMeaning } from '../../src/physics/ucum.ts';
import { type Unit, units } from '../../src/physics/units.ts';
import { plausibleArguments, plausibleFacts } from '../support/plausible.ts';

const codes = Object.keys(units) as Unit[];
const meaning = (code: string) => readUnit(code) as UnitMeaning;

/** The other units of the table that measure the same. */
function siblings(code: string): Unit[] {
  return codes.filter((other) => other !== code && meaning(other).dimension === meaning(code).dimension);
}

describe('the table of units', () => {
  it.each(codes)('%s is UCUM, with the factor that its parts give', (code) => {
    // Written otherwise it is not found in the table, and takes its factor from UCUM.
    const otherwise = `${code}.m/m`;
    expect(meaning(code).dimension).toBe(meaning(otherwise).dimension);
    expect(meaning(code).toSI / meaning(otherwise).toSI).toBeCloseTo(1, 12);
  });

  it('gives units that it calls of one dimension the same exponents', () => {
    for (const a of codes) {
      for (const b of codes) {
        if (units[a].dimension === units[b].dimension)
          expect(meaning(a).dimension, `${a}, ${b}`).toBe(meaning(b).dimension);
      }
    }
  });

  it('converts there and back without loss', () => {
    const pair = fc
      .constantFrom(...codes.filter((code) => siblings(code).length > 0))
      .chain((from) => fc.tuple(fc.constant(from), fc.constantFrom(...siblings(from))));
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(pair, value, ([from, to], x) => {
        const back = convertMeasure(convertMeasure(exactly(x, from), to), from).value!;
        expect(Math.abs(back - x)).toBeLessThanOrEqual(1e-12 * Math.abs(x) + 1e-300);
      }),
      { seed: 4 },
    );
  });
});

/** In another unit of its dimension, where the table has one: which of them, the turn says. */
function elsewhere(value: number, unit: string, turn: number) {
  const others = siblings(unit);
  return others.length === 0 ? null : convertMeasure(exactly(value, unit), others[turn % others.length]!);
}

const mostSiblings = Math.max(...codes.map((code) => siblings(code).length));
const turns = Array.from({ length: mostSiblings }, (_, turn) => turn);

describe.each(registry.map((metric) => [`${metric.name} of ${metric.of.join(', ')}`, metric] as const))(
  'the %s',
  (_, metric) => {
    const usual = derive(metric, plausibleFacts(), plausibleArguments(metric)).quantity!;

    it('is the same whatever the units of the claims', () => {
      for (const turn of turns) {
        const facts = plausibleFacts(
          (value, property: PropertyName) => elsewhere(value, properties[property].unit!, turn) ?? {},
        );
        const { quantity } = derive(metric, facts, plausibleArguments(metric));
        expectSame(quantity!.value ?? quantity!.low, usual.value ?? usual.low);
      }
    });

    it('is the same whatever the units of the arguments', () => {
      for (const turn of turns) {
        const given = Object.fromEntries(
          Object.entries(plausibleArguments(metric)).map(([name, value]) => {
            const moved = elsewhere(value as number, metric.arguments![name]!.unit, turn);
            return [name, moved ? { value: moved.value!, unit: moved.unit } : value];
          }),
        );
        const { quantity } = derive(metric, plausibleFacts(), given);
        expectSame(quantity!.value ?? quantity!.low, usual.value ?? usual.low);
      }
    });
  },
);

function expectSame(value: number | null, expected: number | null) {
  expect(value).not.toBeNull();
  expect(Math.abs(value! - expected!)).toBeLessThanOrEqual(1e-9 * Math.abs(expected!));
}
