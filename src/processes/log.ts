import type { LogLevel } from '../config.ts';

export type Severity = Exclude<LogLevel, 'silent'>;
export type Log = (severity: Severity, line: string) => void;

const ranks: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/** Writes lines from a level on to standard error, with their time: standard output is for the answer alone. */
export function createLog(least: LogLevel): Log {
  return (severity, line) => {
    if (ranks[severity] < ranks[least]) return;
    process.stderr.write(`${new Date().toISOString()} ${severity} ${line}\n`);
  };
}
