import { describe, expect, it } from 'vitest';
import { answer, type Expected, expectRounded } from '../../../support/derived.ts';
import { referenceDesign } from './referenceDesign.ts';

const at1 = { currentDensity: 1 };
const naNisbCe = { coulombicEfficiency: 99.74 };
const naCcCe = { coulombicEfficiency: 96.02 };

describe('from what Wang 2021 and the handbooks state', () => {
  it.each<Expected>([
    ['ALKALI_METAL', 'na', 'theoreticalSpecificCapacity', {}, '1165.8', 'mA.h/g'],
    ['ALKALI_METAL', 'li', 'theoreticalSpecificCapacity', {}, '3862', 'mA.h/g'],
    ['ALKALI_METAL', 'k', 'theoreticalSpecificCapacity', {}, '685', 'mA.h/g'],
    ['ALKALI_METAL', 'na', 'theoreticalVolumetricCapacity', {}, '1128', 'mA.h/cm3'],
    ['ALKALI_METAL', 'na', 'thicknessPerArealCapacity', {}, '8.86', 'um.cm2/(mA.h)'],
    ['ALKALI_METAL', 'li', 'thicknessPerArealCapacity', {}, '4.85', 'um.cm2/(mA.h)'],
    ['ALKALI_METAL', 'k', 'thicknessPerArealCapacity', {}, '17.0', 'um.cm2/(mA.h)'],
    ['ALKALI_METAL', 'na', 'depositThickness', { arealCapacity: 0.05 }, '0.443', 'um'],
    ['MATERIAL', 'nvpf', 'molarMass', {}, '417.79', 'g/mol'],
    ['MATERIAL', 'nvpf', 'theoreticalSpecificCapacity', { electrons: 2 }, '128.30', 'mA.h/g'],
    ['MATERIAL', 'nvpf', 'specificEnergy', {}, '486.4', 'W.h/kg'],
    ['MATERIAL', 'nisb', 'molarMass', {}, '180.45', 'g/mol'],
    ['MATERIAL', 'nisb', 'theoreticalSpecificCapacity', { electrons: 3 }, '445.6', 'mA.h/g'],
    ['MATERIAL', 'nisb', 'theoreticalVolumetricCapacity', { electrons: 3 }, '3845', 'mA.h/cm3'],
    ['MATERIAL', 'na3sb', 'molarMass', {}, '190.73', 'g/mol'],
    ['SUBSTRATE', 'cc', 'fibreSurfaceArea', {}, '34.29', 'cm2/cm2'],
    ['SUBSTRATE', 'cc', 'electrochemicallyActiveArea', {}, '42.905', 'cm2/cm2'],
    ['SUBSTRATE', 'cc', 'roughnessFactor', {}, '1.25', '1'],
    ['SUBSTRATE', 'cc', 'fibreLength', {}, '136.4', 'm/cm2'],
    ['SUBSTRATE', 'cc', 'fibreSolidVolume', {}, '6.9', 'uL/cm2'],
    ['SUBSTRATE', 'cc', 'localCurrentDensity', at1, '23.3', 'uA/cm2'],
    ['ELECTRODE', 'na-nisb-cc', 'metalArealCapacity', {}, '20.98', 'mA.h/cm2'],
    ['ELECTRODE', 'na-plate', 'metalArealCapacity', {}, '23.32', 'mA.h/cm2'],
    ['ELECTRODE', 'na-nisb-cc', 'metalShellThickness', {}, '3.7', 'um'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'depthOfDischarge', { cycledCapacity: 10 }, '47.6', '%'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'depthOfDischarge', { cycledCapacity: 1 }, '4.76', '%'],
    ['FULL_CELL', 'nvpf-flooded', 'npRatio', {}, '2.99', '1'],
    ['FULL_CELL', 'nvpf-low', 'npRatio', {}, '14.09', '1'],
    ['FULL_CELL', 'nvpf-lean', 'metalExcess', {}, '199', '%'],
    ['FULL_CELL', 'nvpf-flooded', 'meanDischargeVoltage', {}, '3.746', 'V'],
    ['FULL_CELL', 'nvpf-lean', 'meanDischargeVoltage', {}, '3.722', 'V'],
    ['FULL_CELL', 'nvpf-low', 'meanDischargeVoltage', {}, '3.738', 'V'],
    ['FULL_CELL', 'nvpf-flooded', 'meanChargeVoltage', {}, '3.91', 'V'],
    ['FULL_CELL', 'nvpf-flooded', 'voltageGap', {}, '164', 'mV'],
    ['FULL_CELL', 'nvpf-flooded', 'voltageEfficiency', {}, '95.8', '%'],
    ['FULL_CELL', 'nvpf-lean', 'electrolyteMass', {}, '21.06', 'mg/cm2'],
    [
      'FULL_CELL',
      'nvpf-lean',
      'conventionalSpecificEnergy',
      { ...referenceDesign, arealCapacity: 7, npRatio: 3 },
      '228.55',
      'W.h/kg',
    ],
    ['FULL_CELL', 'nvpf-low', 'conventionalSpecificEnergy', { ...referenceDesign, npRatio: 14.1 }, '122.94', 'W.h/kg'],
    ['FULL_CELL', 'nvpf-flooded', 'capacityRetentionPerCycle', {}, '99.932', '%'],
    ['FULL_CELL', 'nvpf-flooded', 'cyclesToEightyPercent', {}, '319', '{cycle}'],
    ['FULL_CELL', 'nvpf-low', 'cyclesToEightyPercent', {}, '558', '{cycle}'],
    ['FULL_CELL', 'nvpf-flooded', 'inventoryLife', naNisbCe, '1151', '{cycle}'],
    ['FULL_CELL', 'nvpf-flooded', 'inventoryLife', naCcCe, '75', '{cycle}'],
    ['FULL_CELL', 'nvpf-low', 'inventoryLife', naNisbCe, '5421', '{cycle}'],
    ['FULL_CELL', 'nvpf-low', 'inventoryLife', naCcCe, '354', '{cycle}'],
    ['SEPARATOR', 'whatman-gf-c', 'porosityFromMass', {}, '92', '%'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'areaSpecificResistance', {}, '4.33', 'Ohm.cm2'],
    ['FULL_CELL', 'nvpf-lean', 'areaSpecificResistance', {}, '1.65', 'Ohm.cm2'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'limitingCurrentDensity', {}, '10.7', 'mA/cm2'],
    ['ELECTROLYTE', 'naclo4-ec-dec-fec', 'sandCapacity', at1, '6.0', 'mA.h/cm2'],
  ])('%s %s has the %s %o of %s %s', (home, slug, name, given, expected, unit) => {
    const { quantity } = answer(home, slug, name, given);
    expect(quantity?.unit).toBe(unit);
    expectRounded(quantity?.value, expected);
  });

  it.each([
    ['ionMobilitySum', 1e5, '7.05'],
    ['nernstEinsteinDiffusivity', 1e6, '1.75'],
    ['saltDiffusivity', 1e6, '0.90'],
  ])('the sodium electrolyte has the %s: times %d it is %s', (name, factor, expected) => {
    expectRounded(answer('ELECTROLYTE', 'naclo4-ec-dec-fec', name).quantity!.value! * factor, expected);
  });

  it('Na-NiSb-CC ran, at 1 mA/cm² and 1 mA·h/cm², at least 1000 cycles and plated at least 1000 mA·h/cm²', () => {
    const given = { currentDensity: 1, cycledCapacity: 1 };
    const tested = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'cyclesTested', given);
    expect(tested.quantity).toMatchObject({ qualifier: 'AT_LEAST', value: null, low: 1000, high: null });
    expect(tested.inputs[0]!.claim?.key).toBe('wang2021/K6');
    const { quantity } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'cumulativePlatedCapacity', given);
    expect(quantity).toMatchObject({ qualifier: 'AT_LEAST', low: 1000 });
  });

  it('nobody can count the cycles of the 1000 h at 10 mA·h/cm²: their current is nowhere given', () => {
    for (const name of ['cyclesTested', 'cumulativePlatedCapacity']) {
      const given = { currentDensity: 1, cycledCapacity: 10 };
      const { quantity, missing } = answer('SYMMETRIC_CELL', 'na-nisb-cc', name, given);
      expect(quantity).toBeNull();
      expect(missing[0]).toMatchObject({ reason: 'CONDITION_NOT_STATED', claim: { key: 'wang2021/K11' } });
      expect(missing[0]!.explanation).toContain('the current density is not stated');
    }
  });

  it('no lifetime answers for a test that was not run', () => {
    const { missing } = answer('SYMMETRIC_CELL', 'na-plate', 'cyclesTested', { currentDensity: 2, cycledCapacity: 1 });
    expect(missing[0]).toMatchObject({ input: 'lifetime', reason: 'CONDITION_DIFFERS' });
    expect(missing[0]!.explanation).toContain('measured at a current density of 1 mA/cm2, asked at 2 mA/cm2');
  });
});

