import { quantityInSI } from '../../domain/convertMeasure.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { requireCount } from '../../domain/requireCount.ts';
import type { ModelName } from '../../domain/run.ts';
import type { StudyDesign } from '../../domain/study.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { Unit } from '../../physics/units.ts';
import type { GivenQuantity } from '../orders/givenParameters.ts';
import { askedOf, type RunRequest } from '../orders/orders.ts';
import { axisUnit, type StudySurface, varied } from './variants.ts';

/** Many runs at once: every surface at every point of the grid with every seed. */
export interface StudyRequest {
  readonly name?: string | null;
  /** The run that all others are like, but for what is studied. */
  readonly run: RunRequest;
  readonly surfaces: readonly StudySurface[];
  readonly axes: readonly { readonly parameter: string; readonly values: readonly GivenQuantity[] }[];
  readonly seeds: number;
  /** Also every number that is known within a band only, at each end of it. */
  readonly overBands: boolean;
  readonly idempotencyKey?: string | null;
}

const MOST_RUNS = 200;
const MOST_AXES = 2;
const MOST_SURFACES = 12;

/** Stands for the surface of the base until its records tell its name. */
const ONE_SURFACE = 'surface';

/**
 * What is asked for, complete; how many runs its bands take is not known yet.
 *
 * @throws InvalidInput with the place in the request
 */
export function designOf({ run, surfaces, axes, seeds }: StudyRequest): StudyDesign {
  const { model, input } = askedOf(run);
  requireCount(surfaces.length, { path: ['surfaces'], most: MOST_SURFACES });
  requireCount(axes.length, { path: ['axes'], most: MOST_AXES });
  requireSeeds(model, seeds);
  const first = 'seed' in input ? input.seed : 1;
  const design = {
    surfaces: surfaces.length > 0 ? surfaces.map(({ name }) => name) : [ONE_SURFACE],
    axes: axes.map(({ parameter, values }, i) => axisOf(model, { parameter, values }, ['axes', String(i)])),
    seeds: Array.from({ length: seeds }, (_, k) => first + k),
  };
  requireDistinct(design);
  requireFewRuns(
    design.axes.reduce((n, { values }) => n * values.length, design.surfaces.length * seeds),
    design,
  );
  return design;
}

/** @throws InvalidInput */
export function requireFewRuns(count: number, { seeds }: StudyDesign): void {
  if (count <= MOST_RUNS) return;
  throw new InvalidInput(`\`seeds\`: ${seeds.length} given, which makes ${count} runs, at most ${MOST_RUNS}`, {
    path: ['seeds'],
    value: seeds.length,
    allowed: `surfaces × values × seeds, and with their bands twice the numbers as often, at most ${MOST_RUNS}`,
  });
}

function axisOf(
  model: ModelName,
  { parameter, values }: StudyRequest['axes'][number],
  path: readonly string[],
): StudyDesign['axes'][number] {
  const unit = axisUnit(model, parameter, [...path, 'parameter']);
  if (values.length === 0) {
    throw new InvalidInput(`\`values\`: none given for ${parameter}, at least 1`, {
      path: [...path, 'values'],
      allowed: 'one value or more',
    });
  }
  const inUnit = (value: GivenQuantity, j: number) =>
    Number(fromSI(quantityInSI(value, unit, [...path, 'values', String(j)]), unit as Unit).value.toPrecision(12));
  return { parameter, unit, values: values.map(inUnit) };
}

function requireSeeds(model: ModelName, seeds: number): void {
  const most = varied[model].withSeed ? MOST_RUNS : 1;
  if (Number.isInteger(seeds) && seeds >= 1 && seeds <= most) return;
  const allowed = most === 1 ? '1: chance plays no part in this model' : `1 to ${most}`;
  throw new InvalidInput(`\`seeds\`: ${seeds} given, ${allowed}`, { path: ['seeds'], value: seeds, allowed });
}

function requireDistinct({ surfaces, axes }: StudyDesign): void {
  const repeated = surfaces.findIndex((name, i) => surfaces.indexOf(name) !== i);
  if (repeated >= 0) {
    const path = ['surfaces', String(repeated), 'name'];
    throw new InvalidInput(`\`name\`: ${surfaces[repeated]} given twice`, {
      path,
      value: surfaces[repeated],
      allowed: 'each once',
    });
  }
  const same = axes.findIndex(({ parameter }, i) => axes.findIndex((other) => other.parameter === parameter) !== i);
  if (same < 0) return;
  const path = ['axes', String(same), 'parameter'];
  throw new InvalidInput(`\`parameter\`: ${axes[same]!.parameter} given twice`, {
    path,
    value: axes[same]!.parameter,
    allowed: 'each once',
  });
}
