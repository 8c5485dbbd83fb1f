import { FIRST_RADIUS, SUPERCRITICAL } from '../../../../../physics/nucleation/peak.ts';
import { criticalCylinderRadius } from '../../../../../physics/nucleation/rate.ts';
import type { ClusterSums } from '../front/clusterSums.ts';
import type { Kinetics } from '../kinetics.ts';
import type { ContactMap } from '../nucleation/contacts.ts';
import type { Nuclei } from '../nucleation/nuclei.ts';
import type { SiteClock } from '../nucleation/siteClock.ts';
import type { Phase } from '../protocol.ts';
import type { Circuit } from './circuit.ts';

/** A step moves the potential by this at most, V. */
const LARGEST_CHANGE = 4e-3;
/** A step changes the radius of a nucleus by this share at most. */
const LARGEST_GROWTH = 0.15;
const FIRST_AREA = 0.5 * Math.PI * FIRST_RADIUS ** 2;
const FIRST_STEP = 1e-7;
const LEAST_STEP = 1e-13;
const MOST_TRIALS = 12;

/** What the electrode needs to know of the salt and the grid at a place of the substrate. */
interface Floor {
  /** ln c/c₀ */
  logSalt(position: number): number;
  /** m = ln c/c₀ − Fφ/RT */
  deviation(position: number): number;
  /** Whether metal of the grid is there. */
  isCovered(position: number): boolean;
}

/** What ends a step in time, at the latest. */
interface StepLimits {
  /** s */
  readonly until: number;
  /** The front may have moved by this since `begin`, m. */
  readonly farthest: number;
  /** Charge that is left to pass, C m⁻¹, plating positive; the current stops exactly there. */
  readonly missing: number;
}

/** A nucleus that formed, by the index of its site. */
export interface NucleationEvent {
  readonly site: number;
  readonly time: number;
  readonly potential: number;
}

interface ElectrodeInput {
  readonly circuit: Circuit;
  readonly sums: ClusterSums;
  readonly nuclei: Nuclei;
  readonly clock: SiteClock;
  readonly contacts: ContactMap;
  readonly kinetics: Kinetics;
  readonly floor: Floor;
  /** Width of the window, m, and capacitance of the double layer, F m⁻². */
  readonly width: number;
  readonly capacitance: number;
}

/**
 * The electrode as a circuit in time: potential of the substrate, pieces of metal on the grid, nuclei below the grid,
 * and sites that may become nuclei. Steps in time are as short as these need; the grid follows in longer ones, with the
 * charge that passed meanwhile.
 */
export class PlatedElectrode {
  time = 0;
  /** Potential of the substrate V_s, V. */
  potential = 0;
  /** Current into the metal, A m⁻¹, plating positive. */
  current = 0;
  /** Charge that became metal of the grid since `begin`, C m⁻¹. */
  gridCharge = 0;
  /** Charge that became nuclei since `begin`, C m⁻¹. */
  nucleiCharge = 0;
  /** Area of nuclei that became smaller than the least radius since `begin`, m²; the caller adds it elsewhere. */
  loose = 0;
  /** Steps so far, and the length of the next and of the last, s. */
  steps = 0;
  timeStep = FIRST_STEP;
  lastStep = 0;
  /** ∫e^{−αFV/RT} dt and ∫e^{(1−α)FV/RT} dt of each piece since `begin`, s. */
  readonly cathodicExposure: Float64Array;
  readonly anodicExposure: Float64Array;
  /** Farthest that any place of the front has moved since `begin`, m. */
  displacement = 0;
  readonly events: NucleationEvent[] = [];
  readonly #in: ElectrodeInput;
  readonly #capillary: number;

  constructor(input: ElectrodeInput) {
    this.#in = input;
    this.#capillary = input.kinetics.capillaryLength / input.kinetics.perVolt;
    this.cathodicExposure = new Float64Array(input.sums.capacity);
    this.anodicExposure = new Float64Array(input.sums.capacity);
  }

