import { csv } from '../../../exporters/csv.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { Unit } from '../../../physics/units.ts';
import type { DrawnBand } from '../../../pictures/bandMarks.ts';
import { bandText, convertedBand } from '../../../pictures/bandText.ts';
import { currentProfileSvg, voltageProfileSvg } from '../../../pictures/profile.ts';
import { saltProfilesSvg } from '../../../pictures/saltProfiles.ts';
import type { SaltProfiles } from '../../cells/profileRecorder.ts';
import { type FileMaker, type MadeFile, resultFile, svgFile, tableFile } from '../../madeFiles.ts';
import type { Solved } from '../../manifest.ts';
import { columnIn, remarksOn, tableName } from '../../tableHead.ts';
import type { ParameterName } from './parameters.ts';
import type { SymmetricCellProblem } from './problem.ts';
import type { HeldResult, SymmetricCellResult } from './result.ts';

type SolvedCell = Solved<SymmetricCellProblem, SymmetricCellResult>;

/** The voltage, or the current at a held potential, and the salt as charts and as tables, and the result itself. */
export function cellFiles(solved: SolvedCell): readonly FileMaker[] {
  const { held, profiles } = solved.result;
  return [
    () => (held ? currentPicture(solved, held) : profilePicture(solved)),
    () => profileTable(solved),
    ...(profiles ? [() => saltPicture(solved, profiles), () => saltTable(solved, profiles)] : []),
    () => resultFile(solved.result),
  ];
}

async function currentPicture(solved: SolvedCell, held: HeldResult): Promise<MadeFile> {
  const { label, problem, result } = solved;
  const { value } = held.currentDensity;
  const drawn = held.sample && { value: milliamperes(value), basis: result.basis };
  const band = drawn && { ...drawn, band: convertedBand(held.sample!, milliamperes) };
  const profile = { currentDensity: value, band, series: result.series };
  const subtitle = [testText(problem, result), mainText(result), ...beyondText(result)];
  return svgFile('current-density.svg', await currentProfileSvg(profile, { title: label, subtitle }));
}

async function saltPicture({ label, problem, result }: SolvedCell, profiles: SaltProfiles): Promise<MadeFile> {
  const subtitle = [testText(problem, result), ...beyondText(result)];
  return svgFile('salt-concentration.svg', await saltProfilesSvg(profiles, { title: label, subtitle }));
}

/** A row for each place, a column for each time. */
function saltTable(solved: SolvedCell, { positions, at }: SaltProfiles): MadeFile {
  const columns = [
    columnIn('um', 'distance from the working electrode', positions),
    ...at.map(({ time, concentration }) =>
      columnIn('mol/L', `salt concentration at ${Number(time.toPrecision(12))} s`, concentration),
    ),
  ];
  return tableFile(tableName('salt-concentration', solved.run), csv(columns, remarksOf(solved)));
}

async function profilePicture({ label, problem, result }: SolvedCell): Promise<MadeFile> {
  const [fit] = result.interface.fits;
  const isReproduced = result.basis === 'CALIBRATED' && fit !== undefined;
  const labels = {
    title: label,
    subtitle: [testText(problem, result), mainText(result), ...beyondText(result)],
    ...(isReproduced && { measured: fit.overpotential }),
  };
  return svgFile('voltage-profile.svg', await voltageProfileSvg({ ...result, band: drawnBand(result) }, labels));
}

/** `simulated, predicted · 1 mA/cm², 1 mA·h/cm²` */
function testText({ ledger, parameters }: SymmetricCellProblem, { basis }: SymmetricCellResult): string {
  const told = (name: ParameterName, unit: Unit) => {
    const value = ledger.find(({ id }) => id === parameters[name])?.value;
    return value === undefined
      ? []
      : `${Number(fromSI(Number(value), unit).value.toPrecision(4))} ${printedUnits(unit)}`.replace('-', '−');
  };
  const asked = [
    told('currentDensity', 'mA/cm2'),
    told('appliedPotential', 'V'),
    told('arealCapacity', 'mA.h/cm2'),
    told('holdDuration', 'h'),
  ];
  return `simulated, ${basis.toLowerCase()} · ${asked.flat().join(', ')}`;
}

/** What a run tells first, and its text: `35 (10–67) mV, 90 %`. */
function mainNumber({ plateauOverpotential, sample, held }: SymmetricCellResult) {
  if (held) {
    const band = held.sample && convertedBand(held.sample, milliamperes);
    const text = bandText(milliamperes(held.currentDensity.value), band, 'mA/cm²');
    return { name: 'current density', short: 'current density', text };
  }
  const band = sample && convertedBand(sample, millivolts);
  const text = bandText(millivolts(plateauOverpotential.value), band, 'mV');
  return { name: 'plateau overpotential', short: 'plateau', text };
}

/** `plateau 35 (10–67) mV, 90 %` */
function mainText(result: SymmetricCellResult): string {
  const { short, text } = mainNumber(result);
  return `${short} ${text}`;
}

function milliamperes(amperesPerSquareMetre: number): number {
  return fromSI(amperesPerSquareMetre, 'mA/cm2').value;
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
  const { series } = solved.result;
  const columns = [
    columnIn('h', 'time', series.time),
    columnIn('1', 'cycle', series.cycle),
    columnIn('mA/cm2', 'current density', series.currentDensity),
    columnIn('mV', 'cell voltage', series.cellVoltage),
  ];
  const name = solved.result.held ? 'current-density' : 'voltage-profile';
  return tableFile(tableName(name, solved.run), csv(columns, remarksOf(solved)));
}

function remarksOf(solved: SolvedCell): readonly string[] {
  const { model, version } = solved.result;
  const { name, text } = mainNumber(solved.result);
  return remarksOn(solved, { model, version, basis: solved.result, numbers: [`${name} ${text}`] });
}
