import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import { metalArealCapacity } from '../../src/metrics/electrode/metalArealCapacity.ts';
import { metalShellThickness } from '../../src/metrics/electrode/metalShellThickness.ts';
import { factsOf, factsWhere, factsWith, uncertain } from '../support/facts.ts';

const cloth = { arealMass: 12, fibreRadius: 4, density: 1 } as const;
const shell = (metalLoading: number) =>
  derive(metalShellThickness, factsWith({ ...cloth, metalLoading })).quantity!.value!;

describe('the metal shell around fibres', () => {
  it('is the thickness of a planar film as long as it is thin', () => {
    const planar = (0.01 * 1e-2) / 1000 / ((2 * 12e-2) / (1000 * 4e-6));
    expect((shell(0.01) * 1e-6) / planar).toBeCloseTo(1, 3);
  });

  it('is thinner than planar when thick: four times the cross-section is one radius', () => {
    expect(shell(3 * 12)).toBeCloseTo(4, 9);
  });

  it('knows that the radius enters twice: as length and as radius it cancels in part', () => {
    const blurred = (property: PropertyName) => {
      const value = { ...cloth, metalLoading: 36 }[property as keyof typeof cloth];
      return uncertain(value, property === 'fibreRadius' ? 0.04 : 0, properties[property].unit!);
    };
    const { quantity } = derive(metalShellThickness, factsWhere(blurred));
    expect(quantity!.standardUncertainty).toBeCloseTo(0.04, 6);
  });

  it('does not apply to a plate, which has no fibres', () => {
    const { quantity, missing } = derive(metalShellThickness, factsOf('ELECTRODE', 'na-plate'));
    expect(quantity).toBeNull();
    expect(missing.map(({ reason }) => reason)).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
  });
});

describe('the areal capacity of the metal', () => {
  it('does not apply to a host without metal', () => {
    const { missing } = derive(metalArealCapacity, factsOf('ELECTRODE', 'nisb-cc'));
    expect(missing.map(({ input, reason }) => [input, reason])).toEqual([
      ['loading', 'NOT_RECORDED'],
      ['specificCapacity', 'NOT_APPLICABLE'],
    ]);
  });
});
