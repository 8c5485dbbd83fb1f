import { describe, expect, it } from 'vitest';
import { answer, type Expected, expectRounded } from '../../../support/derived.ts';
import { perCapacity, referenceDesign } from './referenceDesign.ts';

const planes = (h: number, k: number, l: number) => ({ h, k, l });
const threeElectrons = { electrons: 3 };
const displacement = { dissolvedIonCharge: 2, depositedIonCharge: 3 };
const target200 = { ...referenceDesign, specificEnergy: 200 };
const felt = { componentMass: 4.94 };
const tableLoading = { activeMaterialLoading: 12 };

function expectAll(rows: readonly Expected[]) {
  it.each(rows)('%s %s has the %s %o of %s %s', (home, slug, name, given, expected, unit) => {
    const { quantity } = answer(home, slug, name, given);
    expect(quantity?.unit).toBe(unit);
    expectRounded(quantity?.value, expected);
  });
}

describe('the masses that Wang 2021 leaves out close the balance of its cells', () => {
  expectAll([
    ['FULL_CELL', 'nvpf-lean', 'residualComponentMass', {}, '4.94', 'mg/cm2'],
    ['FULL_CELL', 'nvpf-flooded', 'residualElectrolyteMass', felt, '34.9', 'mg/cm2'],
    ['FULL_CELL', 'nvpf-flooded', 'residualElectrolyteToCapacityRatio', felt, '4.97', 'mg/(mA.h)'],
    ['FULL_CELL', 'nvpf-low', 'residualElectrolyteMass', { ...felt, ...tableLoading }, '35.5', 'mg/cm2'],
    ['FULL_CELL', 'nvpf-low', 'residualElectrolyteToCapacityRatio', { ...felt, ...tableLoading }, '23.8', 'mg/(mA.h)'],
    ['FULL_CELL', 'nvpf-lean', 'residualElectrolyteMass', felt, '21.06', 'mg/cm2'],
  ]);

  it('and the two cells agree on the electrolyte within what the masses allow', () => {
    const [flooded, low] = (['nvpf-flooded', 'nvpf-low'] as const).map(
      (slug) => answer('FULL_CELL', slug, 'residualElectrolyteMass', { ...felt }).quantity!,
    );
    expect(Math.abs(flooded!.value! - low!.value!)).toBeLessThan(2 * flooded!.standardUncertainty!);
  });

  it('but not of a cell whose electrolyte the source withholds', () => {
    expect(answer('FULL_CELL', 'nvpf-flooded', 'residualComponentMass').missing).toMatchObject([
      { input: 'electrolyte.electrolyteToCapacityRatio', reason: 'WITHHELD', claim: { key: 'wang2021/F8' } },
    ]);
  });
});

