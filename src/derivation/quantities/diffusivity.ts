import { nernstEinsteinDiffusivity as diffusivityOf } from '../../physics/nernstEinstein.ts';
import { cationDiffusivity as cationDiffusivityOf, nernstEinsteinSaltDiffusivity } from '../../physics/transport.ts';
import { metric } from '../metric.ts';
import { assumed, claimed, derived, first } from '../origins.ts';
import { claimedDiffusivity, conductivity, mobility } from './atTemperature.ts';
import { temperature, temperatureArgument } from './temperature.ts';

/** D₊ = u₊RT/F, from the mobility that a source states. */
export const nernstEinsteinDiffusivityMetric = metric({
  name: 'nernstEinsteinDiffusivity',
  symbol: 'D₊',
  formula: 'D₊ = u₊RT/F',
  latex: String.raw`D_+ = \frac{u_+ R T}{F}`,
  unit: 'cm2/s',
  of: ['ELECTROLYTE'],
  description: 'Diffusivity of the alkali cation that belongs to the electric mobility on record.',
  source: 'Nernst–Einstein relation: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity: 'the solution is dilute enough for ions to move independently.',
  floor: 0,
  arguments: temperatureArgument,
  inputs: { mobility: { symbol: 'u₊', origin: mobility }, temperature },
  compute: (of) => diffusivityOf(of),
});

/** D = 2t₊(1 − t₊)κRT/(F²c): the ambipolar diffusivity of an ideal salt. */
export const saltDiffusivity = metric({
  name: 'saltDiffusivity',
  symbol: 'D',
  formula: 'D = 2t₊(1 − t₊)κRT/(F²c)',
  latex: String.raw`D = \frac{2 t_+ (1 - t_+) \kappa R T}{F^2 c}`,
  unit: 'cm2/s',
  of: ['ELECTROLYTE'],
  description:
    'Diffusivity of the salt in the free solution that belongs to its conductivity, were the solution ideal.',
  source: 'Nernst–Einstein relation: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity:
    'the salt is 1:1, fully dissociated and ideal; real carbonate solutions are off by a factor of up to 5. The transference number must be between 0 and 1; else the salt diffusivity must be given or claimed.',
  floor: 0,
  arguments: temperatureArgument,
  inputs: {
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber'), turningPoints: [0.5] },
    conductivity: { symbol: 'κ', origin: conductivity },
    concentration: { symbol: 'c', origin: claimed('saltConcentration') },
    temperature,
  },
  compute: ({ conductivity, concentration, ...of }) =>
    nernstEinsteinSaltDiffusivity({ ...of, ionicConductivity: conductivity, saltConcentration: concentration }),
});

/** The thermodynamic factor of a salt as claimed, or else of a solution near ideal. */
export const thermodynamicFactor = first(
  claimed('thermodynamicFactor'),
  assumed(1, '1', {
    band: [0.8, 2],
    reason: 'The thermodynamic factor of the salt is assumed to be that of an ideal solution, 1, within 0.8 to 2.',
  }),
);

/** D = ξ·Θ·D_id. */
export const estimatedSaltDiffusivity = metric({
  name: 'estimatedSaltDiffusivity',
  symbol: 'D',
  formula: 'D = ξ·Θ·D_id',
  latex: String.raw`D = \xi \Theta D_\mathrm{id}`,
  unit: 'cm2/s',
  of: ['ELECTROLYTE'],
  description:
    'Diffusivity of the salt in the free solution where nobody claims it: that which belongs to its conductivity, times its thermodynamic factor, within a factor of about 3.',
  source: 'Nernst–Einstein relation: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity:
    'the salt is 1:1 and the solution no further from the relation than the factor ξ, at any temperature, with a transference number between 0 and 1.',
  floor: 0,
  arguments: temperatureArgument,
  inputs: {
    departure: {
      symbol: 'ξ',
      origin: assumed(1, '1', {
        band: [0.35, 2.5],
        reason:
          'A real solution is assumed to be within a factor of 0.35 to 2.5 of the Nernst–Einstein relation; NaPF₆ in EC:PC is at 1/4.7 (doi:10.1016/j.electacta.2021.139764).',
      }),
    },
    thermodynamicFactor: { symbol: 'Θ', origin: thermodynamicFactor },
    ideal: { symbol: 'D_id', origin: derived(saltDiffusivity) },
  },
  compute: (of) => of.departure * of.thermodynamicFactor * of.ideal,
});

/**
 * The salt diffusivity of an electrolyte as claimed, or else as estimated from its conductivity; either at the
 * temperature given.
 */
export const diffusivity = first(claimedDiffusivity, derived(estimatedSaltDiffusivity));

/** D₊ = D/(2(1 − t₊)). */
export const cationDiffusivityMetric = metric({
  name: 'cationDiffusivity',
  symbol: 'D₊',
  formula: 'D₊ = D/(2(1 − t₊))',
  latex: String.raw`D_+ = \frac{D}{2 (1 - t_+)}`,
  unit: 'cm2/s',
  of: ['ELECTROLYTE'],
  description: 'Diffusivity of the alkali cation that belongs to the diffusivity of the salt.',
  source: 'Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity: 'the salt is 1:1, fully dissociated and ideal, and its transference number the same at any temperature.',
  floor: 0,
  arguments: temperatureArgument,
  inputs: {
    saltDiffusivity: { symbol: 'D', origin: diffusivity },
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber') },
  },
  compute: (of) => cationDiffusivityOf(of),
});
