import { shortId } from '../domain/identity.ts';
import type { StatedBasis } from '../domain/run.ts';
import type { Column } from '../exporters/csv.ts';
import { fromSI } from '../physics/quantity.ts';
import type { Unit } from '../physics/units.ts';
import type { Solved } from './manifest.ts';

interface Said {
  readonly model: string;
  readonly version: string;
  readonly basis: StatedBasis;
  /** Numbers of the result with their bands, or why they have none: `plateau overpotential 35 (10–67) mV, 90 %`. */
  readonly numbers: readonly string[];
}

/** What each table of a run says of itself before its columns: that it is simulated, by which run, on which basis. */
export function remarksOn(
  { run, label }: Pick<Solved<unknown, unknown>, 'run' | 'label'>,
  { model, version, basis, numbers }: Said,
): readonly string[] {
  return [
    `simulated with the model ${model}, version ${version}`,
    run === null ? 'no run of a server: parameters by hand' : `run ${run}`,
    label,
    `basis ${basis.basis}: ${basis.basisReason}`,
    ...basis.extrapolates.map(({ what, detail }) => `beyond the tests in ${what}: ${detail}`),
    ...numbers,
  ];
}

/** `voltage-profile-1a2b3c4d.csv`: tables of several runs can be kept in one folder. */
export function tableName(name: string, id: string | null): string {
  return id === null ? `${name}.csv` : `${name}-${shortId(id)}.csv`;
}

/** A double has about so many digits; the last one or two of a converted number are rounding. */
const DIGITS = 15;

/** A column in the unit of the pictures. @param values in SI */
export function columnIn(unit: Unit, name: string, values: readonly number[]): Column {
  return { name, unit, values: values.map((si) => Number(fromSI(si, unit).value.toPrecision(DIGITS))) };
}
