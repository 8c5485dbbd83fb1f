import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';

const schema = createSchema();

async function ask(source: string): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source });
  expect(errors).toBeUndefined();
  return data;
}

describe('the list of properties', () => {
  it('says of each its kinds, unit, words and the conditions that it needs', async () => {
    const { properties } = (await ask('{ properties { name of unit words needs } }')) as {
      properties: readonly { name: string }[];
    };
    expect(properties.length).toBeGreaterThan(220);
    expect(properties.find(({ name }) => name === 'CAPACITY_RETENTION')).toEqual({
      name: 'CAPACITY_RETENTION',
      of: ['CELL'],
      unit: '%',
      words: ['capacity retention', 'retention', 'capacity retained', 'cycling retention'],
      needs: [
        'CURRENT_DENSITY',
        'C_RATE',
        'SPECIFIC_CURRENT',
        'LOWER_VOLTAGE',
        'UPPER_VOLTAGE',
        'TEMPERATURE',
        'ELECTROLYTE',
        'CYCLES',
      ],
    });
  });

  it('can be of one kind of subject', async () => {
    const { properties } = (await ask('{ properties(of: SEPARATOR) { name of } }')) as {
      properties: readonly { name: string; of: readonly string[] }[];
    };
    expect(properties.length).toBeGreaterThan(10);
    expect(properties.filter(({ of }) => !of.includes('SEPARATOR'))).toEqual([]);
    expect(properties.map(({ name }) => name)).not.toContain('CAPACITY_RETENTION');
  });
});

describe('the list of conditions', () => {
  it('says of each what its value may be', async () => {
    const { conditions } = (await ask('{ conditions { name form unit of choices words } }')) as {
      conditions: readonly { name: string }[];
    };
    const named = Object.fromEntries(conditions.map((one) => [one.name, one]));
    const none = { unit: null, of: [], choices: [] };
    expect(named).toMatchObject({
      C_RATE: { ...none, form: 'NUMBER', unit: '/h', words: ['c rate', 'rate'] },
      COMPONENT: { ...none, form: 'SUBJECT', of: ['ALKALI_METAL', 'MATERIAL'] },
      HYSTERESIS: { ...none, form: 'CHOICE', choices: ['one plateau', 'both plateaus'] },
      METHOD: { ...none, form: 'WORDS' },
    });
  });
});
