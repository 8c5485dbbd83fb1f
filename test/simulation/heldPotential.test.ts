import { describe, expect, it } from 'vitest';
import { E_CHARGE, F, R } from '../../src/physics/constants.ts';
import { limitingCurrentDensity } from '../../src/physics/limitingCurrent.ts';
import { greatestCurrent } from '../../src/physics/marcusHushChidsey.ts';
import {
  CELL_VOLTAGE,
  CONCENTRATION,
  COUNTER_CONCENTRATION,
  COUNTER_INTERFACE,
  CURRENT_DENSITY,
  OHMIC,
  SERIES,
  TIME,
  WORKING_INTERFACE,
} from '../../src/simulation/cells/cycledCell.ts';
import { interfaceOverpotential, reversible } from '../../src/simulation/cells/electrodeInterface.ts';
import { electrolyteLaws } from '../../src/simulation/cells/electrolyteLaws.ts';
import { halfCycles } from '../../src/simulation/cells/halfCycles.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';
import { aCell, base, current, order, solved, voltage } from './cells.ts';

const g = base.porosity ** 1.5;
const L = base.separatorThickness;
const RT_F = (R * base.temperature) / F;
const STEADY = 20_000;
const limit = limitingCurrentDensity({ ...base, thickness: L, transportFactor: g });

/** A voltage that is held once. */
function hold(potential: number, duration: number | null, capacity: number | null = null) {
  const none = { currentDensity: Number.NaN, arealCapacity: Number.NaN, restDuration: 0, cycles: 1 };
  return halfCycles({ ...none, protocol: 'HOLD', hold: { potential, duration, capacity } });
}

/** A voltage that is held in turn in both directions. */
function cycled(potential: number, { duration = null, capacity = null, cycles = 1, restDuration = 0 }: Cycled) {
  const none = { currentDensity: Number.NaN, arealCapacity: Number.NaN };
  return halfCycles({ ...none, restDuration, cycles, hold: { potential, duration, capacity } });
}

interface Cycled {
  readonly duration?: number | null;
  readonly capacity?: number | null;
  readonly cycles?: number;
  readonly restDuration?: number;
}

type Variation = Parameters<typeof aCell>[0];

/** Time, current and voltage of each state of a run. */
function states(variation: Variation) {
  const cell = aCell(variation);
  const seen: { time: number; i: number; voltage: number }[] = [];
  simulate(cell, unwatched, () => {
    const o = cell.observables;
    seen.push({ time: o[TIME], i: o[CURRENT_DENSITY], voltage: o[CELL_VOLTAGE] });
  });
  return { seen, cell };
}

const interfaces = {
  OHMIC: { resistance: 2e-3, exchangeCurrentDensity: Number.POSITIVE_INFINITY },
  BUTLER_VOLMER: { resistance: 1e-4, exchangeCurrentDensity: 10 },
  MARCUS_HUSH_CHIDSEY: { resistance: 0, exchangeCurrentDensity: 30, reorganisationEnergy: 0.3 * E_CHARGE },
} as const;
const laws = Object.entries(interfaces);

/** Steady cell voltage at a current, in closed form, V. */
function steadyVoltage(i: number, electrode: (typeof interfaces)[keyof typeof interfaces], seriesResistance = 0) {
  const share = i / limit;
  const concentration = 2 * RT_F * (1 - base.transferenceNumber) * Math.log((1 + share) / (1 - share));
  const of = (ratio: number) => interfaceOverpotential(i, electrode, ratio, base.temperature);
  return i * (L / (g * base.ionicConductivity) + seriesResistance) + concentration + of(1 + share) + of(1 - share);
}

