import { sampledIn, samplerOfDerivation } from '../../analysis/sampledBand.ts';
import { formulaInputs } from '../../derivation/formulaInputs.ts';
import type { MetricHome } from '../../derivation/metric.ts';
import { cellTypes, kinds, typesOf } from '../../domain/kinds.ts';
import { exactly } from '../../domain/measure.ts';
import type { CellConfiguration, SubjectKind } from '../../domain/subjects.ts';
import { mustLoad, mustLoadSubject, mustLoadSubjectIf } from '../../knowledge/lookup.ts';
import { registry } from '../../metrics/registry.ts';
import type { Resolvers } from '../generated.ts';
import { inTurn, inTurns } from '../inTurn.ts';
import { asPrinted } from '../quantity.ts';

/** The types in the schema that have the metrics of this home: a kind, or cells of one configuration. */
export function typesOfHome(home: MetricHome): readonly string[] {
  if (home in kinds) return typesOf(home as SubjectKind);
  return [cellTypes[home.replace('_CELL', '') as CellConfiguration]];
}

export const metricResolvers: Resolvers = {
  Query: { metrics: () => registry },
  Metric: {
    inputs: formulaInputs,
    areaBasis: ({ areaBasis }) => areaBasis ?? null,
    types: ({ of }) => [...new Set(of.flatMap(typesOfHome))],
    arguments: (metric) =>
      Object.entries(metric.arguments ?? {}).map(([name, { unit, description, optional }]) => ({
        name,
        unit,
        description,
        isOptional: optional === true,
      })),
  },
  DerivedQuantity: {
    sampledBand: (derivation, _args, { request }) =>
      inTurn(request.signal, () => sampledIn(derivation.metric.unit, samplerOfDerivation(derivation))),
  },
  VarianceShare: {
    total: ({ total }, _args, { request }) => total && inTurns(request.signal, total),
  },
  MetricInput: {
    quantity: ({ measure, claim, origin }) => (origin === 'CONDITION' ? measure : asPrinted(measure, claim)),
    subject: ({ subject }, _args, { load }) => subject && mustLoad(load.subject, subject.id),
    derived: ({ derivation }) => derivation,
    note: ({ source, reason }) => source ?? reason,
  },
  Assumption: { condition: ({ condition }) => condition ?? null },
  MissingInput: { startRun: ({ run }) => run ?? null },
  SuggestedRun: { symmetricCell: (run) => run },
  SuggestedSymmetricCellRun: {
    cell: ({ cellId }, _args, { load }) => mustLoadSubject(load, 'CELL', cellId),
    electrolyte: ({ electrolyteId }, _args, { load }) => mustLoadSubjectIf(load, 'ELECTROLYTE', electrolyteId),
    separator: ({ separatorId }, _args, { load }) => mustLoadSubjectIf(load, 'SEPARATOR', separatorId),
    currentDensity: ({ currentDensity: { value, unit } }) => exactly(value, unit),
    arealCapacity: ({ arealCapacity: { value, unit } }) => exactly(value, unit),
    temperature: ({ temperature }) => temperature && exactly(temperature.value, temperature.unit),
  },
};
