import { isInputObjectType, isIntrospectionType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/api/schema.ts';
import { plausible, positionsOf } from './positions.ts';
import { injectionProbes, misfitProbes } from './values.ts';

const schema = createSchema();
const positions = positionsOf(schema);
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

describe('the places of the schema that take a value', () => {
  it('are every argument, where a way leads to it without solving a run', () => {
    const wanted = types
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => field.args.map((arg) => `${field.name}(${arg.name})`)),
      );
    const found = new Set(positions.map(({ name }) => name.replace(/^\w+\./, '')));
    expect([...new Set(wanted)].filter((name) => !found.has(name))).toEqual([]);
  });

  it('are every field of every input object', () => {
    const wanted = types
      .filter(isInputObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `.${field}`));
    const names = positions.map(({ name }) => name);
    expect([...new Set(wanted)].filter((field) => !names.some((name) => name.endsWith(`${field})`)))).toEqual([]);
  });

  it('lie in operations that are valid', () => {
    const broken = positions.filter(
      ({ type, name, around }) => validate(schema, parse(around(plausible(type, name)))).length > 0,
    );
    expect(broken.map(({ name }) => name)).toEqual([]);
  });

  it('take every text and every misfit, in documents that parse', () => {
    const probes = [...injectionProbes(positions), ...misfitProbes(positions)];
    expect(probes.length).toBeGreaterThan(10 * positions.length);
    // Some of them: all would take a quarter of a minute.
    for (const { query, variablesText = '{}' } of probes.filter((_, k) => k % 23 === 0)) {
      parse(query);
      JSON.parse(variablesText);
    }
  });
});
