import { SolverFailure } from '../../../../../domain/errors.ts';
import { rowMultiple } from '../../../../numerics/linear/multigrid.ts';
import type { PlatedElectrode } from '../electronics/electrode.ts';
import type { ClusterSums } from '../front/clusterSums.ts';
import { LEAST_SALT } from '../front/reaction.ts';
import { columnAt, rowStart } from '../grid.ts';
import type { Phase } from '../protocol.ts';
import type { SaltField } from './saltField.ts';
import { type Consumers, clearSinks, fillSinks } from './sinks.ts';
import type { Transient } from './transient.ts';

/** Residual of the salt over its sinks. */
const TOLERANCE = 3e-3;
/** Linearised again where ln u has changed by more than this at the front. */
const SMALL_CHANGE = 0.02;
/** The same where the salt is transient; and the accuracy of its drive, with an upper limit of the drive. */
const SMALL_TRANSIENT_CHANGE = 1e-4;
const SMALL_MISMATCH = 1e-5;
const LARGEST_DRIVE = 60;
/**
 * A step that fails is tried again at this share of its length, until it is shorter than this share of the elapsed
 * time.
 */
const SHORTER = 0.25;
const SHORTEST = 1e-6;
const TRANSIENT_TOLERANCE = 1e-7;
const MOST_LINEARISATIONS = 40;
/** One linearisation leaves this share of the salt of a cell at least. */
const LEAST_SHARE = 0.2;
/** The salt is renewed when the current has changed by this share of the limiting current. */
const STALE = 0.02;
/** An imposed current is carried by the salt within this share. */
const BALANCED = 1e-3;

interface TransportInput extends Omit<Consumers, 'pieces'> {
  readonly salt: SaltField;
  readonly sums: ClusterSums;
  readonly electrode: PlatedElectrode;
  /** Width of the window, m. */
  readonly width: number;
  /** Limiting current density of the whole gap, A m⁻². */
  readonly limit: number;
  /** What makes the salt take time; null for the steady state. */
  readonly transient: Transient | null;
}

/** Keeps the salt in its steady state around the present metal, or solves its change in time. */
export class Transport {
  readonly #in: TransportInput;
  readonly #consumers: { -readonly [K in keyof Consumers]: Consumers[K] };
  readonly #factors: Float64Array;
  /** u at each nucleus below the grid for which its sink holds. */
  readonly #nucleusSalt: Float64Array;
  /** The current to which the salt belongs, A m⁻¹. */
  current = 0;
  /** The purpose of the last step in time. */
  purpose: Phase['purpose'] | null = null;

  constructor(input: TransportInput) {
    this.#in = input;
    this.#consumers = { ...input, pieces: 0 };
    this.#factors = new Float64Array(2 * input.sums.capacity);
    this.#nucleusSalt = new Float64Array(input.nuclei.position.length);
  }

  /** The time until which the salt is valid, s. */
  get horizon(): number {
    return this.#in.transient?.horizon ?? Number.POSITIVE_INFINITY;
  }

  /** Whether the current has changed much since the salt was renewed. */
  isStale(): boolean {
    const { electrode, width, limit, transient } = this.#in;
    return transient === null && Math.abs(electrode.current - this.current) > STALE * limit * width;
  }

  /**
   * Updates reaction, potentials and salt.
   *
   * @param until end of the phase, s
   * @param farthest the front may move by this in a step, m
   * @throws SolverFailure
   */
  update(phase: Phase, until: number, farthest: number): void {
    const { front, nuclei, electrode, transient } = this.#in;
    this.#react();
    if (transient !== null) this.#follow(transient, phase, until, farthest);
    else if (front.count > 0 || nuclei.count > 0) {
      this.#fitWindow();
      this.#solve(phase);
    }
    this.current = electrode.current;
  }

