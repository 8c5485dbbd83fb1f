import { choose } from '../../../../domain/choose.ts';
import type { Claim } from '../../../../domain/claim.ts';
import { InvalidInput } from '../../../../domain/errors.ts';
import type { Separator } from '../../../../domain/nouns.ts';
import type { PropertyName } from '../../../../domain/property.ts';
import type { Subject } from '../../../../domain/subject.ts';
import { nernstEinsteinSaltDiffusivity, porosityFromMass } from '../../../../physics/transport.ts';
import { refused } from '../../../parameterTable.ts';
import { byHand, type Sourced, sourcedByClaim } from '../../../sourced.ts';
import { defaultValue } from '../defaults.ts';
import type { SymmetricCellFacts } from '../facts.ts';
import type { ParameterName } from '../parameters.ts';
import type { ParameterSet } from '../problem.ts';
import type { LedgerBuilder } from './ledgerBuilder.ts';

/** Parameters that describe the electrolyte itself: by hand they hold for every cell filled with it. */
export const ofElectrolyte = [
  'ionicConductivity',
  'saltDiffusivity',
  'transferenceNumber',
  'thermodynamicFactor',
  'electrolyteLaw',
] as const satisfies readonly ParameterName[];

/** Parameters that describe how the run's cell is built: by hand they make it another cell than the measured one. */
export const ofBuild = [
  'separatorThickness',
  'porosity',
  'bruggemanExponent',
  'macMullinNumber',
  'saltConcentration',
] as const satisfies readonly ParameterName[];

/** How far the ideal relation may be from the salt diffusivity of a real electrolyte, either way: assumed. */
const NERNST_EINSTEIN_FACTOR = 3;

/** What fills a cell, and which overrides hold for it. */
export interface Filling {
  readonly electrolyteId: string;
  readonly separator: Separator;
  /** Ending of ids where the cell differs from the run's: the slug of the cell. */
  readonly ending: string;
  readonly overrides: SymmetricCellFacts['overrides'];
}

/**
 * Parameters of electrolyte and separator from claims: by hand if so given, else as claimed, else derived from other
 * claims, else the model's default.
 *
 * @throws InvalidInput that names the parameter which nobody recorded
 */
export function fillingParameters(facts: SymmetricCellFacts, filling: Filling, ledger: LedgerBuilder): ParameterSet {
  const find = (parameter: ParameterName, derive: () => Sourced | null = () => null) =>
    parameterOf(facts, filling, parameter, derive);
  const thickness = find('separatorThickness');
  const concentration = find('saltConcentration');
  const conductivity = find('ionicConductivity');
  const transference = find('transferenceNumber');
  const sourced: Partial<Record<ParameterName, Sourced | null>> = {
    separatorThickness: thickness,
    porosity: find('porosity', () => porosityByMass(facts, filling.separator, thickness)),
    ...transportFactor(find),
    saltConcentration: concentration,
    ionicConductivity: conductivity,
    transferenceNumber: transference,
    saltDiffusivity: find('saltDiffusivity', () => nernstEinstein(conductivity, transference, concentration)),
    thermodynamicFactor: find('thermodynamicFactor', () => defaultValue('thermodynamicFactor')),
    electrolyteLaw: find('electrolyteLaw', () => defaultValue('electrolyteLaw')),
  };
  const ids = Object.entries(sourced).flatMap(([name, number]) =>
    number ? [[name, ledger.add(name as ParameterName, number, name, filling.ending)]] : [],
  );
  return requireAll(Object.fromEntries(ids), facts, filling);
}

/** Claims that the user lets count. */
export function claimsOf(facts: SymmetricCellFacts, subjectId: string, property: PropertyName): readonly Claim[] {
  return facts.claims(subjectId, property).filter(({ key }) => !facts.ignoring.includes(key));
}

/** Of which part's property each parameter is. */
export const recordedAs: Partial<Record<ParameterName, readonly [of: 'electrolyte' | 'separator', PropertyName]>> = {
  separatorThickness: ['separator', 'thickness'],
  porosity: ['separator', 'porosity'],
  macMullinNumber: ['separator', 'macMullinNumber'],
  bruggemanExponent: ['separator', 'bruggemanExponent'],
  saltConcentration: ['electrolyte', 'saltConcentration'],
  ionicConductivity: ['electrolyte', 'ionicConductivity'],
  saltDiffusivity: ['electrolyte', 'saltDiffusivity'],
  transferenceNumber: ['electrolyte', 'transferenceNumber'],
  thermodynamicFactor: ['electrolyte', 'thermodynamicFactor'],
};

