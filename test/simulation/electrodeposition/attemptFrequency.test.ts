import { describe, expect, it } from 'vitest';
import { T_STANDARD } from '../../../src/physics/constants.ts';
import { nucleationBarrier, nucleationRate } from '../../../src/physics/nucleation/rate.ts';
import { fromFacts } from '../../../src/simulation/models/electrodeposition/fromFacts.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { sodium } from './deposits.ts';
import { libraryFacts } from './libraryFacts.ts';

describe('the attempt frequency', () => {
  it('leaves the rate at the onset as it is, at each temperature', () => {
    for (const attempts of [1e3, 1e6, 1e9]) {
      const barrier = nucleationBarrier(attempts);
      expect(nucleationRate(0.06, 0.06, T_STANDARD, T_STANDARD, barrier)).toBeCloseTo(1e6 * Math.exp(-14), 9);
      expect(nucleationRate(100, 0.06, T_STANDARD, T_STANDARD, barrier) / attempts).toBeCloseTo(1, 4);
    }
    expect(nucleationRate(0.06, 0.06, 250, 298.15, nucleationBarrier(1e6))).toBeCloseTo(0.05608485641412772, 9);
  });

  it('is assumed, lognormal, 10⁶ s⁻¹ from 10³ to 10⁹', () => {
    const { ledger } = fromFacts(libraryFacts('ni-foil'));
    expect(ledger.find(({ parameter }) => parameter === 'attemptFrequency')).toMatchObject({
      value: 1e6,
      low: 1e3,
      high: 1e9,
      origin: 'DEFAULT',
      reason: expect.stringContaining('assumed'),
      uncertain: { distribution: { shape: 'SPLIT_LOGNORMAL', p05: 1e3, p50: 1e6, p95: 1e9 } },
    });
  });
});

describe('a deposit on NiSb at 1 mA/cm²', () => {
  it.each([
    [1e3, -192, 5.3],
    [1e6, -173, 4.5],
    [1e9, -171, 4.4],
  ])(
    'with ν = %f s⁻¹ has a peak of %f mV within 2 mV and a roughness of %f nm within 0.2 nm',
    {
      timeout: 60_000,
    },
    (attemptFrequency, millivolts, nanometres) => {
      const given = {
        ...sodium,
        control: 'GALVANOSTATIC',
        currentDensity: 10,
        coating: 'ISLANDS',
        attemptFrequency,
        bandMembers: 0,
      };
      const result = electrodepositionModel.solve(electrodepositionModel.fromParameters(given), unwatched);
      expect(Math.abs(result.nucleationPeak!.potential * 1e3 - millivolts)).toBeLessThan(2);
      expect(Math.abs(result.snapshots.at(-1)!.morphology.roughness * 1e9 - nanometres)).toBeLessThan(0.2);
    },
  );
});
