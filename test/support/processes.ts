import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the condition holds. Throws after ten seconds. */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
  within = 10_000,
): Promise<void> {
  const deadline = performance.now() + within;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`After ${within} ms it is still not so that ${what}`);
    await sleep(20);
  }
}

/** The living processes whose command line holds the text. */
export function processesNaming(text: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && commandLine(pid).includes(text));
}

/** The living processes that were started with the text in their command line or environment. */
export function processesStartedWith(text: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && lives(pid))
    .filter((pid) => commandLine(pid).includes(text) || read(pid, 'environ').includes(text));
}

/** Whether the process lives; what remains of it until somebody asks how it ended does not count. */
export function lives(pid: number): boolean {
  return commandLine(pid) !== '';
}

export interface Hosted {
  readonly child: ChildProcess;
  readonly url: string;
  readonly pid: number;
  /** As `kill -9` from a stranger. */
  readonly kill: () => Promise<void>;
}

/** Runs `embeddedHost.ts` and waits for what it says. Throws what it could not do. */
export async function host(script: string, dataDir: string, as: { uid?: number; gid?: number } = {}): Promise<Hosted> {
  const child = fork(script, [dataDir], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    cwd: '/',
    ...as,
  });
  const [said] = (await once(child, 'message')) as [{ url: string; pid: number; error?: string }];
  const kill = async () => {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  if (said.error) {
    await kill();
    throw new Error(said.error);
  }
  return { child, url: said.url, pid: said.pid, kill };
}

/** The words it was started with, each with a NUL behind it. */
export function commandLine(pid: number): string {
  return read(pid, 'cmdline');
}

function read(pid: number, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
