import { InvalidInput } from '../../../domain/errors.ts';
import { greatestCurrent } from '../../../physics/marcusHushChidsey.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { InterfaceNumbers } from '../../cells/electrodeInterface.ts';
import { refused, valueText } from '../../parameterTable.ts';
import { type CellParameters, parameterTable } from './parameters.ts';
import { requireSaltToLast } from './prediction/depletion.ts';
import {
  nominalValues,
  type ParameterSet,
  parameterSets,
  resolveCell,
  resolveInterfaces,
  type SymmetricCellProblem,
} from './problem.ts';
import { ofElectrolyte } from './records/cellParameters.ts';

/**
 * Checks every cell of a problem: each number within its limits, and salt for the half-cycles, unless the run
 * is to end without it.
 *
 * @throws InvalidInput
 */
export function validate(problem: Checked): void {
  checkCells(problem, (cell, path) => {
    if (cell.hold) requireNoDepletion(problem);
    else if (!problem.untilDepleted || path.length > 0) requireSaltToLast(cell);
  });
}

/** @throws InvalidInput where a run at a voltage is to end without salt: the voltage leaves some */
function requireNoDepletion({ untilDepleted }: Checked): void {
  if (untilDepleted)
    throw refused('untilDepleted', true, 'left out where a potential is held: it never uses up the salt');
}

/** Checks the numbers alone, which takes no solution. @throws InvalidInput */
export function requireNumbers(problem: Checked): void {
  checkCells(problem, () => {});
}

function checkCells(problem: Checked, check: (cell: CellParameters, path: readonly string[]) => void): void {
  const values = nominalValues(problem);
  if (values.size !== problem.ledger.length) {
    throw new InvalidInput('Two entries of the ledger have the same id', { path: ['ledger'] });
  }
  const isGiven = problem.interface.kind === 'GIVEN';
  for (const { path, set } of parameterSets(problem)) {
    try {
      const cell = resolveCell(set, values, problem.laws);
      if (isGiven) requirePassable(cell, resolveInterfaces(set, values));
      check(cell, path);
    } catch (error) {
      throw error instanceof InvalidInput ? placed(error, problem, path, set) : error;
    }
  }
}

/** @throws InvalidInput where no overpotential drives the current through an interface after Marcus, Hush and Chidsey */
function requirePassable(cell: CellParameters, { working, counter }: InterfaceNumbers): void {
  const { interfaceLaw, reorganisationEnergy, activeAreaRatio, temperature, currentDensity } = cell;
  if (interfaceLaw !== 'MARCUS_HUSH_CHIDSEY' || cell.hold) return;
  const exchangeCurrentDensity = activeAreaRatio * Math.min(working, counter);
  const most = greatestCurrent({
    exchangeCurrentDensity,
    reorganisationEnergy: reorganisationEnergy!,
    temperature,
  });
  if (currentDensity < most) return;
  const limit = fromSI(most, 'mA/cm2').value.toPrecision(4);
  const allowed = `< ${limit} mA/cm2, which no overpotential exceeds with these kinetics`;
  throw refused('currentDensity', valueText(parameterTable.currentDensity, currentDensity), allowed);
}

type Checked = Pick<SymmetricCellProblem, 'parameters' | 'ledger' | 'interface' | 'laws' | 'untilDepleted'>;

/**
 * If a measured cell could not have run, the cause is a number by hand that describes its electrolyte, if there is one,
 * and not what the source says of the cell.
 */
function placed(error: InvalidInput, { ledger }: Checked, path: readonly string[], set: ParameterSet): InvalidInput {
  const [, claimKey] = path;
  const ids = new Set(ofElectrolyte.map((name) => set[name]));
  const given = claimKey === undefined ? null : ledger.find(({ id, origin }) => ids.has(id) && origin === 'GIVEN');
  if (!given) return error.under(...path);
  const { parameter, value } = given;
  const text = valueText(parameterTable[parameter], value);
  const message = `${parameter} cannot be ${text}: the cell of ${claimKey} could not have run. ${error.message}`;
  const allowed = `a value with which the cell of ${claimKey} does not run out of salt, or that claim among \`ignoring\``;
  return new InvalidInput(message, { path: [parameter], value: text, allowed });
}
