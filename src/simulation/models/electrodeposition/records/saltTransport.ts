import type { Sourced } from '../../../../domain/ledger.ts';
import { checkValues, type ParameterValue } from '../../../parameterTable.ts';
import { drawnUp, givenByHand, restingOn } from '../../../sourced.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';
import { carriedToRun } from '../thermal.ts';
import { transportChoice } from '../transportChoice.ts';
import type { SourcedParameters } from './simulated.ts';

/** What the choice is made from. */
const readForChoice = [
  'appliedPotential',
  'currentDensity',
  'thickness',
  'molarVolume',
  'exchangeCurrentDensity',
  'transferCoefficient',
  'saltConcentration',
  'transferenceNumber',
  'cationDiffusivity',
  'electrodeGap',
  'separatorPorosity',
  'transportFactor',
  'coating',
  'islandDiameter',
  'islandPitch',
  'crackWidth',
  'crackSpacing',
  'crackSiteSpacing',
  'substrateSiteSpacing',
  'coatingSiteSpacing',
  'temperature',
  'referenceTemperature',
  'interfaceReferenceTemperature',
  'transportActivationEnergy',
  'interfaceActivationEnergy',
] as const satisfies readonly ParameterName[];

/**
 * How the salt is computed: as asked, or chosen from all other numbers of the run.
 *
 * @param others the numbers of the run by parameter
 * @throws InvalidInput where one of them is out of its range
 */
export function saltTransport(asked: ParameterValue | undefined, others: SourcedParameters): Sourced {
  if (typeof asked === 'string' && asked !== 'AUTOMATIC') return givenByHand(asked);
  const given = Object.entries(others).map(([name, { value }]) => [name, value]);
  const { transport, reason } = transportChoice(carriedToRun(checkValues(parameterTable, Object.fromEntries(given))));
  const claimKeys = new Set(readForChoice.flatMap((name) => others[name]?.claimKeys ?? []));
  return restingOn(drawnUp(transport, reason), [...claimKeys]);
}
