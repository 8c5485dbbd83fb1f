import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim, Condition } from '../../../src/domain/claim.ts';
import { InvalidInput } from '../../../src/domain/errors.ts';
import { exactly } from '../../../src/domain/measure.ts';
import type { PropertyName } from '../../../src/domain/property.ts';
import { nucleationRate } from '../../../src/physics/nucleation/rate.ts';
import { basisOf } from '../../../src/simulation/models/electrodeposition/basis.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import type { ElectrodepositionFacts } from '../../../src/simulation/models/electrodeposition/facts.ts';
import { fromFacts } from '../../../src/simulation/models/electrodeposition/fromFacts.ts';
import { electrodepositionModel } from '../../../src/simulation/models/electrodeposition/model.ts';
import type { ParameterName } from '../../../src/simulation/models/electrodeposition/parameters.ts';
import {
  type ElectrodepositionProblem,
  resolveParameters,
} from '../../../src/simulation/models/electrodeposition/problem.ts';
import { drawSites } from '../../../src/simulation/models/electrodeposition/solver/nucleation/sites.ts';
import { surfaceOf } from '../../../src/simulation/models/electrodeposition/solver/surface.ts';
import { unwatched } from '../../../src/simulation/simulate.ts';
import { aClaim } from '../../support/facts.ts';
import { sodium } from './deposits.ts';
import { libraryFacts, type MetalSlug } from './libraryFacts.ts';

const R = 8.31446261815324;
const ROOM = 298.15;
const temperatures = [253.15, 273.15, 298.15, 313.15, 333.15];

/** 1/T − 1/T₀ as a factor of a rate, written out. */
const faster = (energy: number, temperature: number, reference = ROOM) =>
  Math.exp((-energy / R) * (1 / temperature - 1 / reference));

const problemAt = (
  temperature: number | null,
  host = 'nisb-ni-foil',
  changes: Partial<ElectrodepositionFacts> = {},
  metal: MetalSlug = 'na',
) => fromFacts(libraryFacts(host, { ...changes, temperature }, metal));

const solvedOn = (problem: ElectrodepositionProblem) => electrodepositionModel.solve(problem, unwatched);
const entry = ({ ledger }: ElectrodepositionProblem, name: ParameterName) =>
  ledger.find(({ parameter }) => parameter === name);
const thermal = ['referenceTemperature', 'transportActivationEnergy', 'interfaceActivationEnergy'] as const;

