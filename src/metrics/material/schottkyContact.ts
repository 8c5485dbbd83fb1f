import { VOLTAGE, WORK_FUNCTION } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { claimed, given } from '../../derivation/origins.ts';
import { depletionWidth as widthOf } from '../../physics/schottky.ts';

const workFunction = {
  unit: 'eV',
  description: 'Work function of the metal on the semiconductor, φ.',
  ...WORK_FUNCTION,
} as const satisfies MetricArgument;

const idealContact = {
  unit: 'eV',
  of: ['MATERIAL'],
  source: 'Schottky–Mott rule: Sze & Ng, Physics of Semiconductor Devices, 3rd ed., ch. 3',
  validity:
    'the contact is ideal: no interface states pin the Fermi level and no dipole forms; real barriers deviate by tenths of an electronvolt.',
  arguments: { workFunction },
} as const;

const electronAffinity = { symbol: 'χ', origin: claimed('electronAffinity') } as const;
const metal = { symbol: 'φ', origin: given('workFunction') } as const;

/** φ_Bn = φ − χ. */
export const electronSchottkyBarrier = metric({
  ...idealContact,
  name: 'electronSchottkyBarrier',
  symbol: 'φ_Bn',
  formula: 'φ_Bn = φ − χ',
  latex: String.raw`\phi_\mathrm{Bn} = \phi - \chi`,
  description:
    'Barrier to electrons on their way from a metal of the work function given into this semiconductor; below zero the contact is ohmic.',
  inputs: { metal, electronAffinity },
  compute: (of) => of.metal - of.electronAffinity,
});

/** φ_Bp = χ + E_g − φ. */
export const holeSchottkyBarrier = metric({
  ...idealContact,
  name: 'holeSchottkyBarrier',
  symbol: 'φ_Bp',
  formula: 'φ_Bp = χ + E_g − φ',
  latex: String.raw`\phi_\mathrm{Bp} = \chi + E_\mathrm{g} - \phi`,
  description:
    'Barrier to holes on their way from a metal of the work function given into this semiconductor; below zero the contact is ohmic.',
  inputs: { electronAffinity, bandGap: { symbol: 'E_g', origin: claimed('bandGap') }, metal },
  compute: (of) => of.electronAffinity + of.bandGap - of.metal,
});

/** w = √(2ε₀ε_r·V_bi/(e·N)). */
export const depletionWidthMetric = metric({
  name: 'depletionWidth',
  symbol: 'w',
  formula: 'w = √(2ε₀·ε_r·V_bi/(e·N))',
  latex: String.raw`w = \sqrt{\frac{2 \varepsilon_0 \varepsilon_\mathrm{r} V_\mathrm{bi}}{e N}}`,
  unit: 'nm',
  of: ['MATERIAL'],
  description: 'Width of the layer of the semiconductor that a metal contact empties of carriers.',
  source: 'Sze & Ng, Physics of Semiconductor Devices, 3rd ed., ch. 3',
  validity:
    'the dopants are spread evenly and all ionised, the edge of the layer is sharp, and the semiconductor is thicker than it.',
  floor: 0,
  arguments: {
    builtInPotential: { unit: 'V', description: 'Potential across the depletion layer, V_bi.', ...VOLTAGE },
  },
  inputs: {
    relativePermittivity: { symbol: 'ε_r', origin: claimed('relativePermittivity') },
    builtInPotential: { symbol: 'V_bi', origin: given('builtInPotential') },
    dopantDensity: { symbol: 'N', origin: claimed('dopantDensity') },
  },
  compute: (of) => widthOf(of),
});
