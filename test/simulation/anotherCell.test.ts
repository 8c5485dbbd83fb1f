import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import { requestDigest } from '../../src/runs/startRun.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { ledgerOf } from '../../src/simulation/models/symmetricCell/ledger.ts';
import { symmetricCell } from '../../src/simulation/models/symmetricCell/manifest.ts';
import { Predictor } from '../../src/simulation/models/symmetricCell/prediction/prediction.ts';
import { nominalValues, type SymmetricCellProblem } from '../../src/simulation/models/symmetricCell/problem.ts';
import { byHand } from '../../src/simulation/models/symmetricCell/request.ts';
import { sampledPlateau } from '../../src/simulation/models/symmetricCell/sampling/band.ts';
import { outcomes } from '../../src/simulation/models/symmetricCell/sampling/outcomes.ts';
import { readRequest } from '../../src/simulation/request/readRequest.ts';
import { axisUnit, patched } from '../../src/simulation/request/varyRequest.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { LatinHypercube, usualDesign } from '../../src/statistics/latinHypercube.ts';
import { quantile } from '../../src/statistics/sample.ts';
import { examples } from '../runs/support/examples.ts';
import { libraryCell } from './libraryCells.ts';
import { celgard, measuredCell, sodiumFacts, statedTest } from './sodiumFacts.ts';

const another = (facts: SymmetricCellFacts) => fromFacts({ ...facts, of: 'ANOTHER' });
const library = (changes: Partial<SymmetricCellFacts> = {}, electrode = 'na-nisb-cc') =>
  libraryCell({ electrode, electrolyte: 'naclo4-ec-dec-fec', separator: 'whatman-gf-c' }, changes);
const tested = (changes: Partial<SymmetricCellFacts> = {}) =>
  sodiumFacts('nisb', { measured: [measuredCell('nisb', statedTest)], temperature: 298.15, ...changes });
const factorOf = ({ ledger }: SymmetricCellProblem) =>
  ledger.find(({ parameter }) => parameter === 'replicateFactor') ?? null;

/** Only the factor between cells of one build is uncertain. */
function withFactorAlone(problem: SymmetricCellProblem): SymmetricCellProblem {
  if (problem.interface.kind !== 'FITTED') throw new Error('the interface is not fitted');
  const ledger = problem.ledger.map(({ uncertain, derivation: _, ...entry }) =>
    entry.parameter === 'replicateFactor' && uncertain ? { ...entry, uncertain } : entry,
  );
  const targets = problem.interface.targets.map(({ uncertain: _, ...target }) => target);
  return { ...problem, ledger, interface: { ...problem.interface, targets } };
}

function pointOf(problem: SymmetricCellProblem, law: 'OHMIC' | 'BUTLER_VOLMER'): number {
  return new Predictor(problem).predict(law, nominalValues(problem), unwatched).overpotential!;
}

