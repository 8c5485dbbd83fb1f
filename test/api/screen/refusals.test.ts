import { describe, expect, it } from 'vitest';
import type { ScreenAnswer } from '../../support/comparison.ts';
import { libraryApp } from '../../support/libraryApp.ts';

const library = libraryApp();

const QUERY = `
  query(
    $kind: SubjectKind! = CELL, $among: ScreenParts, $where: [ScreenCriterion!], $show: [Measurand!], $by: [Facet!]! = []
  ) {
    screen(kind: $kind, among: $among, where: $where, show: $show) {
      facets(by: $by) { facet }
      nodes { subject { slug } }
    }
  }`;

async function refusal(variables: Record<string, unknown>) {
  const { errors } = await library.app.send(QUERY, variables);
  return errors![0]!.extensions;
}

async function found(variables: Record<string, unknown>): Promise<readonly string[]> {
  const { screen } = await library.app.ask<{ screen: ScreenAnswer }>(QUERY, variables);
  return screen.nodes.map(({ subject }) => subject.slug);
}

const hours = (value: number) => ({ value, unit: 'h' });
const lifetime = { property: 'LIFETIME' };
const npRatio = { metric: { name: 'npRatio' } };

describe('a screening that cannot be', () => {
  it('is refused with the place and what is allowed: unit, dimension, metric, part, facet', async () => {
    const where = (of: object, value: object) => ({ where: [{ of, value: { gte: value } }] });
    const capacity = { property: 'AREAL_CAPACITY' };
    expect(await refusal(where(capacity, { value: 1, unit: 'mAhcm-2' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['where', '0', 'value', 'gte', 'unit'],
      value: 'mAhcm-2',
    });
    const { errors } = await library.app.send(QUERY, where(capacity, { value: 1, unit: 'J/g K' }));
    expect(errors![0]!.message).toContain('write brackets');
    expect(await refusal(where(capacity, { value: 1, unit: 'h' }))).toMatchObject({
      argument: ['where', '0', 'value', 'gte', 'unit'],
      allowed: 'a unit of the dimension of mA.h/cm2',
    });
    expect(await refusal({ kind: 'COATING', where: [{ of: { property: 'QUALITY' } }] })).toMatchObject({
      argument: ['where', '0', 'of', 'property'],
      value: 'QUALITY',
      allowed: expect.stringMatching(/^([A-Z_]+, )*SHEET_RESISTANCE(, [A-Z_]+)*$/),
    });
    expect(await refusal(where({ metric: { name: 'npRadio' } }, { value: 1, unit: '1' }))).toMatchObject({
      argument: ['where', '0', 'of', 'metric', 'name'],
      allowed: expect.stringContaining('npRatio'),
    });
    expect(await refusal({ kind: 'MATERIAL', among: { configuration: { eq: 'FULL' } } })).toMatchObject({
      argument: ['among', 'configuration'],
      value: 'configuration',
      allowed: 'nothing: these subjects have no parts to filter by',
    });
    expect(await refusal({ kind: 'ELECTRODE', among: { separator: { eq: 'celgard-2500' } } })).toMatchObject({
      argument: ['among', 'separator'],
      allowed: 'metal, coating, substrate, activeMaterial',
    });
    expect(await refusal({ among: { coating: { in: Array(101).fill('nisb') } } })).toMatchObject({
      argument: ['among', 'coating', 'in'],
      value: '101',
      allowed: 'at most 100',
    });
    expect(await refusal({ kind: 'ELECTRODE', by: ['SEPARATOR'] })).toMatchObject({
      argument: ['facets', 'by'],
      allowed:
        'METAL, COATING, SUBSTRATE, ACTIVE_MATERIAL, EVIDENCE, CURRENT_DENSITY_STATUS, AREAL_CAPACITY_STATUS, TEMPERATURE_STATUS, CYCLES_STATUS',
    });
    expect(await refusal({ by: ['EVIDENCE'] })).toMatchObject({ argument: ['facets', 'by'], value: 'EVIDENCE' });
  });
});

describe('limits that leave no number', () => {
  const between = (value: object, of: object = lifetime) => refusal({ where: [{ of, value }] });

  it('are refused, naming the one that cannot be kept beside the other', async () => {
    expect(await between({ gte: hours(50), lte: hours(10) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: ['where', '0', 'value', 'lte'],
      value: '10 h',
      allowed: 'at least 50 h',
    });
    expect(await between({ gte: hours(50), lte: { value: 2, unit: 'd' } })).toMatchObject({ value: '2 d' });
    expect(await between({ eq: hours(5), gte: hours(6) })).toMatchObject({ value: '5 h', allowed: 'at least 6 h' });
    expect(await between({ eq: hours(5), lte: hours(4) })).toMatchObject({ value: '5 h', allowed: 'at most 4 h' });
    expect(await between({ gte: { value: 3, unit: '1' }, lte: { value: 2, unit: '1' } }, npRatio)).toMatchObject({
      value: '2 1',
    });
  });

  it('are none where they meet', async () => {
    const where = (value: object) => ({ where: [{ of: lifetime, value }] });
    expect(await found(where({ gte: hours(48), lte: { value: 2, unit: 'd' } }))).toEqual([]);
    expect(await found(where({ eq: hours(300), lte: hours(300) }))).toEqual(['li-cc']);
  });
});

describe('an argument of a metric', () => {
  it('that is given twice is refused: which of the two is meant nobody knows', async () => {
    const cycled = (value: number) => ({ name: 'cycledCapacity', quantity: { value, unit: 'mA.h/cm2' } });
    const depth = { metric: { name: 'depthOfDischarge', arguments: [cycled(1), cycled(10)] } };
    expect(await refusal({ show: [depth] })).toMatchObject({
      argument: ['show', '0', 'metric', 'arguments', '1', 'name'],
      value: 'cycledCapacity',
      allowed: 'each once',
    });
  });
});
