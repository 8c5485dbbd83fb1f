import type { CellParameters } from '../parameters.ts';
import type { SymmetricCellProblem } from '../problem.ts';
import type { SampledPlateau } from '../sampling/band.ts';
import { knownHostsOf } from './pool.ts';

/** An upper bound is given while at most this share of the sample has none. */
const OPEN = 0.05;

/** What a reader of the result must know besides its numbers. */
export function notesOn(
  problem: SymmetricCellProblem,
  { electrolyteLaw }: CellParameters,
  sample: SampledPlateau | null,
): readonly string[] {
  const { interface: known, extrapolates } = problem;
  const notes = extrapolates.map(({ detail }) => `Beyond what is known: ${detail}.`);
  if (known.kind === 'FITTED' && known.targets.length > 1) {
    notes.push('The interface number is the geometric mean of the fits.');
  }
  if (known.kind === 'POOLED' && knownHostsOf(known).length === 1) {
    notes.push('One host of the group is known: other groups tell how much hosts differ.');
  }
  if (sample === null) return notes;
  const { infiniteShare, ruledOutShare, zeroShare } = sample;
  if (infiniteShare > 0) {
    const end = infiniteShare > OPEN ? ', so the band has no upper end' : '';
    notes.push(`In ${percent(infiniteShare)} of the sample no salt is left at an electrode of this cell${end}.`);
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

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
