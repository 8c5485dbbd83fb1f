import { assumed, constant } from '../../../derivation/origins.ts';
import { specificEnergyOfMaterial } from '../../../metrics/material/specificEnergy.ts';
import {
  theoreticalSpecificCapacity,
  theoreticalSpecificCapacityOfMetal,
} from '../../../metrics/material/theoreticalCapacity.ts';
import { F } from '../../../physics/constants.ts';
import { justSo, type Rule } from '../rule.ts';
import { insteadOf, key, said } from './said.ts';

const SECONDS_PER_HOUR = 3600;
const sodium = { kind: 'ALKALI_METAL', slug: 'na' } as const;
const nvpf = { kind: 'MATERIAL', slug: 'nvpf' } as const;

/** R1–R6: charges of sodium and of the cathode, and the energy of the cathode alone. */
export const faradayRules: readonly Rule[] = [
  {
    id: 'R1',
    question: 'Is the specific capacity of sodium in the introduction F/M?',
    of: sodium,
    reported: said('B1'),
    recomputed: theoreticalSpecificCapacityOfMetal,
    insteadOf: insteadOf('G-theory', 'B1'),
    explanation: 'Faraday’s law gives 1165.8 mA·h/g, which rounds to what is printed.',
  },
  {
    id: 'R2',
    question: 'Is the specific capacity of sodium in the supporting information F/M?',
    of: sodium,
    reported: said('B2'),
    recomputed: theoreticalSpecificCapacityOfMetal,
    insteadOf: insteadOf('G-theory', 'B2'),
    explanation: 'The introduction prints one unit more. Cut off instead of rounded, Faraday’s law gives this value.',
  },
  {
    id: 'R3',
    question: 'Is the Faraday constant of the simulation right?',
    of: { kind: 'ELECTROLYTE', slug: 'naclo4-ec-dec-fec' },
    reported: said('N18'),
    recomputed: justSo('A.h/mol', 'F', constant(F / SECONDS_PER_HOUR, 'A.h/mol', 'CODATA 2022')),
    explanation:
      'The number is right in ampere-hours. Put as it stands into a flux equation in seconds it would be too small by 3600.',
    bearsOn: [key('O2')],
  },
  {
    id: 'R4',
    question: 'Is the theoretical capacity of NVPF that of two sodium in its formula?',
    of: nvpf,
    reported: said('H2'),
    recomputed: theoreticalSpecificCapacity,
    given: { electrons: 2 },
    insteadOf: insteadOf('G-theory', 'H2'),
    explanation: 'Two electrons per Na₃V₂(PO₄)₂F₃ give 128.3 mA·h/g: the formula is the one that was meant.',
    bearsOn: [key('H1')],
  },
  {
    id: 'R5',
    question: 'Is the specific energy of NVPF its capacity times its potential?',
    of: nvpf,
    reported: said('H4'),
    recomputed: specificEnergyOfMaterial,
    explanation:
      'With the capacity and the potential of the supporting information the product is less. It would take 3.96 V, or 133 mA·h/g.',
  },
  {
    id: 'R6',
    question: 'Is the average potential of NVPF that of its equilibrium curve?',
    of: nvpf,
    reported: said('H3'),
    recomputed: justSo(
      'V',
      'U',
      assumed(3.892, 'V', {
        band: [3.872, 3.912],
        reason:
          'Mean of the equilibrium curve of Chayambuka et al. (2022), doi:10.1016/j.electacta.2021.139764, over the stoichiometry 0.21 to 1, as PyBaMM has it; ± 20 mV for reading and interpolation.',
      }),
    ),
    explanation:
      'A working potential lies below equilibrium by the overpotential of the discharge: 0.1 V is usual, and the printed digits leave it open.',
  },
];
