import { SolverFailure } from '../../../../../domain/errors.ts';
import type { ElectrodepositionParameters } from '../../parameters.ts';
import type { Ending, Remainder, Snapshot } from '../../result.ts';
import { Deposit } from '../deposit.ts';
import { drawSites } from '../nucleation/sites.ts';
import { limitingCurrentDensityOfGap, pathLengthOf } from '../scales.ts';
import { type Surface, surfaceOf } from '../surface.ts';
import { Agenda, type AgendaState, STRIPPED_THICKNESS } from './agenda.ts';
import { type DepositState, restoreDeposit, saveDeposit } from './depositState.ts';
import { type Extremes, Observer } from './observer.ts';
import { windowShape } from './windowRows.ts';

/** Stripping is over when the current has fallen to this share of its largest. */
const EXHAUSTED_CURRENT = 1e-3;
/** The limiting current is a physical limit: a current more than this above it is a numerical fault. */
const OVER_LIMIT = 1.01;
/** More pieces than this many times the nuclei are no pieces of metal but a front that has come apart. */
const MOST_PIECES = 4;
/** Metal this close to the reservoir, or to the top of the window, in cells, has reached it. */
const ACROSS = 3;

/** A run between two steps: enough to go on without a difference. */
export interface DepositCheckpoint {
  readonly deposit: DepositState;
  readonly agenda: AgendaState;
  readonly extremes: Extremes;
  readonly largestStripping: number;
  readonly series: Float64Array;
  readonly snapshots: readonly Snapshot[];
  readonly platingEnd: PlatingEnd | null;
}

/** The state of a run when the last metal was plated. */
export interface PlatingEnd {
  readonly currentDensity: number;
  readonly nuclei: number;
  /** m */
  readonly thickness: number;
}

/** A deposit and its protocol, from the first step to the end. */
export class DepositRun {
  readonly values: ElectrodepositionParameters;
  readonly surface: Surface;
  readonly deposit: Deposit;
  readonly observer: Observer;
  ending: Ending | null = null;
  platingEnd: PlatingEnd | null = null;
  readonly #agenda: Agenda;
  readonly #limit: number;
  /** Largest current while stripping, A m⁻¹. */
  #largestStripping = 0;

  /** @param potentialsTo to which the potentials of the pieces of metal are found, V; to round-off unless it is given */
  constructor(values: ElectrodepositionParameters, from: DepositCheckpoint | null = null, potentialsTo?: number) {
    this.values = values;
    this.surface = surfaceOf(values);
    const sites = drawSites(this.surface, values.seed, values.sitePlacement);
    const shape = windowShape(values);
    this.deposit = new Deposit({ values, surface: this.surface, sites, shape, ...(potentialsTo && { potentialsTo }) });
    this.observer = new Observer(this.deposit, values.thickness);
    this.#agenda = new Agenda(values);
    this.#limit = limitingCurrentDensityOfGap(values);
    this.deposit.watch = () => this.#watch();
    if (from) this.#restore(from);
    else this.observer.record(true);
  }

  /** Share of the work done, 0 to 1. */
  get progress(): number {
    return this.#agenda.progress(this.deposit.area);
  }

  /** One step; the last one sets `ending`. @throws SolverFailure */
  step(): void {
    const { deposit, observer } = this;
    const agenda = this.#agenda;
    const { phase } = agenda;
    const before = deposit.electrode.time;
    deposit.step(phase, agenda.until, agenda.nextTarget);
    this.#requireFinite();
    if (phase.held === 'CURRENT') {
      observer.extremes.asked += phase.value * (deposit.electrode.time - before);
    }
    observer.measure();
    this.#checkLimit();
    this.#checkPieces();
    agenda.passTime(deposit.electrode.time);
    if (agenda.isReached(deposit.area)) this.#takeSnapshot();
    this.ending ??= agenda.isStripping ? this.#endOfStripping() : this.#endOfGrowth();
    if (this.ending !== null) this.#finish();
  }

  checkpoint(): DepositCheckpoint {
    return {
      deposit: saveDeposit(this.deposit),
      agenda: this.#agenda.state,
      extremes: { ...this.observer.extremes },
      largestStripping: this.#largestStripping,
      series: this.observer.recorder.rows,
      snapshots: [...this.observer.snapshots],
      platingEnd: this.platingEnd,
    };
  }

