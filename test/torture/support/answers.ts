import { join } from 'node:path';
import { expectedCodes, refusalCodes, refusingStatuses } from '../environment.ts';
import type { Answer } from './http.ts';

interface ToldError {
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

export interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly ToldError[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly allowed: number } };
}

/** What came of an operation, over HTTP or a socket. */
export interface Outcome {
  /** Told apart: answered (with errors or without), refused before it was executed, a fault of the server, no answer. */
  readonly kind: 'ANSWERED' | 'REFUSED' | 'FAULT' | 'SILENT';
  readonly status: number;
  readonly codes: readonly string[];
  readonly body: Body | null;
  /** Something that must not leave the server; null where nothing does. */
  readonly leak: string | null;
  /** In a few words. */
  readonly told: string;
  readonly ms: number;
}

/** A frame of a stack, a path of this machine, the words of the database or of its driver. */
const leaks = [
  /node_modules|file:\/\//,
  /\bat (?:async )?[\w.<>[\] ]+ \([^)]*:\d+:\d+\)/,
  /\/\w[\w/-]*\.[cm]?[jt]s:\d+/,
  /syntax error at or near|pg_catalog|violates \S+ constraint|invalid input syntax for|operator does not exist/,
  /\b(?:relation|column|function) \\?"[\w.]+\\?" (?:does|of)/,
  /QueryFailedError|TypeORM|EntityMetadata/,
];
const ROOT = join(import.meta.dirname, '../../..');

/** The first thing in a text that must not leave the server. */
export function leakIn(text: string): string | null {
  if (text.includes(ROOT)) return ROOT;
  for (const leak of leaks) {
    const [found] = leak.exec(text) ?? [];
    if (found) return found;
  }
  return null;
}

export function outcomeOf({ status, text, failure, ms }: Answer): Outcome {
  if (failure !== null) return { kind: 'SILENT', status, codes: [], body: null, leak: null, told: failure, ms };
  return judged({ status, text, ms });
}

/** Reads a body, and says what it amounts to. */
export function judged({ status, text, ms }: Pick<Answer, 'status' | 'text' | 'ms'>): Outcome {
  const body = parsed(text);
  const errors = Array.isArray(body?.errors) ? body.errors : [];
  const codes = [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE'))];
  const first = errors[0]?.message?.slice(0, 100) ?? text.slice(0, 100);
  const told = `${status} ${codes.join(' ')} ${first}`.trim();
  return { kind: kindOf(status, codes, body), status, codes, body, leak: leakIn(text), told, ms };
}

function kindOf(status: number, codes: readonly string[], body: Body | null): Outcome['kind'] {
  if (codes.some((code) => !expectedCodes.has(code))) return 'FAULT';
  if (status >= 500 && !(refusingStatuses.has(status) && codes.length > 0)) return 'FAULT';
  if (status >= 400 && !body?.data) return 'REFUSED';
  if (codes.length > 0 && !('data' in (body ?? {}))) return 'REFUSED';
  // Variables that do not fit are told by some with `data: null`.
  if (codes.length > 0 && body?.data === null && codes.every((code) => refusalCodes.has(code)) && hasNoPath(body))
    return 'REFUSED';
  return 'ANSWERED';
}

function hasNoPath({ errors = [] }: Body): boolean {
  return errors.every((error) => !('path' in error));
}

function parsed(text: string): Body | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Body | null) : null;
  } catch {
    return null;
  }
}
