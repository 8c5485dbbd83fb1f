import pg from 'pg';

/**
 * Loaded into the real server before its main (`--import`): tells, on demand, what the process has used, and counts what
 * it sends to the database, where the driver sends it: nothing that is asked can pass by.
 */

export interface Usage {
  /** Processor time of this process, user and system, ms. */
  readonly cpu: number;
  /** SQL statements sent since the process was started. */
  readonly statements: number;
  /** The last of them. */
  readonly lastStatement: string;
  /** Live heap and what it holds outside of it, after a forced collection, MB; null unless it was asked for. */
  readonly heap: number | null;
  /** Resident memory, MB. */
  readonly resident: number;
}

export type Question = { readonly usage: 'QUICK' | 'HEAP'; readonly n: number };
export type Reply = { readonly usageOf: number; readonly usage: Usage };

const MB = 1024 * 1024;
let statements = 0;
let lastStatement = '';

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
  statements++;
  const [first] = given as [string | { text?: string }];
  lastStatement = typeof first === 'string' ? first : (first?.text ?? '');
  return Reflect.apply(query, this, given);
} as typeof query;

process.on('message', (message: Question) => {
  if (!message?.usage) return;
  const heap = message.usage === 'HEAP' ? liveHeap() : null;
  const { user, system } = process.cpuUsage();
  const resident = process.memoryUsage.rss() / MB;
  const usage = {
    cpu: (user + system) / 1000,
    statements,
    lastStatement: lastStatement.trim().slice(0, 120),
    heap,
    resident,
  };
  process.send?.({ usageOf: message.n, usage } satisfies Reply);
});

function liveHeap(): number {
  // Finalisers of the first collection leave garbage for the second.
  for (let k = 0; k < 3; k++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}
