import type { Finding } from '../../analysis/audit/finding.ts';
import { severities } from '../../analysis/audit/verdict.ts';
import { type Path, requireShallow, shortList } from '../comparisons.ts';
import type { AuditFilter, Maybe, OneOf } from '../inputs.ts';
import type { Loaders } from '../loaders.ts';

type Passes = (finding: Finding) => boolean;
type Slugs = ReadonlyMap<string, string>;

/** A filter as a condition on findings; the slugs of their subjects are read only if the filter uses them. */
export async function findingCondition(
  load: Loaders,
  filter: Maybe<AuditFilter>,
  findings: readonly Finding[],
): Promise<Passes> {
  if (!filter) return () => true;
  const slugs = JSON.stringify(filter).includes('"subject"') ? await slugsOf(load, findings) : new Map();
  return conditionOf(filter, slugs, ['filter']);
}

async function slugsOf(load: Loaders, findings: readonly Finding[]): Promise<Slugs> {
  const ids = [...new Set(findings.flatMap(({ subjectIds }) => subjectIds))];
  const subjects = await Promise.all(ids.map((id) => load.subject.load(id)));
  return new Map(subjects.flatMap((subject) => (subject ? [[subject.id, subject.slug] as const] : [])));
}

function conditionOf(filter: AuditFilter, slugs: Slugs, path: Path): Passes {
  requireShallow(path);
  const { minimumSeverity, subject, not } = filter;
  const each = (name: 'and' | 'or') =>
    shortList(filter[name], [...path, name])?.map((part, i) => conditionOf(part, slugs, [...path, name, String(i)]));
  const [all, any] = [each('and'), each('or')];
  const none = not && conditionOf(not, slugs, [...path, 'not']);
  const isVerdict = isOneOf(filter.verdict, [...path, 'verdict']);
  const isRule = isOneOf(filter.rule, [...path, 'rule']);
  const isSubject = isOneOf(subject, [...path, 'subject']);
  return (finding) =>
    isVerdict(finding.verdict) &&
    (!minimumSeverity || severities.indexOf(finding.severity) >= severities.indexOf(minimumSeverity)) &&
    isRule(finding.rule.id) &&
    (!subject || finding.subjectIds.some((id) => isSubject(slugs.get(id)))) &&
    (all ?? []).every((passes) => passes(finding)) &&
    (!any || any.some((passes) => passes(finding))) &&
    !none?.(finding);
}

function isOneOf<T extends string>(filter: Maybe<OneOf<T>>, path: Path): (value: T | undefined) => boolean {
  const list = shortList(filter?.in, [...path, 'in']);
  return (value) => (filter?.eq ?? value) === value && (!list || list.some((one) => one === value));
}
