import { CONCENTRATION, COUNTER_RATIO, CYCLE, type CycledCell, OHMIC, SERIES, WORKING_RATIO } from './cycledCell.ts';
import { type ElectrodeInterface, followingSaturation, interfaceOverpotential } from './electrodeInterface.ts';
import type { Protocol } from './halfCycles.ts';

/** The electrolyte at one time of a plateau. Voltages count positive in the direction of the current. */
interface PlateauPoint {
  /** Share of this point in the time mean. */
  readonly weight: number;
  readonly ohmic: number;
  readonly concentration: number;
  readonly series: number;
  /** (i₀/i₀(c₀))² at the electrodes: c/c₀ where i₀ goes with the root of the concentration. */
  readonly workingRatio: number;
  readonly counterRatio: number;
}

/** The last half of the last half-cycle: all data that any interface law needs to compute its overpotential. */
export interface Plateau {
  /** Magnitude, A m⁻². */
  readonly currentDensity: number;
  readonly temperature: number;
  readonly points: readonly PlateauPoint[];
}

/** Time means over a plateau, V, positive in the direction of the current. */
export interface PlateauParts {
  readonly ohmic: number;
  readonly concentration: number;
  readonly workingInterface: number;
  readonly counterInterface: number;
  readonly series: number;
}

/** Watches a cell and keeps its plateau. */
export class PlateauRecorder {
  readonly #cell: CycledCell;
  readonly #cycle: number;
  readonly #step: number;
  readonly #from: number;
  readonly #currentDensity: number;
  readonly #samples: { at: number; point: Omit<PlateauPoint, 'weight'> }[] = [];

  constructor(cell: CycledCell, { steps, cycles }: Protocol) {
    this.#cell = cell;
    this.#cycle = cycles;
    this.#step = steps.findLastIndex(({ direction }) => direction !== 'REST');
    const { duration, currentDensity, direction } = steps[this.#step];
    this.#from = 0.5 * duration * (1 - 1e-9);
    this.#currentDensity = direction === 'STRIP' ? currentDensity : -currentDensity;
  }

  observe(): void {
    const { observables: o, protocolStep, elapsed } = this.#cell;
    if (o[CYCLE] !== this.#cycle || protocolStep !== this.#step || elapsed < this.#from) return;
    const sign = Math.sign(this.#currentDensity);
    const point = {
      ohmic: sign * o[OHMIC],
      concentration: sign * o[CONCENTRATION],
      series: sign * o[SERIES],
      workingRatio: o[WORKING_RATIO],
      counterRatio: o[COUNTER_RATIO],
    };
    this.#samples.push({ at: elapsed, point });
  }

  /** By the trapezoidal rule. */
  plateau(temperature: number): Plateau {
    const times = this.#samples.map(({ at }) => at);
    const length = times[times.length - 1] - times[0];
    const points = this.#samples.map(({ point }, k) => {
      const [before, after] = [times[Math.max(0, k - 1)], times[Math.min(times.length - 1, k + 1)]];
      return { ...point, weight: (after - before) / (2 * length) };
    });
    return { currentDensity: Math.abs(this.#currentDensity), temperature, points };
  }
}

/** The parts of the mean overpotential with these interfaces. */
export function plateauParts(plateau: Plateau, working: ElectrodeInterface, counter: ElectrodeInterface): PlateauParts {
  const { currentDensity, temperature } = plateau;
  const parts = { ohmic: 0, concentration: 0, workingInterface: 0, counterInterface: 0, series: 0 };
  const ofWorking = followingSaturation(working, currentDensity);
  const ofCounter = followingSaturation(counter, currentDensity);
  for (const point of plateau.points) {
    const { weight, workingRatio, counterRatio } = point;
    parts.ohmic += weight * point.ohmic;
    parts.concentration += weight * point.concentration;
    parts.workingInterface +=
      weight * ofWorking * interfaceOverpotential(currentDensity, working, workingRatio, temperature);
    parts.counterInterface +=
      weight * ofCounter * interfaceOverpotential(currentDensity, counter, counterRatio, temperature);
    parts.series += weight * point.series;
  }
  return parts;
}

/** Plateau overpotential: the time mean of |V|, V. All parts act against the current, so it is their sum. */
export function plateauOverpotential(parts: PlateauParts): number {
  const { ohmic, concentration, workingInterface, counterInterface, series } = parts;
  return ohmic + concentration + workingInterface + counterInterface + series;
}
