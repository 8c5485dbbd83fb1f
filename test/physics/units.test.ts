import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, meaningOf, readUnit } from '../../src/physics/ucum.ts';
import { type Unit, units } from '../../src/physics/units.ts';

const known = Object.keys(units) as Unit[];

describe('the units that the code writes', () => {
  it('are UCUM codes, with the factor that UCUM gives them', () => {
    const parsed = known.map((code) => ({ code, ratio: meaningOf(`${code}.m/m`).toSI / units[code].toSI }));
    // UCUM still has the electronvolt of 1986, which is 4e-7 larger.
    expect(parsed.filter(({ ratio, code }) => Math.abs(ratio - 1) > (code === 'eV' ? 1e-6 : 1e-12))).toEqual([]);
  });

  it('share a dimension by name exactly when they share it by exponents', () => {
    const clash = known.flatMap((a) =>
      known
        .filter((b) => units[a].dimension === units[b].dimension && meaningOf(a).dimension !== meaningOf(b).dimension)
        .map((b) => `${a} ${b}`),
    );
    expect(clash).toEqual([]);
  });
});

describe('a UCUM code that comes in', () => {
  it('comes back from another unit of its dimension as it was', () => {
    const pairs = known.flatMap((a) =>
      known.filter((b) => units[a].dimension === units[b].dimension).map((b) => [a, b]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.double({ min: -1e6, max: 1e6, noNaN: true }), ([a, b], value) => {
        const there = convert(value, meaningOf(a!), meaningOf(b!));
        expect(convert(there, meaningOf(b!), meaningOf(a!))).toBeCloseTo(value, 6);
      }),
    );
  });

  it('keeps the mole apart: a charge per mole is not a charge', () => {
    expect(meaningOf('C/mol').dimension).not.toBe(meaningOf('C').dimension);
    expect(meaningOf('mol/L').toSI).toBe(1000);
  });

  it('shifts degrees Celsius', () => {
    expect(convert(25, meaningOf('Cel'), meaningOf('K'))).toBe(298.15);
    expect(convert(298.15, meaningOf('K'), meaningOf('Cel'))).toBeCloseTo(25, 10);
  });

  it.each([
    ['mAh', 'mA.h'],
    ['Wh/kg', 'W.h/kg'],
    ['mAh/cm2', 'mA.h/cm2'],
    ['µm', 'um'],
    ['°C', 'Cel'],
    ['mA h', 'mA.h'],
    ['mV ', 'mV'],
    ['mM', 'mmol/L'],
    ['Ω.cm²', 'Ohm.cm2'],
    ['m^3', 'm3'],
    ['cycles', '{cycle}'],
    ['ppm', '[ppm]'],
  ])('is told, when it is %s, to be %s', (wrong, right) => {
    expect(readUnit(wrong)).toEqual({ reason: expect.stringContaining(`write ${right}`) });
  });

  it.each(['', ' ', 'foo', 'mA cm-2', '[pH]', 'x'.repeat(61)])('is refused when it is %j', (code) => {
    expect(readUnit(code)).toEqual({ reason: expect.any(String) });
  });

  it('is no name that any object of JavaScript has', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const read = names.flatMap((name) => [name, `m/${name}`, `m${name}`]).map(readUnit);
    expect(new Set(read.map((one) => 'reason' in one && one.reason))).toEqual(new Set(['not a UCUM unit']));
  });
});
