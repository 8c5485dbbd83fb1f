import type { StorageFailureCode } from '../../domain/run.ts';

/**
 * Files cannot be written or read: the operator of the disk can mend it. The message says why, as part of a sentence.
 */
export class StorageTrouble extends Error {
  readonly code: StorageFailureCode;

  constructor(code: StorageFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const FULL: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota on the disk is used up',
};
const UNAVAILABLE: Readonly<Record<string, string>> = {
  EROFS: 'the disk is read-only',
  EACCES: 'the permission is missing',
  EPERM: 'the permission is missing',
  ENOENT: 'the directory is not there',
  ENOTDIR: 'the directory is not there',
  EIO: 'the disk fails',
  ESTALE: 'the disk is away',
  ENOTCONN: 'the disk is away',
  ENODEV: 'the disk is away',
  ENXIO: 'the disk is away',
  ETIMEDOUT: 'the disk is away',
  EHOSTDOWN: 'the disk is away',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** An error of the file system as a trouble with storage; null for any other error. */
export function storageTrouble(error: unknown): StorageTrouble | null {
  if (error instanceof StorageTrouble) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const full = FULL[code];
  if (full) return new StorageTrouble('STORAGE_FULL', full, { cause: error });
  const unavailable = UNAVAILABLE[code];
  return unavailable ? new StorageTrouble('STORAGE_UNAVAILABLE', unavailable, { cause: error }) : null;
}
