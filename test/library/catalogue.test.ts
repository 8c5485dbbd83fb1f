import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { claimId, libraryId } from '../../src/domain/identity.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { properties } from '../../src/domain/property.ts';
import type { Cell, Electrode, Subject, SubjectKind } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { convert, meaningOf } from '../../src/physics/ucum.ts';

const { subjects, claims } = catalogue;
const byId = new Map<string, Subject>(subjects.map((subject) => [subject.id, subject]));
const byKey = new Map(claims.map((claim) => [claim.key, claim]));

/** Ids by which one subject names others. */
function references(subject: Subject): readonly (string | null)[] {
  switch (subject.kind) {
    case 'SUBSTRATE':
    case 'COATING':
    case 'SEPARATOR':
      return [subject.materialId];
    case 'ELECTROLYTE':
      return [subject.metalId, ...subject.components.map(({ materialId }) => materialId)];
    case 'ELECTRODE':
      return subject.layerIds;
    case 'CELL':
      return [subject.metalId, subject.negativeId, subject.positiveId, subject.electrolyteId, subject.separatorId];
    default:
      return [];
  }
}

/** The numbers of a measure that stand for something. */
function numbers({ value, low, high }: Measure): readonly number[] {
  return [value, low, high].filter((number) => number !== null);
}