function parameterOf(
  facts: SymmetricCellFacts,
  { overrides, electrolyteId, separator }: Filling,
  parameter: ParameterName,
  derive: () => Sourced | null,
): Sourced | null {
  const given = overrides[parameter] ?? null;
  if (given !== null) return byHand(given);
  const recorded = recordedAs[parameter];
  if (!recorded) return derive();
  const [of, property] = recorded;
  return claimed(facts, of === 'electrolyte' ? electrolyteId : separator.id, property) ?? derive();
}

function claimed(facts: SymmetricCellFacts, subjectId: string, property: PropertyName): Sourced | null {
  const { chosen } = choose(claimsOf(facts, subjectId, property));
  return chosen && sourcedByClaim(chosen);
}

/**
 * One of two: the MacMullin number by hand or claimed, unless an exponent is given by hand.
 *
 * @throws InvalidInput where both are
 */
function transportFactor(find: (parameter: ParameterName, derive?: () => Sourced | null) => Sourced | null) {
  const macMullinNumber = find('macMullinNumber');
  const bruggemanExponent = find('bruggemanExponent', () => defaultValue('bruggemanExponent'));
  if (macMullinNumber?.origin === 'GIVEN' && bruggemanExponent?.origin === 'GIVEN') {
    throw refused('bruggemanExponent', bruggemanExponent.value, 'left out where macMullinNumber is given');
  }
  const isExponent =
    macMullinNumber === null || (bruggemanExponent?.origin === 'GIVEN' && macMullinNumber.origin !== 'GIVEN');
  return isExponent ? { bruggemanExponent } : { macMullinNumber };
}

/** ε = 1 − w/(ρL), its band from that of the density. */
function porosityByMass(facts: SymmetricCellFacts, separator: Separator, thickness: Sourced | null): Sourced | null {
  const mass = claimed(facts, separator.id, 'arealMass');
  const density = claimed(facts, separator.id, 'density') ?? claimed(facts, separator.materialId, 'density');
  if (thickness === null || mass === null || density === null) return null;
  const at = (rho: number | string | null) =>
    rho === null
      ? null
      : porosityFromMass({ arealMass: Number(mass.value), density: Number(rho), thickness: Number(thickness.value) });
  const keys = [mass, density, thickness].map(({ claimKey, reason }) => claimKey ?? reason).join(', ');
  return {
    value: at(density.value)!,
    low: at(density.low),
    high: at(density.high),
    origin: [mass, density, thickness].some(({ origin }) => origin === 'ASSUMED') ? 'ASSUMED' : 'CLAIM',
    claimKey: mass.claimKey,
    reason: `1 − w/(ρL) of ${keys}`,
  };
}

function nernstEinstein(
  conductivity: Sourced | null,
  transference: Sourced | null,
  concentration: Sourced | null,
): Sourced | null {
  if (conductivity === null || transference === null || concentration === null) return null;
  const value = nernstEinsteinSaltDiffusivity({
    ionicConductivity: Number(conductivity.value),
    transferenceNumber: Number(transference.value),
    saltConcentration: Number(concentration.value),
    temperature: Number(defaultValue('temperature')!.value),
  });
  return {
    value,
    low: value / NERNST_EINSTEIN_FACTOR,
    high: value * NERNST_EINSTEIN_FACTOR,
    origin: 'ASSUMED',
    claimKey: null,
    reason: 'Nernst–Einstein from conductivity and transference number, a factor 3 either way',
  };
}

const required = [
  'separatorThickness',
  'porosity',
  'saltConcentration',
  'ionicConductivity',
  'transferenceNumber',
  'saltDiffusivity',
] as const satisfies readonly ParameterName[];

/** Those for which nothing else stands in. */
export const indispensable: readonly ParameterName[] = [
  'separatorThickness',
  'saltConcentration',
  'ionicConductivity',
  'transferenceNumber',
];

function requireAll(set: ParameterSet, facts: SymmetricCellFacts, { separator, electrolyteId }: Filling): ParameterSet {
  const missing = required.find((name) => set[name] === undefined);
  if (missing === undefined) return set;
  const [of] = recordedAs[missing]!;
  const electrolyte = electrolyteId === facts.electrolyte.id ? facts.electrolyte.name : electrolyteId;
  throw notRecorded(missing, of === 'separator' ? separator : { name: electrolyte });
}

export function notRecorded(parameter: ParameterName, subject: Pick<Subject, 'name'>): InvalidInput {
  return new InvalidInput(`Nobody recorded ${parameter} of ${subject.name}; give it by hand`, {
    path: [parameter],
    allowed: 'a value by hand, or a claim of it',
  });
}