describe('energy', () => {
  expectAll([
    ['FULL_CELL', 'nvpf-flooded', 'arealEnergy', {}, '26.3', 'mW.h/cm2'],
    ['FULL_CELL', 'nvpf-lean', 'conventionalSpecificEnergyLimit', { ...perCapacity, npRatio: 3 }, '248', 'W.h/kg'],
    ['FULL_CELL', 'nvpf-lean', 'conventionalSpecificEnergyLimit', { ...perCapacity, npRatio: 1 }, '279', 'W.h/kg'],
    [
      'FULL_CELL',
      'nvpf-lean',
      'conventionalSpecificEnergy',
      { ...referenceDesign, arealCapacity: 7, npRatio: 3, meanVoltage: 3.722 },
      '223.9',
      'W.h/kg',
    ],
    ['FULL_CELL', 'nvpf-lean', 'arealCapacityForSpecificEnergy', { ...target200, npRatio: 3 }, '2.46', 'mA.h/cm2'],
    ['FULL_CELL', 'nvpf-lean', 'npRatioForSpecificEnergy', target200, '5.77', '1'],
    ['FULL_CELL', 'nvpf-flooded', 'energyEfficiency', { meanChargeVoltage: 3.91 }, '95.8', '%'],
    ['FULL_CELL', 'nvpf-lean', 'specificEnergyChange', { reference: 200.76 }, '15.18', '%'],
    ['FULL_CELL', 'nvpf-low', 'capacityRetention', { cycles: 1000 }, '67.0', '%'],
    ['FULL_CELL', 'nvpf-low', 'retainedArealCapacity', { cycles: 1000 }, '1.00', 'mA.h/cm2'],
    ['FULL_CELL', 'nvpf-flooded', 'retainedArealCapacity', { cycles: 230, arealCapacity: 7 }, '5.96', 'mA.h/cm2'],
    [
      'FULL_CELL',
      'nvpf-flooded',
      'retainedArealCapacity',
      { cycles: 230, arealCapacity: 7, capacityRetentionPerCycle: 99.92 },
      '5.82',
      'mA.h/cm2',
    ],
  ]);

  it('of a conventional cell is computed for the one that the paper draws up, by the claims of it', () => {
    const given = { arealCapacity: 7, npRatio: 3 };
    const { quantity, inputs } = answer('FULL_CELL', 'nvpf-conventional', 'conventionalSpecificEnergy', given);
    expectRounded(quantity?.value, '228.6');
    const claims = Object.fromEntries(inputs.map(({ name, claim }) => [name, claim?.key ?? null]));
    expect(claims).toMatchObject({
      activeFraction: 'wang2021/H16.2',
      activeCapacity: 'wang2021/H2',
      electrolyteToCapacityRatio: 'wang2021/P78',
    });
  });

  it('of a conventional cell asks for what a cell without a slurry does not say of one', () => {
    const { quantity, missing } = answer('FULL_CELL', 'nvpf-flooded', 'conventionalSpecificEnergy');
    expect(quantity).toBeNull();
    expect(missing.map(({ input, reason }) => [input, reason])).toEqual([
      ['activeFraction', 'NOT_RECORDED'],
      ['inactiveMass', 'WITHHELD'],
      ['electrolyteToCapacityRatio', 'WITHHELD'],
    ]);
  });

  it('of 200 W·h/kg is out of reach of a conventional cell with tenfold sodium', () => {
    const { missing } = answer('FULL_CELL', 'nvpf-lean', 'arealCapacityForSpecificEnergy', {
      ...target200,
      npRatio: 10,
    });
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });

  it('of the inverse designs is the one asked for', () => {
    const { quantity: capacity } = answer('FULL_CELL', 'nvpf-lean', 'arealCapacityForSpecificEnergy', {
      ...target200,
      npRatio: 3,
    });
    const back = answer('FULL_CELL', 'nvpf-lean', 'conventionalSpecificEnergy', {
      ...referenceDesign,
      arealCapacity: capacity!.value,
      npRatio: 3,
    });
    expect(back.quantity!.value).toBeCloseTo(200, 9);
  });
});

describe('active material', () => {
  expectAll([
    ['ELECTRODE', 'nvpf-ni-cf-high', 'deliveredSpecificCapacity', {}, '125.4', 'mA.h/g'],
    ['ELECTRODE', 'nvpf-ni-cf-high', 'deliveredSpecificCapacity', { activeMaterialLoading: 55 }, '127.6', 'mA.h/g'],
    ['ELECTRODE', 'nvpf-ni-cf-low', 'deliveredSpecificCapacity', tableLoading, '124.2', 'mA.h/g'],
    ['ELECTRODE', 'nvpf-ni-cf-low', 'deliveredSpecificCapacity', { activeMaterialLoading: 11.6 }, '128.4', 'mA.h/g'],
    ['ELECTRODE', 'nvpf-ni-cf-high', 'activeMaterialUtilisation', { electrons: 2 }, '97.7', '%'],
  ]);

  it('would be used by more than all of it with the lighter of two loadings', () => {
    const given = { electrons: 2, activeMaterialLoading: 11.6 };
    const { quantity } = answer('ELECTRODE', 'nvpf-ni-cf-low', 'activeMaterialUtilisation', given);
    expect(quantity!.value).toBeGreaterThan(100);
  });
});

