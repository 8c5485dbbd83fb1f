/** Cells of the column grow by this factor from one to the next. */
const GROWTH = 1.05;

/**
 * The electrolyte between the top of the window and the reservoir, by its mean over x: a chain of cells that become
 * longer upwards. Seen from the window it is one conductance to one reservoir, which follow by elimination:
 *
 *   c_{j−1}(v_j − v_{j−1}) + c_j (v_j − v_{j+1}) + e_j v_j = g_j   ⇒   v_j = A_j + B_j v_{j−1}
 *
 * Lengths are in cells of the window; conductances per column of the window.
 */
export class SaltColumn {
  /** Length of each cell, and the salt that it holds at c₀, both as of free solution. */
  readonly lengths: Float64Array;
  readonly contents: Float64Array;
  /** v in each cell: at the end of the step, at its start, and a step before. */
  readonly next: Float64Array;
  readonly now: Float64Array;
  readonly before: Float64Array;
  /** Conductance and reservoir as the centre of a top cell of the window sees them. */
  lid = 0;
  reservoir = 1;
  readonly #constant: Float64Array;
  readonly #slope: Float64Array;

  /**
   * @param length from the top of the window to the reservoir
   * @param cells how many, if they are to be equal
   * @param content salt that a length holds, over that of free solution
   */
  constructor(length: number, cells: number | null = null, content = 1) {
    this.lengths = cells === null ? growing(length) : new Float64Array(cells).fill(length / cells);
    this.contents = this.lengths.map((each) => content * each);
    const list = () => new Float64Array(this.lengths.length);
    [this.next, this.now, this.before] = [list().fill(1), list().fill(1), list().fill(1)];
    [this.#constant, this.#slope] = [list(), list()];
  }

  /**
   * Eliminates the column.
   *
   * @param extra e_j and g_j
   * @param conductivity of each cell, relative; null for one
   * @param ends what is at the reservoir, and half the length of the cell below the column
   */
  eliminate(
    extra: { readonly diagonal: Float64Array; readonly right: Float64Array },
    conductivity: Float64Array | null,
    ends: { readonly reservoir: number; readonly below: number },
  ): void {
    const n = this.lengths.length;
    let constant = ends.reservoir;
    let slope = 0;
    let up = n > 0 ? this.#conductance(n - 1, n, conductivity, ends.below) : 0;
    for (let j = n - 1; j >= 0; j--) {
      const down = this.#conductance(j - 1, j, conductivity, ends.below);
      const diagonal = down + up * (1 - slope) + extra.diagonal[j];
      constant = (extra.right[j] + up * constant) / diagonal;
      slope = down / diagonal;
      this.#constant[j] = constant;
      this.#slope[j] = slope;
      up = down;
    }
    const first = n > 0 ? up : 1 / ends.below;
    this.lid = first * (1 - slope);
    this.reservoir = constant / (1 - slope);
  }

  /** Fills the column above a window whose top cells hold `top` in the mean. */
  fill(top: number): void {
    let under = top;
    for (let j = 0; j < this.next.length; j++) {
      under = this.#constant[j] + this.#slope[j] * under;
      this.next[j] = under;
    }
  }

  /** Ends the step. */
  accept(): void {
    this.before.set(this.now);
    this.now.set(this.next);
  }

  /** Between the centres of two cells, −1 for the window and n for the reservoir. */
  #conductance(low: number, high: number, conductivity: Float64Array | null, below: number): number {
    const half = (j: number) => (0.5 * this.lengths[j]) / (conductivity === null ? 1 : conductivity[j]);
    const lower = low < 0 ? below : half(low);
    const upper = high < this.lengths.length ? half(high) : 0;
    return 1 / (lower + upper);
  }
}

function growing(length: number): Float64Array {
  if (length < 1e-9) return new Float64Array(0);
  const cells = Math.max(1, Math.ceil(Math.log(1 + length * (GROWTH - 1)) / Math.log(GROWTH)));
  const sum = (GROWTH ** cells - 1) / (GROWTH - 1);
  return Float64Array.from({ length: cells }, (_, j) => (GROWTH ** j * length) / sum);
}
