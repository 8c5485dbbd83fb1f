import { open, rename, rm } from 'node:fs/promises';

/**
 * Temporary name, fsync, rename: the file is complete or does not exist. Its directory must exist. `wx` makes a new
 * file or fails, and a rename replaces a symbolic link: neither follows one.
 */
export async function writeSafely(path: string, parts: readonly Uint8Array[], temporary: string): Promise<void> {
  try {
    const handle = await open(temporary, 'wx');
    try {
      for (const part of parts) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
