import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/library/catalogue.ts';
import { coverage } from './support/scores.ts';
import { coverageParts } from './validation/coverage/coverageTables.ts';
import { acrossSources, leaveOneOut } from './validation/coverage/scoredClaims.ts';
import { partOfPage } from './validation/page.ts';

const leftOut = leaveOneOut();
const across = acrossSources();

/** By an independent program: quantiles at 5, 25, 50, 75 and 95 %, mV; PIT; CRPS of ln R. */
const expected: Readonly<Record<string, readonly [quantiles: readonly number[], pit: number, crps: number]>> = {
  'wang2021/K1': [[27.7, 40.1, 47.5, 56.6, 88.6], 0.136, 0.249],
  'wang2021/K2': [[23.2, 35.6, 44.2, 55.6, 97.8], 0.556, 0.107],
  'wang2021/K3': [[24.8, 37.9, 46.6, 57.5, 97.7], 0.294, 0.143],
  'wang2021/K4': [[23.4, 35.2, 43.1, 53.6, 92.2], 0.684, 0.135],
  'wang2021/K5': [[24.2, 35.3, 42.4, 51.5, 83.8], 0.803, 0.195],
  'wang2021/K19': [[6.7, 15.7, 22.3, 34.8, 118.9], 0.13, 0.496],
  'wang2021/K20': [[4.5, 9.4, 13.2, 22.1, 93.1], 0.728, 0.301],
  'wang2021/K21': [[31.5, 151, 288, 414, 884], 0.105, 0.976],
  'wang2021/K22': [[19.2, 44.6, 62.1, 84.4, 198], 0.98, 1.504],
};

describe('each measured host, predicted without it', () => {
  it('is every exact overpotential of a symmetric cell in the library', () => {
    expect(leftOut.map(({ key }) => key).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(leftOut)(
    'has the distribution of an independent program: $key',
    ({ key, quantiles, pit, crpsOfInterface }) => {
      const [byOther, pitOfOther, crpsOfOther] = expected[key]!;
      for (const [k, volts] of quantiles.entries())
        expect(Math.abs((1e3 * volts) / byOther[k]! - 1)).toBeLessThan(0.015);
      expect(Math.abs(pit - pitOfOther)).toBeLessThan(0.005);
      expect(Math.abs(crpsOfInterface - crpsOfOther)).toBeLessThan(0.006);
    },
  );

  it('uses no claim about itself, and the other hosts of its group', () => {
    for (const { key, basis, hosts, measured } of leftOut) {
      expect(basis).toBe('PRIOR');
      const ofMetal = /K[1-5]$/.test(key) ? 4 : 1;
      expect([key, hosts.length]).toEqual([key, ofMetal]);
      expect(hosts).not.toContain(measured);
    }
  });

  it('varies in the host and in the law of its interface alone', () => {
    for (const { varied } of leftOut) {
      expect(varied.filter((leaf) => leaf.startsWith('host '))).toHaveLength(1);
      expect(varied).toHaveLength(3);
    }
  });
});

/** The library as if the cells of sodium were of another source. */
const ofTwoSources = catalogue.claims.map((claim) =>
  /^wang2021\/K[1-5]$/.test(claim.key)
    ? { ...claim, sourceId: catalogue.subjects.find(({ slug }) => slug === 'assumptions')!.id }
    : claim,
);

describe('predictions across sources', () => {
  it('are none where the library holds one source', () => {
    expect(across).toEqual([]);
  });

  it('know nothing of the source that is left out', () => {
    const scored = acrossSources(ofTwoSources);
    expect(scored).toHaveLength(leftOut.length);
    expect(new Set(scored.map(({ source }) => source)).size).toBe(2);
    for (const { hosts } of scored) expect(hosts).toEqual([]);
    const text = coverageParts.coverage!(leftOut, scored);
    expect(text.match(/without the source/g)).toHaveLength(1);
    expect(text).toContain('| 2 | 9 |');
  });
});

describe('the section on coverage of the validation page', () => {
  it.each(Object.keys(coverageParts))('says what is computed: %s', (name) => {
    const computed = coverageParts[name]!(leftOut, across);
    expect(partOfPage(name, computed)).toBe(computed);
  });

  it('counts nine claims of one source, and gives a reason for each miss', () => {
    const misses = leftOut.filter(({ pit }) => coverage([pit], 0.9) === 0);
    const text = coverageParts.misses!(leftOut, across);
    for (const { key } of misses) expect(text).toContain(key);
    expect(text.split('\n')).toHaveLength(misses.length);
    expect(coverageParts.coverage!(leftOut, across)).toContain('| 1 | 9 |');
  });
});
