import type { Finding } from '../../analysis/audit/finding.ts';
import { inWords } from '../../derivation/words.ts';
import type { Claim } from '../../domain/claim.ts';
import { pathOfKind } from '../../domain/kinds.ts';
import type { Measure } from '../../domain/measure.ts';
import type { PropertyName } from '../../domain/property.ts';
import type { Subject } from '../../domain/subjects.ts';
import { summaryOf } from '../../knowledge/queries/audit.ts';
import { type AuditRow, auditSize, auditSvg } from '../../pictures/audit.ts';
import type { SvgPicture } from '../../pictures/svg.ts';
import { measureText } from '../measureText.ts';

export const AUDIT_PICTURES = '/pictures/audit/';

/**
 * A source has its slug only: `/pictures/audit/<slug>.svg`; any other subject has kind and slug: `…/<kind>/<slug>.svg`.
 */
export function auditPicture(subject: Subject, findings: readonly Finding[]) {
  const path = subject.kind === 'SOURCE' ? subject.slug : `${pathOfKind(subject.kind)}/${subject.slug}`;
  const url = `${AUDIT_PICTURES}${path.split('/').map(encodeURIComponent).join('/')}.svg`;
  return { url, mimeType: 'image/svg+xml', ...auditSize(rowsOf(findings).length) };
}

export function drawAudit(subject: Subject, findings: readonly Finding[]): Promise<SvgPicture> {
  const { checked, consistent, rounding, strain, conflict, fail } = summaryOf(findings);
  const rows = rowsOf(findings);
  const counts = `${checked} checks: ${consistent} consistent, ${rounding} rounding, ${strain} strain, ${conflict} conflict, ${fail} fail.`;
  const shown = `${rows.length} with a difference are shown; limits that hold are not.`;
  return auditSvg(rows, { title: `Audit of ${subject.name}`, subtitle: `${counts} ${shown}` });
}

/** Limits that are kept have a margin, not a difference. */
function rowsOf(findings: readonly Finding[]): readonly AuditRow[] {
  return findings
    .filter(({ verdict, rule, difference }) => {
      const isLimit = rule.relation === 'AT_MOST' || rule.relation === 'AT_LEAST';
      return difference?.relative && !(isLimit && verdict === 'CONSISTENT');
    })
    .map(toRow);
}

function toRow({ key, verdict, reported, difference }: Finding): AuditRow {
  const { value, low, high, standardUncertainty } = difference!.relative as Measure;
  const doubt = value === null || !standardUncertainty ? null : 2 * standardUncertainty;
  return {
    rule: key,
    label: reported?.claim ? labelOf(reported.claim) : measureText(reported!.measure!),
    verdict,
    value,
    low: doubt === null ? low : value! - doubt,
    high: doubt === null ? high : value! + doubt,
  };
}

const names: Partial<Record<PropertyName, string>> = { npRatio: 'N/P ratio', faradayConstant: 'Faraday constant' };

/** `arealMass` → "areal mass 12 mg/cm2", as printed. */
function labelOf({ property, printed, printedUnit }: Claim): string {
  const words = names[property] ?? inWords(property);
  return [words, printed, printedUnit ?? ''].join(' ').trim();
}
