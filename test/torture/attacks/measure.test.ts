import { describe, expect, it } from 'vitest';
import type { Outcome } from '../support/answers.ts';
import { attack } from './attack.ts';
import { figuresOf } from './documents.ts';
import { figuresOf as exampleFiguresOf } from './examples.ts';
import { faultsOf, type Trial } from './measure.ts';

const refused: Outcome = {
  kind: 'REFUSED',
  status: 400,
  codes: ['COST_LIMIT_EXCEEDED'],
  body: null,
  leak: null,
  told: '400',
  ms: 3,
};

const good: Trial = {
  attack: attack('a pile', '{ a }'),
  transport: 'POST',
  outcomes: [refused, refused, refused],
  cpu: [400, 3, 3],
  statements: 0,
  lastStatement: '',
  isBroken: false,
};

describe('an attack', () => {
  it('that is refused for little has no fault, whatever one of its repetitions took', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(figuresOf([good], []).every(({ holds }) => holds)).toBe(true);
  });

  it.each<[string, Partial<Trial>]>([
    ['answered', { outcomes: [refused, { ...refused, kind: 'ANSWERED' }] }],
    ['a fault', { outcomes: [{ ...refused, kind: 'FAULT' }] }],
    ['not answered', { outcomes: [{ ...refused, kind: 'SILENT' }] }],
    ['refused after a statement', { statements: 1, lastStatement: 'select' }],
    ['refused too dearly', { cpu: [60, 60, 3] }],
    ['refused with a stack', { outcomes: [{ ...refused, leak: 'at run (/a.ts:1:1)' }] }],
    ['the end of the server', { isBroken: true }],
    ['never measured', { outcomes: [], cpu: [] }],
  ])('that is %s has one, and a figure fails', (_, changed) => {
    const trial = { ...good, ...changed };
    expect(faultsOf(trial)).not.toEqual([]);
    expect(figuresOf([trial], []).filter(({ holds }) => !holds)).not.toEqual([]);
  });

  it('that is not tried fails a figure', () => {
    expect(figuresOf([good], ['another']).filter(({ holds }) => !holds)).toHaveLength(1);
  });

  it('that is harmless may be answered, but not dearly', () => {
    const harmless = {
      ...good,
      attack: attack('a comment', '{ a }', { expected: 'EITHER' }),
      outcomes: [{ ...refused, kind: 'ANSWERED' as const }],
    };
    expect(faultsOf({ ...harmless, statements: 2 })).toEqual([]);
    expect(faultsOf({ ...harmless, cpu: [60] })).not.toEqual([]);
  });
});

describe('an example', () => {
  const answered = (requested: number): Outcome => ({
    ...refused,
    kind: 'ANSWERED',
    status: 200,
    codes: [],
    body: { data: {}, extensions: { cost: { requested, allowed: 1000 } } },
  });
  const failing = (outcome: Outcome) =>
    exampleFiguresOf([{ name: 'tab', outcome }])
      .filter(({ holds }) => !holds)
      .map(({ name }) => name);

  it('may cost half of the budget, and tells it', () => {
    expect(failing(answered(500))).toEqual([]);
    expect(failing(answered(501))).toEqual(['share of the budget, the dearest']);
    expect(failing({ ...answered(1), body: { data: {} } })).toHaveLength(2);
  });

  it('may not be refused', () => {
    expect(failing(refused)).toContain('examples, tabs and introspection that pass');
  });
});
