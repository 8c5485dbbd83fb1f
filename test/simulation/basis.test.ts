import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/domain/claim.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import type { Extrapolation } from '../../src/domain/run.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { aClaim } from '../support/facts.ts';
import { libraryCell } from './libraryCells.ts';
import { assumed, measuredCell, sodiumFacts, stated, statedTest, testConditions } from './sodiumFacts.ts';

const [, capacity, temperature] = statedTest as [Condition, Condition, Condition];

/** The cell of NiSb, tested under these conditions. */
function tested(conditions: readonly Condition[], changes: Partial<SymmetricCellFacts> = {}): SymmetricCellFacts {
  return sodiumFacts('nisb', { measured: [measuredCell('nisb', conditions)], ...changes });
}

/** Several voltages of one cell, each at its own current. */
function ratedAt(currents: readonly number[], changes: Partial<SymmetricCellFacts> = {}): SymmetricCellFacts {
  const claims = currents.map((current) =>
    aClaim({
      key: `rate/${current}`,
      property: 'overpotential',
      value: exactly({ 1: 82, 2: 156, 5: 340 }[current]!, 'mV'),
      conditions: [stated('currentDensity', current, 'mA/cm2'), capacity, temperature],
    }),
  );
  return sodiumFacts('nisb', { measured: [{ ...measuredCell('nisb'), overpotential: claims }], ...changes });
}

/** The cell of NiSb at stated conditions, with so much metal on each side, mA.h/cm2. */
function holding(capacity: number, changes: Partial<SymmetricCellFacts>): SymmetricCellFacts {
  const held = { 'na-nisb': { arealCapacity: exactly(capacity, 'mA.h/cm2') } };
  return sodiumFacts('nisb', { measured: [measuredCell('nisb', statedTest)], ...changes }, held);
}

function life(value: Measure) {
  return [aClaim({ key: 'wang2021/life', property: 'lifetime', value, conditions: [] })];
}

const atLeast = (hours: number): Measure => ({ ...exactly(0, 'h'), qualifier: 'AT_LEAST', value: null, low: hours });

/** The field that a refusal names for what is out of range. */
const fieldOf = {
  TEMPERATURE: 'temperature',
  CYCLES: 'cycles',
  CAPACITY: 'arealCapacity',
  CURRENT: 'currentDensity',
} as const satisfies Partial<Record<Extrapolation['what'], string>>;

interface Expected {
  readonly basis: string;
  readonly extrapolates: readonly string[];
  readonly reason: RegExp;
}

function expectBasis(facts: SymmetricCellFacts, { basis, extrapolates, reason }: Expected): void {
  const problem = fromFacts(facts);
  expect(problem.basis).toBe(basis);
  expect(problem.extrapolates.map(({ what }) => what)).toEqual(extrapolates);
  expect(problem.basisReason).toMatch(reason);
}

