import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { metricsOfSubject, read } from '../../src/analysis/measurand.ts';
import { sampleDerivation } from '../../src/analysis/sampleDerivation.ts';
import {
  minus,
  over,
  sampledBand,
  samplerOfDerivation,
  samplerOfReading,
  together,
} from '../../src/analysis/sampledBand.ts';
import type { Derivation } from '../../src/derivation/derivation.ts';
import { derive } from '../../src/derivation/derive.ts';
import { assumed, claimed } from '../../src/derivation/origins.ts';
import { recordOf } from '../../src/derivation/sourced.ts';
import { type Claim, type Condition, conditionOf } from '../../src/domain/claim.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { RecordedDerivation, Sourced } from '../../src/domain/ledger.ts';
import { exactly } from '../../src/domain/measure.ts';
import type { Cell, Electrolyte } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { units } from '../../src/physics/units.ts';
import { fromFacts } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { Columns } from '../../src/simulation/models/symmetricCell/sampling/columns.ts';
import { valueAt } from '../../src/statistics/distribution.ts';
import { type Draws, LatinHypercube, type Uncertain, usualDesign } from '../../src/statistics/latinHypercube.ts';
import { Medians } from '../../src/statistics/oneAtATime.ts';
import { quantile } from '../../src/statistics/sample.ts';
import { libraryCell } from '../simulation/libraryCells.ts';
import { answer, metricNamed } from '../support/derived.ts';
import { aClaim, factsOf, factsWhere, uncertain, within } from '../support/facts.ts';
import { metricOf } from '../support/metrics.ts';

const at = (value: number) => ({ currentDensity: { value, unit: 'mA/cm2' } });
const cell = (name: string, given = {}, slug = 'na-nisb-cc') => answer('SYMMETRIC_CELL', slug, name, given);

/** A metric of a cell whose source states the current of its test, 1 mA/cm². */
function testedAt1(name: string, slug = 'na-nisb-cc'): Derivation {
  const facts = factsOf('CELL', slug);
  const current = { ...exactly(1, 'mA/cm2') };
  const isStated = (one: Condition): Condition =>
    one.name === 'currentDensity' ? { ...one, status: 'STATED', measure: current } : one;
  const stated = (claim: Claim): Claim =>
    claim.property === 'overpotential' ? { ...claim, conditions: claim.conditions.map(isStated) } : claim;
  const claims: Facts['claims'] = (id, property) => facts.claims(id, property).map(stated);
  return derive(metricNamed('SYMMETRIC_CELL', name), { ...facts, claims }, at(1));
}
const sample = () => new LatinHypercube(usualDesign);

/** What an independent computation of the same sample gives at 5, 50 and 95 %, in the unit of the metric. */
const known = [
  { derivation: cell('limitingCurrentDensity'), expected: [3.434, 10.495, 29.321] },
  { derivation: cell('concentrationOverpotential', at(1)), expected: [2.08, 5.8, 18.82] },
  { derivation: cell('ohmicOverpotential', at(1)), expected: [3.66, 4.29, 4.68] },
  { derivation: testedAt1('interfaceOverpotential'), expected: [5.86, 12.44, 14.49] },
  {
    derivation: answer('ELECTROLYTE', 'naclo4-ec-dec-fec', 'estimatedSaltDiffusivity'),
    expected: [3.027e-7, 8.967e-7, 2.413e-6],
  },
].map((one) => ({ name: one.derivation.metric.name, ...one, recorded: recordOf(one.derivation) }));

function leavesOf(recorded: RecordedDerivation): readonly Uncertain[] {
  const medians = new Medians();
  sampleDerivation(recorded, medians);
  return medians.used;
}

const bytes = (column: Float64Array | number) =>
  createHash('sha256')
    .update(typeof column === 'number' ? `exactly ${column}` : column)
    .digest('hex');

