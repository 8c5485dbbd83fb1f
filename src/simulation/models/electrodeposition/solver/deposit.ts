import type { ElectrodepositionParameters } from '../parameters.ts';
import { interfaceReferenceOf } from '../thermal.ts';
import { Circuit } from './electronics/circuit.ts';
import { PlatedElectrode } from './electronics/electrode.ts';
import { ClusterSums } from './front/clusterSums.ts';
import { Clusters } from './front/clusters.ts';
import { Front } from './front/front.ts';
import { Growth } from './front/growth.ts';
import { FrontReaction } from './front/reaction.ts';
import { columnAt, type GridShape, rowStart } from './grid.ts';
import { type Kinetics, kineticsOf } from './kinetics.ts';
import { contactMap } from './nucleation/contacts.ts';
import { Nuclei } from './nucleation/nuclei.ts';
import { plant, rowsOf } from './nucleation/planting.ts';
import { shrinkToNuclei, touchingArea } from './nucleation/remains.ts';
import { SiteClock } from './nucleation/siteClock.ts';
import type { Site } from './nucleation/sites.ts';
import type { Phase } from './protocol.ts';
import { gapOf, limitingCurrentDensityOfGap, pathLengthOf } from './scales.ts';
import type { Surface } from './surface.ts';
import { SaltField } from './transport/saltField.ts';
import { Transient } from './transport/transient.ts';
import { Transport } from './transport/transport.ts';

/** A step moves the front by this share of a cell at most. */
export const FARTHEST = 0.2;
const ENOUGH = 1 - 1e-9;
/** Metal this close to the target, as a share of all of it, is there. */
const THERE = 1e-10;
/**
 * Restoration is this much faster than the front, so that disturbances of the profile stay ahead of it: by 0.32 h in the longest
 * step, which is stable.
 */
export const RESTORATION = 1.6;
/** Nuclei are put onto the grid at this radius, m, or at this number of cells if that is more. */
const PLANTING_RADIUS = 15e-9;
const PLANTING_CELLS = 3;
/**
 * Metal that found no place on the grid is added to the growth of the front, at most this share of the growth at a
 * time.
 */
const RELEASE = 0.1;
/** Steps of the electrode in one of the grid, so that no step takes long. */
const MOST_ELECTRODE_STEPS = 64;

export interface DepositInput {
  readonly values: ElectrodepositionParameters;
  readonly surface: Surface;
  readonly sites: readonly Site[];
  readonly shape: GridShape;
  /** The potentials of the pieces of metal are found to this, V; to round-off where it is left out. */
  readonly potentialsTo?: number;
}

/**
 * Metal that grows on a surface: salt, front, electrode and nuclei, and the order in which they move.
 *
 * Unknowns: metal fraction f, salt u = c/c₀, potential of each piece of metal and of the substrate, radius of each
 * nucleus below the grid. One step: what the front would do at each place (Butler–Volmer with Gibbs–Thomson);
 * potentials of the pieces; salt, linearised once about its last state; the electrode in time, until the front has
 * moved by a fifth of a cell; motion of the front by the charge that passed; nuclei that have grown large enough put
 * onto the grid.
 *
 * Second order in space on smooth fronts, first order in time. Metal is charge, to round-off.
 */
export class Deposit {
  readonly kinetics: Kinetics;
  readonly front: Front;
  readonly clusters: Clusters;
  readonly electrode: PlatedElectrode;
  readonly nuclei: Nuclei;
  readonly clock: SiteClock;
  readonly salt: SaltField;
  /** Null where the salt is in its steady state. */
  readonly transient: Transient | null;
  readonly width: number;
  /** Cross section of all metal, m²; of the part of it that waits for room on the grid. */
  area = 0;
  waiting = 0;
  /** Charge that became metal, C m⁻¹. */
  charge = 0;
  steps = 0;
  /** Called after every step of the electrode. */
  watch: () => void = () => {};

  readonly circuit: Circuit;
  readonly reaction: FrontReaction;
  readonly sums: ClusterSums;
  readonly #growth: Growth;
  readonly transport: Transport;
  readonly #displacement: Float64Array;
  readonly #plantingArea: number;

