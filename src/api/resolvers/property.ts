import { conditionNames } from '../../domain/claim.ts';
import { conditions } from '../../domain/conditions/conditions.ts';
import { conditionsNeededBy } from '../../domain/conditions/conditionsNeeded.ts';
import type { ConditionType } from '../../domain/conditions/define.ts';
import { wordsOfCondition, wordsOfProperty } from '../../domain/names.ts';
import type { Property } from '../../domain/properties/define.ts';
import { properties, propertyNames } from '../../domain/property.ts';
import type { Resolvers } from '../generated.ts';

export const propertyResolvers: Resolvers = {
  Query: {
    properties: (_root, { of: kind }) =>
      propertyNames.filter((name) => {
        const { of }: Property = properties[name];
        return kind == null || of.includes(kind);
      }),
    conditions: () => conditionNames,
  },
  Property: {
    name: (name) => name,
    of: (name) => properties[name].of,
    unit: (name) => properties[name].unit,
    description: (name) => properties[name].description,
    words: wordsOfProperty,
    needs: conditionsNeededBy,
  },
  ConditionType: {
    name: (name) => name,
    form: (name) => conditions[name].kind,
    unit: (name) => read(name, (one) => (one.kind === 'NUMBER' ? one.unit : null)),
    of: (name) => read(name, (one) => (one.kind === 'SUBJECT' ? one.of : [])),
    choices: (name) => read(name, (one) => (one.kind === 'CHOICE' ? one.choices : [])),
    description: (name) => conditions[name].description,
    words: wordsOfCondition,
  },
};

function read<T>(name: keyof typeof conditions, of: (one: ConditionType) => T): T {
  return of(conditions[name]);
}
