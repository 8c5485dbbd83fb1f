import { claimKeysIn } from '../../domain/ledger.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import type { Run } from '../../domain/run.ts';
import type { Ground } from '../../simulation/grounds.ts';
import type { AnyManifest, LedgerLine } from '../../simulation/manifest.ts';
import { manifestOf, modelNamed } from '../../simulation/models/registry.ts';
import { inTableUnit, type Parameter } from '../../simulation/parameterTable.ts';
import { quantilesOf } from '../../statistics/distribution.ts';
import type { Uncertain } from '../../statistics/latinHypercube.ts';
import type { Context } from '../context.ts';
import type { RunParameterParent, RunResultParent } from '../parents.ts';

/** The numbers of the inputs of a run, those that were fitted in it, and the claims that decide its basis. */
export async function runParameters(run: Run, { load }: Context): Promise<readonly RunParameterParent[]> {
  const model = manifestOf(run.model);
  const isFitted = model.ledger(run.problem, null).some(({ sourced }) => sourced === null);
  const solved = isFitted ? ((await load.runResult.load(run.id))?.result ?? null) : null;
  return shownLedger(model, run.problem, solved);
}

/** The numbers of a problem, of which fitted ones have no value before it is solved; then the grounds of its basis. */
export function shownLedger(
  { ledger, grounds, parameters }: AnyManifest,
  problem: unknown,
  solved: unknown,
): readonly RunParameterParent[] {
  const lines = ledger(problem, solved).map((line) => shown(line, parameters[line.parameter]!));
  return [...lines, ...grounds(problem).map(shownGround)];
}

function shownGround({ claimKey, property, measure, reason }: Ground): RunParameterParent {
  return {
    name: `${property}.${claimKey}`,
    role: 'BASIS',
    quantity: measure,
    choice: null,
    origin: 'CLAIM',
    claimKey,
    claimKeys: [claimKey],
    derivation: null,
    distribution: null,
    calibratedOn: [],
    reason,
  };
}

function shown({ name, sourced, fitted, calibratedOn, reason }: LedgerLine, parameter: Parameter): RunParameterParent {
  const { derivation = null, uncertain = null, ...number } = sourced ?? fittedTo(fitted);
  const { value, low, high, origin, claimKey } = number;
  return {
    name,
    role: 'MODEL',
    quantity: typeof value === 'number' ? inUnitOf(parameter, { value, low, high }) : null,
    choice: typeof value === 'string' ? value : null,
    origin,
    claimKey,
    claimKeys: sourced ? claimKeysIn(sourced) : [],
    derivation,
    distribution: uncertain && distributionIn(parameter, uncertain),
    calibratedOn,
    reason,
  };
}

function fittedTo(value: number | null) {
  const nobody = { claimKey: null, derivation: null, uncertain: null };
  return { value, low: null, high: null, origin: 'CALIBRATED', ...nobody } as const;
}

/** The quantiles of an uncertain number, in the unit of the model's table of parameters. */
function distributionIn(parameter: Parameter, { leaf, distribution }: Uncertain): RunParameterParent['distribution'] {
  const { p05, p50, p95 } = quantilesOf(distribution);
  const shownIn = (value: number) => inUnitOf(parameter, { value, low: null, high: null })!;
  return { leaf, shape: distribution.shape, p05: shownIn(p05), p50: shownIn(p50), p95: shownIn(p95) };
}

/** A measure in SI, shown in the unit of the model's table of parameters. */
function inUnitOf(
  parameter: Parameter,
  si: { readonly value: number; readonly low: number | null; readonly high: number | null },
): Measure | null {
  if (parameter.kind !== 'NUMBER') return null;
  const inUnit = (number: number | null) => (number === null ? null : inTableUnit(parameter, number));
  return { ...exactly(inUnit(si.value)!, parameter.unit), low: inUnit(si.low), high: inUnit(si.high) };
}

/** The result of a run, as its model shows it; null before it has succeeded. */
export async function shownResult(run: Run, { load }: Context): Promise<RunResultParent | null> {
  const result = (await load.runResult.load(run.id))?.result ?? null;
  if (result === null) return null;
  const fields = manifestOf(run.model).view({
    problem: run.problem,
    result,
    file: async (name) => (await load.artifacts.load(run.id)).find((artifact) => artifact.name === name)!,
    claimsOf: async (role, property) => {
      const subjectId = run.subjects[role] ?? null;
      return subjectId === null ? [] : load.claimsOf.load({ subjectId, property });
    },
  });
  return { ...fields, model: modelNamed(run.model) };
}
