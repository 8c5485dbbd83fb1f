/**
 * Calls `orphaned` when the process that started us has gone: npm, killed, leaves its script running.
 *
 * A hang-up by a terminal which we do not use (`nohup npm start > log &`) takes npm away but is meant to spare us.
 */
export function watchParent(orphaned: () => void): void {
  const parent = process.ppid;
  let missing = 0;
  const watch = setInterval(() => {
    missing = process.ppid === parent ? 0 : missing + 1;
    // Twice: the hang-up that took npm may be a moment behind.
    if (missing < 2) return;
    clearInterval(watch);
    orphaned();
  }, 300);
  watch.unref();
  process.on('SIGHUP', () => {
    if (!usesTerminal()) clearInterval(watch);
  });
}

/** Whether somebody sits before us at a terminal. */
export function usesTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
}