describe('The subjects of the library', () => {
  it('have well-formed slugs, unique within their kind, and ids that follow from them', () => {
    const names = subjects.map(({ kind, slug }) => `${kind}/${slug}`);
    expect(subjects.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(subjects.filter(({ id, kind, slug }) => id !== libraryId(kind, slug))).toEqual([]);
  });

  it('name only subjects that stand before them', () => {
    const seen = new Set<string>();
    for (const subject of subjects) {
      expect(references(subject).filter((id) => id !== null && !seen.has(id))).toEqual([]);
      seen.add(subject.id);
    }
  });

  const agreed: readonly (readonly [SubjectKind, string])[] = [
    ['CELL', 'na-plate na-cc na-ni-cc na-ani-cc na-nisb-cc li-cc li-nisb-cc k-cc k-nisb-cc'],
    ['ELECTRODE', 'na-plate na-cc na-ni-cc na-ani-cc na-nisb-cc li-cc li-nisb-cc k-cc k-nisb-cc'],
    ['CELL', 'na-on-nisb-cc na-on-cc na-on-sb-cc na-on-ni-cc li-on-cc li-on-nisb-cc k-on-cc k-on-nisb-cc'],
    ['CELL', 'nvpf-flooded nvpf-lean nvpf-low nvpf-low-na-cc nvpf-high-na-cc'],
    ['ELECTRODE', 'nisb-cc cc ni-cc ani-cc sb-cc nisb-ni-foil sb-ni-foil ni-cf nvpf-ni-cf-low nvpf-ni-cf-high'],
    ['SUBSTRATE', 'cc ni-foil cu-foil al-foil graphite-film carbon-felt'],
    ['ALKALI_METAL', 'na li k'],
    ['SEPARATOR', 'whatman-gf-c whatman-gf-d celgard-2500'],
    ['ELECTROLYTE', 'naclo4-ec-dec-fec litfsi-dme-dol-lino3 kfsi-dme'],
    ['SOURCE', 'wang2021 assumptions'],
  ];

  it.each(agreed)('of kind %s answer to the slugs that people type: %s', (kind, slugs) => {
    expect(slugs.split(' ').filter((slug) => !byId.has(libraryId(kind, slug)))).toEqual([]);
  });

  it('put the layers of the host beneath the metal', () => {
    const layers = (slug: string) => (byId.get(libraryId('ELECTRODE', slug)) as Electrode).layerIds;
    expect(layers('na-nisb-cc')).toEqual([...layers('nisb-cc'), libraryId('ALKALI_METAL', 'na')]);
    expect(layers('k-nisb-cc')).toEqual([...layers('nisb-cc'), libraryId('ALKALI_METAL', 'k')]);
  });

  it('soak Celgard in the lean and the lithium cells, glass fibre in the others', () => {
    const soaked = subjects.filter(
      (subject): subject is Cell => subject.kind === 'CELL' && subject.separatorId !== null,
    );
    const inCelgard = soaked.filter(({ separatorId }) => byId.get(separatorId!)?.slug === 'celgard-2500');
    expect(inCelgard.map(({ slug }) => slug).toSorted()).toEqual(
      ['li-cc', 'li-nisb-cc', 'li-on-cc', 'li-on-nisb-cc', 'nvpf-conventional', 'nvpf-lean'].toSorted(),
    );
    const others = soaked.filter((cell) => !inCelgard.includes(cell));
    expect(new Set(others.map(({ separatorId }) => byId.get(separatorId!)?.slug))).toEqual(new Set(['whatman-gf-c']));
  });
});

describe('The claims of the library', () => {
  it('have unique keys that begin with their source, and ids that follow from them', () => {
    expect(byKey.size).toBe(claims.length);
    const foreign = claims.filter(({ key, sourceId }) => !key.startsWith(`${byId.get(sourceId)?.slug}/`));
    expect(foreign.map(({ key }) => key)).toEqual([]);
    expect(claims.filter(({ id, key }) => id !== claimId(key))).toEqual([]);
  });

  it('are about known subjects, each once, the first of a kind that has the property', () => {
    for (const { key, property, subjectIds } of claims) {
      const kinds: readonly SubjectKind[] = properties[property].of;
      expect(kinds, key).toContain(byId.get(subjectIds[0]!)?.kind);
      expect(new Set(subjectIds).size, key).toBe(subjectIds.length);
      expect(
        subjectIds.filter((id) => !byId.has(id)),
        key,
      ).toEqual([]);
    }
  });

  it('say where they stand', () => {
    const lost = claims.filter(({ locator }) => [locator.section, ...locator.items].some((place) => !place.trim()));
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  it('hold a number of the right dimension where the property has a unit, and words where it has none', () => {
    for (const { key, property, value, printed } of claims) {
      const { unit } = properties[property];
      if (value.kind === 'WITHHELD') continue;
      expect(value.kind, key).toBe(unit === null ? 'TEXT' : 'MEASURE');
      if (value.kind === 'TEXT') expect(value.text, key).toBe(printed);
      if (value.kind !== 'MEASURE' || unit === null) continue;
      expect(meaningOf(value.unit).dimension, key).toBe(meaningOf(unit).dimension);
      expect(numbers(value).length, key).toBeGreaterThan(0);
    }
  });

  it('are in the usual unit of the property wherever the library chose the unit itself', () => {
    const own = claims.filter(({ key }) => !key.startsWith('wang2021/'));
    const unusual = own.filter(
      ({ value, property }) => value.kind === 'MEASURE' && value.unit !== properties[property].unit,
    );
    expect(own.length).toBeGreaterThan(30);
    expect(unusual.map(({ key }) => key)).toEqual([]);
  });

  it('stay within the limits that physics sets', () => {
    for (const { key, property, value } of claims) {
      const {
        unit,
        floor = -Infinity,
        ceiling = Infinity,
      } = { floor: undefined, ceiling: undefined, ...properties[property] };
      if (value.kind !== 'MEASURE' || unit === null) continue;
      for (const number of numbers(value)) {
        const usual = convert(number, meaningOf(value.unit), meaningOf(unit));
        expect(usual, key).toBeGreaterThanOrEqual(floor);
        expect(usual, key).toBeLessThanOrEqual(ceiling);
      }
    }
  });

  it('state each condition once, of known subjects, in units that can be read, and never silently', () => {
    for (const { key, conditions } of claims) {
      expect(new Set(conditions.map(({ name }) => name)).size, key).toBe(conditions.length);
      for (const { status, measure, subjectId, text } of conditions) {
        if (subjectId !== null) expect(byId.has(subjectId), key).toBe(true);
        if (measure !== null) expect(meaningOf(measure.unit).code, key).toBe(measure.unit);
        expect(
          [measure, subjectId, text].some((content) => content !== null),
          key,
        ).toBe(status !== 'NOT_STATED');
        if (status === 'ASSUMED' && measure) {
          expect(measure.low, key).toBeLessThan(measure.value!);
          expect(measure.high, key).toBeGreaterThan(measure.value!);
        }
      }
    }
  });

  it('annotate only with keys that exist, other than their own', () => {
    for (const { key, annotations } of claims) {
      const named = annotations.flatMap((annotation) => annotation.claims);
      expect(
        named.filter((other) => !byKey.has(other) || other === key),
        key,
      ).toEqual([]);
      expect(
        annotations.filter(({ text }) => !/[.]$/.test(text)),
        key,
      ).toEqual([]);
    }
  });
});

describe('What the library assumes', () => {
  const assumed = claims.filter(({ sourceId }) => byId.get(sourceId)?.slug === 'assumptions');

  it('has a band about its value, no standard uncertainty, and a note that says why', () => {
    expect(assumed.length).toBeGreaterThan(20);
    for (const { key, value, evidence, annotations } of assumed) {
      expect(evidence, key).toBe('ASSUMED');
      expect(
        annotations.some(({ kind }) => kind === 'NOTE'),
        key,
      ).toBe(true);
      if (value.kind !== 'MEASURE') throw new Error(`${key} is ${value.kind}`);
      expect(value.low, key).toBeLessThan(value.value!);
      expect(value.high, key).toBeGreaterThan(value.value!);
      expect(value.standardUncertainty, key).toBeNull();
    }
  });

  it('is nowhere else but in a paper’s own assumptions', () => {
    const elsewhere = claims.filter((claim) => claim.evidence === 'ASSUMED' && !assumed.includes(claim));
    expect(elsewhere.map(({ key }) => key.replace('wang2021/', '')).toSorted()).toEqual(
      ['B5', 'B6', 'B7', 'F14', 'F6', 'N15', 'N8', 'P66'].toSorted(),
    );
  });

  it('leaves no parameter of a symmetric cell without a number', () => {
    const isNumberOf = ({ value, subjectIds }: Claim, id: string) =>
      value.kind === 'MEASURE' && subjectIds.includes(id);
    const needed = [
      ['ALKALI_METAL', ['density', 'standardPotential', 'meltingPoint']],
      ['ELECTROLYTE', ['saltConcentration', 'ionicConductivity', 'transferenceNumber', 'thermodynamicFactor']],
      ['SEPARATOR', ['thickness', 'arealMass', 'porosity', 'density']],
    ] as const;
    const holes = needed.flatMap(([kind, names]) =>
      subjects
        .filter((subject) => subject.kind === kind)
        .flatMap(({ id, slug }) =>
          names
            .filter((name) => !claims.some((claim) => claim.property === name && isNumberOf(claim, id)))
            .map((name) => `${slug} ${name}`),
        ),
    );
    expect(holes).toEqual([]);
  });

  it('knows the transport factor of every separator, measured or after Bruggeman', () => {
    const factors = claims.filter(({ property }) => property === 'macMullinNumber' || property === 'bruggemanExponent');
    const separators = subjects.filter(({ kind }) => kind === 'SEPARATOR');
    expect(separators.filter(({ id }) => !factors.some(({ subjectIds }) => subjectIds.includes(id)))).toEqual([]);
  });
});
