import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperWords, readPaperUnit, ucumCode } from '../../src/physics/paperUnits.ts';
import { meaningOf, readUnit } from '../../src/physics/ucum.ts';
import { type Unit, units } from '../../src/physics/units.ts';

const page = readFileSync(new URL('../../docs/units.md', import.meta.url), 'utf8');
const spellings = [...page.matchAll(/^\| (`.+`) \| `(\S+)` \|$/gm)].flatMap(([, printed, code]) =>
  [...printed!.matchAll(/`([^`]+)`/g)].map(([, spelling]) => [spelling!, code!] as const),
);

const reasonOf = (text: string) => {
  const meaning = readUnit(text);
  return 'reason' in meaning ? meaning.reason : `read as ${meaning.code}`;
};

describe('a unit as papers write it', () => {
  it('is on the page of units in all its spellings', () => {
    expect(spellings.length).toBeGreaterThan(80);
  });

  it.each(spellings)('%s is %s', (spelling, code) => {
    expect(meaningOf(spelling)).toEqual(meaningOf(code));
    expect(meaningOf(spelling).code).toBe(code);
  });

  it.each([
    ['mAh/cm2', 3.6e4],
    ['mg/mAh', 1e-6 / 3.6],
    ['µL mAh-1', 1e-9 / 3.6],
    ['Wh kg-1', 3600],
    ['Ω cm²', 1e-4],
    ['g/cc', 1000],
    ['M', 1000],
    ['M-1', 1e-3],
    ['wt.%', 0.01],
    ['at · %', 0.01],
    ['at.%', 0.01],
    ['Å', 1e-10],
    ['°', Math.PI / 180],
    ['10⁻³ S cm⁻¹', 0.1],
    ['rpm', 1 / 60],
    ['mmHg', 133.322],
    ['$ kWh-1', 1 / 3.6e6],
  ])('%s has the factor %d to SI', (spelling, factor) => {
    expect(meaningOf(spelling).toSI / factor).toBeCloseTo(1, 12);
  });

  it('means the same with any sign for a product, a minus, an exponent and a mu', () => {
    const symbols = ['mA', 'h', 'cm', 'g', 'um', 'S', 'V', 's', 'Ohm', 'mol', 'L', 'W', '%', 'K', 'eV'];
    const factor = fc.tuple(fc.constantFrom(...symbols), fc.constantFrom(-3, -2, -1, 1, 2, 3));
    const raised = (exponent: number) =>
      [...String(exponent)].map((one) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(one)]).join('');
    const ways: readonly ((exponent: number) => string)[] = [
      (exponent) => String(exponent),
      (exponent) => String(exponent).replace('-', '−'),
      (exponent) => String(exponent).replace('-', '–'),
      raised,
      (exponent) => `^${exponent}`,
      (exponent) => `^{${exponent}}`,
      (exponent) => `^(${exponent})`,
    ];
    const product = fc.constantFrom(' ', '·', '⋅', ' · ', '•', ' × ');
    fc.assert(
      fc.property(
        fc.uniqueArray(factor, { minLength: 1, maxLength: 4, selector: ([symbol]) => symbol }),
        fc.constantFrom(...ways),
        product,
        (factors, way, dot) => {
          const print = factors.map(([symbol, exponent]) => {
            const papers = symbol.replace('um', 'µm').replace('Ohm', 'Ω');
            return exponent === 1 ? papers : `${papers}${way(exponent)}`;
          });
          const plain = factors.map(([symbol, exponent]) => `${symbol}${exponent}`).join('.');
          // "mol %" is mole percent, not a product of the two.
          fc.pre(
            !factors.some(
              ([symbol, exponent], at) => symbol === 'mol' && exponent === 1 && factors[at + 1]?.[0] === '%',
            ),
          );
          fc.pre(!('reason' in readUnit(plain)));
          const [read, usual] = [meaningOf(print.join(dot)), meaningOf(plain)];
          expect(read.dimension).toBe(usual.dimension);
          expect(read.toSI / usual.toSI).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('comes back from the UCUM code that it becomes', () => {
    for (const [spelling] of spellings) {
      const { code, ...meaning } = meaningOf(spelling);
      expect(meaningOf(code)).toEqual({ code, ...meaning });
    }
  });

  it('is none of the words that UCUM reads, with the meaning of another', () => {
    // A UCUM code is read first: a word of the table that is a code would never be looked up.
    const read = paperWords.filter((word) => meaningOf(word).code === word);
    expect(read).toEqual([]);
    expect(reasonOf('at%')).toBe('read as %');
    expect(meaningOf('at.K').dimension).not.toBe(meaningOf('K').dimension);
  });

  it.each(Object.keys(units) as Unit[])('leaves the code %s as it is, and reads it to the same meaning', (code) => {
    expect(meaningOf(code).code).toBe(code);
    const factors = readPaperUnit(code);
    if ('reason' in factors) throw new Error(factors.reason);
    expect(meaningOf(ucumCode(factors)).dimension).toBe(meaningOf(code).dimension);
    expect(meaningOf(ucumCode(factors)).toSI / meaningOf(code).toSI).toBeCloseTo(1, 12);
  });

  it.each([
    ['V vs Na/Na+', /^a potential against a reference electrode; write V/],
    ['V (vs. Li+/Li)', /^a potential against a reference electrode/],
    ['J/g K', /^not clear after its slash; write brackets/],
    ['W/m·K', /^not clear after its slash/],
    ['J/°C', /^on a logarithmic or shifted scale.*; write K in products, quotients and differences$/],
    ['°C/min', /write K in products/],
    ['°C^-1', /write K in products/],
    ['mA cm-2.5', /^not a unit: “-2\.5” in it is not understood/],
    ['V s^0.5', /^not a unit/],
    ['mAhg-1', /^not a unit: “mAhg” in it is not understood; write a UCUM code, such as mA\.h\/cm2/],
    ['mA-h', /^not a unit: “-h” in it is not understood/],
    ['cm2V', /^not a unit/],
    ['mA cm -2', /^not a unit: “-2” in it is not understood/],
    ['10.3 m', /^not a unit/],
    ['(mA h', /^not a unit/],
    ['mA h)', /^not a unit/],
    ['mA/', /^not a unit/],
    ['°F', /^not a unit: “°F”/],
    ['2 mA', /^not a unit/],
    ['C-rate', /^not a unit/],
    ['mA cm-2 (geometric)', /^not a unit/],
    ['', /^not a unit; write a UCUM code/],
    ['Ah '.repeat(20), /^longer than 60 characters in UCUM: A\.h\.A\.h/],
  ])('is refused when it is %j', (text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });

  it('is refused or read, whatever the text is', () => {
    const alphabet = 'mAhcg%/·.-²⁻ ()^{}[]10°CΩµ*+V□';
    const text = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 });
    fc.assert(
      fc.property(text, (one) => {
        const meaning = readUnit(one);
        if ('reason' in meaning) return;
        expect(meaning.toSI).toBeGreaterThan(0);
        expect(meaning.toSI).toBeLessThan(Infinity);
        expect(meaningOf(meaning.code)).toEqual(meaning);
      }),
      { numRuns: 2000 },
    );
  });
});
