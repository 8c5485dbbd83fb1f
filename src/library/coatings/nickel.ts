import { amorphousNickel, nickel } from '../materials/phases.ts';
import { coating } from '../records.ts';

export const nickelCoating = coating('ni', 'Ni', nickel, 'polymer-assisted electroless deposition (PAMD)');
export const amorphousNickelCoating = coating(
  'ani',
  'aNi',
  amorphousNickel,
  'electroless deposition from a hypophosphite bath',
);
