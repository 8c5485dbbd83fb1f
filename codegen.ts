import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { resultTypeOf } from './src/api/resultTypeOf.ts';
import { cellTypes, kinds } from './src/domain/kinds.ts';
import { models } from './src/simulation/models/registry.ts';

const record = (file: string, name: string) => `../domain/${file}.ts#${name} as ${name}Record`;
const subjects = Object.values(kinds).map(({ type }) => type);

/** What stands on the pages of lists, by the name of its mapper. */
const listed = {
  ...Object.fromEntries(subjects.map((type) => [type, `${type}Record`])),
  Claim: 'ClaimRecord',
  Run: 'RunRecord',
  Study: 'StudyRecord',
  AuditFinding: 'Finding',
};

/** The plugin re-exports the types of enum values as if they were values, and cannot import a type with parameters. */
function mendTypes(path: string): void {
  const text = readFileSync(path, 'utf8').replace(/^export \{/gm, 'export type {');
  writeFileSync(path, `import type { Connection, Edge } from './connection.ts';\n${text}`);
}

/** Types of resolvers from the SDL: parents are domain records, so a resolver that returns the wrong thing does not compile. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  hooks: { afterOneFileWrite: mendTypes },
  generates: {
    'src/api/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { defaultValue: true },
        contextType: './context.ts#Context',
        scalars: {
          ID: 'string',
          DateTime: { input: 'Date', output: 'Date' },
          URL: 'string',
          Unit: 'string',
        },
        enumValues: {
          PropertyName: '../domain/property.ts#PropertyName',
          ConditionName: '../domain/claim.ts#ConditionName',
          ModelName: '../simulation/models/registry.ts#ModelName',
        },
        mappers: {
          Subject: record('subjects', 'Subject'),
          Statement: '../domain/measure.ts#Text as TextRecord',
          Withheld: '../domain/measure.ts#Withheld as WithheldRecord',
          ...Object.fromEntries(subjects.map((name) => [name, record('subjects', name)])),
          ...Object.fromEntries(Object.values(cellTypes).map((name) => [name, record('subjects', 'Cell')])),
          Claim: record('claim', 'Claim'),
          Annotation: record('claim', 'Annotation'),
          Condition: record('claim', 'Condition'),
          Property: '../domain/property.ts#PropertyName as PropertyNameRecord',
          ConditionType: '../domain/claim.ts#ConditionName as ConditionNameRecord',
          Quantity: './parents.ts#QuantityParent',
          Reported: '../knowledge/reported.ts#ReportedProperty',
          Consensus: record('consensus/consensus', 'Consensus'),
          ConsensusVote: record('consensus/consensus', 'WeighedVote'),
          DerivedQuantity: '../derivation/derivation.ts#Derivation',
          MetricInput: '../derivation/derivation.ts#ResolvedInput',
          Assumption: '../derivation/derivation.ts#Assumption as AssumptionRecord',
          MissingInput: '../derivation/derivation.ts#Missing',
          SampledBand: '../analysis/sampledView.ts#SampledView',
          PredictedValue: './parents.ts#PredictedValueParent',
          VarianceShare: '../analysis/sampledView.ts#ShareView',
          SuggestedRun: '../derivation/derivation.ts#CellRun',
          SuggestedSymmetricCellRun: '../derivation/derivation.ts#CellRun',
          Metric: '../derivation/metric.ts#Metric as MetricRecord',
          Audit: '../knowledge/queries/audit.ts#SubjectAudit',
          AuditSummary: '../knowledge/queries/audit.ts#AuditSummary as AuditSummaryRecord',
          AuditFinding: '../analysis/audit/finding.ts#Finding',
          AuditReported: '../analysis/audit/finding.ts#ReportedValue',
          AuditDifference: '../analysis/difference.ts#Difference',
          AuditRule: '../analysis/audit/rule.ts#Rule',
          Meta: './context.ts#Context',
          Model: './parents.ts#ModelParent',
          ModelParameter: './parents.ts#ModelParameterParent',
          Run: record('run', 'Run'),
          RunEvent: record('run', 'RunEvent'),
          RunFailure: record('run', 'RunFailure'),
          Artifact: './parents.ts#ArtifactParent',
          RunParameter: './parents.ts#RunParameterParent',
          Comparison: './parents.ts#ComparisonParent',
          ComparedSubject: '../knowledge/queries/screen.ts#ScreenedSubject as ScreenedSubjectRecord',
          ComparedValue: '../knowledge/queries/values.ts#SubjectValue',
          Comparability: './parents.ts#ComparabilityParent',
          ConditionDifference: './parents.ts#DifferenceParent',
          ConditionOfSubject: './parents.ts#ConditionOfSubjectParent',
          ScreenConnection: './parents.ts#ScreenPage',
          ScreenEdge: './parents.ts#ScreenedOnPage',
          ScreenedSubject: '../knowledge/queries/screen.ts#ScreenedSubject as ScreenedSubjectRecord',
          ParetoPoint: '../knowledge/queries/pareto.ts#ParetoPoint as ParetoPointRecord',
          GapConnection: './parents.ts#GapPage',
          GapEdge: './parents.ts#GapOnPage',
          Gap: '../analysis/gaps.ts#Gap as GapRecord',
          BlockedAnswer: '../analysis/gaps.ts#Blocked',
          SearchConnection: './parents.ts#SearchPage',
          SearchEdge: './parents.ts#SearchOnPage',
          SearchHit: '../store/search.ts#Hit',
          SearchMatch: '../store/search.ts#Match',
          ...Object.fromEntries(
            Object.keys(models).map((name) => [resultTypeOf(name), './parents.ts#RunResultParent']),
          ),
          Study: record('study', 'Study'),
          StudyMember: './parents.ts#MemberParent',
          StudyGroup: './parents.ts#GroupParent',
          StudyDifference: './parents.ts#StudyDifferenceParent',
          StudyBand: './parents.ts#StudyBandParent',
          ...Object.fromEntries(
            Object.entries(listed).map(([name, type]) => [`${name}Connection`, `Connection<${type}>`]),
          ),
          ...Object.fromEntries(Object.entries(listed).map(([name, type]) => [`${name}Edge`, `Edge<${type}>`])),
        },
      },
    },
  },
};

export default config;
