import { describe, expect, it } from 'vitest';
import { F, R } from '../../src/physics/constants.ts';
import {
  CELL_VOLTAGE,
  CONCENTRATION,
  COUNTER_CONCENTRATION,
  WORKING_CONCENTRATION,
  WORKING_INTERFACE,
} from '../../src/simulation/cells/cycledCell.ts';
import { electrolyteLawOf, type OwnLaw, type OwnLaws, requireLaw } from '../../src/simulation/cells/ownLaws.ts';
import { symmetricCellModel } from '../../src/simulation/models/symmetricCell/model.ts';
import { pchipSlopes } from '../../src/simulation/numerics/pchip.ts';
import { simulate, unwatched } from '../../src/simulation/simulate.ts';
import { aCell, base, current, glassFibre, solved } from './cells.ts';

const polynomial = (...coefficients: number[]): OwnLaw => ({
  kind: 'POLYNOMIAL',
  coefficients,
  scale: 1000,
  from: 0,
  to: 3000,
});
const table = (concentrations: number[], values: number[]): OwnLaw => ({ kind: 'TABLE', concentrations, values });
const at = (law: OwnLaw, c: number[]) => {
  const out = new Float64Array(c.length);
  electrolyteLawOf({ diffusivity: law }).diffusivity(Float64Array.from(c), out);
  return [...out];
};
const STEADY = 7200;

/** Voltages at every state of two half-cycles. */
function voltages(laws: OwnLaws | null): number[] {
  const steps = [
    { direction: 'PLATE', currentDensity: 80, duration: 400 },
    { direction: 'STRIP', currentDensity: 80, duration: 400 },
  ] as const;
  const working = { resistance: 0, exchangeCurrentDensity: 10 };
  const cell = aCell({ working, protocol: { steps, cycles: 1 }, ...(laws && { law: electrolyteLawOf(laws) }) });
  const seen: number[] = [];
  simulate(cell, unwatched, () => seen.push(cell.observables[CELL_VOLTAGE]!));
  return seen;
}

describe('laws that a user states', () => {
  it('with a diffusivity linear in c give the quadratic steady profile', () => {
    const slope = 0.6;
    const law = electrolyteLawOf({ diffusivity: polynomial(1 - slope, slope) });
    const { salt } = solved({ law, protocol: current(150, 10 * STEADY) });
    const gradient = ((1 - base.transferenceNumber) * 150) / (F * base.saltDiffusivity * 0.92 ** 1.5);
    // D(c)/D₀ = 1 + s u, u = c/c₀ − 1: u + s u²/2 = a − G x/c₀, with the mean of u over the layer 0
    const profile = (a: number, x: number) =>
      (Math.sqrt(1 + 2 * slope * (a - (gradient * x) / base.saltConcentration)) - 1) / slope;
    const mean = (a: number) => {
      let sum = 0;
      for (let k = 0; k < 20_000; k++) sum += profile(a, ((k + 0.5) / 20_000) * base.separatorThickness);
      return sum / 20_000;
    };
    let [low, high] = [0.1, 1.2];
    for (let k = 0; k < 60; k++) {
      const middle = 0.5 * (low + high);
      if (mean(middle) > 0) high = middle;
      else low = middle;
    }
    expect(salt.faces[0] / base.saltConcentration - 1).toBeCloseTo(profile(low, 0), 4);
    expect(salt.faces[1] / base.saltConcentration - 1).toBeCloseTo(profile(low, base.separatorThickness), 4);
    expect(Math.abs(profile(low, 0) + profile(low, base.separatorThickness))).toBeGreaterThan(0.05);
  });

  it('with a constant conductivity change nothing, to the bit', () => {
    expect(voltages({ conductivity: polynomial(1) })).toEqual(voltages(null));
  });

  it('as a table of a constant are the constant', () => {
    const constant = table([1, 700, 1000, 5000], [3.7, 3.7, 3.7, 3.7]);
    const laws = { diffusivity: constant, conductivity: constant, thermodynamicFactor: constant };
    const [here, plain] = [voltages(laws).at(-1)!, voltages(null).at(-1)!];
    expect(here / plain).toBeCloseTo(1, 6);
    expect(voltages({ conductivity: constant }).at(-1)! / plain).toBeCloseTo(1, 12);
  });

  it('with a thermodynamic factor linear in c give its integral', () => {
    const law = electrolyteLawOf({ thermodynamicFactor: polynomial(0.4, 0.6) });
    const { observables: o } = solved({ law, protocol: current(200, STEADY) });
    const [c0, cL] = [o[WORKING_CONCENTRATION]!, o[COUNTER_CONCENTRATION]!];
    const integral = 0.4 * Math.log(c0 / cL) + (0.6 * (c0 - cL)) / 1000;
    const exact = ((2 * R * base.temperature) / F) * (1 - base.transferenceNumber) * integral;
    expect(o[CONCENTRATION]! / exact).toBeCloseTo(1, 10);
  });

  it('with an exchange current density linear in c set that of the surface', () => {
    const law = electrolyteLawOf({ exchangeCurrentDensity: polynomial(0, 1) });
    const working = { resistance: 0, exchangeCurrentDensity: 10 };
    const { observables: o } = solved({ law, working, protocol: current(200, STEADY) });
    const i0 = (10 * o[WORKING_CONCENTRATION]!) / base.saltConcentration;
    const exact = ((2 * R * base.temperature) / F) * Math.asinh(200 / (2 * i0));
    expect(o[WORKING_INTERFACE]! / exact).toBeCloseTo(1, 12);
  });

  it('keep the value at the end beyond their range', () => {
    expect(
      at({ kind: 'POLYNOMIAL', coefficients: [0, 1], scale: 1000, from: 500, to: 2000 }, [100, 1000, 3000]),
    ).toEqual([0.5, 1, 2]);
    expect(at(table([500, 2000], [1, 4]), [1, 500, 1250, 9000])).toEqual([1, 1, 2.5, 4]);
  });
});

