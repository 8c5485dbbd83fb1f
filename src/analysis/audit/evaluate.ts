import type { Derivation, Missing } from '../../derivation/derivation.ts';
import { derive } from '../../derivation/derive.ts';
import type { Metric } from '../../derivation/metric.ts';
import { type Need, needsOfMetric, quotes } from '../../derivation/needs.ts';
import type { Origin } from '../../derivation/origins.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Measure } from '../../domain/measure.ts';
import { meaningOf } from '../../physics/ucum.ts';
import { difference } from '../difference.ts';
import type { Finding, ReportedValue } from './finding.ts';
import { hasAnotherDimension } from './printedUnit.ts';
import { justSo, type PutRule, type Rule } from './rule.ts';
import { judge, severityOf, type Verdict } from './verdict.ts';

/** The keys of all claims that a rule names. */
export function keysOf(rule: Rule): readonly string[] {
  return [...new Set([...numbersOf(rule), ...(rule.bearsOn ?? [])])];
}

/** Every property whose claims a rule may use, of the subject that it is about or of a part. */
export function needsOfRule(rule: Rule): readonly Need[] {
  return metricsOf(rule).flatMap(needsOfMetric);
}

/** Applies a rule to the facts of its subject. */
export function evaluate({ key, rule }: PutRule, facts: Facts): Finding {
  const reported = rule.reported === null ? null : readReported(rule.reported, facts);
  const recomputed = rule.recomputed && derive(rule.recomputed, facts, rule.given);
  const quantity = heldAgainst(rule, recomputed);
  const verdict = verdictOn(rule, reported?.value ?? null, quantity);
  return {
    key,
    rule,
    verdict,
    severity: severityOf[verdict],
    subjectIds: concerned(rule, facts, reported?.value.claim ?? null),
    reported: reported?.value ?? null,
    recomputed,
    difference: differenceOf(reported?.value.measure ?? null, quantity),
    missing: [...(reported?.missing ?? []), ...(recomputed && quantity === null ? recomputed.missing : [])],
  };
}

/** A value that is printed a second time keeps the uncertainty of its own digits. */
function heldAgainst({ relation }: Rule, recomputed: Derivation | null): Measure | null {
  if (relation === 'SAME') return recomputed?.inputs[0]?.measure ?? null;
  return recomputed?.quantity ?? null;
}

function verdictOn(
  { recomputed, relation = 'EQUAL', isLaw }: Rule,
  reported: ReportedValue | null,
  quantity: Measure | null,
): Verdict {
  if (reported?.claim && hasAnotherDimension(reported.claim)) return 'FAIL';
  if (reported && recomputed === null) return 'CONSISTENT';
  if (quantity === null || reported?.measure === null) return 'MISSING';
  if (reported === null) return 'CONSEQUENCE';
  if (!haveOneDimension(reported.measure!, quantity)) return 'FAIL';
  return judge({ reported: reported.measure!, recomputed: quantity, relation, isLaw: isLaw === true });
}

/** The value of an origin, read like any input of a formula. */
function readReported(origin: Origin, facts: Facts): { value: ReportedValue; missing: readonly Missing[] } {
  const { inputs, missing } = derive(justSo('1', 'x', origin), facts);
  const { claim, measure, derivation } = inputs[0]!;
  return { value: { claim, measure, derivation }, missing };
}

function differenceOf(reported: Measure | null, recomputed: Measure | null) {
  if (reported === null || recomputed === null || !haveOneDimension(reported, recomputed)) return null;
  return difference(reported, recomputed);
}

function haveOneDimension(a: Measure, b: Measure): boolean {
  return meaningOf(a.unit).dimension === meaningOf(b.unit).dimension;
}

/** The subject of the rule, and the subjects of all claims whose numbers the rule uses. */
function concerned(rule: Rule, facts: Facts, reported: Claim | null): readonly string[] {
  const named = numbersOf(rule).flatMap((key) => facts.quoted?.(key)?.subjectIds ?? []);
  return [...new Set([facts.part.subject.id, ...(reported?.subjectIds ?? []), ...named])];
}

function numbersOf(rule: Rule): readonly string[] {
  const asked = 'firstOf' in rule.of ? [rule.of.firstOf] : [];
  return [...asked, ...metricsOf(rule).flatMap(quotes)];
}

function metricsOf({ reported, recomputed }: Rule): readonly Metric[] {
  return [...(reported ? [justSo('1', 'x', reported)] : []), ...(recomputed ? [recomputed] : [])];
}
