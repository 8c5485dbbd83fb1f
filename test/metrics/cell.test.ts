import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { exactly } from '../../src/domain/measure.ts';
import { depthOfDischarge } from '../../src/metrics/cell/balance/depthOfDischarge.ts';
import { metalExcess, npRatio } from '../../src/metrics/cell/balance/npRatio.ts';
import { conventionalSpecificEnergy } from '../../src/metrics/cell/energy/conventionalSpecificEnergy.ts';
import { meanChargeVoltage, voltageGap } from '../../src/metrics/cell/energy/efficiency.ts';
import { inventoryLife } from '../../src/metrics/cell/life/inventoryLife.ts';
import { capacityRetentionPerCycle, cyclesToEightyPercent } from '../../src/metrics/cell/life/retention.ts';
import { stackMass } from '../../src/metrics/cell/mass/stackMass.ts';
import { factsWhere, factsWith } from '../support/facts.ts';

const value = (...[metric, facts, given]: Parameters<typeof derive>) => derive(metric, facts, given).quantity!.value!;

/** A full cell of 21 against 7 mA·h/cm². */
const threefold = (cathode: string) =>
  factsWhere(
    (property, path) => (property === 'arealCapacity' ? exactly(path === 'negative' ? 21 : 7, 'mA.h/cm2') : null),
    { metal: 'Na', activeMaterial: cathode },
  );

describe('the N/P ratio', () => {
  it('is 3, the excess 200 %, for 21 against 7 mA·h/cm²', () => {
    expect(value(npRatio, threefold('S'))).toBe(3);
    expect(value(metalExcess, threefold('S'))).toBeCloseTo(200, 12);
  });

  it('computes the negative electrode from its metal where its capacity is not reported', () => {
    const byMass = factsWhere(
      (property, path) =>
        property === 'metalLoading'
          ? exactly(18, 'mg/cm2')
          : property === 'arealCapacity' && path === 'positive'
            ? exactly(7, 'mA.h/cm2')
            : null,
      { metal: 'Na' },
    );
    expect(value(npRatio, byMass)).toBeCloseTo(2.998, 3);
  });
});

describe('the life of the inventory', () => {
  const at = { coulombicEfficiency: 99 };

  it('counts the excess alone where the cathode is assembled without metal', () => {
    expect(value(inventoryLife, threefold('S'), at)).toBeCloseTo(200, 9);
  });

  it('counts all of the anode where the cathode brings its own', () => {
    expect(value(inventoryLife, threefold('Na3V2(PO4)2F3'), at)).toBeCloseTo(300, 9);
  });

  it('takes Ni for no sodium: Na is an element, not a letter', () => {
    expect(value(inventoryLife, threefold('NiN'), at)).toBeCloseTo(200, 9);
  });

  it('has no end at 100 %, and says so', () => {
    const { quantity, missing } = derive(inventoryLife, threefold('S'), { coulombicEfficiency: 100 });
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });

  it('cannot be computed where the formula of the cathode is unknown', () => {
    const facts = factsWhere(() => exactly(7, 'mA.h/cm2'), { metal: 'Na' });
    expect(derive(inventoryLife, facts, at).missing).toMatchObject([{ input: 'cathodeMetal', reason: 'NOT_RECORDED' }]);
  });
});

describe('depth of discharge', () => {
  it('cannot exceed what the electrode holds', () => {
    expect(value(depthOfDischarge, threefold('S'), { cycledCapacity: 21 })).toBeCloseTo(100, 9);
    const { missing } = derive(depthOfDischarge, threefold('S'), { cycledCapacity: 22 });
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });
});

describe('retention', () => {
  it('compounded gives the capacity left', () => {
    const facts = factsWith({ arealCapacity: 7, retainedArealCapacity: 5.6 });
    expect(value(capacityRetentionPerCycle, facts) / 100).toBeCloseTo(0.8 ** 0.01, 12);
    expect(value(cyclesToEightyPercent, facts)).toBeCloseTo(100, 9);
  });

  it('that does not fade never comes to 80 %', () => {
    const { missing } = derive(cyclesToEightyPercent, factsWith({ capacityRetentionPerCycle: 100 }));
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });
});

describe('voltages of charge and discharge', () => {
  const cell = {
    specificEnergy: 200,
    stackMass: 100,
    arealCapacity: 5,
    energyEfficiency: 80,
    coulombicEfficiency: 100,
  };

  it('differ by what the energy efficiency loses: 4 V back of 5 V', () => {
    expect(value(meanChargeVoltage, factsWith(cell))).toBeCloseTo(5, 12);
    expect(value(voltageGap, factsWith(cell))).toBeCloseTo(1000, 9);
  });

  it('take a Coulombic efficiency of 100 % for granted only where none is known', () => {
    const { coulombicEfficiency: _, ...unknown } = cell;
    expect(derive(voltageGap, factsWith(cell)).assumptions).toEqual([]);
    expect(derive(voltageGap, factsWith(unknown)).assumptions).toHaveLength(1);
  });
});

describe('the mass of the stack', () => {
  it('is the sum of its nine parts, the binder by the share of active material', () => {
    const parts = {
      arealMass: 2,
      metalLoading: 3,
      activeMaterialLoading: 5,
      activeMassFraction: 80,
      electrolyteToCapacityRatio: 3,
      arealCapacity: 7,
    };
    expect(value(stackMass, factsWith(parts))).toBeCloseTo(5 * 2 + 3 + 5 / 0.8 + 21, 9);
  });
});

describe('the conventional cell', () => {
  const facts = factsWhere(
    (property) =>
      property === 'meanPotential'
        ? exactly(3.8, 'V')
        : property === 'specificCapacity'
          ? exactly(128, 'mA.h/g')
          : null,
    { metal: 'Na' },
  );
  const design = { activeFraction: 80, inactiveMass: 9, electrolyteToCapacityRatio: 3 };

  it('gains with areal capacity up to a limit that excess metal lowers', () => {
    const at = (arealCapacity: number, ratio: number) =>
      value(conventionalSpecificEnergy, facts, { ...design, arealCapacity, npRatio: ratio });
    expect(at(7, 3)).toBeGreaterThan(at(3, 3));
    expect(at(1000, 3)).toBeCloseTo(248, 0);
    expect(at(1000, 1)).toBeCloseTo(279, 0);
  });

  it('delivers nothing per mass at no capacity', () => {
    expect(value(conventionalSpecificEnergy, facts, { ...design, arealCapacity: 0, npRatio: 3 })).toBe(0);
  });
});
