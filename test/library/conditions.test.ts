import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare.ts';
import { read } from '../../src/analysis/measurand.ts';
import { conditionOf, conditionWords, type WordedCondition } from '../../src/domain/claim.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { factsOf } from '../support/facts.ts';

const ofProperty = (...names: string[]) => catalogue.claims.filter(({ property }) => names.includes(property));
const result = (slug: string, property: 'specificEnergy' | 'lifetime') => {
  const facts = factsOf('CELL', slug);
  const subject = catalogue.subjects.find(({ id }) => id === facts.part.subject.id)!;
  return { reading: read({ from: 'PROPERTY', property }, subject, facts), facts };
};

describe('conditions that have only a few words', () => {
  it('have no others', () => {
    const used = new Set<string>();
    for (const name of Object.keys(conditionWords) as WordedCondition[]) {
      const texts = catalogue.claims.flatMap((claim) => conditionOf(claim, name)?.text ?? []);
      if (texts.length > 0) used.add(name);
      expect([...new Set(texts)].filter((text) => !conditionWords[name].some((word) => word === text))).toEqual([]);
    }
    expect([...used]).toEqual(['massBasis', 'areaBasis', 'testEnd']);
  });
});

describe('the life of a cell', () => {
  it('is recorded with how its test ended', () => {
    const lives = ofProperty('lifetime', 'cycleLife').filter(({ value }) => value.kind === 'MEASURE');
    expect(lives.length).toBeGreaterThan(10);
    expect(lives.filter((claim) => conditionOf(claim, 'testEnd') === null).map(({ key }) => key)).toEqual([]);
  });

  it('is a lower bound where the test merely ended, and a number where the cell failed', () => {
    for (const claim of ofProperty('lifetime', 'cycleLife')) {
      if (claim.value.kind !== 'MEASURE') continue;
      const isEnded = conditionOf(claim, 'testEnd')!.text === 'ended';
      expect([claim.key, claim.value.qualifier]).toEqual([claim.key, isEnded ? 'AT_LEAST' : 'EQUAL']);
    }
    const printed = catalogue.claims.find(({ key }) => key === 'wang2021/K33')!;
    expect(printed).toMatchObject({ printed: '1000', value: { low: 1000, value: null } });
  });

  it('can be compared whether the cell failed or not: that is no other test', () => {
    const { differences } = compare([result('na-nisb-cc', 'lifetime'), result('na-cc', 'lifetime')])!;
    expect(differences.map(({ name }) => name)).not.toContain('testEnd');
  });
});

describe('an energy per mass', () => {
  it('of Wang 2021 counts the electrolyte, of the cells of others in its Table S1 it does not', () => {
    const both = compare([result('nvpf-flooded', 'specificEnergy'), result('nvp-na-sbf3', 'specificEnergy')])!;
    expect(both.verdict).toBe('NOT_COMPARABLE');
    const basis = both.differences.find(({ name }) => name === 'massBasis')!;
    expect(basis.kind).toBe('DIFFERS');
    expect(basis.ofEach.map(([one]) => one!.text)).toEqual(['with electrolyte', 'without electrolyte']);
    const own = compare([result('nvpf-flooded', 'specificEnergy'), result('nvpf-lean', 'specificEnergy')])!;
    expect(own.differences.map(({ name }) => name)).not.toContain('massBasis');
  });
});

describe('a number per area', () => {
  it('says which area: exchange currents the true one', () => {
    const bases = (property: string) =>
      new Set(
        ofProperty(property).flatMap((claim) =>
          claim.value.kind === 'MEASURE' ? [conditionOf(claim, 'areaBasis')?.text] : [],
        ),
      );
    expect(bases('exchangeCurrentDensity')).toEqual(new Set(['true area']));
  });
});
