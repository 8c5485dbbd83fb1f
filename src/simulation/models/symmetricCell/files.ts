import { csv } from '../../../exporters/csv.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { DrawnBand } from '../../../pictures/bandMarks.ts';
import { bandText, convertedBand } from '../../../pictures/bandText.ts';
import { voltageProfileSvg } from '../../../pictures/profile.ts';
import { type FileMaker, type MadeFile, resultFile, svgFile, tableFile } from '../../madeFiles.ts';
import type { Solved } from '../../manifest.ts';
import { columnIn, remarksOn, tableName } from '../../tableHead.ts';
import type { SymmetricCellProblem } from './problem.ts';
import type { SymmetricCellResult } from './result.ts';

type SolvedCell = Solved<SymmetricCellProblem, SymmetricCellResult>;

/** The voltage profile as a chart and as a table, and the result itself. */
export function cellFiles(solved: SolvedCell): readonly FileMaker[] {
  return [() => profilePicture(solved), () => profileTable(solved), () => resultFile(solved.result)];
}

async function profilePicture({ label, problem, result }: SolvedCell): Promise<MadeFile> {
  const [fit] = result.interface.fits;
  const isReproduced = result.basis === 'CALIBRATED' && fit !== undefined;
  const labels = {
    title: label,
    subtitle: [testText(problem, result), `plateau ${plateauText(result)}`, ...beyondText(result)],
    ...(isReproduced && { measured: fit.overpotential }),
  };
  return svgFile('voltage-profile.svg', await voltageProfileSvg({ ...result, band: drawnBand(result) }, labels));
}

/** `simulated, predicted · 1 mA/cm², 1 mA·h/cm²` */
function testText({ ledger, parameters }: SymmetricCellProblem, { basis }: SymmetricCellResult): string {
  const si = (name: 'currentDensity' | 'arealCapacity') =>
    Number(ledger.find(({ id }) => id === parameters[name])!.value);
  const shown = (value: number) => String(Number(value.toPrecision(4)));
  const current = shown(fromSI(si('currentDensity'), 'mA/cm2').value);
  const capacity = shown(fromSI(si('arealCapacity'), 'mA.h/cm2').value);
  return `simulated, ${basis.toLowerCase()} · ${current} mA/cm², ${capacity} mA·h/cm²`;
}

/** `35 (10–67) mV, 90 %` */
function plateauText({ plateauOverpotential, sample }: SymmetricCellResult): string {
  const band = sample && convertedBand(sample, millivolts);
  return bandText(millivolts(plateauOverpotential.value), band, 'mV');
}

function beyondText({ extrapolates }: SymmetricCellResult): string[] {
  return extrapolates.map(({ what, detail }) => `beyond the tests in ${what.toLowerCase()}: ${printedUnits(detail)}`);
}

/** `1 mA/cm2` → `1 mA/cm²`, as in the rest of a picture. */
function printedUnits(text: string): string {
  return text.replaceAll('mA.h/', 'mA·h/').replaceAll('cm2', 'cm²');
}

function drawnBand({ plateauOverpotential, sample, basis }: SymmetricCellResult): DrawnBand | null {
  if (sample === null) return null;
  return { value: millivolts(plateauOverpotential.value), band: convertedBand(sample, millivolts), basis };
}

function millivolts(volts: number): number {
  return fromSI(volts, 'mV').value;
}

function profileTable(solved: SolvedCell): MadeFile {
  const { series, version, ...result } = solved.result;
  const columns = [
    columnIn('h', 'time', series.time),
    columnIn('1', 'cycle', series.cycle),
    columnIn('mA/cm2', 'current density', series.currentDensity),
    columnIn('mV', 'cell voltage', series.cellVoltage),
  ];
  const numbers = [`plateau overpotential ${plateauText(solved.result)}`];
  const remarks = remarksOn(solved, { model: result.model, version, basis: result, numbers });
  return tableFile(tableName('voltage-profile', solved.run), csv(columns, remarks));
}
