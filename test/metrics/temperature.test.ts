import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { ionicConductivityAt } from '../../src/derivation/quantities/atTemperature.ts';
import { nernstEinsteinDiffusivityMetric, saltDiffusivity } from '../../src/derivation/quantities/diffusivity.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { exactly } from '../../src/domain/measure.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import type { Cell, Electrolyte } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { assumedCondition, stated } from '../../src/library/conditions.ts';
import { areaSpecificResistance } from '../../src/metrics/cell/resistance/areaSpecificResistance.ts';
import { exchangeCurrentDensity } from '../../src/metrics/cell/resistance/exchangeCurrentDensity.ts';
import { limitingCurrentDensityMetric } from '../../src/metrics/cell/resistance/limitingCurrentDensity.ts';
import { limitingCurrentShare } from '../../src/metrics/cell/resistance/limitingCurrentShare.ts';
import {
  concentrationOverpotentialMetric,
  interfaceOverpotentialMetric,
  ohmicOverpotential,
} from '../../src/metrics/cell/resistance/overpotentialParts.ts';
import { layerLimitingCurrentDensity } from '../../src/metrics/electrolyte/limitingCurrentDensity.ts';
import { sandCapacity, sandTimeMetric } from '../../src/metrics/electrolyte/sandTime.ts';
import { registry } from '../../src/metrics/registry.ts';
import { aClaim, factsOf } from '../support/facts.ts';

const subjects = (kind: 'CELL' | 'ELECTROLYTE') => catalogue.subjects.filter((one) => one.kind === kind);
const symmetric = subjects('CELL').filter((cell) => (cell as Cell).configuration === 'SYMMETRIC');
const electrolytes = subjects('ELECTROLYTE') as readonly Electrolyte[];

/** All arguments that one of these metrics needs. */
const given = { currentDensity: 1, thickness: 100 };

function argumentsOf(metric: Metric, temperature?: number) {
  const own = Object.entries(given).filter(([name]) => metric.arguments?.[name]);
  return { ...Object.fromEntries(own), ...(temperature && { temperature }) };
}

const at = (metric: Metric, facts: Facts, temperature?: number) =>
  derive(metric, facts, argumentsOf(metric, temperature));

/** In the cold these are less, and these are more. */
const falling = [limitingCurrentDensityMetric, exchangeCurrentDensity];
const rising = [
  areaSpecificResistance,
  limitingCurrentShare,
  ohmicOverpotential,
  concentrationOverpotentialMetric,
  interfaceOverpotentialMetric,
];
const ofElectrolyte = [sandTimeMetric, sandCapacity, layerLimitingCurrentDensity, saltDiffusivity, ionicConductivityAt];

/** From the cold to the warm, K. */
const kelvins = [253.15, 263.15, 273.15, 283.15, 293.15, 298.15, 303.15, 318.15, 333.15];

/** Compares a metric of a subject at neighbouring temperatures; one without an answer at all is left out. */
function compareAt(metric: Metric, facts: Facts, check: (cold: number, warm: number) => void): boolean {
  if (at(metric, facts).quantity === null) return false;
  const values = kelvins.map((kelvin) => {
    const value = at(metric, facts, kelvin).quantity?.value;
    if (value == null) throw new Error(`${metric.name} has no answer at ${kelvin} K`);
    return value;
  });
  values.slice(1).forEach((warm, k) => {
    check(values[k]!, warm);
  });
  return true;
}

