import {
  CONCENTRATION,
  COUNTER_INTERFACE,
  CURRENT_DENSITY,
  CYCLE,
  type CycledCell,
  OHMIC,
  SERIES,
  WORKING_INTERFACE,
} from '../../../cells/cycledCell.ts';
import type { Protocol } from '../../../cells/halfCycles.ts';
import type { PlateauParts } from '../../../cells/plateau.ts';

/** The last half-cycle of a cell at a voltage. */
export interface HeldHalfCycle {
  /** Magnitude, A m⁻²: time mean over the last half, and at the end. */
  readonly currentDensity: number;
  readonly endCurrentDensity: number;
  /** Time means over the last half, V, positive in the direction of the current. */
  readonly parts: PlateauParts;
  /** s */
  readonly duration: number;
  /** C m⁻² */
  readonly capacity: number;
  readonly endedBy: 'CAPACITY' | 'DURATION';
}

const places = [CURRENT_DENSITY, OHMIC, CONCENTRATION, WORKING_INTERFACE, COUNTER_INTERFACE, SERIES] as const;

/** Watches a cell at a voltage and keeps its last half-cycle. */
export class HoldRecorder {
  readonly #cell: CycledCell & { readonly passed: number };
  readonly #cycle: number;
  readonly #step: number;
  readonly #capacity: number;
  readonly #rows: (readonly [time: number, ...numbers: number[]])[] = [];
  #passed = 0;

  constructor(cell: CycledCell & { readonly passed: number }, { steps, cycles }: Protocol) {
    this.#cell = cell;
    this.#cycle = cycles;
    this.#step = steps.findLastIndex(({ direction }) => direction !== 'REST');
    this.#capacity = steps[this.#step]!.held!.capacity;
  }

  observe(): void {
    const { observables: o, protocolStep, elapsed, passed } = this.#cell;
    if (o[CYCLE] !== this.#cycle || protocolStep !== this.#step) return;
    const sign = Math.sign(o[CURRENT_DENSITY]!);
    this.#rows.push([elapsed, ...places.map((place) => sign * o[place]!)]);
    this.#passed = passed;
  }

  /** Means by the trapezoidal rule. */
  held(): HeldHalfCycle {
    const rows = this.#rows;
    const [duration] = rows.at(-1)!;
    const means = new Float64Array(places.length);
    for (let k = 1; k < rows.length; k++) {
      const [before, after] = [rows[k - 1]!, rows[k]!];
      const from = Math.max(before[0], 0.5 * duration);
      if (!(after[0] > from)) continue;
      const share = (from - before[0]) / (after[0] - before[0]);
      for (let n = 0; n < means.length; n++) {
        const start = before[n + 1]! + share * (after[n + 1]! - before[n + 1]!);
        means[n]! += ((after[0] - from) / duration) * (start + after[n + 1]!);
      }
    }
    const [currentDensity, ohmic, concentration, workingInterface, counterInterface, series] = means;
    return {
      currentDensity: currentDensity!,
      endCurrentDensity: rows.at(-1)![1]!,
      parts: {
        ohmic: ohmic!,
        concentration: concentration!,
        workingInterface: workingInterface!,
        counterInterface: counterInterface!,
        series: series!,
      },
      duration,
      capacity: this.#passed,
      endedBy: this.#passed >= this.#capacity ? 'CAPACITY' : 'DURATION',
    };
  }
}
