import type { Annotation, Claim, Condition, Evidence } from '../../src/domain/claim.ts';
import { conditionsNeededBy } from '../../src/domain/conditions/conditionsNeeded.ts';
import { type Facts, kindOfRole, type Part, type Role } from '../../src/domain/facts.ts';
import { partIdsOf } from '../../src/domain/kinds.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import type { Electrolyte, Material, Subject, SubjectKind } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { stated } from '../../src/library/conditions.ts';

/** A subject of the library with its parts and all that is claimed of them. */
export function factsOf(kind: SubjectKind, slug: string): Facts {
  const subject = catalogue.subjects.find((subject) => subject.kind === kind && subject.slug === slug);
  if (!subject) throw new Error(`the library has no ${kind} ${slug}`);
  return {
    part: assemble(subject),
    claims: (subjectId, property) =>
      catalogue.claims.filter((claim) => claim.property === property && claim.subjectIds.includes(subjectId)),
  };
}

function assemble(subject: Subject): Part {
  const formula = 'formula' in subject ? subject.formula : null;
  const solvents = subject.kind === 'ELECTROLYTE' ? { solvents: solventsOf(subject) } : {};
  return { subject, formula, parts: partsOf(subject), ...solvents };
}

function solventsOf({ components }: Electrolyte): readonly Material[] {
  const ids = components.filter(({ role }) => role === 'SOLVENT').map(({ materialId }) => materialId);
  return ids.map((id) => catalogue.subjects.find((subject) => subject.id === id) as Material);
}

function partsOf(subject: Subject): Part['parts'] {
  return Object.fromEntries(
    partIdsOf(subject).flatMap(([role, ids]) => (ids === null ? [] : [[role, partIn(role, ids)]])),
  );
}

function partIn(role: Role, ids: string | readonly string[]): Part | undefined {
  if (typeof ids === 'string') return part(ids);
  return ids.map(part).findLast(({ subject }) => subject.kind === kindOfRole[role]);
}

function part(id: string): Part {
  return assemble(catalogue.subjects.find((subject) => subject.id === id)!);
}

interface ClaimFields {
  readonly key?: string;
  readonly property?: PropertyName;
  readonly evidence?: Evidence;
  readonly value?: Claim['value'];
  readonly conditions?: readonly Condition[];
  readonly sourceId?: string;
  readonly locator?: Claim['locator'];
  readonly annotations?: readonly Annotation[];
  readonly subjectIds?: readonly string[];
}

/** A claim with only the fields that matter in view. */
export function aClaim({ key = 'test/1', property = 'density', value, ...fields }: ClaimFields): Claim {
  return {
    id: `claim ${key} ${property}`,
    key,
    sourceId: 'a source',
    property,
    printed: '',
    printedUnit: null,
    readAs: null,
    value: value ?? exactly(1, properties[property].unit ?? '1'),
    evidence: 'MEASURED',
    locator: { section: '§1', items: [] },
    conditions: [],
    annotations: [],
    subjectIds: [],
    ...fields,
  };
}

/** A number with a standard uncertainty. */
export function uncertain(value: number, standardUncertainty: number, unit: string): Measure {
  return { ...exactly(value, unit), standardUncertainty, uncertaintyBasis: 'REPORTED' };
}

/** A number that is known within limits, or only by them. */
export function within(low: number | null, high: number | null, unit: string, value: number | null = null): Measure {
  const qualifier = low === null ? 'AT_MOST' : high === null ? 'AT_LEAST' : 'RANGE';
  return { ...exactly(0, unit), qualifier, value, low, high };
}

/** A subject in which every path of roles leads to a part of its own, with the claims that `measure` gives them. */
export function factsWhere(
  measure: (property: PropertyName, path: string) => Claim['value'] | null,
  formulas: Readonly<Record<string, string>> = {},
): Facts {
  return {
    part: partOn([], formulas),
    claims: (path, property) => {
      const value = measure(property, path);
      return value === null ? [] : [aClaim({ key: `test/${path}`, property, value, conditions: ofTest(property) })];
    },
  };
}

/** A result of a test is of one at 1 mA/cm² and 1 mA·h/cm²; the capacity left is that after 100 cycles. */
function ofTest(property: PropertyName): readonly Condition[] {
  const needed = conditionsNeededBy(property);
  const conditions = [stated('currentDensity', 1, 'mA/cm2'), stated('arealCapacity', 1, 'mA.h/cm2')];
  const cycles = property === 'retainedArealCapacity' ? [stated('cycles', 100, '{cycle}')] : [];
  return [...conditions.filter(({ name }) => needed.includes(name)), ...cycles];
}

function partOn(path: readonly Role[], formulas: Readonly<Record<string, string>>): Part {
  const id = path.join('.');
  return {
    subject: { id, kind: 'CELL', slug: id, name: id || 'the subject' },
    formula: formulas[path.at(-1) ?? ''] ?? null,
    parts: new Proxy({}, { get: (_, role) => partOn([...path, role as Role], formulas) }),
  };
}

/** Facts in which these properties have these exact numbers, each in the unit of its property. */
export function factsWith(
  numbers: Partial<Record<PropertyName, number>>,
  formulas: Readonly<Record<string, string>> = {},
): Facts {
  return factsWhere((property) => {
    const value = numbers[property];
    return value === undefined ? null : exactly(value, properties[property].unit ?? '1');
  }, formulas);
}