  /**
   * Holds what the phase holds, at this moment, with the bodies as they are; returns the potential of the substrate.
   */
  settle(phase: Phase): number {
    this.#loadBodies();
    const potential = this.#solve(phase, this.timeStep);
    this.current = this.#in.circuit.total;
    return potential;
  }

  /** Holds a potential of the substrate, at this moment, with the bodies as they are. */
  hold(potential: number): void {
    this.#loadBodies();
    this.#in.circuit.solve(potential);
    this.current = this.#in.circuit.total;
  }

  begin(): void {
    this.cathodicExposure.fill(0, 0, this.#in.sums.count);
    this.anodicExposure.fill(0, 0, this.#in.sums.count);
    this.gridCharge = 0;
    this.nucleiCharge = 0;
    this.loose = 0;
    this.displacement = 0;
  }

  /** The charge that passed has become metal elsewhere. */
  handOver(): void {
    this.gridCharge = 0;
    this.nucleiCharge = 0;
    this.loose = 0;
  }

  /** One step in time. */
  advance(phase: Phase, limits: StepLimits): void {
    const { circuit, clock } = this.#in;
    const { until, missing } = limits;
    this.#loadBodies();
    clock.look(this.#restAt);
    let dt = Math.min(this.timeStep, until - this.time);
    let potential = this.potential;
    for (let trial = 0; trial < MOST_TRIALS; trial++) {
      potential = this.#solve(phase, dt);
      clock.setPotential(potential);
      const change = phase.held === 'CURRENT' ? Math.abs(potential - this.potential) : 0;
      const longest = this.#longestStep(dt, change, limits);
      if (dt <= longest * (1 + 1e-9)) break;
      dt = longest;
    }
    this.potential = potential;
    this.current = circuit.total;
    this.timeStep = 2 * dt;
    this.lastStep = dt;
    this.#pass(dt);
    this.time = until - this.time <= dt * (1 + 1e-12) ? until : this.time + dt;
    this.#nucleate(phase, missing - circuit.total * dt);
    this.steps++;
  }

  /** @returns the potential of the substrate */
  #solve(phase: Phase, dt: number): number {
    const { circuit, width, capacitance } = this.#in;
    if (phase.held === 'CURRENT') {
      return circuit.solveFor(phase.value * width, (capacitance * width) / dt, this.potential);
    }
    circuit.solve(phase.value);
    return phase.value;
  }

  /** Equilibrium potential at a place of the substrate, V; NaN where metal covers it. */
  readonly #restAt = (position: number): number => {
    const { floor, nuclei, kinetics } = this.#in;
    if (floor.isCovered(position) || nuclei.covers(position)) return Number.NaN;
    return (2 * floor.logSalt(position) - floor.deviation(position)) / kinetics.perVolt;
  };

  #loadBodies(): void {
    const { circuit, sums, nuclei, contacts, kinetics, floor } = this.#in;
    const { laws } = circuit;
    for (let k = 0; k < sums.count; k++) {
      circuit.cathodic[k] = sums.cathodic[k];
      circuit.anodic[k] = sums.anodic[k];
      for (let law = 0; law < laws; law++) circuit.contact[k * laws + law] = sums.contact[k * laws + law];
    }
    circuit.count = sums.count + nuclei.count;
    const { exchangeCurrentDensity: i0, alpha, capillaryLength } = kinetics;
    circuit.contact.fill(0, sums.count * laws, circuit.count * laws);
    for (let n = 0; n < nuclei.count; n++) {
      const body = sums.count + n;
      const r = nuclei.radius(n);
      const log = floor.logSalt(nuclei.position[n]);
      const shift = capillaryLength * nuclei.curvature(n) + floor.deviation(nuclei.position[n]);
      circuit.cathodic[body] = Math.PI * r * i0 * Math.exp((1 + alpha) * log - alpha * shift);
      circuit.anodic[body] = Math.PI * r * i0 * Math.exp((alpha - 1) * log + (1 - alpha) * shift);
      contacts.addLengths(nuclei.position[n], r, circuit.contact, body * laws);
    }
  }

