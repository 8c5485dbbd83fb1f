import { aluminium, copper, nickel } from '../materials/phases.ts';
import { substrate } from '../records.ts';

export const nickelFoil = substrate('ni-foil', 'Ni foil', 'FOIL', nickel);
export const copperFoil = substrate('cu-foil', 'Cu foil', 'FOIL', copper);
export const aluminiumFoil = substrate('al-foil', 'Al foil', 'FOIL', aluminium);
export const nickelFoam = substrate('ni-foam', 'Ni foam', 'FOAM', nickel);
