import type { Rule } from '../rule.ts';
import { cathodeRules } from './cathode.ts';
import { clothRules } from './cloth.ts';
import { conventionalRules } from './conventional.ts';
import { faradayRules } from './faraday.ts';
import { fullCellRules } from './fullCells.ts';
import { hiddenMassRules } from './hiddenMasses.ts';
import { phaseRules } from './phases.ts';
import { massRules } from './sodiumMass.ts';
import { spectrumRules } from './spectra.ts';
import { symmetricRules } from './symmetricCells.ts';
import { tableRules } from './tableS1.ts';
import { transportRules } from './transport.ts';

/** Wang et al., Adv. Mater. 33, 2102802 (2021), number by number. */
export const wang2021Rules: readonly Rule[] = [
  ...faradayRules,
  ...clothRules,
  ...massRules,
  ...fullCellRules,
  ...cathodeRules,
  ...conventionalRules,
  ...symmetricRules,
  ...transportRules,
  ...phaseRules,
  ...spectrumRules,
  ...tableRules,
  ...hiddenMassRules,
];