describe('what Wang 2021 leaves open', () => {
  it('makes the stack of the lean cell weigh at least what the weighed parts do at their lightest, and names the others', () => {
    const { quantity, missing } = answer('FULL_CELL', 'nvpf-lean', 'stackMass');
    expect(quantity).toMatchObject({ qualifier: 'AT_LEAST', value: null, high: null });
    expect(missing.map(({ input }) => input)).toEqual([
      'negativeCoating',
      'positiveSubstrate',
      'positiveCoating',
      'additives.activeFraction',
    ]);
    expectRounded(quantity!.low, '101.7');
  });

  it('withholds the electrolyte of the flooded cell, by a claim', () => {
    const { quantity, missing } = answer('FULL_CELL', 'nvpf-flooded', 'electrolyteMass');
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([
      { input: 'electrolyteToCapacityRatio', reason: 'WITHHELD', claim: { key: 'wang2021/F8' } },
    ]);
  });

  it('makes the limiting current an interval, with all that had to be assumed for it', () => {
    const { quantity, uncertainty, assumptions } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'limitingCurrentDensity');
    expect(uncertainty).toBe('INTERVAL');
    expect(quantity!.low).toBeLessThan(5);
    expect(quantity!.high).toBeGreaterThan(20);
    expect(assumptions.map(({ claim }) => claim?.key)).toEqual(
      expect.arrayContaining(['assumptions/naclo4-thermodynamic-factor', 'assumptions/naclo4-transference-number']),
    );
  });
});

describe('the claims chosen from Wang 2021', () => {
  const chosen = (name: string, input: string, slug = 'nvpf-flooded') => {
    const { claim, passedOver } = answer('FULL_CELL', slug, name).inputs.find((one) => one.name === input)!;
    return [claim?.key, ...passedOver.map(({ key }) => key)].map((key) => key?.replace('wang2021/', ''));
  };

  it('are 200.76 before 201 and before more than 200 W·h/kg', () => {
    expect(chosen('meanDischargeVoltage', 'specificEnergy')).toEqual(['K37', 'P60', 'K36', 'K50']);
  });

  it('are 99.93 before 99.92 and before more than 99.9 %', () => {
    expect(chosen('cyclesToEightyPercent', 'retention')).toEqual(['K42', 'K41', 'K43']);
  });

  it('are 7.02 before about 7 mA·h/cm²', () => {
    expect(chosen('npRatio', 'positive')).toEqual(['H12', 'H12.2']);
  });
});
