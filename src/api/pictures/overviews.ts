import { endsOfMeasure } from '../../analysis/rank.ts';
import { derive } from '../../derivation/derive.ts';
import { needsOfMetric } from '../../derivation/needs.ts';
import { choose, isNumeric, type NumericClaim } from '../../domain/choose.ts';
import { conditionOf } from '../../domain/claim.ts';
import { convertMeasure } from '../../domain/convertMeasure.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Cell, CellConfiguration } from '../../domain/subjects.ts';
import { factsFor } from '../../knowledge/facts.ts';
import { matching } from '../../knowledge/knowledge.ts';
import { mustLoadSubject } from '../../knowledge/lookup.ts';
import { conventionalSpecificEnergy } from '../../metrics/cell/energy/conventionalSpecificEnergy.ts';
import { elements } from '../../physics/composition/elements.ts';
import { type ComparedCell, comparisonSvg, type Mark } from '../../pictures/comparison.ts';
import { type EnergyCell, type EnergyCurve, energyCurvesSvg } from '../../pictures/energyCurves.ts';
import type { SvgPicture } from '../../pictures/svg.ts';
import { condition } from '../../store/sql.ts';
import type { Context } from '../context.ts';

/** Pictures of the whole record, drawn for each request, by their path under `/pictures/`. */
export const overviews: ReadonlyMap<string, (context: Context) => Promise<SvgPicture>> = new Map([
  ['symmetric-cells.svg', symmetricCells],
  ['specific-energies.svg', specificEnergies],
]);

async function symmetricCells(context: Context): Promise<SvgPicture> {
  const cells = await cellsOf(context, 'SYMMETRIC');
  const compared = await Promise.all(cells.map((cell) => comparedCell(context, cell)));
  const known = compared.filter(({ overpotentials, lives }) => overpotentials.length + lives.length > 0);
  return comparisonSvg(known.toSorted(inOrder), {
    title: 'Symmetric cells: overpotential and life',
    subtitle: [
      'Measured, as sources report it; lives with the areal capacity of the test in mA·h/cm².',
      'An arrow is a bound: the test ended before the cell did.',
    ],
  });
}

function cellsOf(context: Context, configuration: CellConfiguration): Promise<Cell[]> {
  return matching(context, 'CELL', condition`ce.configuration = ${configuration}`);
}

async function comparedCell({ load }: Context, cell: Cell): Promise<ComparedCell> {
  const [metal, electrode, overpotentials, lives] = await Promise.all([
    mustLoadSubject(load, 'ALKALI_METAL', cell.metalId),
    mustLoadSubject(load, 'ELECTRODE', cell.negativeId),
    load.claimsOf.load({ subjectId: cell.id, property: 'overpotential' }),
    load.claimsOf.load({ subjectId: cell.id, property: 'lifetime' }),
  ]);
  const { chosen } = choose(overpotentials);
  return {
    name: electrode.name,
    metal: metal.formula,
    overpotentials: chosen ? [markOf(chosen, 'mV')] : [],
    lives: lives.filter(isNumeric).map((claim) => markOf(claim, 'h', capacityText(claim))),
  };
}

function markOf({ value }: NumericClaim, unit: string, more = ''): Mark {
  const measure = convertMeasure(value, unit);
  const { low, high } = endsOfMeasure(measure);
  const bound = high === Infinity ? 'AT_LEAST' : low === -Infinity ? 'AT_MOST' : null;
  const sign = bound === 'AT_LEAST' ? '≥ ' : bound === 'AT_MOST' ? '≤ ' : measure.qualifier === 'ABOUT' ? '≈ ' : '';
  const at = numberOf(measure);
  return { at, bound, text: `${sign}${digits(at)}${more}` };
}

/** " (1)": the areal capacity of the test, where its source states it. */
function capacityText(claim: NumericClaim): string {
  const capacity = conditionOf(claim, 'arealCapacity');
  if (capacity?.status !== 'STATED' || capacity.measure === null) return '';
  return ` (${digits(numberOf(convertMeasure(capacity.measure, 'mA.h/cm2')))})`;
}

/** In the unit of the measure. */
function numberOf({ value, low, high }: Measure): number {
  return value ?? low ?? high!;
}

function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** By metal, the lightest first, and then by overpotential, the least first. */
function inOrder(a: ComparedCell, b: ComparedCell): number {
  const least = ({ overpotentials }: ComparedCell) => overpotentials[0]?.at ?? Infinity;
  return elements.indexOf(a.metal) - elements.indexOf(b.metal) || least(a) - least(b);
}

const RATIOS = [1, 3, 10];
const STEPS = 60;
/** mA·h/cm² */
const [LEAST, MOST] = [0.03, 12];

async function specificEnergies(context: Context): Promise<SvgPicture> {
  const cells = await cellsOf(context, 'FULL');
  const [points, families] = await Promise.all([
    Promise.all(cells.map((cell) => energyCell(context, cell))),
    Promise.all(cells.map((cell) => conventionalCurves(context, cell))),
  ]);
  const drawn = families.filter(({ curves }) => curves.length > 0);
  const lines = `Lines: calculated for cells built like ${drawn.map(({ cell }) => cell.name).join(' or ')} at an N/P ratio.`;
  return energyCurvesSvg(
    drawn.flatMap(({ cell, curves }) => (drawn.length === 1 ? curves : curves.map(namedAfter(cell)))),
    points.filter((point) => point !== null),
    {
      title: 'Specific energy of full cells',
      subtitle: [
        ...(drawn.length === 0 ? [] : [lines]),
        'Points: as sources report them; orange: electrolyte on record, blue: not.',
      ],
    },
  );
}

/** None where the records lack a number for such a cell. */
async function conventionalCurves({ load }: Context, cell: Cell): Promise<{ cell: Cell; curves: EnergyCurve[] }> {
  const facts = await factsFor(load, cell.id, needsOfMetric(conventionalSpecificEnergy));
  const curves = RATIOS.map((npRatio) => ({
    name: `N/P ${npRatio}`,
    points: Array.from({ length: STEPS + 1 }, (_, i) => {
      const capacity = LEAST * (MOST / LEAST) ** (i / STEPS);
      const { quantity } = derive(conventionalSpecificEnergy, facts, { npRatio, arealCapacity: capacity });
      return { capacity, energy: quantity ? numberOf(quantity) : 0 };
    }).filter(({ energy }) => energy > 0),
  }));
  return { cell, curves: curves.filter(({ points }) => points.length > 0) };
}

function namedAfter({ name }: Cell) {
  return (curve: EnergyCurve): EnergyCurve => ({ ...curve, name: `${name}, ${curve.name}` });
}

/** Null where specific energy or areal capacity is not on record. */
async function energyCell({ load }: Context, cell: Cell): Promise<EnergyCell | null> {
  const [energies, ownCapacities, capacities] = await Promise.all([
    load.claimsOf.load({ subjectId: cell.id, property: 'specificEnergy' }),
    load.claimsOf.load({ subjectId: cell.id, property: 'arealCapacity' }),
    load.claimsOf.load({ subjectId: cell.positiveId, property: 'arealCapacity' }),
  ]);
  const energy = choose(energies).chosen;
  const capacity = choose(ownCapacities).chosen ?? choose(capacities).chosen;
  if (!energy || !capacity) return null;
  return {
    name: cell.name,
    energy: numberOf(convertMeasure(energy.value, 'W.h/kg')),
    capacity: numberOf(convertMeasure(capacity.value, 'mA.h/cm2')),
    isComplete: cell.electrolyteId !== null,
  };
}
