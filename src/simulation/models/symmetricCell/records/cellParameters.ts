import { endsOf } from '../../../../derivation/needs.ts';
import type { NamedSolvent } from '../../../../domain/electrolyteFamily.ts';
import { InvalidInput } from '../../../../domain/errors.ts';
import type { Part, Role } from '../../../../domain/facts.ts';
import type { Sourced } from '../../../../domain/ledger.ts';
import type { PropertyName } from '../../../../domain/property.ts';
import type { Separator, SubjectIdentity } from '../../../../domain/subjects.ts';
import { quantilesOf } from '../../../../statistics/distribution.ts';
import { statedTemperature } from '../../../cells/temperatureRange.ts';
import { type NumberParameter, refused } from '../../../parameterTable.ts';
import { type RecordedParameters, recordedParameters } from '../../../records.ts';
import { byDefault } from '../../../sourced.ts';
import type { SymmetricCellFacts } from '../facts.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';
import type { ParameterSet } from '../problem.ts';
import type { LedgerBuilder } from './ledgerBuilder.ts';

/** Parameters that describe the electrolyte itself: values by hand hold for every cell with that electrolyte. */
export const ofElectrolyte = [
  'ionicConductivity',
  'saltDiffusivity',
  'transferenceNumber',
  'thermodynamicFactor',
  'electrolyteLaw',
  'referenceTemperature',
  'transportActivationEnergy',
] as const satisfies readonly ParameterName[];

/**
 * Parameters that describe how the run's cell is built: values by hand make it a different cell from the measured one.
 */
export const ofBuild = [
  'separatorThickness',
  'porosity',
  'bruggemanExponent',
  'macMullinNumber',
  'saltConcentration',
] as const satisfies readonly ParameterName[];

/** The parameters of the filling: all of electrolyte and separator. */
const {
  separatorThickness,
  porosity,
  macMullinNumber,
  bruggemanExponent,
  saltConcentration,
  ionicConductivity,
  transferenceNumber,
  saltDiffusivity,
  thermodynamicFactor,
  electrolyteLaw,
  referenceTemperature,
  transportActivationEnergy,
} = parameterTable;
const ofRecords = {
  separatorThickness,
  porosity,
  macMullinNumber,
  bruggemanExponent,
  saltConcentration,
  ionicConductivity,
  transferenceNumber,
  saltDiffusivity,
  thermodynamicFactor,
} as const satisfies Partial<Record<ParameterName, NumberParameter>>;
const fillingTable = { ...ofRecords, electrolyteLaw, referenceTemperature, transportActivationEnergy };

type FillingName = keyof typeof fillingTable;

/** The ending of the run's own cell: its ids have none. */
export const OF_RUN = 'run';

/** The filling of a cell, and the overrides that hold for it. */
export interface Filling {
  readonly electrolyteId: string;
  readonly solvents: readonly NamedSolvent[];
  readonly separator: Separator;
  /** Ending of ids where the cell differs from the run's: the slug of the cell. */
  readonly ending: string;
  readonly overrides: SymmetricCellFacts['overrides'];
}

/**
 * Parameters of electrolyte and separator: by hand if given, or else as claimed, or else derived from other claims, or
 * else the model's default.
 *
 * @throws InvalidInput that names a parameter which is not recorded
 */
export function fillingParameters(facts: SymmetricCellFacts, filling: Filling, ledger: LedgerBuilder): ParameterSet {
  const { claims, ignoring } = facts;
  const { overrides } = filling;
  const recorded = recordedParameters<FillingName>(
    fillingTable,
    { part: partWith(facts, filling) },
    { claims, ignoring, overrides },
  );
  const sourced: Partial<Record<FillingName, Sourced | null>> = {
    separatorThickness: recorded.require('separatorThickness'),
    porosity: recorded.require('porosity'),
    ...transportFactor(recorded),
    saltConcentration: recorded.require('saltConcentration'),
    ionicConductivity: recorded.require('ionicConductivity'),
    transferenceNumber: recorded.require('transferenceNumber'),
    saltDiffusivity: saltDiffusivityFrom(recorded),
    thermodynamicFactor: recorded.require('thermodynamicFactor'),
    electrolyteLaw: recorded.require('electrolyteLaw'),
    transportActivationEnergy: recorded.require('transportActivationEnergy'),
    referenceTemperature:
      overrides.referenceTemperature == null
        ? statedReference(facts, filling.electrolyteId)
        : recorded.require('referenceTemperature'),
  };
  const idOf = (name: string) => (filling.ending === OF_RUN ? name : `${name}.${filling.ending}`);
  const ids = Object.entries(sourced).flatMap(([name, number]) =>
    number ? [[name, ledger.add(name as FillingName, number, idOf(name), filling.ending)]] : [],
  );
  return Object.fromEntries(ids);
}

