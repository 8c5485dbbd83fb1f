import { SolverFailure } from '../../../domain/errors.ts';
import { transportFactor } from '../../../physics/transport.ts';
import { CURRENT_DENSITY, CYCLE, type CycledCell, OBSERVABLES, TIME } from '../../cells/cycledCell.ts';
import type { Electrodes } from '../../cells/electrodeInterface.ts';
import { countHalfCycles, type Protocol, type ProtocolStep, signedCurrentDensity } from '../../cells/halfCycles.ts';
import { SaltDiffusion } from '../../cells/saltDiffusion.ts';
import { stepFactor } from '../../numerics/stepSize.ts';
import { HeldPotential } from './held/heldPotential.ts';
import { fillToCapacity } from './held/lastStep.ts';
import { shortestTime } from './held/shortestTime.ts';
import { lawOf } from './laws.ts';
import type { CellParameters } from './parameters.ts';
import { type SymmetricCellInput, Voltages } from './voltages.ts';

/** First step after the current changes: the concentration at the electrodes moves with the root of time. */
const FIRST_STEP = 1e-3;
/** The solver fails when a step becomes shorter than this share of its half-cycle. */
const SHORTEST_SHARE = 1e-14;
/** Where only charge ends a half-cycle, it is taken to be this long for that, s. */
const LONGEST = 1e9;
/** While a run is not over, its end is later than the present. */
const AFTER = 1 + 1e-9;
const MOST_BISECTIONS = 60;
/** Depletion is found when the concentration at the face is this small, over c₀. */
const DEPLETED = 1e-9;

/**
 * Two metal electrodes and a concentrated binary electrolyte between them, driven by a protocol of currents.
 *
 * Unknown: the salt concentration c(x, t), see `SaltDiffusion`. The voltage follows from it:
 *
 *   V = ∫ i/(κ(c) g) dx + (2RT/F)(1 − t₊) TF ln(c_w/c_c) + η_w + η_c + i R_ext
 *
 * with TF the thermodynamic factor and η at working and counter electrode after their laws. Second order in space and
 * time, the time step by the embedded error. A change of current is a step of no duration. Where a voltage is held, the
 * current at the end of each stage of a time step is solved for together with the salt. Checked against the steady
 * gradient, the limiting current, Sand's time, the exact series, the tanh law of a dilute reversible cell, and an
 * independent solution with variable properties.
 *
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11–12
 */
export class SymmetricCell implements CycledCell {
  readonly observables = new Float64Array(OBSERVABLES);
  readonly salt: SaltDiffusion;
  /** Charge passed so far while the working electrode was plated and stripped, C m⁻². */
  readonly plated = new Float64Array(1);
  readonly stripped = new Float64Array(1);
  accepted = 0;
  rejected = 0;

  readonly #input: SymmetricCellInput;
  readonly #voltages: Voltages;
  readonly #held: HeldPotential;
  readonly #halfCycles: number;
  /** s; NaN where a charge ends a step. */
  readonly #plannedTime: number;
  #halfCyclesBegun = 0;
  /** Charge passed in the present step, C m⁻². */
  #charge = 0;
  #step = -1;
  #cycle = 0;
  /** Time since the present step of the protocol began, and its duration, s. */
  #elapsed = 0;
  #duration = 0;
  #startTime = 0;
  #current = 0;
  #suggested = FIRST_STEP;

  constructor(input: SymmetricCellInput) {
    const { parameters, law, protocol } = input;
    const { saltConcentration } = parameters;
    this.#input = input;
    const g = transportFactor(parameters);
    this.#halfCycles = countHalfCycles(protocol);
    const isPlanned = protocol.steps.every(({ held }) => held === undefined || held.capacity === Infinity);
    const cycle = protocol.steps.reduce((sum, { duration }) => sum + duration, 0);
    this.#plannedTime = isPlanned ? protocol.cycles * cycle : Number.NaN;
    this.salt = new SaltDiffusion({
      ...parameters,
      thickness: parameters.separatorThickness,
      transportFactor: g,
      law,
      tolerance: parameters.timeTolerance * saltConcentration,
      shortest: shortestTime(input, g),
    });
    this.#voltages = new Voltages(input, this.salt.grid, g);
    this.#held = new HeldPotential(this.#voltages);
    this.#beginProtocolStep();
  }