function refusal(work: () => unknown): InvalidInput {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

/** Facts in which these claims stand in place of those of the library. */
function claimedIn(facts: ElectrodepositionFacts, ...own: readonly Claim[]): ElectrodepositionFacts {
  const claims: ElectrodepositionFacts['claims'] = (id, property) => {
    const mine = own.filter((claim) => claim.property === property && claim.subjectIds.includes(id));
    return mine.length > 0 ? mine : facts.claims(id, property);
  };
  return { ...facts, claims };
}

function claim(
  property: PropertyName,
  [value, unit]: readonly [number, string],
  subjectIds: readonly string[],
  at?: number,
) {
  const stated: Condition = {
    name: 'temperature',
    status: 'STATED',
    measure: exactly(at ?? ROOM, 'K'),
    subjectId: null,
    text: null,
  };
  return aClaim({
    key: `test/${property}`,
    property,
    value: exactly(value, unit),
    subjectIds,
    conditions: at === undefined ? [] : [stated],
  });
}

describe('the time that a deposit takes', () => {
  const hosts = [
    ['bare nickel', 'ni-foil', { windowWidth: 2.56e-6, columns: 64 }, 100e-9],
    ['NiSb', 'nisb-ni-foil', { windowWidth: 320e-9, columns: 64 }, 40e-9],
  ] as const;
  const cases = hosts.flatMap((host) => (['li', 'na', 'k'] as const).map((metal) => [metal, ...host] as const));

  it.each(cases)('at −0.1 V is longer when it is colder: %s on %s', (metal, _name, host, overrides, thickness) => {
    const times = temperatures.map((temperature) => {
      const problem = problemAt(temperature, host, { overrides, target: { thickness }, snapshots: 1 }, metal);
      const { ending, series } = solvedOn(problem);
      expect(ending).toBe('THICKNESS');
      return series.time.at(-1)!;
    });
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(new Set(times).size).toBe(times.length);
  });
});

describe('the time in docs/morphology.md', () => {
  it.each([
    [253.15, 313],
    [298.15, 8.99],
    [333.15, 1.25],
  ])('is that of 100 nm of sodium on bare nickel at −0.1 V and %d K', (temperature, shown) => {
    const problem = problemAt(temperature, 'ni-foil', { overrides: { columns: 64 }, snapshots: 1 });
    const time = Number(solvedOn(problem).series.time.at(-1)!.toPrecision(3));
    expect(time).toBe(shown);
    const doc = readFileSync(join(import.meta.dirname, '../../../docs/morphology.md'), 'utf8').replaceAll('\n', ' ');
    expect(doc).toContain(`${shown} s at ${temperature} K`);
  });
});

describe('the numbers of a deposit at a temperature', () => {
  it('follow Arrhenius: the ion with the electrolyte, i₀ and the leak with the interface', () => {
    const room = resolveParameters(problemAt(null));
    for (const temperature of temperatures) {
      const there = resolveParameters(problemAt(temperature));
      expect(there.cationDiffusivity / room.cationDiffusivity).toBeCloseTo(faster(14e3, temperature), 9);
      expect(there.exchangeCurrentDensity / room.exchangeCurrentDensity).toBeCloseTo(faster(55e3, temperature), 9);
      expect(there.leakConductivity / room.leakConductivity).toBeCloseTo(faster(55e3, temperature), 9);
    }
  });

  const withSaltAtRest = ['nisb-ni-foil', { overrides: { transport: 'QUASI_STEADY' } }] as const;

  it('are otherwise the same: surface energy, volume, capacitance, t₊, α, onsets', () => {
    const { temperature: _t, ...room } = resolveParameters(problemAt(null, ...withSaltAtRest));
    const { temperature, ...cold } = resolveParameters(problemAt(273.15, ...withSaltAtRest));
    expect(temperature).toBe(273.15);
    const differing = (Object.keys(room) as (keyof typeof room)[]).filter((name) => room[name] !== cold[name]);
    expect(differing.filter((name) => !name.endsWith('ActivationEnergy')).toSorted()).toEqual([
      'cationDiffusivity',
      'exchangeCurrentDensity',
      'leakConductivity',
    ]);
  });

  it('let a site nucleate by its rate at that temperature', () => {
    const energies = { interfaceActivationEnergy: 0, transportActivationEnergy: 0 };
    const given = { ...sodium, appliedPotential: -0.1, ...energies, columns: 64, thickness: 2e-9, snapshots: 1 };
    const firstAt = (temperature: number) => {
      const problem = electrodepositionModel.fromParameters({ ...given, temperature });
      const [site] = drawSites(surfaceOf(resolveParameters(problem)), 1, 'EVEN');
      return { site: site!, time: solvedOn(problem).nuclei[0]!.time };
    };
    const room = firstAt(ROOM);
    for (const temperature of [253.15, 333.15]) {
      const { site, time } = firstAt(temperature);
      expect(site).toEqual(room.site);
      const slower = nucleationRate(0.1, site.onset) / nucleationRate(0.1, site.onset, temperature, ROOM);
      expect(time / room.time / slower).toBeCloseTo(1, 9);
    }
  });

  it('are in the ledger as they are known, with the energies, their bands and their reasons', () => {
    const problem = problemAt(273.15);
    expect(entry(problem, 'exchangeCurrentDensity')).toEqual(entry(problemAt(null), 'exchangeCurrentDensity'));
    expect(entry(problem, 'referenceTemperature')).toMatchObject({ value: ROOM, origin: 'DEFAULT' });
    expect(entry(problem, 'transportActivationEnergy')).toMatchObject({ value: 14e3, low: 10.5e3, high: 18.5e3 });
    expect(entry(problem, 'interfaceActivationEnergy')).toMatchObject({
      value: 55e3,
      low: 30e3,
      high: 80e3,
      origin: 'ASSUMED',
      reason: expect.stringContaining('sodium in carbonates'),
    });
    expect(entry(problemAt(273.15, 'ni-foil', {}, 'k'), 'interfaceActivationEnergy')).toMatchObject({ value: 40e3 });
  });

  it('have the energies that are claimed', () => {
    const facts = libraryFacts('ni-foil', { temperature: 273.15 });
    const both = [facts.metal.id, facts.electrolyte.id];
    const problem = fromFacts(
      claimedIn(
        facts,
        claim('interfaceActivationEnergy', [48, 'kJ/mol'], both),
        claim('conductivityActivationEnergy', [16, 'kJ/mol'], [facts.electrolyte.id]),
      ),
    );
    expect(entry(problem, 'interfaceActivationEnergy')).toMatchObject({ value: 48e3, origin: 'CLAIM' });
    expect(entry(problem, 'transportActivationEnergy')).toMatchObject({ value: 16e3, origin: 'CLAIM' });
    expect(basisOf(problem).basisReason).toContain('25 K from the temperature at which they are known: freezing');
  });

  it('hold at the temperature that a claim states', () => {
    const facts = libraryFacts('ni-foil', { temperature: 273.15 });
    const { electrolyte, metal } = facts;
    const diffusivity = claim('saltDiffusivity', [1e-10, 'm2/s'], [electrolyte.id], 283.15);
    const ofElectrolyte = fromFacts(claimedIn(facts, diffusivity));
    expect(entry(ofElectrolyte, 'referenceTemperature')).toMatchObject({
      value: 283.15,
      claimKey: 'test/saltDiffusivity',
    });
    expect(entry(ofElectrolyte, 'interfaceReferenceTemperature')).toMatchObject({ value: ROOM });
    const known = Number(entry(ofElectrolyte, 'cationDiffusivity')!.value);
    const values = resolveParameters(ofElectrolyte);
    expect(values.cationDiffusivity / known).toBeCloseTo(faster(14e3, 273.15, 283.15), 9);
    expect(values.exchangeCurrentDensity).toBe(resolveParameters(problemAt(273.15, 'ni-foil')).exchangeCurrentDensity);

    const kinetics = claim('exchangeCurrentDensity', [2, 'mA/cm2'], [metal.id], 283.15);
    const ofMetal = fromFacts(claimedIn(facts, kinetics));
    expect(entry(ofMetal, 'referenceTemperature')).toMatchObject({ value: ROOM });
    expect(entry(ofMetal, 'interfaceReferenceTemperature')).toMatchObject({ value: 283.15, origin: 'CLAIM' });
    expect(resolveParameters(ofMetal).exchangeCurrentDensity / 20).toBeCloseTo(faster(55e3, 273.15, 283.15), 9);
    const conductivity = claim('ionicConductivity', [6, 'mS/cm'], [electrolyte.id], 283.15);
    expect(entry(fromFacts(claimedIn(facts, conductivity)), 'referenceTemperature')).toMatchObject({
      claimKey: 'test/ionicConductivity',
    });
  });

  it('by hand hold at referenceTemperature, 25 °C where it is left out', () => {
    const given = {
      ...sodium,
      appliedPotential: -0.1,
      interfaceActivationEnergy: 50e3,
      transportActivationEnergy: 2e4,
    };
    const cold = completeParameters({ ...given, temperature: 280 });
    expect(cold.exchangeCurrentDensity / 30).toBeCloseTo(faster(50e3, 280), 9);
    expect(cold.cationDiffusivity / 7.24e-11).toBeCloseTo(faster(2e4, 280), 9);
    const there = completeParameters({ ...given, temperature: 280, referenceTemperature: 280 });
    expect([there.exchangeCurrentDensity, there.cationDiffusivity]).toEqual([30, 7.24e-11]);
    const apart = completeParameters({ ...given, temperature: 280, interfaceReferenceTemperature: 280 });
    expect(apart.exchangeCurrentDensity).toBe(30);
    expect(apart.cationDiffusivity).toBe(cold.cationDiffusivity);
  });
});

describe('a deposit at the temperature at which its numbers are known', () => {
  const overrides = { windowWidth: 320e-9, columns: 64 };
  const quick = { overrides, target: { thickness: 20e-9 }, snapshots: 1 };

  it('is the same, byte for byte, whether the temperature is given or not, and whatever the energies', () => {
    const solved = JSON.stringify(solvedOn(problemAt(null, 'nisb-ni-foil', quick)));
    const energies = { ...overrides, interfaceActivationEnergy: 8e4, transportActivationEnergy: 1e4 };
    for (const changes of [quick, { ...quick, overrides: energies }]) {
      expect(JSON.stringify(solvedOn(problemAt(ROOM, 'nisb-ni-foil', changes)))).toBe(solved);
    }
  });

  it('has no energies in its ledger: the run does not read them', () => {
    const byHand = (changes: object) =>
      electrodepositionModel.fromParameters({ ...sodium, appliedPotential: -0.1, ...changes });
    const thermalIn = ({ ledger }: ElectrodepositionProblem) =>
      ledger.map(({ parameter }) => parameter).filter((name) => thermal.some((one) => one === name));
    for (const problem of [problemAt(null), problemAt(ROOM), byHand({})]) {
      expect(thermalIn(problem)).toEqual(['referenceTemperature']);
    }
    for (const problem of [problemAt(290), byHand({ temperature: 290 })]) expect(thermalIn(problem)).toEqual(thermal);
    expect(thermalIn(byHand({ interfaceActivationEnergy: 5e4 }))).toContain('interfaceActivationEnergy');
  });

  it('is another where a reference is given by hand, though no temperature is', () => {
    const problem = problemAt(null, 'ni-foil', { overrides: { referenceTemperature: 283.15 } });
    const { exchangeCurrentDensity, cationDiffusivity } = resolveParameters(problem);
    expect(exchangeCurrentDensity / 30).toBeCloseTo(faster(55e3, ROOM, 283.15), 9);
    const known = Number(entry(problem, 'cationDiffusivity')!.value);
    expect(cationDiffusivity / known).toBeCloseTo(faster(14e3, ROOM, 283.15), 9);
  });

  it('takes claims as they are where no temperature is given, whatever they state', () => {
    const facts = libraryFacts('ni-foil');
    const diffusivity = claim('saltDiffusivity', [1e-10, 'm2/s'], [facts.electrolyte.id], 283.15);
    const problem = fromFacts(claimedIn(facts, diffusivity));
    expect(resolveParameters(problem).cationDiffusivity).toBe(Number(entry(problem, 'cationDiffusivity')!.value));
  });
});

describe('a temperature', () => {
  it('further than 60 K from the known one is refused', () => {
    for (const temperature of [238, 359]) {
      const error = refusal(() => resolveParameters(problemAt(temperature)));
      expect(error).toMatchObject({
        argument: ['temperature'],
        value: `${temperature} K`,
        allowed: 'from 238.15 to 358.15 K, within 60 K of what is known',
      });
      expect(() => completeParameters({ ...sodium, appliedPotential: -0.1, temperature })).toThrow(error.message);
    }
    expect(() => resolveParameters(problemAt(238.15))).not.toThrow();
    expect(() => resolveParameters(problemAt(358.15))).not.toThrow();
    const far = { ...sodium, appliedPotential: -0.1, temperature: 250, interfaceReferenceTemperature: 311 };
    expect(refusal(() => completeParameters(far)).allowed).toContain('from 251 to 371 K');
  });

  it('at which the metal melts is refused, with the claim', () => {
    const error = refusal(() => problemAt(340, 'ni-foil', {}, 'k'));
    expect(error).toMatchObject({ argument: ['temperature'], value: '340 K' });
    expect(error.allowed).toMatch(/^< 336\.53 K: there Potassium melts \(.*k-melting-point\)$/);
    expect(() => problemAt(340, 'ni-foil')).not.toThrow();
  });

  it('further than 10 K from the known one is in the reason for the basis, which stays a prior', () => {
    expect(basisOf(problemAt(253.15))).toEqual({
      basis: 'PRIOR',
      basisReason: expect.stringMatching(
        /; 45 K from the temperature at which they are known: activation energies are assumed, freezing is not known$/,
      ),
    });
    for (const near of [null, ROOM, 290]) expect(basisOf(problemAt(near)).basisReason).toMatch(/within a band only$/);
  });

  it('other than the known one is noted, with what stays as it is', () => {
    const quick = { overrides: { windowWidth: 320e-9, columns: 64 }, target: { thickness: 2e-9 }, snapshots: 1 };
    const notesAt = (temperature: number) => solvedOn(problemAt(temperature, 'nisb-ni-foil', quick)).notes;
    const added = notesAt(310).filter((note) => !notesAt(ROOM).includes(note));
    expect(added).toEqual([expect.stringContaining('Surface energy, molar volume')]);
  });
});
