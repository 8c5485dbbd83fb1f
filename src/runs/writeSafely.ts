import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Temporary name, fsync, rename: the file is there as a whole, or not at all. */
export async function writeSafely(path: string, parts: readonly Uint8Array[], temporary: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
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
    await rm(temporary, { force: true });
    throw error;
  }
}
