import { number, POSITIVE } from './define.ts';

/** Properties of surfaces on which metal is plated, and of the metal as it grows there. */
export const ofDeposition = {
  nucleationOverpotential: number(
    ['MATERIAL'],
    'mV',
    POSITIVE,
    'Overpotential at which an active site of this phase nucleates the alkali metal within about a second.',
  ),
  activeSiteSpacing: number(
    ['MATERIAL'],
    'nm',
    POSITIVE,
    'Mean distance along the surface between sites that can nucleate.',
  ),
  crackWidth: number(['COATING'], 'nm', POSITIVE, 'Width of substrate that a crack of the coating lays bare.'),
  crackSpacing: number(['COATING'], 'nm', POSITIVE, 'Distance between neighbouring cracks, centre to centre.'),
  richardsonConstant: number(
    ['MATERIAL'],
    'A/(m2.K2)',
    POSITIVE,
    'Effective Richardson constant A* of thermionic emission out of this phase.',
  ),
  electronicConductivity: number(
    ['MATERIAL'],
    'S/m',
    POSITIVE,
    'Conductivity for electrons of the phase as it is on the electrode.',
  ),
} as const;
