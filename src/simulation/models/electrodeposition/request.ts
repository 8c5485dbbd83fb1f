import { InvalidInput } from '../../../domain/errors.ts';
import { depositThickness } from '../../../physics/faraday.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { Gathered, Needs, PartsWanted, RunParts } from '../../manifest.ts';
import {
  type Asked,
  anyOf,
  bareNumber,
  oneOf,
  optionalQuantity,
  part,
  positiveQuantity,
  quantity,
  type RequestFields,
  word,
} from '../../request/fields.ts';
import type { DepositTarget } from './facts.ts';
import { fromFacts } from './fromFacts.ts';
import type { ElectrodepositionProblem } from './problem.ts';
import { readReaction } from './records/phaseReaction.ts';
import { whatIfs } from './records/whatIf.ts';
import { columnsFor, type WindowScale, windows } from './records/windows.ts';

/** The request of a deposit: in a cell, on an electrode, on layers, or with every number by hand. */
export const request = {
  cell: part('CELL'),
  electrode: part('ELECTRODE'),
  substrate: part('SUBSTRATE'),
  coating: part('COATING'),
  metal: part('ALKALI_METAL'),
  electrolyte: part('ELECTROLYTE'),
  separator: part('SEPARATOR'),
  drive: oneOf({ potential: quantity('appliedPotential'), currentDensity: quantity('currentDensity') }, ['control']),
  target: oneOf({ thickness: quantity('thickness'), arealCapacity: positiveQuantity('mA.h/cm2') }),
  temperature: optionalQuantity('temperature'),
  scale: word(Object.keys(windows) as WindowScale[]),
  whatIf: anyOf(whatIfs),
  seed: bareNumber('seed'),
  snapshots: bareNumber('snapshots'),
} as const satisfies RequestFields;

type AskedDeposit = Asked<typeof request>;

export const parts: PartsWanted = {
  cell: { SYMMETRIC: 'negativeId', HALF: 'positiveId', FULL: 'negativeId' },
  electrode: 'LAYERS',
  required: { electrolyte: 'an electrolyte of the metal' },
};

/**
 * Claims besides those of the parameters: whether the metal is solid, and what the layers turn into as they take it up.
 */
export const needs: Needs = {
  metal: ['meltingPoint'],
  products: {
    property: 'phaseReaction',
    formulasOf: (claim, metal) => {
      const reaction = readReaction(claim, metal);
      if (reaction === null) return [];
      return reaction.rest === null ? [reaction.alloy] : [reaction.alloy, reaction.rest];
    },
  },
};

export function byHand({ drive, target, temperature, scale, whatIf, seed, snapshots, overrides }: AskedDeposit) {
  if (whatIf.length > 0) {
    throw new InvalidInput('There is no coating of the library to change', {
      path: ['whatIf', '0'],
      value: whatIf[0],
      allowed: 'nothing, or a coating named',
    });
  }
  const width = Number(overrides.windowWidth ?? windows[scale].width);
  return {
    windowWidth: width,
    columns: columnsFor(scale, width),
    ...overrides,
    ...('potential' in drive
      ? { control: 'POTENTIOSTATIC', appliedPotential: drive.potential }
      : { control: 'GALVANOSTATIC', currentDensity: drive.currentDensity }),
    ...thicknessOf(target, overrides.molarVolume),
    ...(temperature === null ? {} : { temperature }),
    seed,
    snapshots,
  };
}

/** Null where the molar volume is missing; the model then reports it. */
function thicknessOf(target: DepositTarget, molarVolume: unknown): { readonly thickness?: number } {
  if ('thickness' in target) return { thickness: target.thickness };
  return typeof molarVolume === 'number' ? { thickness: depositThickness(target.arealCapacity, molarVolume) } : {};
}

/** @throws InvalidInput */
export function fromRecords(records: Gathered, asked: AskedDeposit): ElectrodepositionProblem {
  const { metal, electrolyte, separator, layers } = records.parts;
  const problem = fromFacts({ metal, electrolyte, separator, layers, ...records, ...asked });
  requireFit(problem, asked.target);
  return problem;
}

/** A capacity that does not fit between the electrodes, in the unit of the request. */
function requireFit({ ledger }: ElectrodepositionProblem, target: DepositTarget): void {
  if (!('arealCapacity' in target)) return;
  const numberOf = (name: string) => Number(ledger.find(({ parameter }) => parameter === name)!.value);
  const gap = numberOf('electrodeGap');
  if (!(numberOf('thickness') >= gap)) return;
  const shown = (capacity: number) => `${Number(fromSI(capacity, 'mA.h/cm2').value.toPrecision(4))} mA.h/cm2`;
  const most = shown(gap / depositThickness(1, numberOf('molarVolume')));
  throw new InvalidInput(`${shown(target.arealCapacity)} of metal do not fit into the gap`, {
    path: ['thickness'],
    value: shown(target.arealCapacity),
    allowed: `< ${most}, which fills the electrode gap`,
  });
}

export function nameOf({ electrode, layers, metal }: RunParts): string {
  const layerNames = layers.map(({ name }) => name).toReversed();
  return `${metal.formula} on ${electrode?.name ?? layerNames.join('/')}`;
}
