import { describe, expect, it } from 'vitest';
import { kindOfRole } from '../../src/domain/facts.ts';
import { fieldOfKind, kindOfField, kinds, partIdsOf, pathOfKind, typeOf } from '../../src/domain/kinds.ts';
import type { Cell, Electrode } from '../../src/domain/subjects.ts';
import { type SubjectKind, subjectKinds } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';

const order = Object.keys(kinds) as SubjectKind[];
const cell = catalogue.subjects.find(({ kind, slug }) => kind === 'CELL' && slug === 'nvpf-lean') as Cell;
const electrode = catalogue.subjects.find(
  ({ kind, slug }) => kind === 'ELECTRODE' && slug === 'na-nisb-cc',
) as Electrode;

describe('the table of kinds', () => {
  it('has each kind once, after those that it is made of', () => {
    expect(order.toSorted()).toEqual([...subjectKinds].toSorted());
    const madeOf = order.flatMap((kind) => Object.keys(kinds[kind].parts).map((role) => [kind, role] as const));
    const early = madeOf.filter(
      ([kind, role]) => order.indexOf(kindOfRole[role as keyof typeof kindOfRole]) >= order.indexOf(kind),
    );
    expect(madeOf.length).toBeGreaterThan(10);
    expect(early).toEqual([]);
  });

  it('names look-ups and pages by the type', () => {
    expect(fieldOfKind('ALKALI_METAL')).toBe('alkaliMetal');
    expect(pathOfKind('ALKALI_METAL')).toBe('alkali-metal');
    expect(kindOfField.alkaliMetal).toBe('ALKALI_METAL');
    expect(Object.values(kindOfField)).toEqual(order);
  });

  it('names the type of a cell by its configuration', () => {
    expect([typeOf(cell), typeOf(electrode)]).toEqual(['FullCell', 'Electrode']);
  });

  it('finds the parts of a subject by their roles', () => {
    const parts = Object.fromEntries(partIdsOf(cell));
    expect(Object.keys(parts)).toEqual(['metal', 'negative', 'positive', 'electrolyte', 'separator']);
    expect(parts.separator).toBe(cell.separatorId);
    expect(Object.fromEntries(partIdsOf(electrode)).coating).toEqual(electrode.layerIds);
  });
});
