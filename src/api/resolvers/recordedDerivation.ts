import type { Derivation, ResolvedInput } from '../../derivation/derivation.ts';
import type { Claim } from '../../domain/claim.ts';
import type { RecordedDerivation, RecordedInput } from '../../domain/ledger.ts';
import type { SubjectIdentity } from '../../domain/subjects.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { loadExisting } from '../../knowledge/lookup.ts';
import { registry } from '../../metrics/registry.ts';

/**
 * A derivation that a run stores: its numbers as they were, its claims and subjects as they are now. Null where the
 * metric no longer exists.
 */
export async function recordedDerivation(load: Loaders, recorded: RecordedDerivation): Promise<Derivation | null> {
  const metric = registry.find(({ name, of }) => name === recorded.metric && of.some((home) => home === recorded.of));
  const subject = await load.subject.load(recorded.subjectId);
  if (!metric || !subject) return null;
  const inputs = await Promise.all(recorded.inputs.map((input) => inputOf(load, input)));
  const assumptions = recorded.assumptions.map(async ({ text, claimKey }) => ({
    text,
    claim: await claimOf(load, claimKey),
  }));
  const { quantity, uncertainty } = recorded;
  return { metric, subject, quantity, uncertainty, inputs, missing: [], assumptions: await Promise.all(assumptions) };
}

async function inputOf(load: Loaders, recorded: RecordedInput): Promise<ResolvedInput> {
  const { claimKey, subjectId, passedOver, derivation, ...input } = recorded;
  return {
    ...input,
    claim: await claimOf(load, claimKey),
    subject: await subjectOf(load, subjectId),
    passedOver: await loadExisting(load.claimByKey, passedOver),
    derivation: derivation && (await recordedDerivation(load, derivation)),
  };
}

async function claimOf(load: Loaders, key: string | null): Promise<Claim | null> {
  return key === null ? null : load.claimByKey.load(key);
}

async function subjectOf(load: Loaders, id: string | null): Promise<SubjectIdentity | null> {
  return id === null ? null : load.subject.load(id);
}
