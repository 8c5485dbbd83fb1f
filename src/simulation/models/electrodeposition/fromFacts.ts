import { inWords } from '../../../derivation/words.ts';
import { InvalidInput } from '../../../domain/errors.ts';
import type { Sourced } from '../../../domain/ledger.ts';
import { recordedParameters, requireOverrides } from '../../records.ts';
import { drawnUp, givenByHand, givenOrDefault } from '../../sourced.ts';
import type { ElectrodepositionFacts } from './facts.ts';
import { type ParameterName, parameterTable } from './parameters.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { saltTransport } from './records/saltTransport.ts';
import { type Recorded, type SourcedParameters, simulatedOf } from './records/simulated.ts';
import { surfaceLedger } from './records/surfaceParameters.ts';
import { surfaceRecords } from './records/surfaceRecords.ts';
import { groundsOfTemperature, temperatures } from './records/temperatures.ts';
import { columnsFor, windows } from './records/windows.ts';

/** Parameters that the request itself gives. */
const ownArguments: readonly string[] = [
  'control',
  'appliedPotential',
  'currentDensity',
  'thickness',
  'seed',
  'snapshots',
  'temperature',
] satisfies readonly ParameterName[];

/** Parameters that follow from metal and electrolyte, for any surface. */
const ofMaterials = [
  'molarVolume',
  'surfaceEnergy',
  'exchangeCurrentDensity',
  'transferCoefficient',
  'saltConcentration',
  'transferenceNumber',
  'cationDiffusivity',
  'doubleLayerCapacitance',
  'attemptFrequency',
] as const satisfies readonly ParameterName[];

/** Parameters of what fills the gap: of the separator, if one is named. */
const ofGap = ['electrodeGap', 'separatorPorosity', 'transportFactor'] as const satisfies readonly ParameterName[];

/**
 * A problem from records: every number that the run reads, with its claims, its assumption, or by hand. Values by hand
 * come before claims, and claims before the defaults of the model.
 *
 * @throws InvalidInput that names an unknown parameter, one that is not recorded, or a temperature at which the metal
 * melts
 */
export function fromFacts(facts: ElectrodepositionFacts): ElectrodepositionProblem {
  requireOverrides(facts.overrides, parameterTable, ownArguments);
  const surface = surfaceRecords(facts);
  const recorded = recordedParameters<ParameterName>(parameterTable, simulatedOf(facts, surface), facts);
  const numbers: SourcedParameters = {
    ...Object.fromEntries(ofMaterials.map((name) => [name, recorded.require(name)])),
    ...Object.fromEntries(ofGap.map((name) => [name, gapParameter(name, facts, recorded)])),
    ...surfaceLedger({ facts, surface, recorded }),
    ...protocolParameters(facts, recorded),
    ...temperatures(facts, recorded),
    ...windowParameters(facts),
  };
  const sourced: SourcedParameters = { ...numbers, transport: saltTransport(facts.overrides.transport, numbers) };
  const names = Object.keys(parameterTable) as ParameterName[];
  return {
    ledger: names.flatMap((parameter) => (sourced[parameter] ? [{ parameter, ...sourced[parameter] }] : [])),
    grounds: groundsOfTemperature(facts),
  };
}

/** @throws InvalidInput where a separator is named that has no record of it: the default is that of a gap without one */
function gapParameter(
  name: (typeof ofGap)[number],
  { separator }: ElectrodepositionFacts,
  recorded: Recorded,
): Sourced {
  const sourced = recorded.require(name);
  if (separator === null || sourced.origin !== 'DEFAULT') return sourced;
  throw new InvalidInput(`The ${inWords(name)} of ${separator.name} is not recorded; give ${name} by hand`, {
    path: [name],
    allowed: 'a value by hand, or a claim of it',
  });
}

function protocolParameters(facts: ElectrodepositionFacts, recorded: Recorded): SourcedParameters {
  const { drive, target, overrides } = facts;
  const held: SourcedParameters =
    'potential' in drive
      ? { control: givenByHand('POTENTIOSTATIC'), appliedPotential: givenByHand(drive.potential) }
      : { control: givenByHand('GALVANOSTATIC'), currentDensity: givenByHand(drive.currentDensity) };
  const thickness: Sourced =
    'thickness' in target ? givenByHand(target.thickness) : { ...recorded.require('thickness'), origin: 'GIVEN' };
  const rest = ['onDuration', 'offDuration', 'afterwards', 'cutOffPotential'] as const;
  const others = rest.flatMap((name) => {
    const sourced = givenOrDefault(parameterTable[name], overrides[name]);
    return sourced ? [[name, sourced]] : [];
  });
  return {
    ...held,
    thickness,
    ...Object.fromEntries(others),
  };
}

function windowParameters({ scale, seed, snapshots, overrides }: ElectrodepositionFacts): SourcedParameters {
  const known = (name: 'windowWidth' | 'columns', usual: () => number): Sourced => {
    const given = overrides[name] ?? null;
    return given === null ? drawnUp(usual(), windows[scale].reason) : givenByHand(given);
  };
  const windowWidth = known('windowWidth', () => windows[scale].width);
  return {
    windowWidth,
    sitePlacement: givenOrDefault(parameterTable.sitePlacement, overrides.sitePlacement)!,
    columns: known('columns', () => columnsFor(scale, Number(windowWidth.value))),
    snapshots: givenByHand(snapshots),
    seed: givenByHand(seed),
    bandMembers: givenOrDefault(parameterTable.bandMembers, overrides.bandMembers)!,
  };
}
