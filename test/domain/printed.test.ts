import { describe, expect, it } from 'vitest';
import { parsePrinted } from '../../src/domain/printed.ts';

const read = (printed: string) => {
  const measure = parsePrinted(printed, '1');
  if (!measure) return null;
  const { qualifier, value, low, high, standardUncertainty } = measure;
  return {
    qualifier,
    value,
    low,
    high,
    halfUnit: standardUncertainty && Number((standardUncertainty * Math.sqrt(3)).toPrecision(6)),
  };
};

describe('a printed number', () => {
  it('means half a unit in its last place, either way', () => {
    expect(read('35.0')).toEqual({ qualifier: 'EQUAL', value: 35, low: null, high: null, halfUnit: 0.05 });
    expect(read('1166')).toMatchObject({ value: 1166, halfUnit: 0.5 });
    expect(read('-2.71')).toMatchObject({ value: -2.71, halfUnit: 0.005 });
    expect(read('6.8e-5')).toMatchObject({ value: 6.8e-5, halfUnit: 5e-7 });
  });

  it('means ten per cent, either way, behind a ~', () => {
    expect(read('~64')).toMatchObject({ qualifier: 'ABOUT', value: 64, halfUnit: 6.4 });
  });

  it('is a bound, not a number, behind > and <', () => {
    expect(read('>2000')).toEqual({ qualifier: 'AT_LEAST', value: null, low: 2000, high: null, halfUnit: null });
    expect(read('<0.1')).toEqual({ qualifier: 'AT_MOST', value: null, low: null, high: 0.1, halfUnit: null });
  });

  it('is a range between two numbers', () => {
    expect(read('20-40')).toEqual({ qualifier: 'RANGE', value: null, low: 20, high: 40, halfUnit: null });
    expect(read('2.0-2.5')).toMatchObject({ qualifier: 'RANGE', low: 2, high: 2.5 });
  });

  it('is the most precise of several', () => {
    expect(read('~60 / 64 / 63.58')).toMatchObject({ value: 63.58 });
    expect(read('~7 (7.02)')).toMatchObject({ value: 7.02, qualifier: 'EQUAL' });
    expect(read('31.4, 34.7, 43.9')).toMatchObject({ value: 31.4 });
  });

  it('is not part of a name', () => {
    expect(read('~26, ~42 (graphite-2H)')).toMatchObject({ value: 26, qualifier: 'ABOUT' });
    expect(read('W0S1009')).toBeNull();
    expect(read('Na3Sb')).toBeNull();
    expect(read('(110)')).toMatchObject({ value: 110 });
  });

  it('is absent from words', () => {
    expect(read('smooth')).toBeNull();
  });
});