describe('colder always costs more', () => {
  it.each(symmetric)('in the symmetric cell $slug', ({ slug }) => {
    const facts = factsOf('CELL', slug);
    for (const metric of falling) compareAt(metric, facts, (cold, warm) => expect(cold).toBeLessThan(warm));
    for (const metric of rising) compareAt(metric, facts, (cold, warm) => expect(cold).toBeGreaterThan(warm));
  });

  it.each(electrolytes)('in the electrolyte $slug', ({ slug }) => {
    const facts = factsOf('ELECTROLYTE', slug);
    const compared = ofElectrolyte.filter((metric) =>
      compareAt(metric, facts, (cold, warm) => expect(cold).toBeLessThan(warm)),
    );
    expect(compared).toEqual(ofElectrolyte);
  });

  it('in most cells of the library, by a number', () => {
    const answered = symmetric.filter(({ slug }) => at(interfaceOverpotentialMetric, factsOf('CELL', slug)).quantity);
    expect(answered.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a metric that takes a temperature', () => {
  const depends = registry.filter(({ arguments: all }) => all && 'temperature' in all);

  it('says in its validity or its formula what it does with it', () => {
    expect(depends.length).toBeGreaterThan(10);
    for (const { name, validity, formula } of depends) {
      expect(`${validity} ${formula}`, name).toMatch(/temperature|T\b|T₀/);
    }
  });

  it.each(depends)('changes with it: $name', (metric) => {
    const facts = metric.of.includes('ELECTROLYTE') ? all : factsOf('CELL', 'na-nisb-cc');
    const [cold, warm] = [270, 320].map((kelvin) => at(metric, facts, kelvin).quantity!.value!);
    expect(Math.abs(cold! / warm! - 1)).toBeGreaterThan(0.1);
  });

  it.each(depends)('has the number without a temperature at that of the record: $name', (metric) => {
    const facts = metric.of.includes('ELECTROLYTE') ? all : factsOf('CELL', 'na-nisb-cc');
    expect(at(metric, facts, 298.15).quantity!.value).toBe(at(metric, facts).quantity!.value);
  });
});

/** The electrolyte of the library's sodium cells, with claims of the mobility and of the salt's diffusivity as well. */
const sodium = factsOf('ELECTROLYTE', 'naclo4-ec-dec-fec');
const all = withClaims(sodium, number('ionMobility', 5e-5, sodium), number('saltDiffusivity', 0.9e-10, sodium));

function number(property: PropertyName, value: number, facts: Facts, fields: Partial<Claim> = {}): Claim {
  const measure = exactly(value, properties[property].unit!);
  return {
    ...aClaim({ key: `test/${property}`, property, value: measure }),
    subjectIds: [facts.part.subject.id],
    ...fields,
  };
}

/** These claims instead of all others of their property. */
function withClaims(facts: Facts, ...claims: readonly Claim[]): Facts {
  return {
    ...facts,
    claims: (id, property) => {
      const own = claims.filter((one) => one.property === property && one.subjectIds.includes(id));
      return own.length > 0 ? own : facts.claims(id, property);
    },
  };
}

describe('the law', () => {
  const conductivity = (fields: Partial<Claim>, kelvin?: number, ...more: readonly Claim[]) =>
    derive(ionicConductivityAt, withClaims(sodium, number('ionicConductivity', 10, sodium, fields), ...more), {
      temperature: kelvin,
    });
  const stated25 = { conditions: [stated('temperature', 25, 'Cel')] };

  it('leaves 37 % of a conductivity in ethylene and diethyl carbonate at −20 °C, with 14 kJ/mol', () => {
    expect(conductivity(stated25, 253.15).quantity!.value).toBeCloseTo(10 * 0.36644, 4);
  });

  it('uses the temperature that the claim states, in any unit, and not that of a room', () => {
    const warm = { conditions: [stated('temperature', 310, 'K')] };
    expect(conductivity(warm, 310).quantity!.value).toBe(10);
    expect(conductivity(warm, 298.15).quantity!.value).toBeLessThan(9);
  });

  it('widens the answer by the band of a temperature that is assumed, and says that it is', () => {
    const assumed = { conditions: [assumedCondition('temperature', 298.15, 'K', [293, 303])] };
    const { quantity, inputs, assumptions } = conductivity(assumed, 270);
    const sharp = conductivity(stated25, 270).quantity!;
    expect(quantity!.value).toBeCloseTo(sharp.value!, 12);
    expect(quantity!.high! - quantity!.low!).toBeGreaterThan(1.3 * (sharp.high! - sharp.low!));
    expect(inputs.find(({ name }) => name === 'referenceTemperature')).toMatchObject({
      origin: 'CONDITION',
      claim: { key: 'test/ionicConductivity' },
      measure: { value: 298.15, low: 293, high: 303 },
    });
    expect(assumptions.map(({ text }) => text).join('\n')).toContain('activation energy');
    expect(assumptions).toContainEqual(
      expect.objectContaining({ condition: expect.objectContaining({ name: 'temperature', status: 'ASSUMED' }) }),
    );
  });

  it.each([
    ['naclo4-ec-dec-fec', 14, 10.5, 18.5],
    ['litfsi-dme-dol-lino3', 8.5, 5, 13],
    ['kfsi-dme', 8.5, 5, 13],
  ])('has in %s the activation energy of its solvents, %d kJ/mol', (slug, value, low, high) => {
    const { inputs } = derive(ionicConductivityAt, factsOf('ELECTROLYTE', slug), { temperature: 280 });
    const energy = inputs.find(({ name }) => name === 'activationEnergy')!;
    expect(energy).toMatchObject({ origin: 'ASSUMPTION', measure: { value, low, high, unit: 'kJ/mol' } });
    expect(energy.reason).toContain('10.1038/s41597-024-03575-8');
  });

  it('takes an activation energy that is claimed instead of the assumption', () => {
    const claimed = number('conductivityActivationEnergy', 28, sodium);
    const { quantity, inputs, assumptions } = conductivity(stated25, 253.15, claimed);
    expect(inputs.find(({ name }) => name === 'activationEnergy')).toMatchObject({ origin: 'CLAIM' });
    expect(quantity!.value).toBeCloseTo(10 * 0.36644 ** 2, 3);
    expect(assumptions).toEqual([]);
  });

  it('of an interface takes an activation energy that is claimed of the metal with this electrolyte only', () => {
    const cell = factsOf('CELL', 'na-nisb-cc');
    const { metal, electrolyte } = cell.part.parts;
    const of = (...ids: readonly string[]) =>
      number('interfaceActivationEnergy', 70, cell, { subjectIds: [metal!.subject.id, ...ids] });
    const ratio = (facts: Facts) =>
      at(interfaceOverpotentialMetric, facts, 270).quantity!.value! /
      at(interfaceOverpotentialMetric, facts).quantity!.value!;
    const expected = (energy: number) => Math.exp((energy / 8.314462618e-3) * (1 / 270 - 1 / 298.15));
    expect(ratio(withClaims(cell, of(electrolyte!.subject.id)))).toBeCloseTo(expected(70), 6);
    expect(ratio(withClaims(cell, of('another electrolyte')))).toBeCloseTo(expected(55), 6);
    expect(ratio(cell)).toBeCloseTo(expected(55), 6);
  });

  it('at the temperature that the claim states adds nothing to what was uncertain before', () => {
    const facts = withClaims(
      sodium,
      number('ionMobility', 6.8e-5, sodium, { conditions: [stated('temperature', 298.15, 'K')] }),
    );
    const there = derive(nernstEinsteinDiffusivityMetric, facts, { temperature: { value: 25, unit: 'Cel' } });
    expect(there).toMatchObject({ uncertainty: 'EXACT', assumptions: [] });
  });
});

describe('a temperature beyond what is known', () => {
  it('by more than 60 K from that of the claim is refused, with both', () => {
    const { quantity, missing } = at(sandTimeMetric, sodium, 220);
    expect(quantity).toBeNull();
    expect(missing.map(({ reason }) => reason)).toEqual(['OUT_OF_RANGE']);
    expect(missing[0]!.explanation).toContain(
      '`temperature`: 220 K given, from 238.15 to 358.15 K allowed: the ionic conductivity of 1 M NaClO₄ in EC:DEC + 5 wt% FEC is recorded at 298.15 K',
    );
    expect(at(limitingCurrentDensityMetric, factsOf('CELL', 'na-nisb-cc'), 220).quantity).toBeNull();
    expect(at(sandTimeMetric, sodium, 238.2).quantity).not.toBeNull();
  });

  it.each([
    ['na-nisb-cc', 357, null],
    ['k-nisb-cc', 336, null],
    ['k-nisb-cc', 337, 'Potassium melts there'],
    ['li-nisb-cc', 357, null],
  ])('is one at which the metal of %s is molten: %d K, %s', (slug, kelvin, said) => {
    for (const metric of [...falling, ...rising]) {
      const { quantity, missing } = at(metric, factsOf('CELL', slug), kelvin);
      expect(quantity === null, metric.name).toBe(said !== null);
      if (said === null) continue;
      expect(missing).toMatchObject([{ input: 'temperature', reason: 'OUT_OF_RANGE' }]);
      expect(missing[0]!.explanation).toContain(said);
      expect(missing[0]!.explanation).toContain('`temperature`: 337 K given, at most 336.53 K allowed');
    }
  });

  it('does not melt what nobody recorded to melt', () => {
    const facts: Facts = {
      ...sodium,
      claims: (id, property) => (property === 'meltingPoint' ? [] : sodium.claims(id, property)),
    };
    expect(at(sandTimeMetric, facts, 357).quantity).not.toBeNull();
  });
});
