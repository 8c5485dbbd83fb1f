import { describe, expect, it } from 'vitest';
import { greatestElectrons } from '../../src/physics/composition/electrons.ts';
import { type Composition, parseFormula } from '../../src/physics/composition/formula.ts';

const most = (formula: string) => greatestElectrons(parseFormula(formula) as Composition)?.most ?? null;

describe('the most electrons that a formula unit exchanges', () => {
  it.each([
    ['Na3V2(PO4)2F3', 4, 'V³⁺/V⁵⁺ of two vanadium atoms'],
    ['LiFePO4', 2, 'two of iron, more than the one lithium atom'],
    ['LiVOPO4', 2, 'both of vanadium: Li₂VOPO₄ is known'],
    ['Na0.67MnO2', 2, 'those of manganese'],
    ['Na2MnFe(CN)6', 4, 'two metals'],
    ['NiSb', 3, 'to Na₃Sb and nickel'],
    ['Fe2O3', 6, 'to iron and three oxide ions'],
    ['Sb', 3, 'to Na₃Sb'],
    ['S', 2, 'to Li₂S'],
    ['Na2S6', 10, 'to six Na₂S, less the two sodium atoms that it holds'],
    ['Na3Sb', 3, 'all of its sodium'],
    ['Li2S', 2, 'all of its lithium'],
    ['Si', 4.4, 'to Li₂₂Si₅'],
  ])('of %s is %d: %s', (formula, expected) => {
    expect(most(formula)).toBeCloseTo(expected, 12);
  });

  it.each([
    [1, ['H', 'F', 'Cl', 'Br', 'I', 'C', 'Zn']],
    [5 / 4, ['B']],
    [2, ['O', 'S', 'Se', 'Te', 'Ga']],
    [9 / 4, ['Al']],
    [3, ['N', 'P', 'As', 'Sb', 'Bi', 'Cd']],
    [15 / 4, ['Au']],
    [13 / 3, ['In']],
    [22 / 5, ['Si', 'Ge', 'Sn', 'Pb']],
  ])('is %d for an atom of %j, as in the binary phase that is richest in alkali metal', (expected, elements) => {
    for (const element of elements) expect(most(element), element).toBeCloseTo(expected, 12);
  });

  it.each(['Mg', 'MgO', 'Ag', 'LiAg'])('of %s has no limit', (formula) => {
    expect(most(formula)).toBeNull();
  });

  it.each(['Ni', 'W'])('of %s is not told by its formula', (formula) => {
    expect(most(formula)).toBeNull();
  });
});
