import { quantityInSI } from '../../domain/convertMeasure.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { GivenQuantity } from '../../domain/measure.ts';
import { requireCount } from '../../domain/requireCount.ts';
import type { StudyDesign } from '../../domain/study.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { AnyManifest } from '../../simulation/manifest.ts';
import { manifestOf, type RunRequest } from '../../simulation/models/registry.ts';
import { axisUnit, seedField } from '../../simulation/request/varyRequest.ts';
import { askedOf } from '../order.ts';
import type { Arm, ArmRequest, SurfaceRequest } from './studyArms.ts';

/** Many runs at once: every arm at every point of the grid with every seed. */
export interface StudyRequest {
  readonly name?: string | null;
  /** The base: all runs are the same as this one, except in what is studied. */
  readonly run: RunRequest;
  readonly arms: readonly ArmRequest[];
  /** Arms in the older form. */
  readonly surfaces: readonly SurfaceRequest[];
  readonly axes: readonly { readonly parameter: string; readonly values: readonly GivenQuantity[] }[];
  readonly seeds: number;
  /** Whether the study also has runs at each end of every number that is known within a band only. */
  readonly overBands: boolean;
  readonly idempotencyKey?: string | null;
}

const MOST_RUNS = 200;
const MOST_AXES = 2;

/** The name of the arm of the base, until its records give a better one. */
const ONE_ARM = 'arm';

/**
 * The complete design of a study; the number of runs for its bands is not known yet.
 *
 * @throws InvalidInput with the place in the request
 */
export function designOf({ run, axes, seeds }: StudyRequest, arms: readonly Arm[]): StudyDesign {
  const { model: name, input } = askedOf(run);
  const model = manifestOf(name);
  requireCount(axes.length, { path: ['axes'], most: MOST_AXES });
  requireSeeds(model, seeds);
  const seed = seedField(model);
  const first = seed === null ? 1 : Number((input as unknown as Readonly<Record<string, unknown>>)[seed]);
  const design = {
    arms: arms.length > 0 ? arms.map(({ name }) => name) : [ONE_ARM],
    axes: axes.map(({ parameter, values }, i) => axisOf(model, { parameter, values }, ['axes', String(i)])),
    seeds: Array.from({ length: seeds }, (_, k) => first + k),
  };
  requireDistinct(design);
  requireFewRuns(
    design.axes.reduce((n, { values }) => n * values.length, design.arms.length * seeds),
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
    allowed: `at most ${MOST_RUNS} runs: arms × values × seeds; with bands, times 1 + 2 × the numbers that have one`,
  });
}

function axisOf(
  model: AnyManifest,
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
    Number(fromSI(quantityInSI(value, unit, [...path, 'values', String(j)]), unit).value.toPrecision(12));
  return { parameter, unit, values: values.map(inUnit) };
}

function requireSeeds(model: AnyManifest, seeds: number): void {
  const most = seedField(model) === null ? 1 : MOST_RUNS;
  if (Number.isInteger(seeds) && seeds >= 1 && seeds <= most) return;
  const allowed = most === 1 ? '1: chance plays no part in this model' : `1 to ${most}`;
  throw new InvalidInput(`\`seeds\`: ${seeds} given, ${allowed}`, { path: ['seeds'], value: seeds, allowed });
}

function requireDistinct({ axes }: StudyDesign): void {
  const same = axes.findIndex(({ parameter }, i) => axes.findIndex((other) => other.parameter === parameter) !== i);
  if (same < 0) return;
  const path = ['axes', String(same), 'parameter'];
  throw new InvalidInput(`\`parameter\`: ${axes[same]!.parameter} given twice`, {
    path,
    value: axes[same]!.parameter,
    allowed: 'each once',
  });
}
