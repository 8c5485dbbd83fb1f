import { birthOf, commandOf, parentOf } from '../store/embedded/liveProcess.ts';

/**
 * Calls `orphaned` when the npm that started us has gone, or the shell between: killed, it leaves its script running.
 *
 * A hang-up by a terminal which we do not use (`nohup npm start > log &`) takes npm away but is meant to spare us.
 */
export function watchParent(orphaned: () => void): void {
  const starters = startersOf(process.ppid).map((pid) => ({ pid, born: birthOf(pid) }));
  let missing = 0;
  const watch = setInterval(() => {
    missing = starters.every(({ pid, born }) => birthOf(pid) === born) ? 0 : missing + 1;
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

/** Our parent and, where that is the shell in which npm runs scripts, npm. */
function startersOf(parent: number): number[] {
  const grandparent = parentOf(parent);
  return grandparent !== null && isNpm(grandparent) ? [parent, grandparent] : [parent];
}

function isNpm(pid: number): boolean {
  return /^npm\b|npm-cli\.js/.test(commandOf(pid).join(' '));
}
