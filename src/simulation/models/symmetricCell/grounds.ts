import { meltingPointOf } from '../../cells/temperatureRange.ts';
import { type Ground, groundOf } from '../../grounds.ts';
import { claimedConcentration, claimedEnergies } from './basis.ts';
import type { ExpectedRun } from './facts.ts';
import { inventoryOf } from './records/inventory.ts';
import { groundsOfLife, livesOf } from './records/life.ts';
import type { Candidate } from './records/targets.ts';

/**
 * The claims that decide what a result may call itself, or whether the run may be made at all: how long the cell lived, how
 * much metal it holds, what else it was tested at, when its metal melts, where its electrolyte is known.
 *
 * @param candidates the measured cells to which the interface is fitted
 */
export function groundsOf(
  facts: Omit<ExpectedRun, 'temperature'> & { readonly temperature: number | null },
  candidates: readonly Candidate[],
): readonly Ground[] {
  const { temperature, metal, overrides } = facts;
  const own = candidates.filter(({ closeness }) => closeness !== 'OTHER');
  return [
    ...groundsOfLife(livesOf(facts)),
    ...groundOf(inventoryOf(facts), 'the metal that an electrode holds: no half-cycle moves more'),
    ...own.flatMap(({ otherTests }) =>
      otherTests.flatMap((claim) =>
        groundOf(claim, 'another test of the cell: it widens what is tested, and may tell the law of the interface'),
      ),
    ),
    ...(temperature === null
      ? []
      : [
          ...groundOf(meltingPointOf(metal, facts), 'above it there is no result: the metal is not solid'),
          ...claimedEnergies(facts).flatMap((claim) =>
            groundOf(claim, 'the temperatures for which it is claimed are no extrapolation'),
          ),
        ]),
    ...(typeof overrides.saltConcentration === 'number'
      ? groundOf(claimedConcentration(facts), 'at another concentration the electrolyte is not known')
      : []),
  ];
}

/** Without the claims that the numbers of the model have already. */
export function besides(keys: ReadonlySet<string>, grounds: readonly Ground[]): readonly Ground[] {
  return grounds.filter(({ claimKey }) => !keys.has(claimKey));
}
