import type { SampledParts } from '../../../../analysis/sampledView.ts';
import type { TotalShares } from '../../../../statistics/totalShares.ts';
import type { SampledPlateau } from './band.ts';

/** A run stores the whole but the total shares. */
export function sampledParts(
  { shares, tornado, zeroShare, ...sample }: SampledPlateau,
  totals: TotalShares | null,
): SampledParts {
  return { ...sample, atLimitShare: zeroShare, shares: () => shares, tornado: () => tornado, totals };
}
