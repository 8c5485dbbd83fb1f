import { describe, expect, it } from 'vitest';
import { judged, leakIn } from './answers.ts';

const of = (status: number, body: unknown) => judged({ status, text: JSON.stringify(body), ms: 1 }).kind;
const error = (code: string, more = {}) => ({ message: 'm', extensions: { code }, ...more });

describe('an answer is told apart as', () => {
  it.each([
    ['answered', 200, { data: { a: 1 } }, 'ANSWERED'],
    ['answered in part', 200, { data: { a: null }, errors: [error('NOT_FOUND', { path: ['a'] })] }, 'ANSWERED'],
    [
      'answered with nothing but an error of a field',
      200,
      { data: null, errors: [error('BAD_USER_INPUT', { path: ['a'] })] },
      'ANSWERED',
    ],
    [
      'unavailable, in the middle of it',
      503,
      { data: { a: null }, errors: [error('SERVICE_UNAVAILABLE', { path: ['a'] })] },
      'ANSWERED',
    ],
    ['refused', 400, { errors: [error('COST_LIMIT_EXCEEDED')] }, 'REFUSED'],
    ['refused with 200', 200, { errors: [error('BAD_USER_INPUT')] }, 'REFUSED'],
    ['refused with null', 200, { data: null, errors: [error('BAD_USER_INPUT')] }, 'REFUSED'],
    ['refused without a body', 431, '', 'REFUSED'],
    ['a fault, by its code', 200, { data: { a: null }, errors: [error('INTERNAL_SERVER_ERROR')] }, 'FAULT'],
    ['a fault, by a code that nobody knows', 200, { errors: [error('OOPS')] }, 'FAULT'],
    ['a fault, by an error without a code', 200, { errors: [{ message: 'm' }] }, 'FAULT'],
    ['a fault, by its status', 500, '', 'FAULT'],
    ['a fault, unavailable without a code', 503, { error: 'Service Unavailable' }, 'FAULT'],
  ])('%s', (_, status, body, kind) => {
    expect(of(status, body)).toBe(kind);
  });
});

describe('what must not leave the server', () => {
  it.each([
    'Error: x\n    at run (/srv/app/src/store/rows.ts:47:11)',
    '    at async Object.resolve (file:///srv/x.js:1:2)',
    'relation "claim" does not exist',
    'syntax error at or near "select"',
    'duplicate key value violates unique constraint "run_pkey"',
    'invalid input syntax for type uuid: "x"',
    `no such file: ${import.meta.dirname}`,
  ])('is found in: %s', (text) => {
    expect(leakIn(JSON.stringify({ message: text }))).not.toBeNull();
  });

  it.each([
    "' or 1=1 --",
    '/files/ab/picture.svg',
    'cells(first: 101): 1 to 100',
    '../../etc/passwd',
    'at 1 mA/cm2 (3:4)',
  ])('is not found in: %s', (text) => {
    expect(leakIn(JSON.stringify({ message: text }))).toBeNull();
  });
});
