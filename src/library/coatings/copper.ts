import { copper } from '../materials/phases.ts';
import { coating } from '../records.ts';

export const copperCoating = coating('cu', 'Cu', copper, 'polymer-assisted electroless deposition (PAMD)');
