import {
  ambipolarDiffusivity,
  anionDiffusivity,
  type BinaryElectrolyte,
} from '../../../../../physics/binaryElectrolyte.ts';
import type { Front } from '../front/front.ts';
import { rowStart } from '../grid.ts';
import type { EquivalentGap } from '../scales.ts';
import { SaltColumn } from './column.ts';
import { type TimeDifference, timeDifference, weighColumn } from './history.ts';
import { SaltField } from './saltField.ts';

/** A step changes the salt by this share of c₀ about, beyond what goes on at the rate of the last step. */
const CHANGE = 1e-3;
const [SLOWEST, FASTEST] = [0.3, 1.8];
/** The first step after a change of the drive, over the time of diffusion across a cell. */
const FIRST = 0.05;
const EXACT = 1e-8;

/** The full state of a transient. */
export interface TransientState {
  readonly deviation: Float64Array;
  readonly now: Float64Array;
  readonly before: Float64Array;
  readonly columnNow: Float64Array;
  readonly columnBefore: Float64Array;
  readonly horizon: number;
  readonly lastStep: number;
  readonly nextStep: number;
}

/**
 * Salt that takes time. Above the window a column of electrolyte reaches to the reservoir, through the separator where
 * there is one.
 *
 *   ψ ∂u/∂t = D ∇·(ψ∇u) − λ D a i
 *
 * The anions are not at rest then: m = ln u − Fφ/RT is no longer zero but obeys
 *
 *   ∇·(ψ u ∇m) = ψ/D₋ ∂u/∂t,   no flux at the metal, m = 0 at the reservoir,
 *
 * which holds all of the ohmic drop. Backward differences of second order.
 */
export class Transient {
  /** The salt holds for this time, s. */
  horizon = 0;
  /** m in every cell. */
  readonly deviation: Float64Array;
  readonly #salt: SaltField;
  readonly #field: SaltField;
  readonly #now: Float64Array;
  readonly #before: Float64Array;
  readonly #column: SaltColumn;
  readonly #deviationColumn: SaltColumn;
  readonly #extra: { readonly diagonal: Float64Array; readonly right: Float64Array };
  readonly #diffusivity: number;
  readonly #anionShare: number;
  #step = 0;
  #lastStep = 0;
  #nextStep: number;
  #difference: TimeDifference = timeDifference(0);
  /** D dt/h² */
  #reducedTime = 0;

  constructor(salt: SaltField, gap: EquivalentGap, electrolyte: BinaryElectrolyte) {
    const { grid } = salt.operator;
    this.#salt = salt;
    this.#field = new SaltField(grid, gap.length);
    this.#field.u.fill(0);
    this.deviation = this.#field.u;
    this.#now = salt.u.slice();
    this.#before = salt.u.slice();
    const length = gap.length / grid.cellSize - grid.rows;
    this.#column = new SaltColumn(length, null, gap.content);
    this.#deviationColumn = new SaltColumn(length, null, gap.content);
    const cells = this.#column.lengths.length;
    this.#extra = { diagonal: new Float64Array(cells), right: new Float64Array(cells) };
    this.#diffusivity = ambipolarDiffusivity(electrolyte);
    this.#anionShare = this.#diffusivity / anionDiffusivity(electrolyte);
    this.#nextStep = this.#firstStep;
  }

  save(): TransientState {
    return {
      deviation: this.deviation.slice(),
      now: this.#now.slice(),
      before: this.#before.slice(),
      columnNow: this.#column.now.slice(),
      columnBefore: this.#column.before.slice(),
      horizon: this.horizon,
      lastStep: this.#lastStep,
      nextStep: this.#nextStep,
    };
  }

  restore(state: TransientState): void {
    this.deviation.set(state.deviation);
    this.#now.set(state.now);
    this.#before.set(state.before);
    this.#column.now.set(state.columnNow);
    this.#column.before.set(state.columnBefore);
    this.horizon = state.horizon;
    this.#lastStep = state.lastStep;
    this.#nextStep = state.nextStep;
  }

  get #firstStep(): number {
    return (FIRST * this.#salt.operator.grid.cellSize ** 2) / this.#diffusivity;
  }

  /** Forgets the rate of change of the salt: the drive has changed. */
  restart(): void {
    this.#lastStep = 0;
    this.#nextStep = this.#firstStep;
  }

