import type { Missing } from '../derivation/derivation.ts';
import { resolve } from '../derivation/derive.ts';
import { exactLeaf, termOf } from '../derivation/leaf.ts';
import { endsOf, needsOf } from '../derivation/needs.ts';
import { type Inquiry, type MeasurandEnd, type Resolution, resolved, unresolved } from '../derivation/resolve.ts';
import { sourcedBy } from '../derivation/sourced.ts';
import type { Claim } from '../domain/claim.ts';
import { InvalidInput } from '../domain/errors.ts';
import { type Part, partAt, type Role } from '../domain/facts.ts';
import type { Sourced } from '../domain/ledger.ts';
import { exactly } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import { inTableUnit, type Parameter, type ParameterTable, type ParameterValue } from './parameterTable.ts';
import { byDefault, givenByHand } from './sourced.ts';

/** The inputs for the problem of any model: claims, and what the user replaces. */
export interface Records<Name extends string> {
  /** All claims of a property of a subject, in key order. */
  readonly claims: (subjectId: string, property: PropertyName) => readonly Claim[];
  /** Parameters by hand, in SI, which replace claims. */
  readonly overrides: Readonly<Partial<Record<Name, ParameterValue>>>;
  /** Keys of claims that are left out. */
  readonly ignoring: readonly string[];
}

/** The claims that the user has not left out. */
export function claimsOf(
  { claims, ignoring }: Pick<Records<never>, 'claims' | 'ignoring'>,
  subjectId: string,
  property: PropertyName,
): readonly Claim[] {
  return claims(subjectId, property).filter(({ key }) => !ignoring.includes(key));
}

/** The parameters of one run out of records, each once. */
export interface RecordedParameters<Name extends string> {
  /**
   * By hand if given, or else from its origin in the table, or else the default of the model.
   *
   * @returns null where it is not known
   */
  readonly find: (name: Name) => Sourced | null;
  /** The same. @throws InvalidInput that says what is not recorded, and that it can be given by hand */
  readonly require: (name: Name) => Sourced;
}

/** The context of the records of a run: its parts, and the numbers of the request. */
export interface Simulated {
  readonly part: Part;
  readonly given?: Inquiry['given'];
}

/**
 * The parameters of a table for a whole with these parts. A parameter may be derived from another parameter: then the
 * value of that one in the run is used, by hand or from claims, and kept fixed. So a band is the uncertainty of a
 * number with the other parameters of the run fixed: no uncertainty counts twice.
 */
export function recordedParameters<Name extends string>(
  table: Readonly<Record<Name, Parameter>>,
  { part, given = new Map() }: Simulated,
  records: Records<Name>,
): RecordedParameters<Name> {
  const facts = { part, claims: (id: string, property: PropertyName) => claimsOf(records, id, property) };
  const places = placesIn(table, part);
  const known = new Map<Name, Answer>();
  const open = new Set<Name>();

  const answer = (name: Name): Answer => {
    const before = known.get(name);
    if (before) return before;
    open.add(name);
    const found = byHandOf(name) ?? fromRecords(name);
    open.delete(name);
    known.set(name, found);
    return found;
  };
  const byHandOf = (name: Name): Answer | null => {
    const override = records.overrides[name] ?? null;
    return override === null ? null : held(name, table[name], givenByHand(override));
  };
  const fromRecords = (name: Name): Answer => {
    const parameter = table[name];
    const { origin = null, recordsOnly = false } = parameter.kind === 'NUMBER' ? parameter : {};
    const inquiry = { facts, part: part, given, leaves: new Map(), isNumberWanted: true, settled } as const;
    const resolution = origin === null ? unresolved([]) : resolve(origin, inquiry);
    const sourced = sourcedBy(resolution);
    if (sourced) return { sourced, resolution };
    const usual = recordsOnly ? null : byDefault(parameter);
    return usual ? held(name, parameter, usual) : { sourced: null, resolution };
  };
  /** What another parameter uses; a parameter never uses itself. */
  const settled = (subjectId: string, what: MeasurandEnd): Resolution | null => {
    const name = places.get(placeOf(subjectId, what));
    return name === undefined || open.has(name) ? null : answer(name).resolution;
  };
  return {
    find: (name) => answer(name).sourced,
    require: (name) => {
      const { sourced, resolution } = answer(name);
      if (sourced) return sourced;
      throw notRecorded(name, resolution.missing);
    },
  };
}

