import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { writeCursor } from '../../../src/store/page.ts';
import type { Operation } from '../support/http.ts';
import type { Position } from './positions.ts';

/** One value at one place. */
export interface Probe extends Operation {
  readonly name: string;
  readonly isSubscription: boolean;
}

/** Texts that mean something to somebody else than a reader: SQL, shells, templates, paths, terminals, parsers. */
const injections = [
  `' or '1'='1`,
  `'; drop table claim; --`,
  `1) union select null,null,version()--`,
  `$1`,
  `\\'; select pg_sleep(9); --`,
  '%_%\\',
  '"}{"$ne":null}',
  '{{7*7}}#{7*7}<%= 7*7 %>',
  '$(sleep 9)`sleep 9`',
  '../../../../etc/passwd\u0000.svg',
  '<svg onload=alert(1)>',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  'x'.repeat(10_000),
  '(a+)+$'.repeat(50),
  '__proto__',
  'constructor',
  '1e309',
  '-0',
  '',
];

/** What is no id and no cursor, though it looks like one. */
const forged = [
  '01890000-0000-7000-8000-00000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '{01890000-0000-7000-8000-000000000000}',
  Buffer.from('["slug"]').toString('base64url'),
  Buffer.from('["slug",null]').toString('base64url'),
  Buffer.from('["slug",{"a":1}]').toString('base64url'),
  Buffer.from('["slug","\u0000"]').toString('base64url'),
  Buffer.from(`["VALUE_DESC",1e999,"a"]`).toString('base64url'),
  writeCursor({ name: 'slug', key: ['string'] }, [`' or 1=1 --`]),
  writeCursor({ name: 'VALUE_DESC', key: ['number', 'string'] }, [1, 'x'.repeat(2000)]),
  writeCursor({ name: 'newest', key: ['string'] }, ['x']),
];

/** Values that fit nowhere, as JSON: null, nothing, the wrong type, too much of it. */
const misfits: readonly (string | null)[] = [
  null,
  'null',
  'true',
  '0',
  '-1',
  '1e400',
  '9007199254740993',
  '0.5',
  '""',
  '"x"',
  '[]',
  '[null]',
  '[[[[1]]]]',
  '{}',
  '{"a":1}',
  '{"__proto__":{"a":1}}',
  '{"toString":null}',
];

/** Every text at every place that takes a text. */
export function injectionProbes(positions: readonly Position[]): readonly Probe[] {
  return positions.flatMap(({ name, type, kind, around }) => {
    const nullable = getNullableType(type);
    if (!isScalarType(nullable) || !['String', 'ID', 'Unit', 'DateTime', 'URL'].includes(nullable.name)) return [];
    const texts = /after|before|\bid\b|ids|\.(eq|in)/.test(name) ? [...injections, ...forged] : injections;
    return texts.flatMap((text) => {
      const value = JSON.stringify(text);
      const shared = { isSubscription: kind === 'subscription' };
      const told = `${name} = ${JSON.stringify(text.slice(0, 30))}`;
      const asVariable = {
        name: `${told}, a variable`,
        ...withVariable({ type, kind, around }),
        variablesText: `{"v":${value}}`,
      };
      // The language of documents has no half of a character.
      if (!text.isWellFormed()) return [{ ...shared, ...asVariable }];
      return [
        { ...shared, ...asVariable },
        { ...shared, name: told, query: around(value) },
      ];
    });
  });
}

/**
 * Every misfit as a variable at every place; where the place takes no null, by a variable that may be null too: a document
 * may say so where the place has a default.
 */
export function misfitProbes(positions: readonly Position[]): readonly Probe[] {
  return positions.flatMap(({ name, type, kind, around }) => {
    const probe = (declared: GraphQLInputType, value: string | null) => ({
      name: `${name} = ${value ?? 'nothing'} as ${declared}`,
      ...withVariable({ type: declared, kind, around }),
      variablesText: value === null ? '{}' : `{"v":${value}}`,
      isSubscription: kind === 'subscription',
    });
    const strict = misfits.map((value) => probe(type, value));
    return isNonNullType(type)
      ? [...strict, ...[null, 'null'].map((value) => probe(getNullableType(type), value))]
      : strict;
  });
}

function withVariable({ type, kind, around }: Pick<Position, 'type' | 'kind' | 'around'>) {
  return { query: around('$v').replace(kind, () => `${kind} ($v: ${type})`) };
}

/** How many places a schema has of each named type that they take: told, so that one sees what was tried. */
export function countOfTypes(positions: readonly Position[], schema: GraphQLSchema): string {
  const names = new Set(positions.map(({ type }) => getNamedType(isListType(type) ? type.ofType : type).name));
  const known = [...names].filter((name) => schema.getType(name));
  return `${positions.length} places of ${known.length} types`;
}
