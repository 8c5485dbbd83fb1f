import { LAYER_THICKNESS, MACMULLIN_NUMBER } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { claimed, constant, first, given } from '../../derivation/origins.ts';
import { diffusivity } from '../../derivation/quantities/diffusivity.ts';
import { temperatureArgument } from '../../derivation/quantities/temperature.ts';
import { ARRHENIUS_REACH } from '../../physics/arrhenius.ts';
import { limitingCurrentDensity as limitOf } from '../../physics/limitingCurrent.ts';

/** i_lim = 2FDc/((1 − t₊)·N_M·L) of a layer of this electrolyte. */
export const layerLimitingCurrentDensity = metric({
  name: 'limitingCurrentDensity',
  symbol: 'i_lim',
  formula: 'i_lim = 2F·D·c/((1 − t₊)·N_M·L)',
  latex: String.raw`i_\mathrm{lim} = \frac{2 F D c}{(1 - t_+) N_\mathrm{M} L}`,
  unit: 'mA/cm2',
  of: ['ELECTROLYTE'],
  description:
    'Steady current density, in magnitude, at which a layer of the electrolyte between two metal electrodes holds no more salt at the plating one.',
  source: 'Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11',
  validity: `both electrodes are flat and exchange the alkali metal, and the properties of the salt do not change with its concentration; with a temperature, its diffusivity follows Arrhenius’ law, while transference number and pores are taken to stay as they are within ${ARRHENIUS_REACH} K.`,
  floor: 0,
  solidMetal: ['metal'],
  arguments: {
    ...temperatureArgument,
    thickness: { unit: 'um', description: 'Thickness of the layer, L.', ...LAYER_THICKNESS },
    macMullinNumber: {
      unit: '1',
      description: 'MacMullin number of a separator in the layer, N_M; without it the solution is free.',
      optional: true,
      ...MACMULLIN_NUMBER,
    },
  },
  inputs: {
    saltDiffusivity: { symbol: 'D', origin: diffusivity },
    saltConcentration: { symbol: 'c', origin: claimed('saltConcentration') },
    transferenceNumber: { symbol: 't₊', origin: claimed('transferenceNumber') },
    macMullinNumber: {
      symbol: 'N_M',
      origin: first(given('macMullinNumber'), constant(1, '1', 'By definition, of the free solution')),
    },
    thickness: { symbol: 'L', origin: given('thickness') },
  },
  compute: ({ macMullinNumber, ...layer }) => limitOf({ ...layer, transportFactor: 1 / macMullinNumber }),
});
