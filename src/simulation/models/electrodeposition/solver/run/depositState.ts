import type { Deposit } from '../deposit.ts';
import type { NucleationEvent } from '../electronics/electrode.ts';
import type { Phase } from '../protocol.ts';
import type { TransientState } from '../transport/transient.ts';

/**
 * The full state of a deposit at one time; all else follows from it. Random numbers are drawn before the first step:
 * they are in the sites, which the seed gives again. The state can be cloned and stored.
 */
export interface DepositState {
  readonly metalFraction: Float64Array;
  readonly salt: Float64Array;
  readonly bodyPotentials: Float64Array;
  readonly hazard: Float64Array;
  readonly nuclei: { readonly position: Float64Array; readonly area: Float64Array; readonly most: Float64Array };
  readonly events: readonly NucleationEvent[];
  readonly area: number;
  readonly waiting: number;
  readonly charge: number;
  readonly steps: number;
  readonly cycles: number;
  readonly time: number;
  readonly potential: number;
  readonly current: number;
  readonly timeStep: number;
  readonly electrodeSteps: number;
  readonly transportCurrent: number;
  readonly transportPurpose: Phase['purpose'] | null;
  readonly transient: TransientState | null;
}

export function saveDeposit(deposit: Deposit): DepositState {
  const { front, salt, circuit, clock, nuclei, electrode } = deposit;
  const { position, area, most } = nuclei;
  const ofNuclei = (list: Float64Array) => list.slice(0, nuclei.count);
  return {
    metalFraction: front.f.slice(),
    salt: salt.u.slice(),
    bodyPotentials: circuit.potential.slice(),
    hazard: clock.hazard.slice(),
    nuclei: { position: ofNuclei(position), area: ofNuclei(area), most: ofNuclei(most) },
    events: [...electrode.events],
    area: deposit.area,
    waiting: deposit.waiting,
    charge: deposit.charge,
    steps: deposit.steps,
    cycles: salt.cycles,
    time: electrode.time,
    potential: electrode.potential,
    current: electrode.current,
    timeStep: electrode.timeStep,
    electrodeSteps: electrode.steps,
    transportCurrent: deposit.transport.current,
    transportPurpose: deposit.transport.purpose,
    transient: deposit.transient?.save() ?? null,
  };
}

/** Puts a new deposit of the same problem into this state: from here on it takes exactly the same steps. */
export function restoreDeposit(deposit: Deposit, state: DepositState): void {
  const { front, salt, circuit, clock, nuclei, electrode } = deposit;
  front.f.set(state.metalFraction);
  front.update(front.grid.rows - 2);
  salt.u.set(state.salt);
  circuit.potential.set(state.bodyPotentials);
  clock.hazard.set(state.hazard);
  nuclei.position.set(state.nuclei.position);
  nuclei.area.set(state.nuclei.area);
  nuclei.most.set(state.nuclei.most);
  nuclei.count = state.nuclei.position.length;
  electrode.events.push(...state.events);
  deposit.area = state.area;
  deposit.waiting = state.waiting;
  deposit.charge = state.charge;
  deposit.steps = state.steps;
  salt.cycles = state.cycles;
  electrode.time = state.time;
  electrode.potential = state.potential;
  electrode.current = state.current;
  electrode.timeStep = state.timeStep;
  electrode.steps = state.electrodeSteps;
  deposit.transport.current = state.transportCurrent;
  deposit.transport.purpose = state.transportPurpose;
  if (state.transient) deposit.transient!.restore(state.transient);
}
