import { MILLER_INDEX, WAVELENGTH } from '../../derivation/argumentLimits.ts';
import { type MetricArgument, metric } from '../../derivation/metric.ts';
import { assumed, claimed, constant, derived, first, given } from '../../derivation/origins.ts';
import { scatteringAngle, latticeSpacing as spacingOf } from '../../physics/diffraction.ts';

const index = (letter: string, along: string) =>
  ({ unit: '1', description: `Miller index ${letter}, along ${along}.`, ...MILLER_INDEX }) as const;

const planes = {
  h: index('h', 'the edge a'),
  k: index('k', 'the edge b'),
  l: index('l', 'the edge c'),
} as const satisfies Record<string, MetricArgument>;

/** 1/d² = (h² + k² − 2hk·cos γ)/(a²·sin² γ) + l²/c². */
export const latticeSpacingMetric = metric({
  name: 'latticeSpacing',
  symbol: 'd',
  formula: 'd = ((h² + k² − 2hk·cos γ)/(a²·sin² γ) + l²/c²)^(−½)',
  latex: String.raw`d = \left( \frac{h^2 + k^2 - 2hk\cos\gamma}{a^2 \sin^2\gamma} + \frac{l^2}{c^2} \right)^{-1/2}`,
  unit: 'nm',
  of: ['MATERIAL'],
  description:
    'Distance between lattice planes of the Miller indices given; the crystal is cubic where only its edge a is on record.',
  source: 'International Tables for Crystallography, vol. C, 1.1: interplanar spacing',
  validity: 'the crystal is cubic, tetragonal or hexagonal and unstrained, and one index at least is not zero.',
  floor: 0,
  arguments: planes,
  inputs: {
    h: { symbol: 'h', origin: given('h') },
    k: { symbol: 'k', origin: given('k') },
    l: { symbol: 'l', origin: given('l') },
    a: { symbol: 'a', origin: claimed('latticeParameterA') },
    c: { symbol: 'c', origin: first(claimed('latticeParameterC'), claimed('latticeParameterA')) },
    gamma: {
      symbol: 'γ',
      origin: first(claimed('latticeAngleGamma'), constant(90, 'deg', 'A right angle, where no other is on record')),
    },
  },
  compute: (of) => spacingOf(of),
});

const radiation = first(
  given('wavelength'),
  assumed(0.15406, 'nm', {
    band: [0.15405, 0.15445],
    reason: 'The radiation is assumed to be Cu Kα₁, 0.15406 nm; the band reaches to Kα₂.',
  }),
);

/** Bragg's law: λ = 2d·sin θ. */
export const diffractionAngle = metric({
  name: 'diffractionAngle',
  symbol: '2θ',
  formula: '2θ = 2·arcsin(λ/(2d))',
  latex: String.raw`2\theta = 2\arcsin\frac{\lambda}{2d}`,
  unit: 'deg',
  of: ['MATERIAL'],
  description: 'Angle between the incident beam and the first-order reflection of the lattice planes given.',
  source: 'Bragg’s law: W. H. & W. L. Bragg, Proc. R. Soc. Lond. A 88, 428 (1913), doi:10.1098/rspa.1913.0040',
  validity:
    'the wavelength is below twice the distance of the planes; whether the structure extinguishes the peak is not asked.',
  floor: 0,
  ceiling: 180,
  arguments: {
    ...planes,
    wavelength: {
      unit: 'nm',
      description: 'Wavelength of the radiation, λ; without it that of Cu Kα₁ is assumed.',
      optional: true,
      ...WAVELENGTH,
    },
  },
  inputs: {
    wavelength: { symbol: 'λ', origin: radiation },
    latticeSpacing: { symbol: 'd', origin: derived(latticeSpacingMetric) },
  },
  compute: (of) => scatteringAngle(of.latticeSpacing, of.wavelength),
});