  constructor({ values, surface, sites, shape, potentialsTo }: DepositInput) {
    this.kinetics = kineticsOf(values);
    this.width = shape.columns * shape.cellSize;
    this.front = new Front(shape);
    this.clusters = new Clusters(this.front);
    this.reaction = new FrontReaction(this.front, this.kinetics);
    const contacts = contactMap(surface);
    this.sums = new ClusterSums(this.front.grid, contacts, 2 * shape.columns);
    // A nucleus for each site, and one for each column where a film becomes too thin for the grid.
    const bodies = 3 * shape.columns + sites.length;
    this.circuit = new Circuit(surface.contactLaws, this.kinetics, bodies, potentialsTo);
    this.nuclei = new Nuclei(sites.length + shape.columns, this.width);
    this.clock = new SiteClock(sites, values.temperature, interfaceReferenceOf(values), values.attemptFrequency);
    this.salt = new SaltField(this.front.grid, pathLengthOf(values));
    const isTransient = values.transport === 'TRANSIENT';
    this.transient = isTransient ? new Transient(this.salt, gapOf(values), values) : null;
    this.electrode = new PlatedElectrode({
      circuit: this.circuit,
      sums: this.sums,
      nuclei: this.nuclei,
      clock: this.clock,
      contacts,
      kinetics: this.kinetics,
      floor: {
        logSalt: (x) => Math.log(this.salt.u[this.#floorCell(x)]),
        deviation: (x) => this.transient?.deviation[this.#floorCell(x)] ?? 0,
        isCovered: (x) => this.#isCovered(x),
      },
      width: this.width,
      capacitance: values.doubleLayerCapacitance,
    });
    this.#growth = new Growth(this.front);
    this.transport = new Transport({ ...this, limit: limitingCurrentDensityOfGap(values) });
    this.#displacement = new Float64Array(this.front.cells.length);
    const radius = plantingRadius(shape.cellSize);
    this.#plantingArea = 0.5 * Math.PI * radius * radius;
  }

  /**
   * One step.
   *
   * @param until it ends by this time, s
   * @param target or exactly when there is so much metal, m², more than now where the phase plates, less where it strips
   * @throws SolverFailure
   */
  step(phase: Phase, until: number, target: number): void {
    const farthest = FARTHEST * this.front.grid.cellSize;
    this.transport.update(phase, until, farthest);
    this.#passTime(phase, Math.min(until, this.transport.horizon), target);
    this.#grow(phase, target);
    this.electrode.handOver();
    if (phase.purpose === 'STRIP') this.#shrink();
    else this.#plant();
    this.steps++;
  }

  /** Area of the metal through which current can pass, m²: of nuclei, and of pieces that touch the substrate. */
  connectedArea(): number {
    const { nuclei, front, clusters } = this;
    let sum = touchingArea(front, clusters);
    for (let n = 0; n < nuclei.count; n++) sum += nuclei.area[n];
    return sum;
  }

  /** Brings the salt to its steady state around the present metal. */
  relax(phase: Phase, times: number): void {
    for (let k = 0; k < times; k++) this.transport.update(phase, Number.POSITIVE_INFINITY, 0);
  }

  /** After f was set from outside: an initial deposit instead of nuclei. */
  setMetal(fill: (x: number, z: number) => number): void {
    const { grid, f } = this.front;
    let sum = 0;
    for (let j = 0; j < grid.rows; j++) {
      for (let i = 0; i < grid.columns; i++) {
        const value = fill((i + 0.5) * grid.cellSize, (j + 0.5) * grid.cellSize);
        f[rowStart(grid, j) + i] = value;
        sum += value;
      }
    }
    this.area = sum * grid.cellSize * grid.cellSize;
    this.front.update(grid.rows - 2);
  }

  #passTime(phase: Phase, until: number, target: number): void {
    const { electrode, kinetics } = this;
    const farthest = FARTHEST * this.front.grid.cellSize;
    const all = (target - this.area) / kinetics.volumePerCharge;
    const near = (THERE * Math.max(target, this.area)) / kinetics.volumePerCharge;
    let missing = all;
    electrode.begin();
    for (let k = 0; k < MOST_ELECTRODE_STEPS && electrode.time < until; k++) {
      electrode.advance(phase, { until, farthest, missing });
      this.watch();
      missing = all - electrode.gridCharge - electrode.nucleiCharge;
      if (all > 0 ? missing <= near : missing >= -near) break;
      if (electrode.time >= until || electrode.displacement >= ENOUGH * farthest) break;
      if (phase.purpose === 'STRIP' ? this.#isBare() : this.#isNucleusReady()) break;
      if (this.transport.isStale()) break;
    }
  }

  /** Turns the charge that passed into metal. */
  #grow(phase: Phase, target: number): void {
    const { electrode, kinetics, front } = this;
    const nucleated = kinetics.volumePerCharge * electrode.nucleiCharge;
    this.area += nucleated;
    this.charge += electrode.nucleiCharge;
    this.waiting += electrode.loose;
    if (front.count === 0) return;
    this.#displace();
    const growth = this.#growth;
    growth.measure(this.#displacement);
    const most = RELEASE * growth.swept;
    const release = Math.min(most, Math.max(-most, this.waiting));
    const passed = kinetics.volumePerCharge * electrode.gridCharge;
    const isFree = phase.held === 'POTENTIAL';
    const lengthening = isFree ? growth.lengthening(this.#displacement, this.reaction.curvature) : 1;
    const plated = upTo(target - this.area, passed, passed * lengthening);
    const stretch = growth.swept > 0 ? (plated + release - growth.added) / growth.swept : 0;
    const moved = growth.move(this.#displacement, stretch, RESTORATION * electrode.displacement);
    this.charge += plated / kinetics.volumePerCharge;
    this.area += plated;
    this.waiting += plated - moved;
    front.update();
  }

  /** How far each cell of the front has moved, m. */
  #displace(): void {
    const { front, clusters, sums, reaction, electrode, kinetics } = this;
    const displacement = this.#displacement;
    const { cathodicExposure, anodicExposure } = electrode;
    for (let b = 0; b < front.count; b++) {
      const piece = clusters.ofCell[b];
      displacement[b] =
        piece < 0 || piece >= sums.count
          ? 0
          : kinetics.volumePerCharge *
            (reaction.cathodic[b] * cathodicExposure[piece] - reaction.anodic[b] * anodicExposure[piece]);
    }
  }

  /** Puts nuclei onto the grid that are large enough, or that the metal of the grid has reached. */
  #plant(): void {
    const { nuclei, front } = this;
    let highest = -1;
    for (let n = nuclei.count - 1; n >= 0; n--) {
      if (nuclei.area[n] < this.#plantingArea && !this.#touchesGrid(n)) continue;
      const position = nuclei.position[n];
      const area = nuclei.remove(n);
      highest = Math.max(highest, rowsOf(front, area));
      this.waiting += area - plant(front, position, area);
    }
    if (highest >= 0) front.update(Math.max(front.top + 2, highest));
  }

  #shrink(): void {
    this.clusters.update();
    this.waiting += shrinkToNuclei(this.front, this.clusters, this.nuclei);
    this.clusters.update();
  }

  /** Whether there is no metal through which current could pass. */
  #isBare(): boolean {
    return this.nuclei.count === 0 && this.sums.count === 0;
  }

  #isNucleusReady(): boolean {
    const { nuclei } = this;
    for (let n = 0; n < nuclei.count; n++) if (nuclei.area[n] >= this.#plantingArea) return true;
    return false;
  }

  #touchesGrid(n: number): boolean {
    const x = this.nuclei.position[n];
    const r = this.nuclei.radius(n);
    return this.#isCovered(x - r) || this.#isCovered(x) || this.#isCovered(x + r);
  }

  #isCovered(position: number): boolean {
    return this.front.f[this.#floorCell(position)] > 0.5;
  }

  #floorCell(position: number): number {
    return rowStart(this.front.grid, 0) + columnAt(this.front.grid, position);
  }
}

/** The radius at which nuclei are put onto the grid, m. */
export function plantingRadius(cellSize: number): number {
  return Math.max(PLANTING_RADIUS, PLANTING_CELLS * cellSize);
}

/** What is plated: no more than what is missing where that has passed already, whatever the front adds on its way. */
function upTo(missing: number, passed: number, plated: number): number {
  const isWithin = Math.sign(passed) === Math.sign(missing) && Math.abs(passed) <= (1 + 1e-9) * Math.abs(missing);
  return isWithin && Math.abs(plated) > Math.abs(missing) ? missing : plated;
}
