import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CircumstanceName, comparability, type NamedCircumstance } from '../../src/analysis/comparability.ts';
import { circumstances, compare, relativeDifference } from '../../src/analysis/compare.ts';
import { type Measurand, read } from '../../src/analysis/measurand.ts';
import type { Wanted } from '../../src/domain/choose.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import type { Subject } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { factsOf, uncertain, within } from '../support/facts.ts';

function condition(name: CircumstanceName, fields: Partial<NamedCircumstance>): NamedCircumstance {
  return { name, status: 'STATED', measure: null, subjectId: null, text: null, ...fields };
}

const current = (value: number) => condition('currentDensity', { measure: exactly(value, 'mA/cm2') });
const unstated = condition('currentDensity', { status: 'NOT_STATED' });
const assumed = condition('currentDensity', { status: 'ASSUMED', measure: within(0.5, 5, 'mA/cm2', 1) });

describe('results', () => {
  it('are comparable only where every condition is on record for each, and the same', () => {
    expect(comparability([[current(1)], [current(1)]])).toEqual({ verdict: 'COMPARABLE', differences: [] });
    expect(comparability([[current(1)], [current(5)]]).verdict).toBe('NOT_COMPARABLE');
    expect(comparability([[current(1)], [unstated]]).verdict).toBe('UNDECIDED');
    expect(comparability([[current(1)], []]).verdict).toBe('UNDECIDED');
    expect(comparability([[assumed], [assumed]]).differences).toMatchObject([{ kind: 'ASSUMED' }]);
  });

  it('are not comparable as soon as two of many differ, though a third says nothing', () => {
    const { verdict, differences } = comparability([[current(1)], [unstated], [current(5)]]);
    expect(verdict).toBe('NOT_COMPARABLE');
    expect(differences).toMatchObject([{ name: 'currentDensity', kind: 'DIFFERS' }]);
    expect(differences[0]!.ofEach).toEqual([[current(1)], [unstated], [current(5)]]);
  });

  it('have the same verdict in whatever order they come', () => {
    const one = fc.constantFrom(current(1), current(1.001), current(5), unstated, assumed);
    const results = fc.array(fc.array(one, { maxLength: 2 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(results, (all) => {
        const kinds = (list: typeof all) => comparability(list).differences.map(({ name, kind }) => [name, kind]);
        expect(kinds(all.toReversed())).toEqual(kinds(all));
      }),
    );
  });

  it('are never more comparable with one more among them', () => {
    const order = ['COMPARABLE', 'UNDECIDED', 'NOT_COMPARABLE'];
    const one = fc.constantFrom(current(1), current(5), unstated, assumed);
    const results = fc.array(fc.array(one, { minLength: 1, maxLength: 1 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(results, (all) => {
        const grade = (list: typeof all) => order.indexOf(comparability(list).verdict);
        expect(grade(all)).toBeGreaterThanOrEqual(grade(all.slice(1)));
      }),
    );
  });
});

const lifetime: Measurand = { from: 'PROPERTY', property: 'lifetime' };
const at = (value: number): Wanted[] => [{ name: 'arealCapacity', value, unit: 'mA.h/cm2' }];

function result(slug: string, measurand: Measurand, wanted: Wanted[] = [], kind: 'CELL' | 'ELECTROLYTE' = 'CELL') {
  const facts = factsOf(kind, slug);
  const subject = catalogue.subjects.find((one) => one.kind === kind && one.slug === slug) as Subject;
  return { reading: read(measurand, subject, facts, wanted), facts };
}

describe('Wang 2021', () => {
  it('cannot set 2000 h at 4.8 % of the sodium against 1000 h at 47.6 %', () => {
    const [shallow, deep] = [result('na-nisb-cc', lifetime, at(1)), result('na-nisb-cc', lifetime, at(10))];
    expect([shallow, deep].map(({ reading }) => reading.chosen?.key)).toEqual(['wang2021/K6', 'wang2021/K11']);
    const { verdict, differences } = compare([shallow, deep])!;
    expect(verdict).toBe('NOT_COMPARABLE');
    expect(differences.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'depthOfDischarge DIFFERS',
      'arealCapacity DIFFERS',
      'currentDensity NOT_STATED',
      'temperature NOT_STATED',
    ]);
    const depths = differences[0]!.ofEach.map(([one]) => one!.measure!.value);
    expect(depths).toEqual([4.76, 47.6]);
  });

  it('has overpotentials of one figure that can be compared if they are of one test: it states no current for any', () => {
    const property = { from: 'PROPERTY', property: 'overpotential' } as const;
    for (const other of ['na-plate', 'na-cc']) {
      const [one, two] = [result('na-nisb-cc', property), result(other, property)];
      const { verdict, differences } = compare([one, two])!;
      expect(verdict, other).toBe('COMPARABLE_IF');
      expect(differences.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
        'currentDensity SAME_ASSUMPTION',
        'arealCapacity SAME_ASSUMPTION',
        'temperature SAME_ASSUMPTION',
      ]);
    }
  });

  it('has lives of different metals that are not comparable, the metal first', () => {
    const { verdict, differences } = compare([result('na-cc', lifetime), result('k-cc', lifetime)])!;
    expect(verdict).toBe('NOT_COMPARABLE');
    expect(differences[0]).toMatchObject({ name: 'metal', kind: 'DIFFERS' });
  });

  it('leaves open whether the lives of lithium on two hosts can be compared, and does not say that their tests differ', () => {
    const { verdict, differences } = compare([result('li-nisb-cc', lifetime), result('li-cc', lifetime)])!;
    expect(verdict).toBe('UNDECIDED');
    expect(differences.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'currentDensity NOT_STATED',
      'temperature NOT_STATED',
    ]);
  });

  it('has conductivities of electrolytes that only their temperatures keep apart, of whatever metal they are', () => {
    const conductivity = { from: 'PROPERTY', property: 'ionicConductivity' } as const;
    const of = (slug: string) => result(slug, conductivity, [], 'ELECTROLYTE');
    const { verdict, differences } = compare([of('naclo4-ec-dec-fec'), of('kfsi-dme')])!;
    expect(verdict).toBe('UNDECIDED');
    expect(differences).toMatchObject([{ name: 'temperature', kind: 'NOT_STATED' }]);
  });

  it('has masses that depend on no test, and N/P ratios that depend on a current that nobody states', () => {
    const mass = { from: 'PROPERTY', property: 'stackMass' } as const;
    expect(compare([result('nvpf-flooded', mass), result('nvpf-low', mass)])!.verdict).toBe('COMPARABLE');
    const npRatio = { from: 'METRIC', name: 'npRatio', given: {} } as const;
    const { verdict, differences } = compare([result('nvpf-flooded', npRatio), result('nvpf-low', npRatio)])!;
    expect(verdict).toBe('UNDECIDED');
    expect(differences).toMatchObject([{ name: 'currentDensity', kind: 'NOT_STATED' }]);
  });
});

describe('circumstances', () => {
  it('of a metric are those of all claims beneath it', () => {
    const voltage = { from: 'METRIC', name: 'meanDischargeVoltage', given: {} } as const;
    const { reading, facts } = result('nvpf-lean', voltage);
    const names = circumstances(reading, facts).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['metal', 'arealCapacity', 'currentDensity', 'depthOfDischarge']));
  });

  it('carry the band of an assumed capacity over to the depth', () => {
    const { reading, facts } = result('na-nisb-cc', { from: 'PROPERTY', property: 'overpotential' });
    const depth = circumstances(reading, facts).find(({ name }) => name === 'depthOfDischarge')!;
    expect(depth.status).toBe('ASSUMED');
    expect(depth.measure!.low! / depth.measure!.value!).toBeLessThan(0.5);
    expect(depth.measure!.high! / depth.measure!.value!).toBeGreaterThan(5);
  });
});