describe('layers, coatings and phases', () => {
  expectAll([
    ['ALKALI_METAL', 'na', 'molarVolume', {}, '23.75', 'cm3/mol'],
    ['MATERIAL', 'ni', 'molarVolume', {}, '6.59', 'cm3/mol'],
    ['MATERIAL', 'nisb', 'molarVolume', {}, '20.9', 'cm3/mol'],
    ['ALKALI_METAL', 'na', 'arealMassOfLayer', { thickness: 200 }, '19.36', 'mg/cm2'],
    ['MATERIAL', 'al', 'arealMassOfLayer', { thickness: 15 }, '4.05', 'mg/cm2'],
    ['MATERIAL', 'nisb', 'alloyingThickness', { ...threeElectrons, arealCapacity: 0.05 }, '130', 'nm'],
    ['MATERIAL', 'nisb', 'alloyingThickness', { ...threeElectrons, arealCapacity: 0.1 }, '260', 'nm'],
    ['ELECTRODE', 'nisb-cc', 'alloyingCapacity', { ...threeElectrons, coatingThickness: 20 }, '0.33', 'mA.h/cm2'],
    ['ELECTRODE', 'nisb-cc', 'alloyingCapacity', { ...threeElectrons, coatingThickness: 100 }, '1.65', 'mA.h/cm2'],
    ['ELECTRODE', 'nisb-ni-foil', 'alloyingCapacity', { ...threeElectrons, coatingThickness: 130 }, '0.05', 'mA.h/cm2'],
    ['ELECTRODE', 'na-nisb-cc', 'metalFilmThickness', { arealCapacity: 0.05 }, '0.0103', 'um'],
    ['MATERIAL', 'nisb', 'displacementMetalRetained', displacement, '40', '%'],
    ['MATERIAL', 'nisb', 'displacementVolumeRatio', { ...displacement, metalMolarVolume: 6.59 }, '1.27', '1'],
    ['MATERIAL', 'na3sb', 'phaseVolumeFraction', { besideMolarVolume: 6.59 }, '91.6', '%'],
    [
      'MATERIAL',
      'na3sb',
      'conversionVolumeRatio',
      { besideMolarVolume: 6.59, reactantMolarVolume: 20.91 },
      '3.73',
      '1',
    ],
    ['COATING', 'ni', 'collectorVoltageDrop', { currentDensity: 1, length: 1 }, '0.24', 'mV'],
    ['COATING', 'ni', 'thicknessFromSheetResistance', { resistivity: 6.93 }, '144', 'nm'],
  ]);

  it('take up alloying charge only where the thickness is known: the source withholds it', () => {
    const { missing } = answer('ELECTRODE', 'nisb-cc', 'alloyingCapacity', threeElectrons);
    expect(missing).toMatchObject([{ input: 'thickness', reason: 'WITHHELD', claim: { key: 'wang2021/D10' } }]);
  });
});

describe('diffraction by NiSb and Ni, Cu Kα', () => {
  expectAll([
    ['MATERIAL', 'nisb', 'latticeSpacing', planes(1, 1, 0), '0.1973', 'nm'],
    ['MATERIAL', 'nisb', 'diffractionAngle', planes(1, 0, 1), '31.39', 'deg'],
    ['MATERIAL', 'nisb', 'diffractionAngle', planes(0, 0, 2), '34.83', 'deg'],
    ['MATERIAL', 'nisb', 'diffractionAngle', planes(1, 0, 2), '44.01', 'deg'],
    ['MATERIAL', 'nisb', 'diffractionAngle', planes(1, 1, 0), '45.96', 'deg'],
    ['MATERIAL', 'ni', 'diffractionAngle', planes(1, 1, 1), '44.5', 'deg'],
    ['MATERIAL', 'ni', 'diffractionAngle', planes(2, 0, 0), '51.85', 'deg'],
    ['MATERIAL', 'ni', 'diffractionAngle', planes(2, 2, 0), '76.38', 'deg'],
  ]);

  it('is of no plane without an index', () => {
    const { missing } = answer('MATERIAL', 'nisb', 'latticeSpacing', planes(0, 0, 0));
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });
});

