import { observables } from '../observables.ts';
import type { Ending, RememberedDeposition } from '../result.ts';

/** How a member of the sample ended that did not plate all of its metal. */
export type MemberEnding =
  | Exclude<Ending, 'THICKNESS' | 'STRIPPED' | 'CUT_OFF'>
  | 'LIMITING_CURRENT'
  | 'REFUSED'
  | 'FAILED';

/** The side on which a figure of such a member lies for certain; of the others nothing is known. */
type Side = -1 | 1;

interface Figure {
  /**
   * RATIO: of a positive figure; its band is the nominal value times member over nominal run on the coarse grid. DIFFERENCE: of a
   * potential, whose zero is that of a reference and which may be near it.
   */
  readonly compared: 'RATIO' | 'DIFFERENCE';
  /** What physics allows, in SI. */
  readonly floor: number;
  readonly ceiling: number;
  readonly beyond: Readonly<Partial<Record<MemberEnding, Side>>>;
  /** Whether it is told at the end of plating also where the deposit is stripped afterwards. */
  readonly isOfPlating: boolean;
}

const TALL = { SHORT_CIRCUIT: 1, WINDOW: 1 } as const;
const positive = { compared: 'RATIO', floor: 0, ceiling: Infinity, beyond: {}, isOfPlating: false } as const;
const potential = {
  compared: 'DIFFERENCE',
  floor: -Infinity,
  ceiling: 0,
  beyond: { LIMITING_CURRENT: -1 },
  isOfPlating: true,
} as const;

/** The figures of a deposit that have a band; each is an observable. */
export const figures = {
  roughness: { ...positive, beyond: TALL },
  maximumHeight: { ...positive, beyond: TALL },
  coverage: { ...positive, ceiling: 1 },
  tortuosity: { ...positive, floor: 1 },
  nuclei: { ...positive, isOfPlating: true },
  nucleationPeak: potential,
  plateauPotential: potential,
  platingTime: { ...positive, isOfPlating: true },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof figures;

export const figureNames = Object.keys(figures) as FigureName[];

/** In SI; null where such a run has none. */
export type Figures = Readonly<Record<FigureName, number | null>>;

export function observableOf(name: FigureName) {
  return observables.find((one) => one.name === name)!;
}

/** The figures of a run. */
export function figuresOf(result: RememberedDeposition): Figures {
  return Object.fromEntries(figureNames.map((name) => [name, observableOf(name).read(result)])) as Figures;
}

export function figureOf(name: FigureName): Figure {
  return figures[name];
}
