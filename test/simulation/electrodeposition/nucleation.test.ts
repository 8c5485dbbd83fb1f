import { describe, expect, it } from 'vitest';
import { T_STANDARD } from '../../../src/physics/constants.ts';
import { nucleationRate } from '../../../src/physics/nucleation/rate.ts';
import { completeParameters } from '../../../src/simulation/models/electrodeposition/completeParameters.ts';
import { Nuclei } from '../../../src/simulation/models/electrodeposition/solver/nucleation/nuclei.ts';
import { SiteClock } from '../../../src/simulation/models/electrodeposition/solver/nucleation/siteClock.ts';
import { drawSites, type Site } from '../../../src/simulation/models/electrodeposition/solver/nucleation/sites.ts';
import { surfaceOf } from '../../../src/simulation/models/electrodeposition/solver/surface.ts';
import { sodium } from './deposits.ts';

const SEEDS = 400;

function sitesOf(parameters: Readonly<Record<string, number | string>>, seed = 1): Site[] {
  const values = completeParameters({ ...sodium, appliedPotential: -0.1, ...parameters });
  return drawSites(surfaceOf(values), seed, values.sitePlacement);
}

describe('nucleation sites', () => {
  it('are the same whatever the grid, the potential and the barrier', () => {
    const islands = { coating: 'ISLANDS' };
    const sites = sitesOf(islands);
    expect(sitesOf({ ...islands, columns: 1024 })).toEqual(sites);
    expect(sitesOf({ ...islands, appliedPotential: -0.2 })).toEqual(sites);
    expect(sitesOf({ ...islands, coatingContact: 'OHMIC' })).toEqual(sites);
    expect(sitesOf(islands, 2)).not.toEqual(sites);
  });

  it('are those of the bare substrate where islands nucleate no better than it', () => {
    const phobic = {
      coating: 'ISLANDS',
      coatingNucleationOverpotential: 0.06,
      coatingNucleationSpread: 0.01,
      coatingSiteSpacing: 2500e-9,
    };
    const ofChance = ({ position, onset, patience }: Site) => ({ position: position.toFixed(15), onset, patience });
    for (let seed = 0; seed < 20; seed++) {
      expect(sitesOf(phobic, seed).map(ofChance)).toEqual(sitesOf({}, seed).map(ofChance));
    }
  });

  it('are as many as their spacing says, on average, on each kind of surface', () => {
    const counts = Array.from({ length: SEEDS }, (_, seed) =>
      sitesOf({ coating: 'ISLANDS', coatingSiteSpacing: 70e-9 }, seed),
    );
    const mean = (kind: number) =>
      counts.reduce((sum, sites) => sum + sites.filter((site) => site.kind === kind).length, 0) / SEEDS;
    expect(mean(0)).toBeCloseTo((32 * 50) / 2500, 1);
    expect(mean(1)).toBeCloseTo((32 * 30) / 70, 1);
  });

  it('lie on their own kind of surface: islands in the middle of each pitch', () => {
    for (const { kind, position } of sitesOf({ coating: 'ISLANDS' }, 3)) {
      const inPitch = (position * 1e9) % 80;
      expect(inPitch >= 25 - 1e-6 && inPitch <= 55 + 1e-6).toBe(kind === 1);
    }
  });

  it('fill a crack of the film, always', () => {
    for (let seed = 0; seed < 50; seed++) {
      const cracks = sitesOf({ coating: 'FILM' }, seed).filter(({ kind }) => kind === 2);
      expect(cracks.length).toBe(8);
    }
  });

  it('have a patience that is exponential with mean one, and an onset with their mean and spread', () => {
    const sites = Array.from({ length: SEEDS }, (_, seed) => sitesOf({ coatingSiteSpacing: 10e-9 }, seed)).flat();
    const mean = (of: (site: Site) => number) => sites.reduce((sum, site) => sum + of(site), 0) / sites.length;
    expect(Math.abs(mean(({ patience }) => patience) - 1)).toBeLessThan(0.12);
    const onset = mean(({ onset }) => onset);
    expect(Math.abs(onset - 0.06)).toBeLessThan(2e-3);
    expect(Math.abs(Math.sqrt(mean((site) => (site.onset - onset) ** 2)) - 0.01)).toBeLessThan(1e-3);
  });
});

