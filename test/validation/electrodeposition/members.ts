import { surfaces } from './surfaces.ts';

/** One run of the ensemble: a metal on a surface, driven in one way, from one seed. */
export interface Member {
  readonly metal: keyof typeof metals;
  readonly control: keyof typeof controls;
  readonly surface: keyof typeof surfaces;
  readonly scale: keyof typeof scales;
  /** A m⁻² */
  readonly exchangeCurrentDensity: number;
  readonly columns: number;
  readonly seed: number;
}

/** What is kept of it. Lengths in m, potentials in V. */
export interface Outcome extends Member {
  readonly ending: string;
  readonly roughness: number;
  /** The same when 30 nm were plated; null in a cell. */
  readonly roughnessAt30: number | null;
  readonly meanThickness: number;
  readonly tipAspectRatio: number;
  /** Null at an imposed potential. */
  readonly nucleationPeak: number | null;
  readonly plateau: number | null;
  readonly massError: number;
  readonly chargeError: number | null;
  readonly largestLimitingShare: number;
  /** What is wrong with what the result tells of its metal. */
  readonly inconsistencies: readonly string[];
  /** By kind of surface. */
  readonly nuclei: Readonly<Record<string, number>>;
}

/** Molar volume, surface energy and onsets of nucleation, SI. */
const metals = {
  Li: metal(13.0e-6, 0.47, 0.05, 0.01),
  Na: metal(23.75e-6, 0.22, 0.06, 0.012),
  K: metal(45.4e-6, 0.13, 0.08, 0.015),
} as const;

function metal(molarVolume: number, surfaceEnergy: number, onSubstrate: number, onCoating: number) {
  return {
    molarVolume,
    surfaceEnergy,
    substrateNucleationOverpotential: onSubstrate,
    coatingNucleationOverpotential: onCoating,
  };
}

export const controls = {
  POTENTIOSTATIC: { control: 'POTENTIOSTATIC', appliedPotential: -0.1 },
  GALVANOSTATIC: { control: 'GALVANOSTATIC', currentDensity: 10 },
} as const;

/** 100 nm on 2.56 µm, seen after every 10 nm; 3.5 µm on 10 µm, as wide as the gap is long. */
const scales = {
  NANO: { windowWidth: 2.56e-6, thickness: 100e-9, snapshots: 10 },
  CELL: { windowWidth: 10e-6, thickness: 3.5e-6, snapshots: 1 },
} as const;

const nano = { metal: 'Na', scale: 'NANO', exchangeCurrentDensity: 30, columns: 512 } as const;
const cell = { metal: 'Na', control: 'POTENTIOSTATIC', scale: 'CELL', columns: 256 } as const;

/** Columns of the window in which the film of seed 1 is computed, each twice the one before. */
export const columnsOfFilm = [256, 512, 1024, 2048] as const;
/** Draws of a film: so many that the share without a nucleus at a crack means something. */
export const DRAWS_OF_A_FILM = 20;
/** From the least to the most that was read of lithium, and far beyond. A m⁻² */
export const exchangeCurrents = [10, 30, 100, 165, 1000, 3000] as const;

export const members: readonly Member[] = [
  ...(Object.keys(controls) as Member['control'][]).flatMap(onNanometres),
  ...drawn(DRAWS_OF_A_FILM, { ...nano, control: 'POTENTIOSTATIC', surface: 'filmWithSparseSites' }),
  ...columnsOfFilm
    .filter((columns) => columns !== nano.columns)
    .flatMap((columns) => drawn(1, { ...nano, columns, control: 'POTENTIOSTATIC', surface: 'film' })),
  ...exchangeCurrents.flatMap((exchangeCurrentDensity) => [
    ...drawn(5, { ...cell, exchangeCurrentDensity, surface: 'bare' }),
    ...drawn(5, { ...cell, exchangeCurrentDensity, surface: 'islands' }),
  ]),
  ...drawn(1, { ...cell, exchangeCurrentDensity: 1000, columns: 512, surface: 'bare' }),
  ...drawn(1, { ...cell, exchangeCurrentDensity: 1000, columns: 512, surface: 'islands' }),
];

function onNanometres(control: Member['control']): Member[] {
  const kinds = Object.keys(surfaces) as Member['surface'][];
  return [
    ...kinds
      .filter((surface) => surface !== 'filmWithSparseSites')
      .flatMap((surface) => drawn(surface.startsWith('film') ? DRAWS_OF_A_FILM : 5, { ...nano, control, surface })),
    ...(['Li', 'K'] as const).flatMap((metal) => [
      ...drawn(5, { ...nano, control, metal, surface: 'bare' }),
      ...drawn(5, { ...nano, control, metal, surface: 'islands' }),
    ]),
    ...drawn(3, { ...nano, control, columns: 1024, surface: 'bare' }),
    ...drawn(3, { ...nano, control, columns: 1024, surface: 'islands' }),
  ];
}

function drawn(draws: number, member: Omit<Member, 'seed'>): Member[] {
  return Array.from({ length: draws }, (_, k) => ({ ...member, seed: k + 1 }));
}

/** Parameters of a member, in SI; what is not here is at its default. */
export function parametersOf(member: Member): Record<string, unknown> {
  const { metal, control, surface, scale, exchangeCurrentDensity, columns, seed } = member;
  const drive = { ...metals[metal], ...controls[control], exchangeCurrentDensity };
  return { ...drive, ...surfaces[surface], ...scales[scale], columns, seed, transport: 'QUASI_STEADY', bandMembers: 0 };
}