describe('a voltage that is held until the cell is steady', () => {
  it.each(laws)('is the sum of its parts in closed form at the current found, to 1e-6: %s', (_, electrode) => {
    for (const potential of [-0.02, 0.1, -0.3]) {
      const cell = solved({ working: electrode, seriesResistance: 1e-3, protocol: hold(potential, STEADY) });
      const i = cell.observables[CURRENT_DENSITY];
      expect(Math.sign(i)).toBe(Math.sign(potential));
      expect(Math.abs(steadyVoltage(i, electrode, 1e-3) / potential - 1)).toBeLessThan(1e-6);
    }
  });

  it.each(laws)('comes back from a run at that current: %s', (_, electrode) => {
    const cell = solved({ working: electrode, protocol: hold(-0.1, STEADY) });
    const back = voltage({ working: electrode, protocol: current(cell.observables[CURRENT_DENSITY], STEADY) });
    expect(Math.abs(back / -0.1 - 1)).toBeLessThan(1e-7);
  });

  it('comes back with properties that depend on concentration', () => {
    const law = electrolyteLaws.CHAYAMBUKA_2022;
    const working = interfaces.BUTLER_VOLMER;
    const cell = solved({ law, working, protocol: hold(0.15, STEADY) });
    const back = voltage({ law, working, protocol: current(cell.observables[CURRENT_DENSITY], STEADY) });
    expect(Math.abs(back / 0.15 - 1)).toBeLessThan(1e-6);
  });

  it('drives the limiting current as it grows, and never more', () => {
    const shares = [0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 4].map(
      (potential) => solved({ protocol: hold(potential, STEADY) }).observables[CURRENT_DENSITY] / limit,
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.6);
    for (const share of shares.slice(4)) expect(Math.abs(share - 1)).toBeLessThan(1e-5);
  });

  it('never drives more than the kinetics pass', () => {
    const slow = { ...interfaces.MARCUS_HUSH_CHIDSEY, exchangeCurrentDensity: 0.05 };
    const most = greatestCurrent({ ...slow, temperature: base.temperature });
    const cell = solved({ working: slow, protocol: hold(3, STEADY) });
    const { i } = { i: cell.observables[CURRENT_DENSITY] };
    expect(i).toBeLessThan(most);
    expect(i).toBeGreaterThan(0.95 * most * Math.sqrt(cell.observables[COUNTER_CONCENTRATION] / 1000));
  });
});

describe('the voltage while it is held', () => {
  it.each(laws)('is met at every state, also right after it turns: %s', (_, electrode) => {
    const { seen } = states({ working: electrode, protocol: cycled(-0.1, { duration: 600, cycles: 2 }) });
    for (const one of seen) expect(Math.abs(Math.abs(one.voltage) / 0.1 - 1)).toBeLessThan(1e-9);
    const turn = seen.findIndex(({ i }) => i > 0);
    expect(seen[turn]!.time).toBe(600);
    expect(seen[turn]!.i).toBeGreaterThan(-seen[turn - 1]!.i);
  });

  it('is the sum of the parts that are told, at any voltage', () => {
    for (const potential of [-0.5, 2]) {
      const o = solved({ protocol: hold(potential, STEADY) }).observables;
      const sum = o[OHMIC] + o[CONCENTRATION] + o[WORKING_INTERFACE] + o[COUNTER_INTERFACE] + o[SERIES];
      expect(Math.abs(sum / potential - 1)).toBeLessThan(1e-9);
    }
  });

  it('begins with the current of the resistances, and has no limit before the salt has moved', () => {
    const { seen } = states({ working: interfaces.OHMIC, protocol: hold(-0.1, 10) });
    const resistance = L / (g * base.ionicConductivity) + 2 * interfaces.OHMIC.resistance;
    expect(Math.abs(seen[0]!.i / (-0.1 / resistance) - 1)).toBeLessThan(1e-12);
  });

  it('lets no current through at rest', () => {
    const { seen } = states({ protocol: cycled(-0.1, { duration: 100, restDuration: 50 }) });
    const atRest = seen.filter(({ time }) => time > 100 && time < 150);
    expect(atRest.length).toBeGreaterThan(3);
    for (const { i } of atRest) expect(i).toBe(0);
  });
});

describe('the current at short times', () => {
  // All of the voltage is used up by the salt: the face is empty from the start.
  const free = { ionicConductivity: 1e5, separatorThickness: 5e-3 };
  const cottrell = (time: number) =>
    ((F * base.saltConcentration) / (1 - base.transferenceNumber)) *
    Math.sqrt((base.porosity * g * base.saltDiffusivity) / (Math.PI * time));

  it('falls after Cottrell, to 1 %, where resistances do not matter', () => {
    const { seen } = states({ ...free, protocol: hold(0.6, 100) });
    const late = seen.filter(({ time }) => time > 1e-3);
    expect(late.length).toBeGreaterThan(50);
    for (const { time, i } of late) expect(Math.abs(i / cottrell(time) - 1)).toBeLessThan(0.01);
  });

  it('follows it at smaller voltages by the share of the salt that is used', () => {
    // At equal electrodes in half-spaces c_w/c_c is fixed by V: both faces move by the same share.
    const potential = 0.02;
    const share = Math.tanh(potential / (4 * RT_F * (1 - base.transferenceNumber)));
    const { seen } = states({ ...free, protocol: hold(potential, 100) });
    for (const { time, i } of seen.filter((one) => one.time > 0.1)) {
      expect(Math.abs(i / (share * cottrell(time)) - 1)).toBeLessThan(0.01);
    }
  });
});

