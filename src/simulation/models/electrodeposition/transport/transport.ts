import { SolverFailure } from '../../../../domain/errors.ts';
import { rowMultiple } from '../../../linear/multigrid.ts';
import type { Electrode } from '../electronics/electrode.ts';
import type { ClusterSums } from '../front/clusterSums.ts';
import { LEAST_SALT } from '../front/reaction.ts';
import { rowStart } from '../grid.ts';
import type { Phase } from '../protocol.ts';
import type { SaltField } from './saltField.ts';
import { type Consumers, clearSinks, fillSinks } from './sinks.ts';

/** Residual of the salt over its sinks. */
const TOLERANCE = 1e-3;
/** Linearised again where ln u has changed by more than this at the front. */
const SMALL_CHANGE = 0.02;
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
  readonly electrode: Electrode;
  /** Width of the window, m. */
  readonly width: number;
  /** Limiting current density of the whole gap, A m⁻². */
  readonly limit: number;
}

/** Keeps the salt in its steady state around the metal as it is. */
export class Transport {
  readonly #in: TransportInput;
  readonly #factors: Float64Array;
  #current = 0;

  constructor(input: TransportInput) {
    this.#in = input;
    this.#factors = new Float64Array(2 * input.sums.capacity);
  }

  /** Whether the current has changed much since the salt was renewed. */
  isStale(): boolean {
    const { electrode, width, limit } = this.#in;
    return Math.abs(electrode.current - this.#current) > STALE * limit * width;
  }

  /** Renews reaction, potentials and salt. @throws SolverFailure */
  update(phase: Phase): void {
    const { front, nuclei, sums, reaction, clusters, salt, electrode } = this.#in;
    sums.count = 0;
    if (front.count > 0) {
      reaction.evaluate(salt.u, null);
      clusters.update();
      sums.update(front, clusters, reaction);
    }
    if (front.count > 0 || nuclei.count > 0) {
      this.#fitWindow();
      this.#solve(phase);
    }
    this.#current = electrode.current;
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
    const consumers = { ...this.#in, pieces: sums.count };
    for (let k = 0; k < MOST_LINEARISATIONS; k++) {
      electrode.settle(phase);
      fillSinks(salt, consumers, this.#factors);
      salt.assemble(front.f, front.top);
      const isSolved = salt.solve(TOLERANCE);
      clearSinks(salt, consumers);
      if (!isSolved) throw new SolverFailure('NOT_CONVERGED', 'The salt does not come to rest', electrode.time);
      const isDamped = this.#keepPositive();
      if (phase.held === 'CURRENT') this.#balance();
      const change = reaction.follow(salt.u);
      sums.sumReaction(front, clusters, reaction);
      if (change < SMALL_CHANGE && !isDamped) return;
    }
    throw new SolverFailure('LIMITING_CURRENT', 'No salt is left at the metal', electrode.time);
  }

  /** A linear law knows no bottom: no cell of the front loses more than most of its salt at once. */
  #keepPositive(): boolean {
    const { front, reaction, salt } = this.#in;
    const { f, cells, count } = front;
    const { u } = salt;
    let isDamped = false;
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
