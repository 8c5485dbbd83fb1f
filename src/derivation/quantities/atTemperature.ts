import type { PropertyName } from '../../domain/property.ts';
import { ARRHENIUS_REACH, arrheniusFactor } from '../../physics/arrhenius.ts';
import { type Metric, metric } from '../metric.ts';
import { claimed, derived, first, given, whenGiven } from '../origins.ts';
import { conductivityActivationEnergy } from './activationEnergy.ts';
import { temperatureArgument, temperatureOf } from './temperature.ts';

/** A property of the free solution at another temperature than that of its claim. */
function carried(
  property: PropertyName,
  home: Pick<Metric, 'name' | 'unit' | 'description'> & { readonly known: string; readonly latex: string },
): Metric {
  const { known, latex, ...rest } = home;
  const claim = claimed(property);
  const recordedAt = temperatureOf(claim);
  return metric({
    ...rest,
    symbol: `${known}_T`,
    formula: `${known}_T = ${known}·exp(−E_a·(1/T − 1/T₀)/R)`,
    latex: String.raw`${latex}_T = ${latex} \exp\left( -\frac{E_\mathrm{a}}{R} \left( \frac{1}{T} - \frac{1}{T_0} \right) \right)`,
    of: ['ELECTROLYTE'],
    source: 'Arrhenius’ law: Atkins & de Paula, Physical Chemistry, 10th ed., ch. 20',
    validity: `the temperature is within ${ARRHENIUS_REACH} K of that of the value on record, and the solution neither freezes nor boils nor loses its salt on the way.`,
    floor: 0,
    arguments: temperatureArgument,
    inputs: {
      known: { symbol: known, origin: claim },
      activationEnergy: { symbol: 'E_a', origin: conductivityActivationEnergy },
      temperature: { symbol: 'T', origin: first(given('temperature'), recordedAt) },
      referenceTemperature: { symbol: 'T₀', origin: recordedAt },
    },
    compute: (of) => of.known * arrheniusFactor(of),
  });
}

/** κ_T = κ·exp(−E_a(1/T − 1/T₀)/R). */
export const ionicConductivityAt = carried('ionicConductivity', {
  name: 'ionicConductivityAt',
  known: 'κ',
  latex: String.raw`\kappa`,
  unit: 'mS/cm',
  description: 'Ionic conductivity of the free solution at the temperature given, from that on record.',
});

/** D_T, with the activation energy of the conductivity. */
export const saltDiffusivityAt = carried('saltDiffusivity', {
  name: 'saltDiffusivityAt',
  known: 'D',
  latex: 'D',
  unit: 'cm2/s',
  description: 'Diffusivity of the salt in the free solution at the temperature given, from that on record.',
});

/** u_T, with the activation energy of the conductivity. */
export const ionMobilityAt = carried('ionMobility', {
  name: 'ionMobilityAt',
  known: 'u₊',
  latex: 'u',
  unit: 'cm2/(V.s)',
  description: 'Electric mobility of the alkali cation at the temperature given, from that on record.',
});

/** The conductivity of an electrolyte at the temperature given, or else as claimed. */
export const conductivity = atTemperature(ionicConductivityAt, 'ionicConductivity');

/** The diffusivity of its salt, where one is claimed. */
export const claimedDiffusivity = atTemperature(saltDiffusivityAt, 'saltDiffusivity');

/** The mobility of its cation. */
export const mobility = atTemperature(ionMobilityAt, 'ionMobility');

function atTemperature(there: Metric, property: PropertyName) {
  const absent = claimed(property);
  return whenGiven('temperature', { unless: temperatureOf(absent), given: derived(there), absent });
}
