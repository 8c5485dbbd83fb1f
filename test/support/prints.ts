import type { Claim } from '../../src/domain/claim.ts';
import { agreement } from '../../src/domain/consensus/consensus.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { aClaim, uncertain } from './facts.ts';

/** A claim of a specific energy; its key begins with its source. */
export const energy = (key: string, value: Measure, more: Partial<Claim> = {}) =>
  aClaim({ key, property: 'specificEnergy', value, sourceId: key.split('/')[0], ...more });
/** A number of the source of this key, with the uncertainty that it tells. */
export const told = (key: string, value: number, u: number, more: Partial<Claim> = {}) =>
  energy(key, uncertain(value, u, 'W.h/kg'), more);
/** A number of which only the printed digits tell an uncertainty. */
export const implied = (value: number, halfPlace: number, unit = 'W.h/kg'): Measure => ({
  ...exactly(value, unit),
  standardUncertainty: halfPlace / Math.sqrt(3),
  uncertaintyBasis: 'IMPLIED_BY_PRECISION',
});
/** A number that is only printed. */
export const silent = (key: string, value: number, more: Partial<Claim> = {}, halfPlace = 0.005) =>
  energy(key, implied(value, halfPlace), more);

export const consensusOf = (claims: readonly Claim[]) => agreement(claims).consensus;
