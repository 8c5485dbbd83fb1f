import { describe, expect, it } from 'vitest';
import { electrolyteFamily } from '../../src/domain/electrolyteFamily.ts';
import type { Electrolyte, Material } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';

const named = (...synonyms: string[]) => ({ slug: 'a-solvent', name: 'A solvent', synonyms });

const solventsOf = ({ components }: Electrolyte): Material[] =>
  components
    .filter(({ role }) => role === 'SOLVENT')
    .map(({ materialId }) => catalogue.subjects.find(({ id }) => id === materialId) as Material);

describe('the family of an electrolyte', () => {
  it.each([
    ['naclo4-ec-dec-fec', 'CARBONATE', 'EC_LINEAR'],
    ['litfsi-dme-dol-lino3', 'ETHER', 'ETHER'],
    ['kfsi-dme', 'ETHER', 'ETHER'],
  ])('of %s is %s', (slug, family, solventClass) => {
    const found = catalogue.subjects.find((one) => one.kind === 'ELECTROLYTE' && one.slug === slug) as Electrolyte;
    expect(electrolyteFamily(solventsOf(found))).toEqual({ family, solventClass });
  });

  it.each([
    [['PC'], 'CARBONATE', 'PC'],
    [['EC', 'PC'], 'CARBONATE', 'CYCLIC'],
    [['FEC'], 'CARBONATE', 'CYCLIC'],
    [['PC', 'DMC'], 'CARBONATE', 'EC_LINEAR'],
    [['DMC', 'EMC'], 'CARBONATE', 'OTHER'],
    [['diglyme'], 'ETHER', 'ETHER'],
    [['2-Me-THF', 'THF'], 'ETHER', 'ETHER'],
    [['EC', 'DME'], 'OTHER', 'OTHER'],
    [['EC', 'Sulfolane'], 'OTHER', 'OTHER'],
  ])('of %s is %s, of the class %s', (names, family, solventClass) => {
    expect(electrolyteFamily(names.map((name) => named(name)))).toEqual({ family, solventClass });
  });

  it('is read from any of the names, whatever their signs and case', () => {
    const carbonate = { slug: 'x', name: 'Ethyl methyl carbonate', synonyms: [] };
    expect(electrolyteFamily([carbonate, { slug: 'ec', name: '?', synonyms: [] }]).solventClass).toBe('EC_LINEAR');
  });

  it('is none where no solvent is on record', () => {
    expect(electrolyteFamily([])).toEqual({ family: 'OTHER', solventClass: 'OTHER' });
  });
});
