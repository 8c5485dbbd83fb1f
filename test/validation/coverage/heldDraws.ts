import { quantilesOf } from '../../../src/statistics/distribution.ts';
import type { Draws, LatinHypercube, Uncertain } from '../../../src/statistics/latinHypercube.ts';

/** The law of the interface: it belongs to the prediction, not to the conditions that a test and a prediction share. */
const OF_LAW = ['lawShare', 'saturationExponent'];

/**
 * Draws in which only the host and the law of its interface vary. What predicted and measured cells share, as the current of a
 * test, the room and the electrolyte of one source, is held at its median: its error is the same on both sides.
 */
export class HeldDraws implements Draws {
  readonly #sample: LatinHypercube;
  readonly #varied = new Set<string>();

  constructor(sample: LatinHypercube) {
    this.#sample = sample;
  }

  get size(): number {
    return this.#sample.size;
  }

  /** Keys of the numbers that vary. */
  get varied(): readonly string[] {
    return [...this.#varied];
  }

  values(uncertain: Uncertain): Float64Array {
    const { leaf, name, distribution } = uncertain;
    if (!leaf.startsWith('host ') && !OF_LAW.includes(name)) {
      return new Float64Array(this.size).fill(quantilesOf(distribution).p50);
    }
    this.#varied.add(leaf);
    return this.#sample.values(uncertain);
  }
}
