import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { typesOfHome } from '../src/api/resolvers/metric.ts';
import { createSchema } from '../src/api/schema.ts';
import { conditionNames, evidences } from '../src/domain/claim.ts';
import { conditions } from '../src/domain/conditions/conditions.ts';
import { enumName } from '../src/domain/enumName.ts';
import { facets } from '../src/domain/kinds.ts';
import { properties } from '../src/domain/property.ts';
import { runFailures, runStates } from '../src/domain/run.ts';
import { subjectKinds } from '../src/domain/subjects.ts';
import { registry } from '../src/metrics/registry.ts';
import { whatIfs } from '../src/simulation/models/electrodeposition/records/whatIf.ts';
import { windows } from '../src/simulation/models/electrodeposition/records/windows.ts';
import { models } from '../src/simulation/models/registry.ts';
import { predictedCells } from '../src/simulation/models/symmetricCell/facts.ts';
import { matchKinds } from '../src/store/search.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const own = types.filter((type) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => String(value.value)) : [];
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value in a sentence', () => {
    const undescribed = own.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...fieldsOf(type).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`),
      ]),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`)
        : []),
      ...(isEnumType(type)
        ? type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`)
        : []),
    ]);
    expect(undescribed).toEqual([]);
  });

  it('has no bare number for a physical quantity: a float stands beside its unit, or is a share of work done', () => {
    const floats = own.flatMap((type) => {
      const fields = isInputObjectType(type) ? Object.values(type.getFields()) : fieldsOf(type);
      const args = fieldsOf(type).flatMap((field) => field.args);
      return [...fields, ...args]
        .filter((field) => /\bFloat\b/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`);
    });
    expect(floats.toSorted()).toEqual([
      'PolynomialLawInput.coefficients',
      'PolynomialLawInput.from',
      'PolynomialLawInput.to',
      'Quantity.high',
      'Quantity.low',
      'Quantity.standardUncertainty',
      'Quantity.value',
      'QuantityInput.value',
      'RunEvent.fraction',
      'Series.values',
      'StudyProgress.fraction',
      'TableLawInput.concentrations',
      'TableLawInput.values',
    ]);
  });

  it('has list items that are never null, except where ids may find nothing', () => {
    const nullable = own.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => /\[\w+\]/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(nullable).toEqual(['Query.nodes']);
  });

  it('has fields with arguments that may be null, so that what is refused of one nulls no other', () => {
    const strict = Object.values(schema.getTypeMap()).flatMap((type) =>
      (isObjectType(type) || isInterfaceType(type)) && !/^(__|Mutation$|Subscription$)/.test(type.name)
        ? Object.values(type.getFields())
            .filter((field) => field.args.length > 0 && isNonNullType(field.type))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(strict).toEqual([]);
  });

  it('names every closed set as the code does', () => {
    expect(valuesOf('PropertyName').toSorted()).toEqual(Object.keys(properties).toSorted());
    expect(valuesOf('ConditionName')).toEqual([...conditionNames]);
    expect(valuesOf('Evidence')).toEqual([...evidences]);
    expect(valuesOf('SubjectKind')).toEqual([...subjectKinds]);
    expect(valuesOf('Facet')).toEqual(Object.keys(facets));
    expect(valuesOf('SearchMatchKind')).toEqual([...matchKinds]);
    expect(valuesOf('RunState')).toEqual([...runStates]);
    expect(valuesOf('RunFailureCode').toSorted()).toEqual([...runFailures].toSorted());
    expect(valuesOf('ModelName').toSorted()).toEqual(Object.keys(models).toSorted());
    const { interfaceLaw, electrolyteLaw } = models.symmetricCell.parameters;
    expect(valuesOf('InterfaceLaw')).toEqual(interfaceLaw.kind === 'CHOICE' ? interfaceLaw.choices : []);
    expect(valuesOf('ElectrolyteLaw')).toEqual(electrolyteLaw.kind === 'CHOICE' ? electrolyteLaw.choices : []);
    expect(valuesOf('PredictedCell')).toEqual([...predictedCells]);
    expect(valuesOf('WindowScale')).toEqual(Object.keys(windows));
    expect(valuesOf('WhatIf')).toEqual([...whatIfs]);
  });

  it.each([
    ['PropertyName', properties],
    ['ConditionName', conditions],
  ])('describes each %s as its table does', (name, table) => {
    const type = schema.getType(name);
    const described = isEnumType(type) ? type.getValues().map((value) => [value.value, value.description]) : [];
    expect(Object.fromEntries(described)).toEqual(
      Object.fromEntries(Object.entries(table).map(([one, { description }]) => [one, description])),
    );
  });
});

describe('the pages of properties', () => {
  const pagesIn = (folder: URL) => readdirSync(folder).filter((file) => file !== 'define.ts');
  const code = new URL('../src/domain/properties/', import.meta.url);
  const inWords = (page: string) => `propertyOf${page[0]!.toUpperCase()}${page.slice(1).replace('.ts', '.graphql')}`;

  it.each(pagesIn(code))('are divided as the code is: %s', async (page) => {
    const tables: Record<string, object> = await import(new URL(page, code).href);
    const declared = Object.entries(tables).flatMap(([name, table]) =>
      name.startsWith('of') ? Object.keys(table) : [],
    );
    const sdl = parse(readFileSync(new URL(`../schema/${inWords(page)}`, import.meta.url), 'utf8'));
    const [extension] = sdl.definitions;
    const values = extension?.kind === Kind.ENUM_TYPE_EXTENSION ? (extension.values ?? []) : [];
    expect(declared.length).toBeGreaterThan(0);
    expect(values.map((value) => value.name.value)).toEqual(declared.map(enumName));
  });
});

describe('the metrics in the schema', () => {
  const derived = own.flatMap((type) =>
    fieldsOf(type)
      .filter(
        (field) =>
          isObjectType(type) && String(field.type) === (field.args.length > 0 ? 'DerivedQuantity' : 'DerivedQuantity!'),
      )
      .map((field) => ({ type: type.name, field })),
  );
  const declared = registry.flatMap((metric) =>
    metric.of.flatMap((home) => typesOfHome(home).map((type) => ({ type, metric }))),
  );
  const key = ({ type, name }: { type: string; name: string }) => `${type}.${name}`;

  it('are those of the registry, each in the types of its homes', () => {
    const inSchema = derived.map(({ type, field }) => key({ type, name: field.name }));
    expect(inSchema.toSorted()).toEqual(
      declared.map(({ type, metric }) => key({ type, name: metric.name })).toSorted(),
    );
  });

  it('have the arguments and the description that their files declare', () => {
    const shape = (args: Record<string, boolean>, description: string) => ({ args, description });
    const inSchema = derived.map(({ type, field }) => [
      key({ type, name: field.name }),
      shape(
        Object.fromEntries(field.args.map((arg) => [arg.name, !String(arg.type).endsWith('!')])),
        field.description ?? '',
      ),
    ]);
    const inRegistry = declared.map(({ type, metric }) => [
      key({ type, name: metric.name }),
      shape(
        Object.fromEntries(
          Object.entries(metric.arguments ?? {}).map(([name, { optional }]) => [name, optional === true]),
        ),
        metric.description,
      ),
    ]);
    expect(Object.fromEntries(inSchema)).toEqual(Object.fromEntries(inRegistry));
  });
});
