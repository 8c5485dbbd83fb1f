import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { registry } from '../../src/metrics/registry.ts';
import { answer, metricNamed } from '../support/derived.ts';
import { factsWith } from '../support/facts.ts';

const cell = (name: string, given = {}) => answer('SYMMETRIC_CELL', 'na-nisb-cc', name, given);
const value = (name: string, given = {}) => cell(name, given).quantity!.value!;
const at = (currentDensity: number, temperature?: number) => ({ currentDensity, ...(temperature && { temperature }) });

const solution = factsWith({ saltDiffusivity: 1e-10, saltConcentration: 1, transferenceNumber: 0.4 });
const layer = (name: string, given: object) =>
  derive(metricNamed('ELECTROLYTE', name), solution, { ...given }).quantity!.value!;

describe('the share of the limiting current density', () => {
  it('is 1 at the limiting current density of the cell, also in the cold', () => {
    expect(value('limitingCurrentShare', at(value('limitingCurrentDensity')))).toBeCloseTo(1, 12);
    const cold = value('limitingCurrentDensity', { temperature: 263.15 });
    expect(value('limitingCurrentShare', at(cold, 263.15))).toBeCloseTo(1, 12);
    expect(value('limitingCurrentShare', at(cold))).toBeLessThan(0.8);
  });

  it('still has a value where no steady state exists, and tells how far beyond the limit it is', () => {
    const beyond = at(2 * value('limitingCurrentDensity'));
    expect(cell('concentrationOverpotential', beyond).missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
    expect(value('limitingCurrentShare', beyond)).toBeCloseTo(2, 12);
  });

  it('is as uncertain as the limit', () => {
    const { low, high } = cell('limitingCurrentDensity').quantity!;
    const share = cell('limitingCurrentShare', at(1)).quantity!;
    expect([share.low, share.high]).toEqual([expect.closeTo(1 / high!, 9), expect.closeTo(1 / low!, 9)]);
  });

  it('of a layer grows with current, thickness and MacMullin number', () => {
    const given = { currentDensity: 1, thickness: 100 };
    // i_lim = 2·96485·1e-10·1000/(0.6·1e-4) A/m² = 32.16 mA/cm²
    expect(layer('limitingCurrentShare', given)).toBeCloseTo(1 / 32.1618, 5);
    for (const more of [{ currentDensity: 2 }, { thickness: 200 }, { macMullinNumber: 2 }]) {
      const ratio = layer('limitingCurrentShare', { ...given, ...more }) / layer('limitingCurrentShare', given);
      expect(ratio).toBeCloseTo(2, 12);
    }
  });

  it('is missing where the separator is unknown, by its name', () => {
    const { quantity, missing } = derive(metricNamed('HALF_CELL', 'limitingCurrentShare'), solution, at(1));
    expect(quantity).toBeNull();
    expect(missing.map(({ input }) => input)).toContain('limitingCurrentDensity.thickness');
  });

  it('is not told of full cells, whose cathode holds electrolyte too', () => {
    const homes = registry.filter(({ name }) => name === 'limitingCurrentShare').flatMap((metric) => metric.of);
    expect(homes.toSorted()).toEqual(['ELECTROLYTE', 'HALF_CELL', 'SYMMETRIC_CELL']);
  });
});
