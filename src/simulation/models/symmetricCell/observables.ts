import type { Observable } from '../../manifest.ts';
import type { SymmetricCellResult } from './result.ts';

export const observables: readonly [Observable<SymmetricCellResult>, ...Observable<SymmetricCellResult>[]] = [
  {
    name: 'plateauOverpotential',
    label: 'Plateau overpotential',
    unit: 'mV',
    read: ({ plateauOverpotential }) => plateauOverpotential.value,
    band: ({ sample }) => sample,
  },
  { name: 'sandTime', label: 'Sand’s time', unit: 's', read: ({ sandTime }) => sandTime },
];
