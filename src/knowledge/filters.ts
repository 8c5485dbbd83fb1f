import type { SubjectKind } from '../domain/subjects.ts';
import { and, condition, or, type SqlCondition, sql } from '../store/sql.ts';
import { idIs, isOneOf, logic, type Path } from './comparisons.ts';
import type { CellFilter, ElectrodeFilter, Maybe, OneOf, RunFilter, SubjectFilter } from './inputs.ts';

/** Filters as conditions on rows: `s` is a subject, `ce` its cell. An empty filter is null. */

const FILTER: Path = ['filter'];

export function subjectCondition(filter: Maybe<SubjectFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  return and([isItself(filter, path), logic(filter, subjectCondition, path)]);
}

export function electrodeCondition(filter: Maybe<ElectrodeFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  const layer = (kind: SubjectKind, name: 'metal' | 'coating' | 'substrate') =>
    isSubject('l.layer_id', kind, filter[name], [...path, name]);
  return and([
    isItself(filter, path),
    holdsLayer('s.id', layer('ALKALI_METAL', 'metal')),
    holdsLayer('s.id', layer('COATING', 'coating')),
    holdsLayer('s.id', layer('SUBSTRATE', 'substrate')),
    logic(filter, electrodeCondition, path),
  ]);
}

export function cellCondition(filter: Maybe<CellFilter>, path = FILTER): SqlCondition | null {
  if (!filter) return null;
  const electrode = (side: string) => isSubject(side, 'ELECTRODE', filter.electrode, [...path, 'electrode']);
  const coating = isSubject('l.layer_id', 'COATING', filter.coating, [...path, 'coating']);
  return and([
    isItself(filter, path),
    isOneOf('ce.configuration', filter.configuration, [...path, 'configuration']),
    isSubject('ce.metal_id', 'ALKALI_METAL', filter.metal, [...path, 'metal']),
    isSubject('ce.electrolyte_id', 'ELECTROLYTE', filter.electrolyte, [...path, 'electrolyte']),
    isSubject('ce.separator_id', 'SEPARATOR', filter.separator, [...path, 'separator']),
    onEitherSide(electrode('ce.negative_id'), electrode('ce.positive_id')),
    onEitherSide(holdsLayer('ce.negative_id', coating), holdsLayer('ce.positive_id', coating)),
    logic(filter, cellCondition, path),
  ]);
}

export function runCondition(filter: Maybe<RunFilter>): SqlCondition | null {
  if (!filter) return null;
  return and([
    isOneOf('state', filter.state, ['filter', 'state']),
    isOneOf('model', filter.model, ['filter', 'model']),
  ]);
}

function isItself(filter: SubjectFilter, path: Path): SqlCondition | null {
  return and([idIs('s.id', filter.id, [...path, 'id']), isOneOf('s.slug', filter.slug, [...path, 'slug'])]);
}

/**
 * A foreign key refers to the subject with this slug. For an equality the subject is looked up before the rows are
 * read, so that an index can begin with it; a join would prevent that.
 */
export function isSubject(
  key: string,
  kind: SubjectKind,
  filter: Maybe<OneOf<string>>,
  path: Path,
): SqlCondition | null {
  const list = isOneOf('k.slug', filter && { in: filter.in }, path);
  const ids = sql(`select k.id from subject k where k.kind = '${kind}' and `);
  return and([
    filter?.eq == null ? null : condition`${sql(key)} = (${ids} k.slug = ${filter.eq})`,
    list && condition`${sql(key)} in (${ids} ${list})`,
  ]);
}

/** An electrode has a layer `l` for which this holds. */
function holdsLayer(electrode: string, layer: SqlCondition | null): SqlCondition | null {
  return layer && condition`${sql(electrode)} in (select l.electrode_id from electrode_layer l where ${layer})`;
}

function onEitherSide(negative: SqlCondition | null, positive: SqlCondition | null): SqlCondition | null {
  return negative && positive && or([negative, positive]);
}
