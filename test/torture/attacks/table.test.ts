import {
  FieldsOnCorrectTypeRule,
  KnownArgumentNamesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  parse,
  ScalarLeafsRule,
  UniqueDirectivesPerLocationRule,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/api/schema.ts';
import { bodyOf } from '../support/http.ts';
import { TWO_ERRORS } from './depths.ts';
import { attacks } from './table.ts';

/** The rules whose work grows with the length of a document alone: the others would not come to an end here either. */
const rules = [
  FieldsOnCorrectTypeRule,
  KnownArgumentNamesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
  UniqueDirectivesPerLocationRule,
  ValuesOfCorrectTypeRule,
];

const schema = createSchema();

describe('the attacks', () => {
  it('bear different names', () => {
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  it.each([TWO_ERRORS, ...attacks.filter(({ isValid }) => isValid)])(
    '$name: is refused by a limit, not because it is misspelt',
    ({ query }) => {
      expect(validate(schema, parse(query), rules).map(String)).toEqual([]);
    },
  );

  it('fit in a body of 256 KB', () => {
    const bytes = (attack: (typeof attacks)[number]) => Buffer.byteLength(bodyOf(attack));
    expect(attacks.filter((attack) => bytes(attack) > 256 * 1024).map(({ name }) => name)).toEqual([]);
  });
});
