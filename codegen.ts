import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const record = (file: string, name: string) => `../domain/${file}.ts#${name} as ${name}Record`;
const nouns = ['AlkaliMetal', 'Material', 'Substrate', 'Coating', 'Electrolyte', 'Separator', 'Electrode', 'Source'];
const connections = [...nouns, 'Cell', 'Claim', 'Run', 'Study', 'AuditFinding'];

/** The plugin re-exports the types of enum values as if they were values. */
function exportTypesAsTypes(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^export \{/gm, 'export type {'));
}

/** Types of resolvers from the SDL: parents are domain records, so a resolver that returns the wrong thing does not compile. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  hooks: { afterOneFileWrite: exportTypesAsTypes },
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
          ModelName: '../domain/run.ts#ModelName',
        },
        mappers: {
          Subject: '../domain/nouns.ts#Noun',
          Statement: '../domain/measure.ts#Text as TextRecord',
          Withheld: '../domain/measure.ts#Withheld as WithheldRecord',
          ...Object.fromEntries(nouns.map((name) => [name, record('nouns', name)])),
          Cell: record('nouns', 'Cell'),
          SymmetricCell: record('nouns', 'Cell'),
          HalfCell: record('nouns', 'Cell'),
          FullCell: record('nouns', 'Cell'),
          Claim: record('claim', 'Claim'),
          Annotation: record('claim', 'Annotation'),
          Condition: record('claim', 'Condition'),
          Property: '../domain/property.ts#PropertyName as PropertyNameRecord',
          Quantity: './quantity.ts#QuantityParent',
          Reported: './reported.ts#ReportedParent',
          DerivedQuantity: '../derivation/derivation.ts#Derivation',
          MetricInput: '../derivation/derivation.ts#ResolvedInput',
          Assumption: '../derivation/derivation.ts#Assumption as AssumptionRecord',
          MissingInput: '../derivation/derivation.ts#Missing',
          Metric: '../derivation/metric.ts#Metric as MetricRecord',
          Audit: './questions/audit.ts#AuditParent',
          AuditSummary: './questions/audit.ts#AuditSummaryParent',
          AuditFinding: '../analysis/audit/finding.ts#Finding',
          AuditReported: '../analysis/audit/finding.ts#ReportedValue',
          AuditDifference: '../analysis/difference.ts#Difference',
          AuditRule: '../analysis/audit/rule.ts#Rule',
          Meta: './context.ts#Context',
          Model: './resolvers/model.ts#ModelParent',
          ModelParameter: './resolvers/model.ts#ModelParameterParent',
          Run: record('run', 'Run'),
          RunEvent: record('run', 'RunEvent'),
          RunFailure: record('run', 'RunFailure'),
          Artifact: './resolvers/run.ts#ArtifactParent',
          RunParameter: './resolvers/runModels.ts#RunParameterParent',
          SymmetricCellResult: './resolvers/symmetricCellResult.ts#SymmetricCellResultParent',
          Comparison: './resolvers/compare.ts#ComparisonParent',
          ComparedSubject: './questions/screen.ts#ScreenedParent',
          ComparedValue: './questions/values.ts#ValueParent',
          Comparability: './resolvers/compare.ts#ComparabilityParent',
          ConditionDifference: './resolvers/compare.ts#DifferenceParent',
          ConditionOfSubject: './resolvers/compare.ts#ConditionOfSubjectParent',
          ScreenConnection: './resolvers/screen.ts#ScreenPage',
          ScreenEdge: './questions/screen.ts#ScreenedOnPage',
          ScreenedSubject: './questions/screen.ts#ScreenedParent',
          ParetoPoint: './resolvers/screen.ts#ParetoPointParent',
          GapConnection: './resolvers/withheld.ts#GapPage',
          GapEdge: './resolvers/withheld.ts#GapOnPage',
          Gap: '../analysis/gaps.ts#Gap as GapRecord',
          BlockedAnswer: '../analysis/gaps.ts#Blocked',
          SearchConnection: './resolvers/search.ts#SearchPage',
          SearchEdge: './resolvers/search.ts#SearchOnPage',
          SearchHit: '../store/search.ts#Hit',
          SearchMatch: '../store/search.ts#Match',
          ElectrodepositionResult: './resolvers/electrodepositionResult.ts#DepositionParent',
          DepositSnapshot: './resolvers/electrodepositionResult.ts#SnapshotParent',
          Morphology: '../simulation/models/electrodeposition/result.ts#Morphology as MorphologyRecord',
          Study: record('study', 'Study'),
          StudyMember: './resolvers/study.ts#MemberParent',
          StudyGroup: './resolvers/study.ts#GroupParent',
          StudyDifference: './resolvers/study.ts#StudyDifferenceParent',
          StudyBand: './resolvers/study.ts#StudyBandParent',
          MeasuredComparison: './resolvers/symmetricCellResult.ts#MeasuredComparisonParent',
          ...Object.fromEntries(connections.map((name) => [`${name}Connection`, `./connection.ts#${name}Page`])),
          ...Object.fromEntries(connections.map((name) => [`${name}Edge`, `./connection.ts#${name}OnPage`])),
        },
      },
    },
  },
};

export default config;
