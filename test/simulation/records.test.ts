import { describe, expect, it } from 'vitest';
import { claimed, claimedWith, derived } from '../../src/derivation/origins.ts';
import { cationDiffusivityMetric } from '../../src/derivation/quantities/diffusivity.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Part } from '../../src/domain/facts.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import type { PropertyName } from '../../src/domain/property.ts';
import type { ParameterTable } from '../../src/simulation/parameterTable.ts';
import { neededOf, recordedParameters } from '../../src/simulation/records.ts';
import { aClaim, within } from '../support/facts.ts';

const stated = { kind: 'NUMBER', symbol: 'x', limits: {}, source: 'the default', description: '' } as const;
const share = claimed('transferenceNumber', 'electrolyte');
const table = {
  t: { ...stated, unit: '1', default: 0.4, defaultBand: [0.3, 0.5], origin: share },
  needed: { ...stated, unit: '1', default: 0.4, origin: share, recordsOnly: true },
  cation: { ...stated, unit: 'm2/s', default: null, origin: derived(cationDiffusivityMetric, 'electrolyte') },
  onset: {
    ...stated,
    unit: 'V',
    default: null,
    origin: claimedWith(['metal'], 'nucleationOverpotential', 'substrate'),
  },
} as const satisfies ParameterTable;

const partOf = (id: string, parts: Part['parts'] = {}): Part => ({
  subject: { id, kind: 'MATERIAL', slug: id, name: `the ${id}` },
  formula: null,
  parts,
});
const part = partOf('simulated', {
  electrolyte: partOf('electrolyte'),
  substrate: partOf('substrate'),
  metal: partOf('metal'),
});

type Numbers = Partial<Record<PropertyName, Measure>>;

function parameters(numbers: Numbers, overrides: Record<string, number> = {}, more: readonly Claim[] = []) {
  const own = (property: PropertyName) => {
    const value = numbers[property];
    return value ? [aClaim({ key: `test/${property}`, property, value })] : [];
  };
  const claims = (_id: string, property: PropertyName) => [
    ...own(property),
    ...more.filter((claim) => claim.property === property),
  ];
  return recordedParameters<keyof typeof table>(table, { part }, { claims, overrides, ignoring: [] });
}

const D = within(1e-10, 4e-10, 'm2/s', 2e-10);

describe('a parameter out of records', () => {
  it('is by hand where it is so given, else as claimed, else the default', () => {
    const numbers = { transferenceNumber: exactly(0.3, '1') };
    expect(parameters(numbers, { t: 0.2 }).find('t')).toMatchObject({ value: 0.2, origin: 'GIVEN', claimKeys: [] });
    const key = 'test/transferenceNumber';
    expect(parameters(numbers).find('t')).toMatchObject({
      value: 0.3,
      origin: 'CLAIM',
      claimKey: key,
      claimKeys: [key],
    });
    expect(parameters({}).find('t')).toMatchObject({ value: 0.4, low: 0.3, high: 0.5, origin: 'DEFAULT' });
  });

  it('is missing without a record where its default is of another whole, and says so', () => {
    expect(parameters({}).find('needed')).toBeNull();
    expect(() => parameters({}).require('needed')).toThrow(
      'Nobody recorded the transference number of the electrolyte; give needed by hand',
    );
  });

  it('is the middle of a range, and nothing of a bound', () => {
    const range = parameters({ transferenceNumber: within(0.2, 0.6, '1') }).find('needed')!;
    expect(range.value).toBeCloseTo(0.4, 15);
    expect(range).toMatchObject({ low: 0.2, high: 0.6 });
    const bound = parameters({ transferenceNumber: within(0.2, null, '1') });
    expect(() => bound.require('needed')).toThrow(
      'Only a bound of the transference number of the electrolyte is recorded; give needed by hand',
    );
  });

  it('is its own, though another parameter has the same origin and is given by hand', () => {
    const numbers = { transferenceNumber: exactly(0.3, '1') };
    expect(parameters(numbers, { t: 0.2 }).find('needed')).toMatchObject({ value: 0.3, origin: 'CLAIM' });
  });

  it('is claimed together with another part where its origin says so', () => {
    const of = (key: string, ...subjectIds: string[]): Claim => ({
      ...aClaim({ key, property: 'nucleationOverpotential', value: exactly(20, 'mV') }),
      subjectIds,
    });
    const onset = (...more: Claim[]) => parameters({}, {}, more).find('onset');
    expect(onset(of('test/a', 'substrate', 'other'))).toBeNull();
    expect(onset(of('test/a', 'substrate', 'other'), of('test/b', 'substrate', 'metal'))!.claimKey).toBe('test/b');
  });
});

describe('a parameter that is derived from another of the run', () => {
  it('takes it as the run has it, and rests on the claims of both', () => {
    const numbers = { transferenceNumber: exactly(0.5, '1'), saltDiffusivity: D };
    const claimKeys = ['test/saltDiffusivity', 'test/transferenceNumber'];
    expect(parameters(numbers).find('cation')).toMatchObject({ value: 2e-10, claimKey: null, claimKeys });
    const byHand = parameters(numbers, { t: 0.75 }).find('cation')!;
    expect(byHand.value).toBeCloseTo(4e-10, 20);
    expect(byHand.claimKeys).toEqual(['test/saltDiffusivity']);
  });

  it('holds it: its band is what is left of the doubt', () => {
    const numbers = { transferenceNumber: within(0.3, 0.7, '1', 0.5), saltDiffusivity: D };
    const { low, high } = parameters(numbers).find('cation')!;
    expect(low).toBeCloseTo(1e-10, 20);
    expect(high).toBeCloseTo(4e-10, 20);
  });

  it('takes the default of it where the run does', () => {
    const cation = parameters({ saltDiffusivity: D }).find('cation')!;
    expect(cation.value).toBeCloseTo(2e-10 / 1.2, 20);
    expect(cation).toMatchObject({ origin: 'ASSUMED', claimKeys: ['test/saltDiffusivity'] });
  });
});

describe('what a table needs of a part', () => {
  it('is every property beneath the origins of its parameters, each once', () => {
    expect(neededOf(table, 'electrolyte').toSorted()).toEqual([
      'conductivityActivationEnergy',
      'ionicConductivity',
      'saltConcentration',
      'saltDiffusivity',
      'thermodynamicFactor',
      'transferenceNumber',
    ]);
    expect(neededOf(table, 'substrate')).toEqual(['nucleationOverpotential']);
    expect(neededOf(table, 'metal')).toEqual([]);
  });
});
