import { nickelAntimonide } from '../materials/phases.ts';
import { coating } from '../records.ts';

/** Alloys with the plated metal: NiSb + 3 Na⁺ + 3 e⁻ → Na₃Sb + Ni. */
export const nickelAntimonideCoating = coating(
  'nisb',
  'NiSb',
  nickelAntimonide,
  'galvanic displacement of Ni by Sb from SbCl₃ in ethanol, 85 °C, 4 h',
);
