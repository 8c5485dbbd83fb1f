import type { Snapshot } from '../../result.ts';
import type { Deposit } from '../deposit.ts';
import { heightsOf } from '../diagnostics/heights.ts';
import { coveredShare, morphologyOf, profileOf } from '../diagnostics/morphology.ts';
import { rowStart } from '../grid.ts';
import { packField } from '../packedField.ts';
import { GrowthRecorder } from './seriesRecorder.ts';

/** Extremes and sums of a run that are kept. */
export interface Extremes {
  /** Deepest potential while plating, V, and its time, s. */
  deepest: number;
  deepestTime: number;
  /** ∫V dq and ∫dq over the last half of the metal, for its mean. */
  plateauSum: number;
  plateauWeight: number;
  /** Largest current over the limiting current of the gap that is left. */
  limitingShare: number;
  /** ∫|i| dt of the protocol, C m⁻². */
  asked: number;
}

/** Watches a deposit: series, snapshots, extremes. */
export class Observer {
  readonly recorder: GrowthRecorder;
  readonly snapshots: Snapshot[] = [];
  readonly heights: Float64Array;
  readonly extremes: Extremes = {
    deepest: 0,
    deepestTime: 0,
    plateauSum: 0,
    plateauWeight: 0,
    limitingShare: 0,
    asked: 0,
  };
  /** Highest metal, m. */
  maximumHeight = 0;
  readonly #deposit: Deposit;
  #roughness = 0;
  #coverage = 0;

  constructor(deposit: Deposit, thickness: number) {
    this.#deposit = deposit;
    this.recorder = new GrowthRecorder(thickness);
    this.heights = new Float64Array(deposit.front.grid.columns);
  }

  /** After every step of the grid. */
  measure(): void {
    const { front } = this.#deposit;
    heightsOf(front, this.heights);
    const { maximum, roughness } = profileOf(this.heights);
    this.maximumHeight = maximum;
    this.#roughness = roughness;
    this.#coverage = Math.min(1, coveredShare(front) + this.#nucleiWidth() / this.#deposit.width);
  }

  /** After every step of the electrode: the point of the series, where it differs from the last one or must be kept. */
  record(must: boolean): void {
    const { electrode, width, area, charge, kinetics } = this.#deposit;
    const passed = electrode.gridCharge + electrode.nucleiCharge;
    const { point } = this.recorder;
    point[0] = electrode.time;
    point[1] = electrode.potential;
    point[2] = -electrode.current / width;
    point[3] = (charge + passed) / width;
    point[4] = (area + kinetics.volumePerCharge * passed) / width;
    point[8] = electrode.events.length;
    if (!must && !this.recorder.isNew()) return;
    this.measure();
    point[5] = this.maximumHeight;
    point[6] = this.#roughness;
    point[7] = this.#coverage;
    this.recorder.record();
  }

  takeSnapshot(): void {
    const { electrode, front, area, clusters, nuclei } = this.#deposit;
    this.measure();
    const deposit = { area, clusters: clusters.count, nuclei: nuclei.count, nucleiWidth: this.#nucleiWidth() };
    this.snapshots.push({
      time: electrode.time,
      potential: electrode.potential,
      morphology: morphologyOf(front, this.heights, deposit),
      heights: Array.from(this.heights),
      metalFraction: this.#pack(front.f),
      saltConcentration: this.#pack(this.#deposit.salt.u),
    });
  }

  /** The window in single precision, up to where the salt is computed. */
  #pack(field: Float64Array): Snapshot['metalFraction'] {
    const { front, salt } = this.#deposit;
    const { grid } = front;
    const values = new Float32Array(grid.columns * salt.rows);
    for (let j = 0; j < salt.rows; j++) {
      const start = rowStart(grid, j);
      values.set(field.subarray(start, start + grid.columns), j * grid.columns);
    }
    return packField(values, grid.columns);
  }

  #nucleiWidth(): number {
    const { nuclei } = this.#deposit;
    let sum = 0;
    for (let n = 0; n < nuclei.count; n++) sum += 2 * nuclei.radius(n);
    return sum;
  }
}
