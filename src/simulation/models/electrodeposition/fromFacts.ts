import { depositThickness } from '../../../physics/faraday.ts';
import { requireOverrides } from '../../records.ts';
import { byHand, type Sourced } from '../../sourced.ts';
import type { ElectrodepositionFacts } from './facts.ts';
import { type ParameterName, parameterTable } from './parameters.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { known, type SourcedParameters } from './records/lookUp.ts';
import { electrolyteParameters, metalParameters } from './records/phaseParameters.ts';
import { surfaceParameters } from './records/surfaceParameters.ts';
import { columnsFor, windows } from './records/windows.ts';

/** What the question itself asks. */
const ownArguments: readonly string[] = [
  'control',
  'appliedPotential',
  'currentDensity',
  'thickness',
  'seed',
  'snapshots',
  'temperature',
] satisfies readonly ParameterName[];

/**
 * A problem out of records: every number that the run reads, with its claim, its assumption, or who gave it. By hand
 * comes before what is claimed, and that before the defaults of the model.
 *
 * @throws InvalidInput that names an unknown parameter, or one that nobody recorded
 */
export function fromFacts(facts: ElectrodepositionFacts): ElectrodepositionProblem {
  requireOverrides(facts.overrides, parameterTable, ownArguments);
  const metal = metalParameters(facts);
  const sourced: SourcedParameters = {
    ...protocolParameters(facts, metal.molarVolume!),
    ...surfaceParameters(facts),
    ...metal,
    ...electrolyteParameters(facts),
    ...windowParameters(facts),
  };
  const names = Object.keys(parameterTable) as ParameterName[];
  return { ledger: names.flatMap((parameter) => (sourced[parameter] ? [{ parameter, ...sourced[parameter] }] : [])) };
}

function protocolParameters(facts: ElectrodepositionFacts, molarVolume: Sourced): SourcedParameters {
  const { drive, target, temperature } = facts;
  const held: SourcedParameters =
    'potential' in drive
      ? { control: byHand('POTENTIOSTATIC'), appliedPotential: byHand(drive.potential) }
      : { control: byHand('GALVANOSTATIC'), currentDensity: byHand(drive.currentDensity) };
  const thickness =
    'thickness' in target
      ? byHand(target.thickness)
      : byHand(depositThickness(target.arealCapacity, Number(molarVolume.value)), 'V_m q/F of the capacity given');
  const rest = ['onDuration', 'offDuration', 'afterwards', 'cutOffPotential'] as const;
  const others = rest.flatMap((name) => {
    const sourced = known(facts, name);
    return sourced ? [[name, sourced]] : [];
  });
  return {
    ...held,
    thickness,
    ...Object.fromEntries(others),
    temperature: temperature === null ? known(facts, 'temperature')! : byHand(temperature),
  };
}

function windowParameters(facts: ElectrodepositionFacts): SourcedParameters {
  const { scale, seed, snapshots } = facts;
  const drawnUp = (value: number): Sourced => ({
    value,
    low: null,
    high: null,
    origin: 'DEFAULT',
    claimKey: null,
    reason: windows[scale].reason,
  });
  const windowWidth = known(facts, 'windowWidth', () => drawnUp(windows[scale].width))!;
  const columns = () => drawnUp(columnsFor(scale, Number(windowWidth.value)));
  return {
    electrodeGap: known(facts, 'electrodeGap')!,
    windowWidth,
    columns: known(facts, 'columns', columns)!,
    snapshots: byHand(snapshots),
    seed: byHand(seed),
  };
}
