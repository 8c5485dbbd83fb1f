import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import { models } from '../../src/simulation/models/registry.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { parameterTable } from '../../src/simulation/models/symmetricCell/parameters.ts';
import { allowedText } from '../../src/simulation/parameterTable.ts';
import { glassFibre } from './cells.ts';

const given = {
  ...glassFibre,
  saltDiffusivity: 0.9e-10,
  interfaceResistance: 12.69e-4,
  currentDensity: 10,
  arealCapacity: 3.6e4,
};

function refusal(changes: Record<string, unknown>): InvalidInput {
  try {
    symmetricCellModel.fromParameters({ ...given, ...changes });
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('parameters of a symmetric cell', () => {
  it('are accepted when they are possible', () => {
    expect(symmetricCellModel.fromParameters(given).parameters.porosity).toBe('porosity');
  });

  it.each([
    ['porosity', 1.3, '1.3', '> 0 and ≤ 1'],
    ['separatorThickness', -1e-6, '-1 um', '≥ 0.1 and ≤ 50000 um'],
    ['separatorThickness', 0.051, '51000 um', '≥ 0.1 and ≤ 50000 um'],
    ['transferenceNumber', 1, '1', '≥ -1 and < 1'],
    ['transferenceNumber', -1.1, '-1.1', '≥ -1 and < 1'],
    ['cycles', 1.5, '1.5', 'a whole number, ≥ 1 and ≤ 10000'],
    ['temperature', 25, '25 K', '≥ 200 and ≤ 400 K'],
    ['currentDensity', 0, '0 mA/cm2', '≥ 0.0001 and ≤ 10000 mA/cm2'],
    ['interfaceLaw', 'TAFEL', 'TAFEL', 'one of OHMIC, BUTLER_VOLMER, MARCUS_HUSH_CHIDSEY, UNDECIDED'],
    ['saltDiffusivity', Number.NaN, 'null', '> 0 and ≤ 1e-7 m2/s'],
    ['porosity', 'high', 'high', '> 0 and ≤ 1'],
  ])('%s = %s is refused with field, value and what is allowed', (name, value, shown, allowed) => {
    expect(refusal({ [name]: value })).toMatchObject({ argument: [name], value: shown, allowed });
  });

  it.each([
    ['transferenceNumber', -1],
    ['transferenceNumber', -0.1],
    ['separatorThickness', 0.05],
  ])('%s = %s is accepted', (name, value) => {
    expect(symmetricCellModel.fromParameters({ ...given, currentDensity: 0.01, [name]: value })).toBeTruthy();
  });

  it('names a parameter that does not exist and lists those that do', () => {
    const error = refusal({ tPlus: 0.4 });
    expect(error.argument).toEqual(['tPlus']);
    expect(error.allowed).toContain('transferenceNumber');
  });

  it('asks for what has no default', () => {
    expect(refusal({ porosity: null }).message).toBe('porosity is required');
  });

  it('takes one transport factor, not two', () => {
    expect(refusal({ macMullinNumber: 4.5, bruggemanExponent: 1.5 }).argument).toEqual(['bruggemanExponent']);
  });

  it('refuses a separator that conducts better than straight pores', () => {
    expect(refusal({ macMullinNumber: 1.01 })).toMatchObject({ argument: ['macMullinNumber'], value: '1.01' });
  });

  it('refuses numbers that the interface law does not read', () => {
    expect(refusal({ filmResistance: 1e-4 }).argument).toEqual(['filmResistance']);
    expect(refusal({ exchangeCurrentDensity: 10, interfaceLaw: 'OHMIC' }).argument).toEqual(['exchangeCurrentDensity']);
    expect(refusal({ exchangeCurrentDensity: 10 }).argument).toEqual(['interfaceLaw']);
    expect(refusal({ interfaceLaw: 'BUTLER_VOLMER' }).argument).toEqual(['exchangeCurrentDensity']);
  });

  it('refuses a current above the limit that outlasts the salt, and tells limit and depletion time', () => {
    const error = refusal({ currentDensity: 200 });
    expect(error.argument).toEqual(['currentDensity']);
    expect(error.value).toBe('20 mA/cm2');
    expect(error.allowed).toMatch(/^≤ 10\.72 mA\/cm2, the limiting current density.*depletion time, 44\.3\d s$/);
  });

  it('allows such a current for half-cycles that are short enough', () => {
    const arealCapacity = 200 * 40;
    expect(() => symmetricCellModel.fromParameters({ ...given, currentDensity: 200, arealCapacity })).not.toThrow();
  });

  it('have a source, a description and an allowed range each', () => {
    for (const parameter of Object.values(parameterTable)) {
      expect(parameter.source).not.toBe('');
      expect(parameter.description).toMatch(/\.$/);
      expect(allowedText(parameter)).toMatch(/[≤<]|one of/);
    }
  });
});

describe.each(Object.values(models))('the assumed parameters of $name', ({ parameters }) => {
  it('each have a source of their own: the same source would make them one uncertain number', () => {
    const sources = Object.values(parameters).flatMap((parameter) =>
      parameter.kind === 'NUMBER' && parameter.defaultBand ? [parameter.source] : [],
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
  });
});
