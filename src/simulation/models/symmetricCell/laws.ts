import type { ElectrolyteLaw } from '../../cells/electrolyteLaws.ts';
import { electrolyteLaws } from '../../cells/electrolyteLaws.ts';
import { electrolyteLawOf } from '../../cells/ownLaws.ts';
import type { CellParameters } from './parameters.ts';

/** How the properties of the electrolyte of a cell depend on concentration. */
export function lawOf({ electrolyteLaw, laws = {} }: Pick<CellParameters, 'electrolyteLaw' | 'laws'>): ElectrolyteLaw {
  return electrolyteLaw === 'OWN' ? electrolyteLawOf(laws) : electrolyteLaws[electrolyteLaw];
}
