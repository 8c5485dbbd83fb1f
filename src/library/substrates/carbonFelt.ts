import { carbon } from '../materials/phases.ts';
import { substrate } from '../records.ts';

/** Non-woven carbon fibres. */
export const carbonFelt = substrate('carbon-felt', 'Carbon felt', 'FELT', carbon);
