/** One run of the ensemble: a metal on a surface under one control, from one seed. */
export interface Member {
  readonly metal: string;
  readonly control: 'POTENTIOSTATIC' | 'GALVANOSTATIC';
  readonly surface: keyof typeof surfaces;
  readonly seed: number;
  readonly columns: number;
}

/** What is kept of it. */
export interface Outcome extends Member {
  readonly ending: string;
  /** m */
  readonly roughness: number;
  readonly meanThickness: number;
  readonly tipAspectRatio: number;
  readonly coverage: number;
  /** V; null at an imposed potential */
  readonly nucleationPeak: number | null;
  readonly massError: number;
  readonly chargeError: number | null;
  readonly largestLimitingShare: number;
  readonly nuclei: Readonly<Record<string, number>>;
}

const film = { coating: 'FILM', coatingThickness: 1e-6 };
const islands = { coating: 'ISLANDS' };

/** By what they are made of; parameters that are not here are at their defaults. */
export const surfaces = {
  bare: {},
  islands,
  islandsWithoutBarrier: { ...islands, coatingContact: 'OHMIC' },
  film,
  filmWithoutBarrier: { ...film, coatingContact: 'OHMIC' },
  islandsThatNucleateLikeTheSubstrate: {
    ...islands,
    coatingNucleationOverpotential: 0.06,
    coatingNucleationSpread: 0.01,
    coatingSiteSpacing: 2500e-9,
  },
} as const;

/** Molar volume, surface energy and onsets of nucleation, SI. */
const metals: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Li: metal(13.0e-6, 0.47, 0.05, 0.01),
  Na: metal(23.75e-6, 0.22, 0.06, 0.012),
  K: metal(45.4e-6, 0.13, 0.08, 0.015),
};

function metal(molarVolume: number, surfaceEnergy: number, onSubstrate: number, onCoating: number) {
  return {
    molarVolume,
    surfaceEnergy,
    substrateNucleationOverpotential: onSubstrate,
    coatingNucleationOverpotential: onCoating,
  };
}

const controls = {
  POTENTIOSTATIC: { control: 'POTENTIOSTATIC', appliedPotential: -0.1 },
  GALVANOSTATIC: { control: 'GALVANOSTATIC', currentDensity: 10 },
} as const;

const seeds = [1, 2, 3, 4, 5] as const;
const COLUMNS = 512;

/** Window 2.56 µm, h 5 nm, i₀ 30 A/m², mean thickness 100 nm: seeds 1 to 5; and two of them at half the cell size. */
export const members: readonly Member[] = (['POTENTIOSTATIC', 'GALVANOSTATIC'] as const).flatMap((control) => [
  ...(Object.keys(surfaces) as (keyof typeof surfaces)[]).flatMap((surface) =>
    ofSeeds({ metal: 'Na', control, surface }),
  ),
  ...['Li', 'K'].flatMap((metal) => [
    ...ofSeeds({ metal, control, surface: 'bare' }),
    ...ofSeeds({ metal, control, surface: 'islands' }),
  ]),
  ...(['bare', 'islands'] as const).map((surface): Member => {
    return { metal: 'Na', control, surface, seed: 1, columns: 2 * COLUMNS };
  }),
]);

function ofSeeds(member: Pick<Member, 'metal' | 'control' | 'surface'>): Member[] {
  return seeds.map((seed) => ({ ...member, seed, columns: COLUMNS }));
}

/** Parameters of a member, in SI. */
export function parametersOf({ metal: name, control, surface, seed, columns }: Member): Record<string, unknown> {
  return { ...metals[name], ...controls[control], ...surfaces[surface], seed, columns };
}
