import type { Claim } from '../../../domain/claim.ts';
import type { Noun } from '../../../domain/nouns.ts';
import { full, half, operando, symmetric } from './cells.ts';
import { cathodeClaims } from './claims/cathodes.ts';
import { cellClaims } from './claims/cells.ts';
import { coatingClaims } from './claims/coatings.ts';
import { electrodeClaims } from './claims/electrodes.ts';
import { electrolyteClaims } from './claims/electrolytes.ts';
import { fullCellPerformanceClaims } from './claims/fullCellPerformance.ts';
import { halfCellPerformanceClaims } from './claims/halfCellPerformance.ts';
import { metalClaims } from './claims/metals.ts';
import { phaseClaims } from './claims/phases.ts';
import { separatorClaims } from './claims/separators.ts';
import { substrateClaims } from './claims/substrates.ts';
import { symmetricPerformanceClaims } from './claims/symmetricPerformance.ts';
import { anodes, cathodes, counters, hosts } from './electrodes.ts';

/**
 * Wang et al., Adv. Mater. 33, 2102802 (2021): the electrodes and cells it made and what it says of them, read from the
 * accepted manuscript and its supporting information. Numbers are as the text prints them; none was read from a curve.
 */
export const wang2021Subjects: readonly Noun[] = [
  ...Object.values(hosts),
  ...Object.values(anodes),
  ...Object.values(counters),
  ...Object.values(cathodes),
  ...Object.values(symmetric),
  ...Object.values(half),
  ...Object.values(operando),
  ...Object.values(full),
];

export const wang2021Claims: readonly Claim[] = [
  ...metalClaims,
  ...substrateClaims,
  ...coatingClaims,
  ...phaseClaims,
  ...electrolyteClaims,
  ...separatorClaims,
  ...cathodeClaims,
  ...electrodeClaims,
  ...cellClaims,
  ...symmetricPerformanceClaims,
  ...halfCellPerformanceClaims,
  ...fullCellPerformanceClaims,
];
