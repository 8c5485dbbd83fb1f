/** A number that nobody here measured, with the band within which it may lie. In SI. */
export interface Prior {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly reason: string;
}

/** What a metal brings to the model. */
export interface MetalPriors {
  readonly molarVolume: Prior;
  readonly surfaceEnergy: Prior;
  readonly substrateNucleationOverpotential: Prior;
  readonly coatingNucleationOverpotential: Prior;
}

/** By symbol. They differ in numbers only; wherever a record has a claim, the claim goes first. */
export const metalPriors: Readonly<Record<string, MetalPriors>> = {
  Li: {
    molarVolume: molarVolume(13.0e-6, 0.05e-6),
    surfaceEnergy: surfaceEnergy(0.47, 0.4, 0.55),
    substrateNucleationOverpotential: onset(0.05, 'a metal'),
    coatingNucleationOverpotential: onset(0.01, 'an antimonide'),
  },
  Na: {
    molarVolume: molarVolume(23.75e-6, 0.08e-6),
    surfaceEnergy: surfaceEnergy(0.22, 0.2, 0.26),
    substrateNucleationOverpotential: onset(0.06, 'a metal'),
    coatingNucleationOverpotential: onset(0.012, 'an antimonide'),
  },
  K: {
    molarVolume: molarVolume(45.4e-6, 0.3e-6),
    surfaceEnergy: surfaceEnergy(0.13, 0.11, 0.15),
    substrateNucleationOverpotential: onset(0.08, 'a metal'),
    coatingNucleationOverpotential: onset(0.015, 'an antimonide'),
  },
};

function molarVolume(value: number, half: number): Prior {
  return { value, low: value - half, high: value + half, reason: 'molar mass over density, CRC Handbook (2014)' };
}

function surfaceEnergy(value: number, low: number, high: number): Prior {
  return { value, low, high, reason: 'assumed: 1.05 to 1.2 times the surface tension of the liquid' };
}

function onset(value: number, surface: string): Prior {
  return { value, low: value / 2, high: value * 2, reason: `calibrated for ${surface}, a factor of two either way` };
}
