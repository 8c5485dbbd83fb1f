import { EFFICIENCY } from '../../../derivation/argumentLimits.ts';
import { metric } from '../../../derivation/metric.ts';
import { derived, given, recorded } from '../../../derivation/origins.ts';
import type { Part } from '../../../domain/facts.ts';
import { exactly, type Measure } from '../../../domain/measure.ts';
import { parseFormula } from '../../../physics/composition/formula.ts';
import { type Refusal, refusal } from '../../../physics/refusal.ts';
import { npRatio } from '../balance/npRatio.ts';

/** n = (N/P − 1 + s)/(1 − CE): the cycles until the spare metal is lost. */
export const inventoryLife = metric({
  name: 'inventoryLife',
  symbol: 'n_inv',
  formula: 'n_inv = (N/P − 1 + s)/(1 − CE)',
  latex: String.raw`n_\mathrm{inv} = \frac{\mathrm{N/P} - 1 + s}{1 - \mathrm{CE}}`,
  unit: '{cycle}',
  of: ['FULL_CELL'],
  description:
    'Number of full cycles until the alkali metal that plating and stripping lose is used up: the excess alone where the cathode is assembled without metal (s = 0), all of the anode where it brings its own (s = 1).',
  source:
    'Xiao et al., Nat. Energy 5, 561 (2020), doi:10.1038/s41560-020-0648-z: what Coulombic efficiency says of cycle life',
  validity:
    'metal is lost by this efficiency alone, the same in every cycle, below 100 %; cells mostly fail earlier, by other ways.',
  floor: 0,
  arguments: {
    coulombicEfficiency: {
      unit: '%',
      description: 'Coulombic efficiency of plating and stripping on the host, as half cells show it, CE.',
      ...EFFICIENCY,
    },
  },
  inputs: {
    npRatio: { symbol: 'N/P', origin: derived(npRatio) },
    cathodeMetal: { symbol: 's', origin: recorded(['metal of the cathode', '1'], bringsMetal) },
    coulombicEfficiency: { symbol: 'CE', origin: given('coulombicEfficiency') },
  },
  compute: (of) => (of.npRatio - 1 + of.cathodeMetal) / (1 - of.coulombicEfficiency),
});

/** 1 where the formula of the active material contains the metal of the cell: it is assembled discharged. */
function bringsMetal({ parts: { metal, positive } }: Part): Measure | Refusal {
  const active = positive?.parts.activeMaterial;
  if (!active) return refusal('The active material of the positive electrode is not on record.');
  const composition = parseFormula(active.formula ?? '');
  if (!metal?.formula || 'reason' in composition) {
    return refusal(`Whether ${active.subject.name} holds the metal of the cell cannot be read from a formula.`);
  }
  return exactly(composition.has(metal.formula) ? 1 : 0, '1');
}
