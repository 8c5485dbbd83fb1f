import { carbon } from '../materials/phases.ts';
import { substrate } from '../records.ts';

/** Woven of carbon yarns. */
export const carbonCloth = substrate('cc', 'CC', 'CLOTH', carbon);
