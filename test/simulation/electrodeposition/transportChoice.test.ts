import { describe, expect, it } from 'vitest';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { fromFacts } from '../../../src/simulation/models/electrodeposition/fromFacts.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import {
  expectedGrowth,
  settlingTime,
} from '../../../src/simulation/models/electrodeposition/solver/expectedGrowth.ts';
import { SETTLED_SHARE } from '../../../src/simulation/models/electrodeposition/transportChoice.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { sodium } from './deposits.ts';
import { libraryFacts } from './libraryFacts.ts';

type Given = Readonly<Record<string, number | string | null>>;

const bare = { ...sodium, columns: 64, bandMembers: 0 };
const held = { ...bare, appliedPotential: -0.1 };
const driven = { ...bare, control: 'GALVANOSTATIC', currentDensity: 10 };

/** Bare nickel, 100 nm of sodium, in the cheapest grid whose time is that of finer ones within 2 %. */
function solved(given: Given) {
  const problem = electrodepositionModel.fromParameters(given);
  const { series, plateauPotential } = electrodepositionModel.solve(problem, unwatched);
  const transport = problem.ledger.find(({ parameter }) => parameter === 'transport')!;
  return { time: series.time.at(-1)!, plateau: plateauPotential, transport };
}

describe('the time in which the salt settles, L²/π²D', () => {
  it.each([
    [10, 0.11662198853860244],
    [25, 0.7288874283662651],
    [260, 78.83646425209521],
    [1000, 1166.219885386024],
  ])('across %f µm is %f s within 0.1 %', (micrometres, tau) => {
    const values = completeParameters({ ...held, electrodeGap: micrometres * 1e-6 });
    expect(Math.abs(settlingTime(values) / tau - 1)).toBeLessThan(1e-3);
  });

  it('grows by ε/g in a separator', () => {
    const free = settlingTime(completeParameters(held));
    const filled = completeParameters({ ...held, separatorPorosity: 0.8, transportFactor: 0.5 });
    expect(settlingTime(filled) / free).toBeCloseTo(0.8 / 0.5, 10);
  });
});

describe('a deposit on bare nickel', () => {
  it.each([
    ['260 µm', 11.6, 18.6, 260e-6],
    ['1 mm', 17.6, 44.8, 1e-3],
  ])(
    'at −0.1 V in a gap of %s follows the salt in time by itself: %f s, at rest %f s, each within 2 %',
    (_where, transient, atRest, electrodeGap) => {
      const given = { ...held, electrodeGap };
      const chosen = solved(given);
      expect(chosen.transport).toMatchObject({ value: 'TRANSIENT', origin: 'DEFAULT' });
      expect(Math.abs(chosen.time / transient - 1)).toBeLessThan(0.02);
      const asked = solved({ ...given, transport: 'QUASI_STEADY' });
      expect(asked.transport).toMatchObject({ value: 'QUASI_STEADY', origin: 'GIVEN' });
      expect(Math.abs(asked.time / atRest - 1)).toBeLessThan(0.02);
    },
  );

  it('at −0.1 V in a gap of 10 µm has its salt at rest by itself', () => {
    expect(solved(held).transport).toMatchObject({ value: 'QUASI_STEADY', origin: 'DEFAULT' });
  });

  it.each([
    ['bare nickel', 'NONE', 17.1e-6],
    ['NiSb', 'ISLANDS', 9.1e-6],
  ])('at −0.1 V takes the same time within 2 % where the choice changes: %s', (_host, coating, electrodeGap) => {
    const given = { ...held, coating, electrodeGap, columns: 128 };
    const values = completeParameters({ ...given, transport: 'QUASI_STEADY' });
    expect(settlingTime(values) / expectedGrowth(values).plating / SETTLED_SHARE).toBeCloseTo(1, 1);
    const [atRest, inTime] = ['QUASI_STEADY', 'TRANSIENT'].map((transport) => solved({ ...given, transport }).time);
    expect(Math.abs(atRest! / inTime! - 1)).toBeLessThan(0.02);
  });

  it('has its plateau at 1 mA/cm² within 0.5 mV: at 260 µm, at rest there, and at 10 µm', () => {
    const far = solved({ ...driven, electrodeGap: 260e-6 });
    const near = solved(driven);
    expect([far.transport.value, near.transport.value]).toEqual(['TRANSIENT', 'QUASI_STEADY']);
    const atRest = solved({ ...driven, electrodeGap: 260e-6, transport: 'QUASI_STEADY' });
    for (const [{ plateau }, millivolts] of [
      [far, -25.6],
      [atRest, -32.7],
      [near, -20.6],
    ] as const) {
      expect(Math.abs(plateau! * 1e3 - millivolts)).toBeLessThan(0.5);
    }
  });

  it('takes about the time that is expected before it is computed', () => {
    for (const electrodeGap of [10e-6, 260e-6, 1e-3]) {
      const given = { ...held, electrodeGap, transport: 'QUASI_STEADY' };
      const { plating } = expectedGrowth(completeParameters(given));
      expect(Math.abs(plating / solved(given).time - 1)).toBeLessThan(0.15);
    }
  });
});

describe('the choice', () => {
  const chosen = (given: Given) => completeParameters({ ...driven, ...given }).transport;

  it('changes where the salt takes 4 % of the run to settle', () => {
    const tau = settlingTime(completeParameters(driven));
    const charge = (96485.33212 * 100e-9) / sodium.molarVolume;
    expect(chosen({ currentDensity: (charge / tau) * 0.0399 })).toBe('QUASI_STEADY');
    expect(chosen({ currentDensity: (charge / tau) * 0.0401 })).toBe('TRANSIENT');
  });

  it('looks at the shortest pulse or pause', () => {
    expect(chosen({ onDuration: 10, offDuration: 10 })).toBe('QUASI_STEADY');
    expect(chosen({ onDuration: 1e-3, offDuration: 10 })).toBe('TRANSIENT');
    expect(chosen({ onDuration: 10, offDuration: 1e-3 })).toBe('TRANSIENT');
  });

  it('does not let a current pass that has no steady state, unless TRANSIENT is asked for', () => {
    expect(() => chosen({ currentDensity: 1400 })).toThrow('the limiting current density');
    expect(chosen({ currentDensity: 1400, transport: 'TRANSIENT' })).toBe('TRANSIENT');
  });

  it('says why, in numbers, and AUTOMATIC by hand is the same', () => {
    const entryOf = (overrides: Given) =>
      fromFacts(libraryFacts('ni-foil', { overrides })).ledger.find(({ parameter }) => parameter === 'transport')!;
    const entry = entryOf({ electrodeGap: 260e-6 });
    expect(entry.reason).toMatch(
      /^chosen: the salt settles in L²ε\/\(π²gD\) = \d+(\.\d+)? s, more than 4 % of .* about/,
    );
    expect(entryOf({ electrodeGap: 260e-6, transport: 'AUTOMATIC' })).toEqual(entry);
    expect(entryOf({}).reason).toContain('not more than 4 %');
    expect(entryOf({ transport: 'TRANSIENT' })).toMatchObject({ value: 'TRANSIENT', reason: 'given by hand' });
  });
});
