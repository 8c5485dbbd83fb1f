import type { ModelName } from '../domain/run.ts';
import { csv } from '../exporters/csv.ts';
import { fromSI } from '../physics/quantity.ts';
import { voltageProfileSvg } from '../pictures/profile.ts';
import type { SymmetricCellProblem } from '../simulation/models/symmetricCell/problem.ts';
import type { SymmetricCellResult } from '../simulation/models/symmetricCell/result.ts';
import type { MadeFile } from './artifacts.ts';

/** A result with what it is a result of. */
interface Presented {
  readonly label: string;
  readonly problem: unknown;
  readonly result: unknown;
}

/** The files of a result: pictures to look at, tables to take away, and the result itself. */
export function present(model: ModelName, presented: Presented): Promise<MadeFile[]> {
  return presentations[model](presented);
}

const presentations: Record<ModelName, (presented: Presented) => Promise<MadeFile[]>> = {
  async symmetricCell({ label, problem, result }) {
    const solved = result as SymmetricCellResult;
    return [
      await profilePicture(label, problem as SymmetricCellProblem, solved),
      profileTable(solved),
      wholeResult(solved),
    ];
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
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(content) ?? [];
  const size = { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  return { name: 'voltage-profile.svg', mimeType: 'image/svg+xml', ...size, content };
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
  return { name: 'voltage-profile.csv', mimeType: 'text/csv', width: null, height: null, content };
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