describe('a relative difference', () => {
  const text = (measure: Measure | null) => measure && [measure.qualifier, measure.value, measure.low, measure.high];

  it('is x/x₀ − 1 in per cent, with the uncertainties of both', () => {
    const difference = relativeDifference(uncertain(35, 0.35, 'mV'), uncertain(50, 0.5, 'mV'))!;
    expect(difference.value).toBeCloseTo(-30, 10);
    expect(difference.standardUncertainty).toBeCloseTo(70 * Math.SQRT2 * 0.01, 10);
  });

  it('has the basis of printed digits only where both have', () => {
    const printed = { ...uncertain(35, 0.35, 'mV'), uncertaintyBasis: 'IMPLIED_BY_PRECISION' } as const;
    const basis = (is: Measure) => relativeDifference(is, printed)!.uncertaintyBasis;
    expect(basis(printed)).toBe('PROPAGATED_PRECISION');
    expect(basis(exactly(50, 'mV'))).toBe('PROPAGATED_PRECISION');
    expect(basis(uncertain(50, 0.5, 'mV'))).toBe('PROPAGATED');
  });

  it('is about so where one of them is', () => {
    const about: Measure = { ...uncertain(375, 20, 'mV'), qualifier: 'ABOUT' };
    expect(relativeDifference(exactly(64, 'mV'), about)!.qualifier).toBe('ABOUT');
    expect(relativeDifference(about, exactly(64, 'mV'))!.qualifier).toBe('ABOUT');
    expect(relativeDifference(exactly(64, 'mV'), exactly(375, 'mV'))!.qualifier).toBe('EQUAL');
  });

  it('does not depend on the units', () => {
    expect(relativeDifference(exactly(0.035, 'V'), exactly(50, 'mV'))!.value).toBeCloseTo(-30, 10);
  });

  it('is a bound where one of them is, the right way round', () => {
    const [bound, number] = [within(2000, null, 'h'), exactly(45, 'h')];
    expect(text(relativeDifference(bound, number))).toEqual(['AT_LEAST', null, 100 * (2000 / 45 - 1), null]);
    expect(text(relativeDifference(number, bound))).toEqual(['AT_MOST', null, null, 100 * (45 / 2000 - 1)]);
    expect(text(relativeDifference(within(20, 40, 'nm'), exactly(20, 'nm')))).toEqual(['RANGE', null, 0, 100]);
    expect(text(relativeDifference(exactly(3, 'V'), within(0, 5, 'V')))).toEqual(['AT_LEAST', null, -40, null]);
  });

  it('says nothing of two lower bounds, or of what need not be positive', () => {
    expect(relativeDifference(within(2000, null, 'h'), within(1000, null, 'h'))).toBe(null);
    expect(relativeDifference(exactly(1, 'V'), exactly(-1, 'V'))).toBe(null);
    expect(relativeDifference(exactly(1, 'V'), exactly(0, 'V'))).toBe(null);
  });
});
