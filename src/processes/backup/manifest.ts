/** The version of the layout of an archive; a program refuses later ones. */
export const FORMAT = 1;

/** The last entry of an archive. It lists all other entries, so that a missing or changed one is found. */
export interface ArchiveManifest {
  readonly format: number;
  /** Version of the program that wrote the archive. */
  readonly version: string;
  readonly takenAt: string;
  /** The migrations that the database had, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly TablePart[];
  /** The values of sequences, by name. */
  readonly sequences: Readonly<Record<string, string>>;
  readonly files: readonly FilePart[];
  /** Files of runs that were missing, where the caller allowed that. */
  readonly missing: readonly string[];
}

/** Rows of a table, as text from PostgreSQL's COPY. */
export interface TablePart {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly bytes: number;
  /** The digest of all its entries, one after another. */
  readonly sha256: string;
}

/** A file of a run; its path begins with the hash of its bytes. */
export interface FilePart {
  readonly path: string;
  readonly bytes: number;
}

/** Names of the entries of an archive: files, then rows in parts, then the manifest. */
export const entryNames = {
  manifest: 'manifest.json',
  file: (path: string) => `files/${path}`,
  rows: (table: string, piece: number) => `rows/${table}/${String(piece).padStart(6, '0')}`,
};

export type EntryName =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'file'; readonly sha256: string; readonly path: string }
  | { readonly kind: 'rows'; readonly table: string };

/**
 * What an entry is; null where it is none of ours. The path of a file cannot leave the directory into which it is
 * restored.
 */
export function readEntryName(name: string): EntryName | null {
  if (name === entryNames.manifest) return { kind: 'manifest' };
  const [, sha256, file] = /^files\/([0-9a-f]{64})\/([^/\\\0]+)$/.exec(name) ?? [];
  if (sha256 && file && file !== '.' && file !== '..') return { kind: 'file', sha256, path: `${sha256}/${file}` };
  const [, table] = /^rows\/(\w+)\/\d{6}$/.exec(name) ?? [];
  return table ? { kind: 'rows', table } : null;
}
