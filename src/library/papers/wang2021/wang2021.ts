import type { Claim } from '../../../domain/claim.ts';
import type { Subject } from '../../../domain/subjects.ts';
import { conventionalCell, full, half, operando, symmetric } from './cells.ts';
import { cathodeClaims } from './claims/cathodes.ts';
import { cellClaims } from './claims/cells.ts';
import { characterisationClaims } from './claims/characterisation.ts';
import { coatingClaims } from './claims/coatings.ts';
import { electrodeClaims } from './claims/electrodes.ts';
import { electrolyteClaims } from './claims/electrolytes.ts';
import { fullCellPerformanceClaims } from './claims/fullCellPerformance.ts';
import { halfCellPerformanceClaims } from './claims/halfCellPerformance.ts';
import { metalClaims } from './claims/metals.ts';
import { paperPhaseClaims } from './claims/phases.ts';
import { preparationClaims } from './claims/preparation.ts';
import { separatorClaims } from './claims/separators.ts';
import { simulationClaims } from './claims/simulation.ts';
import { substrateClaims } from './claims/substrates.ts';
import { symmetricPerformanceClaims } from './claims/symmetricPerformance.ts';
import { assertionClaims } from './context/assertions.ts';
import { citationClaims } from './context/citations.ts';
import { comparisonClaims } from './context/comparison.ts';
import { documentClaims } from './context/document.ts';
import { equationClaims } from './context/equations.ts';
import { tableS1Claims } from './context/tableS1.ts';
import { withheldClaims } from './context/withheld.ts';
import { anodes, cathodes, counters, hosts } from './electrodes.ts';
import { literature, literatureAnodes, literatureCathodes } from './literature.ts';
import { referencedSources } from './references.ts';

/**
 * Wang et al., Adv. Mater. 33, 2102802 (2021): the electrodes and cells it made and what it says of them, read from the
 * accepted manuscript and its supporting information. Numbers are as the text prints them; none was read from a curve.
 */
export const wang2021Subjects: readonly Subject[] = [
  ...referencedSources,
  ...Object.values(hosts),
  ...Object.values(anodes),
  ...Object.values(counters),
  ...Object.values(cathodes),
  ...Object.values(symmetric),
  ...Object.values(half),
  ...Object.values(operando),
  ...Object.values(full),
  conventionalCell,
  ...Object.values(literatureAnodes),
  ...Object.values(literatureCathodes),
  ...Object.values(literature),
];

export const wang2021Claims: readonly Claim[] = [
  ...documentClaims,
  ...metalClaims,
  ...substrateClaims,
  ...coatingClaims,
  ...paperPhaseClaims,
  ...electrolyteClaims,
  ...separatorClaims,
  ...cathodeClaims,
  ...electrodeClaims,
  ...cellClaims,
  ...symmetricPerformanceClaims,
  ...halfCellPerformanceClaims,
  ...fullCellPerformanceClaims,
  ...preparationClaims,
  ...characterisationClaims,
  ...simulationClaims,
  ...equationClaims,
  ...tableS1Claims,
  ...comparisonClaims,
  ...assertionClaims,
  ...withheldClaims,
  ...citationClaims,
];
