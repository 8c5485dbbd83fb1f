import { createContextMaker } from '../../src/api/createContext.ts';
import { logStrayRejections, requestLog } from '../../src/api/http/requestLog.ts';
import { createApp } from '../../src/api/http.ts';
import { createSchema } from '../../src/api/schema.ts';
import { createLog } from '../../src/processes/log.ts';
import { openToAll } from './app.ts';

/** A server in which every question leaves a rejection behind that nobody waits for. */

const log = createLog('info', 'json');
logStrayRejections(log);
const refuse = () => Promise.reject(new Error('not here'));
const app = await createApp({
  schema: createSchema(),
  context: createContextMaker(
    async () => {
      void Promise.resolve().then(() => Promise.reject(new Error('dropped')));
      return [];
    },
    {
      listener: { next: refuse, awaited: 0, close: refuse },
      startRun: refuse,
      cancelRun: refuse,
      continueRun: refuse,
      startStudy: refuse,
      cancelStudy: refuse,
      version: 'stray',
    },
  ),
  unready: async () => null,
  artifacts: process.env.DATA_DIR!,
  playground: async () => {},
  ...openToAll,
  observe: requestLog(log),
  log: (message, error) => log('error', `${message} ${error ?? ''}`),
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.on('SIGTERM', () => process.exit(0));
