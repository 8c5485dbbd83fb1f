import { InvalidInput, notAllowed } from '../../domain/errors.ts';
import { requireCount } from '../../domain/requireCount.ts';
import type { SubjectLookup } from '../../domain/subjects.ts';
import { manifestOf, type RunPatch } from '../../simulation/models/registry.ts';
import type { ParameterOverride } from '../../simulation/request/listedParameters.ts';
import type { RequestPatch } from '../../simulation/request/varyRequest.ts';

/** An arm of the request: a name, and what it changes in the request of the base. */
export interface ArmRequest {
  readonly name: string;
  readonly change?: RunPatch | null;
}

/** An arm in the older form, which changes only the surface. */
export interface SurfaceRequest {
  readonly name: string;
  readonly electrode?: SubjectLookup | null;
  readonly substrate?: SubjectLookup | null;
  readonly coating?: SubjectLookup | null;
  readonly whatIf: readonly string[];
  readonly parameters: readonly ParameterOverride[];
}

/** An arm of either form: the patch, and the place of the patch in the request of the study. */
export interface Arm {
  readonly name: string;
  readonly patch: RequestPatch;
  readonly place: readonly string[];
}

interface Arms {
  readonly arms: readonly ArmRequest[];
  readonly surfaces: readonly SurfaceRequest[];
}

const MOST_ARMS = 12;

/**
 * The arms of a study; empty where it has only the base.
 *
 * @throws InvalidInput where there are too many, two have one name, or one changes another model
 */
export function armsOf({ arms, surfaces }: Arms, model: string): readonly Arm[] {
  if (arms.length > 0 && surfaces.length > 0) {
    throw notAllowed(['surfaces'], { given: 'both this and `arms`', allowed: 'only `arms`' });
  }
  const list = surfaces.length > 0 ? 'surfaces' : 'arms';
  requireCount(arms.length + surfaces.length, { path: [list], most: MOST_ARMS });
  const all = [...arms.map((one, i) => armOf(one, i, model)), ...surfaces.map((one, i) => armOfSurface(one, i, model))];
  requireDistinct(all, list);
  return all;
}

function armOf({ name, change }: ArmRequest, i: number, model: string): Arm {
  const place = ['arms', String(i), 'change'];
  const changes = Object.entries(change ?? {}).filter((one): one is [string, RequestPatch] => one[1] != null);
  const [of, patch] = changes[0] ?? [model, {}];
  if (of !== model) throw notAllowed(place, { value: of, allowed: `a change of ${model}, the model of \`run\`` });
  return { name, patch, place: [...place, model] };
}

/** A surface without `whatIf` is unchanged, whatever the base says. */
function armOfSurface({ name, whatIf, ...rest }: SurfaceRequest, i: number, model: string): Arm {
  const isKnown = Object.hasOwn(manifestOf(model).request, 'whatIf');
  const patch = isKnown || whatIf.length > 0 ? { ...rest, whatIf } : rest;
  return { name, patch, place: ['surfaces', String(i)] };
}

function requireDistinct(arms: readonly Arm[], list: string): void {
  const names = arms.map(({ name }) => name);
  const repeated = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (repeated < 0) return;
  throw new InvalidInput(`\`name\`: ${names[repeated]} given twice`, {
    path: [list, String(repeated), 'name'],
    value: names[repeated],
    allowed: 'each once',
  });
}
