import { GraphQLError, Kind, type ValueNode } from 'graphql';

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('must be a string');
}

function literal(node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  throw new GraphQLError('must be a string', { nodes: node });
}

function time(value: string): Date {
  const read = new Date(value);
  if (Number.isNaN(read.getTime())) throw new GraphQLError(`${JSON.stringify(value)} is not a point in time`);
  return read;
}

/** Units are checked where they are used, because the error there can say which unit was expected. */
const asText = { __serialize: text, __parseValue: text, __parseLiteral: literal };

/** How custom scalars are read and written; the schema describes them. */
export const scalarResolvers = {
  Unit: asText,
  URL: asText,
  DateTime: {
    __serialize: (value: unknown) => (value as Date).toISOString(),
    __parseValue: (value: unknown) => time(text(value)),
    __parseLiteral: (node: ValueNode) => time(literal(node)),
  },
};
