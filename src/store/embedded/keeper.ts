import { setTimeout as sleep } from 'node:timers/promises';
import { backoff } from './backoff.ts';
import type { Postmaster } from './postmaster.ts';

export interface Keeper {
  /** The PostgreSQL that runs now, or ran last. */
  readonly pid: () => number;
  readonly onRestart: (listener: () => void) => void;
  /** Ends the watch; PostgreSQL keeps running. */
  readonly release: () => void;
  /** Resolves once the watch has ended and no further start follows. */
  readonly released: Promise<void>;
}

/** Starts PostgreSQL again whenever it ends: at once, and later after each failed start. */
export function keepRunning(first: Postmaster, options: KeepOptions): Keeper {
  const { restart, log } = options;
  const listeners: (() => void)[] = [];
  const release = new AbortController();
  let postmaster = first;

  async function watch(): Promise<void> {
    for (let failures = 0; ; ) {
      await postmaster.ended;
      if (release.signal.aborted) return;
      log(`PostgreSQL (process ${postmaster.pid}) has ended: starting it again`);
      try {
        if (failures > 0) await sleep(backoff(failures), undefined, { signal: release.signal });
        postmaster = await restart(release.signal);
        failures = 0;
        log(`PostgreSQL runs again (process ${postmaster.pid})`);
        for (const listener of listeners) listener();
      } catch (error) {
        if (release.signal.aborted) return;
        failures++;
        log((error as Error).message);
      }
    }
  }

  return {
    pid: () => postmaster.pid,
    onRestart: (listener) => listeners.push(listener),
    release: () => release.abort(),
    released: watch(),
  };
}

interface KeepOptions {
  readonly restart: (signal: AbortSignal) => Promise<Postmaster>;
  readonly log: (line: string) => void;
}