describe('nuclei of sodium', () => {
  expectAll([
    ['ALKALI_METAL', 'na', 'criticalNucleusRadius', { overpotential: 35 }, '3.1', 'nm'],
    ['ALKALI_METAL', 'na', 'criticalNucleusRadius', { overpotential: 100 }, '1.08', 'nm'],
    ['ALKALI_METAL', 'na', 'depositThickness', { arealCapacity: 0.1 }, '0.886', 'um'],
    ['ALKALI_METAL', 'na', 'depositThickness', { arealCapacity: 1 / 30 }, '0.295', 'um'],
    ['HALF_CELL', 'na-on-ni-foil', 'capacityToDendrites', { currentDensity: 1 }, '0.033', 'mA.h/cm2'],
  ]);

  it('of 30 nm cannot hold 0.05 mA·h/cm² on a flat foil: they would cover it 22 times', () => {
    const { missing, inputs } = answer('ALKALI_METAL', 'na', 'nucleusCoverage', { arealCapacity: 0.05 });
    expect(missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
    expect(missing[0]!.explanation).toContain('2215 %');
    expect(inputs.find(({ name }) => name === 'diameter')?.claim?.key).toBe('wang2021/E8');
    const onCloth = { arealCapacity: 0.05 / 42.9, nucleusDiameter: 30 };
    expectRounded(answer('ALKALI_METAL', 'na', 'nucleusCoverage', onCloth).quantity?.value, '51.6');
  });
});

describe('overpotentials', () => {
  const at1 = { currentDensity: 1 };
  expectAll([
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'ohmicOverpotential', at1, '4.3', 'mV'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'overpotentialChange', { reference: 54.8 }, '-36.1', '%'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'overpotentialChange', { reference: 46.2 }, '-24.2', '%'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'overpotentialChange', { reference: 39.6 }, '-11.6', '%'],
    ['SYMMETRIC_CELL', 'na-nisb-cc', 'overpotentialChange', { reference: 50 }, '-30.0', '%'],
    ['SYMMETRIC_CELL', 'li-nisb-cc', 'overpotentialChange', { reference: 20.7 }, '-45.4', '%'],
    ['SYMMETRIC_CELL', 'k-nisb-cc', 'overpotentialChange', { reference: 375 }, '-82.9', '%'],
    ['ELECTROLYTE', 'naclo4-ec-dec-fec', 'limitingCurrentDensity', { thickness: 260 }, '12', 'mA/cm2'],
    ['ELECTROLYTE', 'naclo4-ec-dec-fec', 'limitingCurrentDensity', { thickness: 25 }, '126', 'mA/cm2'],
    [
      'ELECTROLYTE',
      'naclo4-ec-dec-fec',
      'limitingCurrentDensity',
      { thickness: 25, macMullinNumber: 4.5 },
      '28',
      'mA/cm2',
    ],
  ]);

  it.each([
    [45, 44.4],
    [158, 12.7],
    [121, 16.5],
    [104, 19.2],
  ])('let Na-NiSb-CC outlive a cell of %d h at least %d times', (reference, ratio) => {
    const { quantity } = answer('SYMMETRIC_CELL', 'na-nisb-cc', 'lifetimeRatio', { reference });
    expect(quantity).toMatchObject({ qualifier: 'AT_LEAST', value: null });
    expectRounded(quantity!.low, ratio.toFixed(1));
  });
});

describe('what waits for data', () => {
  it.each([
    ['ELECTRODE', 'na-nisb-cc', 'youngContactAngle', {}, ['surfaceEnergy', 'interfacialEnergy', 'surfaceTension']],
    ['ELECTRODE', 'nisb-ni-foil', 'spreadingCoefficient', { surfaceTension: 0.2 }, ['contactAngle']],
    [
      'ELECTRODE',
      'na-nisb-cc',
      'wickingHeight',
      { time: 30, surfaceTension: 0.2 },
      ['poreRadius', 'contactAngle', 'viscosity'],
    ],
    ['MATERIAL', 'na3sb', 'electronSchottkyBarrier', { workFunction: 2.5 }, ['electronAffinity']],
    ['MATERIAL', 'na3sb', 'holeSchottkyBarrier', { workFunction: 2.5 }, ['electronAffinity', 'bandGap']],
    ['MATERIAL', 'na3sb', 'depletionWidth', { builtInPotential: 0.5 }, ['relativePermittivity', 'dopantDensity']],
    ['FULL_CELL', 'nvpf-lean', 'materialCost', {}, ['metalPrice', 'activeMaterialPrice', 'electrolytePrice']],
    [
      'FULL_CELL',
      'nvpf-lean',
      'materialCarbonFootprint',
      {},
      ['metalFootprint', 'activeMaterialFootprint', 'electrolyteFootprint'],
    ],
    ['FULL_CELL', 'nvpf-lean', 'energySaved', { referenceEfficiency: 90 }, ['energyEfficiency']],
    ['FULL_CELL', 'nvpf-lean', 'energyEfficiency', {}, ['chargeVoltage']],
  ] as const)('%s %s: %s %o misses %o', (home, slug, name, given, expected) => {
    const { quantity, missing } = answer(home, slug, name, given);
    expect(quantity).toBeNull();
    expect(missing.map(({ input }) => input)).toEqual(expected);
    for (const { reason, explanation } of missing) {
      expect(['NOT_RECORDED', 'WITHHELD']).toContain(reason);
      expect(explanation).not.toBe('');
    }
  });
});
