import { InvalidInput } from '../../domain/errors.ts';
import type { ImpossibleEnd, StudyDesign, StudyVariant } from '../../domain/study.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';
import type { AnyManifest } from '../../simulation/manifest.ts';
import { manifestOf, type RunRequest } from '../../simulation/models/registry.ts';
import type { CommonRequest } from '../../simulation/request/fields.ts';
import type { ParameterOverride } from '../../simulation/request/listedParameters.ts';
import { located } from '../../simulation/request/readRequest.ts';
import { patched, seedField, withNumber } from '../../simulation/request/varyRequest.ts';
import { askedOf, orderFor, type RunOrder } from '../order.ts';
import { type RunRow, requestDigest, runRow } from '../startRun.ts';
import { bandEndsOf } from './bandEnds.ts';
import type { Arm } from './studyArms.ts';
import { requireFewRuns, type StudyRequest } from './studyDesign.ts';

/** The request of a study, with its arms apart. */
export interface AskedStudy {
  readonly request: StudyRequest;
  readonly arms: readonly Arm[];
}

/** The address from which its runs are started, and a signal that fires when the caller no longer waits. */
export interface StartedFrom {
  readonly startedFrom: string;
  readonly signal: AbortSignal;
}

/** One run of a study before it is written. */
export interface Member {
  readonly variant: StudyVariant;
  /** What the run describes, by the names of its records. */
  readonly name: string;
  readonly row: RunRow;
}

/**
 * Every arm at every point of the grid with every seed.
 *
 * @throws InvalidInput with the place in the request
 */
export async function nominalMembers(
  knowledge: Knowledge,
  asked: AskedStudy,
  { design, origin }: { readonly design: StudyDesign; readonly origin: StartedFrom },
): Promise<Member[]> {
  const members: Member[] = [];
  for (const place of placesOf(design)) {
    for (const seed of design.seeds) {
      members.push(await memberOf(knowledge, asked, { variant: { ...place, seed }, origin }));
    }
  }
  return members;
}

/**
 * The same with one number at an end of its band, for each number and end. An end that the model refuses is listed as
 * impossible, with the reason.
 *
 * @throws InvalidInput where the result of each run tells already what each number does, or there are too many runs
 */
export async function membersAtEnds(
  knowledge: Knowledge,
  asked: AskedStudy,
  {
    design,
    nominal,
    origin,
  }: { readonly design: StudyDesign; readonly nominal: readonly Member[]; readonly origin: StartedFrom },
): Promise<{ readonly members: readonly Member[]; readonly impossible: readonly ImpossibleEnd[] }> {
  const [firstSeed, ...otherSeeds] = design.seeds;
  const variants = nominal
    .filter(({ variant }) => variant.seed === firstSeed)
    .flatMap(({ variant, row }) => bandEndsOf(row).map((atEnd) => ({ ...variant, atEnd })));
  requireFewRuns(nominal.length + variants.length * design.seeds.length, design);
  const members: Member[] = [];
  const impossible: ImpossibleEnd[] = [];
  for (const variant of variants) {
    const first = await memberOf(knowledge, asked, { variant, origin }).catch(whyNot);
    if ('reason' in first) {
      const { arm, point, atEnd } = variant;
      impossible.push({ arm, point, atEnd, why: first.reason });
      continue;
    }
    members.push(first);
    for (const seed of otherSeeds) {
      members.push(await memberOf(knowledge, asked, { variant: { ...variant, seed }, origin }));
    }
  }
  return { members, impossible };
}

function whyNot(error: unknown): Refusal {
  if (error instanceof InvalidInput) return refusal(error.message);
  throw error;
}

async function memberOf(
  knowledge: Knowledge,
  asked: AskedStudy,
  { variant, origin }: { readonly variant: StudyVariant; readonly origin: StartedFrom },
): Promise<Member> {
  origin.signal.throwIfAborted();
  const { order, digest } = await orderOf(knowledge, asked, variant);
  const row = await runRow(knowledge.store, order, { key: null, digest, startedFrom: origin.startedFrom });
  const { basis } = manifestOf(row.model).basis(row.problem);
  return { variant: { ...variant, basis }, name: order.name, row };
}