describe('the curve through a table', () => {
  const [x, y] = [
    [0, 100, 400, 500, 1200],
    [1, 1, 5, 5.1, 2],
  ];

  it('meets the points and stays between their values', () => {
    expect(at(table(x!, y!), x!)).toEqual(y!.map((value) => expect.closeTo(value, 12)));
    for (let k = 0; k < x!.length - 1; k++) {
      const inner = Array.from({ length: 50 }, (_, j) => x![k]! + ((x![k + 1]! - x![k]!) * j) / 50);
      const values = at(table(x!, y!), inner);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(Math.min(y![k]!, y![k + 1]!) - 1e-12);
      expect(Math.max(...values)).toBeLessThanOrEqual(Math.max(y![k]!, y![k + 1]!) + 1e-12);
    }
  });

  it('is straight through a straight line, and of third order through a smooth one', () => {
    expect(pchipSlopes([0, 1, 4, 6], [1, 3, 9, 13])).toEqual([2, 2, 2, 2]);
    const error = (count: number) => {
      const c = Array.from({ length: count + 1 }, (_, k) => (2000 * k) / count);
      const probes = Array.from({ length: 777 }, (_, k) => (2000 * k) / 776);
      const values = at(
        table(
          c,
          c.map((one) => Math.exp(one / 1000)),
        ),
        probes,
      );
      return Math.max(...values.map((value, k) => Math.abs(value - Math.exp(probes[k]! / 1000))));
    };
    expect(Math.log2(error(20) / error(40))).toBeGreaterThan(1.8);
    expect(error(40)).toBeLessThan(1e-3);
  });
});

describe('a law that is not allowed', () => {
  it.each([
    [polynomial(1, -1), ['coefficients'], /positive in all of its range/],
    [polynomial(), ['coefficients'], /0 numbers given, allowed is from 1 to 12/],
    [polynomial(1, Number.NaN), ['coefficients', '1'], /NaN given, allowed is a finite number/],
    [{ ...polynomial(1), from: 5, to: 5 } as OwnLaw, ['to'], /5 given, allowed is greater than `from`/],
    [table([1, 2], [1]), ['values'], /1 numbers given, allowed is 2, one for each/],
    [table([2, 1], [1, 1]), ['concentrations', '1'], /1 given, allowed is not negative, and greater/],
    [table([1, 2], [1, -1]), ['values'], /positive in all of its range/],
  ])('is refused with place, value and what is allowed: %j', (law, argument, message) => {
    expect(() => requireLaw(law)).toThrow(
      expect.objectContaining({ argument, message: expect.stringMatching(message) }),
    );
  });
});

describe('a run with laws of its own', () => {
  const given = {
    ...glassFibre,
    saltDiffusivity: 0.9e-10,
    exchangeCurrentDensity: 10,
    currentDensity: 50,
    arealCapacity: 3.6e4,
    electrolyteLaw: 'OWN',
  };
  const run = (laws: OwnLaws) => {
    const problem = symmetricCellModel.fromParameters({ ...given, laws });
    return symmetricCellModel.solve(JSON.parse(JSON.stringify(problem)), unwatched);
  };

  it('has value and band by these laws', () => {
    const bent = run({ diffusivity: polynomial(2.2, -2.1, 0.9), conductivity: polynomial(0, 0.01, 0.99) });
    const plain = run({ diffusivity: polynomial(1) });
    const ratio = bent.plateauOverpotential.value / plain.plateauOverpotential.value;
    expect(Math.abs(ratio - 1)).toBeGreaterThan(0.005);
    expect(bent.sample!.quantiles.p50! / plain.sample!.quantiles.p50!).toBeCloseTo(ratio, 2);
    expect(bent.sample!.quantiles.p50! / bent.plateauOverpotential.value).toBeCloseTo(1, 1);
  });

  it('limits the current by them', () => {
    // D/D₀ = u, u = c/c₀: ∫₀^m u (u − 1) du = 0 gives m = 3/2, and i_lim is that of a constant D times m²/2 over 2
    const proportional: OwnLaw = { ...polynomial(0, 1), from: 1 } as OwnLaw;
    const constant = run({ diffusivity: polynomial(1) }).limitingCurrentDensity;
    expect(run({ diffusivity: proportional }).limitingCurrentDensity / constant).toBeCloseTo(9 / 16, 3);
  });

  it('says where a law is used beyond its range', () => {
    const narrow = run({ diffusivity: { ...polynomial(1), from: 900, to: 1100 } as OwnLaw });
    expect(narrow.notes).toContainEqual(
      expect.stringMatching(
        /^The law of the diffusivity is stated from 0.9 to 1.1 mol\/L and used from 0\.\d+ to 1\.\d+ mol/,
      ),
    );
    expect(run({ diffusivity: polynomial(1) }).notes.join()).not.toMatch(/beyond its range/);
  });
});
