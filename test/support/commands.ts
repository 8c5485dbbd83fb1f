import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** A program of ours as somebody calls it: without a parent to tell. */
export interface Command extends Disposable {
  readonly said: { out: string; error: string };
  readonly pid: number;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<number | null>;
}

/** Runs `src/<name>.ts` with its arguments and settings. */
export function command(name: string, environment: Record<string, string>, words: readonly string[] = []): Command {
  const script = join('src', `${name}.ts`);
  const child = spawn(process.execPath, ['--import', './src/requireNode.js', script, ...words], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.error += text;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    said,
    pid: child.pid!,
    ended,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    [Symbol.dispose]: () => child.kill('SIGKILL'),
  };
}
