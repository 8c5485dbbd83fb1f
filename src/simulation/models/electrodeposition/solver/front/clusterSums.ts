import { rowStart } from '../grid.ts';
import type { ContactMap } from '../nucleation/contacts.ts';
import type { Clusters } from './clusters.ts';
import type { Front } from './front.ts';
import type { FrontReaction } from './reaction.ts';

/** Cells with f between this and one minus this count for the fastest and the slowest place of a piece. */
const MIDDLE = 0.05;

/** The sums and extremes of each piece of metal. */
export class ClusterSums {
  /** Pieces; no more than there is room for. */
  count = 0;
  /** ∫p and ∫q over the surface, A m⁻¹. */
  readonly cathodic: Float64Array;
  readonly anodic: Float64Array;
  /** Length of contact by law, m: `contact[piece × laws + law]`. */
  readonly contact: Float64Array;
  /** Extremes of p and q, A m⁻². */
  readonly mostCathodic: Float64Array;
  readonly leastCathodic: Float64Array;
  readonly mostAnodic: Float64Array;
  readonly leastAnodic: Float64Array;
  readonly #laws: number;
  /** Length of each law in a column, over the width of the column. */
  readonly #share: Float64Array;

  constructor(grid: Front['grid'], contacts: ContactMap, capacity: number) {
    const list = () => new Float64Array(capacity);
    [this.cathodic, this.anodic, this.mostCathodic] = [list(), list(), list()];
    [this.leastCathodic, this.mostAnodic, this.leastAnodic] = [list(), list(), list()];
    this.#laws = contacts.laws;
    this.contact = new Float64Array(capacity * contacts.laws);
    this.#share = new Float64Array(grid.columns * contacts.laws);
    for (let i = 0; i < grid.columns; i++) {
      contacts.addLengths((i + 0.5) * grid.cellSize, 0.5 * grid.cellSize, this.#share, i * contacts.laws);
    }
  }

  get capacity(): number {
    return this.cathodic.length;
  }

  update(front: Front, clusters: Clusters, reaction: FrontReaction): void {
    this.count = Math.min(clusters.count, this.capacity);
    this.contact.fill(0, 0, this.count * this.#laws);
    this.mostCathodic.fill(0, 0, this.count);
    this.mostAnodic.fill(0, 0, this.count);
    this.leastCathodic.fill(Number.POSITIVE_INFINITY, 0, this.count);
    this.leastAnodic.fill(Number.POSITIVE_INFINITY, 0, this.count);
    this.sumReaction(front, clusters, reaction);
    this.#findExtremes(front, clusters, reaction);
    this.#sumContacts(front, clusters);
  }

  sumReaction(front: Front, clusters: Clusters, { cathodic, anodic }: FrontReaction): void {
    const { area, count } = front;
    const { ofCell } = clusters;
    this.cathodic.fill(0, 0, this.count);
    this.anodic.fill(0, 0, this.count);
    for (let b = 0; b < count; b++) {
      const piece = ofCell[b];
      if (piece < 0 || piece >= this.count) continue;
      this.cathodic[piece] += area[b] * cathodic[b];
      this.anodic[piece] += area[b] * anodic[b];
    }
  }

  #findExtremes(front: Front, { ofCell }: Clusters, { cathodic, anodic }: FrontReaction): void {
    const { f, cells, count } = front;
    for (let b = 0; b < count; b++) {
      const piece = ofCell[b];
      const value = f[cells[b]];
      if (piece < 0 || piece >= this.count || value < MIDDLE || value > 1 - MIDDLE) continue;
      const p = cathodic[b];
      const q = anodic[b];
      if (p > this.mostCathodic[piece]) this.mostCathodic[piece] = p;
      if (p < this.leastCathodic[piece]) this.leastCathodic[piece] = p;
      if (q > this.mostAnodic[piece]) this.mostAnodic[piece] = q;
      if (q < this.leastAnodic[piece]) this.leastAnodic[piece] = q;
    }
  }

  /** Metal that covers part of a column touches that part of it. */
  #sumContacts({ f, grid }: Front, { ofColumn }: Clusters): void {
    const laws = this.#laws;
    const bottom = rowStart(grid, 0);
    for (let i = 0; i < grid.columns; i++) {
      const piece = ofColumn[i];
      if (piece < 0 || piece >= this.count) continue;
      for (let law = 0; law < laws; law++) {
        this.contact[piece * laws + law] += f[bottom + i] * this.#share[i * laws + law];
      }
    }
  }
}
