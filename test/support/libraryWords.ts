import { catalogue } from '../../src/library/catalogue.ts';
import type { Words } from './queryGenerator.ts';

/** Ids, slugs, keys and units of the library, and some that are none. */
export const libraryWords: Words = {
  ids: [...catalogue.subjects, ...catalogue.claims]
    .map(({ id }) => id)
    .concat('', 'x', '01890000-0000-7000-8000-000000000000'),
  strings: [
    ...catalogue.subjects.map(({ slug }) => slug),
    ...catalogue.claims.map(({ key }) => key),
    ...['', ' ', 'unobtainium', "' or 1=1 --", '\u0000', '🜔', '10.1002/adma.202102802', 'x'.repeat(3000)],
    Buffer.from('["slug","na-cc"]').toString('base64url'),
  ],
  units: [
    ...['mV', 'V', 'h', 'mA.h/cm2', 'mA/cm2', '%', '1', 'Cel', 'K', 'mAh', '', 'nonsense', 'mg/cm2', 'W.h/kg'],
    ...['mAh cm⁻²', '°C', 'J/g K', 'V vs Na/Na+', '10*400', 'm/0'],
  ],
};
