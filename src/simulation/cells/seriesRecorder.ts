import { CELL_VOLTAGE, CURRENT_DENSITY, CYCLE, type CycledCell, TIME } from './cycledCell.ts';

/** Points that a series holds, about; more only when the first and the last cycle alone are longer. */
const MOST_POINTS = 4000;
/** Later cycles may take a few more steps than the first. */
const SLACK = 1.25;
const COLUMNS = 4;

/** Voltage and current over time, SI; signed as everywhere. */
export interface Series {
  readonly time: readonly number[];
  readonly currentDensity: readonly number[];
  readonly cellVoltage: readonly number[];
  readonly cycle: readonly number[];
}

/**
 * Watches a cell and keeps whole cycles: the first, the last, and as many between, evenly spread, as there is room for.
 */
export class SeriesRecorder {
  readonly #cell: CycledCell;
  readonly #cycles: number;
  #rows = new Float64Array(COLUMNS * MOST_POINTS);
  #length = 0;
  /** Every how many cycles one is kept; known after the first. */
  #stride = 0;

  constructor(cell: CycledCell, cycles: number) {
    this.#cell = cell;
    this.#cycles = cycles;
  }

  observe(): void {
    const o = this.#cell.observables;
    const cycle = o[CYCLE];
    if (this.#stride === 0 && cycle > 1) this.#stride = strideFor(this.#length, this.#cycles);
    const kept = cycle === 1 || cycle === this.#cycles || (cycle - 1) % this.#stride === 0;
    if (!kept) return;
    const at = COLUMNS * this.#length;
    if (at === this.#rows.length) this.#grow();
    this.#rows[at] = o[TIME];
    this.#rows[at + 1] = o[CURRENT_DENSITY];
    this.#rows[at + 2] = o[CELL_VOLTAGE];
    this.#rows[at + 3] = cycle;
    this.#length++;
  }

  series(): Series {
    const column = (k: number) => Array.from({ length: this.#length }, (_, row) => this.#rows[COLUMNS * row + k]);
    return { time: column(0), currentDensity: column(1), cellVoltage: column(2), cycle: column(3) };
  }

  #grow(): void {
    const rows = new Float64Array(2 * this.#rows.length);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}

function strideFor(pointsPerCycle: number, cycles: number): number {
  const room = Math.floor(MOST_POINTS / (SLACK * pointsPerCycle)) - 2;
  return room < 1 ? cycles : Math.max(1, Math.ceil((cycles - 2) / room));
}
