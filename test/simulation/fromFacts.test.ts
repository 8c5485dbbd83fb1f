import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/domain/claim.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { interfaceLaws } from '../../src/simulation/cells/electrodeInterface.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { interfaceNumbers } from '../../src/simulation/models/symmetricCell/parameters.ts';
import {
  nominalValues,
  resolveCell,
  resolveInterfaces,
  type SymmetricCellProblem,
  type Target,
} from '../../src/simulation/models/symmetricCell/problem.ts';
import { sampledPlateau } from '../../src/simulation/models/symmetricCell/sampling/band.ts';
import { aClaim } from '../support/facts.ts';
import { band, celgard, measuredCell, sodiumFacts, statedTest, subject } from './sodiumFacts.ts';

const entry = (problem: SymmetricCellProblem, id: string) => problem.ledger.find((one) => one.id === id);
const targetsOf = ({ interface: known }: SymmetricCellProblem): readonly Target[] =>
  known.kind === 'GIVEN' ? [] : known.targets;

function refusal(work: () => unknown): InvalidInput {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a transference number that may not be positive', () => {
  const negative = (overrides: SymmetricCellFacts['overrides'] = {}, share: Measure = band(0.05, [-0.3, 0.3], '1')) =>
    fromFacts(sodiumFacts('nisb', { overrides }, { naclo4: { transferenceNumber: share } }));

  it.each([[exactly(-0.3, '1')], [exactly(0, '1')], [band(0.05, [-0.3, 0.3], '1')]])(
    'gives no salt diffusivity: it must be given, %j',
    (share) => {
      const error = refusal(() => negative({}, share));
      expect(error.argument).toEqual(['saltDiffusivity']);
      expect(error.allowed).toBe('a value by hand, or a claim of it');
      expect(error.message).toMatch(/transference number/);
    },
  );

  it('has a finite band with a diffusivity by hand', () => {
    const sample = sampledPlateau(negative({ saltDiffusivity: 3e-10 }))!;
    expect(sample.infiniteShare).toBe(0);
    expect(sample.quantiles.p05).toBeGreaterThan(0);
  });
});

describe('ledger', () => {
  it('gives each number its claim, or says that it is assumed', () => {
    const problem = fromFacts(sodiumFacts('nisb'));
    expect(entry(problem, 'ionicConductivity')).toMatchObject({ value: 0.68, origin: 'CLAIM', low: null });
    expect(entry(problem, 'transferenceNumber')).toMatchObject({
      value: 0.45,
      low: 0.3,
      high: 0.5,
      origin: 'ASSUMED',
      claimKey: 'naclo4/transferenceNumber',
    });
    expect(entry(problem, 'porosity')!.value).toBeCloseTo(0.92, 15);
    expect(entry(problem, 'bruggemanExponent')).toMatchObject({ value: 1.5, origin: 'DEFAULT', low: 1, high: 2.5 });
    expect(entry(problem, 'currentDensity')).toMatchObject({ value: 10, origin: 'GIVEN' });
  });

  it('shares one assumed test current between all cells that rest on it', () => {
    const problem = fromFacts(sodiumFacts('nisb', { ignoring: ['wang2021/nisb'] }));
    const currents = targetsOf(problem).map(({ parameters }) => parameters.currentDensity);
    expect(currents).toEqual(Array(4).fill('testCurrentDensity'));
    const claimKeys = ['wang2021/plate', 'wang2021/ani', 'wang2021/cc', 'wang2021/ni'];
    expect(entry(problem, 'testCurrentDensity')).toMatchObject({
      value: 10,
      low: 5,
      high: 50,
      claimKey: null,
      claimKeys,
    });
  });

  it('keeps two separators apart', () => {
    const problem = fromFacts(sodiumFacts('nisb', { separator: celgard }));
    expect(problem.parameters.separatorThickness).toBe('separatorThickness');
    expect(targetsOf(problem)[0].parameters.separatorThickness).toBe('separatorThickness.na-nisb');
    expect(problem.parameters.macMullinNumber).toBe('macMullinNumber');
    expect(problem.parameters.bruggemanExponent).toBeUndefined();
  });

  it('takes porosity from mass and density where nobody claims it', () => {
    const recorded = {
      'gf-c': { porosity: null, arealMass: exactly(5.19, 'mg/cm2') },
      glass: { density: band(2.5, [2.23, 2.6], 'g/cm3') },
    };
    const porosity = entry(fromFacts(sodiumFacts('nisb', {}, recorded)), 'porosity')!;
    expect(porosity.value).toBeCloseTo(0.9202, 4);
    expect(porosity.low).toBeCloseTo(0.9105, 4);
    expect(porosity.origin).toBe('ASSUMED');
    expect(porosity.claimKeys).toEqual(['gf-c/arealMass', 'glass/density', 'gf-c/thickness']);
    expect(porosity.derivation).toMatchObject({ metric: 'porosityFromMass', subjectId: 'gf-c' });
  });

  it('takes the salt diffusivity from Nernst and Einstein where nobody claims it', () => {
    const diffusivity = entry(fromFacts(sodiumFacts('nisb')), 'saltDiffusivity')!;
    expect(Number(diffusivity.value) * 1e10).toBeCloseTo(0.896, 3);
    const claimKeys = ['naclo4/transferenceNumber', 'naclo4/ionicConductivity', 'naclo4/saltConcentration'];
    expect(diffusivity).toMatchObject({ origin: 'ASSUMED', claimKey: null, claimKeys });
    // Its departure from the relation, and its thermodynamic factor; what the run has as parameters of its own is held.
    expect(diffusivity.high! / Number(diffusivity.value)).toBeGreaterThan(2.5);
    expect(Number(diffusivity.value) / diffusivity.low!).toBeGreaterThan(1 / 0.35);
  });

  it('names what nobody recorded', () => {
    const error = refusal(() => fromFacts(sodiumFacts('nisb', {}, { naclo4: { transferenceNumber: null } })));
    expect(error.argument).toEqual(['transferenceNumber']);
    expect(error.message).toContain('naclo4');
  });

  it('holds no number of a measured cell that is left out for want of another', () => {
    const elsewhere = { ...measuredCell('cc'), electrolyteId: 'dilute' };
    const recorded = { dilute: { ionicConductivity: exactly(1.23, 'mS/cm') } };
    const measured = [elsewhere, measuredCell('ni')];
    const problem = fromFacts(sodiumFacts('nisb', { measured }, recorded));
    expect(targetsOf(problem).map(({ cell }) => cell)).toEqual(['na-ni']);
    expect(problem.ledger.map(({ value }) => value)).not.toContain(0.123);
    expect(problem.basisReason).not.toContain('wang2021/cc');
  });

  it('lets a number by hand stand for one that nobody recorded', () => {
    const facts = sodiumFacts(
      'nisb',
      { overrides: { transferenceNumber: 0.4 } },
      { naclo4: { transferenceNumber: null } },
    );
    expect(entry(fromFacts(facts), 'transferenceNumber')).toMatchObject({ value: 0.4, origin: 'GIVEN' });
  });

  it('refuses an override that does not exist, or that is asked for elsewhere', () => {
    expect(refusal(() => fromFacts(sodiumFacts('nisb', { overrides: { tPlus: 1 } as never }))).argument).toEqual([
      'tPlus',
    ]);
    const error = refusal(() => fromFacts(sodiumFacts('nisb', { overrides: { currentDensity: 1 } })));
    expect(error.message).toContain('an argument of its own');
  });
});

