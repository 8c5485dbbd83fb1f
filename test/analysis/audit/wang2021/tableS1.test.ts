import { describe, expect, it } from 'vitest';
import { derive } from '../../../../src/derivation/derive.ts';
import { exactly } from '../../../../src/domain/measure.ts';
import { npRatio } from '../../../../src/metrics/cell/balance/npRatio.ts';
import { commonBasisSpecificEnergy } from '../../../../src/metrics/cell/energy/commonBasis.ts';
import { meanDischargeVoltage } from '../../../../src/metrics/cell/energy/meanDischargeVoltage.ts';
import { impliedActiveMassFraction } from '../../../../src/metrics/cell/mass/residualMass.ts';
import { stackMass } from '../../../../src/metrics/cell/mass/stackMass.ts';
import { expectRounded } from '../../../support/derived.ts';
import { factsWhere, factsWith } from '../../../support/facts.ts';

const sheets = { 'GF/C': 5.19, 'GF/D': 12.54 };
const plate = { metal: 20, negative: 0 };

interface Row {
  readonly active: number;
  /** Share of active material among what is coated. */
  readonly fraction?: number;
  /** Collector of the cathode, mg/cm²; 4 is aluminium foil. */
  readonly positive?: number;
  readonly anode?: typeof plate;
  readonly separator?: keyof typeof sheets;
}

/** A cell put together by the rules in the notes of the table: no electrolyte. */
function rebuilt({ active, fraction = 80, positive = 4, anode = plate, separator = 'GF/C' }: Row) {
  const masses: Record<string, number> = {
    'negative.substrate arealMass': anode.negative,
    'negative.coating arealMass': 0,
    'negative metalLoading': anode.metal,
    'positive.substrate arealMass': positive,
    'positive.coating arealMass': 0,
    'positive activeMaterialLoading': active,
    'separator arealMass': sheets[separator],
  };
  return (reported?: number) =>
    factsWhere((property, path) => {
      if (property === 'activeMassFraction') return exactly(fraction, '%');
      if (property === 'electrolyteToCapacityRatio') return exactly(0, 'mg/(mA.h)');
      if (property === 'arealCapacity') return exactly(1, 'mA.h/cm2');
      if (property === 'dryStackMass') return reported === undefined ? null : exactly(reported, 'mg/cm2');
      const mass = masses[`${path} ${property}`];
      return mass === undefined ? null : exactly(mass, 'mg/cm2');
    });
}

describe('the cells of others in Table S1', () => {
  it.each<[string, Row, string]>([
    ['NVP‖Na/SbF3', { active: 1 }, '30.44'],
    ['NVP‖Na/SbF3, 62.5 % active', { active: 1, fraction: 62.5 }, '30.79'],
    ['NVP‖Na/SnCl2', { active: 1.5, separator: 'GF/D' }, '38.415'],
    ['NVP‖NG-NF@Na', { active: 1.5, anode: { metal: 4.323, negative: 28 } }, '43.39'],
    ['O2‖Na/NSCNT', { active: 1, fraction: 100, positive: 0 }, '26.19'],
    ['NMHCF‖Na', { active: 3 }, '32.94'],
    ['NMHCF‖Na, 60 % active', { active: 3, fraction: 60 }, '34.19'],
    ['CC@0.5MnO2@Na2S6‖Na', { active: 1.7, fraction: 100, positive: 12 }, '38.89'],
    ['NaVOPO4/C‖Na', { active: 2 }, '31.69'],
    ['NaVOPO4/C‖Na, 70 % active', { active: 2, fraction: 70 }, '32.05'],
    ['ZCS@S‖Na', { active: 5 }, '35.44'],
  ])('%s weighs by the rules of the table: %o gives %s mg/cm²', (_, row, expected) => {
    expectRounded(derive(stackMass, rebuilt(row)()).quantity?.value, expected);
  });

  it.each([
    ['NVP‖Na/SbF3', 1, 30.79, '62.5'],
    ['NMHCF‖Na', 3, 34.19, '60'],
    ['NaVOPO4/C‖Na', 2, 32.04, '70'],
  ])('%s weighs what is reported with %d mg/cm² in a total of %d when %s % of the coating is active', (...row) => {
    const [, active, reported, expected] = row;
    expectRounded(derive(impliedActiveMassFraction, rebuilt({ active })(reported)).quantity?.value, expected);
  });

  it.each([
    ['NVP‖Na/SbF3', 30.79, 0.09, 9.79, '3.349', '255.6'],
    ['NVP‖Na/SnCl2', 38.41, 0.15, 13.27, '3.398', '153.3'],
    ['NVP‖Na/C@Sb', 28.34, 0.18, 21.59, '3.399', null],
    ['NVP‖NG-NF@Na', 43.16, 0.14, 10.94, '3.373', null],
    ['NNM‖Na-C', 188.58, 0.82, 1.42, '0.327', null],
    ['O2‖Na/NSCNT', 28.69, 0.5, 34.8, '1.997', '46.0'],
    ['NMHCF‖Na', 34.19, 0.36, 37.29, '3.542', '63.9'],
    ['CC@0.5MnO2@Na2S6‖Na', 38.89, 1.02, 41.35, '1.577', '22.5'],
    ['NaVOPO4/C‖Na', 32.04, 0.29, 31.46, '3.476', '79.3'],
    ['ZCS@S‖Na', 35.44, 2.15, 54.17, '0.893', '10.7'],
  ])('%s (%d mg/cm², %d mA·h/cm², %d W·h/kg) means %s V and, with a plate, N/P %s', (...row) => {
    const [, dryStackMass, capacity, specificEnergy, voltage, ratio] = row;
    const facts = factsWith({ dryStackMass, arealCapacity: capacity, specificEnergy });
    expectRounded(derive(meanDischargeVoltage, facts).quantity?.value, voltage);
    const plated = factsWhere((property, path) =>
      property === 'arealCapacity' ? exactly(path === 'negative' ? 23 : capacity, 'mA.h/cm2') : null,
    );
    if (ratio) expectRounded(derive(npRatio, plated).quantity?.value, ratio);
  });
});

describe('one basis for all', () => {
  const cell = { specificEnergy: 200, arealCapacity: 5, electrolyteToCapacityRatio: 4 };

  it('adds the dose to a mass that leaves the electrolyte out', () => {
    const facts = factsWith({ ...cell, dryStackMass: 85 });
    expect(derive(commonBasisSpecificEnergy, facts).quantity!.value).toBeCloseTo((200 * 85) / (85 + 15), 9);
  });

  it('takes out the own electrolyte of a mass that includes it, and leaves a lean cell as it is', () => {
    const facts = factsWith({ ...cell, stackMass: 100 });
    const given = (electrolyteToCapacityRatio: number) =>
      derive(commonBasisSpecificEnergy, facts, { electrolyteToCapacityRatio }).quantity!.value;
    expect(given(3)).toBeCloseTo((200 * 100) / (80 + 15), 9);
    expect(given(4)).toBeCloseTo(200, 9);
  });
});
