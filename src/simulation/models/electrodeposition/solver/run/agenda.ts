import type { ElectrodepositionParameters } from '../../parameters.ts';
import { type Phase, platingPhases, strippingPhase } from '../protocol.ts';

/** The position of a run in its protocol. Plain JSON. */
export interface AgendaState {
  readonly isStripping: boolean;
  readonly pulse: number;
  readonly phaseEnd: number | null;
  /** Snapshots taken so far while plating, and while stripping. */
  readonly taken: number;
}

/** Metal counts as stripped when less than this is left, in m of mean thickness. */
export const STRIPPED_THICKNESS = 1e-10;
/** Stripping goes on to this share of it. */
const BELOW = 0.99;

/** A snapshot is taken, and plating ends, this close to the amount of metal, as a share of all that is asked for. */
const NEAR = 1e-9;

/** The next phases of the protocol, and the amounts of metal at which a snapshot is taken. */
export class Agenda {
  isStripping = false;
  /** Snapshots of the present part. */
  taken = 0;
  readonly #plating: readonly Phase[];
  readonly #stripping: Phase | null;
  /** Cross section of the metal to be plated, m². */
  readonly #target: number;
  /** Cross section at which the metal is stripped, m². */
  readonly #stripped: number;
  readonly #snapshots: number;
  #pulse = 0;
  #phaseEnd = Number.POSITIVE_INFINITY;

  constructor(values: ElectrodepositionParameters) {
    this.#plating = platingPhases(values);
    this.#stripping = strippingPhase(values);
    this.#target = values.thickness * values.windowWidth;
    this.#stripped = BELOW * STRIPPED_THICKNESS * values.windowWidth;
    this.#snapshots = values.snapshots;
    this.#phaseEnd = this.phase.duration ?? Number.POSITIVE_INFINITY;
  }

  get phase(): Phase {
    return this.isStripping ? this.#stripping! : this.#plating[this.#pulse % this.#plating.length];
  }

  /** The phase lasts until then, s. */
  get until(): number {
    return this.#phaseEnd;
  }

  get hasStripping(): boolean {
    return this.#stripping !== null;
  }

  /** Amount of metal at the next snapshot, m². */
  get nextTarget(): number {
    const share = (this.taken + 1) / this.#snapshots;
    return this.isStripping ? Math.max(this.#stripped, this.#target * (1 - share)) : this.#target * share;
  }

  /** Whether the amount for the next snapshot is reached. */
  isReached(area: number): boolean {
    const near = NEAR * this.#target;
    return this.isStripping ? area <= this.nextTarget + near : area >= this.nextTarget - near;
  }

  /** Whether all snapshots of this part are taken. */
  get isComplete(): boolean {
    return this.taken >= this.#snapshots;
  }

  /** Goes on to the next pulse or pause when this one is over. */
  passTime(time: number): void {
    if (time < this.#phaseEnd) return;
    this.#pulse++;
    this.#phaseEnd = time + (this.phase.duration ?? Number.POSITIVE_INFINITY);
  }

  startStripping(): void {
    this.isStripping = true;
    this.taken = 0;
    this.#phaseEnd = Number.POSITIVE_INFINITY;
  }

  /** Share of the work done, 0 to 1. */
  progress(area: number): number {
    const share = Math.min(1, Math.max(0, area / this.#target));
    if (!this.hasStripping) return share;
    return this.isStripping ? 1 - share / 2 : share / 2;
  }

  get state(): AgendaState {
    const { isStripping, taken } = this;
    const phaseEnd = Number.isFinite(this.#phaseEnd) ? this.#phaseEnd : null;
    return { isStripping, taken, pulse: this.#pulse, phaseEnd };
  }

  set state({ isStripping, taken, pulse, phaseEnd }: AgendaState) {
    this.isStripping = isStripping;
    this.taken = taken;
    this.#pulse = pulse;
    this.#phaseEnd = phaseEnd ?? Number.POSITIVE_INFINITY;
  }
}