/** @throws InvalidInput where it is derived from a transference number that may not be positive */
function saltDiffusivityFrom(recorded: RecordedParameters<FillingName>): Sourced {
  const found = recorded.require('saltDiffusivity');
  const { uncertain, value } = recorded.require('transferenceNumber');
  const least = uncertain ? quantilesOf(uncertain.distribution).p05 : Number(value);
  if (!found.derivation || least > 0) return found;
  const share = `the transference number is ${value}${uncertain ? `, with a 5 % quantile of ${Number(least.toPrecision(3))}` : ''}`;
  throw new InvalidInput(
    `saltDiffusivity does not follow from the conductivity: ${share}, and Nernst–Einstein needs one above 0`,
    {
      path: ['saltDiffusivity'],
      allowed: 'a value by hand, or a claim of it',
    },
  );
}

/** The temperature that the source of the conductivity states; else 25 °C. */
function statedReference(facts: SymmetricCellFacts, electrolyteId: string): Sourced {
  const ofConductivity = { of: electrolyteId, property: 'ionicConductivity', name: 'conductivity' } as const;
  return statedTemperature(facts, ofConductivity) ?? byDefault(parameterTable.referenceTemperature)!;
}

function partWith({ metal, electrode, electrolyte }: SymmetricCellFacts, filling: Filling): Part {
  const { electrolyteId, separator } = filling;
  const isOwn = electrolyteId === electrolyte.id;
  const other: SubjectIdentity = {
    id: electrolyteId,
    kind: 'ELECTROLYTE',
    slug: electrolyteId,
    name: 'the other electrolyte',
  };
  const material = {
    id: separator.materialId,
    kind: 'MATERIAL',
    slug: '',
    name: `the solid of ${separator.name}`,
  } as const;
  return partOf(electrode, {
    metal: partOf(metal),
    electrolyte: { ...partOf(isOwn ? electrolyte : other), solvents: filling.solvents },
    separator: partOf(separator, { material: partOf(material) }),
  });
}

export function partOf(subject: SubjectIdentity, parts: Part['parts'] = {}): Part {
  return { subject, formula: null, parts };
}

/**
 * The inputs of the separator's transport factor, as in the metric: the MacMullin number by hand or claimed, unless an
 * exponent is given by hand; otherwise the exponent.
 *
 * @throws InvalidInput where both are given by hand
 */
function transportFactor(recorded: RecordedParameters<FillingName>) {
  const macMullinNumber = recorded.find('macMullinNumber');
  const bruggemanExponent = recorded.find('bruggemanExponent');
  if (macMullinNumber?.origin === 'GIVEN' && bruggemanExponent?.origin === 'GIVEN') {
    throw refused('bruggemanExponent', bruggemanExponent.value, 'left out where macMullinNumber is given');
  }
  const isExponent =
    macMullinNumber === null || (bruggemanExponent?.origin === 'GIVEN' && macMullinNumber.origin !== 'GIVEN');
  return isExponent ? { bruggemanExponent } : { macMullinNumber };
}

/** Those that nothing else can replace. */
export const indispensable = [
  'separatorThickness',
  'saltConcentration',
  'ionicConductivity',
  'transferenceNumber',
] as const satisfies readonly ParameterName[];

/** The part and the property of each parameter, from its origin in the table. */
export const recordedAs: Readonly<Record<string, readonly [of: Role, property: PropertyName]>> = Object.fromEntries(
  Object.entries<NumberParameter>(ofRecords).flatMap(([name, { origin }]) => {
    const claimed = origin && endsOf(origin).find((end) => end.from === 'CLAIM');
    return claimed ? [[name, [claimed.at[0]!, claimed.property]]] : [];
  }),
);
