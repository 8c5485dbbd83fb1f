/** How long a part may take, ms, to end in order once its parent has gone. */
const LONGEST_FAREWELL = 5_000;

/**
 * Ends this process, in the same order as SIGTERM does, when the process that started it dies, even by kill -9.
 * Does nothing in a process that was started alone.
 */
export function exitWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), LONGEST_FAREWELL).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
