import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that goes when it is disposed of. */
export interface TemporaryDirectory extends Disposable {
  readonly path: string;
}

/** Makes one; of a mode that lets others pass through unless another is asked for. */
export function temporaryDirectory(mode = 0o755): TemporaryDirectory {
  const path = mkdtempSync(join(tmpdir(), 'battery-test-'));
  chmodSync(path, mode);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}
