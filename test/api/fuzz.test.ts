import fc from 'fast-check';
import { Lexer, parse, Source, TokenKind, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/api/admission/limits.ts';
import { createSchema } from '../../src/api/schema.ts';
import { libraryApp } from '../support/libraryApp.ts';
import { libraryWords } from '../support/libraryWords.ts';
import { randomQuery } from '../support/queryGenerator.ts';
import { seeded } from '../support/seeded.ts';

const library = libraryApp();
const schema = createSchema();

const QUERIES = 300;

describe('a query of any fields and arguments that the schema allows', () => {
  it('is answered, or refused as the caller’s mistake: it is never a fault, and never breaks what the schema promises', async () => {
    const outcomes = { answered: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0 }), async (seed) => {
        const query = randomQuery({ schema, words: libraryWords, random: seeded(seed), depth: 4 });
        expect(validate(schema, parse(query)), query).toEqual([]);
        const { status, errors = [] } = await library.app.send(query);
        const codes = new Set(errors.map(({ extensions }) => extensions.code));
        for (const ours of ['BAD_USER_INPUT', 'NOT_FOUND']) codes.delete(ours);
        const isTooLarge = status === 400 && codes.delete('COST_LIMIT_EXCEEDED');
        const isTooLong = tokensIn(query) > limits.tokens;
        const expected = isTooLong ? [400, ['GRAPHQL_PARSE_FAILED']] : [200, []];
        expect([isTooLarge ? 200 : status, [...codes]], query).toEqual(expected);
        outcomes[errors.length === 0 ? 'answered' : 'refused']++;
      }),
      { numRuns: QUERIES, seed: 20_211_124, endOnFailure: true },
    );
    expect(outcomes.answered, JSON.stringify(outcomes)).toBeGreaterThan(0.5 * QUERIES);
    expect(outcomes.refused, JSON.stringify(outcomes)).toBeGreaterThan(0.05 * QUERIES);
    expect(library.app.complaints).toEqual([]);
  }, 60_000);
});

/** Words and signs of a document, as the parser counts them. */
function tokensIn(document: string): number {
  const lexer = new Lexer(new Source(document));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}
