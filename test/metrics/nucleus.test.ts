import { describe, expect, it } from 'vitest';
import { answer } from '../support/derived.ts';

const on = (name: string, given: object, slug = 'cc') => answer('SUBSTRATE', slug, name, { ...given });
const window = { meanThickness: 100, nucleusSpacing: 2560 };

describe('nuclei on the active sites of a surface', () => {
  it('have the radius, roughness and coverage of one in each window', () => {
    const value = (name: string, more = {}) => on(name, { ...window, ...more }).quantity!.value;
    expect(value('nucleusRadius')).toBeCloseTo(678.902, 3);
    expect(value('nucleusRoughness')).toBeCloseTo(202.2811, 4);
    expect(value('nucleusCoverage')).toBeCloseTo(22.0945, 4);
    expect(value('nucleusRadius', { dimensions: 2 })).toBeCloseTo(403.7012, 4);
    expect(value('nucleusRoughness', { dimensions: 2 })).toBeCloseTo(155.7794, 4);
    expect(value('nucleusCoverage', { dimensions: 2 })).toBeCloseTo(31.53916, 5);
  });

  it('are spaced as the record says where nobody gives it, within its band', () => {
    const { quantity, inputs } = on('nucleusRadius', { meanThickness: 30 });
    expect(inputs.find(({ name }) => name === 'spacing')).toMatchObject({ origin: 'CLAIM', measure: { value: 2500 } });
    // r grows as W^(2/3), and the band of W is a factor of two in both directions
    expect(quantity!.low! / quantity!.value!).toBeCloseTo(2 ** (-2 / 3), 9);
    expect(quantity!.high! / quantity!.value!).toBeCloseTo(2 ** (2 / 3), 9);
  });

  it('of a coating need the sites of its own phase', () => {
    const { missing } = answer('COATING', 'nisb', 'nucleusRadius', { meanThickness: 1 });
    expect(missing).toMatchObject([{ input: 'spacing', reason: 'NOT_RECORDED' }]);
  });

  it('have no answer where neighbours touch, and say so', () => {
    const { quantity, missing } = on('nucleusCoverage', { ...window, meanThickness: 700 });
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE', explanation: expect.stringContaining('do not touch') }]);
  });
});
