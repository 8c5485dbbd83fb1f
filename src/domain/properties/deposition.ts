import { number, POSITIVE } from './define.ts';

/** Properties of surfaces on which metal is plated, and of the metal as it grows there. */
export const ofDeposition = {
  nucleationOverpotential: number(
    ['MATERIAL'],
    'mV',
    POSITIVE,
    'Overpotential at which an active site of this phase nucleates the alkali metal within about a second.',
    ['nucleation overpotential of a site'],
  ),
  activeSiteSpacing: number(
    ['MATERIAL'],
    'nm',
    POSITIVE,
    'Mean distance along the surface between sites that can nucleate.',
    ['site spacing'],
  ),
  crackWidth: number(['COATING'], 'nm', POSITIVE, 'Width of substrate that a crack of the coating lays bare.'),
  crackSpacing: number(['COATING'], 'nm', POSITIVE, 'Distance between neighbouring cracks, centre to centre.'),
  richardsonConstant: number(
    ['MATERIAL'],
    'A/(m2.K2)',
    POSITIVE,
    'Effective Richardson constant A* of thermionic emission out of this phase.',
    ['A*'],
  ),
  electronicConductivity: number(
    ['ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'COATING', 'ELECTROLYTE', 'SEPARATOR'],
    'S/m',
    POSITIVE,
    'Conductivity for electrons of the phase as it is on the electrode.',
    ['electrical conductivity', 'electron conductivity', 'σe'],
  ),
  adsorptionEnergy: number(
    ['ALKALI_METAL', 'MATERIAL', 'SUBSTRATE', 'COATING'],
    'eV',
    { floor: -20, ceiling: 20 },
    'Energy of the adsorbate among its conditions on the facet among them, less the energy of both apart: negative where it is bound. The condition signConvention says where a source counts the other way.',
    [
      'adsorption',
      'binding energy of the adsorbate',
      'Na binding energy',
      'Li binding energy',
      'K binding energy',
      'Na adsorption energy',
    ],
  ),
  electrolyteContactAngle: number(
    ['SUBSTRATE', 'COATING', 'SEPARATOR', 'ELECTRODE', 'ALKALI_METAL'],
    'deg',
    { floor: 0, ceiling: 180 },
    'Angle of a drop of electrolyte on the surface. That of molten metal is contactAngle.',
    ['contact angle of the electrolyte', 'electrolyte wetting angle'],
  ),
} as const;
