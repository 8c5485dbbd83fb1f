import { describe, expect, inject, it } from 'vitest';
import { type Member, members, type Outcome } from './members.ts';
import {
  CONVERGED,
  change,
  filmDraws,
  filmOnGrids,
  gridPairs,
  hasNucleusAtCrack,
  inCell,
  medianOf,
  roughness,
  those,
} from './outcomes.ts';

const outcomes = inject('outcomes');
const controls = ['POTENTIOSTATIC', 'GALVANOSTATIC'] as const;

function medianRoughness(question: Partial<Member>): number {
  const found = those(outcomes, question);
  expect(found.length).toBeGreaterThanOrEqual(5);
  return medianOf(found.slice(0, 5), roughness);
}

describe('the ensemble', () => {
  it('plates what it was asked for in every run, and keeps metal to 10⁻⁶', () => {
    expect(outcomes.length).toBe(members.length);
    for (const { ending, scale, meanThickness, massError, chargeError } of outcomes) {
      expect(ending).toBe('THICKNESS');
      expect(meanThickness / (scale === 'NANO' ? 100e-9 : 3.5e-6)).toBeCloseTo(1, 7);
      expect(Math.abs(massError)).toBeLessThan(1e-6);
      expect(Math.abs(chargeError ?? 0)).toBeLessThan(5e-4);
    }
  });

  it('has rising times, its balance last, and metal that is seen alike everywhere, in every run', () => {
    for (const { inconsistencies } of outcomes) expect(inconsistencies).toEqual([]);
  });

  it('never exceeds the limiting current', () => {
    for (const { largestLimitingShare } of outcomes) expect(largestLimitingShare).toBeLessThanOrEqual(1);
  });
});

describe.each(controls)('%s', (control) => {
  it.each(['Na', 'Li', 'K'] as const)('%s is ten times rougher on bare substrate than on islands', (metal) => {
    const bare = medianRoughness({ metal, control, surface: 'bare' });
    expect(bare / medianRoughness({ metal, control, surface: 'islands' })).toBeGreaterThanOrEqual(10);
  });

  it('a cracked film is five times rougher with its barrier than without, in five draws that nucleate at a crack', () => {
    const { blocked, open } = filmDraws(outcomes, control);
    expect([blocked.length, open.length]).toEqual([5, 5]);
    expect(medianOf(blocked, roughness) / medianOf(open, roughness)).toBeGreaterThanOrEqual(5);
  });

  it('bare is rougher than a cracked film, and that rougher than islands', () => {
    const film = medianRoughness({ control, surface: 'film' });
    expect(medianRoughness({ control, surface: 'bare' })).toBeGreaterThan(film);
    expect(film).toBeGreaterThan(medianRoughness({ control, surface: 'islands' }));
  });

  it('islands that nucleate like the substrate are as rough as it within 20 %', () => {
    const islands = medianRoughness({ control, surface: 'islandsWithSitesOfSubstrate' });
    expect(Math.abs(islands / medianRoughness({ control, surface: 'bare' }) - 1)).toBeLessThan(0.2);
  });

  it('a bare substrate with the sites of islands, and no barrier, is as smooth as islands', () => {
    const bare = medianRoughness({ control, surface: 'bareWithSitesOfIslands' });
    expect(bare).toBeLessThanOrEqual(medianRoughness({ control, surface: 'islands' }));
  });

  it('the barrier does not make islands smoother: without it they are no rougher', () => {
    const without = medianRoughness({ control, surface: 'islandsWithoutBarrier' });
    expect(without).toBeLessThanOrEqual(medianRoughness({ control, surface: 'islands' }));
  });
});

