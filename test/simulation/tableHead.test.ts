import { describe, expect, it } from 'vitest';
import { columnIn, remarksOn, tableName } from '../../src/simulation/tableHead.ts';

const said = {
  model: 'symmetricCell',
  version: '3',
  basis: {
    basis: 'EXTRAPOLATED',
    basisReason: 'fitted to a/K1',
    extrapolates: [{ what: 'CURRENT', detail: '5 × the tested 1 mA/cm2' }],
  },
  numbers: ['plateau overpotential 170 (52–∞) mV, 90 %'],
} as const;

describe('a table of a run', () => {
  it('says what simulated it, on which basis, how far from the tests, and with which band', () => {
    expect(remarksOn({ run: 'an-id', label: 'Na‖Na' }, said)).toEqual([
      'simulated with the model symmetricCell, version 3',
      'run an-id',
      'Na‖Na',
      'basis EXTRAPOLATED: fitted to a/K1',
      'beyond the tests in CURRENT: 5 × the tested 1 mA/cm2',
      'plateau overpotential 170 (52–∞) mV, 90 %',
    ]);
  });

  it('has no id where there is no run', () => {
    expect(remarksOn({ run: null, label: 'by hand' }, said)[1]).toBe('no run of a server: parameters by hand');
    expect(tableName('growth', null)).toBe('growth.csv');
    expect(tableName('growth', '01234567-89ab-7def-8123-4567deadbeef')).toBe('growth-deadbeef.csv');
  });

  it('has its numbers in the unit of the pictures, without the rounding of the conversion', () => {
    expect(columnIn('mV', 'potential', [0.035, -0.1])).toEqual({ name: 'potential', unit: 'mV', values: [35, -100] });
    expect(columnIn('nm', 'height', [1.1e-7]).values).toEqual([110]);
  });
});
