import { nanometresInWords } from '../../lengthInWords.ts';
import type { ElectrodepositionParameters } from '../../parameters.ts';
import { plantingRadius } from '../deposit.ts';

/** A crack is resolved by so many cells at least, and by nuclei of this share of its width at most. */
const CELLS_IN_CRACK = 8;
const NUCLEUS_IN_CRACK = 1 / 4;

/** Why a film with cracks is not resolved; nothing where it is, and on other surfaces. */
export function crackNotes(values: ElectrodepositionParameters): readonly string[] {
  const { coating, crackWidth, windowWidth, columns } = values;
  if (coating !== 'FILM') return [];
  const cellSize = windowWidth / columns;
  const radius = plantingRadius(cellSize);
  const reasons = [
    ...(cellSize > (1 + 1e-9) * (crackWidth / CELLS_IN_CRACK)
      ? [`cells of ${nanometresInWords(cellSize)} are larger than an eighth of a crack`]
      : []),
    ...(radius > (1 + 1e-9) * (NUCLEUS_IN_CRACK * crackWidth)
      ? [`nuclei come onto the grid with a radius of ${nanometresInWords(radius)}, more than a quarter of a crack`]
      : []),
  ];
  if (reasons.length === 0) return [];
  return [`The film is not resolved: of its cracks of ${nanometresInWords(crackWidth)}, ${reasons.join(', and ')}.`];
}
