import type { Claim, Condition } from '../../src/domain/claim.ts';
import { exactly, type Measure } from '../../src/domain/measure.ts';
import type { PropertyName } from '../../src/domain/property.ts';
import type { Separator, SubjectIdentity } from '../../src/domain/subjects.ts';
import type { MeasuredOverpotential, SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';
import { aClaim } from '../support/facts.ts';

/** Hand-built records of five sodium hosts in one electrolyte and separator, with what Wang 2021 printed of them. */

export const overpotentials = { plate: 54.8, ani: 50, cc: 46.2, ni: 39.6, nisb: 35 } as const;
export type Host = keyof typeof overpotentials;

export const sodium = subject('ALKALI_METAL', 'na');
const electrolyte = subject('ELECTROLYTE', 'naclo4');
export const glassFibre: Separator = { ...subject('SEPARATOR', 'gf-c'), kind: 'SEPARATOR', materialId: 'glass' };
export const celgard: Separator = { ...subject('SEPARATOR', 'celgard'), kind: 'SEPARATOR', materialId: 'pp' };

const numbers: Record<string, Partial<Record<PropertyName, Measure>>> = {
  naclo4: {
    ionicConductivity: exactly(6.8, 'mS/cm'),
    saltConcentration: exactly(1, 'mol/L'),
    transferenceNumber: band(0.45, [0.3, 0.5], '1'),
  },
  'gf-c': { thickness: exactly(260, 'um'), porosity: exactly(92, '%') },
  celgard: { thickness: exactly(25, 'um'), porosity: exactly(55, '%'), macMullinNumber: band(4.5, [2.5, 8.5], '1') },
  na: { meltingPoint: exactly(370.87, 'K') },
};

export function band(value: number, [low, high]: readonly [number, number], unit: string): Measure {
  return { ...exactly(value, unit), low, high };
}

export function assumed(
  name: Condition['name'],
  value: number,
  ends: readonly [number, number],
  unit: string,
): Condition {
  return { name, status: 'ASSUMED', measure: band(value, ends, unit), subjectId: null, text: null };
}

export const testConditions: readonly Condition[] = [
  assumed('currentDensity', 1, [0.5, 5], 'mA/cm2'),
  assumed('arealCapacity', 1, [0.5, 5], 'mA.h/cm2'),
  assumed('temperature', 298.15, [293, 303], 'K'),
];

export function stated(name: Condition['name'], value: number, unit: string): Condition {
  return { name, status: 'STATED', measure: exactly(value, unit), subjectId: null, text: null };
}

/** A test whose source states all. */
export const statedTest: readonly Condition[] = [
  stated('currentDensity', 1, 'mA/cm2'),
  stated('arealCapacity', 1, 'mA.h/cm2'),
  stated('temperature', 298.15, 'K'),
];

const carbonates = [
  { slug: 'ec', name: 'Ethylene carbonate', synonyms: ['EC'] },
  { slug: 'dec', name: 'Diethyl carbonate', synonyms: ['DEC'] },
];
export const ethers = [{ slug: 'dme', name: '1,2-Dimethoxyethane', synonyms: ['DME'] }];

export function subject<K extends SubjectIdentity['kind']>(
  kind: K,
  slug: string,
): SubjectIdentity & { readonly kind: K } {
  return { id: slug, kind, slug, name: slug };
}

/** Facts of a run with this host; `numbers` of a subject are added to, or taken away by null. */
export function sodiumFacts(
  host: Host | 'unmeasured',
  changes: Partial<SymmetricCellFacts> = {},
  recorded: Record<string, Partial<Record<PropertyName, Measure | null>>> = {},
): SymmetricCellFacts {
  return {
    metal: sodium,
    electrode: subject('ELECTRODE', `na-${host}`),
    electrolyte,
    separator: glassFibre,
    claims: (id, property) => {
      const value = recorded[id]?.[property] === undefined ? numbers[id]?.[property] : recorded[id][property];
      return value ? [claimOf(id, property, value)] : [];
    },
    kind: { metal: 'Na', solvents: carbonates },
    measured: (Object.keys(overpotentials) as Host[]).map((one) => measuredCell(one)),
    lives: [],
    beyondLife: false,
    currentDensity: 10,
    arealCapacity: 3.6e4,
    cycles: 1,
    temperature: null,
    interfaceLaw: 'UNDECIDED',
    of: 'THIS_CELL',
    overrides: {},
    ignoring: [],
    ...changes,
  };
}

/** @param conditions of the test */
export function measuredCell(host: Host, conditions = testConditions): MeasuredOverpotential {
  const value = exactly(overpotentials[host], 'mV');
  return {
    metal: 'Na',
    solvents: carbonates,
    cell: subject('CELL', `na-${host}`),
    electrodeId: `na-${host}`,
    electrolyteId: electrolyte.id,
    separator: glassFibre,
    overpotential: [aClaim({ key: `wang2021/${host}`, property: 'overpotential', value, conditions })],
  };
}

function claimOf(id: string, property: PropertyName, value: Measure): Claim {
  const evidence = value.low === null ? 'STATED' : 'ASSUMED';
  return aClaim({ key: `${id}/${property}`, property, value, evidence });
}
