import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, meaningOf, readUnit } from '../../src/physics/ucum.ts';
import { type Unit, units } from '../../src/physics/units.ts';

const known = Object.keys(units) as Unit[];

describe('the units that the code writes', () => {
  it('are UCUM codes, with the factor that UCUM gives them', () => {
    const parsed = known.map((code) => ({ code, ratio: meaningOf(`${code}.m/m`).toSI / units[code].toSI }));
    expect(parsed.filter(({ ratio }) => Math.abs(ratio - 1) > 1e-12)).toEqual([]);
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

  it('has the electronvolt and the constants of today, with any prefix', () => {
    expect(convert(1000, meaningOf('meV'), meaningOf('eV'))).toBe(1);
    expect(convert(1, meaningOf('eV'), meaningOf('meV'))).toBe(1000);
    expect(meaningOf('keV').toSI).toBe(1.602176634e-16);
    expect(convert(1, meaningOf('eV/{atom}'), meaningOf('J'))).toBe(1.602176634e-19);
    expect(meaningOf('[e]').toSI).toBe(1.602176634e-19);
    expect(meaningOf('[k]').toSI).toBe(1.380649e-23);
    expect(meaningOf('[h]').toSI).toBe(6.62607015e-34);
    expect(meaningOf('u').toSI).toBe(1.66053906892e-27);
  });

  it('per mole is of another dimension than one of a particle: kJ/mol is not eV', () => {
    expect(meaningOf('kJ/mol').dimension).not.toBe(meaningOf('eV').dimension);
    expect(convert(1, meaningOf('kJ/mol'), meaningOf('J/mol'))).toBe(1000);
    expect(meaningOf('kJ/mol').dimension).toBe(meaningOf('eV/mol').dimension);
  });

  it.each([
    ['10*400', /^a unit with the factor Infinity to SI/],
    ['10*-400', /^a unit with the factor 0 to SI/],
    ['10*150', /^a unit with the factor 1e\+150 to SI, which must be from 1e-100 to 1e\+100/],
    ['10*-101.m', /^a unit with the factor 1e-101 to SI/],
    ['m400', /^a unit with an exponent beyond ±9$/],
    ['km400', /^a unit with an exponent beyond ±9$/],
    ['kg-200', /^a unit with an exponent beyond ±9$/],
    ['mol13', /^a unit with an exponent beyond ±9$/],
    ['m5.m5', /^a unit with an exponent beyond ±9$/],
    ['0', /^zero times or divided by zero/],
    ['m/0', /^zero times or divided by zero/],
    ['(0.m)', /^zero times or divided by zero/],
    ['m1.5', /^a number with a decimal point/],
    ['mCel', /^on a logarithmic or shifted scale/],
    ['[degF]', /^on a logarithmic or shifted scale/],
    ['dB', /^on a logarithmic or shifted scale/],
  ])('%s is refused, because no number holds it or nobody means it', (code, reason) => {
    expect(readUnit(code)).toEqual({ reason: expect.stringMatching(reason) });
  });

  it('keeps a power of ten after a dot, and the number 10', () => {
    expect(meaningOf('m2.10*3').toSI).toBe(1000);
    expect(meaningOf('10*3.1').toSI).toBe(1000);
    expect(meaningOf('10.m').toSI).toBe(10);
  });

  it.each(['', ' ', 'foo', '[pH]', 'x'.repeat(61)])('is refused when it is %j', (code) => {
    expect(readUnit(code)).toEqual({ reason: expect.any(String) });
  });

  it('is no name that any object of JavaScript has', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const read = names.flatMap((name) => [name, `m/${name}`, `m${name}`]).map(readUnit);
    expect(read.filter((one) => !('reason' in one) || !one.reason.startsWith('not a unit: “'))).toEqual([]);
  });
});
