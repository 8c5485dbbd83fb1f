import type { InterfaceLaw } from '../../cells/electrodeInterface.ts';
import type { Hooks } from '../../model.ts';
import { quadrature } from '../../quadrature.ts';
import { unwatched, within } from '../../simulate.ts';
import { ImpossibleTarget, type Prediction, type Predictor } from './prediction.ts';
import { type LedgerEntry, type LedgerValues, parameterSets, type SymmetricCellProblem } from './problem.ts';

/** The effect of one uncertain number on the plateau overpotential, V. */
export interface Contribution {
  /** Id of the entry in the ledger, or `hostSpread`, or `interfaceLaw`. */
  readonly entry: string;
  /** Lowest and highest overpotential with this number at the ends of its band and the others at their values. */
  readonly low: number;
  /** Null: without an upper bound, since no salt is left at one end. */
  readonly high: number | null;
  readonly note: string | null;
}

const NO_SALT = 'at one end of its band no salt is left at an electrode of this cell: no upper bound';

/**
 * Each uncertain entry once at each end of its band, with the interface fitted again; then the scatter of the hosts behind a
 * prior.
 */
export function contributions(
  problem: SymmetricCellProblem,
  predictor: Predictor,
  { law, values, spread, hooks }: BandInput,
): Contribution[] {
  const nominal = predictor.predict(law, values, unwatched).overpotential!;
  const entries = uncertainEntries(problem);
  const found = entries.map((entry, k) => {
    const part = within(hooks, k / entries.length, (k + 1) / entries.length, `band under ${law}: ${entry.id}`);
    part.progress(0, '');
    return contribution(entry, nominal, (end, half) =>
      predictor.predict(law, new Map([...values, [entry.id, end]]), within(part, half, half + 0.5)),
    );
  });
  if (spread === null) return found;
  const scattered = [1 / spread, spread].map(
    (factor) => predictor.predict(law, values, unwatched, factor).overpotential!,
  );
  const note = `hosts differ by a factor ${spread.toPrecision(3)} (geometric standard deviation)`;
  const low = Math.min(nominal, ...scattered);
  return [...found, { entry: 'hostSpread', low, high: Math.max(nominal, ...scattered), note }];
}

export interface BandInput {
  readonly law: InterfaceLaw;
  readonly values: LedgerValues;
  /** Geometric spread of the fitted interface numbers; null where there is none. */
  readonly spread: number | null;
  readonly hooks: Hooks;
}

/** The range of a plateau overpotential, V. */
export interface Band {
  readonly low: number;
  /** Null: without an upper bound. */
  readonly high: number | null;
}

/** The combined contributions; without an upper bound where one of them has none. */
export function bandOf(nominal: number, parts: readonly Contribution[]): Band {
  const isOpen = parts.some(({ high }) => high === null);
  const closed = parts.map(({ low, high }) => ({ low, high: high ?? nominal }));
  const { low, high } = quadrature(nominal, closed);
  return { low, high: isOpen ? null : high };
}

/** The band that spans both. */
export function span(a: Band, b: Band): Band {
  return {
    low: Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  };
}

/** Entries with a band that some cell of the problem uses, in the order of the ledger. */
export function uncertainEntries(problem: SymmetricCellProblem): LedgerEntry[] {
  const used = new Set(parameterSets(problem).flatMap(({ set }) => Object.values(set)));
  return problem.ledger.filter(({ id, low, high }) => used.has(id) && (low !== null || high !== null));
}

/** @param half share of the entry's work that is done before, 0 or 0.5 */
type PredictEnd = (end: number, half: number) => Prediction;

function contribution(entry: LedgerEntry, nominal: number, at: PredictEnd): Contribution {
  const ends = [entry.low, entry.high].flatMap((end, k) => (end === null ? [] : predictAt(() => at(end, 0.5 * k))));
  const reached = ends.flatMap(({ overpotential }) => (overpotential === null ? [] : [overpotential]));
  const isOpen = ends.some(({ isDepleted }) => isDepleted);
  const notes = new Set(ends.flatMap(({ note }) => note ?? []));
  return {
    entry: entry.id,
    low: Math.min(nominal, ...reached),
    high: isOpen ? null : Math.max(nominal, ...reached),
    note: notes.size === 0 ? null : [...notes].join('; '),
  };
}

interface End {
  readonly overpotential: number | null;
  readonly isDepleted: boolean;
  readonly note: string | null;
}

function predictAt(predict: () => Prediction): End {
  try {
    const { overpotential, fits } = predict();
    if (overpotential === null) return { overpotential, isDepleted: true, note: NO_SALT };
    return { overpotential, isDepleted: false, note: unfitted(fits) };
  } catch (error) {
    if (!(error instanceof ImpossibleTarget)) throw error;
    const note = `an end of its band is ruled out: ${error.message}`;
    return { overpotential: null, isDepleted: false, note };
  }
}

/** Reports where no non-negative interface number fits and zero is used. */
export function unfitted(fits: Prediction['fits']): string | null {
  const keys = fits.filter(({ number }) => number === 0).map(({ claimKey }) => claimKey);
  if (keys.length === 0) return null;
  return `the electrolyte alone exceeds ${keys.join(', ')}; an interface without overpotential is used`;
}
