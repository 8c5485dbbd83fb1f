import { constant, quoted } from '../../../derivation/origins.ts';
import { justSo } from '../rule.ts';
import { perClaim } from './generalRule.ts';

const ANY = 'ANY';

/** No more than all of it, by conservation. */
function all(law: string) {
  return { recomputed: justSo('%', '100 %', constant(100, '%', law)), relation: 'AT_MOST', isLaw: true } as const;
}

export const coulombicEfficiency = perClaim(
  'G-efficiency',
  { coulombicEfficiency: ANY, initialCoulombicEfficiency: ANY },
  ({ key }) => ({
    ...all('Conservation of charge'),
    question: 'Does no more charge come out than went in?',
    reported: quoted(key),
    explanation:
      'A cell that gives back more charge than it took has another source of charge: a side reaction, self-discharge, or metal from an earlier cycle.',
  }),
);

export const energyEfficiencyRule = perClaim('G-energy', { energyEfficiency: ANY }, ({ key }) => ({
  ...all('Conservation of energy'),
  question: 'Does no more energy come out than went in?',
  reported: quoted(key),
  explanation: 'Energy out is energy in less what overpotentials and side reactions turn into heat.',
}));

export const retention = perClaim('G-retention', { capacityRetentionPerCycle: ANY }, ({ key }) => ({
  ...all('Definition of a loss'),
  question: 'Does the capacity not grow, cycle after cycle?',
  reported: quoted(key),
  explanation:
    'A capacity may rise while electrodes wet or activate; compounded over a whole test, more than all cannot be kept.',
}));
