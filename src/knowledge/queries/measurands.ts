import { type Measurand, metricsOf } from '../../analysis/measurand.ts';
import type { ValueLimits } from '../../analysis/rank.ts';
import { type GivenArguments, readArguments } from '../../derivation/arguments.ts';
import type { Wanted } from '../../domain/choose.ts';
import { testQuantities, testQuantityNames } from '../../domain/claim.ts';
import { enumName } from '../../domain/enumName.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { Property } from '../../domain/properties/define.ts';
import { type PropertyName, properties } from '../../domain/property.ts';
import { named } from '../../domain/requireCount.ts';
import type { SubjectKind } from '../../domain/subjects.ts';
import { withArticle } from '../../domain/words.ts';
import { finiteInSI, limitsIn, type Path } from '../comparisons.ts';
import type { Maybe, MeasurandInput, MetricRequest, QuantityFilter, TestConditions } from '../inputs.ts';
import type { Loaders } from '../loaders.ts';

/** Reads a measurand of subjects of a kind. @throws InvalidInput that names the error and what is allowed */
export function readMeasurand({ property, metric }: MeasurandInput, kind: SubjectKind, path: Path): Measurand {
  return metric
    ? readMetricRequest(metric, kind, [...path, 'metric'])
    : readProperty(property!, kind, [...path, 'property']);
}

function readProperty(property: PropertyName, kind: SubjectKind, path: Path): Measurand {
  const { of, unit }: Property = properties[property];
  if (of.includes(kind) && unit !== null) return { from: 'PROPERTY', property };
  const value = enumName(property);
  const message = of.includes(kind)
    ? `${named(path)}: ${value} is stated in words, which cannot be ordered`
    : `${named(path)}: ${value} is claimed of ${of.join(', ')}, not of ${kind}`;
  const allowed = Object.entries(properties)
    .filter(([, one]: [string, Property]) => one.of.includes(kind) && one.unit !== null)
    .map(([name]) => enumName(name));
  throw new InvalidInput(message, { path, value, allowed: allowed.join(', ') });
}

function readMetricRequest({ name, arguments: given }: MetricRequest, kind: SubjectKind, path: Path): Measurand {
  const known = metricsOf(kind);
  const metrics = known.filter((metric) => metric.name === name);
  if (metrics.length === 0) {
    const allowed = [...new Set(known.map((metric) => metric.name))].join(', ');
    throw new InvalidInput(`${named([...path, 'name'])}: ${kind} has no metric ${name}`, {
      path: [...path, 'name'],
      value: name,
      allowed,
    });
  }
  requireEachOnce(
    (given ?? []).map((one) => one.name),
    [...path, 'arguments'],
  );
  const byName: GivenArguments = Object.fromEntries((given ?? []).map((one) => [one.name, one.quantity]));
  for (const metric of metrics) under([...path, 'arguments'], () => readArguments(metric, byName));
  return { from: 'METRIC', name, given: byName };
}

function requireEachOnce(names: readonly string[], path: Path): void {
  const again = names.findIndex((name, i) => names.indexOf(name) < i);
  if (again === -1) return;
  const value = names[again]!;
  throw new InvalidInput(`${named([...path, String(again), 'name'])}: ${value} given twice`, {
    path: [...path, String(again), 'name'],
    value,
    allowed: 'each once',
  });
}

/** Adds the place of the measurand to errors within it. */
function under<T>(path: Path, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof InvalidInput ? error.under(...path) : error;
  }
}

export function measurandName(measurand: Measurand): string {
  return measurand.from === 'PROPERTY' ? measurand.property : measurand.name;
}

/** A text that is the same for equal measurands. */
export function identityOf(measurand: Measurand): string {
  return JSON.stringify(measurand);
}

function unitOf(measurand: Measurand, kind: SubjectKind): string {
  if (measurand.from === 'PROPERTY') return properties[measurand.property].unit!;
  return metricsOf(kind).find((metric) => metric.name === measurand.name)!.unit;
}

/** The limits of a filter in SI. @throws InvalidInput on an unknown unit, or one of another dimension */
export function readLimits(
  filter: Maybe<QuantityFilter>,
  measurand: Measurand,
  { kind, path }: { kind: SubjectKind; path: Path },
): ValueLimits {
  return limitsIn(filter, { expected: unitOf(measurand, kind), path });
}

/** Reads the conditions under which properties are wanted; looks up electrolyte and separator. */
export async function readWanted(load: Loaders, conditions: Maybe<TestConditions>, path: Path): Promise<Wanted[]> {
  if (!conditions) return [];
  const numbers = testQuantityNames.flatMap((name): Wanted[] => {
    const given = conditions[name];
    if (!given) return [];
    const expected = testQuantities[name];
    if (finiteInSI(given, { expected, path: [...path, name] }) >= 0) return [{ name, ...given }];
    const allowed = `at least 0 ${expected}`;
    throw new InvalidInput(`${named([...path, name, 'value'])}: ${given.value} given, ${allowed}`, {
      path: [...path, name, 'value'],
      value: given.value,
      allowed,
    });
  });
  const subjects = (['electrolyte', 'separator'] as const).map(async (name): Promise<Wanted[]> => {
    const slug = conditions[name];
    if (slug == null) return [];
    const kind = name === 'electrolyte' ? 'ELECTROLYTE' : 'SEPARATOR';
    const subject = await load.subjectBySlug.load({ kind, slug });
    if (subject) return [{ name, subjectId: subject.id }];
    throw new InvalidInput(`There is no ${name} ${slug}`, {
      code: 'NOT_FOUND',
      path: [...path, name],
      value: slug,
      allowed: `the slug of ${withArticle(name)}`,
    });
  });
  return [...numbers, ...(await Promise.all(subjects)).flat()];
}
