import { CURRENT_DENSITY, CYCLE, TIME } from './cycledCell.ts';
import { countHalfCycles, type Protocol } from './halfCycles.ts';
import type { SaltDiffusion } from './saltDiffusion.ts';

/** The concentration of the salt across the gap at some times. SI. */
export interface SaltProfiles {
  /** From the working electrode, m: the electrode, the centres of volumes, the other electrode. */
  readonly positions: readonly number[];
  readonly at: readonly SaltProfile[];
}

interface SaltProfile {
  readonly time: number;
  readonly cycle: number;
  readonly currentDensity: number;
  /** Over the whole gap: what diffusion keeps. */
  readonly mean: number;
  /** At each of the positions. */
  readonly concentration: readonly number[];
}

interface ProfiledCell {
  readonly observables: Float64Array;
  readonly salt: SaltDiffusion;
  /** Half-cycles done, that under way in part. */
  readonly halfCycles: number;
  /** Since the present step of the protocol began, s. */
  readonly elapsed: number;
}

/** Of a run. */
interface Wanted {
  readonly protocol: Protocol;
  /** At most. */
  readonly count: number;
  /** How long salt moves after a change of the current, s. */
  readonly settling: number;
}

/** Volumes of which a profile tells each by itself; of more, neighbours are told by their mean. */
const MOST_VOLUMES = 400;
/** A half-cycle has ended within this. */
const ROUNDING = 1e-12;

/** Watches a cell and keeps the salt of the first state at or after each of some times. */
export class ProfileRecorder {
  readonly #cell: ProfiledCell;
  readonly #wanted: readonly ProfileTime[];
  readonly #groups: readonly (readonly [from: number, to: number])[];
  readonly #kept: SaltProfile[] = [];
  #next = 0;

  constructor(cell: ProfiledCell, { protocol, count, settling }: Wanted) {
    this.#cell = cell;
    const longest = Math.max(...protocol.steps.map(({ direction, duration }) => (direction === 'REST' ? 0 : duration)));
    const moving = Math.min(settling, longest);
    this.#wanted = timesOfProfiles(countHalfCycles(protocol), count, moving);
    const volumes = cell.salt.grid.widths.length;
    const size = Math.ceil(volumes / MOST_VOLUMES);
    this.#groups = Array.from({ length: Math.ceil(volumes / size) }, (_, k) => [
      k * size,
      Math.min(volumes, (k + 1) * size),
    ]);
  }

  observe(): void {
    const before = this.#next;
    while (this.#next < this.#wanted.length && this.#isReached(this.#wanted[this.#next]!)) this.#next++;
    if (this.#next > before) this.#kept.push(this.#now());
  }

  #isReached({ half, after }: ProfileTime): boolean {
    const { halfCycles, elapsed } = this.#cell;
    if (halfCycles >= half + 1 - ROUNDING) return true;
    return after !== null && halfCycles > half && elapsed >= after;
  }

  profiles(): SaltProfiles {
    const { widths } = this.#cell.salt.grid;
    const ends = [0];
    for (const width of widths) ends.push(ends.at(-1)! + width);
    const centres = this.#groups.map(([from, to]) => 0.5 * (ends[from]! + ends[to]!));
    return { positions: [0, ...centres, ends.at(-1)!], at: this.#kept };
  }

  #now(): SaltProfile {
    const { observables: o, salt } = this.#cell;
    const { faces, concentration, grid } = salt;
    const inner = this.#groups.map(([from, to]) => {
      let [amount, width] = [0, 0];
      for (let j = from; j < to; j++) {
        amount += grid.widths[j]! * concentration[j]!;
        width += grid.widths[j]!;
      }
      return amount / width;
    });
    return {
      time: o[TIME]!,
      cycle: o[CYCLE]!,
      currentDensity: o[CURRENT_DENSITY]!,
      mean: salt.meanConcentration(),
      concentration: [faces[0]!, ...inner, faces[1]!],
    };
  }
}

/** A time of a run: so long after a half-cycle began, or at its end. */
interface ProfileTime {
  /** Counted from 0. */
  readonly half: number;
  /** s; null: at the end. */
  readonly after: number | null;
}

/**
 * When profiles are kept: at the ends of half-cycles, evenly from the first to the last; where there are fewer than
 * profiles, also within each while the salt settles, at times whose roots are even, for salt moves with the root of time.
 *
 * @param moving how long the salt moves in a half-cycle, s
 */
export function timesOfProfiles(halfCycles: number, count: number, moving: number): readonly ProfileTime[] {
  if (halfCycles >= count) {
    return Array.from({ length: count }, (_, k) => ({
      half: Math.round((k * (halfCycles - 1)) / (count - 1)),
      after: null,
    }));
  }
  return Array.from({ length: halfCycles }, (_, half) => {
    const within = Math.floor(count / halfCycles) + (half < count % halfCycles ? 1 : 0);
    return Array.from({ length: within }, (__, k) => ({
      half,
      after: k === within - 1 ? null : moving * ((k + 1) / within) ** 2,
    }));
  }).flat();
}