/** Every arm at every combination of values; the last axis varies fastest. */
function placesOf({ arms, axes }: StudyDesign): readonly Pick<StudyVariant, 'arm' | 'point'>[] {
  const points = axes.reduce<readonly (readonly number[])[]>(
    (shorter, { values }) => shorter.flatMap((point) => values.map((_, k) => [...point, k])),
    [[]],
  );
  return arms.flatMap((_, arm) => points.map((point) => ({ arm, point })));
}

/** A run of the study as a request of its own, and the places in the study that change the base. */
async function orderOf(
  knowledge: Knowledge,
  { request: { run, axes }, arms }: AskedStudy,
  { arm, point, seed, atEnd }: StudyVariant,
): Promise<{ readonly order: RunOrder; readonly digest: string }> {
  const { model, input } = askedOf(run);
  const form = manifestOf(model);
  const chosen = arms[arm] ?? null;
  const changes = point.map((k, axis) => {
    const { parameter: name, values } = axes[axis]!;
    return { name, value: values[k]!, to: ['axes', String(axis), 'values', String(k)] };
  });
  if (atEnd) changes.push({ name: atEnd.parameter, value: atEnd, to: ['overBands'] });
  const seedIn = seedField(form);
  const placed: Placed[] = [];
  let request = withUsual(form, patchedBy(form, { ...input, idempotencyKey: null }, chosen));
  for (const { name, value, to } of changes) {
    const varied = withNumber(form, request, { name, value });
    request = varied.request;
    placed.push({ from: varied.place, to });
  }
  if (seedIn !== null) request = { ...request, [seedIn]: seed } as CommonRequest;
  const listed = { base: input.parameters, all: request.parameters };
  const placeOf = (path: readonly string[]) => placeIn(path, { placed, chosen, listed });
  const asked = { [model]: request } as RunRequest;
  const order = await located(placeOf, () => orderFor(knowledge, asked));
  return { order, digest: requestDigest({ ...request, model }) };
}

function patchedBy(form: AnyManifest, input: CommonRequest, arm: Arm | null): CommonRequest {
  try {
    return arm ? patched(form, input, arm.patch) : input;
  } catch (error) {
    throw error instanceof InvalidInput ? error.under(...arm!.place) : error;
  }
}

/** With what the runs of a study have unless it is given; last, so that the places of what is given stay. */
function withUsual({ inStudies = [] }: AnyManifest, request: CommonRequest): CommonRequest {
  const { parameters } = request;
  const missing = inStudies.filter(({ name }) => parameters.every((given) => given.name !== name));
  return { ...request, parameters: [...parameters, ...missing] };
}

interface Placed {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

interface Changed {
  readonly placed: readonly Placed[];
  readonly chosen: Arm | null;
  readonly listed: Readonly<Record<'base' | 'all', readonly ParameterOverride[]>>;
}

/** An error in something that the study changes is reported at its place in the study, any other in the base. */
function placeIn([model, ...path]: readonly string[], { placed, chosen, listed }: Changed): readonly string[] {
  const onAxis = placed.find(({ from }) => from.every((step, i) => path[i] === step));
  if (onAxis) return onAxis.to;
  const [field, index, ...rest] = path;
  if (field === 'parameters' && index !== undefined) {
    const { name } = listed.all[Number(index)]!;
    const ofArm = (chosen?.patch.parameters ?? []).findIndex((parameter) => parameter.name === name);
    if (ofArm >= 0) return [...chosen!.place, field, String(ofArm), ...rest];
    const ofBase = listed.base.findIndex((parameter) => parameter.name === name);
    return ['run', model!, field, String(ofBase), ...rest];
  }
  return field !== undefined && chosen?.patch[field] != null ? [...chosen.place, ...path] : ['run', model!, ...path];
}
