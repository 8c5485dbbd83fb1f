import { models } from '../../simulation/models/registry.ts';
import { allowedText, type Parameter } from '../../simulation/parameterTable.ts';
import type { Resolvers } from '../generated.ts';

function defaultText(parameter: Parameter): string | null {
  if (parameter.kind === 'CHOICE' || parameter.default === null) return parameter.default as string | null;
  return parameter.unit === '1' ? String(parameter.default) : `${parameter.default} ${parameter.unit}`;
}

export const modelResolvers: Resolvers = {
  Query: { models: () => Object.values(models) },
  Model: {
    parameters: ({ parameters }) =>
      Object.entries(parameters).map(([name, parameter]) => ({ name, ...(parameter as Parameter) })),
  },
  ModelParameter: {
    symbol: (parameter) => (parameter.kind === 'NUMBER' ? parameter.symbol : null),
    unit: (parameter) => (parameter.kind === 'NUMBER' ? parameter.unit : null),
    choices: (parameter) => (parameter.kind === 'CHOICE' ? parameter.choices : []),
    default: defaultText,
    allowed: allowedText,
  },
};
