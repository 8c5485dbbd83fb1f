import type { Finding } from '../../analysis/audit/finding.ts';
import { severities } from '../../analysis/audit/verdict.ts';
import type { AuditFilter, SlugFilter } from '../generated.ts';
import type { Loaders } from '../loaders.ts';

type Passes = (finding: Finding) => boolean;

/** A filter as a condition on findings; the slugs of their subjects are read only where it asks for them. */
export async function findingCondition(
  load: Loaders,
  filter: AuditFilter | null | undefined,
  findings: readonly Finding[],
): Promise<Passes> {
  if (!filter) return () => true;
  const slugs = JSON.stringify(filter).includes('"subject"') ? await slugsOf(load, findings) : new Map();
  return (finding) => passes(filter, finding, slugs);
}

async function slugsOf(load: Loaders, findings: readonly Finding[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(findings.flatMap(({ subjectIds }) => subjectIds))];
  const nouns = await Promise.all(ids.map((id) => load.noun.load(id)));
  return new Map(nouns.flatMap((noun) => (noun ? [[noun.id, noun.slug] as const] : [])));
}

function passes(filter: AuditFilter, finding: Finding, slugs: ReadonlyMap<string, string>): boolean {
  const { verdict, minimumSeverity, rule, subject, and, or, not } = filter;
  const each = (inner: AuditFilter) => passes(inner, finding, slugs);
  return (
    isOneOf(verdict, finding.verdict) &&
    (!minimumSeverity || severities.indexOf(finding.severity) >= severities.indexOf(minimumSeverity)) &&
    isOneOf(rule, finding.rule.id) &&
    (!subject || finding.subjectIds.some((id) => isOneOf(subject, slugs.get(id)))) &&
    (and ?? []).every(each) &&
    (!or || or.some(each)) &&
    (!not || !each(not))
  );
}

function isOneOf(filter: SlugFilter | null | undefined, value: string | undefined): boolean {
  return (filter?.eq ?? value) === value && (filter?.in ?? [value]).includes(value as string);
}
