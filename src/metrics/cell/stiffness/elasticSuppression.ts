import { CATION_VOLUME_RATIO, POISSON_RATIO, SHEAR_MODULUS } from '../../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../../derivation/metric.ts';
import { assumed, claimed, derived, first, given } from '../../../derivation/origins.ts';
import { neutralModulusRatio } from '../../../physics/interfaceStability.ts';

const separatorModulus = {
  separatorShearModulus: {
    unit: 'GPa',
    description: 'Shear modulus of a solid separator, G_s; without it that on record.',
    optional: true,
    ...SHEAR_MODULUS,
  },
} as const satisfies Record<string, MetricArgument>;

const ofTheory = {
  separatorPoissonRatio: {
    unit: '1',
    description: 'Poisson’s ratio of the separator, ν_s; without it that on record, or else an assumption.',
    optional: true,
    ...POISSON_RATIO,
  },
  cationVolumeRatio: {
    unit: '1',
    description:
      'Partial molar volume of the cation in the separator over the molar volume of the metal, v: above 1 in polymers, below 1 in inorganic solids.',
    ...CATION_VOLUME_RATIO,
  },
} as const satisfies Record<string, MetricArgument>;

/** The Poisson's ratio of a separator where no source claims one. */
const usualPoissonRatio = assumed(0.33, '1', {
  band: [0.2, 0.5],
  reason:
    'Poisson’s ratio of the separator is assumed to be 0.33, as of poly(ethylene oxide), from 0.2 (glass) to 0.5 (rubber).',
});

const elastic = {
  unit: '1',
  of: ['SYMMETRIC_CELL', 'HALF_CELL', 'FULL_CELL'],
  floor: 0,
} as const;

const criterion = {
  ...elastic,
  source:
    'Monroe & Newman, J. Electrochem. Soc. 152, A396 (2005), doi:10.1149/1.1850854 (the abstract was read); the expression as in Ahmad et al., ACS Cent. Sci. 4, 996 (2018), doi:10.1021/acscentsci.8b00229 (read in their program)',
  validity:
    'metal and separator are dense, isotropic solids that deform elastically, without creep and without pressure from outside, v is not 1, and the roughness is small and longer than some nanometres. It says nothing of metal that grows through the pores of a mat or film with a liquid, along grain boundaries or in cracks.',
} as const;

/** r = G_s/G_m. */
export const shearModulusRatio = metric({
  ...elastic,
  name: 'shearModulusRatio',
  symbol: 'r',
  formula: 'r = G_s/G_m',
  latex: String.raw`r = \frac{G_\mathrm{s}}{G_\mathrm{m}}`,
  description: 'Shear modulus of the separator over that of the alkali metal.',
  source: 'Definition',
  validity: 'the separator is a solid that bears shear as a whole, and the metal is as stiff as in bulk.',
  arguments: separatorModulus,
  inputs: {
    separatorShearModulus: {
      symbol: 'G_s',
      origin: first(given('separatorShearModulus'), claimed('shearModulus', 'separator')),
    },
    metalShearModulus: { symbol: 'G_m', origin: claimed('shearModulus', 'metal') },
  },
  compute: (of) => of.separatorShearModulus / of.metalShearModulus,
});

/** r_c = −h + √(h² + a_s/a_m). */
export const criticalShearModulusRatio = metric({
  ...criterion,
  name: 'criticalShearModulusRatio',
  symbol: 'r_c',
  formula:
    'r_c = −h + √(h² + (3 − 4ν_s)/(3 − 4ν_m)) where h is 2(1 + v)(2 − 3ν_s − 3ν_m + 4ν_s·ν_m)/((1 − v)(3 − 4ν_m))',
  latex: String.raw`r_\mathrm{c} = -h + \sqrt{h^2 + \frac{3 - 4\nu_\mathrm{s}}{3 - 4\nu_\mathrm{m}}}, \quad h = \frac{2(1 + v)(2 - 3\nu_\mathrm{s} - 3\nu_\mathrm{m} + 4\nu_\mathrm{s}\nu_\mathrm{m})}{(1 - v)(3 - 4\nu_\mathrm{m})}`,
  description:
    'Ratio of the shear moduli of separator and metal at which elastic stress neither favours nor suppresses roughness: with v above 1 stress suppresses roughness above it, with v below 1 below it.',
  arguments: ofTheory,
  inputs: {
    metalPoissonRatio: { symbol: 'ν_m', origin: claimed('poissonRatio', 'metal') },
    separatorPoissonRatio: {
      symbol: 'ν_s',
      origin: first(given('separatorPoissonRatio'), claimed('poissonRatio', 'separator'), usualPoissonRatio),
    },
    cationVolumeRatio: { symbol: 'v', origin: given('cationVolumeRatio') },
  },
  compute: (of) => neutralModulusRatio(of),
});

/** m = r/r_c where v > 1, r_c/r where v < 1. */
export const elasticSuppression = metric({
  ...criterion,
  name: 'elasticSuppression',
  symbol: 'm',
  formula: 'm = r/r_c where v > 1, r_c/r where v < 1',
  latex: String.raw`m = \begin{cases} r / r_\mathrm{c} & v > 1 \\ r_\mathrm{c} / r & v < 1 \end{cases}`,
  description:
    'How far the stiffness of the separator meets the criterion of Monroe and Newman: from 1 on elastic stress suppresses the roughness from which dendrites begin.',
  arguments: { ...separatorModulus, ...ofTheory },
  inputs: {
    shearModulusRatio: { symbol: 'r', origin: derived(shearModulusRatio) },
    criticalRatio: { symbol: 'r_c', origin: derived(criticalShearModulusRatio) },
    cationVolumeRatio: { symbol: 'v', origin: given('cationVolumeRatio') },
  },
  compute: ({ shearModulusRatio: r, criticalRatio, cationVolumeRatio }) =>
    cationVolumeRatio > 1 ? r / criticalRatio : criticalRatio / r,
});
