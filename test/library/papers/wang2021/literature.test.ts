import { describe, expect, it } from 'vitest';
import { libraryId } from '../../../../src/domain/identity.ts';
import type { Measure } from '../../../../src/domain/measure.ts';
import type { PropertyName } from '../../../../src/domain/property.ts';
import type { Cell, Electrode, Source } from '../../../../src/domain/subjects.ts';
import { catalogue } from '../../../../src/library/catalogue.ts';

const { subjects, claims } = catalogue;
const byId = new Map(subjects.map((subject) => [subject.id, subject]));
const byKey = new Map(claims.map((claim) => [claim.key, claim]));

/** Rows of Table S1: cell, first claim of its row, reference. */
const rows = [
  ['nvp-na-sbf3', 1, 'xu2019'],
  ['nvp-na-sncl2', 6, 'zheng2019'],
  ['nvp-na-c-sb', 11, 'wang2020b'],
  ['nvp-ng-nf-na', 16, 'bao2020'],
  ['nnm-na-c', 21, 'chi2018'],
  ['o2-na-nscnt', 26, 'sun2018'],
  ['nmhcf-na', 31, 'gao2018'],
  ['cc-mno2-na2s6-na', 36, 'kumar2019'],
  ['navopo4-na', 41, 'fang2018'],
  ['zcs-s-na', 46, 'liu2020'],
  ['nvpf-low', 51, null],
  ['nvpf-flooded', 56, null],
  ['nvpf-lean', 61, null],
] as const;

function cellOf(slug: string): Cell {
  return byId.get(libraryId('CELL', slug)) as Cell;
}

function row(first: number, offset: number) {
  return byKey.get(`wang2021/P${first + offset}`)!;
}

function number(first: number, offset: number): number {
  return (row(first, offset).value as Measure).value!;
}

/** E·m/C of a row, in volts. */
function impliedVoltage(first: number): number {
  return (number(first, 4) * number(first, 1)) / 1000 / number(first, 3);
}

function plausible(cell: Cell): Measure {
  const [material] = (byId.get(cell.positiveId) as Electrode).layerIds.filter(
    (id) => byId.get(id)?.kind === 'MATERIAL',
  );
  const found = claims.filter((one) => one.property === 'plausibleVoltage' && one.subjectIds.includes(material!));
  expect(found, cell.slug).toHaveLength(1);
  return found[0]!.value as Measure;
}

describe('Table S1 of Wang 2021', () => {
  it.each(rows)('puts the five numbers of a row where they belong: %s', (slug, first, source) => {
    const cell = cellOf(slug);
    const expected: readonly (readonly [PropertyName, string])[] = [
      ['activeMaterialLoading', cell.positiveId],
      [source ? 'dryStackMass' : 'stackMass', cell.id],
      ['npRatio', cell.id],
      ['arealCapacity', cell.id],
      ['specificEnergy', cell.id],
    ];
    expect(expected.map((_, n) => [row(first, n).property, row(first, n).subjectIds[0]])).toEqual(expected);
  });

  it.each(rows)('names the work from which the cell is taken: %s', (slug, _, source) => {
    const citations = claims.filter(
      ({ property, subjectIds }) => property === 'citation' && subjectIds.includes(cellOf(slug).id),
    );
    expect(citations.map(({ subjectIds }) => byId.get(subjectIds[0]!)?.slug)).toEqual(source ? [source] : []);
  });

  it('leaves open the electrolyte and the separator of others', () => {
    const stated = rows.filter(([slug, , source]) => {
      const { electrolyteId, separatorId } = cellOf(slug);
      return source !== null && (electrolyteId !== null || separatorId !== null);
    });
    expect(stated).toEqual([]);
  });

  it('holds together within a believable voltage, but for two rows that say so themselves', () => {
    const strange = rows.filter(([slug, first]) => {
      const { low, high } = plausible(cellOf(slug));
      const voltage = impliedVoltage(first);
      return voltage < low! || voltage > high!;
    });
    expect(strange.map(([slug]) => slug)).toEqual(['nnm-na-c', 'zcs-s-na']);
    for (const [, first] of strange) {
      const kinds = row(first, 4).annotations.map(({ kind }) => kind);
      expect(kinds).toContain('CONFLICT');
    }
  });
});

describe('The references of Wang 2021', () => {
  const citations = claims.filter(({ key }) => key.startsWith('wang2021/ref-'));
  const sourceOf = (number: string) => byId.get(byKey.get(`wang2021/ref-${number}`)!.subjectIds[0]!) as Source;

  it('are sources read from the printed entries, and nothing but what is printed', () => {
    expect(sourceOf('2')).toMatchObject({
      slug: 'dunn2011',
      name: 'Dunn 2011',
      authors: ['B. Dunn', 'H. Kamath', 'J.-M. Tarascon'],
      year: 2011,
      container: 'Science 334, 928',
      doi: null,
    });
    expect(sourceOf('46')).toMatchObject({ container: 'Eur. J. Inorg. Chem. 2018, 992', year: 2018 });
    expect(sourceOf('5')).toMatchObject({ slug: 'bloombergnef2020', container: null, year: 2020 });
    const doubtful = citations
      .map(({ subjectIds }) => byId.get(subjectIds[0]!) as Source)
      .filter(({ slug, year, authors }) => !slug.includes(String(year)) || authors.some((author) => /\d/.test(author)));
    expect(doubtful).toEqual([]);
  });

  it('are one source where one work stands under two numbers', () => {
    const twins = ['34 44', '36 SI6', '35 SI10', '37 SI12', '46 SI5'].map((pair) => pair.split(' ').map(sourceOf));
    expect(twins.filter(([a, b]) => a !== b)).toEqual([]);
    const distinct = new Set(citations.map(({ subjectIds }) => subjectIds[0]));
    expect(citations.length - distinct.size).toBe(5);
  });

  it('are held only where a claim or a cell rests on them', () => {
    const named = new Set(claims.flatMap(({ annotations }) => annotations.flatMap((annotation) => annotation.claims)));
    const idle = citations.filter(({ key, subjectIds }) => !named.has(key) && subjectIds.length === 1);
    expect(idle.map(({ key }) => key)).toEqual([]);
    expect(citations).toHaveLength(61);
  });
});
