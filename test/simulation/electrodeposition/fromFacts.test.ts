import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../src/domain/errors.ts';
import type { ElectrodepositionFacts } from '../../../src/simulation/models/electrodeposition/facts.ts';
import { fromFacts } from '../../../src/simulation/models/electrodeposition/fromFacts.ts';
import type { ParameterName } from '../../../src/simulation/models/electrodeposition/parameters.ts';
import {
  type ElectrodepositionProblem,
  resolveParameters,
} from '../../../src/simulation/models/electrodeposition/problem.ts';
import { libraryFacts, type MetalSlug } from './libraryFacts.ts';

function refusal(work: () => unknown): InvalidInput {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const entry = ({ ledger }: ElectrodepositionProblem, name: ParameterName) =>
  ledger.find((one) => one.parameter === name);
const numbersOf = (host: string, changes: Partial<ElectrodepositionFacts> = {}, metal: MetalSlug = 'na') =>
  resolveParameters(fromFacts(libraryFacts(host, changes, metal)));
const refused = (host: string, changes: Partial<ElectrodepositionFacts>) => refusal(() => numbersOf(host, changes));

describe('a surface out of the records', () => {
  it('is bare where no reaction with the metal is recorded', () => {
    for (const host of ['ni-foil', 'cc', 'ni-cc', 'ani-cc', 'graphite-film']) {
      expect(numbersOf(host).coating, host).toBe('NONE');
    }
    expect(numbersOf('ni-foil').substrateNucleationOverpotential).toBeCloseTo(0.06, 12);
    expect(numbersOf('cc').substrateNucleationOverpotential).toBeCloseTo(0.08, 12);
  });

  it('is islands in the matrix that the reaction leaves over, as NiSb leaves nickel', () => {
    const problem = fromFacts(libraryFacts('nisb-ni-foil'));
    expect(entry(problem, 'coating')).toMatchObject({ value: 'ISLANDS', origin: 'CLAIM', claimKey: 'wang2021/O1' });
    const values = resolveParameters(problem);
    expect(values.islandDiameter).toBeCloseTo(40e-9, 18);
    expect(values.islandPitch).toBeCloseTo(80e-9, 18);
    expect(values.substrateNucleationOverpotential).toBeCloseTo(0.06, 12);
    expect(values.coatingNucleationOverpotential).toBeCloseTo(0.012, 12);
    expect(values.barrierHeight).toBeCloseTo(0.6 * 1.602176634e-19, 27);
  });

  it('is a cracked film on the layer beneath where nothing is left over, as with antimony', () => {
    const problem = fromFacts(libraryFacts('sb-ni-foil'));
    expect(entry(problem, 'coating')).toMatchObject({ value: 'FILM', claimKey: 'allan2016/sb-sodiation' });
    const values = resolveParameters(problem);
    expect(values.crackSpacing).toBeCloseTo(600e-9, 18);
    expect(values.coatingThickness).toBeCloseTo(1e-6, 18);
    expect(numbersOf('sb-cc').substrateNucleationOverpotential).toBeCloseTo(0.08, 12);
  });

  it('carries the reaction of sodium over to lithium and potassium, and says that it does', () => {
    for (const [metal, phase] of [
      ['li', 'Lithium antimonide'],
      ['k', 'Potassium antimonide'],
    ] as const) {
      const problem = fromFacts(libraryFacts('nisb-cc', {}, metal));
      expect(entry(problem, 'coating')).toMatchObject({ value: 'ISLANDS', origin: 'ASSUMED' });
      expect(entry(problem, 'coating')!.reason).toContain(`carried over from Na: ${phase}`);
    }
  });

  it('asks for the number that nobody recorded', () => {
    const error = refusal(() =>
      fromFacts(libraryFacts('ni-foil', { ignoring: ['assumptions/ni-active-site-spacing'] })),
    );
    expect(error.argument).toEqual(['substrateSiteSpacing']);
    expect(error.message).toBe('Nobody recorded the active site spacing of Nickel; give substrateSiteSpacing by hand');
  });
});

describe('the library', () => {
  const hosts = 'cc ni-cc ani-cc sb-cc nisb-cc ni-foil sb-ni-foil nisb-ni-foil graphite-film ni-cf'.split(' ');
  const pairs = hosts.flatMap((host) => (['li', 'na', 'k'] as const).map((metal) => [host, metal] as const));

  it.each(pairs)('knows all that it takes to plate %s with %s', (host, metal) => {
    expect(numbersOf(host, {}, metal).molarVolume).toBeGreaterThan(1e-5);
    const claims = fromFacts(libraryFacts(host, {}, metal)).ledger.flatMap(({ claimKeys }) => claimKeys);
    expect(new Set(claims).size).toBeGreaterThan(7);
  });

  it('orders the metals by their volume, and nickel before the antimonides in what it takes to nucleate', () => {
    const volumes = (['li', 'na', 'k'] as const).map((metal) => numbersOf('nisb-cc', {}, metal).molarVolume);
    expect(volumes).toEqual(volumes.toSorted((a, b) => a - b));
    for (const metal of ['li', 'na', 'k'] as const) {
      const { substrateNucleationOverpotential: bare, coatingNucleationOverpotential: coated } = numbersOf(
        'nisb-cc',
        {},
        metal,
      );
      expect(bare / coated).toBeGreaterThan(3);
    }
  });
});

describe('what if', () => {
  it('the barrier were off: electrons pass as freely as into bare metal', () => {
    const problem = fromFacts(libraryFacts('nisb-ni-foil', { whatIf: ['BARRIER_OFF'] }));
    expect(entry(problem, 'coatingContact')).toMatchObject({ value: 'OHMIC', origin: 'GIVEN' });
    expect(entry(problem, 'barrierHeight')).toBeUndefined();
  });

  it('the islands were removed: what remains is the bare matrix, number for number', () => {
    expect(numbersOf('nisb-ni-foil', { whatIf: ['COATING_REMOVED'] })).toEqual(numbersOf('ni-foil'));
  });

  it.each(['li', 'na', 'k'] as const)(
    'the islands repelled %s: they nucleate as the matrix does, and still block electrons',
    (metal) => {
      const values = numbersOf('nisb-ni-foil', { whatIf: ['COATING_METALLOPHOBIC'] }, metal);
      expect(values.coatingNucleationOverpotential).toBe(values.substrateNucleationOverpotential);
      expect(values.coatingNucleationSpread).toBe(values.substrateNucleationSpread);
      expect(values.coatingSiteSpacing).toBe(values.substrateSiteSpacing);
      expect(values.coatingContact).toBe('RECTIFYING');
    },
  );

  it('the pitch were doubled: 160 nm, of islands as wide as before', () => {
    const values = numbersOf('nisb-ni-foil', { whatIf: ['PITCH_DOUBLED'] });
    expect(values.islandPitch).toBeCloseTo(160e-9, 18);
    expect(values.islandDiameter).toBeCloseTo(40e-9, 18);
  });

  it('is refused where there is nothing to change', () => {
    const bare = refusal(() => fromFacts(libraryFacts('ni-foil', { whatIf: ['BARRIER_OFF'] })));
    expect(bare).toMatchObject({ argument: ['whatIf', '0'], value: 'BARRIER_OFF' });
    const film = refusal(() => fromFacts(libraryFacts('sb-ni-foil', { whatIf: ['BARRIER_OFF', 'PITCH_DOUBLED'] })));
    expect(film.argument).toEqual(['whatIf', '1']);
  });
});

describe('the ledger', () => {
  it('holds each number once, with a reason, and a band where it is assumed', () => {
    for (const host of ['ni-foil', 'nisb-ni-foil', 'sb-ni-foil']) {
      const { ledger } = fromFacts(libraryFacts(host));
      expect(new Set(ledger.map(({ parameter }) => parameter)).size).toBe(ledger.length);
      expect(ledger.filter(({ reason }) => reason === '')).toEqual([]);
      const assumed = ledger.filter(({ origin, value }) => origin === 'ASSUMED' && typeof value === 'number');
      expect(assumed.length).toBeGreaterThan(4);
      for (const { parameter, value, low, high } of assumed) {
        expect(low, parameter).toBeLessThan(Number(value));
        expect(high, parameter).toBeGreaterThan(Number(value));
      }
    }
  });

  it('does not list what the run does not read', () => {
    const names = fromFacts(libraryFacts('ni-foil')).ledger.map(({ parameter }) => parameter);
    expect(names).not.toContain('islandPitch');
    expect(names).not.toContain('barrierHeight');
    expect(names).not.toContain('currentDensity');
  });

  it('takes the molar volume from mass and density, the band turned around', () => {
    const claim = { claimKey: 'pymatgen/na-density', claimKeys: ['pymatgen/na-density'] };
    expect(entry(fromFacts(libraryFacts('ni-foil')), 'molarVolume')).toMatchObject(claim);
    expect(numbersOf('ni-foil').molarVolume).toBeCloseTo(22.98976928e-3 / 968, 15);
    const potassium = entry(fromFacts(libraryFacts('cc', {}, 'k')), 'molarVolume')!;
    expect(potassium.low).toBeLessThan(Number(potassium.value));
    expect(potassium.high).toBeGreaterThan(Number(potassium.value));
  });

  it('takes the diffusivity of the ion from that of the salt, or from the conductivity where nobody claims it', () => {
    const derived = entry(fromFacts(libraryFacts('ni-foil')), 'cationDiffusivity')!;
    expect(Number(derived.value) / (0.8963e-10 / (2 * 0.55))).toBeCloseTo(1, 4);
    const claimKeys = [
      'assumptions/naclo4-thermodynamic-factor',
      'assumptions/naclo4-transference-number',
      'wang2021/F5',
      'wang2021/F2',
    ];
    expect(derived).toMatchObject({ origin: 'ASSUMED', claimKey: null, claimKeys });
    expect(derived.reason).toContain('κ stated: 6.8 mS/cm');
    // The departure from the relation, the thermodynamic factor, the printed digit of the conductivity and the temperature of
    // a room; t₊ and c₀ are held.
    expect(derived.high! / Number(derived.value)).toBeCloseTo((2.5 * 1.5 * 6.85 * 303) / (6.8 * 298.15), 12);
    expect(Number(derived.value) / derived.low!).toBeCloseTo((6.8 * 298.15) / (0.35 * 0.8 * 6.75 * 293), 12);
  });

  it('lets a number by hand win over claim and what-if', () => {
    const overrides = { islandPitch: 100e-9, barrierHeight: 1e-19 };
    const problem = fromFacts(libraryFacts('nisb-ni-foil', { overrides, whatIf: ['PITCH_DOUBLED'] }));
    expect(entry(problem, 'islandPitch')).toMatchObject({ value: 100e-9, origin: 'GIVEN', claimKey: null });
    expect(entry(problem, 'barrierHeight')).toMatchObject({ value: 1e-19, origin: 'GIVEN' });
  });

  it('turns a capacity into the thickness of dense metal: 1 mA·h/cm² of sodium is 8.86 µm', () => {
    const changes = { target: { arealCapacity: 3.6e4 }, overrides: { electrodeGap: 20e-6 } };
    expect(numbersOf('ni-foil', changes).thickness * 1e6).toBeCloseTo(8.86, 2);
    const thickness = entry(fromFacts(libraryFacts('ni-foil', changes)), 'thickness');
    expect(thickness).toMatchObject({ origin: 'GIVEN', claimKeys: ['pymatgen/na-density'], low: null, high: null });
  });

  it('takes it from the molar volume of the run where that is given by hand, and then rests on no claim', () => {
    const changes = { target: { arealCapacity: 3600 }, overrides: { molarVolume: 20e-6 } };
    const thickness = entry(fromFacts(libraryFacts('ni-foil', changes)), 'thickness')!;
    expect(thickness.value).toBeCloseTo((20e-6 * 3600) / 96485.33212, 15);
    expect(thickness.claimKeys).toEqual([]);
  });

  it('keeps the cells of a window as small as drawn up when the window is made wider', () => {
    expect(numbersOf('ni-foil')).toMatchObject({ windowWidth: 2.56e-6, columns: 512 });
    expect(numbersOf('ni-foil', { overrides: { windowWidth: 5e-6 } }).columns).toBe(1024);
    expect(numbersOf('ni-foil', { scale: 'CELL' })).toMatchObject({ windowWidth: 10e-6, columns: 256 });
  });
});

describe('an impossible question is refused, with the field and what is allowed:', () => {
  const cases: readonly (readonly [string, Partial<ElectrodepositionFacts>, ParameterName, string])[] = [
    ['a pitch of nothing', { overrides: { islandPitch: 0 } }, 'islandPitch', '≥ 0.3'],
    ['a negative pitch', { overrides: { islandPitch: -80e-9 } }, 'islandPitch', '≥ 0.3'],
    ['islands wider than their pitch', { overrides: { islandPitch: 30e-9 } }, 'islandDiameter', '≤ 30 nm, the pitch'],
    ['a potential that strips', { drive: { potential: 0.1 } }, 'appliedPotential', '≥ -1 and < 0 V'],
    ['a window narrower than a pitch', { overrides: { windowWidth: 60e-9, columns: 16 } }, 'windowWidth', '≥ 80 nm'],
    ['more metal than fits', { target: { arealCapacity: 3.6e5 } }, 'thickness', '< 10000 nm, the electrode gap'],
    ['a current that salt cannot carry', { drive: { currentDensity: 1e4 } }, 'currentDensity', 'the limiting current'],
  ];

  it.each(cases)('%s', (_what, changes, field, allowed) => {
    const error = refused('nisb-ni-foil', changes);
    expect(error.argument).toEqual([field]);
    expect(error.allowed).toContain(allowed);
  });

  it('a window with no room for a nucleus on a bare surface', () => {
    const error = refused('ni-foil', { overrides: { windowWidth: 1e-6 } });
    expect(error).toMatchObject({ argument: ['windowWidth'], value: '1000 nm' });
    expect(error.allowed).toContain('≥ 2500 nm, the room of one nucleus');
  });

  it('a parameter that does not exist, or that is asked for elsewhere', () => {
    expect(refused('ni-foil', { overrides: { pitch: 1 } as never }).argument).toEqual(['pitch']);
    expect(refused('ni-foil', { overrides: { seed: 2 } }).message).toContain('an argument of its own');
  });
});
