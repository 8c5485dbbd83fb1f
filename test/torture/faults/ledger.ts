import { appendFileSync, readFileSync } from 'node:fs';

/** What a client knows: it sent this key, and was told this id. */
export interface Entry {
  readonly kind: 'SENT' | 'ACKED';
  readonly key: string;
  /** What was asked for: the same input is the same result. */
  readonly input: string;
  readonly id?: string;
}

/** A file outside of everything that is broken: what is in it was promised. */
export interface Ledger {
  readonly write: (entry: Entry) => void;
  readonly read: () => readonly Entry[];
}

export function openLedger(path: string): Ledger {
  return {
    write: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
    read: () =>
      readFileSync(path, { encoding: 'utf8', flag: 'a+' })
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Entry),
  };
}