/** A parameter of the run, and its value where another parameter uses it. */
interface Answer {
  readonly sourced: Sourced | null;
  readonly resolution: Resolution;
}

/** A number that comes from no record: other parameters use it unchanged. */
function held(name: string, parameter: Parameter, sourced: Sourced): Answer {
  if (parameter.kind !== 'NUMBER') return { sourced, resolution: unresolved([]) };
  const value = Number(sourced.value);
  const term = termOf(exactLeaf(new Map(), name, value));
  const measure = exactly(inTableUnit(parameter, value), parameter.unit);
  const origin = sourced.origin === 'GIVEN' ? 'ARGUMENT' : 'ASSUMPTION';
  const resolution = resolved(term, { origin, measure, reason: sourced.reason });
  return { sourced, resolution: { ...resolution, numbers: { ...resolution.numbers!, value } } };
}

function placeOf(subjectId: string, what: MeasurandEnd): string {
  return `${subjectId} ${what.from} ${what.from === 'CLAIM' ? what.property : what.metric.name}`;
}

/** The parameter that is a property or a metric of a part. */
function placesIn<Name extends string>(
  table: Readonly<Record<Name, Parameter>>,
  part: Part,
): ReadonlyMap<string, Name> {
  const places = new Map<string, Name>();
  for (const name of Object.keys(table) as Name[]) {
    const parameter = table[name];
    if (parameter.kind !== 'NUMBER' || !parameter.origin) continue;
    for (const end of endsOf(parameter.origin)) {
      if (end.from !== 'CLAIM' && end.from !== 'METRIC') continue;
      const id = partAt(part, end.at)?.subject.id;
      const place = id && placeOf(id, end);
      if (place && !places.has(place)) places.set(place, name);
    }
  }
  return places;
}

/** The properties of a part from which the parameters of a table may be made, at any depth of derivation. */
export function neededOf(table: ParameterTable, ...path: readonly Role[]): readonly PropertyName[] {
  const origins = Object.values(table).flatMap((one) => (one.kind === 'NUMBER' && one.origin ? [one.origin] : []));
  const needed = needsOf(origins).filter(
    ({ at }) => at.length === path.length && at.every((role, k) => role === path[k]),
  );
  return needed.map(({ property }) => property);
}

/**
 * @param ownArguments parameters that the request gives in fields of their own
 * @throws InvalidInput that names an override which is one of them, or no parameter at all
 */
export function requireOverrides(
  overrides: Readonly<Record<string, ParameterValue | undefined>>,
  table: ParameterTable,
  ownArguments: readonly string[],
): void {
  const names = Object.keys(table).filter((name) => !ownArguments.includes(name));
  for (const [name, value] of Object.entries(overrides)) {
    if (names.includes(name)) continue;
    const message = ownArguments.includes(name)
      ? `${name} is an argument of its own, not a parameter by hand`
      : `There is no parameter ${name}`;
    throw new InvalidInput(message, { path: [name], value, allowed: `one of ${names.join(', ')}` });
  }
}

/** Says, in the words of the records, why a parameter is not known. */
function notRecorded(parameter: string, missing: readonly Missing[]): InvalidInput {
  const explanations = [...new Set(missing.map(({ explanation }) => explanation))].join(' ');
  return new InvalidInput(`${explanations.replace(/\.$/, '')}; give ${parameter} by hand`, {
    path: [parameter],
    allowed: 'a value by hand, or a claim of it',
  });
}
