import { properties } from '../../domain/property.ts';
import type { ModelName } from '../../domain/run.ts';
import { models } from '../../simulation/models/registry.ts';

/** `overpotential` inside, `OVERPOTENTIAL` outside. */
export function enumName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

function outside<N extends string>(names: readonly N[]): Record<string, N> {
  return Object.fromEntries(names.map((name) => [enumName(name), name]));
}

/** The closed sets that the code names its own way. */
export const enumResolvers = {
  PropertyName: outside(Object.keys(properties)),
  ModelName: outside(Object.keys(models) as ModelName[]),
};
