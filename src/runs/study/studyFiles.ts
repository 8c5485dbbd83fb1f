import { doneOf, type Study, type StudyMember } from '../../domain/study.ts';
import { type Column, csv } from '../../exporters/csv.ts';
import { fromSI } from '../../physics/quantity.ts';
import { studySvg } from '../../pictures/study.ts';
import type { SvgPicture } from '../../pictures/svg.ts';
import type { MadeFile } from '../../simulation/madeFiles.ts';
import { svgFile, tableFile } from '../../simulation/madeFiles.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { bandFiles } from './bandFiles.ts';
import { endText, placeColumns, shown, withUnit } from './studyColumns.ts';
import { groupsOf, isNominal, type StudyGroup } from './studySummary.ts';

/**
 * The files of a study from all runs that have succeeded so far: a picture, a table of the groups and a table of the runs;
 * where the study goes over bands, also a picture and a table of the bands. No files until a run with every number at its
 * value has succeeded.
 */
export async function studyFiles(study: Study, members: readonly StudyMember[]): Promise<MadeFile[]> {
  const done = doneOf(members);
  if (!done.some(isNominal)) return [];
  return [
    svgFile('study.svg', await picture(study, done.filter(isNominal), members.filter(isNominal).length)),
    tableFile('study.csv', csv(groupColumns(study, groupsOf(study, done)))),
    tableFile('runs.csv', csv(runColumns(study, done))),
    ...(await bandFiles(study, members)),
  ];
}

function picture(study: Study, done: readonly StudyMember[], asked: number): Promise<SvgPicture> {
  const { arms, axes, seeds } = study.design;
  const [observable] = manifestOf(study.model).observables;
  const runs = done.flatMap(({ outcome, variant }) => {
    const value = outcome![observable.name] ?? null;
    if (value === null) return [];
    const point = variant.point.map((k, axis) => axes[axis]!.values[k]!);
    return [{ arm: arms[variant.arm]!, point, value: fromSI(value, observable.unit).value }];
  });
  const chance = seeds.length === 1 ? 'one seed' : `${seeds.length} seeds`;
  const subtitle = `${runs.length} of ${asked} runs · ${chance} · medians and every run`;
  const named = axes.map(({ parameter, unit }) => withUnit(parameter, unit));
  return studySvg({
    title: study.name,
    subtitle,
    observable: withUnit(observable.label, observable.unit),
    arms,
    axes: named,
    runs,
  });
}

function groupColumns(study: Study, groups: readonly StudyGroup[]): Column[] {
  const numbers = manifestOf(study.model).observables.flatMap((observable, k) =>
    (['median', 'lowest', 'highest', 'lowerQuartile', 'upperQuartile'] as const).map((name) => ({
      name: `${observable.name}, ${name}`,
      unit: observable.unit,
      values: groups.map(({ distributions }) => shown(observable, distributions[k]!.distribution?.[name] ?? null)),
    })),
  );
  const counts = { name: 'runs', unit: '1', values: groups.map(({ members }) => members.length) };
  return [...placeColumns(study, groups), counts, ...numbers];
}

function runColumns(study: Study, done: readonly StudyMember[]): Column[] {
  const ends = done.map(({ variant: { atEnd } }) => (atEnd ? endText(atEnd) : ''));
  return [
    ...placeColumns(
      study,
      done.map(({ variant }) => variant),
    ),
    { name: 'seed', unit: '1', values: done.map(({ variant }) => variant.seed) },
    ...(done.every(isNominal) ? [] : [{ name: 'at an end', unit: '1', values: ends }]),
    { name: 'run', unit: '1', values: done.map(({ runId }) => runId) },
    ...manifestOf(study.model).observables.map((observable) => ({
      name: observable.name,
      unit: observable.unit,
      values: done.map(({ outcome }) => shown(observable, outcome![observable.name] ?? null)),
    })),
  ];
}
