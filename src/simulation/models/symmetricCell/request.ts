import { choose } from '../../../domain/choose.ts';
import { InvalidInput } from '../../../domain/errors.ts';
import { inSI } from '../../../domain/si.ts';
import { fromSI } from '../../../physics/quantity.ts';
import { interfaceLaws } from '../../cells/electrodeInterface.ts';
import type { Gathered, Needs, PartsWanted, RunParts } from '../../manifest.ts';
import { defaultOf } from '../../parameterTable.ts';
import {
  type Asked,
  bareNumber,
  optionalQuantity,
  part,
  quantity,
  type RequestFields,
  word,
} from '../../request/fields.ts';
import { fromFacts } from './fromFacts.ts';
import { parameterTable } from './parameters.ts';
import type { SymmetricCellProblem } from './problem.ts';

/** The request of a symmetric cell: a cell of the library, or parts of it, or numbers by hand. */
export const request = {
  cell: part('CELL'),
  electrode: part('ELECTRODE'),
  metal: part('ALKALI_METAL'),
  electrolyte: part('ELECTROLYTE'),
  separator: part('SEPARATOR'),
  currentDensity: quantity('currentDensity'),
  arealCapacity: quantity('arealCapacity'),
  cycles: bareNumber('cycles'),
  temperature: optionalQuantity('temperature'),
  interface: word(interfaceLaws, 'interfaceLaw'),
  electrolyteLaw: word(parameterTable.electrolyteLaw.choices, 'electrolyteLaw'),
} as const satisfies RequestFields;

type AskedCell = Asked<typeof request>;

const ALLOWED = 'a cell, or an electrode with electrolyte and separator; or none of them and every parameter by hand';

export const parts: PartsWanted = {
  cell: 'SYMMETRIC',
  electrode: 'FILLED',
  required: { electrode: ALLOWED, electrolyte: ALLOWED, separator: ALLOWED },
};

/** Claims besides those of the parameters: the amount of metal, and measured cells for the fit. */
export const needs: Needs = {
  electrode: ['arealCapacity'],
  measured: { configuration: 'SYMMETRIC', property: 'overpotential' },
};

export function byHand({
  currentDensity,
  arealCapacity,
  cycles,
  temperature,
  interface: interfaceLaw,
  ...rest
}: AskedCell) {
  return {
    ...overridesOf(rest),
    currentDensity,
    arealCapacity,
    cycles,
    interfaceLaw,
    ...(temperature === null ? {} : { temperature }),
  };
}

/** @throws InvalidInput */
export function fromRecords(records: Gathered, asked: AskedCell): SymmetricCellProblem {
  const { electrode, separator, metal, electrolyte } = records.parts;
  requireInventory(records, asked.arealCapacity);
  const { interface: interfaceLaw, currentDensity, arealCapacity, cycles, temperature, ignoring } = asked;
  const measured = records.measured.map(({ cell, claims, ...other }) => ({
    ...other,
    cell,
    electrodeId: cell.negativeId,
    electrolyteId: cell.electrolyteId,
    overpotential: claims,
  }));
  return fromFacts({
    ...{ metal, electrode: electrode!, electrolyte, separator: separator!, claims: records.claims, measured },
    ...{ currentDensity, arealCapacity, cycles, temperature, interfaceLaw, ignoring },
    overrides: overridesOf(asked),
  });
}

export function nameOf({ cell, metal, electrode }: RunParts): string {
  return cell?.name ?? `${metal.formula} on ${electrode!.name}`;
}

/** The usual law is a default: the caller did not give it. */
function overridesOf({ overrides, electrolyteLaw }: Pick<AskedCell, 'overrides' | 'electrolyteLaw'>) {
  return electrolyteLaw === defaultOf(parameterTable.electrolyteLaw) ? overrides : { ...overrides, electrolyteLaw };
}

/** @throws InvalidInput where a half-cycle would move more metal than the electrode holds */
function requireInventory({ claims, parts: { electrode } }: Gathered, arealCapacity: number): void {
  const { chosen } = choose(claims(electrode!.id, 'arealCapacity'));
  if (!chosen) return;
  const { value, high, low } = inSI(chosen.value);
  const held = value ?? high ?? low!;
  if (arealCapacity <= held) return;
  const limit = fromSI(held, 'mA.h/cm2').value.toPrecision(4);
  throw new InvalidInput(`${electrode!.name} holds ${limit} mA.h/cm2 of metal`, {
    path: ['arealCapacity'],
    value: `${fromSI(arealCapacity, 'mA.h/cm2').value} mA.h/cm2`,
    allowed: `at most ${limit} mA.h/cm2 (${chosen.key})`,
  });
}