describe('sites of a Poisson draw', () => {
  const dense = { substrateSiteSpacing: 40e-9, sitePlacement: 'POISSON' };
  const draws = Array.from({ length: SEEDS }, (_, seed) => sitesOf(dense, seed));

  it('are the same for the same seed and whatever the grid, and others for another seed', () => {
    expect(sitesOf(dense, 7)).toEqual(sitesOf({ ...dense, columns: 1024 }, 7));
    expect(sitesOf(dense, 7)).not.toEqual(sitesOf(dense, 8));
    expect(sitesOf(dense, 7)).not.toEqual(sitesOf({ ...dense, sitePlacement: 'EVEN' }, 7));
  });

  it('are a Poisson number: variance and mean are 64, where even sites have a variance below 0.25', () => {
    const moments = (of: readonly (readonly Site[])[]) => {
      const mean = of.reduce((sum, sites) => sum + sites.length, 0) / of.length;
      return { mean, variance: of.reduce((sum, sites) => sum + (sites.length - mean) ** 2, 0) / of.length };
    };
    const { mean, variance } = moments(draws);
    expect(Math.abs(mean / 64 - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / 64 - 1)).toBeLessThan(0.25);
    const even = Array.from({ length: SEEDS }, (_, seed) => sitesOf({ substrateSiteSpacing: 40e-9 }, seed));
    expect(moments(even).variance).toBeLessThan(0.25);
  });

  it('are apart by distances that are exponential: their standard deviation is their mean', () => {
    const gaps = draws.flatMap((sites) => sites.slice(1).map(({ position }, k) => position - sites[k].position));
    const mean = gaps.reduce((sum, gap) => sum + gap) / gaps.length;
    const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
    expect(Math.abs(mean / 40e-9 - 1)).toBeLessThan(0.03);
    expect(Math.abs(deviation / mean - 1)).toBeLessThan(0.05);
  });

  it('are at least one in a window, as a Poisson number that is not zero', () => {
    const counts = Array.from({ length: SEEDS }, (_, seed) => sitesOf({ sitePlacement: 'POISSON' }, seed).length);
    expect(Math.min(...counts)).toBe(1);
    const expected = 2.56 / 2.5 / (1 - Math.exp(-2.56 / 2.5));
    expect(Math.abs(counts.reduce((sum, count) => sum + count) / SEEDS / expected - 1)).toBeLessThan(0.1);
  });
});

describe('a surface without a site', () => {
  const sparse = { coating: 'ISLANDS', substrateSiteSpacing: 1e-3, coatingSiteSpacing: 1e-3 };

  it.each(['EVEN', 'POISSON'])('is refused, since it would never plate: %s', (sitePlacement) => {
    const huge = { ...sparse, windowWidth: 100e-9, columns: 64, sitePlacement };
    if (sitePlacement === 'POISSON') expect(sitesOf(huge, 1).length).toBe(1);
    else expect(() => sitesOf(huge, 1)).toThrow('so wide that an active site lies in it: with this seed none does');
  });
});

describe('a site at a steady potential', () => {
  const site = (patience: number): Site => ({ position: 0, kind: 0, onset: 0.06, patience });

  /** When the site nucleates, in steps of dt. */
  function time(dt: number, potential: (t: number) => number): number {
    const clock = new SiteClock([site(0.7)], T_STANDARD, T_STANDARD, 1e6);
    clock.look(() => 0);
    for (let t = 0; ; t += dt) {
      clock.setPotential(potential(t));
      const next = clock.timeToNext();
      if (next <= dt) return t + next;
      clock.pass(dt);
    }
  }

  it('nucleates when the integral of its rate reaches its patience, whatever the step', () => {
    const exact = 0.7 / nucleationRate(0.05, 0.06);
    expect(time(exact / 3.7, () => -0.05) / exact).toBeCloseTo(1, 12);
    expect(time(exact / 111.3, () => -0.05) / exact).toBeCloseTo(1, 12);
  });

  it('does so once, not while metal covers it, and never without a drive', () => {
    const clock = new SiteClock([site(1e-9)], T_STANDARD, T_STANDARD, 1e6);
    clock.look(() => Number.NaN);
    clock.setPotential(-1);
    expect(clock.timeToNext()).toBe(Number.POSITIVE_INFINITY);
    clock.look(() => 0);
    clock.setPotential(0.1);
    expect(clock.timeToNext()).toBe(Number.POSITIVE_INFINITY);
    clock.setPotential(-0.1);
    clock.pass(1);
    expect([clock.takeDue(), clock.takeDue()]).toEqual([0, -1]);
  });
});

describe('nucleation rate', () => {
  it('is ν e⁻¹⁴, about one a second, at the onset, and grows with the drive', () => {
    expect(nucleationRate(0.06, 0.06)).toBeCloseTo(1e6 * Math.exp(-14), 12);
    expect(nucleationRate(0.07, 0.06)).toBeGreaterThan(nucleationRate(0.06, 0.06));
    expect(nucleationRate(-0.1, 0.06)).toBe(0);
  });
});

describe('nuclei below the grid', () => {
  it('that touch become one with the area of both, in the middle of their mass, across the border too', () => {
    const nuclei = new Nuclei(4, 100);
    const area = (r: number) => 0.5 * Math.PI * r * r;
    nuclei.add(98, area(3), 1);
    nuclei.add(50, area(1), 1);
    nuclei.add(1, area(3), 1);
    nuclei.coalesce();
    expect(nuclei.count).toBe(2);
    expect([...nuclei.position.subarray(0, 2)]).toEqual([50, 99.5]);
    expect(nuclei.area[1]).toBeCloseTo(2 * area(3), 12);
  });

  it('that do not touch stay apart, and one that has dissolved is gone with its area', () => {
    const nuclei = new Nuclei(8, 100e-9);
    nuclei.add(10e-9, 0.5 * Math.PI * 9e-18, 1);
    nuclei.add(16.1e-9, 0.5 * Math.PI * 9e-18, 1);
    nuclei.add(50e-9, 1e-20, 1);
    nuclei.coalesce();
    expect(nuclei.count).toBe(3);
    expect(nuclei.dissolve()).toBe(1e-20);
    expect(nuclei.count).toBe(2);
  });
});