function refusal(work: () => unknown): InvalidInput {
  try {
    work();
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('the band of another cell of the same build', () => {
  it.each(['OHMIC', 'BUTLER_VOLMER', 'UNDECIDED'] as const)(
    'has the interface part at the tested current within a factor exp(±1.645 · 0.15), with the law %s',
    (interfaceLaw) => {
      const problem = withFactorAlone(another(tested({ interfaceLaw })));
      const { p05, p50, p95 } = sampledPlateau(problem)!.quantiles;
      const electrolyte = 9.642e-3;
      const ofInterface = [p05, p50, p95].map((v) => Math.log((v! - electrolyte) / (0.035 - electrolyte)));
      expect(ofInterface[0]).toBeCloseTo(-0.15 * 1.64485, 3);
      expect(ofInterface[1]).toBeCloseTo(0, 3);
      expect(ofInterface[2]).toBeCloseTo(0.15 * 1.64485, 3);
    },
  );

  const cases = {
    '1 mA/cm², current assumed': library(),
    '2 mA/cm²': library({ currentDensity: 20 }),
    '273 K': library({ temperature: 273.15 }),
    'bare copper': library({}, 'na-cc'),
    'ohmic, 5 mA/cm²': library({ currentDensity: 50, interfaceLaw: 'OHMIC' }),
    'stated current': tested(),
    'another separator': tested({ separator: celgard }),
  };

  /** Of a quantile, relative. Where the test current is assumed, the median itself moves by 3 %: that sample is skew. */
  const SAMPLING = 0.015;

  it.each(Object.keys(cases) as (keyof typeof cases)[])('is wider at each end and has the same value: %s', (name) => {
    const facts = cases[name];
    const [own, other] = [fromFacts(facts), another(facts)];
    for (const law of ['OHMIC', 'BUTLER_VOLMER'] as const) expect(pointOf(other, law)).toBe(pointOf(own, law));
    const [narrow, wide] = [own, other].map((one) => sampledPlateau(one)!.quantiles);
    for (const at of ['p05', 'p25'] as const) expect(wide![at]!, at).toBeLessThan((1 + SAMPLING) * narrow![at]!);
    for (const at of ['p75', 'p95'] as const) {
      expect(wide![at] ?? Infinity, at).toBeGreaterThanOrEqual((1 - SAMPLING) * (narrow![at] ?? Infinity));
    }
    const width = (from: number | null, to: number | null) => (to ?? Infinity) - from!;
    expect(width(wide!.p25, wide!.p75)).toBeGreaterThan(width(narrow!.p25, narrow!.p75));
  });

  it('is much wider where little else is uncertain: 35 mV of one test at stated conditions', () => {
    const [own, other] = [fromFacts(tested()), another(tested())].map((one) => sampledPlateau(one)!.quantiles);
    expect(other!.p95! - other!.p05!).toBeGreaterThan(4 * (own!.p95! - own!.p05!));
  });

  it('draws one factor for the runs of one build, and other ones for those of other builds', () => {
    const leafOf = (facts: SymmetricCellFacts) => factorOf(another(facts))!.uncertain!.leaf;
    expect(leafOf(library({ currentDensity: 20 }))).toBe(leafOf(library()));
    expect(leafOf(library({}, 'na-cc'))).not.toBe(leafOf(library()));
    expect(leafOf(tested({ separator: celgard }))).not.toBe(leafOf(tested()));
    const plateaus = (facts: SymmetricCellFacts) =>
      outcomes(withFactorAlone(another(facts)), new LatinHypercube(usualDesign), 'OHMIC').values;
    const ratio = (x: Float64Array, y: Float64Array) => {
      const sorted = x.map((v, k) => Math.log(v / y[k]!)).toSorted();
      return quantile(sorted, 0.95) - quantile(sorted, 0.05);
    };
    const [nisb, again, cc] = [library(), library({ cycles: 2 }), library({}, 'na-cc')].map(plateaus);
    expect(ratio(nisb!, again!)).toBeLessThan(1e-3);
    expect(ratio(nisb!, cc!)).toBeGreaterThan(0.3);
  });
});

describe('the ledger of another cell', () => {
  it('has the factor with its distribution and reason; that of the tested cell does not', () => {
    expect(factorOf(fromFacts(library()))).toBeNull();
    const problem = another(library());
    const line = ledgerOf(problem, null).find(({ name }) => name === 'replicateFactor')!;
    expect(line).toMatchObject({ parameter: 'replicateFactor', fitted: null });
    expect(line.sourced).toMatchObject({
      value: 1,
      low: expect.closeTo(Math.exp(-0.15 * 1.64485), 5),
      high: expect.closeTo(Math.exp(0.15 * 1.64485), 5),
      origin: 'ASSUMED',
      claimKeys: [],
    });
    expect(line.sourced!.uncertain).toMatchObject({
      leaf: expect.stringMatching(/na-nisb-cc in naclo4-ec-dec-fec with whatman-gf-c$/),
      distribution: { shape: 'SPLIT_LOGNORMAL', p50: 1 },
    });
    expect(line.reason).toMatch(/assumed to scatter by 15 %/);
  });

  it('is otherwise that of the tested cell, byte for byte', () => {
    const { basis: _, basisReason: __, ...own } = fromFacts(library());
    const { basis: ___, basisReason: ____, ...other } = another(library());
    const { replicateFactor, ...parameters } = other.parameters;
    expect(replicateFactor).toBe('replicateFactor');
    const ledger = other.ledger.filter(({ id }) => id !== replicateFactor);
    expect(JSON.stringify({ ...other, parameters, ledger })).toBe(JSON.stringify(own));
  });
});

describe('the basis of another cell', () => {
  const reason = /for another cell of the same build, whose interfaces scatter by 15 %/;

  it('is PREDICTED where that of the tested cell is CALIBRATED', () => {
    expect(fromFacts(tested()).basis).toBe('CALIBRATED');
    expect(another(tested())).toMatchObject({ basis: 'PREDICTED', basisReason: expect.stringMatching(reason) });
    expect(another(tested()).basisReason).not.toMatch(/; ;|reproduces/);
  });

  it('stays PREDICTED or EXTRAPOLATED, and says for whom it is', () => {
    expect(another(library())).toMatchObject({ basis: 'PREDICTED', basisReason: expect.stringMatching(reason) });
    const far = another(tested({ currentDensity: 50 }));
    expect(far).toMatchObject({ basis: 'EXTRAPOLATED', basisReason: expect.stringMatching(reason) });
    expect(fromFacts(library()).basisReason).not.toMatch(/another cell of/);
  });

  it('is that of pooled hosts as it was: these scatter as single cells do', () => {
    const facts = sodiumFacts('unmeasured');
    const [own, other] = [fromFacts(facts), another(facts)];
    expect(factorOf(other)).toBeNull();
    expect(sampledPlateau(other)).toEqual(sampledPlateau(own));
    expect(other.basisReason).toBe(`${own.basisReason}; the scatter of hosts includes that of cells of one build`);
  });

  it('is refused with an interface by hand: its number is that of the predicted cell', () => {
    const given = { ...tested(), overrides: { interfaceResistance: 1e-3 } };
    expect(refusal(() => another(given))).toMatchObject({ argument: ['of'], value: 'ANOTHER' });
    const asked = {
      currentDensity: 10,
      potential: null,
      arealCapacity: 3.6e4,
      duration: null,
      cycles: 1,
      temperature: null,
      interface: 'OHMIC',
    } as const;
    const rest = {
      beyondLife: false,
      untilDepleted: false,
      electrolyteLaw: 'CONSTANT',
      laws: null,
      overrides: {},
      ignoring: [],
    } as const;
    expect(refusal(() => byHand({ ...asked, ...rest, of: 'ANOTHER' })).allowed).toMatch(/^THIS_CELL where/);
    expect(byHand({ ...asked, ...rest, of: 'THIS_CELL' })).not.toHaveProperty('of');
  });
});

describe('the request of another cell', () => {
  const request = examples.symmetricCell;

  it('is a field that is read, and that an arm of a study may change', () => {
    const arm = patched(symmetricCell, request, { of: 'ANOTHER' });
    expect(readRequest(symmetricCell, request).asked.of).toBe('THIS_CELL');
    expect(readRequest(symmetricCell, arm as typeof request).asked.of).toBe('ANOTHER');
    expect(requestDigest(arm)).not.toBe(requestDigest(request));
  });

  it('leaves the factor to vary, by hand or along an axis', () => {
    expect(axisUnit(symmetricCell, 'replicateFactor', [])).toBe('1');
    expect(refusal(() => axisUnit(symmetricCell, 'of', [])).allowed).toMatch(/replicateFactor/);
  });
});

describe('the factor by hand', () => {
  it.each(['OHMIC', 'BUTLER_VOLMER'] as const)('multiplies the interface part of the value, with the law %s', (law) => {
    const facts = tested({ interfaceLaw: law, overrides: { replicateFactor: 1.2 } });
    const problem = fromFacts(facts);
    const electrolyte = 9.642e-3;
    expect(pointOf(problem, law)).toBeCloseTo(electrolyte + 1.2 * (0.035 - electrolyte), 5);
    expect(problem).toMatchObject({
      basis: 'PREDICTED',
      basisReason: expect.stringMatching(/have 1\.2 × the measured/),
    });
    expect(sampledPlateau(withFactorAlone(another(facts)), 512)).toBeNull();
    expect(another(facts).ledger).toEqual(problem.ledger);
  });

  it('multiplies the interface of a new host too', () => {
    const electrolyteAlone = pointOf(
      fromFacts(sodiumFacts('unmeasured', { overrides: { replicateFactor: 0.01 } })),
      'OHMIC',
    );
    const [one, two] = [1, 2].map((replicateFactor) =>
      pointOf(fromFacts(sodiumFacts('unmeasured', { overrides: { replicateFactor } })), 'OHMIC'),
    ) as [number, number];
    expect((two - electrolyteAlone) / (one - electrolyteAlone)).toBeCloseTo(1.99 / 0.99, 6);
  });

  it('is refused beside an interface by hand', () => {
    const overrides = { interfaceResistance: 1e-3, replicateFactor: 1.2 };
    expect(refusal(() => fromFacts(tested({ overrides }))).argument).toEqual(['replicateFactor']);
  });
});
