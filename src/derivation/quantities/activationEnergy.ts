import { electrolyteFamily, type SolventClass } from '../../domain/electrolyteFamily.ts';
import type { Part } from '../../domain/facts.ts';
import { type AssumptionOrigin, assumed, assumedByClass, claimed, claimedWith, first } from '../origins.ts';

/**
 * One activation energy for conductivity, diffusivity and mobility: all three go with the viscosity of the solution.
 */
const LITHIUM =
  'It is that of the conductivities of lithium salts between 253 and 333 K in doi:10.1038/s41597-024-03575-8, taken to hold for other metals, and for diffusivity and mobility.';

const ofSolvents: Readonly<Record<SolventClass, AssumptionOrigin>> = {
  EC_LINEAR: kilojoules(14, [10.5, 18.5], 'conductivity in a mixture of cyclic and linear carbonates', LITHIUM),
  PC: kilojoules(22, [18, 26], 'conductivity in propylene carbonate', LITHIUM),
  CYCLIC: kilojoules(22, [15, 33], 'conductivity in cyclic carbonates without a linear one', LITHIUM),
  ETHER: kilojoules(8.5, [5, 13], 'conductivity in ethers', LITHIUM),
  OTHER: kilojoules(14, [5, 26], 'conductivity in solvents that are not told apart', LITHIUM),
};

/** Of solvents that are not told apart. */
export const ofUnknownSolvents = ofSolvents.OTHER;

/** As claimed of the electrolyte, or else assumed for solvents like its own. */
export const conductivityActivationEnergy = first(
  claimed('conductivityActivationEnergy'),
  assumedByClass('kJ/mol', ({ solvents = [] }) => ofSolvents[electrolyteFamily(solvents).solventClass]),
);

/** Impedance of sodium cells, of the electrodes that each measured; only articles that were read. */
const SODIUM_IN_CARBONATES =
  'Articles have 46.7 to 56.6 kJ/mol for films and charge transfer, doi:10.1002/advs.201700768, doi:10.1002/aenm.202403071 and doi:10.1038/s41467-023-39384-7; their electrodes are mostly not the bare metal, so the band is wide.';
const SODIUM_IN_ETHERS =
  'Articles have 7.9 to 60.8 kJ/mol, doi:10.1039/d3sc06468a, doi:10.1002/cey2.531 and doi:10.1007/s40820-024-01560-9.';
const LITHIUM_IN_CARBONATES = 'On graphite an article has 36.2 to 62.7 kJ/mol, doi:10.1002/aenm.202403071.';
const UNREAD = 'No article on it was read; the band holds those of sodium and lithium.';

const sodiumInCarbonates = kilojoules(55, [30, 80], 'interface of sodium in carbonates', SODIUM_IN_CARBONATES);
const sodiumInEthers = kilojoules(30, [8, 60], 'interface of sodium in ethers', SODIUM_IN_ETHERS);
const lithiumInCarbonates = kilojoules(50, [35, 65], 'interface of lithium in carbonates', LITHIUM_IN_CARBONATES);
/** Of a metal in an electrolyte that no article was read about. */
export const ofUnknownInterface = kilojoules(40, [15, 75], 'interface of this metal in this electrolyte', UNREAD);

/** Of a cell: as claimed of its metal with its electrolyte, or else assumed for such a metal in such solvents. */
export const interfaceActivationEnergy = first(
  claimedWith(['electrolyte'], 'interfaceActivationEnergy', 'metal'),
  assumedByClass('kJ/mol', ofInterface),
);

function ofInterface({ parts: { metal, electrolyte } }: Part): AssumptionOrigin {
  const { family } = electrolyteFamily(electrolyte?.solvents ?? []);
  if (metal?.formula === 'Na' && family === 'CARBONATE') return sodiumInCarbonates;
  if (metal?.formula === 'Na' && family === 'ETHER') return sodiumInEthers;
  return metal?.formula === 'Li' && family === 'CARBONATE' ? lithiumInCarbonates : ofUnknownInterface;
}

function kilojoules(value: number, band: readonly [number, number], of: string, because: string): AssumptionOrigin {
  const reason = `The activation energy of the ${of} is assumed to be ${value} kJ/mol, within ${band[0]} to ${band[1]}. ${because}`;
  return assumed(value, 'kJ/mol', { band, reason });
}
