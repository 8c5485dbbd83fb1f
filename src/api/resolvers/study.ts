import { InvalidInput } from '../../domain/errors.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import { isSettled, type RunState } from '../../domain/run.ts';
import { inUnit, inUnitIf } from '../../domain/si.ts';
import { doneOf, type Study, type StudyMember, type StudyVariant, studyState } from '../../domain/study.ts';
import { findById, mustLoad } from '../../knowledge/lookup.ts';
import { fromSI } from '../../physics/quantity.ts';
import { bandIn } from '../../runs/study/outcomeBand.ts';
import { type BandContribution, bandsOf } from '../../runs/study/studyBands.ts';
import { studyEvents } from '../../runs/study/studyEvents.ts';
import { differencesOf, groupsOf, type StudyGroup } from '../../runs/study/studySummary.ts';
import type { Observable } from '../../simulation/manifest.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import type { SampleSummary } from '../../statistics/sample.ts';
import { writeCursor } from '../../store/page.ts';
import { NEWEST_FIRST } from '../../store/runs.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { GroupParent, MemberParent, StudyBandParent, StudyDifferenceParent } from '../parents.ts';
import { payload } from '../payload.ts';
import { looking, renewed } from './following.ts';

/** The name of an arm, under both of its names. */
function inArm<P extends { readonly study: Study }>(armOf: (parent: P) => number) {
  const name = (parent: P) => parent.study.design.arms[armOf(parent)]!;
  return { arm: name, surface: name };
}

function coordinate({ parameter, value, unit }: { readonly parameter: string; value: number; unit: string }) {
  return { parameter, value: exactly(value, unit) };
}

function pointOf({ design: { axes } }: Study, point: StudyVariant['point']) {
  return point.map((k, axis) => {
    const { parameter, unit, values } = axes[axis]!;
    return coordinate({ parameter, unit, value: values[k]! });
  });
}

/** Settled runs count as done, whether they succeeded or not. */
async function progressOf({ id }: Study, { load }: Context) {
  const members = await load.members.load(id);
  const count = (state: RunState) => members.filter((member) => member.state === state).length;
  const done = members.map(({ state, fraction }) => (isSettled(state) ? 1 : fraction));
  return {
    fraction: done.reduce((sum, fraction) => sum + fraction, 0) / Math.max(1, members.length),
    runs: members.length,
    queued: count('QUEUED'),
    running: count('RUNNING'),
    succeeded: count('SUCCEEDED'),
    failed: count('FAILED'),
    cancelled: count('CANCELLED'),
  };
}

async function studyProgressed(_root: unknown, { id }: { id: string }, context: Context) {
  const study = await findById(context.load.study, id);
  if (!study) throw new InvalidInput(`\`id\`: there is no study ${id}`, { code: 'NOT_FOUND', path: ['id'], value: id });
  const members = await context.load.members.load(study.id);
  return studyEvents(looking(context), { studyId: study.id, runIds: members.map(({ runId }) => runId) });
}

async function groups(study: Study, { load }: Context): Promise<readonly StudyGroup[]> {
  return groupsOf(study, await load.members.load(study.id));
}

function distributionView({ observable, distribution }: StudyGroup['distributions'][number], { members }: StudyGroup) {
  const { name, unit } = observable;
  if (distribution === null) return [];
  const values = members.flatMap(({ outcome }) => outcome?.[name] ?? []).toSorted((a, b) => a - b);
  return {
    observable: name,
    count: distribution.count,
    median: inUnit(unit, distribution.median),
    range: between(observable, distribution, ['lowest', 'highest']),
    quartiles: between(observable, distribution, ['lowerQuartile', 'upperQuartile']),
    values: { name, unit, values: values.map((value) => fromSI(value, unit).value) },
  };
}

function between(
  { unit }: Observable,
  distribution: SampleSummary,
  [low, high]: readonly [keyof SampleSummary, keyof SampleSummary],
): Measure {
  const ends = { low: distribution[low], high: distribution[high] };
  return { ...inUnit(unit, 0, ends), value: null, qualifier: 'RANGE' };
}

function contribution({ atLow, atHigh }: BandContribution, { unit }: Observable) {
  return {
    parameter: atLow.end.parameter,
    low: exactly(atLow.end.value, atLow.end.unit),
    high: exactly(atHigh.end.value, atHigh.end.unit),
    atLow: inUnitIf(unit, atLow.median),
    atHigh: inUnitIf(unit, atHigh.median),
    note: [atLow.why, atHigh.why].filter((why) => why !== null).join('; ') || null,
  };
}

