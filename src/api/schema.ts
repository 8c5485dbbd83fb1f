import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { quantityResolvers } from './quantity.ts';
import { withRejectingResolvers } from './rejecting.ts';
import { auditResolvers } from './resolvers/audit.ts';
import { claimResolvers } from './resolvers/claim.ts';
import { compareResolvers } from './resolvers/compare.ts';
import { enumResolvers } from './resolvers/enums.ts';
import { metaResolvers } from './resolvers/meta.ts';
import { metricResolvers } from './resolvers/metric.ts';
import { modelResolvers } from './resolvers/model.ts';
import { nodeResolvers } from './resolvers/node.ts';
import { predictedResolvers } from './resolvers/predicted.ts';
import { propertyResolvers } from './resolvers/property.ts';
import { runResolvers } from './resolvers/run.ts';
import { screenResolvers } from './resolvers/screen.ts';
import { searchResolvers } from './resolvers/search.ts';
import { studyResolvers } from './resolvers/study.ts';
import { subjectResolvers } from './resolvers/subjects.ts';
import { withheldResolvers } from './resolvers/withheld.ts';
import { scalarResolvers } from './scalars.ts';

const SCHEMA = join(import.meta.dirname, '../../schema');

const resolvers = [
  scalarResolvers,
  enumResolvers,
  quantityResolvers,
  nodeResolvers,
  subjectResolvers,
  claimResolvers,
  propertyResolvers,
  metricResolvers,
  auditResolvers,
  modelResolvers,
  runResolvers,
  studyResolvers,
  compareResolvers,
  predictedResolvers,
  screenResolvers,
  withheldResolvers,
  searchResolvers,
  metaResolvers,
];

/** The schema in `schema/` with its resolvers; a resolver for a field that does not exist is an error. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readdirSync(SCHEMA).map((file) => readFileSync(join(SCHEMA, file), 'utf8'));
  const schema = makeExecutableSchema<Context>({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
    inheritResolversFromInterfaces: false,
  });
  return withRejectingResolvers(schema);
}
