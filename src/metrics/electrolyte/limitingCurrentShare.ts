import { metric } from '../../derivation/metric.ts';
import { derived, given } from '../../derivation/origins.ts';
import { layerLimitingCurrentDensity } from './limitingCurrentDensity.ts';
import { planarCurrent } from './sandTime.ts';

/** What the share of the limiting current density is for a layer and for a cell. */
export const depletion = {
  name: 'limitingCurrentShare',
  symbol: 'x',
  unit: '1',
  source:
    'The limit: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 11. Dendrites by depletion: Chazalviel, Phys. Rev. A 42, 7355 (1990), doi:10.1103/PhysRevA.42.7355 (recalled, not opened). Short circuits from 0.75 on: Monroe & Newman, J. Electrochem. Soc. 150, A1377 (2003), doi:10.1149/1.1606686 (the abstract was read)',
  floor: 0,
  solidMetal: ['metal'],
} as const;

/** What a share of 1 means, as the end of a description. */
export const fromOneOn =
  'from 1 on the salt at the plating electrode is used up at Sand’s time and metal grows as dendrites';

/** When the share says something, as the start of a validity. */
export const inSteadyState =
  'the current flows until the state is steady, both electrodes are flat and exchange the alkali metal, and the properties of the salt do not change with its concentration; less than 1 excludes no dendrites that have another cause, and a model of lithium with a polymer has short circuits from 0.75 on';

/** x = i/i_lim of a layer of this electrolyte. */
export const layerLimitingCurrentShare = metric({
  ...depletion,
  formula: 'x = i/i_lim',
  latex: String.raw`x = \frac{i}{i_\mathrm{lim}}`,
  of: ['ELECTROLYTE'],
  description: `Plating current density over the limiting current density of a layer of the electrolyte: ${fromOneOn}.`,
  validity: `${inSteadyState}; with a temperature, the limit is carried as that of the layer.`,
  arguments: { ...layerLimitingCurrentDensity.arguments, ...planarCurrent },
  inputs: {
    currentDensity: { symbol: 'i', origin: given('currentDensity') },
    limitingCurrentDensity: { symbol: 'i_lim', origin: derived(layerLimitingCurrentDensity) },
  },
  compute: (of) => of.currentDensity / of.limitingCurrentDensity,
});
