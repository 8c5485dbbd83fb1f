import { quantilesOf } from './distribution.ts';
import type { Draws, Uncertain } from './latinHypercube.ts';

/** Lists the uncertain numbers that a computation uses, each once, in the order in which it asks for them. */
export class Medians implements Draws {
  readonly size = 1;
  readonly #used = new Map<string, Uncertain>();

  values(uncertain: Uncertain): Float64Array {
    this.#used.set(uncertain.leaf, this.#used.get(uncertain.leaf) ?? uncertain);
    return Float64Array.of(quantilesOf(uncertain.distribution).p50);
  }

  get used(): readonly Uncertain[] {
    return [...this.#used.values()];
  }
}

/** Each uncertain number in turn at its 5 and its 95 % quantile, with the others at their medians. */
export class OneAtATime implements Draws {
  readonly size: number;
  readonly #place: ReadonlyMap<string, number>;

  constructor(leaves: readonly Uncertain[]) {
    this.size = 2 * leaves.length;
    this.#place = new Map(leaves.map(({ leaf }, k) => [leaf, 2 * k]));
  }

  values({ leaf, distribution }: Uncertain): Float64Array {
    const { p05, p50, p95 } = quantilesOf(distribution);
    const values = new Float64Array(this.size).fill(p50);
    const at = this.#place.get(leaf);
    if (at !== undefined) values.set([p05, p95], at);
    return values;
  }
}
