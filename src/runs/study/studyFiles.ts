import type { Study, StudyMember } from '../../domain/study.ts';
import { type Column, csv } from '../../exporters/csv.ts';
import { fromSI } from '../../physics/quantity.ts';
import { studySvg } from '../../pictures/study.ts';
import type { MadeFile } from '../artifacts.ts';
import { svgFile, tableFile } from '../madeFiles.ts';
import { type Observable, observables } from './observables.ts';
import { groupsOf, type StudyGroup } from './studySummary.ts';

/** One picture, one table of the groups, one table of the runs: of all that has succeeded so far. */
export async function studyFiles(study: Study, members: readonly StudyMember[]): Promise<MadeFile[]> {
  const done = members.filter(({ outcome }) => outcome !== null);
  if (done.length === 0) return [];
  return [
    svgFile('study.svg', await picture(study, done, members.length)),
    tableFile('study.csv', csv(groupColumns(study, groupsOf(study, done)))),
    tableFile('runs.csv', csv(runColumns(study, done))),
  ];
}

function picture(study: Study, done: readonly StudyMember[], asked: number): Promise<string> {
  const { surfaces, axes, seeds } = study.design;
  const [observable] = observables[study.model];
  const runs = done.flatMap(({ outcome, variant }) => {
    const value = outcome![observable.name] ?? null;
    if (value === null) return [];
    const point = variant.point.map((k, axis) => axes[axis]!.values[k]!);
    return [{ surface: surfaces[variant.surface]!, point, value: fromSI(value, observable.unit).value }];
  });
  const chance = seeds.length === 1 ? 'one seed' : `${seeds.length} seeds`;
  const subtitle = `${runs.length} of ${asked} runs · ${chance} · medians and every run`;
  const named = axes.map(({ parameter, unit }) => withUnit(parameter, unit));
  return studySvg({
    title: study.name,
    subtitle,
    observable: withUnit(observable.label, observable.unit),
    surfaces,
    axes: named,
    runs,
  });
}

function withUnit(name: string, unit: string): string {
  return unit === '1' ? name : `${name} (${unit})`;
}

function groupColumns(study: Study, groups: readonly StudyGroup[]): Column[] {
  const numbers = observables[study.model].flatMap((observable, k) =>
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
  return [
    ...placeColumns(
      study,
      done.map(({ variant }) => variant),
    ),
    { name: 'seed', unit: '1', values: done.map(({ variant }) => variant.seed) },
    { name: 'run', unit: '1', values: done.map(({ runId }) => runId) },
    ...observables[study.model].map((observable) => ({
      name: observable.name,
      unit: observable.unit,
      values: done.map(({ outcome }) => shown(observable, outcome![observable.name] ?? null)),
    })),
  ];
}

function placeColumns(
  { design: { surfaces, axes } }: Study,
  places: readonly { readonly surface: number; readonly point: readonly number[] }[],
): Column[] {
  return [
    { name: 'surface', unit: '1', values: places.map(({ surface }) => surfaces[surface]!) },
    ...axes.map(({ parameter, unit, values }, axis) => ({
      name: parameter,
      unit,
      values: places.map(({ point }) => values[point[axis]!]!),
    })),
  ];
}

/** An empty cell stands for a number that there is not. */
function shown({ unit }: Observable, si: number | null): number | string {
  return si === null ? '' : fromSI(si, unit).value;
}
