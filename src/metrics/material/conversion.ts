import { MOLAR_VOLUME, MOLAR_VOLUME_IF_ANY } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { derived, given } from '../../derivation/origins.ts';
import { molarVolume } from '../../derivation/quantities/molarVolume.ts';

const volume = (description: string) => ({ unit: 'cm3/mol', description }) as const;

const beside = {
  besideMolarVolume: {
    ...volume('Volume of the other products per formula unit of this one, V_b.'),
    ...MOLAR_VOLUME_IF_ANY,
  },
} as const satisfies Record<string, MetricArgument>;

const product = {
  of: ['MATERIAL'],
  source: 'Conservation of matter, with the molar volumes of the dense phases',
  validity: 'the reaction goes to its end and all phases are dense.',
  floor: 0,
} as const;

const inputs = {
  molarVolume: { symbol: 'V_m', origin: derived(molarVolume) },
  beside: { symbol: 'V_b', origin: given('besideMolarVolume') },
} as const;

/** φ = V_m/(V_m + V_b). */
export const phaseVolumeFraction = metric({
  ...product,
  name: 'phaseVolumeFraction',
  symbol: 'φ',
  formula: 'φ = V_m/(V_m + V_b)',
  latex: String.raw`\varphi = \frac{V_\mathrm{m}}{V_\mathrm{m} + V_\mathrm{b}}`,
  unit: '%',
  ceiling: 100,
  description: 'Share by volume of this phase among the products of the reaction in which it forms.',
  arguments: beside,
  inputs,
  compute: (of) => of.molarVolume / (of.molarVolume + of.beside),
});

/** V/V₀ = (V_m + V_b)/V_r. */
export const conversionVolumeRatio = metric({
  ...product,
  name: 'conversionVolumeRatio',
  symbol: 'V/V₀',
  formula: 'V/V₀ = (V_m + V_b)/V_r',
  latex: String.raw`\frac{V}{V_0} = \frac{V_\mathrm{m} + V_\mathrm{b}}{V_\mathrm{r}}`,
  unit: '1',
  description:
    'Volume of all solid products over that of the solid from which they form, the alkali metal taken up not counted.',
  arguments: {
    ...beside,
    reactantMolarVolume: {
      ...volume('Volume of the solid that reacts, per formula unit of this product, V_r.'),
      ...MOLAR_VOLUME,
    },
  },
  inputs: { ...inputs, reactant: { symbol: 'V_r', origin: given('reactantMolarVolume') } },
  compute: (of) => (of.molarVolume + of.beside) / of.reactant,
});
