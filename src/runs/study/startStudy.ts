import { InvalidInput } from '../../domain/errors.ts';
import { userId } from '../../domain/identity.ts';
import type { ModelName } from '../../domain/run.ts';
import type { Study, StudyDesign, StudyVariant } from '../../domain/study.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { Unit } from '../../physics/units.ts';
import { askTransaction } from '../../store/rows.ts';
import { inSnapshot, type Store } from '../../store/store.ts';
import { studyQuestions } from '../../store/studies.ts';
import { studyRunTable, studyTable } from '../../store/tables.ts';
import { type GivenQuantity, quantityInSI } from '../givenParameters.ts';
import { askedOf, type ModelRequests, orderFor, type RunRequest } from '../orders.ts';
import type { RunOrder } from '../runOrder.ts';
import { checkedKey, digestOf, type Office, OWNER, queueRun, type RunRow, runRow } from '../startRun.ts';
import { axisUnit, type StudySurface, varied } from './variants.ts';

/** Many runs at once: every surface at every point of the grid with every seed. */
export interface StudyRequest {
  readonly name?: string | null;
  /** The run that all others are like, but for what is studied. */
  readonly run: RunRequest;
  readonly surfaces: readonly StudySurface[];
  readonly axes: readonly { readonly parameter: string; readonly values: readonly GivenQuantity[] }[];
  readonly seeds: number;
  readonly idempotencyKey?: string | null;
}

export type StartStudy = (request: StudyRequest) => Promise<Study>;

/** Priority of the runs of a study: whoever asks for one run does not wait for two hundred. */
const AFTER_SINGLE_RUNS = -1;
const MOST_RUNS = 200;
const MOST_AXES = 2;
const MOST_SURFACES = 12;

/** Stands for the surface of the base until its records tell its name. */
const ONE_SURFACE = 'surface';

interface Member {
  readonly variant: StudyVariant;
  readonly row: RunRow;
}

/**
 * Starts studies: checks every run of one, then writes them all with their jobs in one transaction.
 *
 * @throws InvalidInput with the place in the request; nothing is written then
 */
export function studyStarter(office: Office): StartStudy {
  return async (request) => {
    const key = checkedKey(request.idempotencyKey ?? null, ['idempotencyKey']);
    const digest = digestOf({ ...request, idempotencyKey: null });
    const known = key && (await sameStudy(office.store, key, digest));
    if (known) return known;
    const design = designOf(request);
    const members = await inSnapshot(office.db, (store) => membersOf(store, request, design));
    const { model } = askedOf(request.run);
    const id = userId();
    const { label } = members[0]!.row.subjects;
    const name = request.name?.trim() || label;
    const surfaces = request.surfaces.length > 0 ? design.surfaces : [label.split(', ')[0]!];
    const study = { id, owner: OWNER, name, model, design: { ...design, surfaces }, createdAt: new Date() };
    return write(office, { ...study, idempotencyKey: key, requestDigest: digest }, members);
  };
}

async function sameStudy({ studies }: Pick<Store, 'studies'>, key: string, digest: string): Promise<Study | null> {
  const [known] = await studies.byIdempotencyKey(OWNER, key);
  if (!known) return null;
  if (known.requestDigest === digest) return known;
  throw new InvalidInput('This idempotency key was used with another input', {
    code: 'CONFLICT',
    path: ['idempotencyKey'],
    value: key,
    allowed: 'a new key, or the same input as before',
  });
}

function designOf({ run, surfaces, axes, seeds }: StudyRequest): StudyDesign {
  const { model, input } = askedOf(run);
  requireAtMost(surfaces.length, MOST_SURFACES, 'surfaces');
  requireAtMost(axes.length, MOST_AXES, 'axes');
  requireSeeds(model, seeds);
  const first = 'seed' in input ? input.seed : 1;
  const design = {
    surfaces: surfaces.length > 0 ? surfaces.map(({ name }) => name) : [ONE_SURFACE],
    axes: axes.map(({ parameter, values }, i) => axisOf(model, { parameter, values }, ['axes', String(i)])),
    seeds: Array.from({ length: seeds }, (_, k) => first + k),
  };
  requireDistinct(design);
  const count = design.axes.reduce((n, { values }) => n * values.length, design.surfaces.length * seeds);
  if (count <= MOST_RUNS) return design;
  throw new InvalidInput(`${count} runs are too many for one study`, {
    path: ['seeds'],
    value: seeds,
    allowed: `surfaces × values × seeds at most ${MOST_RUNS}`,
  });
}

