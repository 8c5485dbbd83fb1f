/** An error that the caller can mend: where it is, what was given, what is allowed. */
export class InvalidInput extends Error {
  readonly code: InvalidInputCode;
  /** The place in the input. (Not `path`: graphql treats an error with a path as one that it has already located.) */
  readonly argument: readonly string[];
  readonly value: string | null;
  readonly allowed: string | null;

  constructor(
    message: string,
    at: { code?: InvalidInputCode; path: readonly string[]; value?: unknown; allowed?: string },
  ) {
    super(message);
    this.code = at.code ?? 'BAD_USER_INPUT';
    this.argument = at.path;
    this.value = at.value === undefined ? null : typeof at.value === 'string' ? at.value : JSON.stringify(at.value);
    this.allowed = at.allowed ?? null;
  }

  /** The same error with its place seen from an outer input. */
  under(...path: readonly string[]): InvalidInput {
    return this.at(...path, ...this.argument);
  }

  /** The same error, at another place. */
  at(...path: readonly string[]): InvalidInput {
    return new InvalidInput(this.message, {
      code: this.code,
      path,
      value: this.value ?? undefined,
      allowed: this.allowed ?? undefined,
    });
  }
}

/**
 * "`seeds`: 21 given, at most 20": the field, the value given, what is allowed.
 *
 * @param given in words, where the value itself is not what is wrong
 */
export function notAllowed(
  path: readonly string[],
  { value, given = String(value), allowed }: { value?: unknown; given?: string; allowed: string },
): InvalidInput {
  return new InvalidInput(`\`${path.join('.')}\`: ${given} given, ${allowed}`, { path, value, allowed });
}

export type InvalidInputCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'RATE_LIMITED';

/** The equations have no further answer at this time: a result of physics, not a fault of the program. */
export class SolverFailure extends Error {
  readonly code: SolverFailureCode;
  /** When it happened, s since the start of the run. */
  readonly time: number;

  constructor(code: SolverFailureCode, message: string, time: number) {
    super(message);
    this.code = code;
    this.time = time;
  }
}

export type SolverFailureCode = 'LIMITING_CURRENT' | 'NOT_CONVERGED' | 'NOT_FINITE';
