import { InvalidConfig } from '../config.ts';
import { OperatorError } from '../store/checks/refusal.ts';
import { OtherSchema } from '../store/checks/schemaState.ts';

/**
 * The text for an error that ends a process: its message where an operator can mend it, otherwise everything with the
 * stack.
 */
export function complaint(error: unknown): unknown {
  const isMendable = error instanceof InvalidConfig || error instanceof OperatorError || error instanceof OtherSchema;
  return isMendable ? error.message : error;
}