describe('the interface of a cell', () => {
  it.each([...interfaceLaws, 'UNDECIDED'] as const)('has no number before it is fitted, %s', (interfaceLaw) => {
    const problem = fromFacts(sodiumFacts('nisb', { interfaceLaw }));
    const values = nominalValues(problem);
    for (const set of [problem.parameters, targetsOf(problem)[0].parameters]) {
      const cell = resolveCell(set, values);
      expect(cell).toMatchObject({ interfaceLaw, ionicConductivity: 0.68, currentDensity: 10 });
      expect(interfaceNumbers.filter((name) => name in cell)).toEqual([]);
      const { allowed } = refusal(() => resolveInterfaces(set, values));
      const undecided = 'one of the two, by hand';
      expect(allowed).toBe(interfaceLaw === 'UNDECIDED' ? undecided : `given where interfaceLaw is ${interfaceLaw}`);
    }
  });

  it('is that of the working electrode at the counter electrode too, unless it is given', () => {
    const numbers = (overrides: SymmetricCellFacts['overrides']) => {
      const problem = fromFacts(sodiumFacts('nisb', { overrides }));
      return resolveInterfaces(problem.parameters, nominalValues(problem));
    };
    expect(numbers({ interfaceResistance: 2e-3 })).toEqual({ working: 2e-3, counter: 2e-3 });
    const unequal = { interfaceResistance: 2e-3, counterInterfaceResistance: 0 };
    expect(numbers(unequal)).toEqual({ working: 2e-3, counter: 0 });
  });
});

describe('the interface', () => {
  it('is fitted to no host in another electrolyte as if it were this one', () => {
    const problem = fromFacts(sodiumFacts('nisb', { electrolyte: subject('ELECTROLYTE', 'napf6') }, napf6));
    expect(problem.interface).toMatchObject({ kind: 'POOLED', group: 'Na CARBONATE' });
    expect(targetsOf(problem)).toHaveLength(5);
    expect(targetsOf(problem)[0].parameters.ionicConductivity).not.toBe(problem.parameters.ionicConductivity);
  });

  it('rests on a claim with a current only', () => {
    const notStated: Condition = {
      name: 'currentDensity',
      status: 'NOT_STATED',
      measure: null,
      subjectId: null,
      text: null,
    };
    const value = exactly(20, 'mV');
    const claim = aClaim({ key: 'other/1', property: 'overpotential', value, conditions: [notStated] });
    const measured = [{ ...measuredCell('nisb'), overpotential: [claim] }];
    const problem = fromFacts(sodiumFacts('nisb', { measured }));
    expect(problem.interface).toEqual({ kind: 'POOLED', group: 'Na CARBONATE', targets: [] });
    expect(problem.basis).toBe('PRIOR');
  });

  it('takes the run’s separator for a measured cell whose source names none', () => {
    const measured = [{ ...measuredCell('nisb', statedTest), separator: null }];
    const problem = fromFacts(sodiumFacts('nisb', { measured, separator: celgard }));
    expect(problem.basis).toBe('CALIBRATED');
    expect(targetsOf(problem)[0].parameters.separatorThickness).toBe(problem.parameters.separatorThickness);
    expect(entry(problem, 'separatorThickness')!.value).toBeCloseTo(25e-6, 12);
  });

  it('cannot follow two numbers by hand where the request leaves the law open', () => {
    const both = { interfaceResistance: 1e-3, exchangeCurrentDensity: 10 };
    expect(refusal(() => fromFacts(sodiumFacts('nisb', { overrides: both }))).argument).toEqual(['interfaceLaw']);
  });
});

const napf6 = {
  napf6: {
    ionicConductivity: exactly(8.8, 'mS/cm'),
    saltConcentration: exactly(1, 'mol/L'),
    saltDiffusivity: exactly(1e-10, 'm2/s'),
    transferenceNumber: exactly(0.4, '1'),
  },
};
