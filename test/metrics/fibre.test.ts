import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { fibreLength, fibreSolidVolume } from '../../src/metrics/fibre/fibreLength.ts';
import { localCurrentDensity } from '../../src/metrics/fibre/localCurrentDensity.ts';
import { fibreSurfaceArea, roughnessFactor } from '../../src/metrics/fibre/surfaceArea.ts';
import { factsWith } from '../support/facts.ts';

const cloth = { arealMass: 12, density: 1.75, fibreRadius: 4 };
const value = (...[metric, facts, given]: Parameters<typeof derive>) => derive(metric, facts, given).quantity!.value!;

describe('a cloth of fibres', () => {
  it('has the lateral surface and the volume of its length of cylinder', () => {
    const facts = factsWith(cloth);
    const metres = value(fibreLength, facts);
    const [radius, cm2] = [4e-6, 1e-4];
    expect((2 * Math.PI * radius * metres) / cm2).toBeCloseTo(value(fibreSurfaceArea, facts), 9);
    expect(Math.PI * radius ** 2 * metres * 1e9).toBeCloseTo(value(fibreSolidVolume, facts), 9);
  });

  it('has twice the surface when its fibres are half as thick', () => {
    const thin = factsWith({ ...cloth, fibreRadius: 2 });
    expect(value(fibreSurfaceArea, thin) / value(fibreSurfaceArea, factsWith(cloth))).toBeCloseTo(2, 12);
  });
});

describe('the active area', () => {
  it('is computed from the capacitance where both numbers are known, else taken as reported', () => {
    const reported = { ...cloth, electrochemicallyActiveArea: 50 };
    const measured = { ...reported, doubleLayerCapacitance: 840, referenceCapacitance: 21 };
    expect(value(localCurrentDensity, factsWith(reported), { currentDensity: 1 })).toBeCloseTo(1000 / 50, 9);
    expect(value(localCurrentDensity, factsWith(measured), { currentDensity: 1 })).toBeCloseTo(1000 / 40, 9);
  });

  it('of smooth fibres makes them as rough as 1', () => {
    const area = value(fibreSurfaceArea, factsWith(cloth));
    const smooth = factsWith({ ...cloth, doubleLayerCapacitance: 21 * area, referenceCapacitance: 21 });
    expect(value(roughnessFactor, smooth)).toBeCloseTo(1, 12);
  });
});
