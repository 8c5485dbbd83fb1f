import { setTimeout as sleep } from 'node:timers/promises';
import { explained } from './explained.ts';
import { send } from './http.ts';
import type { Usage } from './probe.ts';
import type { RealServer } from './realServer.ts';
import { say } from './say.ts';
import type { OwnServer } from './world.ts';

/** The server that is attacked. Where an attack has stopped it, it is started again, and that is counted. */
export interface Target {
  readonly server: () => RealServer;
  readonly databaseUrl: string;
  /** What it has used; null where it has ended or does not answer any more. */
  readonly usage: (what?: 'QUICK' | 'HEAP') => Promise<Usage | null>;
  /** Whether it serves; where it does not, it is started again. */
  readonly check: (after: string) => Promise<boolean>;
  /** What it ended by itself after. */
  readonly exits: readonly string[];
  /** What a client was told, with what the log says of it. */
  readonly explain: (told: string) => string;
  /** What it had to be killed after, since it did not answer. */
  readonly hangs: readonly string[];
}

/** ms that a server which lives may take to say so. */
const PATIENCE = 5_000;
/** ms in which a server that is ending comes to its end. */
const ENDING = 8_000;

export function targetOf(own: OwnServer): Target {
  let server: RealServer = own;
  const exits: string[] = [];
  const hangs: string[] = [];
  return {
    server: () => server,
    databaseUrl: own.databaseUrl,
    usage: (what) => server.usage(what).catch(() => null),
    async check(after) {
      const { status, failure } = await send(server.url, { path: '/healthz', patience: PATIENCE });
      if (status === 200) return true;
      // Whoever does not listen any more is about to end.
      const hasEnded = failure !== 'TIMEOUT' && (await endsWithin(server, ENDING));
      (hasEnded ? exits : hangs).push(hasEnded ? `${after}: ended with ${await server.ended}` : `${after}: no answer`);
      say(`the server ${hasEnded ? 'has ended' : 'is stuck'} after ${after}: starting it again`);
      server.signal('SIGKILL');
      await server.ended;
      server = await own.again();
      return false;
    },
    exits,
    hangs,
    explain: (told) => explained(told, server.complaints().split('\n')),
  };
}

async function endsWithin(server: RealServer, time: number): Promise<boolean> {
  return Promise.race([server.ended.then(() => true), sleep(time, false)]);
}