  #restore({ deposit, agenda, extremes, largestStripping, series, snapshots, platingEnd }: DepositCheckpoint): void {
    restoreDeposit(this.deposit, deposit);
    this.#agenda.state = agenda;
    Object.assign(this.observer.extremes, extremes);
    this.#largestStripping = largestStripping;
    this.observer.recorder.rows = series;
    this.observer.snapshots.push(...snapshots);
    this.platingEnd = platingEnd;
    this.observer.measure();
  }

  /** After every step of the electrode. */
  #watch(): void {
    const { electrode, area } = this.deposit;
    const { extremes } = this.observer;
    this.observer.record(false);
    if (this.#agenda.isStripping) {
      this.#largestStripping = Math.max(this.#largestStripping, -electrode.current);
      return;
    }
    if (electrode.potential < extremes.deepest) {
      extremes.deepest = electrode.potential;
      extremes.deepestTime = electrode.time;
    }
    if (this.#agenda.phase.purpose === 'REST' || 2 * area < this.values.thickness * this.values.windowWidth) return;
    extremes.plateauSum += electrode.potential * electrode.lastStep;
    extremes.plateauWeight += electrode.lastStep;
  }

  #takeSnapshot(): void {
    const agenda = this.#agenda;
    this.observer.takeSnapshot();
    this.observer.record(true);
    agenda.taken++;
    if (!agenda.isComplete || agenda.isStripping) return;
    this.#notePlatingEnd();
    if (agenda.hasStripping) agenda.startStripping();
    else this.ending = 'THICKNESS';
  }

  #notePlatingEnd(): void {
    const { electrode, width, area } = this.deposit;
    const [currentDensity, thickness] = [electrode.current / width, area / width];
    this.platingEnd = { currentDensity, thickness, nuclei: electrode.events.length };
  }

  #endOfStripping(): Ending | null {
    const { electrode, area, width } = this.deposit;
    if (area < STRIPPED_THICKNESS * width) return 'STRIPPED';
    const largest = this.#largestStripping;
    const isSpent = largest > 0 && -electrode.current < EXHAUSTED_CURRENT * largest;
    const isCutOff = electrode.potential >= this.values.cutOffPotential;
    return isCutOff || isSpent || this.deposit.connectedArea() === 0 ? 'CUT_OFF' : null;
  }

  /** What stripping has left, in m of mean thickness; null where nothing was to be stripped. */
  get remainder(): Remainder | null {
    if (!this.#agenda.isStripping) return null;
    const { area, width } = this.deposit;
    const connected = this.deposit.connectedArea();
    return { thickness: area / width, connected: connected / width, isolated: (area - connected) / width };
  }

  #endOfGrowth(): Ending | null {
    const { front } = this.deposit;
    const { grid } = front;
    if (this.observer.maximumHeight > this.values.electrodeGap - ACROSS * grid.cellSize) return 'SHORT_CIRCUIT';
    return front.top > grid.rows - 1 - ACROSS ? 'WINDOW' : null;
  }

  /** The state at the end is always the last snapshot. */
  #finish(): void {
    const { observer, deposit } = this;
    if (observer.snapshots.at(-1)?.time !== deposit.electrode.time) observer.takeSnapshot();
    if (!this.platingEnd) this.#notePlatingEnd();
    observer.record(true);
  }

  /** No current can be larger than what diffuses to the highest metal. */
  #checkLimit(): void {
    const { electrode, width } = this.deposit;
    const { transport } = this.values;
    const left = Math.max(0, 1 - this.observer.maximumHeight / pathLengthOf(this.values));
    const share = (electrode.current / width / this.#limit) * left;
    const { extremes } = this.observer;
    extremes.limitingShare = Math.max(extremes.limitingShare, share);
    if (share > OVER_LIMIT && transport === 'QUASI_STEADY') {
      throw new SolverFailure('NOT_CONVERGED', `The current is ${share} of the limiting current`, electrode.time);
    }
  }

  /** While plating; what is stripped may well break into pieces. */
  #checkPieces(): void {
    const { clusters, nuclei, electrode } = this.deposit;
    if (this.#agenda.isStripping) return;
    const pieces = clusters.count + nuclei.count;
    const formed = electrode.events.length;
    if (pieces <= MOST_PIECES * formed) return;
    const message = `The metal is in ${pieces} pieces, more than ${MOST_PIECES} for each of its ${formed} nuclei: its front has come apart`;
    throw new SolverFailure('NOT_CONVERGED', message, electrode.time);
  }

  #requireFinite(): void {
    const { electrode, area } = this.deposit;
    if (Number.isFinite(electrode.potential + electrode.current + area)) return;
    throw new SolverFailure('NOT_FINITE', `The current is ${electrode.current} A/m`, electrode.time);
  }
}
