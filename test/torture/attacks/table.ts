import type { Attack } from './attack.ts';
import { depthAttacks } from './depths.ts';
import { fragmentAttacks } from './fragments.ts';
import { pileAttacks } from './piles.ts';

/** Every document that means harm. */
export const attacks: readonly Attack[] = [...fragmentAttacks, ...pileAttacks, ...depthAttacks];