  /** Begins a step from this time, no longer than `longest`, s. */
  begin(time: number, longest: number): void {
    const { grid } = this.#salt.operator;
    this.#step = Math.min(longest, this.#nextStep);
    this.horizon = time + this.#step;
    this.#difference = timeDifference(this.#lastStep === 0 ? 0 : this.#step / this.#lastStep);
    this.#reducedTime = (this.#diffusivity * this.#step) / grid.cellSize ** 2;
    weighColumn(this.#column, this.#difference, this.#reducedTime, this.#extra);
    this.#column.eliminate(this.#extra, null, { reservoir: 1, below: 0.5 });
    this.#salt.setLid(this.#column.lid, this.#column.reservoir);
  }

  /** Restores the salt at the start of the step. */
  retreat(): void {
    this.#salt.u.set(this.#now);
  }

  /** Adds to the sinks what the salt of each cell takes up in the step. */
  addInertia(f: Float64Array): void {
    const { u, sink, reaction } = this.#salt;
    const { grid, rows } = this.#salt.operator;
    const { next, now, before } = this.#difference;
    const perTime = 1 / this.#reducedTime;
    for (let j = 0; j < rows; j++) {
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
        const weight = perTime * (1 - f[k]);
        sink[k] += weight * (next * u[k] - now * this.#now[k] + before * this.#before[k]);
        reaction[k] += weight * next;
      }
    }
  }

  /** Empties the sinks of the whole window. */
  clear(): void {
    this.#salt.sink.fill(0);
    this.#salt.reaction.fill(0);
  }

  /** Updates m for the present salt. */
  updateDeviation(front: Front): void {
    const { u } = this.#salt;
    const top = this.#salt.meanAtTop();
    this.#column.fill(top);
    this.#weighDeviationColumn();
    this.#deviationColumn.eliminate(this.#extra, this.#column.next, { reservoir: 0, below: 0.5 / top });
    this.#field.setLid(this.#deviationColumn.lid, this.#deviationColumn.reservoir);
    this.#fillSources(front.f);
    this.#field.assembleAll(front.f, u);
    this.#field.solve(EXACT);
  }

  /** Ends the step: its result becomes the present state. */
  accept(): void {
    const { u, operator } = this.#salt;
    const { grid, rows } = operator;
    const ratio = this.#lastStep === 0 ? 0 : this.#step / this.#lastStep;
    let largest = 0;
    for (let j = 0; j < rows; j++) {
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
        const expected = this.#now[k] + ratio * (this.#now[k] - this.#before[k]);
        largest = Math.max(largest, Math.abs(u[k] - expected));
      }
    }
    const factor = Math.min(FASTEST, Math.max(SLOWEST, 0.9 * Math.cbrt(CHANGE / (largest + 1e-12))));
    this.#nextStep = factor * this.#step;
    this.#lastStep = this.#step;
    this.#before.set(this.#now);
    this.#now.set(u);
    this.#column.accept();
  }

  /** g of the column for m: what its salt takes up, as the anions feel it. */
  #weighDeviationColumn(): void {
    const { next, now, before } = this.#difference;
    const { contents } = this.#column;
    for (let j = 0; j < contents.length; j++) {
      const change = next * this.#column.next[j] - now * this.#column.now[j] + before * this.#column.before[j];
      this.#extra.diagonal[j] = 0;
      this.#extra.right[j] = (-this.#anionShare * contents[j] * change) / this.#reducedTime;
    }
  }

  #fillSources(f: Float64Array): void {
    const { u, operator } = this.#salt;
    const { grid, rows } = operator;
    const { sink } = this.#field;
    const { next, now, before } = this.#difference;
    const scale = this.#anionShare / this.#reducedTime;
    for (let j = 0; j < rows; j++) {
      for (let k = rowStart(grid, j), end = k + grid.columns; k < end; k++) {
        sink[k] = scale * (1 - f[k]) * (next * u[k] - now * this.#now[k] + before * this.#before[k]);
      }
    }
  }

  /** Mean of m in the middle of the front. */
  meanDeviation({ f, cells, count }: Front): number {
    let sum = 0;
    let middle = 0;
    for (let b = 0; b < count; b++) {
      const k = cells[b];
      if (f[k] < 0.1 || f[k] > 0.9) continue;
      sum += this.deviation[k];
      middle++;
    }
    return middle > 0 ? sum / middle : 0;
  }
}
