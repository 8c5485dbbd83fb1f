import { AREAL_CAPACITY, NUCLEUS_DIAMETER, SURFACE_OVERPOTENTIAL } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { claimed, claimedUnder, derived, first, given } from '../../derivation/origins.ts';
import { molarVolume } from '../../derivation/quantities/molarVolume.ts';
import { criticalRadius } from '../../physics/nucleation/rate.ts';
import { theoreticalVolumetricCapacityOfMetal } from './theoreticalCapacity.ts';

/** r* = 2γV_m/(Fη). */
export const criticalNucleusRadius = metric({
  name: 'criticalNucleusRadius',
  symbol: 'r*',
  formula: 'r* = 2γ·V_m/(F·η)',
  latex: String.raw`r^* = \frac{2 \gamma V_\mathrm{m}}{F \eta}`,
  unit: 'nm',
  of: ['ALKALI_METAL'],
  description: 'Radius above which a nucleus of the metal grows at the overpotential given, in magnitude.',
  source: 'Classical nucleation theory: Milchev, Electrocrystallization (2002), ch. 1',
  validity:
    'the nucleus has the surface energy of the flat metal; at a few atoms across it has not, and below the radius of a lithium atom, 0.15 nm, there is none.',
  floor: 0.15,
  arguments: {
    overpotential: {
      unit: 'mV',
      description: 'Magnitude of the overpotential of the surface, η.',
      ...SURFACE_OVERPOTENTIAL,
    },
  },
  inputs: {
    surfaceEnergy: { symbol: 'γ', origin: claimed('surfaceEnergy') },
    molarVolume: { symbol: 'V_m', origin: derived(molarVolume) },
    overpotential: { symbol: 'η', origin: given('overpotential') },
  },
  compute: (of) => criticalRadius(of),
});

const asSpheres = {
  of: ['ALKALI_METAL'],
  source: 'Faraday’s law and the volume of a sphere',
  validity: 'all charge has gone into equal spheres of the metal that lie side by side, which cover 91 % at most.',
  floor: 0,
  arguments: {
    arealCapacity: { unit: 'mA.h/cm2', description: 'Areal capacity plated, q, per true area.', ...AREAL_CAPACITY },
    nucleusDiameter: {
      unit: 'nm',
      description: 'Diameter of the nuclei, d; without it that seen at this capacity.',
      optional: true,
      ...NUCLEUS_DIAMETER,
    },
  },
} as const;

const inputs = {
  arealCapacity: { symbol: 'q', origin: given('arealCapacity') },
  volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacityOfMetal) },
  diameter: {
    symbol: 'd',
    origin: first(given('nucleusDiameter'), claimedUnder({ arealCapacity: 'arealCapacity' }, 'nucleusDiameter')),
  },
} as const;

/** N = 6q/(πd³Q_V). */
export const nucleusDensity = metric({
  ...asSpheres,
  name: 'nucleusDensity',
  symbol: 'N',
  formula: 'N = 6q/(π·d³·Q_V)',
  latex: String.raw`N = \frac{6 q}{\pi d^3 Q_V}`,
  unit: '/cm2',
  description: 'Number of nuclei per true area that hold all the metal plated, as spheres of the diameter on record.',
  inputs,
  compute: (of) => (6 * of.arealCapacity) / (Math.PI * of.diameter ** 3 * of.volumetricCapacity),
});

/** θ = N·πd²/4 = 3q/(2d·Q_V); discs in a plane cover π/(2√3) at most. */
export const nucleusCoverage = metric({
  ...asSpheres,
  name: 'nucleusCoverage',
  symbol: 'θ',
  formula: 'θ = 3q/(2d·Q_V)',
  latex: String.raw`\theta = \frac{3 q}{2 d Q_V}`,
  unit: '%',
  ceiling: (100 * Math.PI) / (2 * Math.sqrt(3)),
  description:
    'Share of the true area that these nuclei cover; where it cannot be, part of the charge is elsewhere: alloyed, or on a larger surface.',
  inputs,
  compute: (of) => (1.5 * of.arealCapacity) / (of.diameter * of.volumetricCapacity),
});
