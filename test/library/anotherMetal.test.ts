import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { molarMassMetric } from '../../src/derivation/quantities/molarMass.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { exactly } from '../../src/domain/measure.ts';
import { type PropertyName, properties } from '../../src/domain/property.ts';
import type { AlkaliMetal, Material, Subject } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { electrolyte, material, metal } from '../../src/library/records.ts';
import {
  theoreticalSpecificCapacityOfMetal,
  theoreticalVolumetricCapacityOfMetal,
} from '../../src/metrics/material/theoreticalCapacity.ts';
import { registry } from '../../src/metrics/registry.ts';
import { fromFacts as deposit } from '../../src/simulation/models/electrodeposition/fromFacts.ts';
import { resolveParameters } from '../../src/simulation/models/electrodeposition/problem.ts';
import { fromFacts as cell } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { libraryFacts } from '../simulation/electrodeposition/libraryFacts.ts';
import { sodiumFacts } from '../simulation/sodiumFacts.ts';
import { aClaim } from '../support/facts.ts';

/** Metals that the library does not know, by slugs that it will not have: each is one line of records, as its own are. */
const rubidium = metal('another-rb', 'Rubidium', 'Rb');
const caesium = metal('another-cs', 'Caesium', 'Cs');

/** A number of one or more subjects in the usual unit of its property. */
function number(property: PropertyName, value: number, ...about: readonly Subject[]): Claim {
  const key = `test/${about.map(({ kind, slug }) => `${kind} ${slug}`).join(' ')} ${property}`;
  const measure = exactly(value, properties[property].unit!);
  return { ...aClaim({ key, property, value: measure }), subjectIds: about.map(({ id }) => id) };
}

function claimsOf(claims: readonly Claim[]) {
  return (id: string, property: PropertyName) =>
    claims.filter((claim) => claim.property === property && claim.subjectIds.includes(id));
}

const factsOf = (subject: AlkaliMetal, ...claims: readonly Claim[]) => ({
  part: { subject, formula: subject.formula, parts: {} },
  claims: claimsOf(claims),
});

describe('the metrics of a metal that was added by one record', () => {
  it.each([
    [rubidium, 85.4678, 313.6],
    [caesium, 132.905, 201.7],
  ])('say what follows from its formula: $name', (subject, mass, capacity) => {
    const facts = factsOf(subject);
    expect(derive(molarMassMetric, facts).quantity!.value).toBeCloseTo(mass, 3);
    expect(derive(theoreticalSpecificCapacityOfMetal, facts).quantity!.value).toBeCloseTo(capacity, 1);
  });

  it('say which number nobody recorded, and need no more than that', () => {
    const unknown = derive(theoreticalVolumetricCapacityOfMetal, factsOf(rubidium));
    expect(unknown.quantity).toBeNull();
    expect(unknown.missing).toMatchObject([
      { input: 'density', reason: 'NOT_RECORDED', explanation: 'Nobody recorded the density of Rubidium.' },
    ]);
    const known = derive(theoreticalVolumetricCapacityOfMetal, factsOf(rubidium, number('density', 1.532, rubidium)));
    expect(known.quantity!.value).toBeCloseTo(1.532 * 313.58, 1);
  });

  const ofMetals = registry.filter(({ of }) => of.includes('ALKALI_METAL'));

  it.each(ofMetals)('are a number, or a reason that names what is missing: $name', (metric) => {
    const given = Object.fromEntries(Object.entries(metric.arguments ?? {}).map(([name]) => [name, 1]));
    for (const subject of [rubidium, caesium]) {
      const { quantity, missing } = derive(metric, factsOf(subject), given);
      expect(quantity === null).toBe(missing.length > 0);
      expect(missing.filter(({ explanation }) => !explanation.includes(subject.name))).toEqual([]);
    }
  });
});

/** Numbers of rubidium as one who adds it would write them down, by the parameter for which a run asks. */
const salt = material('another-rbfsi', 'Rubidium bis(fluorosulfonyl)imide', null);
const solvent = catalogue.subjects.find(
  (subject): subject is Material => subject.kind === 'MATERIAL' && subject.slug === 'dme',
)!;
const solution = electrolyte('another-rbfsi-dme', 'RbFSI in DME', { metal: rubidium, salt, solvents: [solvent] });
const antimonide = material('another-rb3sb', 'Rubidium antimonide', 'Rb3Sb');
const nickel = catalogue.subjects.find((subject) => subject.kind === 'MATERIAL' && subject.slug === 'ni')!;

