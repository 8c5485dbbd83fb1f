import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/domain/measure.ts';
import { inSI } from '../../src/domain/si.ts';
import { at, claimsFrom, conflict, testsFrom } from '../../src/library/claims.ts';
import { stated, statedAs } from '../../src/library/conditions.ts';
import {
  coating,
  electrode,
  electrolyte,
  halfCell,
  material,
  metal,
  source,
  substrate,
} from '../../src/library/records.ts';

const paper = source('someone1999', 'Someone 1999', { title: 'On tin' });
const tin = material('tin', 'Tin', 'Sn');
const film = coating('tin', 'Tin', tin, 'sputtering');
const foil = electrode('tin-foil', 'Tin foil', substrate('tin-foil', 'Tin foil', 'FOIL', tin));
const lithium = metal('li', 'Lithium', 'Li');
const salty = electrolyte('salty', 'Salty', { metal: lithium, salt: tin, solvents: [tin] });
const cell = halfCell(electrode('li-metal', 'Li', lithium), foil, {
  metal: lithium,
  electrolyte: salty,
  separator: null,
});
const claim = claimsFrom(paper, 'MEASURED');
const here = at('§1');

describe('A claim', () => {
  it('reads value, bound and precision from the print, and the unit from the printed unit', () => {
    const { value, key } = claim('A1', film, 'thickness', '~0.30', 'um', here);
    expect(key).toBe('someone1999/A1');
    expect(value).toMatchObject({ qualifier: 'ABOUT', value: 0.3, unit: 'um' });
    expect(value).toHaveProperty('standardUncertainty', expect.closeTo(0.03 / Math.sqrt(3), 12));
  });

  it('reads the number that is meant where words or a unit are beside it, and keeps the text', () => {
    const { value, printed, printedUnit, readAs } = claim('A13', film, 'preparationTime', 'for 2 h', null, here, {
      unit: 'h',
      readAs: '2',
    });
    expect({ printed, readAs }).toEqual({ printed: 'for 2 h', readAs: '2' });
    expect(claim('A13', film, 'thickness', '2', 'um', here).readAs).toBeNull();
    expect(value).toMatchObject({ value: 2, unit: 'h' });
    expect(printedUnit).toBeNull();
  });

  it('reads a limit in words as a bound', () => {
    const read = (printed: string, readAs?: string) =>
      claim('A14', film, 'thickness', printed, 'um', here, { readAs }).value;
    expect(read('limited to 60')).toMatchObject({ qualifier: 'AT_MOST', value: null, high: 60 });
    expect(read('much higher than 10', 'higher than 10')).toMatchObject({
      qualifier: 'AT_LEAST',
      value: null,
      low: 10,
    });
  });

  it('reads an activation energy in eV as that of one particle', () => {
    const { value } = claim('A15', foil, 'activationEnergy', '0.39', 'eV', here);
    expect(value).toMatchObject({ value: 0.39 });
    expect(inSI(value as Measure).value! / 1000).toBeCloseTo(37.6293, 4);
    expect(claim('A16', tin, 'migrationBarrier', '0.26', 'eV', here).value).toMatchObject({ unit: 'eV' });
  });

  it('reads C as a C-rate and m as molal only where the property is one', () => {
    expect(claim('A17', cell, 'cRate', '0.1', 'C', here).value).toMatchObject({ value: 0.1, unit: '/h' });
    expect(claim('A18', salty, 'componentMolality', '1', 'm', here).value).toMatchObject({ unit: 'mol/kg' });
    expect(claim('A19', cell, 'cellCharge', '1.8', 'C', here).value).toMatchObject({ unit: 'C' });
    expect(claim('A20', film, 'thickness', '1', 'm', here).value).toMatchObject({ unit: 'm' });
  });

  it('takes the usual unit where none is printed', () => {
    expect(claim('A2', cell, 'cycleLife', '>50', null, here).value).toMatchObject({ low: 50, unit: '{cycle}' });
  });

  it('of a life is a bound where the test ended and the cell still worked, and keeps the print', () => {
    const life = (end: 'failed' | 'ended', property: 'cycleLife' | 'arealCapacity') =>
      claim('A15', cell, property, '230', null, here, { conditions: [statedAs('testEnd', end)] });
    expect(life('ended', 'cycleLife')).toMatchObject({
      printed: '230',
      value: { qualifier: 'AT_LEAST', value: null, low: 230, high: null, standardUncertainty: null },
    });
    expect(life('failed', 'cycleLife').value).toMatchObject({ qualifier: 'EQUAL', value: 230 });
    expect(life('ended', 'arealCapacity').value).toMatchObject({ qualifier: 'EQUAL', value: 230 });
  });

  it('is withheld where the source is known not to report', () => {
    expect(claim('A3', film, 'thickness', 'NOT REPORTED', null, here).value).toEqual({ kind: 'WITHHELD' });
  });

  it('is refused where a number is claimed and none is printed', () => {
    expect(() => claim('A4', film, 'thickness', 'thin', 'um', here)).toThrow(
      'someone1999/A4: "thin" is no number for thickness: no number stands here',
    );
  });

  it('has no number that is meant where its property is in words', () => {
    expect(() => claim('A15', film, 'quality', 'smooth', null, here, { readAs: '2' })).toThrow(
      'someone1999/A15: quality is in words: `readAs` 2 cannot be read',
    );
  });

  it('moves reference, protocol and misprint of the printed unit where they belong', () => {
    const potential = claim('A5', tin, 'meanPotential', '0.5', 'V vs SHE', here);
    expect(potential.conditions).toMatchObject([{ name: 'reference', status: 'STATED', text: 'SHE' }]);
    const resistance = claim('A6', film, 'sheetResistance', '3', 'ohm cm^-2 (sic)', here);
    expect(resistance.annotations).toMatchObject([{ kind: 'MISPRINT' }]);
  });

  it('completes the keys of its annotations with its source, unless they name another', () => {
    const annotations = [conflict('They differ.', 'A8', 'other/A9')];
    expect(claim('A7', film, 'thickness', '1', 'um', here, { annotations }).annotations[0]?.claims).toEqual([
      'someone1999/A8',
      'other/A9',
    ]);
  });

  it('has a band in place of an uncertainty, or half a width as a uniform one', () => {
    expect(claim('A10', film, 'thickness', '2', 'um', here, { band: [1, 4] }).value).toMatchObject({
      value: 2,
      low: 1,
      high: 4,
      standardUncertainty: null,
      uncertaintyBasis: null,
    });
    expect(claim('A11', film, 'thickness', '2', 'um', here, { within: 0.3 }).value).toMatchObject({
      low: null,
      standardUncertainty: 0.3 / Math.sqrt(3),
      uncertaintyBasis: 'REPORTED',
    });
  });

  it('about a test says of every condition that it is stated or that it is not', () => {
    const test = testsFrom(paper, 'MEASURED');
    const conditions = [stated('arealCapacity', 3, 'mA.h/cm2')];
    const result = test('A12', cell, 'coulombicEfficiency', '99', '%', here, { conditions });
    expect(result.conditions.map(({ name, status }) => [name, status])).toEqual([
      ['arealCapacity', 'STATED'],
      ['currentDensity', 'NOT_STATED'],
      ['temperature', 'NOT_STATED'],
      ['electrolyte', 'STATED'],
      ['separator', 'NOT_STATED'],
    ]);
    expect(result.conditions[3]?.subjectId).toBe(salty.id);
  });
});

describe('A half cell', () => {
  it('is called after its metal and its host, and holds the metal on the negative side', () => {
    expect(cell.slug).toBe('li-on-tin-foil');
    expect(cell.metalId).toBe(lithium.id);
    expect(cell.positiveId).toBe(foil.id);
  });
});
