import { startEmbeddedPostgres } from '../../src/store/embedded/embeddedPostgres.ts';

/** A process of its own that keeps the PostgreSQL of the directory named on its command line, until it is killed. */
const dataDir = process.argv[2]!;

process.on('disconnect', () => process.exit());
try {
  const { url, pid } = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  process.send!({ url, pid: pid() });
} catch (error) {
  process.send!({ error: (error as Error).message });
}
