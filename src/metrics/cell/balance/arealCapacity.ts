import { claimed, first } from '../../../derivation/origins.ts';

/** The areal capacity of a full cell: as reported of the cell, or else of its positive electrode, which limits it. */
export const cellCapacity = first(claimed('arealCapacity'), claimed('arealCapacity', 'positive'));
