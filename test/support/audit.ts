import { evaluate, needsOfRule } from '../../src/analysis/audit/evaluate.ts';
import type { Finding } from '../../src/analysis/audit/finding.ts';
import { rulesFor } from '../../src/analysis/audit/registry.ts';
import type { PutRule, RuleSubject } from '../../src/analysis/audit/rule.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { type Facts, partAt } from '../../src/domain/facts.ts';
import type { Source, Subject } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { factsOf } from './facts.ts';

const byId = new Map(catalogue.subjects.map((subject) => [subject.id, subject]));

interface Besides {
  /** Claims in the place of those of the library with their keys, or beside them. */
  readonly claims: readonly Claim[];
  /** Whose claims they are, where the library does not know the source. */
  readonly source?: Source;
}

/** Every finding on a source of the library, or on another with its claims. */
export function audit(slug: string, { claims: given, source }: Besides = { claims: [] }): readonly Finding[] {
  const keys = new Set(given.map(({ key }) => key));
  const claims = [...given, ...catalogue.claims.filter(({ key }) => !keys.has(key))];
  const sourceId = (source ?? catalogue.subjects.find((one) => one.kind === 'SOURCE' && one.slug === slug)!).id;
  const ofSource = inKeyOrder(claims.filter((claim) => claim.sourceId === sourceId));
  return rulesFor(slug, ofSource, (id) => byId.get(id)?.kind ?? null).map((put) => answer(put, claims));
}

function answer(put: PutRule, claims: readonly Claim[]): Finding {
  const { kind, slug } = subjectOf(put.rule.of, claims);
  const { part } = factsOf(kind, slug);
  const asked = new Set(needsOfRule(put.rule).map(({ at, property }) => `${partAt(part, at)?.subject.id} ${property}`));
  const facts: Facts = {
    part,
    claims: (id, property) => {
      if (!asked.has(`${id} ${property}`)) throw new Error(`${put.key} does not say that it needs ${property}`);
      return claims.filter((claim) => claim.property === property && claim.subjectIds.includes(id));
    },
    quoted: (key) => claims.find((claim) => claim.key === key) ?? null,
  };
  return evaluate(put, facts);
}

/** The subject that a rule asks. */
export function subjectOf(of: RuleSubject, claims: readonly Claim[] = catalogue.claims): Subject {
  const subject =
    'slug' in of
      ? catalogue.subjects.find(({ kind, slug }) => kind === of.kind && slug === of.slug)
      : byId.get('id' in of ? of.id : claims.find(({ key }) => key === of.firstOf)!.subjectIds[0]!);
  if (!subject) throw new Error(`the library has no ${JSON.stringify(of)}`);
  return subject;
}

const naturally = new Intl.Collator('en', { numeric: true });

function inKeyOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => naturally.compare(a.key, b.key));
}
