import { describe, expect, it } from 'vitest';
import { atomicWeights } from '../../src/physics/atomicWeights.ts';
import { elements } from '../../src/physics/elements.ts';
import { molarMass, parseFormula } from '../../src/physics/formula.ts';

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
    ['Na+', 'cannot read'],
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
