import { describe, expect, it } from 'vitest';
import { nernstEinsteinDiffusivity, sumOfMobilities } from '../../src/physics/nernstEinstein.ts';
import { nernstEinsteinSaltDiffusivity } from '../../src/physics/transport.ts';

describe('the Nernst–Einstein relation', () => {
  it('gives a diffusivity of 1.75e-6 cm²/s to a mobility of 6.8e-5 cm²/(V s)', () => {
    expect(nernstEinsteinDiffusivity({ mobility: 6.8e-9, temperature: 298.15 })).toBeCloseTo(1.747e-10, 13);
  });

  it('halves the diffusivity of a divalent ion of the same mobility', () => {
    const ion = { mobility: 1e-9, temperature: 300 };
    expect(nernstEinsteinDiffusivity({ ...ion, charge: 2 })).toBeCloseTo(nernstEinsteinDiffusivity(ion) / 2, 20);
  });

  it('agrees with the salt diffusivity: 2 D₊D₋/(D₊ + D₋) of the two shares of the conductivity', () => {
    const electrolyte = { ionicConductivity: 0.68, saltConcentration: 1000 };
    const sum = sumOfMobilities(electrolyte);
    const [plus, minus] = [0.45, 0.55].map((share) =>
      nernstEinsteinDiffusivity({ mobility: share * sum, temperature: 298.15 }),
    ) as [number, number];
    const salt = nernstEinsteinSaltDiffusivity({ ...electrolyte, transferenceNumber: 0.45, temperature: 298.15 });
    expect((2 * plus * minus) / (plus + minus) / salt).toBeCloseTo(1, 12);
  });
});
