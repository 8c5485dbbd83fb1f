/**
 * The largest size of a request. A request that exceeds one of these limits is refused before the first statement.
 * docs/decisions/0012-what-a-request-may-cost.md says how each was chosen.
 */
export const limits = {
  /** Tokens of a document, as the parser counts them. */
  tokens: 2_000,
  /** Depth of nested fields. */
  depth: 24,
  /** Fields of an operation or a fragment, each counted as often as fragments spread it. */
  fields: 2_500,
  /** Fragments, named or inline, each counted as often as it is spread. */
  spreads: 120,
  aliases: 500,
  directives: 50,
  rootFields: 40,
  /** Numbers, words, lists and objects in the variables. */
  values: 5_000,
} as const;

/** The default of what an operation may cost. */
export const COST_PER_REQUEST = 10_000;

/** Operations of one socket at the same time, subscriptions among them. */
export const OPERATIONS_PER_SOCKET = 50;

/** Open sockets of one address. */
export const SOCKETS_PER_ADDRESS = 100;

/** A request must be answered within this long, ms. */
export const DEADLINE = 10_000;
