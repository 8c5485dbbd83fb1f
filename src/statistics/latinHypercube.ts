import { createHash } from 'node:crypto';
import { type Distribution, valueAt } from './distribution.ts';
import { RandomStream } from './random.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import { normalQuantile } from './standard.ts';

/** The size of a sample, and the seed that all its columns share. */
export interface SampleDesign {
  readonly size: number;
  readonly seed: number;
}

/**
 * The design of every band, so that all of them share the columns of what they share. Quantiles are within about 1 %.
 */
export const usualDesign: SampleDesign = { size: 4096, seed: 1 };

/** An uncertain number: the key of its column, and its distribution. */
export interface Uncertain {
  /** The same number has the same key wherever it is used. */
  readonly leaf: string;
  /** What it is, for tables: the name of a property, of a parameter. */
  readonly name: string;
  readonly distribution: Distribution;
}

/** The values of uncertain numbers in a sample: drawn at random, or set one by one. */
export interface Draws {
  readonly size: number;
  values(uncertain: Uncertain): Float64Array;
}

/** Some members of a sample, as a sample of their own. */
export function someMembers(draws: Draws, from: number, to: number): Draws {
  return { size: to - from, values: (uncertain) => draws.values(uncertain).subarray(from, to) };
}

/** A column of probabilities, and the same quantiles of a standard normal variable. */
interface HypercubeColumn {
  readonly probability: Float64Array;
  readonly z: Float64Array;
}

/**
 * Columns of a Latin hypercube, each drawn from its own key. The column of a number does not depend on the other
 * numbers of the problem. So a number that two results share varies alike in both, and their difference and ratio are
 * right.
 *
 * @see McKay, Beckman & Conover, Technometrics 21, 239 (1979), doi:10.1080/00401706.1979.10489755
 */
export class LatinHypercube implements Draws {
  readonly design: SampleDesign;
  readonly #columns = new Map<string, HypercubeColumn>();

  constructor(design: SampleDesign) {
    this.design = design;
  }

  get size(): number {
    return this.design.size;
  }

  column(leaf: string): HypercubeColumn {
    const { size, seed } = this.design;
    const column =
      this.#columns.get(leaf) ?? sharedColumns.get(`${size} ${seed} ${leaf}`, () => columnOf(leaf, this.design));
    this.#columns.set(leaf, column);
    return column;
  }

  /** The values of an uncertain number, one for each member of the sample. They are shared: nobody may change them. */
  values({ leaf, distribution }: Uncertain): Float64Array {
    const { size, seed } = this.design;
    const key = `${size} ${seed} ${JSON.stringify(distribution)} ${leaf}`;
    return sharedValues.get(key, () => {
      const { probability, z } = this.column(leaf);
      const values = new Float64Array(size);
      for (let k = 0; k < size; k++) values[k] = valueAt(distribution, probability[k]!, z[k]);
      return values;
    });
  }
}

/** Columns and values follow from their keys alone, so all results share them: together 8 MB at the usual size. */
const sharedColumns = new RecentlyUsed<HypercubeColumn>(64);
const sharedValues = new RecentlyUsed<Float64Array>(128);

/** One point in each of `size` intervals of equal probability, in random order. */
function columnOf(leaf: string, { size, seed }: SampleDesign): HypercubeColumn {
  const stream = new RandomStream(0);
  const digest = createHash('sha256').update(`${seed} ${leaf}`).digest();
  stream.state = [0, 4, 8, 12].map((at) => digest.readUInt32LE(at));
  const probability = new Float64Array(size);
  for (let k = 0; k < size; k++) probability[k] = (k + (stream.uniform() || 0.5)) / size;
  for (let k = size - 1; k > 0; k--) {
    const other = Math.floor(stream.uniform() * (k + 1));
    [probability[k], probability[other]] = [probability[other]!, probability[k]!];
  }
  return { probability, z: probability.map(normalQuantile) };
}
