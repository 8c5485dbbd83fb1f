import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function text(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${name} must be a string`);
}

function literal(node: ValueNode, name: string): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError(`${name} must be a string`, { nodes: node });
}

function parseTime(value: string): Date {
  const time = new Date(value);
  if (Number.isNaN(time.getTime())) throw new GraphQLError(`${JSON.stringify(value)} is no point in time`);
  return time;
}

/** Units are checked where they are used: there an error can say which unit was expected. */
export const scalarResolvers = {
  Unit: new GraphQLScalarType<string, string>({
    name: 'Unit',
    serialize: (value) => text(value, 'Unit'),
    parseValue: (value) => text(value, 'Unit'),
    parseLiteral: (node) => literal(node, 'Unit'),
  }),
  URL: new GraphQLScalarType<string, string>({
    name: 'URL',
    serialize: (value) => text(value, 'URL'),
    parseValue: (value) => text(value, 'URL'),
    parseLiteral: (node) => literal(node, 'URL'),
  }),
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value as Date).toISOString(),
    parseValue: (value) => parseTime(text(value, 'DateTime')),
    parseLiteral: (node) => parseTime(literal(node, 'DateTime')),
  }),
};
