/** The time in which a part has to end in order after its parent has died, ms. */
const LONGEST_FAREWELL = 5_000;

/**
 * Ends this process when the process that started it dies, even by kill -9, in the same order as SIGTERM does. Does
 * nothing in a process that was started alone.
 */
export function exitWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), LONGEST_FAREWELL).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
