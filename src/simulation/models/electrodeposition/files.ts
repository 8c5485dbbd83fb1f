import { csv } from '../../../exporters/csv.ts';
import { npy } from '../../../exporters/npy.ts';
import { fromSI } from '../../../physics/quantity.ts';
import { lengthText } from '../../../pictures/ticks.ts';
import { type FileMaker, type MadeFile, resultFile, svgFile, tableFile } from '../../madeFiles.ts';
import type { Solved } from '../../manifest.ts';
import type { ParameterName } from './parameters.ts';
import type { DepositLabels, DepositPicture } from './pictures/deposit.ts';
import { filmStrip } from './pictures/filmStrip.ts';
import { growthSvg } from './pictures/growthCurves.ts';
import { heightProfileSvg } from './pictures/heightProfile.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { givenOf, rememberedOf, snapshotFiles, surfaceNamesOf } from './remembered.ts';
import type { ElectrodepositionResult, Snapshot } from './result.ts';
import { unpackField } from './solver/packedField.ts';

/** Film strip, a picture of each snapshot, height profile and curves; tables; fields for NumPy. */
export function depositFiles({
  label,
  problem,
  result,
}: Solved<ElectrodepositionProblem, ElectrodepositionResult>): readonly FileMaker[] {
  const picture = pictureOf(problem, result);
  const labels = { title: label, subtitle: subtitleOf(problem) };
  return [
    () => png('film-strip.png', picture, labels),
    () => heightChart(picture, labels),
    () => growthChart(labels, result),
    () => growthTable(result),
    () => heightTable(picture),
    () => nucleiTable(result),
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
    frames: result.snapshots.map(({ time, morphology, heights, metalFraction, saltConcentration }) => ({
      time,
      ...morphology,
      heights,
      columns: metalFraction.columns,
      metalFraction: unpackField(metalFraction),
      saltConcentration: unpackField(saltConcentration),
    })),
  };
}

/** `−0.1 V · islands of 40 nm, 80 nm apart · seed 1` */
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
  return `${drive} · ${surfaces[String(givenOf(problem, 'coating'))]!()}${barrier} · seed ${number('seed')}`;
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

function growthTable({ series }: ElectrodepositionResult): MadeFile {
  const columns = [
    { name: 'time', unit: 's', values: series.time },
    { name: 'potential', unit: 'V', values: series.potential },
    { name: 'current density', unit: 'A/m2', values: series.currentDensity },
    { name: 'charge', unit: 'C/m2', values: series.charge },
    { name: 'mean thickness', unit: 'm', values: series.meanThickness },
    { name: 'maximum height', unit: 'm', values: series.maximumHeight },
    { name: 'RMS roughness', unit: 'm', values: series.roughness },
    { name: 'coverage', unit: '1', values: series.coverage },
    { name: 'nuclei', unit: '1', values: series.nuclei },
  ];
  return tableFile('growth.csv', csv(columns));
}

function heightTable({ frames, cellSize }: DepositPicture): MadeFile {
  const position = frames[0]!.heights.map((_, i) => (i + 0.5) * cellSize);
  const heights = frames.map(({ time, heights }) => ({ name: `height at ${time} s`, unit: 'm', values: heights }));
  return tableFile('height-profile.csv', csv([{ name: 'position', unit: 'm', values: position }, ...heights]));
}

function nucleiTable({ nuclei }: ElectrodepositionResult): MadeFile {
  const columns = [
    { name: 'time', unit: 's', values: nuclei.map(({ time }) => time) },
    { name: 'position', unit: 'm', values: nuclei.map(({ position }) => position) },
    { name: 'potential', unit: 'V', values: nuclei.map(({ potential }) => potential) },
    { name: 'surface', unit: '1', values: nuclei.map(({ kind }) => kind) },
  ];
  return tableFile('nuclei.csv', csv(columns));
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
    () => png(names.picture, { ...picture, frames: [picture.frames[index]!] }, labels),
    () => field(names.metalFraction, metalFraction),
    () => field(names.saltConcentration, saltConcentration),
  ];
}
