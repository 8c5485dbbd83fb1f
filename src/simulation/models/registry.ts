import type { PropertyName } from '../../domain/property.ts';
import type { CellConfiguration } from '../../domain/subjects.ts';
import type { AnyManifest } from '../manifest.ts';
import type { PatchOf, RequestOf } from '../request/fields.ts';
import { electrodeposition } from './electrodeposition/manifest.ts';
import { symmetricCell } from './symmetricCell/manifest.ts';

/** The models that can be solved, one per line. A model's manifest says everything else about it. */
export const models = { symmetricCell, electrodeposition };

export type ModelName = keyof typeof models;

/** The request of one model. */
export type RunRequest = {
  readonly [M in ModelName]?: RequestOf<(typeof models)[M]['request']> | null;
};

/** A change of the request of one model: some of its fields. */
export type RunPatch = { readonly [M in ModelName]?: PatchOf<(typeof models)[M]['request']> | null };

/** The manifest of a model; its problem and result can only be passed on. @throws Error for an unknown model */
export function manifestOf(name: string): AnyManifest {
  return models[modelNamed(name)];
}

/** The model that predicts a property of such cells within a query; null where none does. */
export function predictorOf(configuration: CellConfiguration, property: PropertyName): AnyManifest | null {
  const all: readonly AnyManifest[] = Object.values(models);
  return (
    all.find(({ predicts }) => predicts?.configuration === configuration && predicts.property === property) ?? null
  );
}

/** @throws Error for an unknown model */
export function modelNamed(name: string): ModelName {
  if (isModel(name)) return name;
  throw new Error(`There is no model ${name}`);
}

function isModel(name: string): name is ModelName {
  return Object.hasOwn(models, name);
}
