import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { libraryApp } from '../support/libraryApp.ts';
import { positionsOf } from '../torture/attacks/positions.ts';
import { misfitProbes } from '../torture/attacks/values.ts';

const library = libraryApp();

/** Null, nothing, and one of each kind of JSON: `npm run torture` sends the rest too. */
const SENT = / = (nothing|null|true|0|"x"|\[null\]|\{\}) as /;
const SIMULTANEOUS = 8;

describe('a variable at any place of the schema', () => {
  it('that is missing, null or of another kind is the caller’s mistake, never a fault', async () => {
    const probes = misfitProbes(positionsOf(createSchema())).filter(
      ({ name, isSubscription }) => !isSubscription && SENT.test(name),
    );
    expect(probes.length).toBeGreaterThan(2_000);
    const faults: unknown[] = [];
    const ask = async () => {
      for (let one = probes.pop(); one; one = probes.pop()) {
        const { status, errors = [] } = await library.app.send(one.query, JSON.parse(one.variablesText!));
        const codes = errors.map(({ extensions }) => extensions.code as string);
        const isMistake = codes.every((code) => /BAD_USER_INPUT|NOT_FOUND|GRAPHQL_VALIDATION_FAILED/.test(code));
        if (![200, 400].includes(status) || !isMistake) faults.push({ ...one, status, error: errors[0] });
      }
    };
    await Promise.all(Array.from({ length: SIMULTANEOUS }, ask));
    expect(faults).toEqual([]);
    expect(library.app.complaints).toEqual([]);
  }, 240_000);
});
