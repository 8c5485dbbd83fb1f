import type { ModelName } from '../domain/run.ts';
import { csv } from '../exporters/csv.ts';
import { fromSI } from '../physics/quantity.ts';
import { voltageProfileSvg } from '../pictures/profile.ts';
import { Cancelled, type Hooks } from '../simulation/model.ts';
import type { ElectrodepositionProblem } from '../simulation/models/electrodeposition/problem.ts';
import type { ElectrodepositionResult } from '../simulation/models/electrodeposition/result.ts';
import type { SymmetricCellProblem } from '../simulation/models/symmetricCell/problem.ts';
import type { SymmetricCellResult } from '../simulation/models/symmetricCell/result.ts';
import type { FileMaker, MadeFile } from './artifacts.ts';
import { depositFiles, rememberedOf } from './depositPresentation.ts';
import { svgFile, tableFile } from './madeFiles.ts';

/** A result with what it is a result of. */
interface Presented {
  readonly label: string;
  readonly problem: unknown;
  readonly result: unknown;
}

/** What is left of a result once it is solved. */
export interface Presentation {
  /** Pictures to look at, tables to take away, and the result itself. */
  readonly files: readonly MadeFile[];
  /** What the database remembers: the result, without fields that are files. */
  readonly remembered: unknown;
}

/** @throws Cancelled between two files */
export async function present(model: ModelName, presented: Presented, hooks: Hooks): Promise<Presentation> {
  const { parts, remembered } = presentations[model](presented);
  const files: MadeFile[] = [];
  for (const [k, make] of parts.entries()) {
    if (hooks.cancelled()) throw new Cancelled('the run was cancelled');
    hooks.progress(k / parts.length, `drawing file ${k + 1} of ${parts.length}`);
    files.push(await make());
  }
  return { files, remembered };
}

/** The files of a result, none of them made yet. */
interface Parts {
  readonly parts: readonly FileMaker[];
  readonly remembered: unknown;
}

const presentations: Record<ModelName, (presented: Presented) => Parts> = {
  symmetricCell({ label, problem, result }) {
    const solved = result as SymmetricCellResult;
    const parts = [
      () => profilePicture(label, problem as SymmetricCellProblem, solved),
      () => profileTable(solved),
      () => wholeResult(solved),
    ];
    return { parts, remembered: solved };
  },
  electrodeposition({ label, problem, result }) {
    const solved = result as ElectrodepositionResult;
    const parts = depositFiles(label, problem as ElectrodepositionProblem, solved);
    return { parts, remembered: rememberedOf(solved) };
  },
};

async function profilePicture(
  label: string,
  problem: SymmetricCellProblem,
  result: SymmetricCellResult,
): Promise<MadeFile> {
  const [fit] = result.interface.fits;
  const measured = result.basis === 'CALIBRATED' && fit ? fit.overpotential : undefined;
  const content = await voltageProfileSvg(result, { title: label, subtitle: subtitle(problem, result), measured });
  return svgFile('voltage-profile.svg', content);
}

/** `1 mA/cm2, 1 mA.h/cm2 · CALIBRATED 35.0 mV` */
function subtitle(
  { ledger, parameters }: SymmetricCellProblem,
  { basis, plateauOverpotential }: SymmetricCellResult,
): string {
  const si = (name: 'currentDensity' | 'arealCapacity') =>
    Number(ledger.find(({ id }) => id === parameters[name])!.value);
  const shown = (value: number) => String(Number(value.toPrecision(4)));
  const current = shown(fromSI(si('currentDensity'), 'mA/cm2').value);
  const capacity = shown(fromSI(si('arealCapacity'), 'mA.h/cm2').value);
  const plateau = fromSI(plateauOverpotential.value, 'mV').value.toFixed(1);
  return `${current} mA/cm², ${capacity} mA·h/cm² · plateau ${plateau} mV, ${basis.toLowerCase()}`;
}

function profileTable({ series }: SymmetricCellResult): MadeFile {
  const content = csv([
    { name: 'time', unit: 's', values: series.time },
    { name: 'cycle', unit: '1', values: series.cycle },
    { name: 'current density', unit: 'A/m2', values: series.currentDensity },
    { name: 'cell voltage', unit: 'V', values: series.cellVoltage },
  ]);
  return tableFile('voltage-profile.csv', content);
}

/** Plain JSON in SI: the same problem gives the same bytes, so a second solution can be checked by its hash. */
function wholeResult(result: SymmetricCellResult): MadeFile {
  return {
    name: 'result.json',
    mimeType: 'application/json',
    width: null,
    height: null,
    content: JSON.stringify(result),
  };
}
