import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomicWeights } from '../../src/physics/composition/atomicWeights.ts';
import { elements } from '../../src/physics/composition/elements.ts';
import { molarMass, parseFormula } from '../../src/physics/composition/formula.ts';

const weightOf = (symbol: string) => atomicWeights.get(symbol)![0];
const atoms = (formula: string) => {
  const composition = parseFormula(formula);
  return 'reason' in composition ? composition.reason : Object.fromEntries(composition);
};

const grams = (formula: string) => {
  const mass = molarMass(formula);
  return 'reason' in mass ? Number.NaN : 1e3 * mass.value;
};

describe('a chemical formula', () => {
  it('multiplies what stands in brackets', () => {
    expect(atoms('Na3V2(PO4)2F3')).toEqual({ Na: 3, V: 2, P: 2, O: 8, F: 3 });
    expect(atoms('K[Fe(CN)6]2')).toEqual({ K: 1, Fe: 2, C: 12, N: 12 });
  });

  it('may have subscripts, fractions and water of crystallisation', () => {
    expect(atoms('Na₃Sb')).toEqual({ Na: 3, Sb: 1 });
    expect(atoms('Na0.67MnO2')).toEqual({ Na: 0.67, Mn: 1, O: 2 });
    expect(atoms('NiSO4·6H2O')).toEqual({ Ni: 1, S: 1, O: 10, H: 12 });
  });

  it('is read whole in every way of writing it', () => {
    expect(atoms('Na₃V₂(PO₄)₂F₃')).toEqual(atoms('Na3V2(PO4)2F3'));
    expect(atoms('Na₀.₆₇MnO₂')).toEqual(atoms('Na0.67MnO2'));
    expect(atoms('NiSO4•6H2O')).toEqual(atoms('NiSO4·6H2O'));
    expect(atoms('NiSO4*6H2O')).toEqual(atoms('NiSO₄⋅6H₂O'));
    expect(atoms('2CaSO4·H2O')).toEqual({ Ca: 2, S: 2, O: 9, H: 2 });
    expect(atoms('CuSO4·0.5H2O')).toEqual({ Cu: 1, S: 1, O: 4.5, H: 1 });
    expect(atoms('Na0.5H2O')).toEqual({ Na: 0.5, H: 2, O: 1 });
    expect(atoms('NaSn')).toEqual({ Na: 1, Sn: 1 });
    expect(atoms('[(CH3)4N][PF6]')).toEqual({ C: 4, H: 12, N: 1, P: 1, F: 6 });
  });

  it('comes back from its atoms, with indices, subscripts and brackets', () => {
    const count = fc.oneof(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 9999 }).map((n) => n / 1000),
    );
    const group = fc.uniqueArray(fc.tuple(fc.constantFrom(...elements), count), {
      minLength: 1,
      maxLength: 6,
      selector: ([symbol]) => symbol,
    });
    const subscript = (text: string) => text.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!);
    fc.assert(
      fc.property(group, fc.integer({ min: 1, max: 12 }), (counts, times) => {
        const plain = counts.map(([symbol, n]) => `${symbol}${n}`).join('');
        expect(atoms(plain)).toEqual(Object.fromEntries(counts));
        expect(atoms(subscript(plain))).toEqual(atoms(plain));
        expect(atoms(`(${plain})${times}`)).toEqual(
          Object.fromEntries(counts.map(([symbol, n]) => [symbol, times * n])),
        );
      }),
    );
  });

  it('with anything else after it is refused', () => {
    const rest = fc.constantFrom('-', '+', '⁻', ' ', '.', 'x', 'δ', '/', ',', '{', '=', '(', ')', '·', '007', '₀');
    fc.assert(
      fc.property(fc.constantFrom('NaSn', 'Na₃Sb', 'Na3V2(PO4)2F3', 'NiSO4·6H2O'), rest, (formula, more) => {
        expect(parseFormula(formula + more)).toHaveProperty('reason');
      }),
    );
  });

  it.each(['(', 'Na', 'Na(', '1', '·', '[Na]2', '₂'])(
    'of more than 200 characters is refused by its length: %s',
    (part) => {
      expect(parseFormula(part.repeat(100_000))).toEqual({ reason: 'a formula has at most 200 characters' });
    },
  );

  it('tells two elements from one: CO is not Co', () => {
    expect(atoms('CO')).toEqual({ C: 1, O: 1 });
    expect(atoms('Co')).toEqual({ Co: 1 });
  });

  it.each([
    ['', 'empty'],
    ['Na(', 'never closed'],
    ['Na)2', 'never opened'],
    ['(2Na)', 'follows nothing'],
    ['Na·', 'empty'],
    ['Xx2', 'Xx is no chemical element'],
    ['D2O', 'D is no chemical element'],
    ['glass', 'cannot read'],
    ['Na+', 'cannot read "+", a charge or an isotope, in the formula Na+'],
    ['PF6-', 'cannot read "-", a charge'],
    ['PF₆⁻', 'cannot read "⁻", a charge'],
    ['SO4²⁻', 'cannot read "²⁻", a charge'],
    ['⁶Li', 'cannot read "⁶Li", a charge or an isotope'],
    ['Na-Sn', 'cannot read "-Sn", since elements are written together, like NaSn, in the formula Na-Sn'],
    ['Na–Sn', 'cannot read "–Sn"'],
    ['NaxMnO2', 'cannot read "xMnO2", since indices are numbers'],
    ['Na1-xMnO2', 'cannot read "-xMnO2"'],
    ['NiSO4·nH2O', 'cannot read "nH2O"'],
    ['Na Sn', 'cannot read " Sn"'],
    ['NaSn ', 'cannot read " "'],
    ['NaSn/C', 'cannot read "/C"'],
    ['NaSn,', 'cannot read ","'],
    ['Na3.', 'cannot read "."'],
    ['Na.5Mn', 'cannot read ".5Mn"'],
    ['Na2.5.1', 'cannot read ".1"'],
    ['{NaSn}2', 'cannot read "{NaSn}2"'],
    ['Na0Sn', 'the number 0 must be greater than 0 and at most 1000'],
    ['Na0.0Sn', 'the number 0.0 must be greater than 0'],
    ['Na₀Sn', 'the number 0 must be greater than 0'],
    ['Na1001', 'the number 1001 must be greater than 0 and at most 1000'],
    [`Na${'9'.repeat(190)}`, 'at most 1000'],
    ['Na1e999', 'cannot read "e999"'],
    ['((((Na1000)1000)1000)1000)1000', 'Na is more than 1000000 times'],
    ['Mn02', 'the number 02 begins with 0, which could be the letter O'],
    ['Na₂3', 'the number 3 follows nothing'],
    ['2NaCl', 'the number 2 stands before the whole formula'],
    ['7', 'the number 7 stands before'],
    ['(PO4]2', 'closed by ], not by )'],
    ['Na()2', 'a pair of brackets is empty'],
    ['NiSO4··6H2O', 'empty'],
    ['·NiSO4', 'empty'],
    ['CoCl2.6H2O', '"2.6H2O" can be read in two ways: write ·'],
    ['NiSO4.6H₂O', 'can be read in two ways'],
    ['AlCl3.6NH3', 'can be read in two ways'],
    ['C'.repeat(201), 'at most 200'],
  ])('says what is wrong with %j', (formula, reason) => {
    expect(atoms(formula)).toContain(reason);
  });
});

