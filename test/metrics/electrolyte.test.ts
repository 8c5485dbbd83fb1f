import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { nernstEinsteinDiffusivityMetric, saltDiffusivity } from '../../src/derivation/quantities/diffusivity.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { stated } from '../../src/library/conditions.ts';
import { cationMobility, ionMobilitySum } from '../../src/metrics/electrolyte/mobility.ts';
import { sandCapacity, sandTimeMetric } from '../../src/metrics/electrolyte/sandTime.ts';
import { F, R } from '../../src/physics/constants.ts';
import { factsWith } from '../support/facts.ts';

const solution = { ionicConductivity: 6.8, saltConcentration: 1, transferenceNumber: 0.4, ionMobility: 6.8e-5 };
const facts = factsWith(solution);
const value = (...[metric, of, given]: Parameters<typeof derive>) => derive(metric, of, given).quantity!.value!;

describe('mobilities', () => {
  it('of the cation are its share of the sum', () => {
    expect(value(cationMobility, facts) / value(ionMobilitySum, facts)).toBeCloseTo(0.4, 12);
  });
});

describe('Nernst–Einstein diffusivity', () => {
  it('is exact at the temperature given, and an interval at the room’s', () => {
    const at25: Facts = {
      ...facts,
      claims: (id, property) =>
        facts.claims(id, property).map((claim) => ({ ...claim, conditions: [stated('temperature', 298.15, 'K')] })),
    };
    const given = derive(nernstEinsteinDiffusivityMetric, at25, { temperature: { value: 25, unit: 'Cel' } });
    const room = derive(nernstEinsteinDiffusivityMetric, facts);
    expect(given).toMatchObject({ uncertainty: 'EXACT', assumptions: [] });
    expect(given.quantity!.value).toBeCloseTo((6.8e-5 * R * 298.15) / F, 15);
    expect(room).toMatchObject({ uncertainty: 'INTERVAL', assumptions: [{ claim: null }] });
    expect(room.quantity!.value).toBeCloseTo(given.quantity!.value!, 15);
  });

  it('of the salt lies between those of its ions', () => {
    const at = { temperature: 298.15 };
    const sum = (value(ionMobilitySum, facts) * R * 298.15) / F;
    expect(value(saltDiffusivity, facts, at)).toBeGreaterThan(0.4 * sum);
    expect(value(saltDiffusivity, facts, at)).toBeLessThan(0.6 * sum);
  });
});

describe('Sand’s time', () => {
  const claimed = factsWith({ ...solution, saltDiffusivity: 1e-10 });

  it('falls to a quarter when the current doubles, and the capacity to a half', () => {
    const [one, two] = [1, 2].map((currentDensity) => ({ currentDensity }));
    expect(value(sandTimeMetric, claimed, one) / value(sandTimeMetric, claimed, two)).toBeCloseTo(4, 12);
    expect(value(sandCapacity, claimed, one) / value(sandCapacity, claimed, two)).toBeCloseTo(2, 12);
  });

  it('takes the diffusivity claimed before the one of an ideal solution, and shows which', () => {
    const origin = (...given: Parameters<typeof derive>) =>
      derive(...given).inputs.find(({ name }) => name === 'saltDiffusivity')!.origin;
    expect(origin(sandTimeMetric, claimed, { currentDensity: 1 })).toBe('CLAIM');
    expect(origin(sandTimeMetric, facts, { currentDensity: 1 })).toBe('METRIC');
  });

  it('never comes without current, and says so', () => {
    expect(() => derive(sandTimeMetric, claimed, { currentDensity: 0 })).toThrow(
      '`currentDensity`: 0 mA/cm2 given, from 0.0001 to 10000 mA/cm2 allowed: below it the metal corrodes faster',
    );
  });
});
