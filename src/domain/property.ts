import type { SubjectKind } from './subject.ts';

/**
 * What can be claimed of a subject: a closed list. `unit` is the usual UCUM unit and fixes the dimension; properties
 * without one are stated in words. `floor` is the least value that physics allows, where there is one.
 */
export interface Property {
  readonly of: readonly SubjectKind[];
  readonly unit: string | null;
  readonly floor?: number;
  readonly ceiling?: number;
  readonly description: string;
}

export const properties = {
  // metals and phases
  specificCapacity: {
    of: ['ALKALI_METAL', 'MATERIAL', 'ELECTRODE', 'CELL'],
    unit: 'mA.h/g',
    floor: 0,
    description: 'Charge per mass of the active material, the metal or the compound that reacts.',
  },
  standardPotential: {
    of: ['ALKALI_METAL'],
    unit: 'V',
    description: 'Equilibrium potential of M⁺/M at unit activities, against the reference named in the conditions.',
  },
  density: { of: ['ALKALI_METAL', 'MATERIAL'], unit: 'g/cm3', floor: 0, description: 'Mass per volume of the dense phase.' },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