function axisOf(
  model: ModelName,
  { parameter, values }: StudyRequest['axes'][number],
  path: readonly string[],
): StudyDesign['axes'][number] {
  const unit = axisUnit(model, parameter, [...path, 'parameter']);
  if (values.length === 0) {
    throw new InvalidInput(`${parameter} takes no value`, { path: [...path, 'values'], allowed: 'one value or more' });
  }
  const inUnit = (value: GivenQuantity, j: number) =>
    Number(fromSI(quantityInSI(unit, value, [...path, 'values', String(j)]), unit as Unit).value.toPrecision(12));
  return { parameter, unit, values: values.map(inUnit) };
}

function requireAtMost(count: number, most: number, field: string): void {
  if (count <= most) return;
  throw new InvalidInput(`${count} ${field} are too many`, { path: [field], value: count, allowed: `at most ${most}` });
}

function requireSeeds(model: ModelName, seeds: number): void {
  const most = varied[model].withSeed ? MOST_RUNS : 1;
  if (Number.isInteger(seeds) && seeds >= 1 && seeds <= most) return;
  const allowed = most === 1 ? '1: chance plays no part in this model' : `1 to ${most}`;
  throw new InvalidInput('A study cannot have that many seeds', { path: ['seeds'], value: seeds, allowed });
}

function requireDistinct({ surfaces, axes }: StudyDesign): void {
  const repeated = surfaces.findIndex((name, i) => surfaces.indexOf(name) !== i);
  if (repeated >= 0) {
    const path = ['surfaces', String(repeated), 'name'];
    throw new InvalidInput('Two surfaces have the same name', {
      path,
      value: surfaces[repeated],
      allowed: 'each once',
    });
  }
  const same = axes.findIndex(({ parameter }, i) => axes.findIndex((other) => other.parameter === parameter) !== i);
  if (same < 0) return;
  const path = ['axes', String(same), 'parameter'];
  throw new InvalidInput('Two axes vary the same', { path, value: axes[same]!.parameter, allowed: 'each once' });
}

async function membersOf(store: Store, request: StudyRequest, design: StudyDesign): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const [surface] of design.surfaces.entries()) {
    for (const point of pointsOf(design)) {
      for (const seed of design.seeds) {
        const variant = { surface, point, seed };
        const { order, digest } = await orderOf(store, request, variant);
        members.push({ variant, row: await runRow(store, order, { key: null, digest }) });
      }
    }
  }
  return members;
}

/** Every combination of values, the last axis fastest. */
function pointsOf({ axes }: StudyDesign): readonly (readonly number[])[] {
  return axes.reduce<readonly (readonly number[])[]>(
    (points, { values }) => points.flatMap((point) => values.map((_, k) => [...point, k])),
    [[]],
  );
}

async function orderOf<M extends ModelName>(
  store: Store,
  { run, surfaces, axes }: StudyRequest,
  { surface, point, seed }: StudyVariant,
): Promise<{ readonly order: RunOrder; readonly digest: string }> {
  const { model, input } = askedOf<M>(run);
  const { withSurface, withParameter, withSeed } = varied[model];
  const chosen = surfaces[surface];
  let request: ModelRequests[M] = { ...input, idempotencyKey: null };
  if (chosen) request = withSurface(request, chosen);
  const places = point.map((k, axis) => {
    const { parameter, values } = axes[axis]!;
    const changed = withParameter(request, parameter, values[k]!);
    request = changed.request;
    return { from: changed.place, to: ['axes', String(axis), 'values', String(k)] };
  });
  if (withSeed) request = withSeed(request, seed);
  try {
    const order = await orderFor(store, { [model]: request } as RunRequest);
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

type StudyRow = Study & { readonly idempotencyKey: string | null; readonly requestDigest: string };

async function write(office: Office, row: StudyRow, members: readonly Member[]): Promise<Study> {
  return office.db.transaction(async (transaction) => {
    const inserted = await transaction
      .createQueryBuilder()
      .insert()
      .into(studyTable)
      .values({ ...row })
      .orIgnore('("owner", "idempotency_key")')
      .returning('id')
      .execute();
    const studies = studyQuestions(askTransaction(transaction));
    if ((inserted.raw as unknown[]).length === 0)
      return (await sameStudy({ studies }, row.idempotencyKey!, row.requestDigest))!;
    for (const [position, { variant, row: run }] of members.entries()) {
      await queueRun(office.sender, transaction, run, AFTER_SINGLE_RUNS);
      await transaction.insert(studyRunTable, { studyId: row.id, position, runId: run.id, variant });
    }
    return (await studies.byIds([row.id]))[0]!;
  });
}
