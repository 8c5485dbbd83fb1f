import { evaluate, keysOf, needsOfRule } from '../../analysis/audit/evaluate.ts';
import type { Finding } from '../../analysis/audit/finding.ts';
import { rulesFor } from '../../analysis/audit/registry.ts';
import type { PutRule, RuleSubject } from '../../analysis/audit/rule.ts';
import { severities, type Verdict, verdicts } from '../../analysis/audit/verdict.ts';
import type { Claim } from '../../domain/claim.ts';
import { InvalidInput } from '../../domain/errors.ts';
import type { Source, Subject } from '../../domain/subjects.ts';
import { cutPage, type ListOrder, type Page, type PageArguments, pageRequest, writeCursor } from '../../store/page.ts';
import { factsFor } from '../facts.ts';
import type { AuditFilter, AuditOrder, Maybe } from '../inputs.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoadSubject } from '../lookup.ts';
import { findingCondition } from './auditFilter.ts';

export interface AuditRequest extends PageArguments {
  readonly filter?: Maybe<AuditFilter>;
  readonly orderBy: AuditOrder;
}

/** The audit of one subject, with its filter. */
export interface SubjectAudit {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly request: AuditRequest;
}

export type AuditSummary = Readonly<Record<Lowercase<Verdict> | 'checked', number>>;

/** For a source: its own claims. For any other subject: the claims of its sources about it. */
export async function auditOf(load: Loaders, subject: Subject, request: AuditRequest): Promise<SubjectAudit> {
  return { subject, request, findings: await findingsOn(load, subject) };
}

export async function findingsOn(load: Loaders, subject: Subject): Promise<readonly Finding[]> {
  if (subject.kind === 'SOURCE') return auditOfSource(load, subject);
  const rows = await load.sourcesOf.load(subject.id);
  const sources = await Promise.all(rows.map(({ sourceId }) => mustLoadSubject(load, 'SOURCE', sourceId)));
  const audits = await Promise.all(
    sources.map(async (source) => prefixed(source.slug, await auditOfSource(load, source))),
  );
  return audits.flat().filter(({ subjectIds }) => subjectIds.includes(subject.id));
}

export function summaryOf(findings: readonly Finding[]): AuditSummary {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = verdicts.map((verdict) => [verdict.toLowerCase(), count(verdict)]);
  return { checked: findings.length, ...Object.fromEntries(counts) };
}

/** A page of the findings that pass the filter, with their number. */
export interface FindingsPage {
  readonly page: Page<Finding>;
  readonly cursorOf: (finding: Finding) => string;
  readonly total: number;
}

export async function pageOf({ findings, request }: SubjectAudit, load: Loaders): Promise<FindingsPage> {
  const passes = await findingCondition(load, request.filter, findings);
  const listed = inOrder(findings.filter(passes), request.orderBy);
  const order: ListOrder = { name: `AUDIT_${request.orderBy}`, key: ['string'] };
  const { first, after } = request;
  const asked = pageRequest({ first, after }, order);
  const from = asked.beyond === null ? 0 : 1 + placeOf(listed, String(asked.beyond[0]));
  return {
    page: cutPage(listed.slice(from, from + asked.size + 1), asked),
    cursorOf: ({ key }) => writeCursor(order, [key]),
    total: listed.length,
  };
}

function placeOf(findings: readonly Finding[], key: string): number {
  const place = findings.findIndex((finding) => finding.key === key);
  if (place >= 0) return place;
  const allowed = 'a cursor of this list, with the same filter';
  throw new InvalidInput('`after`: not a cursor of this list', { path: ['after'], value: key, allowed });
}

function inOrder(findings: readonly Finding[], order: AuditOrder): readonly Finding[] {
  if (order === 'RULE_ASC') return findings;
  const rank = order === 'SEVERITY_DESC' ? ({ severity }: Finding) => severities.indexOf(severity) : magnitude;
  return findings.toSorted((a, b) => rank(b) - rank(a));
}

/** For a range or a bound, the magnitude of its end nearest to zero. */
function magnitude({ difference }: Finding): number {
  const relative = difference?.relative;
  if (!relative) return -1;
  const { value, low, high } = relative;
  return value === null ? Math.max(low ?? 0, -(high ?? 0), 0) : Math.abs(value);
}

function prefixed(slug: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, key: `${slug}/${finding.key}` }));
}

function auditOfSource(load: Loaders, source: Source): Promise<readonly Finding[]> {
  const known = load.audits.get(source.id);
  if (known) return known;
  const audit = carryOut(load, source);
  load.audits.set(source.id, audit);
  return audit;
}

/** Everything is read in a fixed number of rounds: claims, subjects, their parts, the claims of those. */
async function carryOut(load: Loaders, source: Source): Promise<readonly Finding[]> {
  const claims = await load.numbersOfSource.load(source.id);
  for (const claim of claims) load.claimByKey.prime(claim.key, claim);
  const kinds = await kindsOf(load, claims);
  const rules = rulesFor(source.slug, claims, (id) => kinds.get(id) ?? null);
  const quoted = await claimsByKey(load, rules);
  const subjects = await Promise.all(rules.map(({ rule }) => subjectOf(load, rule.of, quoted)));
  await Promise.all(subjects.map((subject) => load.part(subject.id)));
  return Promise.all(
    rules.map(async (put, k) => {
      const facts = await factsFor(load, subjects[k]!.id, needsOfRule(put.rule));
      return evaluate(put, { ...facts, quoted: (key) => quoted.get(key) ?? null });
    }),
  );
}

async function kindsOf(load: Loaders, claims: readonly Claim[]) {
  const ids = [...new Set(claims.flatMap(({ subjectIds }) => subjectIds))];
  const subjects = await Promise.all(ids.map((id) => load.subject.load(id)));
  return new Map(subjects.flatMap((subject) => (subject ? [[subject.id, subject.kind] as const] : [])));
}

async function claimsByKey(load: Loaders, rules: readonly PutRule[]): Promise<ReadonlyMap<string, Claim>> {
  const keys = [...new Set(rules.flatMap(({ rule }) => keysOf(rule)))];
  const claims = await Promise.all(keys.map((key) => load.claimByKey.load(key)));
  return new Map(claims.flatMap((claim) => (claim ? [[claim.key, claim] as const] : [])));
}

async function subjectOf(load: Loaders, of: RuleSubject, quoted: ReadonlyMap<string, Claim>): Promise<Subject> {
  const subject = await findSubjectOf(load, of, quoted);
  if (!subject) throw new Error(`A rule asks ${JSON.stringify(of)}, which is not on record`);
  return subject;
}

async function findSubjectOf(
  load: Loaders,
  of: RuleSubject,
  quoted: ReadonlyMap<string, Claim>,
): Promise<Subject | null> {
  if ('slug' in of) return load.subjectBySlug.load(of);
  const id = 'id' in of ? of.id : quoted.get(of.firstOf)?.subjectIds[0];
  return id === undefined ? null : load.subject.load(id);
}
