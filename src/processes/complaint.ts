import { InvalidConfig } from '../config.ts';
import { OperatorError } from '../store/checks/refusal.ts';
import { OtherSchema } from '../store/checks/schemaState.ts';

/** What a process says of the error that ends it: its message where somebody can mend it, else the whole with its stack. */
export function complaint(error: unknown): unknown {
  const isMendable = error instanceof InvalidConfig || error instanceof OperatorError || error instanceof OtherSchema;
  return isMendable ? error.message : error;
}
