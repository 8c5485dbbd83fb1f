import type { AlkaliMetal, Material } from '../../domain/subjects.ts';
import { at, claimsFrom, note } from '../claims.ts';
import {
  aluminium,
  amorphousNickel,
  carbon,
  copper,
  lithiumAntimonide,
  nickel,
  potassiumAntimonide,
  sodiumAntimonide,
} from '../materials/phases.ts';
import { lithium } from '../metals/lithium.ts';
import { potassium } from '../metals/potassium.ts';
import { sodium } from '../metals/sodium.ts';
import { assumptions } from '../sources.ts';

const assume = claimsFrom(assumptions, 'ASSUMED');
const place = at('deposition', 'nucleation');
/** Calibrated numbers: uncertain by a factor of two in both directions. */
const FACTOR = 2;

const onset = note(
  'Calibrated, not measured: with an attempt frequency of 10⁶ s⁻¹ it stands for all that the theory of a clean surface leaves out.',
);
const ordered = note(
  'Only the order of the surfaces has support: antimonides are wetted and nucleate at once, nickel and carbon are not.',
  'wang2021/E3',
  'wang2021/E6',
  'wang2021/C16',
);

/** Which phase, which metal, at how many mV. */
const onsets: readonly (readonly [Material, AlkaliMetal, number])[] = [
  [nickel, lithium, 50],
  [nickel, sodium, 60],
  [nickel, potassium, 80],
  [amorphousNickel, lithium, 50],
  [amorphousNickel, sodium, 60],
  [amorphousNickel, potassium, 80],
  [copper, lithium, 35],
  [copper, sodium, 40],
  [copper, potassium, 55],
  [carbon, lithium, 65],
  [carbon, sodium, 80],
  [carbon, potassium, 105],
  [aluminium, sodium, 60],
  [aluminium, potassium, 80],
  [lithiumAntimonide, lithium, 10],
  [sodiumAntimonide, sodium, 12],
  [potassiumAntimonide, potassium, 15],
];

const sparse = note(
  'Calibrated so that few large domes stand on a bare surface, as micrographs show; the roughness of a bare surface is mostly this number.',
  'wang2021/E6',
);
const dense = note('A wetted surface nucleates wherever metal can settle; of the order of a critical nucleus.');

/** Which phase, how many nm apart, why. */
const spacings: readonly (readonly [Material, number, typeof sparse])[] = [
  [nickel, 2500, sparse],
  [amorphousNickel, 2500, sparse],
  [carbon, 2500, sparse],
  [aluminium, 2500, sparse],
  [copper, 800, sparse],
  [lithiumAntimonide, 10, dense],
  [sodiumAntimonide, 10, dense],
  [potassiumAntimonide, 10, dense],
];

const about = (value: number): { readonly band: readonly [number, number] } => ({
  band: [value / FACTOR, value * FACTOR],
});

export const nucleationOnPhases = [
  ...onsets.map(([phase, metal, millivolts]) =>
    assume(
      `${metal.slug}-on-${phase.slug}-nucleation-overpotential`,
      [phase, metal],
      'nucleationOverpotential',
      String(millivolts),
      'mV',
      place,
      { ...about(millivolts), annotations: [onset, ordered] },
    ),
  ),
  ...spacings.map(([phase, nanometres, reason]) =>
    assume(`${phase.slug}-active-site-spacing`, phase, 'activeSiteSpacing', String(nanometres), 'nm', place, {
      ...about(nanometres),
      annotations: [reason],
    }),
  ),
];
