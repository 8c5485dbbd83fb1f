import { accessSync, constants, statSync } from 'node:fs';
import { OperatorError } from '../store/checks/refusal.ts';
import { makeDataDirectory } from '../store/embedded/dataDirectory.ts';

type Code = { readonly code?: string };

/**
 * Makes the data directory if it does not exist, and checks that files in it can be read and, if requested, written.
 *
 * @throws Refusal that names the variable, the path, what is wrong and what is allowed
 */
export function requireDirectory(dataDir: string, { write }: { readonly write: boolean }): void {
  const wrong = problemOf(dataDir, write);
  if (wrong === null) return;
  const allowed = `a directory that this user can ${write ? 'write to' : 'read'}, or a path where one can be made`;
  throw new OperatorError(`DATA_DIR=${dataDir}: ${wrong}; it must be ${allowed}`);
}

function problemOf(dataDir: string, write: boolean): string | null {
  let there: ReturnType<typeof statSync> | undefined;
  const unseen = whyNot(() => {
    there = statSync(dataDir, { throwIfNoEntry: false });
  }, 'it cannot be reached');
  if (unseen) return unseen;
  if (there && !there.isDirectory()) return 'this is a file';
  if (!there) return whyNot(() => makeDataDirectory(dataDir), 'it does not exist and cannot be made');
  const wanted = constants.R_OK | constants.X_OK | (write ? constants.W_OK : 0);
  return whyNot(() => accessSync(dataDir, wanted), `this user cannot ${write ? 'write to' : 'read'} it`);
}

function whyNot(attempt: () => unknown, otherwise: string): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    return `${otherwise} (${(error as Code).code ?? error})`;
  }
}
