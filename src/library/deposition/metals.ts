import { at, claimsFrom, note } from '../claims.ts';
import { lithium } from '../metals/lithium.ts';
import { potassium } from '../metals/potassium.ts';
import { sodium } from '../metals/sodium.ts';
import { assumptions } from '../sources.ts';

const assume = claimsFrom(assumptions, 'ASSUMED');
const place = at('deposition', 'metals');

const liquid = note(
  '1.05 to 1.2 times the surface tension of the liquid metal, as a solid has more of it; the electrolyte would lower it, and by how much nobody has measured.',
);
const filmCovered = note(
  'Of a film-covered alkali metal in an organic electrolyte; what was read of lithium elsewhere spans 10 to 165 A/m², and nothing trustworthy was found of sodium and potassium.',
);

export const depositionOfMetals = [
  assume('li-surface-energy', lithium, 'surfaceEnergy', '0.47', 'J/m2', place, {
    band: [0.4, 0.55],
    annotations: [liquid],
  }),
  assume('na-surface-energy', sodium, 'surfaceEnergy', '0.22', 'J/m2', place, {
    band: [0.2, 0.26],
    annotations: [liquid],
  }),
  assume('k-surface-energy', potassium, 'surfaceEnergy', '0.13', 'J/m2', place, {
    band: [0.11, 0.15],
    annotations: [liquid],
  }),
  ...[lithium, sodium, potassium].map((metal) =>
    assume(`${metal.slug}-exchange-current-density`, metal, 'exchangeCurrentDensity', '30', 'A/m2', place, {
      band: [10, 165],
      annotations: [filmCovered],
    }),
  ),
];
