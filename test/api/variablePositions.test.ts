import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { libraryApp } from '../support/libraryApp.ts';
import { variablePositions } from '../support/variablePositions.ts';

const library = libraryApp();
const schema = createSchema();

const roots = {
  AlkaliMetal: 'alkaliMetal(by: { slug: "na" }) { $ }',
  Material: 'material(by: { slug: "nisb" }) { $ }',
  Substrate: 'substrate(by: { slug: "cc" }) { $ }',
  Coating: 'coating(by: { slug: "nisb" }) { $ }',
  Electrode: 'electrode(by: { slug: "nisb-cc" }) { $ }',
  SymmetricCell: 'cell(by: { slug: "na-nisb-cc" }) { ... on SymmetricCell { $ } }',
  HalfCell: 'cell(by: { slug: "na-on-nisb-cc" }) { ... on HalfCell { $ } }',
  FullCell: 'cell(by: { slug: "nvpf-lean" }) { ... on FullCell { $ } }',
  Claim: 'claim(by: { key: "wang2021/K1" }) { $ }',
  Source: 'source(by: { slug: "wang2021" }) { $ }',
};
const scalars = {
  Int: '2',
  Float: '1.5',
  Boolean: 'true',
  String: '"na-cc"',
  ID: '"x"',
  Unit: '"mV"',
  DateTime: '"2026-01-01T00:00:00Z"',
};
const positions = variablePositions(schema, { roots, scalars });

/** Nothing, null, and values of every kind of JSON. */
const values = [undefined, null, 'word', 7, true, [null], { eq: null }];
const SIMULTANEOUS = 8;

describe('a variable in any place of the schema', () => {
  it('may stand in several hundred places, and each document is valid', () => {
    expect(positions.length).toBeGreaterThan(400);
    const invalid = positions.filter(({ query }) => validate(schema, parse(query)).length > 0);
    expect(invalid.map(({ name, query }) => [name, query, String(validate(schema, parse(query))[0])])).toEqual([]);
  });

  it('that is missing, null or of another kind is the caller’s mistake, never a fault', async () => {
    const sent = positions.flatMap(({ name, query }) => values.map((v) => ({ name, query, v })));
    const faults: unknown[] = [];
    const ask = async () => {
      for (let one = sent.pop(); one; one = sent.pop()) {
        const { name, query, v } = one;
        const { status, errors = [] } = await library.app.send(query, v === undefined ? {} : { v });
        const codes = errors.map(({ extensions }) => extensions.code as string);
        const isMistake = codes.every((code) => ['BAD_USER_INPUT', 'NOT_FOUND'].includes(code));
        if (![200, 400].includes(status) || !isMistake) faults.push({ name, v, status, query, error: errors[0] });
      }
    };
    await Promise.all(Array.from({ length: SIMULTANEOUS }, ask));
    expect(faults).toEqual([]);
    expect(library.app.complaints).toEqual([]);
  }, 240_000);
});
