import { InvalidInput } from '../../domain/errors.ts';
import type { ModelName } from '../../domain/run.ts';
import type { ImpossibleEnd, StudyDesign, StudyVariant } from '../../domain/study.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { askedOf, type ModelRequests, orderFor, type RunRequest } from '../orders/orders.ts';
import type { RunOrder } from '../orders/runOrder.ts';
import { digestOf, type RunRow, runRow } from '../startRun.ts';
import { bandEndsOf } from './bandEnds.ts';
import { requireFewRuns, type StudyRequest } from './studyDesign.ts';
import { type StudySurface, varied } from './variants.ts';

/** Where its runs come from, and for how long somebody waits for the study. */
export interface Origin {
  readonly startedFrom: string;
  readonly signal: AbortSignal;
}

/** One run of a study before it is written. */
export interface Member {
  readonly variant: StudyVariant;
  /** What it is of, by the names of its records. */
  readonly name: string;
  readonly row: RunRow;
}

/**
 * Every surface at every point of the grid with every seed.
 *
 * @throws InvalidInput with the place in the request
 */
export async function nominalMembers(
  knowledge: Knowledge,
  request: StudyRequest,
  { design, origin }: { readonly design: StudyDesign; readonly origin: Origin },
): Promise<Member[]> {
  const members: Member[] = [];
  for (const place of placesOf(design)) {
    for (const seed of design.seeds) {
      members.push(await memberOf(knowledge, request, { variant: { ...place, seed }, origin }));
    }
  }
  return members;
}

/**
 * The same with one number at an end of its band, for each number and end. Where the model refuses an end, that is told.
 *
 * @throws InvalidInput where the runs of the model bring their band themselves, or these are too many
 */
export async function membersAtEnds(
  knowledge: Knowledge,
  request: StudyRequest,
  {
    design,
    nominal,
    origin,
  }: { readonly design: StudyDesign; readonly nominal: readonly Member[]; readonly origin: Origin },
): Promise<{ readonly members: readonly Member[]; readonly impossible: readonly ImpossibleEnd[] }> {
  const [firstSeed, ...otherSeeds] = design.seeds;
  const variants = nominal
    .filter(({ variant }) => variant.seed === firstSeed)
    .flatMap(({ variant, row }) => bandEndsOf(row).map((atEnd) => ({ ...variant, atEnd })));
  requireFewRuns(nominal.length + variants.length * design.seeds.length, design);
  const members: Member[] = [];
  const impossible: ImpossibleEnd[] = [];
  for (const variant of variants) {
    const first = await memberOf(knowledge, request, { variant, origin }).catch(whyNot);
    if (typeof first === 'string') {
      const { surface, point, atEnd } = variant;
      impossible.push({ surface, point, atEnd, why: first });
      continue;
    }
    members.push(first);
    for (const seed of otherSeeds) {
      members.push(await memberOf(knowledge, request, { variant: { ...variant, seed }, origin }));
    }
  }
  return { members, impossible };
}

function whyNot(error: unknown): string {
  if (error instanceof InvalidInput) return error.message;
  throw error;
}

async function memberOf(
  knowledge: Knowledge,
  request: StudyRequest,
  { variant, origin }: { readonly variant: StudyVariant; readonly origin: Origin },
): Promise<Member> {
  origin.signal.throwIfAborted();
  const { order, digest } = await orderOf(knowledge, request, variant);
  const row = await runRow(knowledge.store, order, { key: null, digest, startedFrom: origin.startedFrom });
  return { variant, name: order.name, row };
}

/** Every surface at every combination of values, the last axis fastest. */
function placesOf({ surfaces, axes }: StudyDesign): readonly Pick<StudyVariant, 'surface' | 'point'>[] {
  const points = axes.reduce<readonly (readonly number[])[]>(
    (shorter, { values }) => shorter.flatMap((point) => values.map((_, k) => [...point, k])),
    [[]],
  );
  return surfaces.flatMap((_, surface) => points.map((point) => ({ surface, point })));
}

async function orderOf<M extends ModelName>(
  knowledge: Knowledge,
  { run, surfaces, axes }: StudyRequest,
  { surface, point, seed, atEnd }: StudyVariant,
): Promise<{ readonly order: RunOrder; readonly digest: string }> {
  const { model, input } = askedOf<M>(run);
  const { withSurface, withParameter, withSeed } = varied[model];
  const chosen = surfaces[surface];
  let request: ModelRequests[M] = { ...input, idempotencyKey: null };
  if (chosen) request = withSurface(request, chosen);
  const changes = point.map((k, axis) => {
    const { parameter, values } = axes[axis]!;
    return { parameter, value: values[k]!, to: ['axes', String(axis), 'values', String(k)] };
  });
  if (atEnd) changes.push({ parameter: atEnd.parameter, value: atEnd, to: ['overBands'] });
  const places = changes.map(({ parameter, value, to }) => {
    const changed = withParameter(request, parameter, value);
    request = changed.request;
    return { from: changed.place, to };
  });
  if (withSeed) request = withSeed(request, seed);
  try {
    const order = await orderFor(knowledge, { [model]: request } as RunRequest);
    return { order, digest: digestOf({ ...request, model }) };
  } catch (error) {
    throw error instanceof InvalidInput ? error.at(...placeOf(error.argument, { places, surface, chosen })) : error;
  }
}

interface Changed {
  readonly places: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  readonly surface: number;
  readonly chosen: StudySurface | undefined;
}

/** An error in what the study changed is told where the study says so, any other in the base. */
function placeOf([model, ...path]: readonly string[], { places, surface, chosen }: Changed): readonly string[] {
  const onAxis = places.find(({ from }) => from.every((step, i) => path[i] === step));
  if (onAxis) return onAxis.to;
  const ofSurface = chosen && ['electrode', 'substrate', 'coating', 'whatIf'].includes(path[0]!);
  return ofSurface ? ['surfaces', String(surface), ...path] : ['run', model!, ...path];
}
