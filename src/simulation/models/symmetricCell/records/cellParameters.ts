import type { Separator } from '../../../../domain/nouns.ts';
import type { PropertyName } from '../../../../domain/property.ts';
import { porosityFromMass } from '../../../../physics/transport.ts';
import { refused } from '../../../parameterTable.ts';
import { claimed, idealSaltDiffusivity, notRecorded } from '../../../records.ts';
import { bestKnown, converted, type Sourced } from '../../../sourced.ts';
import type { SymmetricCellFacts } from '../facts.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';
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
  const find = (parameter: FillingParameter, derive: () => Sourced | null = () => null) =>
    bestKnown(
      parameterTable[parameter],
      filling.overrides[parameter],
      () => recorded(facts, filling, parameter) ?? derive(),
    );
  const thickness = find('separatorThickness');
  const concentration = find('saltConcentration');
  const conductivity = find('ionicConductivity');
  const transference = find('transferenceNumber');
  const ideal = () =>
    conductivity &&
    transference &&
    concentration &&
    idealSaltDiffusivity({ conductivity, transference, concentration });
  const sourced: SourcedParameters = {
    separatorThickness: thickness,
    porosity: find('porosity', () => porosityByMass(facts, filling.separator, thickness)),
    ...transportFactor(find),
    saltConcentration: concentration,
    ionicConductivity: conductivity,
    transferenceNumber: transference,
    saltDiffusivity: find('saltDiffusivity', ideal),
    thermodynamicFactor: find('thermodynamicFactor'),
    electrolyteLaw: find('electrolyteLaw'),
  };
  requireAll(sourced, facts, filling);
  const ids = Object.entries(sourced).flatMap(([name, number]) =>
    number ? [[name, ledger.add(name as ParameterName, number, name, filling.ending)]] : [],
  );
  return Object.fromEntries(ids);
}

type SourcedParameters = Partial<Record<ParameterName, Sourced | null>>;

/** Of which part's property each parameter is. */
export const recordedAs = {
  separatorThickness: ['separator', 'thickness'],
  porosity: ['separator', 'porosity'],
  macMullinNumber: ['separator', 'macMullinNumber'],
  bruggemanExponent: ['separator', 'bruggemanExponent'],
  saltConcentration: ['electrolyte', 'saltConcentration'],
  ionicConductivity: ['electrolyte', 'ionicConductivity'],
  saltDiffusivity: ['electrolyte', 'saltDiffusivity'],
  transferenceNumber: ['electrolyte', 'transferenceNumber'],
  thermodynamicFactor: ['electrolyte', 'thermodynamicFactor'],
} as const satisfies Partial<Record<ParameterName, readonly [of: 'electrolyte' | 'separator', PropertyName]>>;

type RecordedParameter = keyof typeof recordedAs;
type FillingParameter = RecordedParameter | 'electrolyteLaw';

function recorded(facts: SymmetricCellFacts, filling: Filling, parameter: FillingParameter): Sourced | null {
  if (parameter === 'electrolyteLaw') return null;
  const [of, property] = recordedAs[parameter];
  return claimed(facts, { id: of === 'electrolyte' ? filling.electrolyteId : filling.separator.id }, property);
}

/**
 * One of two: the MacMullin number by hand or claimed, unless an exponent is given by hand.
 *
 * @throws InvalidInput where both are
 */
function transportFactor(find: (parameter: FillingParameter) => Sourced | null) {
  const macMullinNumber = find('macMullinNumber');
  const bruggemanExponent = find('bruggemanExponent');
  if (macMullinNumber?.origin === 'GIVEN' && bruggemanExponent?.origin === 'GIVEN') {
    throw refused('bruggemanExponent', bruggemanExponent.value, 'left out where macMullinNumber is given');
  }
  const isExponent =
    macMullinNumber === null || (bruggemanExponent?.origin === 'GIVEN' && macMullinNumber.origin !== 'GIVEN');
  return isExponent ? { bruggemanExponent } : { macMullinNumber };
}

/** ε = 1 − w/(ρL), its band from that of the density. */
function porosityByMass(facts: SymmetricCellFacts, separator: Separator, thickness: Sourced | null): Sourced | null {
  const mass = claimed(facts, separator, 'arealMass');
  const density = claimed(facts, separator, 'density') ?? claimed(facts, { id: separator.materialId }, 'density');
  if (thickness === null || mass === null || density === null) return null;
  const layer = { arealMass: Number(mass.value), thickness: Number(thickness.value) };
  const sources = [mass, density, thickness];
  const keys = sources.map(({ claimKey, reason }) => claimKey ?? reason).join(', ');
  return {
    ...converted(density, (rho) => porosityFromMass({ ...layer, density: rho }), `1 − w/(ρL) of ${keys}`),
    origin: sources.some(({ origin }) => origin === 'ASSUMED') ? 'ASSUMED' : 'CLAIM',
    claimKey: mass.claimKey,
  };
}

/** Those for which nothing else stands in. */
export const indispensable = [
  'separatorThickness',
  'saltConcentration',
  'ionicConductivity',
  'transferenceNumber',
] as const satisfies readonly ParameterName[];

const required = [...indispensable, 'porosity', 'saltDiffusivity'] as const;

function requireAll(sourced: SourcedParameters, facts: SymmetricCellFacts, filling: Filling): void {
  const missing = required.find((name) => !sourced[name]);
  if (missing === undefined) return;
  const { separator, electrolyteId } = filling;
  const [of] = recordedAs[missing];
  const electrolyte = electrolyteId === facts.electrolyte.id ? facts.electrolyte.name : electrolyteId;
  throw notRecorded(missing, `${missing} of ${of === 'separator' ? separator.name : electrolyte}`);
}