  /** The longest step that is safe, by what a step of dt does; it changes the potential by `change`. */
  #longestStep(dt: number, change: number, { farthest, missing }: StepLimits): number {
    const { circuit, clock, nuclei, sums, kinetics } = this.#in;
    let longest = this.#hasRoom(missing) ? Math.max(LEAST_STEP, clock.timeToNext()) : Number.POSITIVE_INFINITY;
    if (change > LARGEST_CHANGE) longest = Math.min(longest, (0.9 * dt * LARGEST_CHANGE) / change);
    for (let n = 0; n < nuclei.count; n++) {
      const rate = kinetics.volumePerCharge * Math.abs(circuit.current[sums.count + n]);
      longest = Math.min(longest, (2 * LARGEST_GROWTH * nuclei.area[n]) / rate);
    }
    const speed = this.fastest();
    const safe = Math.max(LEAST_STEP, Math.min(longest, (farthest - this.displacement) / speed));
    const left = missing / circuit.total;
    return left > 0 ? Math.min(safe, left) : safe;
  }

  /** Whether a nucleus may form: where less charge is left than it takes, the metal that is there takes the rest. */
  #hasRoom(missing: number): boolean {
    const { circuit, kinetics } = this.#in;
    return circuit.count === 0 || missing < 0 || missing > FIRST_AREA / kinetics.volumePerCharge;
  }

  /** Speed of the fastest place of the front at the present potentials, m s⁻¹. */
  fastest(): number {
    const { circuit, sums, kinetics } = this.#in;
    const { alpha, perVolt, volumePerCharge } = kinetics;
    let fastest = 0;
    for (let k = 0; k < sums.count; k++) {
      const cathodic = Math.exp(-alpha * perVolt * circuit.potential[k]);
      const anodic = Math.exp((1 - alpha) * perVolt * circuit.potential[k]);
      const plating = sums.mostCathodic[k] * cathodic - sums.leastAnodic[k] * anodic;
      const stripping = sums.mostAnodic[k] * anodic - sums.leastCathodic[k] * cathodic;
      fastest = Math.max(fastest, plating, stripping);
    }
    return volumePerCharge * fastest;
  }

  /** Lets the time dt pass at the present potentials. */
  #pass(dt: number): void {
    const { circuit, clock, sums, nuclei, kinetics } = this.#in;
    const { alpha, perVolt, volumePerCharge } = kinetics;
    this.displacement += this.fastest() * dt;
    for (let k = 0; k < sums.count; k++) {
      this.cathodicExposure[k] += Math.exp(-alpha * perVolt * circuit.potential[k]) * dt;
      this.anodicExposure[k] += Math.exp((1 - alpha) * perVolt * circuit.potential[k]) * dt;
      this.gridCharge += circuit.current[k] * dt;
    }
    for (let n = 0; n < nuclei.count; n++) {
      const charge = circuit.current[sums.count + n] * dt;
      nuclei.area[n] += volumePerCharge * charge;
      this.nucleiCharge += charge;
    }
    clock.pass(dt);
  }

  /** Starts nuclei at the sites that are due; the double layer gives the charge of the first metal. */
  #nucleate(phase: Phase, missing: number): void {
    const { clock, nuclei, kinetics, width, capacitance } = this.#in;
    let left = missing;
    for (let site = this.#nextDue(left); site >= 0; site = this.#nextDue(left)) {
      const { position } = clock.sites[site];
      if (nuclei.covers(position)) continue;
      const radius = SUPERCRITICAL * criticalCylinderRadius(this.#capillary, clock.overpotential[site]);
      const charge = FIRST_AREA / kinetics.volumePerCharge;
      this.events.push({ site, time: this.time, potential: this.potential });
      nuclei.add(position, FIRST_AREA, 1 / Math.max(radius, FIRST_RADIUS));
      this.nucleiCharge += charge;
      left -= charge;
      if (phase.held === 'CURRENT') this.potential += charge / (capacitance * width);
    }
    this.loose += nuclei.dissolve();
    nuclei.coalesce();
  }

  /** The next site that nucleates; −1 if none does. */
  #nextDue(missing: number): number {
    return this.#hasRoom(missing) ? this.#in.clock.takeDue() : -1;
  }
}