describe('the band of a metric', () => {
  it.each(known)('is that of an independent computation: $name', ({ derivation, expected }) => {
    const { quantiles } = sampledBand(samplerOfDerivation(derivation)!)!;
    const { toSI } = units[derivation.metric.unit];
    for (const [k, name] of (['p05', 'p50', 'p95'] as const).entries()) {
      expect(Math.abs(quantiles[name]! / toSI / expected[k]! - 1)).toBeLessThan(0.05);
    }
  });

  it.each(known)('has its value as the median, within 2 %, where nothing folds it: $name', ({ derivation }) => {
    const { p50 } = sampledBand(samplerOfDerivation(derivation)!)!.quantiles;
    const value = derivation.quantity!.value! * units[derivation.metric.unit].toSI;
    expect(Math.abs(p50! / value - 1)).toBeLessThan(
      derivation.metric.name === 'concentrationOverpotential' ? 0.1 : 0.03,
    );
  });

  it.each(known)('does not depend on the order of the inputs: $name', ({ recorded }) => {
    const reversed = (one: RecordedDerivation): RecordedDerivation => ({
      ...one,
      inputs: one.inputs
        .map((input) => ({ ...input, derivation: input.derivation && reversed(input.derivation) }))
        .toReversed(),
    });
    expect(bytes(sampleDerivation(reversed(recorded), sample())!)).toBe(bytes(sampleDerivation(recorded, sample())!));
  });

  const widened = known.flatMap((one) => leavesOf(one.recorded).map(({ leaf }) => ({ ...one, leaf })));

  it.each(widened)('never narrows by more than 2 % where $leaf is 1.5 times as wide: $name', ({ recorded, leaf }) => {
    expect(widthOf(recorded, new Wider(leaf))).toBeGreaterThan(0.98 * widthOf(recorded, sample()));
  });

  it('widens where what matters most is 1.5 times as wide', () => {
    const { recorded, derivation } = known[0]!;
    const [most] = sampledBand(samplerOfDerivation(derivation)!)!.shares();
    expect(widthOf(recorded, new Wider(most!.leaf))).toBeGreaterThan(1.3 * widthOf(recorded, sample()));
  });
});

/** One uncertain number at 1.5 times its distance from the median, all others as they are. */
class Wider implements Draws {
  readonly size = usualDesign.size;
  readonly #leaf: string;
  readonly #sample = sample();

  constructor(leaf: string) {
    this.#leaf = leaf;
  }

