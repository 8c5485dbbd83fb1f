import { claimKeysIn, type RecordedSourced } from '../../domain/ledger.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import type { ModelName, Run } from '../../domain/run.ts';
import type { ElectrodepositionProblem } from '../../simulation/models/electrodeposition/problem.ts';
import { models } from '../../simulation/models/registry.ts';
import type { SymmetricCellProblem } from '../../simulation/models/symmetricCell/problem.ts';
import type { SymmetricCellResult } from '../../simulation/models/symmetricCell/result.ts';
import { inTableUnit, type Parameter } from '../../simulation/parameterTable.ts';
import type { Context } from '../context.ts';
import type { RunParameterParent } from '../parents.ts';

/** What the API must know of each model to show its runs. */
interface RunModel {
  readonly resultType: 'SymmetricCellResult' | 'ElectrodepositionResult';
  readonly parameters: (run: Run, context: Context) => Promise<readonly RunParameterParent[]>;
}

export const runModels: Readonly<Record<ModelName, RunModel>> = {
  symmetricCell: { resultType: 'SymmetricCellResult', parameters: symmetricCellParameters },
  electrodeposition: {
    resultType: 'ElectrodepositionResult',
    parameters: async (run) => {
      const { ledger } = run.problem as ElectrodepositionProblem;
      return ledger.map((entry) => stated(tableOf(run), entry.parameter, entry));
    },
  },
};

type Table = Readonly<Record<string, Parameter>>;

function tableOf({ model }: Run): Table {
  return models[model].parameters;
}

function stated(table: Table, parameter: string, sourced: RecordedSourced, name = parameter): RunParameterParent {
  const { value, low, high, origin, claimKey, reason, derivation = null } = sourced;
  return {
    name,
    quantity: typeof value === 'number' ? shown(table[parameter]!, { value, low, high }) : null,
    choice: typeof value === 'string' ? value : null,
    origin,
    claimKey,
    claimKeys: claimKeysIn(sourced),
    derivation,
    calibratedOn: [],
    reason,
  };
}

/** A measure in SI, shown in the unit of the model's table. */
function shown(parameter: Parameter, si: { value: number; low: number | null; high: number | null }): Measure | null {
  if (parameter.kind !== 'NUMBER') return null;
  const inUnit = (number: number | null) => (number === null ? null : inTableUnit(parameter, number));
  return { ...exactly(inUnit(si.value)!, parameter.unit), low: inUnit(si.low), high: inUnit(si.high) };
}

async function symmetricCellParameters(run: Run, { load }: Context): Promise<readonly RunParameterParent[]> {
  const { ledger, interface: known } = run.problem as SymmetricCellProblem;
  const table = tableOf(run);
  const entries = ledger.map((entry) => stated(table, entry.parameter, entry, entry.id));
  if (known.kind === 'GIVEN') return entries;
  const result = (await load.runResult.load(run.id))?.result as SymmetricCellResult | null | undefined;
  const claims = known.targets.map((target) => target.claimKey);
  return [...entries, fitted(table, claims, result ?? null)];
}

function fitted(table: Table, claims: readonly string[], result: SymmetricCellResult | null): RunParameterParent {
  const { interfaceResistance = null, exchangeCurrentDensity = null } = result?.interface ?? {};
  const name = exchangeCurrentDensity === null ? 'interfaceResistance' : 'exchangeCurrentDensity';
  const value = exchangeCurrentDensity ?? interfaceResistance;
  return {
    name,
    quantity: value === null ? null : shown(table[name]!, { value, low: null, high: null }),
    choice: null,
    origin: 'CALIBRATED',
    claimKey: null,
    claimKeys: [],
    derivation: null,
    calibratedOn: claims,
    reason:
      claims.length === 1
        ? 'fitted to one measured overpotential'
        : `geometric mean of the fits to ${claims.length} measured overpotentials`,
  };
}
