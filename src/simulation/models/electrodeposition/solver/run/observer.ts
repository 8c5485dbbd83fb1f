import type { Snapshot } from '../../result.ts';
import type { Deposit } from '../deposit.ts';
import { addNuclei, heightsOf, thicknessesOf } from '../diagnostics/heights.ts';
import { coverageOf, morphologyOf } from '../diagnostics/morphology.ts';
import { type NucleiSums, nucleiSums, type Profile, profileOf } from '../diagnostics/profile.ts';
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
  /** Of each column, with the nuclei below the grid, m. */
  readonly heights: Float64Array;
  readonly extremes: Extremes = {
    deepest: 0,
    deepestTime: 0,
    plateauSum: 0,
    plateauWeight: 0,
    limitingShare: 0,
    asked: 0,
  };
  readonly #deposit: Deposit;
  readonly #gridHeights: Float64Array;
  #profile: Profile = { mean: 0, maximum: 0, minimum: 0, roughness: 0 };
  #nuclei: NucleiSums;

  constructor(deposit: Deposit, thickness: number) {
    this.#deposit = deposit;
    this.recorder = new GrowthRecorder(thickness);
    this.heights = new Float64Array(deposit.front.grid.columns);
    this.#gridHeights = new Float64Array(deposit.front.grid.columns);
    this.#nuclei = nucleiSums(deposit.nuclei);
  }

  /** Highest metal, m. */
  get maximumHeight(): number {
    return this.#profile.maximum;
  }

  /** After every step of the grid. */
  measure(): void {
    const { front, nuclei } = this.#deposit;
    this.#measureGrid();
    this.heights.set(this.#gridHeights);
    addNuclei(front.grid, nuclei, this.heights);
    this.#nuclei = nucleiSums(nuclei);
    this.#profile = profileOf(front.grid, this.#gridHeights, this.heights, this.#nuclei);
  }

  /** Heights without the nuclei; never 0 everywhere while there is metal but no nucleus. */
  #measureGrid(): void {
    const { front, nuclei, area, width } = this.#deposit;
    const heights = this.#gridHeights;
    heightsOf(front, heights);
    if (heights.some(isPositive)) return;
    thicknessesOf(front, heights);
    // What is left of nuclei that have dissolved has no place of its own, and counts as a film.
    if (nuclei.count === 0 && area > 0 && !heights.some(isPositive)) heights.fill(area / width);
  }

  /** After every step of the electrode: the point of the series, where it differs from the last one or must be kept. */
  record(must: boolean): void {
    const { electrode, width, area, charge, kinetics, front } = this.#deposit;
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
    point[5] = this.#profile.maximum;
    point[6] = this.#profile.roughness;
    point[7] = coverageOf(front, this.#nuclei);
    this.recorder.record();
  }

  takeSnapshot(): void {
    const { electrode, front, area, clusters } = this.#deposit;
    this.measure();
    const [profile, nuclei] = [this.#profile, this.#nuclei];
    const { heights } = this;
    this.snapshots.push({
      time: electrode.time,
      potential: electrode.potential,
      morphology: morphologyOf(front, { area, clusters: clusters.count, heights, profile, nuclei }),
      heights: Array.from(this.heights),
      smallNuclei: this.#smallNuclei(),
      metalFraction: this.#pack(front.f),
      saltConcentration: this.#pack(this.#deposit.salt.u),
    });
  }

  #smallNuclei(): Snapshot['smallNuclei'] {
    const { nuclei } = this.#deposit;
    return Array.from({ length: nuclei.count }, (_, n) => ({ position: nuclei.position[n], radius: nuclei.radius(n) }));
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
}

function isPositive(value: number): boolean {
  return value > 0;
}
