import { describe, expect, it } from 'vitest';
import { circumstancesOf, comparability } from '../../src/analysis/comparability.ts';
import {
  type Claim,
  type Condition,
  type ConditionName,
  conditionNames,
  conditionWords,
  testQuantities,
} from '../../src/domain/claim.ts';
import { comparable, isCompared } from '../../src/domain/conditions/comparable.ts';
import { conditions } from '../../src/domain/conditions/conditions.ts';
import { conditionsMissingIn, conditionsNeededBy } from '../../src/domain/conditions/conditionsNeeded.ts';
import type { ConditionType } from '../../src/domain/conditions/define.ts';
import { exactly } from '../../src/domain/measure.ts';
import { type PropertyName, properties, propertyNames } from '../../src/domain/property.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { meaningOf } from '../../src/physics/ucum.ts';
import { units } from '../../src/physics/units.ts';
import { aClaim } from '../support/facts.ts';

const typeOf = (name: ConditionName): ConditionType => conditions[name];
const kindOf = new Map(catalogue.subjects.map(({ id, kind }) => [id, kind]));
const under = (property: PropertyName, ...of: Condition[]): Claim => aClaim({ property, conditions: of });
const number = (name: ConditionName, value: number, unit: string): Condition => ({
  name,
  status: 'STATED',
  measure: exactly(value, unit),
  subjectId: null,
  text: null,
});
const inWords = (name: ConditionName, text: string): Condition => ({ ...number(name, 0, '1'), measure: null, text });
const told = (claim: Claim, other: Claim) => {
  const { verdict, differences } = comparability([circumstancesOf(claim), circumstancesOf(other)]);
  return [verdict, ...differences.map(({ name, kind }) => `${name} ${kind}`)];
};

describe('the table of conditions', () => {
  it('has units that the code knows, and choices without repetition', () => {
    for (const name of conditionNames) {
      const type = typeOf(name);
      if (type.kind === 'NUMBER') expect(Object.keys(units), name).toContain(type.unit);
      if (type.kind === 'CHOICE') expect(new Set(type.choices).size, name).toBe(type.choices.length);
      if (type.kind === 'SUBJECT') expect(type.of.length, name).toBeGreaterThan(0);
    }
  });

  it('gives the quantities of tests, by which claims are filtered, and the words of choices', () => {
    expect(testQuantities).toEqual({
      currentDensity: 'mA/cm2',
      arealCapacity: 'mA.h/cm2',
      temperature: 'K',
      cycles: '{cycle}',
    });
    expect(conditionWords.testEnd).toEqual(['failed', 'ended']);
    expect(conditionWords.hysteresis).toEqual(['one plateau', 'both plateaus']);
    expect(Object.keys(conditionWords)).not.toContain('method');
  });

  it('is kept by every claim of the library', () => {
    for (const { key, conditions: all } of catalogue.claims) {
      for (const { name, status, measure, subjectId, text } of all) {
        const type = typeOf(name);
        const where = `${key} ${name}`;
        if (status === 'NOT_STATED') expect([measure, subjectId, text], where).toEqual([null, null, null]);
        if (measure !== null) {
          expect(type.kind, where).toBe('NUMBER');
          const { unit } = type as { unit: string };
          expect(meaningOf(measure.unit).dimension, where).toBe(meaningOf(unit).dimension);
        }
        if (subjectId !== null) {
          expect(type.kind, where).toBe('SUBJECT');
          expect((type as { of: readonly string[] }).of, where).toContain(kindOf.get(subjectId));
        }
      }
    }
  });
});

describe('the properties of a battery paper', () => {
  it('have units that the code knows, and limits in the right order', () => {
    for (const name of propertyNames) {
      const {
        unit,
        floor = -Infinity,
        ceiling = Infinity,
      } = { floor: undefined, ceiling: undefined, ...properties[name] };
      if (unit !== null) expect(['Cel', ...Object.keys(units)], name).toContain(unit);
      expect(floor, name).toBeLessThan(ceiling);
    }
  });

  it.each<[PropertyName, number | undefined, number | undefined]>([
    ['transferenceNumber', -1, 1],
    ['capacityRetention', 0, undefined],
    ['capacityFadePerCycle', undefined, 100],
    ['polarisation', 0, 20_000],
    ['overpotential', 0, 10_000],
    ['adsorptionEnergy', -20, 20],
    ['siteOccupancy', 0, 1],
    ['componentMassFraction', 0, 100],
    ['relativeDensity', 0, 100],
    ['upperCutOffVoltage', -10, 10],
  ])('%s has the limits that physics sets', (name, floor, ceiling) => {
    expect({ floor: undefined, ceiling: undefined, ...properties[name] }).toMatchObject({ floor, ceiling });
  });

  it('of a mixture hold several at once, one for each component', () => {
    for (const name of propertyNames.filter((one) => one.startsWith('component'))) {
      expect(properties[name], name).toMatchObject({ severalAtOnce: true });
      expect(conditionsNeededBy(name), name).toContain('component');
    }
  });
});

