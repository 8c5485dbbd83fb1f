import { describe, expect, it } from 'vitest';
import { sandTime } from '../../src/physics/sandTime.ts';

const layer = {
  thickness: 260e-6,
  porosity: 0.92,
  transportFactor: 0.882433,
  saltDiffusivity: 1.9e-10,
  transferenceNumber: 0.45,
  saltConcentration: 1000,
};

describe('Sand’s time', () => {
  it('is 0.728331 s at ten times the limiting current', () => {
    expect(sandTime(layer, 2262.51)).toBeCloseTo(0.728331, 5);
  });

  it('falls with the square of the current', () => {
    expect(sandTime(layer, 500) / sandTime(layer, 1000)).toBeCloseTo(4, 12);
  });
});