describe('islands', () => {
  it('nucleate on themselves, with a nucleus or none on the matrix between them', () => {
    for (const control of controls) {
      for (const { nuclei } of those(outcomes, { control, surface: 'islands' })) {
        expect(nuclei.coating).toBe(96);
        expect(nuclei.substrate ?? 0).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('a film in whose cracks nothing nucleates', () => {
  it('is rough all the same, five times rougher than without its barrier', () => {
    const without = medianRoughness({ control: 'POTENTIOSTATIC', surface: 'filmWithoutBarrier' });
    const sparse = those(outcomes, { control: 'POTENTIOSTATIC', surface: 'filmWithSparseSites' });
    const uncracked = sparse.filter((outcome) => !hasNucleusAtCrack(outcome));
    expect(uncracked.length).toBeGreaterThan(10);
    for (const outcome of uncracked) expect(roughness(outcome) / without).toBeGreaterThan(5);
  });
});

describe.each(controls)('%s, on a grid twice as fine', (control) => {
  const at30 = ({ roughnessAt30 }: { readonly roughnessAt30: number | null }) => roughnessAt30!;

  it('has the same nuclei on bare substrate, and the same roughness at 100 nm within 5 %', () => {
    for (const pair of gridPairs(outcomes, { control, surface: 'bare' })) {
      expect(pair.fine.nuclei).toEqual(pair.coarse.nuclei);
      expect(Math.abs(change(pair, roughness))).toBeLessThan(0.05);
    }
  });

  it('has the same roughness on islands at 30 nm within 5 %', () => {
    for (const pair of gridPairs(outcomes, { control, surface: 'islands' })) {
      expect(Math.abs(change(pair, at30))).toBeLessThan(0.05);
    }
  });

  it('has the same roughness on islands at 100 nm within 5 %, from seed 1', () => {
    const [first] = gridPairs(outcomes, { control, surface: 'islands' });
    expect(Math.abs(change(first, roughness))).toBeLessThan(0.05);
  });
});

describe('a cracked film at −0.1 V on finer and finer grids', () => {
  const films = filmOnGrids(outcomes);
  const changes = films.slice(1).map((fine, k) => ({ coarse: films[k]!, fine }));

  it('has the same nuclei, and the same roughness at 30 nm within 5 %', () => {
    expect(films.length).toBeGreaterThanOrEqual(3);
    for (const pair of changes) {
      expect(pair.fine.nuclei).toEqual(pair.coarse.nuclei);
      expect(Math.abs(change(pair, ({ roughnessAt30 }) => roughnessAt30!))).toBeLessThan(CONVERGED);
    }
  });

  it('has 70.4, 64.9 and 55.6 nm RMS at 100 nm in 256, 512 and 1024 columns, within 3 %', () => {
    for (const [k, known] of [70.4, 64.9, 55.6].entries()) {
      expect(Math.abs(films[k]!.roughness / (known * 1e-9) - 1)).toBeLessThan(0.03);
    }
  });
});

describe('the potential at an imposed current', () => {
  const medianAt = (surface: Member['surface'], of: (outcome: Outcome) => number) =>
    medianOf(those(outcomes, { control: 'GALVANOSTATIC', surface }), of);

  it('peaks deepest on bare substrate, then on a cracked film, then on islands, and least without their barrier', () => {
    const surfaces = ['bare', 'film', 'islands', 'islandsWithoutBarrier'] as const;
    const peaks = surfaces.map((surface) => medianAt(surface, ({ nucleationPeak }) => nucleationPeak!));
    expect(peaks).toEqual(peaks.toSorted((a, b) => a - b));
  });

  it('has a plateau less than half as deep on islands as on bare substrate', () => {
    const plateau = (surface: Member['surface']) => medianAt(surface, ({ plateau }) => plateau!);
    expect(plateau('islands') / plateau('bare')).toBeLessThan(0.5);
  });
});

describe('a tip in a cell of 10 µm', () => {
  const tips = (surface: Member['surface'], exchangeCurrentDensity: number) =>
    inCell(outcomes, { exchangeCurrentDensity, surface }).map(({ tipAspectRatio }) => tipAspectRatio);

  it('is wider than high at every exchange current that was read of lithium, in every draw', () => {
    for (const i0 of [10, 30, 100, 165]) expect(Math.max(...tips('bare', i0))).toBeLessThan(1);
  });

  it('is sharper the faster the kinetics', () => {
    const [first, second, third] = [100, 1000, 3000].map((i0) => tips('bare', i0)[0]);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
  });

  it('is a needle at 300 mA/cm² in every draw on bare substrate, and in four of five on islands', () => {
    const needles = (surface: Member['surface']) => tips(surface, 3000).filter((tip) => tip > 1).length;
    expect([needles('bare'), needles('islands')]).toEqual([5, 4]);
  });
});