describe('the end of a half-cycle', () => {
  it('comes when the charge has passed, to 1e-11', () => {
    const { cell, seen } = states({ working: interfaces.OHMIC, protocol: cycled(-0.1, { capacity: 3600, cycles: 3 }) });
    expect(Math.abs(cell.plated[0] / (3 * 3600) - 1)).toBeLessThan(1e-11);
    expect(Math.abs(cell.stripped[0] / (3 * 3600) - 1)).toBeLessThan(1e-11);
    expect(cell.time).toBe(cell.endTime);
    expect(seen.at(-1)!.time).toBe(cell.time);
  });

  it('comes after its time where that is shorter, and at exactly that time', () => {
    const both = states({ working: interfaces.OHMIC, protocol: cycled(-0.1, { capacity: 1e9, duration: 77 }) });
    const time = states({ working: interfaces.OHMIC, protocol: cycled(-0.1, { duration: 77 }) });
    expect(both.seen.at(-1)!.time).toBe(154);
    expect(both.seen).toEqual(time.seen);
  });

  it('has passed the charge of its current over time', () => {
    const { cell, seen } = states({ timeTolerance: 1e-7, working: interfaces.OHMIC, protocol: hold(-0.1, 300) });
    let charge = 0;
    for (let k = 1; k < seen.length; k++) {
      charge -= 0.5 * (seen[k]!.i + seen[k - 1]!.i) * (seen[k]!.time - seen[k - 1]!.time);
    }
    expect(Math.abs(cell.plated[0] / charge - 1)).toBeLessThan(1e-3);
  });

  it('has a progress that grows to the end, also where charge ends it', () => {
    const cell = aCell({
      working: interfaces.OHMIC,
      protocol: cycled(-0.1, { capacity: 360, cycles: 4, restDuration: 60 }),
    });
    const fractions: number[] = [];
    simulate(cell, { ...unwatched, progress: (fraction) => fractions.push(fraction) }, () => {});
    expect(fractions.every((one) => one >= 0 && one <= 1)).toBe(true);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions.at(-2)).toBeLessThan(1);
  });
});

describe('the solution of a held voltage', () => {
  it('keeps the salt to 1e-9 over 200 half-cycles', () => {
    const { salt } = solved({ working: interfaces.OHMIC, protocol: cycled(-0.2, { duration: 300, cycles: 100 }) });
    expect(Math.abs(salt.meanConcentration() / base.saltConcentration - 1)).toBeLessThan(1e-9);
  });

  it('is of second order in time', () => {
    const at = (timeTolerance: number) => {
      const cell = solved({ timeTolerance, working: interfaces.BUTLER_VOLMER, protocol: hold(-0.1, 20) });
      return { i: cell.observables[CURRENT_DENSITY], steps: cell.accepted };
    };
    const exact = at(1e-9).i;
    const [coarse, fine] = [at(1e-4), at(1e-6)];
    // Errors of second order fall with the square of the number of steps.
    const observed =
      Math.log(Math.abs(coarse.i - exact) / Math.abs(fine.i - exact)) / Math.log(fine.steps / coarse.steps);
    expect(observed).toBeGreaterThan(1.7);
  });

  it('is of second order in space', () => {
    const at = (nodes: number) =>
      solved({ nodes, timeTolerance: 1e-8, protocol: hold(-0.05, 20) }).observables[CURRENT_DENSITY];
    const exact = at(800);
    expect(order([25, 50, 100].map((nodes) => Math.abs(at(nodes) - exact)))).toBeGreaterThan(1.8);
  });

  it('turns with the voltage when the electrodes are equal', () => {
    const at = (potential: number) =>
      solved({ working: interfaces.BUTLER_VOLMER, protocol: hold(potential, 30) }).observables[CURRENT_DENSITY];
    expect(at(0.1)).toBeCloseTo(-at(-0.1), 9);
  });

  it('lies between those under two laws where it is not known which holds', () => {
    const [ohmic, kinetic] = [interfaces.OHMIC, { resistance: 0, exchangeCurrentDensity: 8 }];
    const of = (variation: object) =>
      Math.abs(
        solved({ working: ohmic, ...variation, protocol: cycled(-0.1, { duration: STEADY }) }).observables[
          CURRENT_DENSITY
        ],
      );
    const between = of({ otherLaw: { working: kinetic, counter: kinetic, weight: 0.5 } });
    const ends = [of({}), of({ working: kinetic })].toSorted((a, b) => a - b);
    expect(between).toBeGreaterThan(ends[0]!);
    expect(between).toBeLessThan(ends[1]!);
    const whole = Math.sqrt(steadyVoltage(between, ohmic) * steadyVoltage(between, kinetic as never));
    expect(Math.abs(whole / 0.1 - 1)).toBeLessThan(1e-6);
  });

  it('needs no interface', () => {
    expect(solved({ working: reversible, protocol: hold(-0.01, 10) }).observables[CURRENT_DENSITY]).toBeLessThan(0);
  });
});
