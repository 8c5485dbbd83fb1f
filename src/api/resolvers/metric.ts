import { formulaInputs } from '../../derivation/formulaInputs.ts';
import type { MetricHome } from '../../derivation/metric.ts';
import { registry } from '../../metrics/registry.ts';
import { promised } from '../found.ts';
import type { Resolvers } from '../generated.ts';
import { asPrinted } from '../quantity.ts';

/** The GraphQL types that have a metric of this home. */
const typesOf: Record<MetricHome, readonly string[]> = {
  ALKALI_METAL: ['AlkaliMetal'],
  MATERIAL: ['Material'],
  SUBSTRATE: ['Substrate'],
  COATING: ['Coating'],
  ELECTROLYTE: ['Electrolyte'],
  SEPARATOR: ['Separator'],
  ELECTRODE: ['Electrode'],
  CELL: ['SymmetricCell', 'HalfCell', 'FullCell'],
  SYMMETRIC_CELL: ['SymmetricCell'],
  HALF_CELL: ['HalfCell'],
  FULL_CELL: ['FullCell'],
  SOURCE: [],
};

export const metricResolvers: Resolvers = {
  Query: { metrics: () => registry },
  Metric: {
    inputs: formulaInputs,
    types: ({ of }) => [...new Set(of.flatMap((home) => typesOf[home]))],
    arguments: (metric) =>
      Object.entries(metric.arguments ?? {}).map(([name, { unit, description, optional }]) => ({
        name,
        unit,
        description,
        isOptional: optional === true,
      })),
  },
  MetricInput: {
    quantity: ({ measure, claim }) => asPrinted(measure, claim),
    subject: ({ subject }, _args, { load }) => subject && promised(load.noun, subject.id),
    derived: ({ derivation }) => derivation,
    note: ({ source, reason }) => source ?? reason,
  },
};
