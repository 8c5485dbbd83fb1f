import { fromSI } from '../../../../physics/quantity.ts';
import { lawNames, type OwnLaws, rangeOf } from '../../../cells/ownLaws.ts';
import type { CellParameters } from '../parameters.ts';
import type { SymmetricCellProblem } from '../problem.ts';
import type { SampledPlateau } from '../sampling/band.ts';
import { knownHostsOf } from './pool.ts';

/** What this model takes the salt to be; the deposit says it of its own. */
const SALT =
  'The salt: a concentrated binary electrolyte with its own diffusivity, a constant transference number (any from −1 to 1) and a thermodynamic factor, against a solvent at rest; the electrodes do not move.';

/** An upper bound is given while at most this share of the sample has none. */
const OPEN = 0.05;

interface Solution {
  readonly sample: SampledPlateau | null;
  readonly concentrations: ConcentrationRange;
  readonly endedWithoutSalt: number | null;
}

/** What a reader of the result must know besides its numbers. */
export function notesOn(
  problem: SymmetricCellProblem,
  { electrolyteLaw, laws, interfaceLaw }: CellParameters,
  { sample, concentrations, endedWithoutSalt }: Solution,
): readonly string[] {
  const { interface: known, extrapolates } = problem;
  const notes = [...extrapolates.map(({ detail }) => `Beyond what is known: ${detail}.`), SALT];
  if (known.kind === 'FITTED' && known.targets.length > 1) {
    notes.push('The interface number is the geometric mean of the fits.');
  }
  if (known.kind === 'POOLED' && knownHostsOf(known).length === 1) {
    notes.push('One host of the group is known: other groups tell how much hosts differ.');
  }
  notes.push(...beyondLaws(laws ?? {}, concentrations));
  if (endedWithoutSalt !== null) {
    const time = Number(endedWithoutSalt.toPrecision(4));
    notes.push(
      `No salt is left at the working electrode after ${time} s: the run ends there. The plateau is the mean over the last half of that time, and has no band.`,
    );
  }
  if (sample === null) return notes;
  const { infiniteShare, ruledOutShare, zeroShare } = sample;
  if (infiniteShare > 0) {
    const end = infiniteShare > OPEN ? ', so the band has no upper end' : '';
    const orKinetics = interfaceLaw === 'MARCUS_HUSH_CHIDSEY' ? ', or its kinetics cannot pass the current' : '';
    notes.push(
      `In ${percent(infiniteShare)} of the sample no salt is left at an electrode of this cell${orKinetics}${end}.`,
    );
  }
  if (ruledOutShare > 0) {
    notes.push(`In ${percent(ruledOutShare)} of the sample the measured cell could not have run; these are left out.`);
  }
  if (zeroShare > 0) {
    notes.push(
      `In ${percent(zeroShare)} of the sample the electrolyte alone exceeds a measured voltage; the interface then has no overpotential.`,
    );
  }
  if (electrolyteLaw !== 'CONSTANT') {
    notes.push('The band is that of constant conductivity and diffusivity, moved by solutions with this law.');
  }
  return notes;
}

/** The least and the greatest concentration of a run, mol m⁻³. */
export type ConcentrationRange = readonly [least: number, greatest: number];

/** Laws used beyond the range for which they are stated. */
function beyondLaws(laws: OwnLaws, [least, greatest]: ConcentrationRange): readonly string[] {
  return lawNames.flatMap((name) => {
    const law = laws[name];
    if (!law) return [];
    const [from, to] = rangeOf(law);
    if (least >= from * (1 - SAME) && greatest <= to * (1 + SAME)) return [];
    const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `The law of the ${words} is stated from ${molar(from)} to ${molar(to)} mol/L and used from ${molar(least)} to ${molar(greatest)} mol/L: beyond its range it keeps the value at the end.`;
  });
}

/** Rounding does not leave a range. */
const SAME = 1e-9;

function molar(concentration: number): string {
  return String(Number(fromSI(concentration, 'mol/L').value.toPrecision(4)));
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
