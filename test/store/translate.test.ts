import pg from 'pg';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import {
  DatabaseFull,
  DatabaseReadOnly,
  DatabaseUnavailable,
  StatementTimeout,
  translate,
} from '../../src/store/rows.ts';

function sql(code: string, message = 'said by PostgreSQL'): Error {
  return Object.assign(new pg.DatabaseError(message, 0, 'error'), { code });
}

function system(code: string, syscall: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
}

const unavailable: readonly (readonly [string, Error])[] = [
  ...['08000', '08003', '08006', '08P01', '28000', '28P01', '57P01', '57P02', '57P03', '57P05'].map(
    (code) => [code, sql(code)] as const,
  ),
  ...['53300', '53000', '53200', '53400', '58000', '58030', '3D000'].map((code) => [code, sql(code)] as const),
  ...['25P02', '25P03', '25P04', '40001', '40P01'].map((code) => [code, sql(code)] as const),
  ...['ECONNREFUSED', 'ENOENT', 'EACCES'].map((code) => [`connect ${code}`, system(code, 'connect')] as const),
  ...['ECONNRESET', 'ETIMEDOUT', 'ECONNABORTED'].map((code) => [`read ${code}`, system(code, 'read')] as const),
  ['write EPIPE', system('EPIPE', 'write')],
  ['getaddrinfo EAI_AGAIN', system('EAI_AGAIN', 'getaddrinfo')],
  ...[
    'Connection terminated',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'Cannot use a pool after calling end on the pool',
    'Driver not Connected',
    'The server does not support SSL connections',
  ].map((message) => [message, new Error(message)] as const),
  ['a database that takes nobody', sql('55000', 'database "battery" is not currently accepting connections')],
  ['a query runner that lost its connection', new QueryRunnerAlreadyReleasedError()],
];

const wrapped = (error: Error) => new QueryFailedError('insert', [], error);

describe('what a driver throws', () => {
  it.each(unavailable)('%s means that the database is unavailable, bare or wrapped', (_what, error) => {
    for (const one of [error, wrapped(error), new Error('outer', { cause: error })]) {
      expect(translate(one)).toBeInstanceOf(DatabaseUnavailable);
    }
  });

  it.each([
    ['53100', sql('53100'), DatabaseFull],
    ['25006', sql('25006'), DatabaseReadOnly],
    [
      'no transaction id is left',
      sql('54000', 'database is not accepting commands that assign new XIDs to avoid wraparound data loss'),
      DatabaseReadOnly,
    ],
    ['57014', sql('57014'), StatementTimeout],
    ['22021', sql('22021'), InvalidInput],
  ])('%s has a meaning of its own, bare or wrapped', (_what, error, meaning) => {
    for (const one of [error, wrapped(error)]) expect(translate(one)).toBeInstanceOf(meaning);
  });

  it.each([
    ['a missing table', sql('42P01')],
    ['a broken constraint', sql('23505')],
    ['a statement that is too complex', sql('54001')],
    ['a file that is missing', system('ENOENT', 'open')],
    ['a file that is not ours', system('EACCES', 'open')],
    ['a full disk of files', system('ENOSPC', 'write')],
    ['a fault of the program', new TypeError('x is not a function')],
  ])('%s stays what it is', (_what, error) => {
    for (const one of [error, wrapped(error)]) expect(translate(one)).toBe(one);
  });

  it('is translated once: what has a meaning already keeps it, with its cause', () => {
    const cause = sql('53100');
    const full = translate(cause);
    expect(translate(full)).toBe(full);
    expect((full as Error).cause).toBe(cause);
    const input = new InvalidInput('wrong', { path: [] });
    input.cause = sql('08006');
    expect(translate(input)).toBe(input);
  });

  it('may be no error at all, or wrap itself', () => {
    expect(translate('text')).toBe('text');
    expect(translate(undefined)).toBeUndefined();
    const knot = new Error('knot');
    knot.cause = knot;
    expect(translate(knot)).toBe(knot);
  });
});