describe('the elements', () => {
  it('are 118, each once, and a formula may hold any of them', () => {
    expect(new Set(elements).size).toBe(118);
    expect(elements.filter((symbol) => parseFormula(`${symbol}2O`) instanceof Map)).toEqual(elements);
    expect(['H', 'Na', 'K', 'Rb', 'Cs', 'U', 'Og'].map((symbol) => elements.indexOf(symbol) + 1)).toEqual([
      1, 11, 19, 37, 55, 92, 118,
    ]);
  });

  it('have the 84 standard atomic weights that there are, heavier by atomic number but for the four known pairs', () => {
    expect([...atomicWeights.keys()].filter((symbol) => !elements.includes(symbol))).toEqual([]);
    expect(atomicWeights.size).toBe(84);
    const weighed = elements.filter((symbol) => atomicWeights.has(symbol));
    expect([...atomicWeights.keys()]).toEqual(weighed);
    const inverted = weighed.filter((symbol, i) => i > 0 && weightOf(symbol) < weightOf(weighed[i - 1]!));
    expect(inverted).toEqual(['K', 'Ni', 'I', 'Pa']);
  });
});

describe('molar mass', () => {
  it.each([
    ['Na', 22.98977],
    ['K', 39.0983],
    ['Na3V2(PO4)2F3', 417.787],
    ['NiSb', 180.453],
    ['Na3Sb', 190.729],
    ['Rb', 85.4678],
    ['Cs', 132.905],
  ])('of %s is %d g/mol', (formula, expected) => {
    expect(grams(formula)).toBeCloseTo(expected, 3);
  });

  it.each(['Tc', 'Fr', 'PuO2'])('of %s is refused: there is no standard atomic weight', (formula) => {
    const reason = expect.stringMatching(/^(Tc|Fr|Pu) has no standard atomic weight/);
    expect(molarMass(formula)).toEqual({ reason });
  });

  it('is uncertain by half a percent for lithium, whose isotopes the industry separates, and hardly for sodium', () => {
    const [li, na] = ['Li', 'Na'].map(molarMass).map((mass) => {
      if ('reason' in mass) throw new Error(mass.reason);
      return mass.standardUncertainty / mass.value;
    });
    expect(li).toBeCloseTo(0.06 / 6.94 / Math.sqrt(3), 6);
    expect(na).toBeLessThan(1e-9);
  });
});
