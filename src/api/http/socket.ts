import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Context } from './context.ts';
import { formatError } from './formatError.ts';

export interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly context: () => Context;
  readonly largestDocument: number;
  readonly log: (message: string, error?: unknown) => void;
}

/** GraphQL over WebSocket (graphql-transport-ws): operations are checked and errors are told as over HTTP. */
export function socketHandler({ schema, context, largestDocument, log }: SocketParts) {
  const format = formatError(log);
  const told = (errors: readonly GraphQLError[]) => errors.map((error) => format(error.toJSON(), error));
  return makeHandler({
    schema,
    context: () => context(),
    // What a socket is closed with tells nothing of what went wrong here.
    isProd: true,
    onSubscribe: (_socket, _id, payload) => checked(schema, payload, largestDocument),
    onError: (_socket, _id, _payload, errors) => told(errors),
    onNext: (_socket, _id, _payload, _args, { errors, ...result }) => errors && { ...result, errors: told(errors) },
  });
}

type Refusal = readonly GraphQLError[];

/** The operation, ready to be executed, or why it is not: a syntax error that nobody catches would close the socket. */
function checked(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  maxTokens: number,
): ExecutionArgs | Refusal {
  const document = parsed(query, maxTokens);
  if (document instanceof GraphQLError) return [document];
  const invalid = validate(schema, document);
  if (invalid.length > 0) return coded('GRAPHQL_VALIDATION_FAILED', invalid);
  const operation = getOperationAST(document, operationName);
  if (!operation) return coded('OPERATION_RESOLUTION_FAILURE', [new GraphQLError('There is no such operation')]);
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (errors) return coded('BAD_USER_INPUT', errors);
  return { schema, document, operationName, variableValues: variables };
}

function parsed(query: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    return coded('GRAPHQL_PARSE_FAILED', [error as GraphQLError])[0]!;
  }
}

function coded(code: string, errors: Refusal): GraphQLError[] {
  return errors.map(
    ({ message, nodes, source, positions, originalError }) =>
      new GraphQLError(message, { nodes, source, positions, originalError, extensions: { code } }),
  );
}
