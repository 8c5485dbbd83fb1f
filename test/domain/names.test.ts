import { describe, expect, it } from 'vitest';
import { type ConditionName, conditionNames } from '../../src/domain/claim.ts';
import { enumName } from '../../src/domain/enumName.ts';
import {
  conditionOfWords,
  foldedName,
  propertyOfWords,
  wordsOfCondition,
  wordsOfProperty,
} from '../../src/domain/names.ts';
import type { Property } from '../../src/domain/properties/define.ts';
import { type PropertyName, properties, propertyNames } from '../../src/domain/property.ts';

const kindsOf = (name: PropertyName): Property['of'] => properties[name].of;

/** All names by which two are called, with those two. */
function shared<N extends string>(names: readonly N[], wordsOf: (name: N) => readonly string[]): [string, N[]][] {
  const called = names.flatMap((name) => [...new Set(wordsOf(name).map(foldedName))].map((word) => ({ word, name })));
  return [...Map.groupBy(called, ({ word }) => word)]
    .map(([word, all]): [string, N[]] => [word, all.map(({ name }) => name)])
    .filter(([, all]) => all.length > 1);
}

describe('the words for properties', () => {
  it('are of one property each, unless a word is the own name of another that is of other kinds of subject', () => {
    const both = shared(propertyNames, wordsOfProperty);
    expect(both).toEqual([['nucleationoverpotential', ['nucleationOverpotential', 'cellNucleationOverpotential']]]);
    for (const [word, [one, ...others]] of both) {
      expect(foldedName(enumName(one!))).toBe(word);
      expect(others.flatMap(kindsOf).filter((kind) => kindsOf(one!).includes(kind))).toEqual([]);
    }
  });

  it('are written once each, however they are written', () => {
    for (const name of propertyNames) {
      const folded = wordsOfProperty(name).map(foldedName);
      expect(folded, name).not.toContain('');
      expect(new Set(folded).size, name).toBe(folded.length);
    }
  });

  it.each<[string, PropertyName]>([
    ['plateau voltage', 'overpotential'],
    ['R_ct', 'chargeTransferResistance'],
    ['Rct', 'chargeTransferResistance'],
    ['CE', 'coulombicEfficiency'],
    ['ICE', 'initialCoulombicEfficiency'],
    ['Capacity  retention', 'capacityRetention'],
    ['capacity-retention', 'capacityRetention'],
    ['capacity‐retention', 'capacityRetention'],
    ['COULOMBIC_EFFICIENCY', 'coulombicEfficiency'],
    ['coulombicEfficiency', 'coulombicEfficiency'],
    ['Young\u2019s modulus', 'youngsModulus'],
    ["Young's modulus", 'youngsModulus'],
    ['open\u2013circuit voltage', 'openCircuitVoltage'],
    ['ＯＣＶ', 'openCircuitVoltage'],
    ['voltage hysteresis', 'polarisation'],
    ['Na+ transference number', 'transferenceNumber'],
    ['N/P ratio', 'npRatio'],
    ['wt%', 'componentMassFraction'],
    ['additive fraction', 'componentMassFraction'],
    ['1C definition', 'capacityOfRate'],
  ])('find the property that people call %s', (text, name) => {
    expect(propertyOfWords(text)).toBe(name);
  });

  it('find every property by each of its words, and by its name in the schema', () => {
    for (const name of propertyNames) {
      for (const word of [...wordsOfProperty(name), name, enumName(name)]) {
        expect(propertyOfWords(word, kindsOf(name)[0]), word).toBe(name);
      }
    }
  });

  it('tell the nucleation overpotential of a cell from that of a material', () => {
    expect(propertyOfWords('nucleation overpotential')).toBe('nucleationOverpotential');
    expect(propertyOfWords('nucleation overpotential', 'MATERIAL')).toBe('nucleationOverpotential');
    expect(propertyOfWords('Nucleation overpotential', 'CELL')).toBe('cellNucleationOverpotential');
    expect(propertyOfWords('nucleation overpotential', 'SOURCE')).toBe('nucleationOverpotential');
  });

  it('give the three nearest names of a text that is none', () => {
    expect(propertyOfWords('coulombic eficiency')).toEqual({
      nearest: ['coulombicEfficiency', 'initialCoulombicEfficiency', 'energyEfficiency'],
    });
    const { nearest } = propertyOfWords('') as { nearest: readonly PropertyName[] };
    expect(new Set(nearest).size).toBe(3);
  });
});

describe('the words for conditions', () => {
  it('are of one condition each, and written once', () => {
    expect(shared(conditionNames, wordsOfCondition)).toEqual([]);
    for (const name of conditionNames) {
      const folded = wordsOfCondition(name).map(foldedName);
      expect(folded, name).not.toContain('');
      expect(new Set(folded).size, name).toBe(folded.length);
    }
  });

  it('find every condition by each of its words, and by its name in the schema', () => {
    for (const name of conditionNames) {
      for (const word of [...wordsOfCondition(name), name, enumName(name)]) {
        expect(conditionOfWords(word), word).toBe(name);
      }
    }
  });

  it.each<[string, ConditionName]>([
    ['current density', 'currentDensity'],
    ['C-rate', 'cRate'],
    ['N/P', 'npRatio'],
    ['half-cycle', 'halfCycle'],
    ['±', 'plusMinus'],
    ['Loading', 'activeMaterialLoading'],
  ])('find the condition that people call %s', (text, name) => {
    expect(conditionOfWords(text)).toBe(name);
  });

  it('give the three nearest names of a text that is none', () => {
    expect(conditionOfWords('temprature')).toEqual({
      nearest: ['temperature', expect.any(String), expect.any(String)],
    });
  });
});
