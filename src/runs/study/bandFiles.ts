import type { Study, StudyMember } from '../../domain/study.ts';
import { type Column, csv } from '../../exporters/csv.ts';
import { fromSI } from '../../physics/quantity.ts';
import { type BandPanel, bandsSvg } from '../../pictures/bands.ts';
import type { MadeFile } from '../../simulation/madeFiles.ts';
import { svgFile, tableFile } from '../../simulation/madeFiles.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { tableName } from '../../simulation/tableHead.ts';
import { type AtEnd, bandsOf, type StudyBand } from './studyBands.ts';
import { placeColumns, shown, withUnit } from './studyColumns.ts';
import type { StudyGroup } from './studySummary.ts';

/**
 * Files of the bands of a study, from all its members: a picture for the first observable and a table for all; none
 * where the study does not go over bands.
 */
export async function bandFiles(
  study: Study,
  members: readonly StudyMember[],
  { remarks, basis }: { readonly remarks: readonly string[]; readonly basis: string },
): Promise<MadeFile[]> {
  const bands = bandsOf(study, members);
  const [first] = manifestOf(study.model).observables;
  const panels = bands.filter(({ observable }) => observable === first).map((band) => panelOf(study, band));
  if (panels.length === 0) return [];
  const labels = {
    title: study.name,
    subtitle: `simulated, ${basis} · medians, one number at an end of its band, the others at their values`,
  };
  return [
    svgFile('bands.svg', await bandsSvg(panels, withUnit(first.label, first.unit), labels)),
    tableFile(tableName('bands', study.id), csv(bandColumns(study, bands), remarks)),
  ];
}

function panelOf(study: Study, { group, observable, median, low, high, contributions }: StudyBand): BandPanel {
  const inUnit = (si: number) => fromSI(si, observable.unit).value;
  const inUnitIf = (si: number | null) => (si === null ? null : inUnit(si));
  return {
    arm: placeText(study, group),
    median: inUnit(median),
    low: inUnit(low),
    high: inUnit(high),
    rows: contributions.map(({ atLow, atHigh }) => ({
      name: `${atLow.end.parameter} ${bandText(atLow, atHigh)}`,
      atLow: inUnitIf(atLow.median),
      atHigh: inUnitIf(atHigh.median),
      open: [atLow, atHigh].filter(({ why }) => why !== null).map(({ end }) => end.end),
    })),
  };
}

/** `0.3–0.9 eV` */
function bandText({ end: low }: AtEnd, { end: high }: AtEnd): string {
  const [from, to] = [low, high].map(({ value }) => Number(value.toPrecision(3)));
  return `${from}–${to}${low.unit === '1' ? '' : ` ${low.unit}`}`;
}

/** `NiSb, islandPitch 80 nm` */
function placeText({ design: { arms, axes } }: Study, { arm, point }: StudyGroup): string {
  const values = axes.map(({ parameter, unit, values }, axis) => `${parameter} ${values[point[axis]!]} ${unit}`);
  return [arms[arm], ...values].join(', ');
}

/** A line for each number of each group and each parameter. */
function bandColumns(study: Study, bands: readonly StudyBand[]): Column[] {
  const lines = bands.flatMap((band) => band.contributions.map((contribution) => ({ ...band, ...contribution })));
  const of = (name: string, read: (line: (typeof lines)[number]) => number | string): Column => ({
    name,
    unit: '1',
    values: lines.map(read),
  });
  return [
    ...placeColumns(
      study,
      lines.map(({ group }) => group),
    ),
    of('observable', ({ observable }) => observable.name),
    of('unit', ({ observable }) => observable.unit),
    of('median', ({ observable, median }) => shown(observable, median)),
    of('band, low', ({ observable, low }) => shown(observable, low)),
    of('band, high', ({ observable, high }) => shown(observable, high)),
    of('parameter', ({ atLow }) => atLow.end.parameter),
    of('unit of the parameter', ({ atLow }) => atLow.end.unit),
    of('lower end', ({ atLow }) => atLow.end.value),
    of('upper end', ({ atHigh }) => atHigh.end.value),
    of('median at lower end', ({ observable, atLow }) => shown(observable, atLow.median)),
    of('median at upper end', ({ observable, atHigh }) => shown(observable, atHigh.median)),
    of('no answer', ({ atLow, atHigh }) => atLow.why ?? atHigh.why ?? ''),
  ];
}
