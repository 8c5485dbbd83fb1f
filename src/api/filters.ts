import { isId } from '../domain/identity.ts';
import { requireSameDimension, requireUnit } from '../domain/convertMeasure.ts';
import { InvalidInput } from '../domain/errors.ts';
import { type PropertyName, properties } from '../domain/property.ts';
import type { SubjectKind } from '../domain/subject.ts';
import { and, type Condition, condition, enclose, not, or, type SqlText, sql } from '../store/sql.ts';
import type {
  CellFilter,
  ClaimFilter,
  ElectrodeFilter,
  IdFilter,
  NounFilter,
  QuantityFilter,
  RunFilter,
  SlugFilter,
} from './generated.ts';

/**
 * Filters of the API as conditions on rows: `s` is a subject, `ce` its cell, `c` a claim. An empty filter is null.
 * Every `path` says where in the filter a mistake is.
 */
type Maybe<T> = T | null | undefined;
interface OneOf<T> {
  readonly eq?: Maybe<T>;
  readonly in?: Maybe<readonly T[]>;
}
interface Logic<F> {
  readonly and?: Maybe<readonly F[]>;
  readonly or?: Maybe<readonly F[]>;
  readonly not?: Maybe<F>;
}

const LARGEST_IN = 100;

export function nounCondition(filter: Maybe<NounFilter>, path = ['filter']): Condition | null {
  if (!filter) return null;
  return and([
    idCondition(filter.id, path),
    slugIs(sql('s.slug'), filter.slug, path),
    logic(filter, nounCondition, path),
  ]);
}

export function electrodeCondition(filter: Maybe<ElectrodeFilter>, path = ['filter']): Condition | null {
  if (!filter) return null;
  const layer = (kind: SubjectKind, name: 'metal' | 'coating' | 'substrate') => {
    const is = slugIs(sql('k.slug'), filter[name], [...path, name]);
    const within = `exists (select from electrode_layer l join subject k on k.id = l.layer_id
                             where l.electrode_id = s.id and k.kind = '${kind}' and `;
    return is && enclose(within, is);
  };
  return and([
    idCondition(filter.id, path),
    slugIs(sql('s.slug'), filter.slug, path),
    layer('ALKALI_METAL', 'metal'),
    layer('COATING', 'coating'),
    layer('SUBSTRATE', 'substrate'),
    logic(filter, electrodeCondition, path),
  ]);
}

export function cellCondition(filter: Maybe<CellFilter>, path = ['filter']): Condition | null {
  if (!filter) return null;
  const part = (name: 'metal' | 'electrolyte' | 'separator') => {
    const is = slugIs(sql('k.slug'), filter[name], [...path, name]);
    return is && enclose(`exists (select from subject k where k.id = ce.${name}_id and `, is);
  };
  const electrode = slugIs(sql('k.slug'), filter.electrode, [...path, 'electrode']);
  const coating = slugIs(sql('k.slug'), filter.coating, [...path, 'coating']);
  const onEitherSide = 'exists (select from subject k where k.id in (ce.negative_id, ce.positive_id) and ';
  const inEitherSide = `exists (select from electrode_layer l join subject k on k.id = l.layer_id
    where l.electrode_id in (ce.negative_id, ce.positive_id) and k.kind = 'COATING' and `;
  return and([
    idCondition(filter.id, path),
    slugIs(sql('s.slug'), filter.slug, path),
    isOneOf(sql('ce.configuration'), filter.configuration, [...path, 'configuration']),
    part('metal'),
    part('electrolyte'),
    part('separator'),
    electrode && enclose(onEitherSide, electrode),
    coating && enclose(inEitherSide, coating),
    logic(filter, cellCondition, path),
  ]);
}

export function claimCondition(filter: Maybe<ClaimFilter>, path = ['filter']): Condition | null {
  if (!filter) return null;
  const subject = and([
    slugIs(sql('k.slug'), filter.subject, [...path, 'subject']),
    isOneOf(sql('k.kind'), filter.subjectKind, [...path, 'subjectKind']),
  ]);
  const source = slugIs(sql('k.slug'), filter.source, [...path, 'source']);
  const metal = slugIs(sql('k.slug'), filter.metal, [...path, 'metal']);
  const configuration = isOneOf(sql('ce.configuration'), filter.configuration, [...path, 'configuration']);
  return and([
    idCondition(filter.id, path, sql('c.id')),
    slugIs(sql('c.key'), filter.key, path),
    isOneOf(sql('c.property'), filter.property, [...path, 'property']),
    isOneOf(sql('c.evidence'), filter.evidence, [...path, 'evidence']),
    source && enclose('c.source_id in (select id from subject k where ', source),
    metal && enclose(`c.metal_id in (select id from subject k where k.kind = 'ALKALI_METAL' and `, metal),
    subject &&
      enclose(
        `exists (select from claim_subject cs join subject k on k.id = cs.subject_id
                                     where cs.claim_id = c.id and `,
        subject,
      ),
    configuration &&
      enclose(
        `exists (select from claim_subject cs join cell ce on ce.id = cs.subject_id
                                           where cs.claim_id = c.id and `,
        configuration,
      ),
    valueCondition(filter, [...path, 'value']),
    quantityCondition('areal_capacity_si', 'mA.h/cm2', filter.arealCapacity, [...path, 'arealCapacity']),
    quantityCondition('current_density_si', 'mA/cm2', filter.currentDensity, [...path, 'currentDensity']),
    logic(filter, claimCondition, path),
  ]);
}

