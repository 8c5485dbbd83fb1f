import type { Claim } from '../../domain/claim.ts';
import type { Noun } from '../../domain/nouns.ts';
import type { Resolvers } from '../generated.ts';
import { auditPicture } from '../pictures/auditPicture.ts';
import { pageOf, summaryOf } from '../questions/audit.ts';

export const auditResolvers: Resolvers = {
  Audit: {
    summary: ({ findings }) => summaryOf(findings),
    findings: (audit, _args, { load }) => pageOf(audit, load),
    picture: ({ noun, findings }) => auditPicture(noun, findings),
  },
  AuditRule: {
    relation: ({ relation }) => relation ?? 'EQUAL',
    isLaw: ({ isLaw }) => isLaw === true,
  },
  AuditFinding: {
    subjects: async ({ subjectIds }, _args, { load }) =>
      (await Promise.all(subjectIds.map((id) => load.noun.load(id)))) as Noun[],
    bearsOn: async ({ rule }, _args, { load }) => {
      const claims = await Promise.all((rule.bearsOn ?? []).map((key) => load.claimByKey.load(key)));
      return claims.filter((claim): claim is Claim => claim !== null);
    },
    explanation: ({ rule }) => rule.explanation,
  },
  AuditReported: {
    quantity: ({ measure, claim }) => measure && (claim ? { ...measure, printed: claim.printed } : measure),
    derived: ({ derivation }) => derivation,
  },
};
