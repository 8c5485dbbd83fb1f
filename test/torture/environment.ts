/**
 * What the torture takes for granted of the server, all in one place: the variables that switch off what would only slow
 * it down, the codes of refusals, the limits of time and processor.
 */

/** Whoever attacks is not slowed down by the limits of rate: what is measured is what one document can do. */
export const withoutRates: Readonly<Record<string, string>> = {
  COST_PER_MINUTE: '0',
  UNSETTLED_RUNS: '0',
};

/** A page of this origin may use the server that `origin` starts. */
export const FRIEND = 'https://notebook.example.org';
export const friendly: Readonly<Record<string, string>> = { CORS_ORIGINS: FRIEND };

/** What a document is refused with before it is executed. */
export const refusalCodes: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'COST_LIMIT_EXCEEDED',
  'RATE_LIMITED',
]);

/** What an operation may meet while it is executed: the caller's mistakes, and times when the server cannot. */
export const expectedCodes: ReadonlySet<string> = new Set([
  ...refusalCodes,
  'NOT_FOUND',
  'CONFLICT',
  'FORBIDDEN',
  'QUERY_TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'DATABASE_FULL',
  'DATABASE_READ_ONLY',
]);

/** Statuses above 499 that are refusals, where a code says why. */
export const refusingStatuses: ReadonlySet<number> = new Set([503, 504]);

export const limits = {
  /** Processor time of the server for a refusal, ms. */
  refusalCpu: 50,
  /** Of live heap, after all attacks, MB. */
  heapGrowth: 50,
  /** Of live heap in the second half of the generated queries, MB. */
  heapDrift: 20,
  /** The most of its budget that a documented example may cost. */
  exampleCost: 0.5,
  /** Least share of the generated queries that is answered without an error. */
  executed: 0.6,
  /** A socket that is slow on purpose is closed within this, s, the second number being slack. */
  slowSocket: [30, 15],
  /** A server that is asked to end has ended after this, s. */
  politeExit: 10,
  /** A killed API is back within this many of its own calm starts. */
  back: 2,
} as const;
