import { inWords } from '../derivation/words.ts';
import { InvalidInput } from '../domain/errors.ts';
import { claimKeysIn } from '../domain/ledger.ts';
import type { RunSubjects } from '../domain/run.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { problemOf } from '../knowledge/problems/problem.ts';
import type { AnyManifest, RunParts } from '../simulation/manifest.ts';
import { manifestOf, type RunRequest } from '../simulation/models/registry.ts';
import type { CommonRequest } from '../simulation/request/fields.ts';

/** What a run stores of its request: the problem in SI, and the records and claims from which it was made. */
export interface RunOrder {
  readonly model: string;
  /** What the run describes, by the names of its records: a cell, or a metal on a surface. */
  readonly name: string;
  readonly problem: unknown;
  readonly subjects: RunSubjects;
  readonly claimKeys: readonly string[];
}

/** The one model that the request names, and its input. */
export function askedOf(request: RunRequest): { readonly model: string; readonly input: CommonRequest } {
  const [model, input] = Object.entries<CommonRequest | null>(request).find(([, given]) => given != null)!;
  return { model, input: input! };
}

/**
 * The order of a run from its request: from the library where the request names parts of it, otherwise from numbers by
 * hand alone.
 *
 * @throws InvalidInput with the place in the request
 */
export async function orderFor(knowledge: Knowledge, request: RunRequest): Promise<RunOrder> {
  const { model, input } = askedOf(request);
  try {
    return { model, ...(await orderOf(knowledge, manifestOf(model), input)) };
  } catch (error) {
    throw error instanceof InvalidInput ? error.under(model) : error;
  }
}

async function orderOf(
  knowledge: Knowledge,
  model: AnyManifest,
  input: CommonRequest,
): Promise<Omit<RunOrder, 'model'>> {
  const { problem, parts } = await problemOf(knowledge, model, input);
  const name = parts === null ? `${capitalised(inWords(model.name))}, parameters by hand` : model.nameOf(parts);
  const subjects = parts === null ? ofNoRecord(name) : subjectsOf(parts, name);
  return { name, problem, subjects, claimKeys: claimKeysOf(model, problem) };
}

function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The name of a run that is made from no record, only from numbers by hand. */
function ofNoRecord(label: string): RunSubjects {
  return { label, cellId: null, metalId: null, electrodeId: null, electrolyteId: null, separatorId: null };
}

function subjectsOf(
  { cell, metal, electrode, electrolyte, separator, layers: [substrate, coating] }: RunParts,
  name: string,
): RunSubjects {
  return {
    label: `${name}, ${electrolyte.name}`,
    cellId: cell?.id ?? null,
    metalId: metal.id,
    electrodeId: electrode?.id ?? null,
    electrolyteId: electrolyte.id,
    separatorId: separator?.id ?? null,
    ...(electrode ? {} : { substrateId: substrate!.id, coatingId: coating?.id ?? null }),
  };
}

/** The keys of all claims behind the numbers of a problem, at any depth, and of those that decide its basis; each once. */
function claimKeysOf(model: AnyManifest, problem: unknown): readonly string[] {
  const ofNumbers = model
    .ledger(problem, null)
    .flatMap(({ sourced, calibratedOn }) => [...(sourced ? claimKeysIn(sourced) : []), ...calibratedOn]);
  return [...new Set([...ofNumbers, ...model.grounds(problem).map(({ claimKey }) => claimKey)])];
}
