import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Reports that this process is ready: by a message to a parent process of ours, by a log line to a person. */
export function sayReady(line: string): void {
  if (process.send) process.send({ ready: true });
  else console.log(line);
}

/** Resolves when the child sends `{ ready: true }`. */
export function saysReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if ((message as { ready?: boolean } | null)?.ready) resolve();
    });
  });
}

/** Resolves when the address answers 200. Rejects when the signal fires. */
export async function answers(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, { signal });
      await response.body?.cancel();
      if (response.status === 200) return;
    } catch {
      // The server does not listen yet.
    }
    await sleep(50, undefined, { signal });
  }
}
