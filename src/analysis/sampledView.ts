import { exactly, type Measure } from '../domain/measure.ts';
import { inUnit, inUnitIf } from '../domain/si.ts';
import type { SampledNumbers, Share, Swing } from '../statistics/sampledResult.ts';
import type { Steps, TotalShares } from '../statistics/totalShares.ts';
import { differenceUnit } from './difference.ts';

/** What is shown of a sample; what takes time is computed only where it is asked for. */
export interface SampledParts extends SampledNumbers {
  /** Share of the members in which a number would pass a limit that physics sets, and is taken at it. */
  readonly atLimitShare: number;
  readonly shares: () => readonly Share[];
  readonly tornado: () => readonly Swing[];
  /** Null where they would take too long. */
  readonly totals: TotalShares | null;
}

/** `VarianceShare` of the schema. */
export interface ShareView {
  readonly name: string;
  readonly leaf: string;
  readonly first: Measure;
  /** In steps, so that others have their turn between two of them; null where it would take too long. */
  readonly total: (() => Steps<Measure | null>) | null;
}

export type SampledView = ReturnType<typeof sampledView>;

/**
 * `SampledBand` of the schema.
 *
 * @param code UCUM unit in which the result is shown; temperatures are shown in kelvins
 */
export function sampledView(
  { quantiles, samplingError, shares, tornado, totals, design, ...result }: SampledParts,
  code: string,
) {
  const { unit, toSI } = differenceUnit(code);
  const shown = (value: number | null) => (value === null ? null : exactly(value / toSI, unit));
  const { p25, p75 } = quantiles;
  const known = (name: 'p05' | 'p50' | 'p95') => withError(shown(quantiles[name]), shown(samplingError[name]));
  return {
    p05: known('p05'),
    p25: shown(p25),
    p50: known('p50'),
    p75: shown(p75),
    p95: known('p95'),
    samplingError: { p05: shown(samplingError.p05), p50: shown(samplingError.p50), p95: shown(samplingError.p95) },
    infiniteShare: inUnit('%', result.infiniteShare),
    ruledOutShare: inUnit('%', result.ruledOutShare),
    atLimitShare: inUnit('%', result.atLimitShare),
    shares: () => shares().map((share) => shareView(share, totals)),
    tornado: () => tornado().map(({ name, leaf, low, high }) => ({ name, leaf, low: shown(low), high: shown(high) })),
    sample: design,
  };
}

/** A quantile is known to its sampling error: its text has no more digits than that allows. */
function withError(quantile: Measure | null, error: Measure | null): Measure | null {
  const standardUncertainty = error?.value ?? null;
  if (quantile === null || standardUncertainty === null || standardUncertainty === 0) return quantile;
  return { ...quantile, standardUncertainty, uncertaintyBasis: 'PROPAGATED' };
}

function shareView({ name, leaf, first }: Share, totals: TotalShares | null): ShareView {
  return { name, leaf, first: inUnit('%', first), total: totals && (() => shownTotal(totals(leaf))) };
}

function* shownTotal(steps: Steps<number | null>): Steps<Measure | null> {
  return inUnitIf('%', yield* steps);
}
