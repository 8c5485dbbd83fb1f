import { isNumeric, type NumericClaim } from '../../../domain/choose.ts';
import type { Claim } from '../../../domain/claim.ts';
import type { Measure } from '../../../domain/measure.ts';
import { type PropertyName, properties } from '../../../domain/property.ts';
import { inSI } from '../../../domain/si.ts';
import type { SubjectKind } from '../../../domain/subjects.ts';
import { type Unit, units } from '../../../physics/units.ts';
import type { PutRule, Rule } from '../rule.ts';

/** A rule for the claims of any source. */
export interface GeneralRule {
  readonly id: string;
  /** Returns all applications of the rule to these claims. */
  put(claims: readonly Claim[], kindOf: (subjectId: string) => SubjectKind | null): readonly PutGenerally[];
}

export interface PutGenerally extends PutRule {
  /** Keys of the claims concerned. */
  readonly about: readonly string[];
}

type Body = Omit<Rule, 'id' | 'of'>;

type Homes = Partial<Record<PropertyName, readonly SubjectKind[] | 'ANY'>>;

/** One application for each claim of these properties about a subject of these kinds. */
export function perClaim(id: string, of: Homes, bodyOf: (claim: NumericClaim) => Body): GeneralRule {
  return {
    id,
    put: (claims, kindOf) =>
      claims
        .filter(isNumeric)
        .filter((claim) => subjectsIn(of, claim, kindOf).length > 0)
        .map((claim) => ({
          key: `${id}/${numberOf(claim)}`,
          rule: { id, of: { firstOf: claim.key }, ...bodyOf(claim) },
          about: [claim.key],
        })),
  };
}

/**
 * One application for each subject of each claim: a claim about two cells is checked for both, once for each. Bounds
 * are not checked.
 */
export function perSubject(id: string, of: Homes, bodyOf: (claim: NumericClaim) => Body): GeneralRule {
  return {
    id,
    put: (claims, kindOf) => {
      const asked = claims
        .filter(isNumeric)
        .filter(({ value }) => value.value !== null)
        .flatMap((claim) => subjectsIn(of, claim, kindOf).map((subject) => ({ claim, subject })));
      const alike = Map.groupBy(asked, ({ claim, subject }) => [subject, claim.property, printOf(claim.value)].join());
      return [...alike.values()].map((group) => {
        const [{ claim, subject }] = group as [(typeof group)[number]];
        const index = claim.subjectIds.indexOf(subject);
        return {
          key: `${id}/${numberOf(claim)}${index > 0 ? `/${index + 1}` : ''}`,
          rule: { id, of: { id: subject }, ...bodyOf(claim) },
          about: group.map((one) => one.claim.key),
        };
      });
    },
  };
}

function subjectsIn(of: Homes, claim: Claim, kindOf: (subjectId: string) => SubjectKind | null): readonly string[] {
  const kinds = of[claim.property];
  if (!kinds) return [];
  return claim.subjectIds.filter((id) => kinds === 'ANY' || kinds.includes(kindOf(id)!));
}

/** The same text for the same number with the same digits, whatever the unit. */
export function printOf(measure: Measure): string {
  const { value, low, high, standardUncertainty } = inSI(measure);
  const numbers = [value, low, high, standardUncertainty].map((number) => number?.toPrecision(10) ?? 'none');
  return [measure.qualifier, ...numbers].join(' ');
}

/** The number of a claim within its source: `K1`. */
export function numberOf({ key }: Claim): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The usual unit of a property, in which formulas are computed. */
export function usualUnit(property: PropertyName): Unit | null {
  const { unit } = properties[property];
  return unit !== null && Object.hasOwn(units, unit) ? (unit as Unit) : null;
}
