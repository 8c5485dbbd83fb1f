import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '../../src/domain/choose.ts';
import { agreement, votesOf } from '../../src/domain/consensus/consensus.ts';
import { observationsIn } from '../../src/domain/consensus/observation.ts';
import { exactly, type Measure, type UncertaintyBasis } from '../../src/domain/measure.ts';
import { aClaim } from '../support/facts.ts';

interface Case {
  readonly name: string;
  readonly unit: string;
  readonly claims: readonly {
    readonly value: number;
    readonly u: number;
    readonly basis: UncertaintyBasis;
    readonly source: string;
    readonly cell: string;
  }[];
  readonly observations: number;
  readonly votes: readonly {
    readonly source: string;
    readonly value: number;
    readonly variance: number | null;
    readonly observations: number;
  }[];
  readonly result: {
    readonly method: 'NONE' | 'UNWEIGHTED' | 'PAULE_MANDEL';
    readonly mean: number;
    readonly u: number;
    readonly tau: number;
    readonly Q: number | null;
    readonly low: number;
    readonly high: number;
    readonly shares: readonly number[] | null;
    readonly nextSource: readonly [number, number] | null;
  };
}

/** Recomputed by another program, to the six digits that are given. */
const cases: readonly Case[] = JSON.parse(readFileSync(join(import.meta.dirname, 'consensusCases.json'), 'utf8'));

const propertyOf = {
  'W.h/kg': 'specificEnergy',
  'mg/cm2': 'activeMaterialLoading',
  '1': 'npRatio',
  'mS/cm': 'ionicConductivity',
  mV: 'overpotential',
} as const;

function claimsOf({ unit, claims }: Case): NumericClaim[] {
  return claims.map(({ value, u, basis, source, cell }, k) => {
    const measure: Measure = { ...exactly(value, unit), standardUncertainty: u, uncertaintyBasis: basis };
    const more = { sourceId: source, locator: { section: '§1', items: [cell] } };
    const claim = aClaim({ key: `${source}/${k}`, property: propertyOf[unit as 'mV'], value: measure, ...more });
    return claim as NumericClaim;
  });
}

describe('the consensus of recomputed cases', () => {
  it.each(cases)('$name: observations and votes', (one) => {
    const observations = observationsIn(claimsOf(one), one.unit);
    expect(observations).toHaveLength(one.observations);
    const votes = votesOf(observations).toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
    expect(votes).toHaveLength(one.votes.length);
    for (const [k, { source, value, variance, observations }] of one.votes.entries()) {
      expect(votes[k]).toMatchObject({ sourceId: source, value: expect.closeTo(value, 9) });
      expect(votes[k]!.observations).toHaveLength(observations);
      const u = votes[k]!.standardUncertainty;
      if (variance === null) expect(u).toBeNull();
      else expect(u! ** 2).toBeCloseTo(variance, 9);
    }
  });

  it.each(cases)('$name: the result', (one) => {
    const { method, mean, u, tau, Q, low, high, shares, nextSource } = one.result;
    const { consensus, disagreement } = agreement(claimsOf(one));
    if (method === 'NONE') {
      expect({ consensus, disagreement }).toEqual({ consensus: null, disagreement: null });
      return;
    }
    expect(consensus).toMatchObject({
      method,
      quantity: { value: expect.closeTo(mean, 5), unit: one.unit, uncertaintyBasis: 'PROPAGATED' },
      interval: { qualifier: 'RANGE', value: null, low: expect.closeTo(low, 5), high: expect.closeTo(high, 5) },
      tau: { value: expect.closeTo(tau, 5), unit: one.unit },
    });
    expect(consensus!.quantity.standardUncertainty).toBeCloseTo(u, 5);
    if (Q === null) expect(disagreement).toBeNull();
    else expect(disagreement!.value).toBeCloseTo(Math.sqrt(Q / (one.votes.length - 1)), 5);
    for (const [k, share] of (shares ?? []).entries()) expect(consensus!.votes[k]!.weight.value).toBeCloseTo(share, 4);
    if (nextSource === null) expect(consensus!.nextSource).toBeNull();
    else {
      expect(consensus!.nextSource!.low).toBeCloseTo(nextSource[0], 4);
      expect(consensus!.nextSource!.high).toBeCloseTo(nextSource[1], 4);
    }
  });
});
