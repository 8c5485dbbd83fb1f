import { csv } from '../../../exporters/csv.ts';
import { fromSI } from '../../../physics/quantity.ts';
import { voltageProfileSvg } from '../../../pictures/profile.ts';
import { type FileMaker, type MadeFile, resultFile, svgFile, tableFile } from '../../madeFiles.ts';
import type { Solved } from '../../manifest.ts';
import type { SymmetricCellProblem } from './problem.ts';
import type { SymmetricCellResult } from './result.ts';

/** The voltage profile as a chart and as a table, and the result itself. */
export function cellFiles({
  label,
  problem,
  result,
}: Solved<SymmetricCellProblem, SymmetricCellResult>): readonly FileMaker[] {
  return [() => profilePicture(label, problem, result), () => profileTable(result), () => resultFile(result)];
}

async function profilePicture(
  label: string,
  problem: SymmetricCellProblem,
  result: SymmetricCellResult,
): Promise<MadeFile> {
  const [fit] = result.interface.fits;
  const measured = result.basis === 'CALIBRATED' && fit ? fit.overpotential : undefined;
  const labels = { title: label, subtitle: subtitle(problem, result), measured };
  return svgFile('voltage-profile.svg', await voltageProfileSvg(result, labels));
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
