import { quoted } from '../../../derivation/origins.ts';
import { npRatio as ratioOf } from '../../../metrics/cell/balance/npRatio.ts';
import { perSubject } from './generalRule.ts';

export const npRatioRule = perSubject('G-np', { npRatio: ['CELL'] }, ({ key }) => ({
  question: 'Is the N/P ratio that of the two areal capacities?',
  reported: quoted(key),
  recomputed: ratioOf,
  explanation: 'The ratio is the capacity of the negative over that of the positive electrode, nothing else.',
}));
