import { type Column, csv } from '../../../exporters/csv.ts';
import { npy } from '../../../exporters/npy.ts';
import { fromSI } from '../../../physics/quantity.ts';
import { lengthText } from '../../../pictures/ticks.ts';
import { type FileMaker, type MadeFile, resultFile, svgFile, tableFile } from '../../madeFiles.ts';
import type { Solved } from '../../manifest.ts';
import { columnIn, remarksOn, tableName } from '../../tableHead.ts';
import { bandTexts } from './band/view.ts';
import { basisOf } from './basis.ts';
import type { ParameterName } from './parameters.ts';
import type { DepositLabels, DepositPicture } from './pictures/deposit.ts';
import { filmStrip } from './pictures/filmStrip.ts';
import { growthSvg } from './pictures/growthCurves.ts';
import { heightProfileSvg } from './pictures/heightProfile.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { givenOf, rememberedOf, snapshotFiles, surfaceNamesOf } from './remembered.ts';
import type { ElectrodepositionResult, Snapshot } from './result.ts';
import { unpackField } from './solver/packedField.ts';

type SolvedDeposit = Solved<ElectrodepositionProblem, ElectrodepositionResult>;

/** Film strip, a picture of each snapshot, height profile and curves; tables; fields for NumPy. */
export function depositFiles(solved: SolvedDeposit): readonly FileMaker[] {
  const { label, problem, result } = solved;
  const picture = pictureOf(problem, result);
  const labels = { title: label, subtitle: subtitleOf(problem) };
  return [
    () => png('film-strip.png', picture, labels),
    () => heightChart(picture, labels),
    () => growthChart(labels, result),
    () => growthTable(solved),
    () => heightTable(picture, solved),
    () => nucleiTable(solved),
    ...result.snapshots.flatMap((snapshot, k) => snapshotOf(snapshot, k, { picture, labels })),
    () => resultFile(rememberedOf(result)),
  ];
}

function pictureOf(problem: ElectrodepositionProblem, result: ElectrodepositionResult): DepositPicture {
  const names = surfaceNamesOf(problem);
  return {
    width: result.grid.width,
    cellSize: result.grid.cellSize,
    surface: result.surface.map(({ from, to, kind }) => ({ from, to, name: names[kind] ?? kind })),
    frames: result.snapshots.map(({ time, morphology, heights, smallNuclei, metalFraction, saltConcentration }) => ({
      time,
      ...morphology,
      heights,
      smallNuclei,
      columns: metalFraction.columns,
      metalFraction: unpackField(metalFraction),
      saltConcentration: unpackField(saltConcentration),
    })),
  };
}

/** `simulated, prior · −0.1 V · islands of 40 nm, 80 nm apart · seed 1` */
function subtitleOf(problem: ElectrodepositionProblem): string {
  const number = (name: ParameterName) => Number(givenOf(problem, name));
  const shown = (value: number) => String(Number(value.toPrecision(4))).replace('-', '−');
  const drive =
    givenOf(problem, 'control') === 'POTENTIOSTATIC'
      ? `${shown(number('appliedPotential'))} V`
      : `${shown(fromSI(number('currentDensity'), 'mA/cm2').value)} mA/cm²`;
  const surfaces: Readonly<Record<string, () => string>> = {
    NONE: () => 'bare surface',
    ISLANDS: () => `islands of ${lengthText(number('islandDiameter'))}, ${lengthText(number('islandPitch'))} apart`,
    FILM: () => `film, cracked every ${lengthText(number('crackSpacing'))}`,
  };
  const barrier = givenOf(problem, 'coatingContact') === 'OHMIC' ? ', no barrier' : '';
  const { basis } = basisOf(problem);
  return `simulated, ${basis.toLowerCase()} · ${drive} · ${surfaces[String(givenOf(problem, 'coating'))]!()}${barrier} · seed ${number('seed')}`;
}

function png(name: string, picture: DepositPicture, labels: DepositLabels): MadeFile {
  return { name, mimeType: 'image/png', ...filmStrip(picture, labels) };
}

async function heightChart(picture: DepositPicture, labels: DepositLabels): Promise<MadeFile> {
  return svgFile('height-profile.svg', await heightProfileSvg(picture, labels));
}

async function growthChart(labels: DepositLabels, result: ElectrodepositionResult): Promise<MadeFile> {
  const answer = result.plateauPotential === null ? 'currentDensity' : 'potential';
  return svgFile('growth.svg', await growthSvg(result.series, { ...labels, answer, marks: result }));
}

/** The columns in the units of the pictures, under what every table of the run says of itself. */
function table(name: string, solved: SolvedDeposit, columns: readonly Column[]): MadeFile {
  const { result, problem, run } = solved;
  const { model, version } = result;
  const basis = { ...basisOf(problem), extrapolates: [] };
  const said = { model, version, basis, numbers: bandTexts(rememberedOf(result)) };
  return tableFile(tableName(name, run), csv(columns, remarksOn(solved, said)));
}

function growthTable(solved: SolvedDeposit): MadeFile {
  const { series } = solved.result;
  return table('growth', solved, [
    columnIn('s', 'time', series.time),
    columnIn('mV', 'potential', series.potential),
    columnIn('mA/cm2', 'current density', series.currentDensity),
    columnIn('mA.h/cm2', 'charge', series.charge),
    columnIn('nm', 'mean thickness', series.meanThickness),
    columnIn('nm', 'maximum height', series.maximumHeight),
    columnIn('nm', 'RMS roughness', series.roughness),
    columnIn('%', 'coverage', series.coverage),
    columnIn('1', 'nuclei', series.nuclei),
  ]);
}

function heightTable({ frames, cellSize }: DepositPicture, solved: SolvedDeposit): MadeFile {
  const position = frames[0]!.heights.map((_, i) => (i + 0.5) * cellSize);
  return table('height-profile', solved, [
    columnIn('um', 'position', position),
    ...frames.map(({ time, heights }) => columnIn('nm', `height at ${time} s`, heights)),
  ]);
}

function nucleiTable(solved: SolvedDeposit): MadeFile {
  const { nuclei } = solved.result;
  const numbers = (name: 'time' | 'position' | 'potential') => nuclei.map((nucleus) => nucleus[name]);
  return table('nuclei', solved, [
    columnIn('s', 'time', numbers('time')),
    columnIn('um', 'position', numbers('position')),
    columnIn('mV', 'potential', numbers('potential')),
    { name: 'surface', unit: '1', values: nuclei.map(({ kind }) => kind) },
  ]);
}

function snapshotOf(
  { metalFraction, saltConcentration }: Snapshot,
  index: number,
  { picture, labels }: { readonly picture: DepositPicture; readonly labels: DepositLabels },
): FileMaker[] {
  const names = snapshotFiles(index);
  const field = (name: string, packed: Snapshot['metalFraction']): MadeFile => ({
    name,
    mimeType: 'application/octet-stream',
    width: null,
    height: null,
    content: npy(unpackField(packed), [packed.rows, packed.columns]),
  });
  return [
    () => png(names.picture, { ...picture, shown: [index] }, labels),
    () => field(names.metalFraction, metalFraction),
    () => field(names.saltConcentration, saltConcentration),
  ];
}
