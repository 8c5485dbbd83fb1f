import type { ModelName, RunRequest } from '../../../src/simulation/models/registry.ts';

const common = { parameters: [], ignoring: [] } as const;
const quantity = (value: number, unit: string) => ({ value, unit });

/** A small request of each model, out of the library: what the test of every model begins with. */
export const examples: { readonly [M in ModelName]: NonNullable<RunRequest[M]> } = {
  symmetricCell: {
    ...common,
    cell: { slug: 'na-nisb-cc' },
    currentDensity: quantity(0.5, 'mA/cm2'),
    arealCapacity: quantity(1, 'mA.h/cm2'),
    cycles: 2,
    interface: 'OHMIC',
    of: 'THIS_CELL',
    beyondLife: false,
    untilDepleted: false,
    electrolyteLaw: 'CHAYAMBUKA_2022',
    ignoring: ['wang2021/K1'],
  },
  electrodeposition: {
    ...common,
    substrate: { slug: 'ni-foil' },
    coating: { slug: 'nisb' },
    electrolyte: { slug: 'naclo4-ec-dec-fec' },
    drive: { currentDensity: quantity(1, 'mA/cm2') },
    target: { arealCapacity: quantity(0.001, 'mA.h/cm2') },
    scale: 'NANO',
    whatIf: [],
    seed: 1,
    snapshots: 2,
    parameters: [
      { name: 'windowWidth', value: quantity(0.32, 'um') },
      { name: 'columns', value: quantity(64, '1') },
      { name: 'bandMembers', value: quantity(16, '1') },
    ],
  },
};
