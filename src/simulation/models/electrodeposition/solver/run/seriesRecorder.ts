import type { MorphologySeries } from '../../result.ts';

/** Points are kept when the potential or the thickness has moved by this, or the last one is this long ago. */
const POTENTIAL_STEP = 1e-3;
const SHARE_STEP = 1 / 400;

/** Names of the columns, in order. */
const seriesNames = [
  'time',
  'potential',
  'currentDensity',
  'charge',
  'meanThickness',
  'maximumHeight',
  'roughness',
  'coverage',
  'nuclei',
] as const satisfies readonly (keyof MorphologySeries)[];

/** A point of the series, in the order of `seriesNames`. */
export type SeriesPoint = Float64Array;

const WIDTH = seriesNames.length;
const at = (name: keyof MorphologySeries) => seriesNames.indexOf(name);
const [TIME, POTENTIAL, THICKNESS] = [at('time'), at('potential'), at('meanThickness')];

/** Keeps those points of a run that differ from the last one. Times strictly rise. */
export class GrowthRecorder {
  /** The point to be recorded. */
  readonly point: SeriesPoint = new Float64Array(WIDTH);
  #rows = new Float64Array(WIDTH * 1024);
  #length = 0;
  /** m */
  readonly #thicknessStep: number;

  constructor(thickness: number) {
    this.#thicknessStep = SHARE_STEP * thickness;
  }

  /** Keeps the point; at the time of the last one that was kept it takes the place of that one. */
  record(): void {
    const isLater = this.#length === 0 || this.point[TIME] > this.#rows[WIDTH * (this.#length - 1) + TIME];
    const row = isLater ? this.#length : this.#length - 1;
    if (WIDTH * row === this.#rows.length) this.#grow();
    this.#rows.set(this.point, WIDTH * row);
    this.#length = row + 1;
  }

  series(): MorphologySeries {
    const column = (k: number) => Array.from({ length: this.#length }, (_, row) => this.#rows[WIDTH * row + k]);
    return Object.fromEntries(seriesNames.map((name, k) => [name, column(k)])) as unknown as MorphologySeries;
  }

  get rows(): Float64Array {
    return this.#rows.slice(0, WIDTH * this.#length);
  }

  set rows(rows: Float64Array) {
    while (this.#rows.length < rows.length) this.#grow();
    this.#rows.set(rows);
    this.#length = rows.length / WIDTH;
  }

  /** Whether the point differs from the last one that was kept. */
  isNew(): boolean {
    if (this.#length === 0) return true;
    const last = WIDTH * (this.#length - 1);
    const { point } = this;
    return (
      Math.abs(point[POTENTIAL] - this.#rows[last + POTENTIAL]) >= POTENTIAL_STEP ||
      Math.abs(point[THICKNESS] - this.#rows[last + THICKNESS]) >= this.#thicknessStep
    );
  }

  #grow(): void {
    const rows = new Float64Array(2 * this.#rows.length);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}
