import { describe, expect, it } from 'vitest';
import { concentrationOverpotential } from '../../src/physics/concentrationOverpotential.ts';
import { F, R } from '../../src/physics/constants.ts';

const layer = { transferenceNumber: 0.4, thermodynamicFactor: 1.2, temperature: 298.15, limitingCurrentDensity: 100 };
const at = (currentDensity: number) => concentrationOverpotential({ ...layer, currentDensity });
const scale = ((2 * R * 298.15) / F) * 0.6 * 1.2;

describe('the concentration overpotential', () => {
  it('is 2(RT/F)(1 − t₊)Θ ln 3 at half the limiting current', () => {
    expect(at(50)).toBeCloseTo(scale * Math.log(3), 14);
  });

  it('is ohmic at small currents, with the resistance 4(RT/F)(1 − t₊)Θ/i_lim', () => {
    expect(at(1e-3) / 1e-3).toBeCloseTo((2 * scale) / 100, 9);
  });

  it('grows without limit towards the limiting current, above which no state is steady', () => {
    expect(at(100)).toBe(Number.POSITIVE_INFINITY);
    expect(at(100.1)).toBeNaN();
  });
});
