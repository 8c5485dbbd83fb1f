import { uniform } from '../../../../statistics/distribution.ts';
import type { LatinHypercube, Uncertain } from '../../../../statistics/latinHypercube.ts';
import { quantile } from '../../../../statistics/sample.ts';
import { type Quantiles, rankSharesOf, sampledNumbers } from '../../../../statistics/sampledResult.ts';
import type { FigureBand, MembersEnded } from '../result.ts';
import { type FigureName, type Figures, figureOf, type MemberEnding } from './figures.ts';

/** What a run beside the nominal one came to: its figures, or how else it ended. */
export type RunOutcome = { readonly figures: Figures } | { readonly ended: MemberEnding; readonly reason: string };

/** The runs from which the bands are made. */
export interface BandRuns {
  /** Of the run itself. */
  readonly nominal: Figures;
  /** The run itself on the grid of the members. */
  readonly coarse: Figures;
  /** The run on a grid twice as coarse; null where there is none. */
  readonly twiceAsCoarse: Figures | null;
  readonly members: readonly RunOutcome[];
}

interface Sampled {
  readonly sample: LatinHypercube;
  readonly leaves: readonly Uncertain[];
}

/** Where between plus and minus the difference to the coarser grid the figures lie: the same for all of them. */
export const gridLeaf: Uncertain = {
  leaf: 'grid of a deposit',
  name: 'grid',
  distribution: uniform(-1, 1),
};

/** The band of a figure; null where the run has none, and where it is zero so that there is no ratio. */
export function bandOfFigure(name: FigureName, runs: BandRuns, { sample, leaves }: Sampled): FigureBand | null {
  const [nominal, coarse] = [runs.nominal[name], runs.coarse[name]];
  const { compared, floor, ceiling, beyond } = figureOf(name);
  if (nominal === null || coarse === null || (compared === 'RATIO' && coarse === 0)) return null;
  const finer = runs.twiceAsCoarse?.[name] ?? null;
  const gridTerm = finer === null ? null : Math.abs(nominal - finer);
  const place = sample.values(gridLeaf);
  const values = Float64Array.from(runs.members, (member, k) => {
    if ('ended' in member) return (beyond[member.ended] ?? Number.NaN) * Infinity;
    const shift = place[k]! * (gridTerm ?? 0);
    const figure = member.figures[name];
    if (figure === null) return Number.NaN;
    if (compared === 'DIFFERENCE') return nominal + figure - coarse + shift;
    return (figure / coarse) * (nominal + shift);
  });
  const isBeyond = (x: number) => Number.isFinite(x) && (x < floor || x > ceiling);
  const atLimit = values.filter(isBeyond).length;
  const possible = values.map((x) => (isBeyond(x) ? Math.min(ceiling, Math.max(floor, x)) : x));
  const numbers = sampledNumbers(possible, sample.design);
  return {
    ...numbers,
    quantiles: outerQuantiles(possible),
    infiniteShare: values.filter((x) => !Number.isFinite(x)).length / values.length,
    // No member is left out: one without a figure counts at both ends.
    ruledOutShare: 0,
    atLimitShare: atLimit / values.length,
    shares: rankSharesOf(possible, sample, gridTerm === null ? leaves : [...leaves, gridLeaf]),
    gridTerm,
  };
}

/**
 * A member of which nothing is known may lie anywhere: for the lower quantiles it is below all others, for the upper ones
 * above. So they are null where they fall among such members. The median is that of the others.
 *
 * @param values infinite without bound on a known side, NaN where nothing is known
 */
export function outerQuantiles(values: Float64Array): Quantiles {
  const at = (unknown: number, share: number) => {
    const sorted = values
      .map((x) => (Number.isNaN(x) ? unknown : x))
      .filter((x) => !Number.isNaN(x))
      .toSorted();
    const found = sorted.length === 0 ? Number.NaN : quantile(sorted, share);
    return Number.isFinite(found) ? found : null;
  };
  return {
    p05: at(-Infinity, 0.05),
    p25: at(-Infinity, 0.25),
    p50: at(Number.NaN, 0.5),
    p75: at(Infinity, 0.75),
    p95: at(Infinity, 0.95),
  };
}

/** The members that did not plate all of their metal, by their ending, in the order in which the endings occur. */
export function endedOtherwise(members: readonly RunOutcome[]): readonly MembersEnded[] {
  const others = members.flatMap((member) => ('ended' in member ? [member] : []));
  return [...Map.groupBy(others, ({ ended }) => ended)].map(([how, these]) => ({
    how,
    count: these.length,
    reason: these[0]!.reason,
  }));
}
