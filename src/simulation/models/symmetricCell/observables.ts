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
  {
    name: 'heldCurrentDensity',
    label: 'Current density at the potential',
    unit: 'mA/cm2',
    read: ({ held }) => held?.currentDensity.value ?? null,
    band: ({ held }) => held?.sample ?? null,
  },
  { name: 'sandTime', label: 'Sand’s time', unit: 's', read: ({ sandTime }) => sandTime },
];