  get time(): number {
    return this.observables[TIME];
  }

  /** Where charge ends the half-cycles, it is estimated from those that are done. */
  get endTime(): number {
    if (!Number.isNaN(this.#plannedTime)) return this.#plannedTime;
    const done = this.halfCycles;
    if (done === this.#halfCycles && this.#isOver()) return this.time;
    return done === 0 ? Number.POSITIVE_INFINITY : Math.max((this.time * this.#halfCycles) / done, this.time * AFTER);
  }

  /** Half-cycles done, that under way in part. */
  get halfCycles(): number {
    const step = this.#protocolStep();
    if (step.direction === 'REST') return this.#halfCyclesBegun;
    const ofTime = this.#elapsed / this.#duration;
    const share = step.held === undefined ? ofTime : Math.max(ofTime, this.#charge / step.held.capacity);
    return this.#halfCyclesBegun - 1 + Math.min(1, share);
  }

  /** Charge passed in the present step of the protocol where a voltage is held, C m⁻². */
  get passed(): number {
    return this.#charge;
  }

  /** Whether the last step of the last cycle has ended. */
  #isOver(): boolean {
    const { steps, cycles } = this.#input.protocol;
    return this.#cycle === cycles && this.#step === steps.length - 1 && this.#elapsed >= this.#duration;
  }

  #protocolStep(): ProtocolStep {
    return this.#input.protocol.steps[this.#step]!;
  }

  /** The current step of the protocol, counted from 0 within its cycle. */
  get protocolStep(): number {
    return this.#step;
  }

  /** Time since it began, s. */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** Takes a step in time, or, where a step of the protocol has ended, begins the next one. */
  step(): void {
    if (this.#elapsed >= this.#duration) this.#beginProtocolStep();
    else this.#advance();
  }

  #beginProtocolStep(): void {
    const { steps } = this.#input.protocol;
    this.#step++;
    if (this.#step === steps.length) this.#step = 0;
    if (this.#step === 0) this.#cycle++;
    const step = this.#protocolStep();
    if (step.direction !== 'REST') this.#halfCyclesBegun++;
    this.#startTime = this.observables[TIME];
    this.#elapsed = 0;
    this.#charge = 0;
    this.#duration = step.duration;
    this.#suggested = Math.min(FIRST_STEP, this.#duration);
    if (step.held === undefined) {
      this.#current = signedCurrentDensity(step);
      this.salt.setCurrent(this.#current);
    } else {
      const { potential } = step.held;
      this.#current = this.#held.begin(step.direction === 'STRIP' ? potential : -potential, this.salt);
      this.salt.setCurrent(this.#current, this.#held);
    }
    this.#requireSalt(this.salt.faces);
    this.#observe();
  }

  #advance(): void {
    const { salt } = this;
    salt.timeStep = this.#nextTimeStep();
    while (!this.#attempt()) {
      this.rejected++;
      if (salt.timeStep < SHORTEST_SHARE * Math.min(this.#duration, LONGEST)) throw this.#noStep();
    }
    if (this.#isDepleted()) throw this.#depletion();
    const { held } = this.#protocolStep();
    const isFull = held !== undefined && fillToCapacity(salt, held.capacity - this.#charge);
    salt.accept();
    this.accepted++;
    const charge = held === undefined ? this.#current * salt.timeStep : salt.charge[0];
    if (charge < 0) this.plated[0] -= charge;
    else this.stripped[0] += charge;
    const last = salt.timeStep === this.#duration - this.#elapsed;
    this.#elapsed = last ? this.#duration : this.#elapsed + salt.timeStep;
    if (held !== undefined) {
      this.#current = this.#held.current[0];
      this.#charge = isFull ? held.capacity : this.#charge + Math.abs(charge);
      if (isFull) this.#duration = this.#elapsed;
    }
    this.#suggested = salt.timeStep * stepFactor(salt.error);
    this.#observe();
  }

  /** As suggested by the error, but without a very short step before the middle and the end of the half-cycle. */
  #nextTimeStep(): number {
    const middle = 0.5 * this.#duration;
    const left = (this.#elapsed < middle ? middle : this.#duration) - this.#elapsed;
    if (this.#suggested >= left) return left;
    return Math.min(this.#suggested, Math.max(0.5 * left, FIRST_STEP));
  }

  /** One trial; prepares a shorter one when it fails. */
  #attempt(): boolean {
    const { salt } = this;
    if (!salt.attempt()) {
      salt.timeStep *= 0.25;
      return false;
    }
    if (salt.error <= 1) return true;
    salt.timeStep *= stepFactor(salt.error);
    return false;
  }

  #isDepleted(): boolean {
    return !(this.salt.nextFaces[0] > 0 && this.salt.nextFaces[1] > 0);
  }

  /** Narrows down when, within the step just tried, the first face runs out of salt. */
  #depletion(): SolverFailure {
    const { salt } = this;
    const face = salt.nextFaces[0] < salt.nextFaces[1] ? 0 : 1;
    const enough = DEPLETED * this.#input.parameters.saltConcentration;
    let [early, late] = [0, salt.timeStep];
    for (let k = 0; k < MOST_BISECTIONS && late - early > 1e-15 * late; k++) {
      salt.timeStep = 0.5 * (early + late);
      salt.attempt();
      if (Math.abs(salt.nextFaces[face]) <= enough) break;
      if (salt.nextFaces[face] > 0) early = salt.timeStep;
      else late = salt.timeStep;
    }
    return this.#limitingCurrent(face, this.time + salt.timeStep);
  }

  #requireSalt(faces: Float64Array): void {
    if (faces[0] > 0 && faces[1] > 0) return;
    throw this.#limitingCurrent(faces[0] < faces[1] ? 0 : 1, this.time);
  }

  #limitingCurrent(face: number, time: number): SolverFailure {
    const electrode = face === 0 ? 'working' : 'counter';
    const current = Math.abs(this.#current);
    return new SolverFailure(
      'LIMITING_CURRENT',
      `No salt is left at the ${electrode} electrode after ${time} s, in cycle ${this.#cycle}, at ${current} A/m2`,
      time,
    );
  }

  #noStep(): SolverFailure {
    const finite = Number.isFinite(this.salt.error);
    const what = finite ? 'No time step is short enough' : 'The concentration is not a number';
    return new SolverFailure(finite ? 'NOT_CONVERGED' : 'NOT_FINITE', `${what} at ${this.time} s`, this.time);
  }

  #observe(): void {
    const o = this.observables;
    o[TIME] = this.#startTime + this.#elapsed;
    o[CURRENT_DENSITY] = this.#current;
    o[CYCLE] = this.#cycle;
    this.#voltages.observe(o, this.salt.concentration, this.salt.faces);
    if (this.#protocolStep().held !== undefined) this.#held.complete(o);
  }
}

/**
 * The cell of these parameters under one law of its interfaces, or between two where `lawShare` says.
 *
 * @param under its electrodes under the law that is decided; or under the ohmic one and under Butler–Volmer
 */
export function cellUnder(
  parameters: CellParameters,
  [first, other]: readonly Electrodes[],
  protocol: Protocol,
): SymmetricCell {
  const [working, counter] = first!;
  const weight = 1 - parameters.lawShare;
  const otherLaw = other && { working: other[0], counter: other[1], weight };
  return cellOf(parameters, { working, counter, protocol, ...(otherLaw && { otherLaw }) });
}

/** The cell of these parameters, without its interfaces and its protocol. */
export function cellOf(
  parameters: CellParameters,
  rest: Pick<SymmetricCellInput, 'working' | 'counter' | 'otherLaw' | 'protocol'>,
): SymmetricCell {
  return new SymmetricCell({ parameters, law: lawOf(parameters), ...rest });
}
