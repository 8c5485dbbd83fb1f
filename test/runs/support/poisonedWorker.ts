import { openCheckpoints } from '../../../src/runs/checkpoint/checkpoints.ts';
import { openReceiver } from '../../../src/runs/queue.ts';
import { handleLostRun, work } from '../../../src/runs/work.ts';
import { connect } from '../../../src/store/connect.ts';
import { queryPool } from '../../../src/store/rows.ts';
import { openStore } from '../../../src/store/store.ts';

/** A worker whose solver takes the whole process with it: what a run does that needs more memory than there is. */
const url = process.env.DATABASE_URL!;
const db = await connect(url, { poolSize: 4 });
const context = {
  db,
  store: openStore(queryPool(db)),
  artifacts: process.env.DATA_DIR!,
  checkpoints: openCheckpoints(process.env.DATA_DIR!, { version: '0.0.0-test', log: console.error }),
  stopping: new AbortController().signal,
  log: console.error,
  async solve(): Promise<never> {
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => {});
  },
};
process.on('disconnect', () => process.exit());
process.send!({ ready: true });
await openReceiver(url, {
  concurrency: 1,
  work: (delivery) => work(context, delivery),
  handleLostRun: (delivery) => handleLostRun(context, delivery),
  summarise: async () => {},
  log: console.error,
});
