import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import type { AlkaliMetal, Coating, Electrolyte, Subject, Substrate } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { fromFacts } from '../../src/simulation/models/electrodeposition/fromFacts.ts';
import { libraryFacts } from '../simulation/electrodeposition/libraryFacts.ts';

function all<K extends Subject['kind']>(kind: K): Extract<Subject, { kind: K }>[] {
  return catalogue.subjects.filter((subject): subject is Extract<Subject, { kind: K }> => subject.kind === kind);
}

const nickelFoil = all('SUBSTRATE').find(({ slug }) => slug === 'ni-foil')!;
const surfaces: readonly (readonly [Substrate, ...Coating[]])[] = [
  ...all('SUBSTRATE').map((substrate) => [substrate] as const),
  ...all('COATING').map((coating) => [nickelFoil, coating] as const),
];

/** Why this metal cannot be plated on this surface from the records; null where it can. */
function whyNot(layers: readonly (Substrate | Coating)[], metal: AlkaliMetal, electrolyte: Electrolyte): string | null {
  try {
    fromFacts({ ...libraryFacts('ni-foil'), layers, metal, electrolyte });
    return null;
  } catch (error) {
    if (error instanceof InvalidInput) return error.message.split(';')[0]!;
    throw error;
  }
}

/** What nobody recorded, and is known to be missing. */
const KNOWN_GAPS = ['Nobody recorded the nucleation overpotential of Aluminium with Lithium'];

describe('every metal of the library', () => {
  it.each(all('ALKALI_METAL'))('has an electrolyte, and can be plated on every surface: $name', (metal) => {
    const electrolyte = all('ELECTROLYTE').find(({ metalId }) => metalId === metal.id);
    expect(electrolyte, `an electrolyte of ${metal.name}`).toBeDefined();
    const gaps = surfaces.flatMap((layers) => whyNot(layers, metal, electrolyte!) ?? []);
    expect(gaps.filter((gap) => !KNOWN_GAPS.includes(gap))).toEqual([]);
  });

  it('lacks what is known to be missing, and no less', () => {
    const lithium = all('ALKALI_METAL').find(({ slug }) => slug === 'li')!;
    const electrolyte = all('ELECTROLYTE').find(({ metalId }) => metalId === lithium.id)!;
    const gaps = surfaces.flatMap((layers) => whyNot(layers, lithium, electrolyte) ?? []);
    expect(gaps).toEqual(KNOWN_GAPS);
  });
});