describe('the comparison', () => {
  it('of capacities needs a current, in whatever way it is stated, the voltages, and whose mass', () => {
    const needed = ['lowerVoltage', 'upperVoltage', 'temperature', 'electrolyte', 'massBasis'];
    expect(conditionsMissingIn(under('dischargeCapacity'))).toEqual(['currentDensity', ...needed]);
    expect(conditionsMissingIn(under('dischargeCapacity', number('cRate', 1, '/h')))).toEqual(needed);
    expect(conditionsMissingIn(under('dischargeCapacity', number('specificCurrent', 50, 'mA/g')))).toEqual(needed);
    expect(conditionsNeededBy('dischargeCapacity')).toContain('cRate');
    expect(told(under('dischargeCapacity'), under('dischargeCapacity'))).toEqual([
      'UNDECIDED',
      ...['currentDensity', 'temperature', 'electrolyte', 'massBasis', 'lowerVoltage', 'upperVoltage'].map(
        (name) => `${name} NOT_STATED`,
      ),
    ]);
  });

  it('of capacities at two C-rates tells them apart, and leaves a C-rate beside a current per mass open', () => {
    const at = (...of: Condition[]) => under('dischargeCapacity', ...of);
    const [slow, fast] = [number('cRate', 0.1, '/h'), number('cRate', 1, '/h')];
    expect(comparable(at(slow), at(fast)).verdict).toBe('NOT_COMPARABLE');
    expect(comparable(at(slow), at(number('cRate', 0.1, '/h'))).verdict).toBe('COMPARABLE');
    expect(comparable(at(slow), at(number('specificCurrent', 50, 'mA/g'))).verdict).toBe('UNDECIDED');
  });

  it('never turns on how a number was measured, how often, and how a test ended', () => {
    const [one, other] = [
      [
        inWords('method', 'Tafel'),
        number('repeats', 3, '1'),
        inWords('plusMinus', 'range'),
        inWords('testEnd', 'failed'),
      ],
      [inWords('method', 'EIS'), number('repeats', 1, '1')],
    ];
    expect(comparable(under('lifetime', ...one), under('lifetime', ...other)).verdict).toBe('COMPARABLE');
    const names = comparability([
      circumstancesOf(under('lifetime', ...one)),
      circumstancesOf(under('lifetime', ...other)),
    ]).differences.map(({ name }) => name);
    expect(names).not.toEqual(expect.arrayContaining(['method']));
    expect(names.filter((name) => ['method', 'repeats', 'plusMinus', 'testEnd'].includes(name))).toEqual([]);
  });

  it('turns on the area of an electrode only where ohms are not multiplied by it', () => {
    const [small, large] = [number('electrodeArea', 0.785, 'cm2'), number('electrodeArea', 1.54, 'cm2')];
    expect(comparable(under('resistance', small), under('resistance', large)).verdict).toBe('NOT_COMPARABLE');
    expect(comparable(under('filmResistance', small), under('filmResistance', large)).verdict).toBe('COMPARABLE');
    expect(isCompared('electrodeArea', 'overpotential')).toBe(false);
  });

  it('of gaps between plateaus stays open where one source may mean one plateau', () => {
    const unclear: Condition = { ...inWords('hysteresis', ''), status: 'NOT_STATED', text: null };
    const [one, both] = [inWords('hysteresis', 'one plateau'), inWords('hysteresis', 'both plateaus')];
    expect(comparable(under('polarisation', unclear), under('polarisation')).verdict).toBe('UNDECIDED');
    expect(comparable(under('polarisation', one), under('polarisation', both)).verdict).toBe('NOT_COMPARABLE');
  });

  it('of adsorption energies needs facet and adsorbate, of activation energies the process', () => {
    expect(conditionsMissingIn(under('adsorptionEnergy', inWords('facet', '(110)')))).toEqual(['adsorbate']);
    const energy = (process: string) => under('activationEnergy', inWords('process', process));
    expect(comparable(energy('charge transfer'), energy('ion transport in the SEI')).verdict).toBe('NOT_COMPARABLE');
  });
});
