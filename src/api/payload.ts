import { InvalidInput, type InvalidInputCode } from '../domain/errors.ts';

export interface UserError {
  readonly code: InvalidInputCode;
  readonly message: string;
  readonly path: readonly string[];
  readonly value: string | null;
  readonly allowed: string | null;
}

/**
 * Runs a mutation. An error that the caller can mend becomes data, with its place in the input; any other is a fault.
 */
export async function payload<K extends string, T>(
  field: K,
  mutate: () => Promise<T>,
): Promise<{ [P in K]: T | null } & { userErrors: UserError[] }> {
  const answer = (value: T | null, userErrors: UserError[]) =>
    ({ [field]: value, userErrors }) as { [P in K]: T | null } & { userErrors: UserError[] };
  try {
    return answer(await mutate(), []);
  } catch (error) {
    return answer(null, [userError(error, ['input'])]);
  }
}

/** An error that the caller can mend, as data. @param path of the input. @throws the error where it is a fault */
export function userError(error: unknown, path: readonly string[] = []): UserError {
  if (!(error instanceof InvalidInput)) throw error;
  const { code, message, argument, value, allowed } = error;
  return { code, message, path: [...path, ...argument], value, allowed };
}
