import { assumptionLeaf } from '../../../../derivation/uncertain.ts';
import type { Sourced } from '../../../../domain/ledger.ts';
import { lognormal } from '../../../../statistics/distribution.ts';
import { refused } from '../../../parameterTable.ts';
import { givenByHand } from '../../../sourced.ts';
import type { PredictedCell, SymmetricCellFacts } from '../facts.ts';
import type { Candidate } from './targets.ts';

/** Standard deviation of the logarithm of the overpotential of the interface among cells of one build. Assumed. */
const SCATTER = 0.15;
const REASON =
  'Cells of one build differ: the overpotential of their interfaces is assumed to scatter by 15 % (lognormal); no paper of the library tells of cells that were built again.';

/**
 * The overpotential of the interfaces of the predicted cell over that of the measured one: by hand; or uncertain, where
 * another cell of the same build is asked for. Runs of one build share it, those of two builds do not.
 *
 * Nothing is added to the scatter of pooled hosts: each of these was measured on a cell of its own, so they scatter as
 * single cells do.
 *
 * @returns null where the factor is one
 */
export function replicateFactor(
  { of, overrides, electrode, electrolyte, separator }: SymmetricCellFacts,
  candidates: readonly Pick<Candidate, 'closeness'>[],
): Sourced | null {
  const { replicateFactor: given = null } = overrides;
  if (given !== null) return givenByHand(given);
  if (of !== 'ANOTHER' || !isMeasured(candidates)) return null;
  const distribution = lognormal(1, SCATTER);
  const leaf = `${assumptionLeaf(REASON)} ${electrode.slug} in ${electrolyte.slug} with ${separator.slug}`;
  return {
    value: 1,
    low: distribution.p05,
    high: distribution.p95,
    origin: 'ASSUMED',
    claimKey: null,
    claimKeys: [],
    reason: REASON,
    uncertain: { leaf, name: 'replicateFactor', distribution },
  };
}

/** Whether cells of the same electrode and electrolyte were measured, and not only other hosts. */
function isMeasured([closest]: readonly Pick<Candidate, 'closeness'>[]): boolean {
  return closest !== undefined && closest.closeness !== 'OTHER';
}

/** What is said of a run for another cell of the same build; nothing where it is for the tested one. */
export function replicateInWords(
  { of, overrides }: SymmetricCellFacts,
  candidates: readonly Pick<Candidate, 'closeness'>[],
): string {
  const { replicateFactor: given = null } = overrides;
  if (given !== null && given !== 1) return `; its interfaces are taken to have ${given} × the measured overpotential`;
  if (of !== 'ANOTHER') return '';
  if (isMeasured(candidates))
    return '; it is for another cell of the same build, whose interfaces scatter by 15 % (assumed)';
  return '; the scatter of hosts includes that of cells of one build';
}

/** @throws InvalidInput where another cell is asked for, but the interface is not that of a measured cell */
export function requireThisCell(of: PredictedCell): void {
  if (of === 'THIS_CELL') return;
  throw refused('of', of, 'THIS_CELL where the interface is given by hand: its number is that of the predicted cell');
}
