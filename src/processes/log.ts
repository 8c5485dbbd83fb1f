import type { LogFormat, LogLevel } from '../config.ts';

export type LineLevel = Exclude<LogLevel, 'silent'>;
/** Further fields of a log line, by name. */
export type LogFields = Readonly<Record<string, string | number | readonly string[] | null>>;
export type Log = (severity: LineLevel, line: string, fields?: LogFields) => void;

const ranks: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 };

/**
 * Writes lines of at least this level to standard error, with their time; standard output is for the results of
 * commands.
 */
export function createLog(least: LogLevel, format: LogFormat = 'text'): Log {
  const written = { text: asText, json: asJson }[format];
  return (severity, line, fields = {}) => {
    if (ranks[severity] < ranks[least]) return;
    process.stderr.write(`${written(new Date().toISOString(), severity, line, fields)}\n`);
  };
}

function asText(time: string, severity: LineLevel, line: string, fields: LogFields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => (isEmpty(value) ? [] : [`${name}=${inWord(value)}`]));
  return [time, severity, line, ...pairs].join(' ');
}

function asJson(time: string, severity: LineLevel, message: string, fields: LogFields): string {
  return JSON.stringify({ time, severity, message, ...fields });
}

function isEmpty(value: LogFields[string]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Quoted if it is more than one word. */
function inWord(value: LogFields[string]): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return /^[^\s"=]+$/.test(text) ? text : JSON.stringify(text);
}
