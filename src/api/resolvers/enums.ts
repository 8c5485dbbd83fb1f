import { conditionNames } from '../../domain/claim.ts';
import { enumName } from '../../domain/enumName.ts';
import { propertyNames } from '../../domain/property.ts';
import { type ModelName, models } from '../../simulation/models/registry.ts';

function outside<N extends string>(names: readonly N[]): Record<string, N> {
  return Object.fromEntries(names.map((name) => [enumName(name), name]));
}

/** The enums whose values have other names in the code. */
export const enumResolvers = {
  PropertyName: outside(propertyNames),
  ConditionName: outside(conditionNames),
  ModelName: outside(Object.keys(models) as ModelName[]),
};
