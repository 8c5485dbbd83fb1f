import { material } from '../records.ts';

export const glassFibre = material('glass-fibre', 'Borosilicate glass fibre', null, 'glass microfibre');
export const polypropylene = material('polypropylene', 'Polypropylene', null, 'PP');

export const membranes = [glassFibre, polypropylene];
