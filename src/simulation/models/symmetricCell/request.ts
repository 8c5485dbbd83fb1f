import type { SubjectIdentity } from '../../../domain/subjects.ts';
import { statedLaws } from '../../cells/electrodeInterface.ts';
import type { Gathered, Needs, PartsWanted, RunParts } from '../../manifest.ts';
import { defaultOf, refused } from '../../parameterTable.ts';
import {
  type Asked,
  bareNumber,
  flag,
  laws,
  optionalQuantity,
  part,
  type RequestFields,
  word,
} from '../../request/fields.ts';
import { predictedCells } from './facts.ts';
import { fromFacts } from './fromFacts.ts';
import { parameterTable } from './parameters.ts';
import type { SymmetricCellProblem } from './problem.ts';
import { requireThisCell } from './records/replicate.ts';

/** The request of a symmetric cell: a cell of the library, or parts of it, or numbers by hand. */
export const request = {
  cell: part('CELL'),
  electrode: part('ELECTRODE'),
  substrate: part('SUBSTRATE'),
  coating: part('COATING'),
  metal: part('ALKALI_METAL'),
  electrolyte: part('ELECTROLYTE'),
  separator: part('SEPARATOR'),
  currentDensity: optionalQuantity('currentDensity', ['potential', 'duration']),
  potential: optionalQuantity('appliedPotential', ['currentDensity']),
  arealCapacity: optionalQuantity('arealCapacity'),
  duration: optionalQuantity('holdDuration'),
  cycles: bareNumber('cycles'),
  temperature: optionalQuantity('temperature'),
  interface: word(statedLaws, 'interfaceLaw'),
  of: word(predictedCells),
  beyondLife: flag(),
  untilDepleted: flag(),
  electrolyteLaw: word(parameterTable.electrolyteLaw.choices, 'electrolyteLaw'),
  laws: laws(),
} as const satisfies RequestFields;

type AskedCell = Asked<typeof request>;

const ALLOWED =
  'a cell; or an electrode, or a substrate with or without a coating, with electrolyte and separator; or none of them and every parameter by hand';

export const parts: PartsWanted = {
  cell: { SYMMETRIC: 'negativeId' },
  electrode: 'FILLED',
  required: { electrode: ALLOWED, electrolyte: ALLOWED, separator: ALLOWED },
};

/** Claims besides those of the parameters: the amount of metal, and measured cells for the fit. */
export const needs: Needs = {
  metal: ['meltingPoint'],
  electrode: ['arealCapacity'],
  cell: ['lifetime', 'cycleLife'],
  measured: { configuration: 'SYMMETRIC', property: 'overpotential' },
};

/** @throws InvalidInput where another cell than the one with these numbers is asked for */
export function byHand({
  of,
  currentDensity,
  potential,
  arealCapacity,
  duration,
  cycles,
  temperature,
  interface: interfaceLaw,
  beyondLife: _,
  laws: own,
  untilDepleted,
  ...rest
}: AskedCell) {
  requireThisCell(of);
  requireLaws(own, rest.electrolyteLaw);
  return {
    ...(own && { laws: own }),
    untilDepleted,
    ...overridesOf(rest),
    currentDensity,
    appliedPotential: potential,
    arealCapacity,
    holdDuration: duration,
    cycles,
    interfaceLaw,
    ...(temperature === null ? {} : { temperature }),
  };
}

/** @throws InvalidInput */
export function fromRecords(records: Gathered, asked: AskedCell): SymmetricCellProblem {
  const { electrode, separator, metal, electrolyte } = records.parts;
  requireLaws(asked.laws, asked.electrolyteLaw);
  const { interface: interfaceLaw, of, cycles, temperature } = asked;
  const { currentDensity, potential, arealCapacity, duration } = asked;
  const { ignoring, beyondLife, untilDepleted } = asked;
  const measured = records.measured.map(({ cell, metal: { formula }, solvents, claims, ...other }) => ({
    ...other,
    metal: formula,
    solvents: solvents ?? records.solvents,
    cell,
    electrodeId: cell.negativeId,
    electrolyteId: cell.electrolyteId,
    overpotential: claims,
  }));
  const { cell } = records.parts;
  const lives = cell === null ? [] : needs.cell!.flatMap((property) => records.claims(cell.id, property));
  return fromFacts({
    ...{
      metal,
      electrode: electrode ?? hostOf(records.parts),
      electrolyte,
      separator: separator!,
      claims: records.claims,
      measured,
      lives,
    },
    ...{
      currentDensity,
      potential,
      arealCapacity,
      duration,
      cycles,
      temperature,
      interfaceLaw,
      of,
      ignoring,
      beyondLife,
      untilDepleted,
    },
    ...(asked.laws && { laws: asked.laws }),
    kind: { metal: metal.formula, solvents: records.solvents },
    overrides: overridesOf(asked),
  });
}

export function nameOf({ cell, metal, electrode, layers }: RunParts): string {
  return cell?.name ?? `${metal.formula} on ${(electrode ?? hostOf({ layers })).name}`;
}

/** An electrode that the library does not have, by its layers: no claim is about it. */
function hostOf({ layers }: Pick<RunParts, 'layers'>): SubjectIdentity {
  const slug = layers.map((layer) => layer.slug).join('-');
  return { id: `layers ${slug}`, kind: 'ELECTRODE', slug, name: layers.map(({ name }) => name).join('/') };
}

/** The usual law is a default: the caller did not give it. */
function overridesOf({ overrides, electrolyteLaw }: Pick<AskedCell, 'overrides' | 'electrolyteLaw'>) {
  return electrolyteLaw === defaultOf(parameterTable.electrolyteLaw) ? overrides : { ...overrides, electrolyteLaw };
}

/** @throws InvalidInput where the laws and the choice OWN are not given together */
function requireLaws(own: AskedCell['laws'], electrolyteLaw: AskedCell['electrolyteLaw']): void {
  if ((own !== null) === (electrolyteLaw === 'OWN')) return;
  if (own === null) throw refused('electrolyteLaw', electrolyteLaw, 'another one where no `laws` are given');
  throw refused('electrolyteLaw', electrolyteLaw, 'OWN where `laws` are given');
}