function refusal(facts: SymmetricCellFacts): InvalidInput {
  try {
    fromFacts(facts);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('what a prediction calls itself', () => {
  it('1: CALIBRATED at the stated conditions of the very cell', () => {
    const facts = tested(statedTest, { temperature: 298.15, lives: life(atLeast(2000)) });
    expectBasis(facts, { basis: 'CALIBRATED', extrapolates: [], reason: /reproduces/ });
  });

  it('1, without a temperature: CALIBRATED at the temperature that the tests state, which the run then has', () => {
    const hot = (kelvin: number) => [...statedTest.slice(0, 2), stated('temperature', kelvin, 'K')];
    const facts = tested(hot(333.15), { temperature: null });
    expectBasis(facts, { basis: 'CALIBRATED', extrapolates: [], reason: /reproduces/ });
    const { ledger, parameters } = fromFacts(facts);
    expect(ledger.find(({ id }) => id === parameters.temperature)).toMatchObject({ value: 333.15, origin: 'CLAIM' });
    expectBasis(tested(hot(333.15), { temperature: 298.15 }), {
      basis: 'EXTRAPOLATED',
      extrapolates: ['TEMPERATURE'],
      reason: /35 K from the tests/,
    });
  });

  it('1, where the tests state several temperatures: the run has that of a room, and is as far from them as it is', () => {
    const at = (kelvin: number) =>
      measuredCell('nisb', [...statedTest.slice(0, 2), stated('temperature', kelvin, 'K')]);
    const facts = sodiumFacts('nisb', { measured: [at(323.15), at(333.15)], temperature: null });
    const { ledger, parameters } = fromFacts(facts);
    expect(ledger.find(({ id }) => id === parameters.temperature)).toMatchObject({ value: 298.15, origin: 'DEFAULT' });
    expectBasis(facts, { basis: 'EXTRAPOLATED', extrapolates: ['TEMPERATURE'], reason: /25 K from the tests/ });
  });

  it('2: PREDICTED where the test current is assumed', () => {
    const facts = tested([assumed('currentDensity', 1, [0.5, 5], 'mA/cm2'), capacity, temperature]);
    expectBasis(facts, { basis: 'PREDICTED', extrapolates: [], reason: /current of the test is assumed/ });
  });

  it('3: PRIOR where the current is not stated: such a claim fits nothing', () => {
    const unknown: Condition = { ...capacity, name: 'currentDensity', status: 'NOT_STATED', measure: null };
    expectBasis(tested([unknown, capacity]), {
      basis: 'PRIOR',
      extrapolates: [],
      reason: /no interface of Na in carbonates/,
    });
  });

  it('4: PREDICTED at twice the stated current', () => {
    expectBasis(tested(statedTest, { currentDensity: 20 }), {
      basis: 'PREDICTED',
      extrapolates: [],
      reason: /law is not identified/,
    });
  });

  it('5: EXTRAPOLATED at five times the only tested current', () => {
    expectBasis(tested(statedTest, { currentDensity: 50 }), {
      basis: 'EXTRAPOLATED',
      extrapolates: ['CURRENT'],
      reason: /5 × the tested 1 mA\/cm2/,
    });
  });

  it('6: PREDICTED between three stated currents, which identify the law', () => {
    expectBasis(ratedAt([1, 2, 5], { currentDensity: 40 }), {
      basis: 'PREDICTED',
      extrapolates: [],
      reason: /law is identified/,
    });
  });

  it('7: EXTRAPOLATED at a tenth of the tested current', () => {
    expectBasis(tested(statedTest, { currentDensity: 1 }), {
      basis: 'EXTRAPOLATED',
      extrapolates: ['CURRENT'],
      reason: /saturate/,
    });
  });

  it('8: PREDICTED at 25 °C by hand where the room of the test is not known', () => {
    const room = assumed('temperature', 298.15, [293, 303], 'K');
    const facts = tested([...statedTest.slice(0, 2), room], { temperature: 298.15 });
    expectBasis(facts, { basis: 'PREDICTED', extrapolates: [], reason: /temperature of the test is assumed/ });
  });

  it('9: PREDICTED 7 K from the test', () => {
    expectBasis(tested(statedTest, { temperature: 305 }), {
      basis: 'PREDICTED',
      extrapolates: [],
      reason: /another temperature/,
    });
  });

  it('10: EXTRAPOLATED 45 K from the test', () => {
    expectBasis(tested(statedTest, { temperature: 253.15 }), {
      basis: 'EXTRAPOLATED',
      extrapolates: ['TEMPERATURE'],
      reason: /45 K from the tests.*freezing/,
    });
  });

  it('11: PREDICTED within the range of claimed activation energies', () => {
    const range = { ...exactly(0, 'K'), qualifier: 'RANGE', value: null, low: 263, high: 323 } as const;
    const within: Condition = { ...temperature, measure: range };
    const energies = ['conductivityActivationEnergy', 'interfaceActivationEnergy'] as const;
    const facts = tested(statedTest, { temperature: 273.15 });
    const claims: SymmetricCellFacts['claims'] = (id, property) => {
      const name = energies.find((one) => one === property);
      if (name === undefined) return facts.claims(id, property);
      const value = exactly(name === 'interfaceActivationEnergy' ? 50 : 14, 'kJ/mol');
      return [
        aClaim({ key: `other/${name}`, property: name, value, conditions: [within], subjectIds: [id, 'naclo4'] }),
      ];
    };
    expectBasis({ ...facts, claims }, { basis: 'PREDICTED', extrapolates: [], reason: /another temperature/ });
  });

  it('12: refused at 400 K', () => {
    expect(refusal(tested(statedTest, { temperature: 400 })).argument).toEqual([fieldOf.TEMPERATURE]);
  });

  it('13: refused for 1000 cycles of a cell that failed after 158 h', () => {
    const error = refusal(tested(statedTest, { cycles: 1000, lives: life(exactly(158, 'h')) }));
    expect(error.argument).toEqual([fieldOf.CYCLES]);
    expect(error.allowed).toMatch(/≤ 79.*failed after 158 h.*beyondLife/);
  });

  it('13, where not even one cycle fits: the refusal says what would', () => {
    const facts = tested(statedTest, { cycles: 1, lives: life(exactly(1, 'h')) });
    expect(refusal(facts).allowed).toMatch(/^a smaller capacity or a larger current, for this cell failed after 1 h/);
  });

  it('14: EXTRAPOLATED beyond its life where that is asked for', () => {
    const facts = tested(statedTest, { cycles: 1000, lives: life(exactly(158, 'h')), beyondLife: true });
    expectBasis(facts, {
      basis: 'EXTRAPOLATED',
      extrapolates: ['CYCLES'],
      reason: /failed after 158 h.*a cell that lived/,
    });
  });

  it('15: EXTRAPOLATED beyond a test that ended without failure', () => {
    const facts = tested(statedTest, { cycles: 1200, lives: life(atLeast(2000)) });
    expectBasis(facts, { basis: 'EXTRAPOLATED', extrapolates: ['CYCLES'], reason: /2400 h.*lasted 2000 h/ });
  });

  it('16: EXTRAPOLATED at five times the tested capacity', () => {
    const facts = holding(21, { arealCapacity: 5 * 3.6e4 });
    expectBasis(facts, { basis: 'EXTRAPOLATED', extrapolates: ['CAPACITY'], reason: /5 × the tested 1 mA.h\/cm2/ });
  });

  it('17: refused for more metal than the electrode holds', () => {
    const error = refusal(holding(21, { arealCapacity: 100 * 3.6e4 }));
    expect(error.argument).toEqual([fieldOf.CAPACITY]);
    expect(error.value).toBe('100 mA.h/cm2');
    expect(error.allowed).toBe('at most 21.00 mA.h/cm2 (na-nisb/arealCapacity)');
    const all = { arealCapacity: 21 * 3.6e4 };
    expectBasis(holding(21, all), { basis: 'EXTRAPOLATED', extrapolates: ['CAPACITY'], reason: /21 × the tested/ });
    const ignoring = ['na-nisb/arealCapacity'];
    expect(fromFacts(holding(21, { arealCapacity: 22 * 3.6e4, ignoring })).basis).toBe('EXTRAPOLATED');
  });

  it('18: EXTRAPOLATED in current and potential for potassium on bare copper at 10 mA/cm²', () => {
    const parts = { electrode: 'k-cc', electrolyte: 'kfsi-dme', separator: 'whatman-gf-d' };
    expectBasis(libraryCell(parts, { currentDensity: 100 }), {
      basis: 'EXTRAPOLATED',
      extrapolates: ['CURRENT', 'POTENTIAL'],
      reason: /above 1 V other reactions/,
    });
  });

  it('19: refused for lithium at 1 A/cm²', () => {
    const parts = { electrode: 'li-nisb-cc', electrolyte: 'litfsi-dme-dol-lino3', separator: 'celgard-2500' };
    expect(refusal(libraryCell(parts, { currentDensity: 1e4 })).argument).toEqual([fieldOf.CURRENT]);
  });

  it('20: PRIOR from other hosts, in the cold', () => {
    const facts = sodiumFacts('unmeasured', { temperature: 253.15 });
    expectBasis(facts, {
      basis: 'PRIOR',
      extrapolates: ['TEMPERATURE'],
      reason: /from 5 other hosts of Na in carbonates, by 1 source/,
    });
  });

  it('names the claims that decide it and are no numbers of the model', () => {
    const claims = (facts: SymmetricCellFacts) => fromFacts(facts).grounds!.map(({ claimKey }) => claimKey);
    const inRoom = [...statedTest.slice(0, 2), assumed('temperature', 298.15, [293, 303], 'K')];
    expect(claims(tested(inRoom))).toEqual([]);
    expect(claims(tested(statedTest)), 'the run has the stated temperature of its test').toEqual(['na/meltingPoint']);
    expect(claims(tested(inRoom, { lives: life(exactly(158, 'h')) }))).toEqual(['wang2021/life']);
    expect(claims(tested(inRoom, { lives: life(atLeast(2000)), ignoring: ['wang2021/life'] }))).toEqual([]);
    expect(claims(holding(21, {}))).toEqual(['na-nisb/arealCapacity', 'na/meltingPoint']);
    expect(claims(tested(statedTest, { temperature: 305 }))).toEqual(['na/meltingPoint']);
    expect(claims(ratedAt([1, 2, 5]))).toEqual(['rate/2', 'rate/5', 'na/meltingPoint']);
    expect(claims(ratedAt([1, 2, 5], { ignoring: ['rate/5'] }))).toEqual(['rate/2', 'na/meltingPoint']);
    const diluted = tested(statedTest, { overrides: { saltConcentration: 900 }, ignoring: ['wang2021/nisb'] });
    expect(claims(diluted)).toEqual(['naclo4/saltConcentration']);
  });

  it('is extrapolated at another concentration, where nothing is known of the electrolyte', () => {
    const facts = tested(statedTest, { overrides: { saltConcentration: 2000 } });
    expectBasis(facts, {
      basis: 'EXTRAPOLATED',
      extrapolates: ['CONCENTRATION'],
      reason: /2 mol\/L.*known at 1 mol\/L/,
    });
  });

  it('is never CALIBRATED for a cell of the library: every one has an assumed current', () => {
    expect(fromFacts(sodiumFacts('nisb', { measured: [measuredCell('nisb', testConditions)] })).basis).toBe(
      'PREDICTED',
    );
  });
});
