import { describe, expect, it } from 'vitest';
import { convertMeasure, quantityInSI } from '../../src/domain/convertMeasure.ts';
import { exactly } from '../../src/domain/measure.ts';

describe('a measure in another unit', () => {
  it('has the UCUM code of the unit that was asked for', () => {
    expect(convertMeasure(exactly(1000, 'meV'), 'eV')).toEqual(exactly(1, 'eV'));
    expect(convertMeasure(exactly(36, 'C/m2'), 'µAh cm⁻²')).toMatchObject({ value: 1, unit: 'uA.h/cm2' });
    expect(convertMeasure(exactly(7, 'mA.h/g'), 'mAh g-1')).toEqual(exactly(7, 'mA.h/g'));
  });

  it('in °C is shifted as a point of the scale, its uncertainty as a difference is not', () => {
    const warm = { ...exactly(25, 'Cel'), low: 20, high: 30, standardUncertainty: 0.5 };
    expect(convertMeasure(warm, 'K')).toMatchObject({
      value: 298.15,
      low: 293.15,
      high: 303.15,
      standardUncertainty: 0.5,
    });
  });

  it('is refused in what is no unit, in one of another dimension, and where no number holds it', () => {
    expect(() => convertMeasure(exactly(1, 'eV'), 'kJ/mol')).toThrow('kJ/mol and eV do not measure the same');
    expect(() => convertMeasure(exactly(1, 'V'), 'V vs Na/Na+')).toThrow(
      'is a potential against a reference electrode',
    );
    expect(() => convertMeasure(exactly(1e300, 'm'), '10*-90.m')).toThrow('No number holds 1e+300 m in 10*-90.m');
    expect(() => quantityInSI({ value: 1, unit: 'J/°C' }, 'J/K', ['x'])).toThrow(
      '"J/°C" is on a logarithmic or shifted',
    );
  });
});
