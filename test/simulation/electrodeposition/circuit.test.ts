import { describe, expect, it } from 'vitest';
import { RICHARDSON, saturationCurrentDensity } from '../../../src/physics/schottky.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { Circuit } from '../../../src/simulation/models/electrodeposition/solver/electronics/circuit.ts';
import { kineticsOf } from '../../../src/simulation/models/electrodeposition/solver/kinetics.ts';
import { contactMap } from '../../../src/simulation/models/electrodeposition/solver/nucleation/contacts.ts';
import { surfaceOf } from '../../../src/simulation/models/electrodeposition/solver/surface.ts';
import { f, sodium } from './deposits.ts';

const islands = completeParameters({ ...sodium, appliedPotential: -0.1, coating: 'ISLANDS', leakConductivity: 6e-7 });
const surface = surfaceOf(islands);
const OHMIC = surface.kinds.find(({ name }) => name === 'substrate')!.contact;
const BARRIER = surface.kinds.find(({ name }) => name === 'coating')!.contact;

interface Body {
  /** P = Q, A/m, at equal salt and without curvature. */
  readonly exchange: number;
  /** Length of contact of the two kinds, m. */
  readonly ohmic?: number;
  readonly barrier?: number;
}

function circuitOf(...bodies: readonly Body[]): Circuit {
  const circuit = new Circuit(surface.contactLaws, kineticsOf(islands), bodies.length);
  circuit.count = bodies.length;
  bodies.forEach(({ exchange, ohmic = 0, barrier = 0 }, k) => {
    circuit.cathodic[k] = exchange;
    circuit.anodic[k] = exchange;
    circuit.contact[k * circuit.laws + OHMIC] = ohmic;
    circuit.contact[k * circuit.laws + BARRIER] = barrier;
  });
  return circuit;
}

describe('a piece of metal between substrate and electrolyte', () => {
  it('takes the potential of the substrate through an ohmic contact', () => {
    const circuit = circuitOf({ exchange: 1e-6, ohmic: 100e-9 });
    circuit.solve(-0.1);
    expect(circuit.potential[0]).toBeCloseTo(-0.1, 3);
    expect(circuit.current[0] / (2e-6 * Math.sinh((-f * circuit.potential[0]) / 2))).toBeCloseTo(1, 10);
    expect(circuit.current[0] / (1e6 * 100e-9 * (circuit.potential[0] + 0.1))).toBeCloseTo(1, 6);
  });

  it('is blocked by a barrier while plating: no more passes than J_s and the leak', () => {
    const contact = 100e-9;
    const circuit = circuitOf({ exchange: 1e-3, barrier: contact });
    circuit.solve(-0.1);
    const saturation = saturationCurrentDensity(islands.barrierHeight, RICHARDSON, 298.15);
    const leak = islands.leakConductivity / islands.coatingThickness;
    expect(saturation).toBeCloseTo(7.67, 1);
    const across = circuit.potential[0] + 0.1;
    const most = saturation * (1 - Math.exp(-across / 0.0256926)) + leak * across;
    expect(circuit.current[0] / (contact * most)).toBeCloseTo(1, 5);
    expect(circuit.potential[0]).toBeGreaterThan(-0.002);
  });

  it('is let go by the same barrier while stripping', () => {
    const circuit = circuitOf({ exchange: 1e-6, barrier: 100e-9 });
    circuit.solve(0.2);
    const open = circuit.potential[0];
    expect(circuit.current[0]).toBeLessThan(0);
    expect(-circuit.current[0] / (2e-6 * Math.sinh((f * open) / 2))).toBeCloseTo(1, 9);
    circuit.solve(-0.2);
    expect(circuit.potential[0] + 0.2).toBeGreaterThan(2 * (0.2 - open));
  });

  it('floats without contact where no current passes', () => {
    const circuit = circuitOf({ exchange: 1e-6 });
    circuit.anodic[0] *= Math.exp(2);
    circuit.solve(-0.3);
    expect(circuit.potential[0] * f).toBeCloseTo(-2, 9);
    expect(Math.abs(circuit.current[0])).toBeLessThan(1e-15);
  });

  it('shares an imposed current with the others, to 10⁻⁹', () => {
    const circuit = circuitOf({ exchange: 1e-6, ohmic: 50e-9 }, { exchange: 5e-6, barrier: 30e-9 }, { exchange: 1e-7 });
    const substrate = circuit.solveFor(2.5e-5, 1e-9, 0);
    expect(circuit.total + 1e-9 * (0 - substrate)).toBeCloseTo(2.5e-5, 13);
    expect(circuit.current[0] + circuit.current[1] + circuit.current[2]).toBeCloseTo(circuit.total, 15);
  });

  it('has a slope that is the derivative of its current', () => {
    const circuit = circuitOf({ exchange: 1e-6, ohmic: 50e-9 }, { exchange: 5e-6, barrier: 30e-9 });
    circuit.solve(-0.05 + 1e-6);
    const right = circuit.total;
    circuit.solve(-0.05 - 1e-6);
    const left = circuit.total;
    circuit.solve(-0.05);
    expect((right - left) / 2e-6 / circuit.totalSlope).toBeCloseTo(1, 6);
  });
});

describe('contact of a nucleus', () => {
  const contacts = contactMap(surface);
  const lengths = (x: number, half: number) => {
    const out = new Float64Array(contacts.laws);
    contacts.addLengths(x, half, out, 0);
    return out;
  };

  it('is what lies under it: an island of 30 nm in the middle of a pitch of 80 nm', () => {
    expect(lengths(40e-9, 10e-9)[BARRIER]).toBeCloseTo(20e-9, 15);
    expect(lengths(40e-9, 10e-9)[OHMIC]).toBe(0);
    expect(lengths(40e-9, 20e-9)[OHMIC]).toBeCloseTo(10e-9, 15);
    expect(lengths(55e-9, 10e-9)[BARRIER]).toBeCloseTo(10e-9, 15);
  });

  it('goes on across the periodic border, and ends at the whole width', () => {
    expect(lengths(0, 10e-9)[OHMIC]).toBeCloseTo(20e-9, 15);
    const all = lengths(1e-6, 5e-6);
    expect(all[OHMIC] + all[BARRIER]).toBeCloseTo(2.56e-6, 12);
    expect(all[BARRIER]).toBeCloseTo(32 * 30e-9, 12);
  });
});
