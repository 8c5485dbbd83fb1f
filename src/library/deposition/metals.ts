import { at, claimsFrom, note } from '../claims.ts';
import { statedAs } from '../conditions.ts';
import { lithium } from '../metals/lithium.ts';
import { potassium } from '../metals/potassium.ts';
import { sodium } from '../metals/sodium.ts';
import { assumptions } from '../sources.ts';

const assume = claimsFrom(assumptions, 'ASSUMED');
const place = at('deposition', 'metals');

const filmCovered = note(
  'Of a film-covered alkali metal in an organic electrolyte; what was read of lithium elsewhere spans 1 to 16.5 mA/cm², and nothing trustworthy was found of sodium and potassium.',
);

export const depositionOfMetals = [lithium, sodium, potassium].map((metal) =>
  assume(`${metal.slug}-exchange-current-density`, metal, 'exchangeCurrentDensity', '3', 'mA/cm2', place, {
    band: [1, 16.5],
    conditions: [statedAs('areaBasis', 'true area')],
    annotations: [filmCovered],
  }),
);
