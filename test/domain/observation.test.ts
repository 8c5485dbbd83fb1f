import { describe, expect, it } from 'vitest';
import type { NumericClaim } from '../../src/domain/choose.ts';
import type { Annotation, Claim } from '../../src/domain/claim.ts';
import { observationsIn } from '../../src/domain/consensus/observation.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import { aClaim, uncertain } from '../support/facts.ts';

type More = Partial<Pick<Claim, 'annotations' | 'value'>> & { readonly at?: readonly string[] };

/** A claim whose key begins with its source: `a/1` prints 64.0 at Table 1. */
function printed(key: string, value: number, halfPlace: number, { at = [], ...more }: More = {}): NumericClaim {
  const measure: Measure = {
    ...exactly(value, 'W.h/kg'),
    standardUncertainty: halfPlace / Math.sqrt(3),
    uncertaintyBasis: 'IMPLIED_BY_PRECISION',
  };
  return aClaim({
    key,
    property: 'specificEnergy',
    value: measure,
    sourceId: key.split('/')[0],
    locator: { section: '§1', items: at },
    ...more,
  }) as NumericClaim;
}

const same = (...claims: string[]): readonly Annotation[] => [{ kind: 'SAME', text: 'Printed again.', claims }];

/** The keys of each observation, the speaking one first. */
const observed = (...claims: NumericClaim[]) =>
  observationsIn(claims, 'W.h/kg').map((one) => one.claims.map(({ key }) => key));

describe('an observation', () => {
  it('is the number of one cell of a table, however often it is printed; the print with more digits speaks', () => {
    const cell = { at: ['Table S1 #lean/energy'] };
    const claims = [printed('a/1', 231, 0.5, cell), printed('a/2', 231.23, 0.005, cell)];
    expect(observed(...claims)).toEqual([['a/2', 'a/1']]);
    expect(observationsIn(claims, 'W.h/kg')).toMatchObject([{ sourceId: 'a', value: 231.23, told: null }]);
  });

  it('is one also where two readings of one cell differ, and whatever the blanks and capitals of its name', () => {
    const claims = [
      printed('a/1', 231, 0.5, { at: ['Table S1 #lean/energy'] }),
      printed('a/2', 237, 0.5, { at: ['table  s1 # Lean/energy', 'Fig. 1'] }),
    ];
    expect(observed(...claims)).toEqual([['a/1', 'a/2']]);
  });

  it('is one where a source rounds its number elsewhere, or prints it as about so much', () => {
    expect(
      observed(
        printed('a/1', 64, 0.5, { at: ['Fig. S21a'] }),
        printed('a/2', 63.58, 0.005, { at: ['Table S1'] }),
        printed('a/3', 60, 6),
      ),
    ).toEqual([['a/2', 'a/1', 'a/3']]);
  });

  it('is another one where the source prints another number: rounding does not explain 56.0 and 55', () => {
    expect(observed(printed('a/1', 56, 0.05), printed('a/2', 55, 0.5))).toEqual([['a/1'], ['a/2']]);
  });

  it('is another one in another cell of the table, even if the numbers are equal', () => {
    const cells = ['#1', '#2', '#3'].map((cell, k) => printed(`a/${k}`, 44, 0.5, { at: [`Table 2 ${cell}`] }));
    expect(observed(...cells)).toHaveLength(3);
    expect(observed(...cells, printed('a/3', 44, 0.5))).toHaveLength(3);
  });

  it('is another one in another source, unless that says that it repeats it', () => {
    const [first, citing] = [printed('b/1', 6.8, 0.05), printed('a/1', 6.8, 0.005, { annotations: same('b/1') })];
    expect(observed(first, { ...citing, annotations: [] })).toHaveLength(2);
    expect(observationsIn([first, citing], 'W.h/kg')).toMatchObject([
      { sourceId: 'b', value: 6.8, claims: [{ key: 'a/1' }, { key: 'b/1' }] },
    ]);
  });

  it('joins all claims that are marked as the same, through one another', () => {
    const claims = [
      printed('a/1', 10, 0.5, { at: ['Table 1 #x'] }),
      printed('a/2', 20, 0.05, { annotations: same('a/1') }),
      printed('a/3', 30, 0.005, { at: ['Table 1 #x', 'Table 1 #y'] }),
      printed('a/4', 40, 0.0005, { at: ['Table 1 #y'] }),
    ];
    expect(observed(...claims)).toEqual([['a/4', 'a/3', 'a/2', 'a/1']]);
    expect(observed(...claims.toReversed())).toEqual([['a/4', 'a/3', 'a/2', 'a/1']]);
  });

  it('tells the uncertainty of the print that has one; two uncertainties are two observations', () => {
    const told = (key: string, u: number) => printed(key, 0, 0, { value: uncertain(6.82, u, 'W.h/kg') });
    const claims = [printed('a/1', 6.8, 0.05), told('a/2', 0.1)];
    expect(observationsIn(claims, 'W.h/kg')).toMatchObject([{ value: 6.82, told: 0.1 }]);
    expect(observed(told('a/1', 0.1), told('a/2', 0.1))).toHaveLength(1);
    expect(observed(told('a/1', 0.1), told('a/2', 0.2))).toHaveLength(2);
  });

  it('reads a band as uniform, and leaves out bounds and other dimensions', () => {
    const band: Measure = { ...exactly(7, 'W.h/kg'), low: 6, high: 9 };
    const bound: Measure = { ...band, value: null };
    const claims = [
      printed('a/1', 0, 0, { value: band }),
      printed('b/1', 0, 0, { value: bound }),
      printed('c/1', 0, 0, { value: exactly(7, 'mA.h/g') }),
    ];
    expect(observationsIn(claims, 'W.h/kg')).toMatchObject([{ value: 7, told: expect.closeTo(3 / Math.sqrt(12), 12) }]);
  });
});
