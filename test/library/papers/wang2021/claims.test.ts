import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Claim, conditionOf } from '../../../../src/domain/claim.ts';
import { libraryId } from '../../../../src/domain/identity.ts';
import type { Measure } from '../../../../src/domain/measure.ts';
import type { PropertyName } from '../../../../src/domain/property.ts';
import { wang2021Claims } from '../../../../src/library/papers/wang2021/wang2021.ts';

/** Every fact of the paper: number, value and unit as printed. */
const facts = readFileSync(new URL('facts.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([id, value, unit]) => ({ id: id!, value: value!, unit: unit || null }));

const byKey = new Map(wang2021Claims.map((claim) => [claim.key.replace('wang2021/', ''), claim]));
const further = [...byKey.keys()].filter((key) => key.includes('.'));

/** Beside the facts: entries of the lists of references, and what the paper does not say. */
const isBeside = (key: string) => /^(ref|withheld)-/.test(key);

function claim(key: string): Claim {
  const found = byKey.get(key);
  if (!found) throw new Error(`no claim ${key}`);
  return found;
}

function measure(key: string): Measure {
  const { value } = claim(key);
  if (value.kind !== 'MEASURE') throw new Error(`${key} is ${value.kind}`);
  return value;
}

function values(...keys: string[]) {
  return keys.map((key) => measure(key).value);
}

describe('The claims of Wang 2021', () => {
  it('hold each of the 418 facts, printed value and unit to the letter', () => {
    const held = facts.map(({ id }) => ({ id, value: byKey.get(id)?.printed, unit: byKey.get(id)?.printedUnit }));
    expect(facts).toHaveLength(418);
    expect(held).toEqual(facts);
  });

  it('hold nothing else, but for further numbers of the same facts, references and what is withheld', () => {
    const known = new Set(facts.map(({ id }) => id));
    const bare = [...byKey.keys()].filter((key) => !key.includes('.') && !isBeside(key));
    expect(bare.filter((key) => !known.has(key))).toEqual([]);
    expect(further.filter((key) => !known.has(key.split('.')[0]!))).toEqual([]);
  });

  it('take every further number out of what the fact prints, unless it is withheld', () => {
    const foreign = further.filter((key) => {
      const { printed, value } = claim(key);
      return value.kind !== 'WITHHELD' && !claim(key.split('.')[0]!).printed.includes(printed);
    });
    expect(foreign).toEqual([]);
  });

  it('are numbered without a gap, within each section and within each fact', () => {
    const sections = Map.groupBy(facts, ({ id }) => id[0]!);
    expect([...sections.keys()].join('')).toBe('ABCDEFGHIJKLMNOPQ');
    for (const [section, members] of sections) {
      expect(members.map(({ id }) => id)).toEqual(members.map((_, n) => `${section}${n + 1}`));
    }
    for (const [fact, keys] of Map.groupBy(further, (key) => key.split('.')[0]!)) {
      expect(keys.toSorted()).toEqual(keys.map((_, n) => `${fact}.${n + 2}`));
    }
    expect(byKey.size).toBe(wang2021Claims.length);
  });

  it('give the most precisely printed number to the bare key', () => {
    expect(values('K35', 'K35.2', 'K35.3')).toEqual([63.58, 64, 60]);
    expect(measure('K35.3').qualifier).toBe('ABOUT');
    expect(values('H12', 'H12.2')).toEqual([7.02, 7]);
    expect(values('D6', 'D6.2', 'D6.3', 'D6.4')).toEqual([31.4, 34.7, 43.9, 46.2]);
    expect(values('D18', 'D18.2', 'D18.3')).toEqual([44.5, 52.8, 76.3]);
    expect(values('F4.2', 'F9.2', 'F11.2', 'F12.2', 'H16.2')).toEqual([5, 1, 2, 1, 8]);
    expect(values('M10', 'M10.2', 'M13', 'M13.2', 'M13.3')).toEqual([530.25, 539.25, 284.6, 286, 289]);
  });

  it('read a number together with the unit inside the text', () => {
    const read = ['L2', 'L3', 'L14', 'L24', 'N3', 'N5', 'N8', 'N15', 'N18'].map((key) => {
      const { value, unit } = measure(key);
      return [key, value, unit];
    });
    expect(read).toEqual([
      ['L2', 2, 'h'],
      ['L3', 80, 'Cel'],
      ['L14', 30, 'min'],
      ['L24', 24, 'h'],
      ['N3', 10, 'um'],
      ['N5', -0.1, 'V'],
      ['N8', 6.8e-5, 'cm2/(V.s)'],
      ['N15', 1, 'mol/L'],
      ['N18', 26.801, 'A.h/mol'],
    ]);
  });

  it('keep bounds and ranges as bounds and ranges', () => {
    expect(measure('K6')).toMatchObject({ qualifier: 'AT_LEAST', low: 2000, value: null });
    expect(measure('K18')).toMatchObject({ qualifier: 'AT_MOST', high: 80, value: null });
    expect(measure('J2')).toMatchObject({ qualifier: 'AT_MOST', high: 0.1, unit: '[ppm]' });
    expect(measure('E1')).toMatchObject({ qualifier: 'RANGE', low: 20, high: 40 });
    expect(measure('P70')).toMatchObject({ qualifier: 'RANGE', low: 140, high: 200 });
    expect(measure('P72')).toMatchObject({ qualifier: 'AT_MOST', high: 60, value: null });
    expect(measure('P75')).toMatchObject({ qualifier: 'AT_LEAST', low: 10, value: null });
  });

  it('split the specific energies of the abstract over the cells that they are of', () => {
    expect(claim('K50').subjectIds).toEqual([libraryId('CELL', 'nvpf-flooded')]);
    expect(claim('K50.2').subjectIds).toEqual([libraryId('CELL', 'nvpf-lean')]);
    expect([measure('K50').low, measure('K50.2').low]).toEqual([200, 230]);
  });

  it('are withheld exactly where the paper is silent', () => {
    const withheld = [...byKey].filter(([, { value }]) => value.kind === 'WITHHELD').map(([key]) => key);
    const numbered = withheld.filter((key) => !isBeside(key));
    expect(numbered.toSorted()).toEqual(['D10', 'D12.2', 'F8', 'J7', 'M8', 'N22']);
    expect(withheld.filter(isBeside)).toEqual([...byKey.keys()].filter((key) => key.startsWith('withheld-')));
  });

  it('translate the print into UCUM', () => {
    const units = ['B3', 'B8', 'C10', 'D14', 'F2', 'F6', 'F7', 'G3', 'K23', 'K33', 'K34', 'K36'];
    expect(units.map((key) => measure(key).unit)).toEqual([
      'V',
      'Cel',
      '1',
      'Ohm/{sq}',
      'mol/L',
      'cm2/(V.s)',
      'mg/(mA.h)',
      'mg/cm2',
      'h',
      '{cycle}',
      '{cycle}',
      'W.h/kg',
    ]);
    expect(conditionOf(claim('B3'), 'reference')?.text).toBe('SHE');
    expect(conditionOf(claim('K23'), 'protocol')?.text).toBe('1C');
  });
});

describe('The tests of cells in Wang 2021', () => {
  const ofTests: readonly PropertyName[] = [
    'overpotential',
    'lifetime',
    'cycleLife',
    'depthOfDischarge',
    'coulombicEfficiency',
    'initialCoulombicEfficiency',
    'energyEfficiency',
    'capacityRetentionPerCycle',
    'retainedArealCapacity',
    'specificEnergyGain',
    'timeToDendrites',
    'rateCapability',
  ];
  const isOfCell = ({ property, key }: Claim) =>
    ofTests.includes(property) || (property === 'specificEnergy' && key.startsWith('wang2021/K'));
  const results = wang2021Claims.filter((one) => isOfCell(one) && one.value.kind !== 'WITHHELD');

  it('say current density, areal capacity, temperature, electrolyte and separator, or that nobody says', () => {
    const asked = ['currentDensity', 'arealCapacity', 'temperature', 'electrolyte', 'separator'] as const;
    const silent = results.flatMap((result) =>
      asked.filter((name) => conditionOf(result, name) === null).map((name) => `${result.key} ${name}`),
    );
    expect(results.length).toBeGreaterThan(45);
    expect(silent).toEqual([]);
  });

  it('carry the conditions that we assume for the nine overpotentials, with their bands', () => {
    const overpotentials = results.filter(({ property }) => property === 'overpotential');
    expect(overpotentials).toHaveLength(9);
    for (const result of overpotentials) {
      expect(conditionOf(result, 'currentDensity')).toMatchObject({
        status: 'ASSUMED',
        measure: { value: 1, low: 0.5, high: 5, unit: 'mA/cm2' },
      });
      expect(conditionOf(result, 'arealCapacity')).toMatchObject({
        status: 'ASSUMED',
        measure: { value: 1, low: 0.5, high: 5, unit: 'mA.h/cm2' },
      });
      expect(conditionOf(result, 'temperature')).toMatchObject({
        status: 'ASSUMED',
        measure: { value: 298.15, low: 293, high: 303, unit: 'K' },
      });
    }
  });

  it('turn what hides in the name of a fact into conditions', () => {
    expect(conditionOf(claim('K6'), 'currentDensity')?.measure).toMatchObject({ value: 1, unit: 'mA/cm2' });
    expect(conditionOf(claim('K11'), 'arealCapacity')?.measure).toMatchObject({ value: 10, unit: 'mA.h/cm2' });
    expect(conditionOf(claim('K11'), 'currentDensity')?.status).toBe('NOT_STATED');
    expect(conditionOf(claim('K15'), 'cycles')?.measure?.value).toBe(50);
    expect(conditionOf(claim('K17'), 'cycles')?.measure?.value).toBe(12);
    expect(conditionOf(claim('K14'), 'cycles')?.status).toBe('NOT_STATED');
    expect(conditionOf(claim('K47'), 'separator')?.subjectId).toBe(libraryId('SEPARATOR', 'celgard-2500'));
    expect(conditionOf(claim('K21'), 'electrolyte')?.subjectId).toBe(libraryId('ELECTROLYTE', 'kfsi-dme'));
  });

  it('belong to the cells that were tested', () => {
    const owners = (property: PropertyName) =>
      Object.fromEntries(
        results
          .filter((result) => result.property === property)
          .map(({ key, subjectIds }) => [key.slice(9), subjectIds]),
      );
    const cells = (...slugs: string[]) => slugs.map((slug) => libraryId('CELL', slug));
    expect(owners('overpotential')).toEqual({
      K1: cells('na-nisb-cc'),
      K2: cells('na-cc'),
      K3: cells('na-ni-cc'),
      K4: cells('na-ani-cc'),
      K5: cells('na-plate'),
      K19: cells('li-nisb-cc'),
      K20: cells('li-cc'),
      K21: cells('k-nisb-cc'),
      K22: cells('k-cc'),
    });
    expect(owners('coulombicEfficiency')).toEqual({
      K14: cells('na-on-nisb-cc'),
      K15: cells('na-on-cc'),
      K16: cells('na-on-sb-cc'),
      K17: cells('na-on-ni-cc'),
      K18: cells('na-on-cc', 'na-on-sb-cc', 'na-on-ni-cc'),
      K27: cells('li-on-nisb-cc'),
      K28: cells('li-on-cc'),
      K29: cells('k-on-nisb-cc'),
      K30: cells('k-on-cc'),
    });
    expect(owners('cycleLife')).toEqual({
      K33: cells('nvpf-low'),
      K34: cells('nvpf-low-na-cc'),
      K39: cells('nvpf-flooded'),
      K45: cells('nvpf-high-na-cc'),
      K48: cells('nvpf-lean'),
    });
  });
});