const numbers: Readonly<Record<string, Claim>> = {
  molarVolume: number('density', 1.532, rubidium),
  surfaceEnergy: number('surfaceEnergy', 0.11, rubidium),
  saltConcentration: number('saltConcentration', 1, solution),
  transferenceNumber: number('transferenceNumber', 0.4, solution),
  cationDiffusivity: number('saltDiffusivity', 2e-10, solution),
  substrateNucleationOverpotential: number('nucleationOverpotential', 90, nickel, rubidium),
  coatingNucleationOverpotential: number('nucleationOverpotential', 16, antimonide, rubidium),
  coatingSiteSpacing: number('activeSiteSpacing', 10, antimonide),
  islandDiameter: number('islandDiameter', 40, antimonide),
  islandPitch: number('islandPitch', 80, antimonide),
};

function depositOn(host: string, claims: readonly Claim[], phases: readonly Material[] = []) {
  const library = libraryFacts(host);
  const own = claimsOf(claims);
  return deposit({
    ...library,
    metal: rubidium,
    electrolyte: solution,
    materialsOf: (formula) => (formula.includes('Rb') ? phases : library.materialsOf(formula)),
    claims: (id, property) => [...library.claims(id, property), ...own(id, property)],
  });
}

/** What is refused until nothing is missing: each refusal is answered with the number that it asks for. */
function askedInTurn(host: string, phases: readonly Material[] = []) {
  const refusals: string[] = [];
  const claims: Claim[] = [];
  for (;;) {
    try {
      return { refusals, problem: depositOn(host, claims, phases) };
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const claim = numbers[String(error.argument[0])];
      if (claim === undefined || claims.includes(claim)) throw error;
      refusals.push(error.message.split(';')[0]!);
      claims.push(claim);
    }
  }
}

describe('a deposit of a metal that was added by records alone', () => {
  it('asks for each number that nobody recorded, by name, and is computed once they are there', () => {
    const { refusals, problem } = askedInTurn('ni-foil');
    expect(refusals).toEqual([
      'Nobody recorded the density of Rubidium',
      'Nobody recorded the surface energy of Rubidium',
      'Nobody recorded the salt concentration of RbFSI in DME',
      'Nobody recorded the transference number of RbFSI in DME',
      'Nobody recorded the salt diffusivity of RbFSI in DME. Nobody recorded the ionic conductivity of RbFSI in DME',
      'Nobody recorded the nucleation overpotential of Nickel with Rubidium',
    ]);
    expect(resolveParameters(problem).molarVolume).toBeCloseTo(85.4678e-3 / 1532, 12);
  });

  it('asks for the antimonide into which a coating of NiSb turns, then for what is known of it', () => {
    expect(() => askedInTurn('nisb-ni-foil')).toThrow('The library has no phase Rb3Sb');
    const { refusals, problem } = askedInTurn('nisb-ni-foil', [antimonide]);
    expect(refusals).toEqual(
      expect.arrayContaining([
        'Nobody recorded the island diameter of Rubidium antimonide',
        'Nobody recorded the island pitch of Rubidium antimonide',
        'Nobody recorded the nucleation overpotential of Rubidium antimonide with Rubidium',
      ]),
    );
    const coating = problem.ledger.find(({ parameter }) => parameter === 'coating')!;
    expect(coating).toMatchObject({ value: 'ISLANDS', origin: 'ASSUMED' });
    expect(coating.reason).toContain('carried over from Na: Rubidium antimonide');
  });

  it('is refused for a metal without a standard atomic weight, whatever its density', () => {
    const francium = metal('another-fr', 'Francium', 'Fr');
    const facts = { ...libraryFacts('ni-foil'), metal: francium };
    expect(() => deposit(facts)).toThrow(
      'The formula of Francium gives no molar mass: Fr has no standard atomic weight',
    );
  });
});

describe('a symmetric cell of a metal that was added by one record', () => {
  it('may have any interface that alkali metals may have: nobody measured one', () => {
    const kind = { metal: 'Rb', solvents: [] };
    const problem = cell(sodiumFacts('unmeasured', { metal: rubidium, kind }));
    expect(problem.interface).toMatchObject({ kind: 'POOLED', group: 'Rb OTHER' });
    expect(problem.basisReason).toContain('no interface of Rb in other solvents is known');
  });
});