  values(uncertain: Uncertain): Float64Array {
    if (uncertain.leaf !== this.#leaf) return this.#sample.values(uncertain);
    if (uncertain.distribution.shape === 'UNIFORM') throw new Error(`${uncertain.leaf} has no median to be far from`);
    const { probability, z } = this.#sample.column(uncertain.leaf);
    return probability.map((share, k) => valueAt(uncertain.distribution, share, 1.5 * z[k]!));
  }
}

function widthOf(recorded: RecordedDerivation, draws: Draws): number {
  const sorted = sampleDerivation(recorded, draws)!
    .filter((x) => !Number.isNaN(x))
    .toSorted();
  return quantile(sorted, 0.95) - quantile(sorted, 0.05);
}

describe('a number that passes a limit of physics', () => {
  it('is taken at the limit: an interface of which the electrolyte leaves nothing has no overpotential', () => {
    const derivation = testedAt1('interfaceOverpotential');
    const values = sampleDerivation(recordOf(derivation), sample())!;
    expect(Math.min(...values.filter((x) => !Number.isNaN(x)))).toBe(0);
    const atLimit = values.filter((x) => x === 0).length / usualDesign.size;
    expect(atLimit).toBeGreaterThan(0.005);
    expect(sampledBand(samplerOfDerivation(derivation)!)!.atLimitShare).toBe(atLimit);
  });

  it('lets what follows from it grow without limit', () => {
    const { infiniteShare, atLimitShare, quantiles } = sampledBand(
      samplerOfDerivation(testedAt1('exchangeCurrentDensity'))!,
    )!;
    expect(infiniteShare).toBeGreaterThan(0.005);
    expect(atLimitShare).toBeCloseTo(infiniteShare, 2);
    expect(quantiles.p95).toBeGreaterThan(quantiles.p05!);
  });

  it('has no upper end where more than 5 % of the sample is above the limiting current', () => {
    const { infiniteShare, ruledOutShare, quantiles } = sampledBand(
      samplerOfDerivation(cell('concentrationOverpotential', at(5)))!,
    )!;
    expect(infiniteShare).toBeGreaterThan(0.05);
    expect(ruledOutShare).toBe(0);
    expect([quantiles.p50, quantiles.p95]).toEqual([expect.any(Number), null]);
  });

  it('is left out where it is infinitely far beyond', () => {
    const { ruledOutShare } = sampledBand(samplerOfDerivation(testedAt1('interfaceOverpotential'))!)!;
    expect(ruledOutShare).toBeGreaterThan(0);
    expect(ruledOutShare).toBeLessThan(0.01);
  });
});

describe('a number without a band', () => {
  const bandOf = (value: Parameters<typeof aClaim>[0]['value']) =>
    samplerOfDerivation(
      derive(
        metricOf({ x: claimed('thermodynamicFactor') }, ({ x }) => 2 * x!),
        factsWhere(() => value!),
      ),
    );

  it('is an exact one', () => {
    expect(sampledBand(bandOf(exactly(3, '1'))!)).toBeNull();
  });

  it('is one with an input that is only a bound', () => {
    expect(sampledBand(bandOf(within(3, null, '1'))!)).toBeNull();
  });

  it('is one that nobody can compute', () => {
    expect(samplerOfDerivation(answer('SYMMETRIC_CELL', 'na-nisb-cc', 'areaSpecificResistance'))).not.toBeNull();
    const missing = derive(
      metricOf({ x: claimed('thickness') }, ({ x }) => x!),
      factsWhere(() => null),
    );
    expect(samplerOfDerivation(missing)).toBeNull();
  });

  it('is not one with a range, all of which is alike', () => {
    const { quantiles } = sampledBand(bandOf(within(1, 3, '1'))!)!;
    expect(quantiles.p05).toBeCloseTo(2.2, 2);
    expect(quantiles.p95).toBeCloseTo(5.8, 2);
  });
});

describe('every metric of the library', () => {
  const asked = catalogue.subjects.flatMap((subject) => {
    const facts = factsOf(subject.kind, subject.slug);
    return metricsOfSubject(subject).flatMap((metric) => {
      const needed = Object.entries(metric.arguments ?? {}).filter(([, { optional }]) => !optional);
      const given = Object.fromEntries(needed.map(([name, { unit }]) => [name, { value: 1, unit }]));
      const derivation = derive(metric, facts, given);
      return derivation.quantity === null ? [] : [{ derivation, name: `${metric.name} of ${subject.slug}` }];
    });
  });

  /** A number is open where only a bound of one of its inputs is known. */
  const isOpen = ({ inputs }: Derivation): boolean =>
    inputs.some(({ measure, derivation }) =>
      derivation ? isOpen(derivation) : measure?.value == null && (measure?.low == null || measure.high == null),
    );

  it('has a band exactly where something is uncertain and no input is a mere bound', () => {
    expect(asked.length).toBeGreaterThan(400);
    const wrong = asked.filter(({ derivation }) => {
      const band = sampledBand(samplerOfDerivation(derivation)!, { size: 64, seed: 1 });
      return (band === null) !== (derivation.uncertainty === 'EXACT' || isOpen(derivation));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('shares and tornado', () => {
  const { derivation } = known[3]!;

  it('are computed only where they are asked for', () => {
    const sampler = samplerOfDerivation(derivation)!;
    const sizes: number[] = [];
    const band = sampledBand((draws, atLimit) => {
      sizes.push(draws.size);
      return sampler(draws, atLimit);
    })!;
    expect(sizes).toEqual([1, usualDesign.size]);
    const leaves = leavesOf(recordOf(derivation));
    expect(band.tornado().map(({ leaf }) => leaf)).toEqual(leaves.map(({ leaf }) => leaf));
    expect(sizes).toEqual([1, usualDesign.size, 2 * leaves.length]);
  });

  it('tell what matters most: the departure of the salt from Nernst and Einstein', () => {
    const band = sampledBand(samplerOfDerivation(derivation)!)!;
    const [first] = band.shares();
    expect(first).toMatchObject({ name: 'departure', first: expect.closeTo(0.75, 0) });
    const widest = band.tornado().toSorted((a, b) => b.high! - b.low! - (a.high! - a.low!))[0]!;
    expect(widest.leaf).toBe(first!.leaf);
  });
});

describe('the same number', () => {
  const problem = fromFacts(
    libraryCell({ electrode: 'na-nisb-cc', electrolyte: 'naclo4-ec-dec-fec', separator: 'whatman-gf-c' }),
  );
  const columns = new Columns(problem.ledger, sample());

  /** The uncertain numbers of a run, by leaf, as the run draws them. */
  function ofRun(): ReadonlyMap<string, string> {
    const targets = problem.interface.kind === 'GIVEN' ? [] : problem.interface.targets;
    const below = ({ derivation, uncertain: own }: Sourced): readonly Uncertain[] =>
      derivation ? leavesOf(derivation) : own ? [own] : [];
    const all = [...problem.ledger.flatMap(below), ...targets.flatMap((target) => target.uncertain ?? [])];
    return new Map(all.map((one) => [one.leaf, bytes(sample().values(one))]));
  }

  it('has the same column in a metric and in a run, byte for byte', () => {
    const run = ofRun();
    const metrics = known.flatMap(({ recorded }) => leavesOf(recorded));
    const shared = new Set(metrics.map(({ leaf }) => leaf));
    expect([...shared].filter((leaf) => !run.has(leaf))).toEqual([]);
    expect(shared).toContain('claim wang2021/F5');
    expect(shared).toContain('claim wang2021/K1');
    for (const one of metrics) expect(bytes(sample().values(one))).toBe(run.get(one.leaf));
  });

  it('has the same column in a comparison', () => {
    const facts = factsOf('ELECTROLYTE', 'naclo4-ec-dec-fec');
    const subject = facts.part.subject as Electrolyte;
    const reading = read({ from: 'PROPERTY', property: 'ionicConductivity' }, subject, facts);
    const values = samplerOfReading({ subject, reading })!(sample(), new Uint8Array(usualDesign.size))!;
    const { id } = problem.ledger.find(
      ({ claimKey, parameter }) => claimKey === 'wang2021/F5' && parameter === 'ionicConductivity',
    )!;
    expect(bytes(values)).toBe(bytes(columns.entry(id)));
  });

  it('has the same column where it is derived: the diffusivity of the salt', () => {
    const { id } = problem.ledger.find(({ parameter }) => parameter === 'saltDiffusivity')!;
    expect(bytes(sampleDerivation(known[4]!.recorded, sample())!)).toBe(bytes(columns.entry(id)));
  });

  it('has the same column as a condition that a claim is assumed to have: a room is a room', () => {
    const carried = recordOf(cell('interfaceOverpotential', { ...at(1), temperature: { value: 310, unit: 'K' } }));
    const run = ofRun();
    const rooms = leavesOf(carried).filter(({ leaf }) => leaf.includes('temperature'));
    expect(rooms.length).toBe(1);
    expect(run.get(rooms[0]!.leaf)).toBe(bytes(sample().values(rooms[0]!)));
    const claim = catalogue.claims.find(({ key }) => key === 'wang2021/K1')!;
    expect(conditionOf(claim, 'temperature')).toMatchObject({ status: 'ASSUMED' });
  });

  it('is one number for each number that a claim prints', () => {
    const claim = aClaim({ key: 'a/1', property: 'thickness', value: within(10, 20, 'um') });
    const metric = (as?: string) =>
      metricOf({ x: { from: 'QUOTED', key: 'a/1', ...(as && { as, unit: 'um' }) } }, ({ x }) => x!, { unit: 'um' });
    const leaf = (as?: string) => {
      const facts = { ...factsWhere(() => null), quoted: () => claim };
      return sampledBand(samplerOfDerivation(derive(metric(as), facts))!)!.tornado()[0]!.leaf;
    };
    expect(leaf()).toBe('claim a/1');
    expect(new Set([leaf(), leaf('10'), leaf('20')]).size).toBe(3);
  });
});

describe('two numbers together', () => {
  const interfaceOf = (slug: string) => samplerOfDerivation(testedAt1('interfaceOverpotential', slug))!;
  const [coated, bare] = [interfaceOf('na-nisb-cc'), interfaceOf('na-cc')];
  const width = (sampler: ReturnType<typeof together>) => {
    const { p05, p95 } = sampledBand(sampler!)!.quantiles;
    return p95! - p05!;
  };

  it('lose what they share in their difference: the electrolyte of two cells', () => {
    expect(width(together(coated, bare, minus))).toBeLessThan(0.35 * Math.hypot(width(coated), width(bare)));
    const { p50 } = sampledBand(together(coated, bare, minus)!)!.quantiles;
    expect(p50).toBeCloseTo((0.035 - 0.0462) / 2, 4);
  });

  it('have the ratio of their members: two readings of one paper', () => {
    const reading = (slug: string) => {
      const facts = factsOf('CELL', slug);
      const subject = facts.part.subject as Cell;
      return samplerOfReading({
        subject,
        reading: read({ from: 'PROPERTY', property: 'overpotential' }, subject, facts),
      });
    };
    const { quantiles } = sampledBand(together(reading('na-nisb-cc'), reading('na-cc'), over)!)!;
    const reach = Math.exp(1.6449 * Math.SQRT2 * 0.02);
    expect(quantiles.p50).toBeCloseTo(35 / 46.2, 2);
    expect(quantiles.p05! / (35 / 46.2 / reach)).toBeCloseTo(1, 2);
    expect(quantiles.p95! / ((35 / 46.2) * reach)).toBeCloseTo(1, 2);
  });

  it('differ by nothing where they are the same number', () => {
    const { quantiles } = sampledBand(together(coated, interfaceOf('na-nisb-cc'), minus)!)!;
    expect([quantiles.p05, quantiles.p95]).toEqual([0, 0]);
  });

  it('have no band where one of them has none', () => {
    expect(together(coated, null, minus)).toBeNull();
    expect(together(null, coated, minus)).toBeNull();
  });

  it('share an assumption that both make', () => {
    const room = assumed(2, '1', { band: [1, 4], reason: 'It is assumed.' });
    const times = (factor: number) =>
      samplerOfDerivation(
        derive(
          metricOf({ x: room }, ({ x }) => factor * x!),
          factsWhere(() => uncertain(1, 1, '1')),
        ),
      );
    const { quantiles } = sampledBand(together(times(3), times(2), over)!)!;
    expect([quantiles.p05, quantiles.p95]).toEqual([expect.closeTo(1.5, 12), expect.closeTo(1.5, 12)]);
  });
});