/** A number of an outcome, with the ends of its band where it has one. */
function numberIn(outcome: StudyMember['outcome'], observable: Observable): Measure | null {
  const value = outcome?.[observable.name] ?? null;
  const { p05 = null, p95 = null } = bandIn(outcome, observable)?.quantiles ?? {};
  return value === null ? null : inUnit(observable.unit, value, { low: p05, high: p95 });
}

export const studyResolvers: Resolvers = {
  Query: {
    study: (_root, { id }, { load }) => findById(load.study, id),
    studies: async (_root, page, { store, load }) => {
      const read = await store.studies.page(page);
      for (const study of read.rows) load.study.prime(study.id, study);
      return connection(read, {
        nodeOf: (study) => study,
        cursorOf: ({ id }) => writeCursor(NEWEST_FIRST, [id]),
        count: () => store.studies.count(),
      });
    },
  },
  Mutation: {
    startStudy: (_root, { input }, { startStudy, request }) => payload('study', () => startStudy(input, request)),
    cancelStudy: (_root, { input: { id } }, { cancelStudy }) => payload('study', () => cancelStudy(id)),
  },
  Subscription: { studyProgressed: { subscribe: studyProgressed, resolve: renewed } },
  Study: {
    state: async ({ id }, _args, { load }) => studyState((await load.members.load(id)).map(({ state }) => state)),
    progress: (study, _args, context) => progressOf(study, context),
    arms: ({ design }) => design.arms,
    surfaces: ({ design }) => design.arms,
    axes: ({ design }) =>
      design.axes.map(({ parameter, unit, values }) => ({
        parameter,
        values: values.map((value) => exactly(value, unit)),
      })),
    seeds: ({ design }) => design.seeds,
    members: async (study, _args, { load }) => (await load.members.load(study.id)).map((member) => ({ study, member })),
    groups: async (study, _args, context) => (await groups(study, context)).map((group) => ({ study, group })),
    differences: async (study, _args, context) =>
      differencesOf(await groups(study, context)).map((difference) => ({ study, difference })),
    bands: async (study, _args, { load }) =>
      bandsOf(study, await load.members.load(study.id)).map((band) => ({ study, band })),
    artifacts: ({ id }, _args, { load }) => load.studyArtifacts.load(id),
    areArtifactsCurrent: async ({ id, summarisedRuns }, _args, { load }) =>
      summarisedRuns >= doneOf(await load.members.load(id)).length,
  },
  StudyMember: {
    run: ({ member }, _args, { load }) => mustLoad(load.run, member.runId),
    ...inArm(({ member }: MemberParent) => member.variant.arm),
    point: ({ study, member }) => pointOf(study, member.variant.point),
    seed: ({ member }) => member.variant.seed,
    atEnd: ({ member: { variant } }) => (variant.atEnd ? coordinate(variant.atEnd) : null),
    outcome: ({ study, member: { outcome } }) =>
      outcome === null
        ? []
        : manifestOf(study.model).observables.map((observable) => ({
            observable: observable.name,
            value: numberIn(outcome, observable),
          })),
  },
  StudyGroup: {
    ...inArm(({ group }: GroupParent) => group.arm),
    point: ({ study, group }) => pointOf(study, group.point),
    distributions: ({ group }) => group.distributions.flatMap((one) => distributionView(one, group)),
  },
  StudyBand: {
    ...inArm(({ band }: StudyBandParent) => band.group.arm),
    point: ({ study, band }) => pointOf(study, band.group.point),
    observable: ({ band }) => band.observable.name,
    quantity: ({ band: { observable, median, low, high } }) => inUnit(observable.unit, median, { low, high }),
    contributions: ({ band }) => band.contributions.map((one) => contribution(one, band.observable)),
  },
  StudyDifference: {
    ...inArm(({ difference }: StudyDifferenceParent) => difference.arm),
    against: ({ study }) => study.design.arms[0]!,
    point: ({ study, difference }) => pointOf(study, difference.point),
    observable: ({ difference: { observable } }) => observable.name,
    difference: ({ difference: { observable, difference } }) => inUnit(observable.unit, difference),
    ratio: ({ difference: { ratio } }) => (ratio === null ? null : exactly(ratio, '1')),
    isSeparate: ({ difference }) => difference.isSeparate,
  },
};
