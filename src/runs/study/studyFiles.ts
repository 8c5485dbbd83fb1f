import { type Basis, bases } from '../../domain/run.ts';
import { doneOf, type Study, type StudyMember } from '../../domain/study.ts';
import { type Column, csv } from '../../exporters/csv.ts';
import { fromSI } from '../../physics/quantity.ts';
import { convertedBand } from '../../pictures/bandText.ts';
import { type StudyPoint, studySvg } from '../../pictures/study.ts';
import type { SvgPicture } from '../../pictures/svg.ts';
import type { MadeFile } from '../../simulation/madeFiles.ts';
import { svgFile, tableFile } from '../../simulation/madeFiles.ts';
import type { Observable } from '../../simulation/manifest.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { tableName } from '../../simulation/tableHead.ts';
import { bandFiles } from './bandFiles.ts';
import { bandColumns, bandIn } from './outcomeBand.ts';
import { endText, placeColumns, shown, withUnit } from './studyColumns.ts';
import { groupsOf, isNominal, type StudyGroup } from './studySummary.ts';

/**
 * The files of a study from all runs that have succeeded so far: a picture, a table of the groups and a table of the
 * runs; where the study goes over bands, also a picture and a table of the bands. No files until a run with every
 * number at its value has succeeded.
 */
export async function studyFiles(study: Study, members: readonly StudyMember[]): Promise<MadeFile[]> {
  const done = doneOf(members);
  if (!done.some(isNominal)) return [];
  const remarks = remarksOn(study, done);
  return [
    svgFile('study.svg', await picture(study, done.filter(isNominal), members.filter(isNominal).length)),
    tableFile(tableName('study', study.id), csv(groupColumns(study, groupsOf(study, done)), remarks)),
    tableFile(tableName('runs', study.id), csv(runColumns(study, done), remarks)),
    ...(await bandFiles(study, members, { remarks, basis: basesText(done) })),
  ];
}

function remarksOn({ id, name, model }: Study, done: readonly StudyMember[]): readonly string[] {
  const { version, band } = manifestOf(model);
  const bands = {
    IN_RESULT: 'the columns in % are quantiles of each result, together a band of 90 %',
    IN_RESULT_AND_BY_STUDY:
      'the columns in % are quantiles of each result, together a band of 90 %; without them the runs were made without bands, and a study over bands (`overBands`) has those of each number',
  };
  return [
    `simulated with the model ${model}, version ${version}`,
    `study ${id}; the column run has the id of each run`,
    name,
    `basis ${basesOf(done).join(', ') || 'not recorded'}`,
    bands[band],
  ];
}

/** The bases of the runs, each once; of studies that an older version started none is recorded. */
function basesOf(members: readonly StudyMember[]): readonly Basis[] {
  return bases.filter((basis) => members.some(({ variant }) => variant.basis === basis));
}

/** `predicted, extrapolated` */
function basesText(members: readonly StudyMember[]): string {
  return basesOf(members).join(', ').toLowerCase() || 'basis not recorded';
}

function picture(study: Study, done: readonly StudyMember[], asked: number): Promise<SvgPicture> {
  const { arms, axes, seeds } = study.design;
  const [observable] = manifestOf(study.model).observables;
  const runs = done.flatMap((member) => pointOf(study, member, observable));
  const chance = seeds.length === 1 ? 'one seed' : `${seeds.length} seeds`;
  const hasBands = runs.some(({ band }) => band);
  const whatIsShown = hasBands ? 'each with its band of 90 %' : `${chance} · medians and every run`;
  const named = axes.map(({ parameter, unit }) => withUnit(parameter, unit));
  return studySvg({
    title: study.name,
    subtitle: `simulated, ${basesText(done)} · ${runs.length} of ${asked} runs · ${whatIsShown}`,
    observable: withUnit(observable.label, observable.unit),
    arms,
    axes: named,
    runs,
  });
}

function pointOf({ design }: Study, { outcome, variant }: StudyMember, observable: Observable): StudyPoint[] {
  const si = outcome![observable.name] ?? null;
  if (si === null) return [];
  const inUnit = (one: number) => fromSI(one, observable.unit).value;
  const band = bandIn(outcome, observable);
  return [
    {
      arm: design.arms[variant.arm]!,
      point: variant.point.map((k, axis) => design.axes[axis]!.values[k]!),
      value: inUnit(si),
      band: band && convertedBand(band, inUnit),
      basis: variant.basis ?? null,
    },
  ];
}

function groupColumns(study: Study, groups: readonly StudyGroup[]): Column[] {
  const numbers = manifestOf(study.model).observables.flatMap((observable, k) => [
    ...(['median', 'lowest', 'highest', 'lowerQuartile', 'upperQuartile'] as const).map((name) => ({
      name: `${observable.name}, ${name}`,
      unit: observable.unit,
      values: groups.map(({ distributions }) => shown(observable, distributions[k]!.distribution?.[name] ?? null)),
    })),
    ...bandColumns(
      observable,
      groups.map(({ members }) => (members.length === 1 ? members[0]!.outcome : null)),
    ),
  ]);
  const counts = { name: 'runs', unit: '1', values: groups.map(({ members }) => members.length) };
  return [...placeColumns(study, groups), counts, ...numbers];
}

function runColumns(study: Study, done: readonly StudyMember[]): Column[] {
  const ends = done.map(({ variant: { atEnd } }) => (atEnd ? endText(atEnd) : ''));
  const outcomes = done.map(({ outcome }) => outcome);
  return [
    ...placeColumns(
      study,
      done.map(({ variant }) => variant),
    ),
    { name: 'seed', unit: '1', values: done.map(({ variant }) => variant.seed) },
    ...(done.every(isNominal) ? [] : [{ name: 'at an end', unit: '1', values: ends }]),
    { name: 'run', unit: '1', values: done.map(({ runId }) => runId) },
    { name: 'basis', unit: '1', values: done.map(({ variant }) => variant.basis ?? '') },
    ...manifestOf(study.model).observables.flatMap((observable) => [
      {
        name: observable.name,
        unit: observable.unit,
        values: outcomes.map((outcome) => shown(observable, outcome![observable.name] ?? null)),
      },
      ...bandColumns(observable, outcomes),
    ]),
  ];
}
