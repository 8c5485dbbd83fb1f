import type { Derivation, Missing, MissingReason } from '../derivation/derivation.ts';
import { deriveOpenly } from '../derivation/derive.ts';
import type { Metric } from '../derivation/metric.ts';
import type { Origin } from '../derivation/origins.ts';
import type { Claim } from '../domain/claim.ts';
import type { Facts } from '../domain/facts.ts';
import type { PropertyName } from '../domain/property.ts';
import type { SubjectIdentity } from '../domain/subjects.ts';
import { assumedConditions } from './assumedConditions.ts';
import { compareText } from './rank.ts';

/**
 * NO_ANSWER: there is no answer. BOUND: the rest of a sum is known, so the answer is a bound. ASSUMPTION: an assumption
 * is used instead.
 */
type Effect = 'NO_ANSWER' | 'BOUND' | 'ASSUMPTION';

/** The effect of a gap on one answer: a metric of a subject, or a run of a model for it. */
export interface Blocked {
  readonly subject: SubjectIdentity;
  readonly metric: Metric | null;
  readonly model: string | null;
  /** Name of the input, after those of the metrics that lead to it; of the parameter, of a model. */
  readonly input: string;
  readonly effect: Effect;
}

/** A gap, and one of the answers that it affects. */
export interface Blocking {
  readonly missing: Pick<Missing, 'subject' | 'property' | 'reason' | 'claim'>;
  readonly blocked: Blocked;
}

type GapReason = 'WITHHELD' | 'NOT_RECORDED';

/** Something that is not on record of a subject, and the answers that it prevents. */
export interface Gap {
  readonly subject: SubjectIdentity;
  readonly property: PropertyName;
  readonly reason: GapReason;
  /** The claims by which sources withhold it. */
  readonly claims: readonly Claim[];
  readonly blocks: readonly Blocked[];
}

const blocking: readonly MissingReason[] = ['WITHHELD', 'NOT_RECORDED', 'CONDITION_NOT_STATED'];

/** The gaps that prevent one metric of one subject; arguments that the caller could give are not among them. */
export function blockedBy(metric: Metric, facts: Facts): readonly Blocking[] {
  const { subject } = facts.part;
  const derivation = deriveOpenly(metric, facts);
  const missing = derivation.missing
    .filter(({ property, reason }) => property !== null && blocking.includes(reason))
    .map((one): Blocking => {
      const effect = isSummand(metric, one.input.split('.')) ? 'BOUND' : 'NO_ANSWER';
      return { missing: one, blocked: { subject, metric, model: null, input: one.input, effect } };
    });
  const assumed = assumedBeneath(derivation).map(({ about, property, input }): Blocking => {
    const unsaid = { subject: about, property, reason: 'NOT_RECORDED', claim: null } as const;
    return { missing: unsaid, blocked: { subject, metric, model: null, input, effect: 'ASSUMPTION' } };
  });
  return [...missing, ...assumed];
}

interface Assumed {
  readonly about: SubjectIdentity;
  readonly property: PropertyName;
  readonly input: string;
}

/** Conditions that had to be assumed for claims of a derivation, each once, at the first input that they affect. */
function assumedBeneath(derivation: Derivation): readonly Assumed[] {
  const under = ({ inputs }: Derivation, path: readonly string[]): Assumed[] =>
    inputs.flatMap(({ name, claim, subject, origin, derivation: beneath }) => {
      const here = claim && subject && origin === 'CLAIM' ? assumedConditions(claim) : [];
      return [
        ...here.map(({ property, ...one }) => ({
          about: subject!,
          property,
          input: [...path, name, one.name].join('.'),
        })),
        ...(beneath ? under(beneath, [...path, name]) : []),
      ];
    });
  const all = under(derivation, []).toReversed();
  return [...new Map(all.map((one) => [`${one.about.id} ${one.property}`, one])).values()].toReversed();
}

/** Whether, between the metric and the gap, there is a sum whose other terms are known. */
function isSummand({ inputs }: Metric, [input, ...rest]: readonly string[]): boolean {
  const leads = (origin: Origin): boolean => {
    if (origin.from === 'SUMMAND') return true;
    if (origin.from === 'WHEN_GIVEN') return leads(origin.absent) || leads(origin.given);
    if (origin.from === 'FIRST') return rest.length > 0 && origin.options.some(leads);
    return (
      origin.from === 'METRIC' && rest.length > 0 && rest[0]! in origin.metric.inputs && isSummand(origin.metric, rest)
    );
  };
  return leads(inputs[input!]!.origin);
}

interface Withheld {
  readonly claim: Claim;
  readonly subject: SubjectIdentity;
}

/**
 * Merges what is withheld and what is missing into one gap for each property of a subject: withheld ones first, then
 * those that affect most answers.
 */
export function gaps(withheld: readonly Withheld[], blockings: readonly Blocking[]): Gap[] {
  const found = new Map<string, { -readonly [K in keyof Gap]: Gap[K] }>();
  const gapOf = (subject: SubjectIdentity, property: PropertyName) => {
    const key = `${subject.id} ${property}`;
    const known = found.get(key) ?? { subject, property, reason: 'NOT_RECORDED' as const, claims: [], blocks: [] };
    found.set(key, known);
    return known;
  };
  for (const { claim, subject } of withheld) {
    const gap = gapOf(subject, claim.property);
    gap.reason = 'WITHHELD';
    gap.claims = [...gap.claims, claim];
  }
  for (const { missing, blocked } of blockings) {
    if (missing.subject === null || missing.property === null) continue;
    const gap = gapOf(missing.subject, missing.property);
    gap.blocks = [...gap.blocks, blocked];
  }
  return [...found.values()].toSorted(inOrder);
}

function inOrder(a: Gap, b: Gap): number {
  const withheldFirst = Number(b.reason === 'WITHHELD') - Number(a.reason === 'WITHHELD');
  const most = b.blocks.length - a.blocks.length;
  return withheldFirst || most || compareText(a.subject.slug, b.subject.slug) || compareText(a.property, b.property);
}
