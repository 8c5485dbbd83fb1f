import { describe, expect, it } from 'vitest';
import { type GivenArguments, readArguments } from '../../src/derivation/arguments.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { molarMassMetric } from '../../src/derivation/quantities/molarMass.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { conventionalSpecificEnergy } from '../../src/metrics/cell/energy/conventionalSpecificEnergy.ts';
import { inventoryLife } from '../../src/metrics/cell/life/inventoryLife.ts';
import { sandTimeMetric } from '../../src/metrics/electrolyte/sandTime.ts';

function refusal(metric: Metric, given: GivenArguments): InvalidInput {
  try {
    readArguments(metric, given);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
  }
  throw new Error('was accepted');
}

describe('the arguments of a metric', () => {
  it('take any unit of their dimension and arrive in the declared one', () => {
    const read = readArguments(sandTimeMetric, { currentDensity: { value: 10, unit: 'A/m2' } });
    expect(read.get('currentDensity')).toMatchObject({ value: 1, unit: 'mA/cm2' });
  });

  it('take a bare number in the declared unit', () => {
    expect(readArguments(inventoryLife, { coulombicEfficiency: 99.74 }).get('coulombicEfficiency')).toMatchObject({
      value: 99.74,
      unit: '%',
    });
  });

  it('may be left out, or null, where the record can answer', () => {
    expect(readArguments(conventionalSpecificEnergy, { npRatio: null }).size).toBe(0);
  });

  it.each([
    ['unknown', molarMassMetric, { purity: 1 }, 'purity', 'no argument'],
    ['needed and not given', sandTimeMetric, {}, 'currentDensity', 'from 0.0001 to 10000 mA/cm2'],
    ['needed and null', sandTimeMetric, { currentDensity: null }, 'currentDensity', 'from 0.0001 to 10000 mA/cm2'],
    ['negative', sandTimeMetric, { currentDensity: -1 }, 'currentDensity', 'from 0.0001 to 10000 mA/cm2'],
    [
      'too small for the model',
      sandTimeMetric,
      { currentDensity: 1e-6 },
      'currentDensity',
      'from 0.0001 to 10000 mA/cm2',
    ],
    ['a voltage of a lightning', conventionalSpecificEnergy, { meanVoltage: 500 }, 'meanVoltage', 'from 0 to 10 V'],
    ['too large', inventoryLife, { coulombicEfficiency: 100.1 }, 'coulombicEfficiency', 'from 0 to 100 %'],
    ['no number', sandTimeMetric, { currentDensity: Number.NaN }, 'currentDensity', 'from 0.0001 to 10000 mA/cm2'],
    ['infinite', sandTimeMetric, { currentDensity: Infinity }, 'currentDensity', 'from 0.0001 to 10000 mA/cm2'],
    [
      'in a unit of another kind',
      sandTimeMetric,
      { currentDensity: { value: 1, unit: 'V' } },
      'currentDensity',
      'from 0.0001 to 10000 mA/cm2',
    ],
    ['in no unit', sandTimeMetric, { currentDensity: { value: 1, unit: 'mAcm-2' } }, 'currentDensity', 'from 0.0001'],
    ['named like a member of every object', molarMassMetric, { toString: 1 }, 'toString', 'no argument'],
  ] as const)('are refused when %s, naming the argument and what is allowed', (_, metric, given, name, allowed) => {
    const error = refusal(metric, given as unknown as GivenArguments);
    expect(error.argument).toEqual([name]);
    expect(error.message).toContain(name);
    expect(error.allowed).toContain(allowed);
  });

  it('tell back what was given', () => {
    expect(refusal(sandTimeMetric, { currentDensity: { value: -3, unit: 'mA/cm2' } }).value).toBe(
      '{"value":-3,"unit":"mA/cm2"}',
    );
  });
});