  /** The currents of the metal in the present salt. */
  #react(): void {
    const { front, sums, reaction, clusters, salt, transient } = this.#in;
    sums.count = 0;
    if (front.count === 0) return;
    reaction.evaluate(salt.u, transient?.deviation ?? null);
    clusters.update();
    sums.update(front, clusters, reaction);
  }

  /**
   * Takes the salt one step further, if time has reached the end of its last step; the step is shorter if it would run
   * out of salt.
   */
  #follow(transient: Transient, phase: Phase, until: number, farthest: number): void {
    const { electrode } = this.#in;
    const { time } = electrode;
    if (time < transient.horizon) return;
    if (phase.purpose !== this.purpose) transient.restart();
    this.purpose = phase.purpose;
    const drive = this.#in.kinetics.perVolt * electrode.settle(phase) + this.#meanDeviation(transient);
    let longest = Math.min(until - time, farthest / electrode.fastest());
    while (true) {
      transient.begin(time, longest);
      if (this.#findDrive(transient, phase, drive)) break;
      longest = SHORTER * (transient.horizon - time);
      transient.retreat();
      this.#react();
      if (longest < SHORTEST * time) throw unsolved(phase, time);
    }
    transient.accept();
  }

  /**
   * Salt and m are found for a given drive of the metal x = FV/RT + m̄; then x is what the phase makes of them, by the
   * secant rule.
   *
   * @returns whether there is such a drive
   */
  #findDrive(transient: Transient, phase: Phase, start: number): boolean {
    const { electrode, front, reaction, clusters, sums, salt, kinetics } = this.#in;
    const { perVolt } = kinetics;
    let drive = start;
    let [lastDrive, lastMismatch] = [drive, 0];
    for (let k = 0; k < MOST_LINEARISATIONS && Math.abs(drive) < LARGEST_DRIVE; k++) {
      if (!this.#solveAt((drive - this.#meanDeviation(transient)) / perVolt, transient)) return false;
      transient.updateDeviation(front);
      reaction.evaluate(salt.u, transient.deviation);
      sums.sumReaction(front, clusters, reaction);
      const mismatch = perVolt * electrode.settle(phase) + this.#meanDeviation(transient) - drive;
      if (Math.abs(mismatch) < SMALL_MISMATCH) return true;
      const slope = k === 0 ? -1 : (mismatch - lastMismatch) / (drive - lastDrive);
      [lastDrive, lastMismatch] = [drive, mismatch];
      drive -= slope < 0 ? Math.max(-1, Math.min(1, mismatch / slope)) : -mismatch;
    }
    return false;
  }

  /** Salt at the end of the step with the substrate at this potential; whether it was found. */
  #solveAt(potential: number, transient: Transient): boolean {
    const { front, clusters, sums, reaction, salt, electrode } = this.#in;
    for (let k = 0; k < MOST_LINEARISATIONS; k++) {
      electrode.hold(potential);
      this.#consumers.pieces = sums.count;
      this.#fillSinks();
      transient.addInertia(front.f);
      salt.assembleAll(front.f, null);
      const isSolved = salt.solve(TRANSIENT_TOLERANCE);
      transient.clear();
      const isDamped = this.#keepPositive();
      const change = Math.max(reaction.follow(salt.u), this.#changeAtNuclei());
      sums.sumReaction(front, clusters, reaction);
      if (isSolved && change < SMALL_TRANSIENT_CHANGE && !isDamped) return true;
    }
    return false;
  }

  /** The window ends half its width above the metal, where there is room. */
  #fitWindow(): void {
    const { front, salt } = this.#in;
    const { columns, rows } = front.grid;
    const multiple = rowMultiple(columns);
    const wanted = multiple * Math.ceil((front.top + 1 + columns / 2) / multiple);
    const fitting = Math.min(rows, wanted);
    if (fitting !== salt.rows) salt.setRows(fitting);
  }

  #solve(phase: Phase): void {
    const { front, clusters, sums, reaction, salt, electrode } = this.#in;
    const consumers = this.#consumers;
    consumers.pieces = sums.count;
    for (let k = 0; k < MOST_LINEARISATIONS; k++) {
      electrode.settle(phase);
      this.#fillSinks();
      salt.assemble(front.f, front.top);
      const isSolved = salt.solve(TOLERANCE);
      clearSinks(salt, consumers);
      if (!isSolved) throw new SolverFailure('NOT_CONVERGED', 'The salt does not come to rest', electrode.time);
      const isDamped = this.#keepPositive();
      if (phase.held === 'CURRENT') this.#balance();
      const change = Math.max(reaction.follow(salt.u), this.#changeAtNuclei());
      sums.sumReaction(front, clusters, reaction);
      if (change < SMALL_CHANGE && !isDamped) return;
    }
    throw unsolved(phase, electrode.time);
  }

  /** m̄ of the front; of the nuclei as long as they are all the metal. */
  #meanDeviation(transient: Transient): number {
    const { front, nuclei } = this.#in;
    if (front.count > 0 || nuclei.count === 0) return transient.meanDeviation(front);
    let sum = 0;
    for (let n = 0; n < nuclei.count; n++) sum += transient.deviation[this.#cellOf(n)];
    return sum / nuclei.count;
  }

  #fillSinks(): void {
    const { salt, nuclei } = this.#in;
    for (let n = 0; n < nuclei.count; n++) this.#nucleusSalt[n] = salt.u[this.#cellOf(n)];
    fillSinks(salt, this.#consumers, this.#factors);
  }

  /** Cell of the grid in which a nucleus takes up salt. */
  #cellOf(n: number): number {
    const { front, nuclei } = this.#in;
    return rowStart(front.grid, 0) + columnAt(front.grid, nuclei.position[n]);
  }

  /** Largest |Δ ln u| at the nuclei since their sinks were filled. */
  #changeAtNuclei(): number {
    const { salt, nuclei } = this.#in;
    let largest = 0;
    for (let n = 0; n < nuclei.count; n++) {
      largest = Math.max(largest, Math.abs(Math.log(salt.u[this.#cellOf(n)] / this.#nucleusSalt[n])));
    }
    return largest;
  }

  /** A linear law has no lower limit: so no cell that takes up salt may lose more than most of it at once. */
  #keepPositive(): boolean {
    const { front, reaction, salt, nuclei } = this.#in;
    const { f, cells, count } = front;
    const { u } = salt;
    let isDamped = false;
    for (let n = 0; n < nuclei.count; n++) {
      const k = this.#cellOf(n);
      const least = LEAST_SHARE * this.#nucleusSalt[n];
      if (u[k] >= least) continue;
      u[k] = Math.max(least, LEAST_SALT);
      isDamped = true;
    }
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      const least = LEAST_SHARE * reaction.salt(b);
      if (u[k] >= least) continue;
      u[k] = Math.max(least, LEAST_SALT);
      if (f[k] > 0.1 && f[k] < 0.9) isDamped = true;
    }
    return isDamped;
  }

  /** An imposed current fixes how much salt diffuses in: the difference to the reservoir is scaled to it. */
  #balance(): void {
    const { salt, electrode, kinetics, front, width } = this.#in;
    const { grid } = front;
    const inflow = salt.inflow();
    const wanted = (kinetics.gradientPerCurrent * grid.cellSize * electrode.current) / width;
    if (inflow === 0 || Math.abs(wanted - inflow) < BALANCED * Math.abs(wanted)) return;
    const factor = wanted / inflow;
    const { u } = salt;
    for (let k = rowStart(grid, 0) - 2, end = rowStart(grid, salt.rows); k < end; k++) {
      const scaled = 1 - factor * (1 - u[k]);
      if (scaled > LEAST_SALT) u[k] = scaled;
    }
  }
}

/**
 * An imposed current may be more than the salt can carry. At an imposed potential no more flows than is carried: there it is
 * always a fault of the numerics.
 */
function unsolved({ held }: Phase, time: number): SolverFailure {
  return held === 'CURRENT'
    ? new SolverFailure('LIMITING_CURRENT', 'No salt is left at the metal', time)
    : new SolverFailure('NOT_CONVERGED', 'The salt at the metal is not found', time);
}
