import { SolverFailure } from '../../../domain/errors.ts';
import { sandTime } from '../../../physics/sandTime.ts';
import { transportFactor } from '../../../physics/transport.ts';
import { CURRENT_DENSITY, CYCLE, type CycledCell, OBSERVABLES, TIME } from '../../cells/cycledCell.ts';
import type { ElectrodeInterface } from '../../cells/electrodeInterface.ts';
import type { ElectrolyteLaw } from '../../cells/electrolyteLaws.ts';
import { type Protocol, signedCurrentDensity } from '../../cells/halfCycles.ts';
import { SaltDiffusion } from '../../cells/saltDiffusion.ts';
import { stepFactor } from '../../numerics/stepSize.ts';
import { lawOf } from './laws.ts';
import type { CellParameters } from './parameters.ts';
import { Voltages } from './voltages.ts';

/** First step after the current changes: the concentration at the electrodes moves with the root of time. */
const FIRST_STEP = 1e-3;
/** The solver fails when a step becomes shorter than this share of its half-cycle. */
const SHORTEST_SHARE = 1e-14;
const MOST_BISECTIONS = 60;
/** Depletion is found when the concentration at the face is this small, over c₀. */
const DEPLETED = 1e-9;

export interface SymmetricCellInput {
  readonly parameters: Pick<
    CellParameters,
    | 'separatorThickness'
    | 'porosity'
    | 'bruggemanExponent'
    | 'macMullinNumber'
    | 'saltConcentration'
    | 'ionicConductivity'
    | 'saltDiffusivity'
    | 'transferenceNumber'
    | 'thermodynamicFactor'
    | 'temperature'
    | 'seriesResistance'
    | 'nodes'
    | 'timeTolerance'
  >;
  readonly law: ElectrolyteLaw;
  readonly working: ElectrodeInterface;
  readonly counter: ElectrodeInterface;
  /** A second law for the same interfaces, where it is not known which one holds. */
  readonly otherLaw?: OtherLaw;
  readonly protocol: Protocol;
}

export interface OtherLaw {
  readonly working: ElectrodeInterface;
  readonly counter: ElectrodeInterface;
  /** Weight w of this law: |V| = |V₁|^(1 − w) |V₂|^w. */
  readonly weight: number;
}

/**
 * Two metal electrodes and a concentrated binary electrolyte between them, driven by a protocol of currents.
 *
 * Unknown: the salt concentration c(x, t), see `SaltDiffusion`. The voltage follows from it:
 *
 *   V = ∫ i/(κ(c) g) dx + (2RT/F)(1 − t₊) TF ln(c_w/c_c) + η_w + η_c + i R_ext
 *
 * with TF the thermodynamic factor and η at working and counter electrode after their laws. Second order in space and
 * time, the time step by the embedded error. A change of current is a step of no duration. Checked against the steady
 * gradient, the limiting current, Sand's time, the exact series, the tanh law of a dilute reversible cell, and an
 * independent solution with variable properties.
 *
 * @see Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11–12
 */
export class SymmetricCell implements CycledCell {
  readonly observables = new Float64Array(OBSERVABLES);
  readonly endTime: number;
  readonly salt: SaltDiffusion;
  /** Charge passed so far while the working electrode was plated and stripped, C m⁻². */
  readonly plated = new Float64Array(1);
  readonly stripped = new Float64Array(1);
  accepted = 0;
  rejected = 0;

  readonly #input: SymmetricCellInput;
  readonly #voltages: Voltages;
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
    this.endTime = protocol.cycles * protocol.steps.reduce((sum, { duration }) => sum + duration, 0);
    this.salt = new SaltDiffusion({
      ...parameters,
      thickness: parameters.separatorThickness,
      transportFactor: g,
      law,
      tolerance: parameters.timeTolerance * saltConcentration,
      shortest: shortestTime(input, g),
    });
    this.#voltages = new Voltages(input, this.salt, g);
    this.#beginProtocolStep();
  }

  get time(): number {
    return this.observables[TIME];
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
    const step = steps[this.#step];
    this.#startTime = this.observables[TIME];
    this.#elapsed = 0;
    this.#duration = step.duration;
    this.#current = signedCurrentDensity(step);
    this.#suggested = Math.min(FIRST_STEP, this.#duration);
    this.salt.setCurrent(this.#current);
    this.#requireSalt(this.salt.faces);
    this.#observe();
  }

  #advance(): void {
    const { salt } = this;
    salt.timeStep = this.#nextTimeStep();
    while (!this.#attempt()) {
      this.rejected++;
      if (salt.timeStep < SHORTEST_SHARE * this.#duration) throw this.#noStep();
    }
    if (this.#isDepleted()) throw this.#depletion();
    salt.accept();
    this.accepted++;
    const charge = this.#current * salt.timeStep;
    if (charge < 0) this.plated[0] -= charge;
    else this.stripped[0] += charge;
    const last = salt.timeStep === this.#duration - this.#elapsed;
    this.#elapsed = last ? this.#duration : this.#elapsed + salt.timeStep;
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
    this.#voltages.observe(o);
  }
}

/** The shortest step of the protocol, or the time in which its current would use up the salt, s. */
function shortestTime({ parameters, protocol }: SymmetricCellInput, transportFactor: number): number {
  const layer = { ...parameters, thickness: parameters.separatorThickness, transportFactor };
  const times = protocol.steps.map(({ duration, currentDensity }) =>
    currentDensity === 0 ? duration : Math.min(duration, sandTime(layer, currentDensity)),
  );
  return Math.min(...times);
}

/** The cell of these parameters, without its interfaces and its protocol. */
export function cellOf(
  parameters: CellParameters,
  rest: Pick<SymmetricCellInput, 'working' | 'counter' | 'otherLaw' | 'protocol'>,
): SymmetricCell {
  return new SymmetricCell({ parameters, law: lawOf(parameters), ...rest });
}
