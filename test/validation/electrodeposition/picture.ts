import type { StudyPicture } from '../../../src/pictures/study.ts';
import type { Outcome } from './members.ts';
import { those } from './outcomes.ts';
import type { surfaceNames } from './tables.ts';

/** Short enough to stand side by side. */
const names = {
  bare: 'bare Ni',
  islands: 'NiSb',
  islandsWithoutBarrier: 'NiSb, barrier off',
  islandsWithSitesOfSubstrate: 'NiSb, sites of Ni',
  bareWithSitesOfIslands: 'Ni, sites of NiSb',
  film: 'Sb film',
  filmWithoutBarrier: 'Sb film, barrier off',
} as const satisfies Record<keyof typeof surfaceNames, string>;

/** RMS roughness of sodium at −0.1 V, every draw on every surface. */
export function roughnessPicture(outcomes: readonly Outcome[]): StudyPicture {
  const named = Object.entries(names) as (readonly [keyof typeof names, string])[];
  return {
    title: 'Roughness of 100 nm of sodium',
    subtitle: 'simulated, prior · −0.1 V, i₀ 3 mA/cm², window of 2.56 µm; every draw, and medians',
    observable: 'RMS roughness (nm)',
    arms: named.map(([, name]) => name),
    axes: [],
    runs: named.flatMap(([surface, name]) =>
      those(outcomes, { control: 'POTENTIOSTATIC', surface }).map(({ roughness }) => ({
        arm: name,
        point: [],
        value: roughness * 1e9,
      })),
    ),
  };
}
