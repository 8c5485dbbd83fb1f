import { birthOf, commandOf, parentOf } from '../store/embedded/liveProcess.ts';

/**
 * Calls `orphaned` when the npm that started this process has died, or the shell between them: npm leaves its script
 * running when it is killed.
 *
 * A hang-up of a terminal that this process does not use (`nohup npm start > log &`) ends npm, but must not end this
 * process.
 */
export function watchParent(orphaned: () => void): void {
  const starters = startersOf(process.ppid).map((pid) => ({ pid, born: birthOf(pid) }));
  let missing = 0;
  const watch = setInterval(() => {
    missing = starters.every(({ pid, born }) => birthOf(pid) === born) ? 0 : missing + 1;
    // Checked twice: the hang-up may arrive a moment after npm has ended.
    if (missing < 2) return;
    clearInterval(watch);
    orphaned();
  }, 300);
  watch.unref();
  process.on('SIGHUP', () => {
    if (!usesTerminal()) clearInterval(watch);
  });
}

/** Whether this process uses a terminal. */
export function usesTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].some((stream) => stream.isTTY);
}

/** The parent and, if the parent is the shell in which npm runs scripts, npm too. */
function startersOf(parent: number): number[] {
  const grandparent = parentOf(parent);
  return grandparent !== null && isNpm(grandparent) ? [parent, grandparent] : [parent];
}

function isNpm(pid: number): boolean {
  return /^npm\b|npm-cli\.js/.test(commandOf(pid).join(' '));
}
