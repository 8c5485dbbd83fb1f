import { at, claimsFrom, note } from '../claims.ts';
import { material } from '../records.ts';
import { assumptions, breithauptite, chayambuka2022, mendeleev } from '../sources.ts';

export const nickel = material('ni', 'Nickel', 'Ni');
export const amorphousNickel = material('ni-amorphous', 'Amorphous nickel', 'Ni', 'aNi');
export const antimony = material('sb', 'Antimony', 'Sb');
export const nickelAntimonide = material('nisb', 'Nickel antimonide', 'NiSb', 'breithauptite', 'NiSb');
export const sodiumAntimonide = material('na3sb', 'Sodium antimonide', 'Na3Sb', 'Na₃Sb');
export const lithiumAntimonide = material('li3sb', 'Lithium antimonide', 'Li3Sb', 'Li₃Sb');
export const potassiumAntimonide = material('k3sb', 'Potassium antimonide', 'K3Sb', 'K₃Sb');
export const sodiumFluoride = material('naf', 'Sodium fluoride', 'NaF', 'villiaumite');
export const copper = material('cu', 'Copper', 'Cu');
export const aluminium = material('al', 'Aluminium', 'Al', 'aluminum');
export const carbon = material('carbon', 'Carbon', 'C', 'graphite', 'carbon fibre');
export const nvpf = material(
  'nvpf',
  'Sodium vanadium fluorophosphate',
  'Na3V2(PO4)2F3',
  'NVPF',
  'NVFP',
  'sodium vanadium fluoride phosphate',
);

export const phases = [
  nickel,
  amorphousNickel,
  antimony,
  nickelAntimonide,
  sodiumAntimonide,
  lithiumAntimonide,
  potassiumAntimonide,
  sodiumFluoride,
  copper,
  aluminium,
  carbon,
  nvpf,
];

const tabulated = claimsFrom(mendeleev, 'STATED');
const drawn = claimsFrom(chayambuka2022, 'DERIVED');
const crystal = claimsFrom(breithauptite, 'STATED');
const assume = claimsFrom(assumptions, 'ASSUMED');

export const phaseClaims = [
  tabulated('ni-density', nickel, 'density', '8.90', 'g/cm3', at('elements')),
  tabulated('sb-density', antimony, 'density', '6.68', 'g/cm3', at('elements')),
  tabulated('cu-density', copper, 'density', '8.96', 'g/cm3', at('elements')),
  tabulated('al-density', aluminium, 'density', '2.70', 'g/cm3', at('elements')),
  crystal('nisb-density', nickelAntimonide, 'density', '8.629', 'g/cm3', at('infobox'), {
    band: [7.59, 8.63],
    annotations: [
      note('Of the ideal crystal; minerals are measured at 7.59 to 8.23 g/cm³, and a deposited film is no denser.'),
    ],
  }),
  crystal('nisb-lattice-a', nickelAntimonide, 'latticeParameterA', '0.3946', 'nm', at('infobox')),
  crystal('nisb-lattice-c', nickelAntimonide, 'latticeParameterC', '0.5148', 'nm', at('infobox')),
  crystal('nisb-lattice-gamma', nickelAntimonide, 'latticeAngleGamma', '120', 'deg', at('infobox'), {
    within: 0,
    annotations: [note('By the hexagonal symmetry, exactly.')],
  }),
  assume('ni-lattice-a', nickel, 'latticeParameterA', '0.3524', 'nm', at('phases'), {
    band: [0.352, 0.3525],
    annotations: [note('Textbooks print 0.352 and 0.3524 nm; no structure database was opened.')],
  }),
  assume('na3sb-density', sodiumAntimonide, 'density', '2.67', 'g/cm3', at('phases'), {
    band: [2.6, 2.73],
    annotations: [
      note('Between the 2.6 g/cm³ of tables and the 2.73 g/cm³ of a hexagonal cell with a 0.532 nm, c 0.947 nm, Z 2.'),
    ],
  }),
  assume('ni-amorphous-density', amorphousNickel, 'density', '8.5', 'g/cm3', at('phases'), {
    band: [7.8, 8.9],
    annotations: [note('Amorphous nickel is somewhat less dense than the crystal, the more so with phosphorus in it.')],
  }),
  drawn('nvpf-density', nvpf, 'density', '3.20', 'g/cm3', at('parameters', 'maximum concentration'), {
    band: [3.15, 3.25],
    annotations: [
      note(
        'Our arithmetic: the maximum concentration 15,320 mol/m³, which PyBaMM takes from this paper, read as 2 Na in 417.79 g/mol. The paper itself was not opened.',
      ),
    ],
  }),
];
