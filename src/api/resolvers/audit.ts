import { loadExisting, mustLoadAll } from '../../knowledge/lookup.ts';
import { pageOf, summaryOf } from '../../knowledge/queries/audit.ts';
import { connection } from '../connection.ts';
import type { Resolvers } from '../generated.ts';
import { auditPicture } from '../pictures/auditPicture.ts';
import { asPrinted } from '../quantity.ts';

export const auditResolvers: Resolvers = {
  Audit: {
    summary: ({ findings }) => summaryOf(findings),
    findings: async (audit, _args, { load }) => {
      const { page, cursorOf, total } = await pageOf(audit, load);
      return connection(page, { nodeOf: (finding) => finding, cursorOf, count: async () => total });
    },
    picture: ({ subject, findings }) => auditPicture(subject, findings),
  },
  AuditRule: {
    relation: ({ relation }) => relation ?? 'EQUAL',
    isLaw: ({ isLaw }) => isLaw === true,
  },
  AuditFinding: {
    subjects: ({ subjectIds }, _args, { load }) => mustLoadAll(load.subject, subjectIds),
    bearsOn: ({ rule }, _args, { load }) => loadExisting(load.claimByKey, rule.bearsOn ?? []),
    explanation: ({ rule }) => rule.explanation,
  },
  AuditReported: {
    quantity: ({ measure, claim }) => asPrinted(measure, claim),
    derived: ({ derivation }) => derivation,
  },
};
