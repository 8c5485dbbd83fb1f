import { LEAST_RADIUS } from '../../../../../physics/nucleation/peak.ts';

/**
 * Nuclei too small for the grid: half cylinders on the substrate, in order of position. Two that touch become one with
 * the area of both, at their common centre of mass.
 *
 * A nucleus passes the critical radius by a fluctuation, which the mean law does not describe. Until it is beyond that
 * radius, its curvature counts at most as that of the radius from which it grows without fluctuations.
 */
export class Nuclei {
  count = 0;
  readonly position: Float64Array;
  /** Cross section π r²/2, m². */
  readonly area: Float64Array;
  /** Most that its curvature counts, m⁻¹. */
  readonly most: Float64Array;
  readonly #width: number;

  constructor(capacity: number, width: number) {
    this.position = new Float64Array(capacity);
    this.area = new Float64Array(capacity);
    this.most = new Float64Array(capacity);
    this.#width = width;
  }

  radius(n: number): number {
    return Math.sqrt((2 * this.area[n]) / Math.PI);
  }

  /** Curvature that counts, m⁻¹. */
  curvature(n: number): number {
    return Math.min(this.most[n], 1 / this.radius(n));
  }

  add(position: number, area: number, most: number): void {
    let n = this.count++;
    while (n > 0 && this.position[n - 1] > position) {
      this.position[n] = this.position[n - 1];
      this.area[n] = this.area[n - 1];
      this.most[n] = this.most[n - 1];
      n--;
    }
    this.position[n] = position;
    this.area[n] = area;
    this.most[n] = most;
  }

  /** Adds metal that is a nucleus again, with its full curvature; false where it is too small for one, or there is no room. */
  hold(position: number, area: number): boolean {
    if (this.count === this.position.length || !(area > 0.5 * Math.PI * LEAST_RADIUS ** 2)) return false;
    this.add(position, area, Number.POSITIVE_INFINITY);
    return true;
  }

  /** @returns the area that is gone */
  remove(n: number): number {
    const area = this.area[n];
    this.position.copyWithin(n, n + 1, this.count);
    this.area.copyWithin(n, n + 1, this.count);
    this.most.copyWithin(n, n + 1, this.count);
    this.count--;
    return area;
  }

  /** Whether a nucleus lies over this place. */
  covers(position: number): boolean {
    for (let n = 0; n < this.count; n++) {
      if (this.#distance(this.position[n], position) < this.radius(n)) return true;
    }
    return false;
  }

  /** Takes away what has dissolved; returns its area. */
  dissolve(): number {
    let area = 0;
    for (let n = this.count - 1; n >= 0; n--) if (!(this.radius(n) > LEAST_RADIUS)) area += this.remove(n);
    return area;
  }

  /** Joins nuclei that touch until none do. */
  coalesce(): void {
    for (let n = 0; this.count > 1 && n < this.count; ) {
      const next = n + 1 < this.count ? n + 1 : 0;
      const reach = this.radius(n) + this.radius(next);
      if (this.#distance(this.position[n], this.position[next]) >= reach) n++;
      else n = this.#join(n, next);
    }
  }

  /** @returns where to look next */
  #join(a: number, b: number): number {
    const width = this.#width;
    const sum = this.area[a] + this.area[b];
    let apart = this.position[b] - this.position[a];
    apart -= width * Math.round(apart / width);
    const middle = this.position[a] + (apart * this.area[b]) / sum;
    const most = Math.max(this.most[a], this.most[b]);
    this.remove(Math.max(a, b));
    this.remove(Math.min(a, b));
    this.add(middle - width * Math.floor(middle / width), sum, most);
    return 0;
  }

  #distance(a: number, b: number): number {
    const apart = Math.abs(a - b);
    return Math.min(apart, this.#width - apart);
  }
}