export function runCondition(filter: Maybe<RunFilter>): Condition | null {
  return isOneOf(sql('state'), filter?.state, ['filter', 'state']);
}

/** A bound counts only where it decides; a value is compared within its own dimension. */
function valueCondition({ value, property }: ClaimFilter, path: string[]): Condition | null {
  if (!value) return null;
  return and(
    comparisons(value, path).map(({ sign, quantity, at }) => {
      const unit = requireUnit(quantity.unit, [...at, 'unit']);
      const named = property?.eq ?? null;
      const expected = named === null ? null : properties[named as PropertyName].unit;
      if (expected !== null) requireSameDimension(unit, requireUnit(expected, at), [...at, 'unit']);
      const si = quantity.value * unit.toSI + unit.offset;
      return and([
        condition`c.dimension = ${unit.dimension}`,
        within(sign, si, { low: 'c.low_si', high: 'c.high_si' }),
      ]);
    }),
  );
}

function quantityCondition(
  column: string,
  usual: string,
  filter: Maybe<QuantityFilter>,
  path: string[],
): Condition | null {
  if (!filter) return null;
  return and(
    comparisons(filter, path).map(({ sign, quantity, at }) => {
      const unit = requireUnit(quantity.unit, [...at, 'unit']);
      requireSameDimension(unit, requireUnit(usual, at), [...at, 'unit']);
      return within(sign, quantity.value * unit.toSI + unit.offset, { low: `c.${column}`, high: `c.${column}` });
    }),
  );
}

function comparisons(filter: QuantityFilter, path: string[]) {
  return (['eq', 'gte', 'lte'] as const).flatMap((sign) => {
    const quantity = filter[sign];
    return quantity ? [{ sign, quantity, at: [...path, sign] }] : [];
  });
}

/** Units are converted in floating point: equal means to 9 digits, and a limit includes itself. */
const SLACK = 1e-9;

function within(sign: 'eq' | 'gte' | 'lte', si: number, column: { low: string; high: string }): Condition {
  const slack = Math.abs(si) * SLACK;
  if (sign === 'gte') return condition`${sql(column.low)} >= ${si - slack}`;
  if (sign === 'lte') return condition`${sql(column.high)} <= ${si + slack}`;
  return condition`${sql(column.low)} >= ${si - slack} and ${sql(column.high)} <= ${si + slack}`;
}

function idCondition(filter: Maybe<IdFilter>, path: string[], column = sql('s.id')): Condition | null {
  const is = isOneOf(sql(`${column.sql}::text`), filter, [...path, 'id'], (id: string) => id.toLowerCase());
  if (filter?.eq != null && !isId(filter.eq)) return or([]);
  return is;
}

function slugIs(column: SqlText, filter: Maybe<SlugFilter>, path: string[]): Condition | null {
  return isOneOf(column, filter, path);
}

function isOneOf<T extends string>(
  column: SqlText,
  filter: Maybe<OneOf<T>>,
  path: string[],
  form = (value: T): string => value,
): Condition | null {
  const list = filter?.in;
  if (list && list.length > LARGEST_IN) {
    throw new InvalidInput(`${list.length} values are too many`, {
      path: [...path, 'in'],
      value: list.length,
      allowed: `at most ${LARGEST_IN}`,
    });
  }
  return and([
    filter?.eq == null ? null : condition`${column} = ${form(filter.eq)}`,
    list == null ? null : condition`${column} = any(${list.map(form)})`,
  ]);
}

function logic<F extends Logic<F>>(
  filter: F,
  read: (filter: F, path: string[]) => Condition | null,
  path: string[],
): Condition | null {
  const each = (name: 'and' | 'or') => filter[name]?.map((part, i) => read(part, [...path, name, String(i)]));
  const [all, any] = [each('and'), each('or')];
  return and([
    all ? and(all) : null,
    any ? or(any) : null,
    filter.not ? not(read(filter.not, [...path, 'not'])) : null,
  ]);
}
