import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { send } from './http.ts';

/** Asks `/healthz` ten times a second, as an orchestrator would, over a connection of its own. */
export function probeHealth(url: () => string): AsyncDisposable & { readonly times: readonly number[] } {
  const stopping = new AbortController();
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const running = (async () => {
    while (!stopping.signal.aborted) {
      times.push((await send(url(), { path: '/healthz', agent, patience: 30_000 })).ms);
      await sleep(100, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    times,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      agent.destroy();
      await running;
    },
  };
}
