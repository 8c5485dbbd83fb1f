import { at, citing, claimsFrom, note } from '../../../claims.ts';
import { antimonyCoating } from '../../../coatings/antimony.ts';
import { copperCoating } from '../../../coatings/copper.ts';
import { amorphousNickelCoating, nickelCoating } from '../../../coatings/nickel.ts';
import { nickelAntimonideCoating } from '../../../coatings/nickelAntimonide.ts';
import { being, conditionInWords } from '../../../conditions.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonCloth } from '../../../substrates/carbonCloth.ts';
import { nickelFoil } from '../../../substrates/metalCollectors.ts';
import { anodes, cathodes } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const inMethods = at('§4');
const { naNisbCc, naCc, naNiCc } = anodes;
const nvpfCathodes = [cathodes.low, cathodes.high] as const;
/** They share the way up to the catalyst. */
const electroless = [nickelCoating, copperCoating, amorphousNickelCoating] as const;

/** Which step of the recipe, in the order of the keys. */
function during(step: string) {
  return { conditions: [conditionInWords('protocol', step)] };
}

/** A step whose number stands with its unit inside the text. */
function lasting(step: string, unit: string) {
  return { ...during(step), unit };
}

const surfaceSteps = [
  claim('L1', carbonCloth, 'preparation', 'H2SO4:HNO3 = 3:1 v/v, sonicate', null, inMethods, during('acid treatment')),
  claim('L2', carbonCloth, 'preparationTime', '2 h', null, inMethods, lasting('acid treatment', 'h')),
  claim('L3', carbonCloth, 'preparationTemperature', '80 degC', null, inMethods, lasting('acid treatment', 'degC')),
  claim(
    'L4',
    electroless,
    'preparation',
    '4 % v/v 3-(methacryloyloxy)propyl trimethoxysilane',
    null,
    inMethods,
    during('silanisation'),
  ),
  claim(
    'L5',
    electroless,
    'preparation',
    'ethanol:acetic acid:DI water = 95:1:4 v/v',
    null,
    inMethods,
    during('silanisation'),
  ),
  claim('L6', electroless, 'preparation', '1 h, room temperature', null, inMethods, during('silanisation')),
  claim('L6.2', electroless, 'preparationTime', '1', 'h', inMethods, during('silanisation')),
  claim('L7', electroless, 'preparation', 'METAC 20 wt% aqueous', null, inMethods, during('polymerisation')),
  claim('L8', electroless, 'preparation', 'potassium persulfate 2 g/L', null, inMethods, during('polymerisation')),
  claim('L8.2', electroless, 'reagentConcentration', '2', 'g/L', inMethods, during('polymerisation')),
  claim('L9', electroless, 'preparation', '80 degC, 1 h', null, inMethods, during('polymerisation')),
  claim('L9.2', electroless, 'preparationTemperature', '80', 'degC', inMethods, during('polymerisation')),
  claim('L9.3', electroless, 'preparationTime', '1', 'h', inMethods, during('polymerisation')),
  claim('L10', electroless, 'preparation', '(NH4)2PdCl4 5 mM aqueous, dark', null, inMethods, during('catalyst')),
];

const bathSteps = [
  claim(
    'L11',
    nickelCoating,
    'preparation',
    'NiSO4.6H2O 80 g/L; sodium citrate 40 g/L; lactic acid 20 g/L',
    null,
    inMethods,
    during('bath, solution A'),
  ),
  claim(
    'L12',
    nickelCoating,
    'preparation',
    'dimethylamine borane 1.5 g/L',
    null,
    inMethods,
    during('bath, solution B'),
  ),
  claim('L12.2', nickelCoating, 'reagentConcentration', '1.5', 'g/L', inMethods, during('bath, solution B')),
  claim('L13', nickelCoating, 'ph', '7.5', null, inMethods, during('bath')),
  claim('L14', nickelCoating, 'preparationTime', '30 min', null, inMethods, lasting('bath', 'min')),
  claim(
    'L15',
    copperCoating,
    'preparation',
    'NaOH 12 g/L; CuSO4.5H2O 13 g/L; KNaC4H4O6.4H2O 29 g/L',
    null,
    inMethods,
    during('bath, solution A'),
  ),
  claim('L16', copperCoating, 'preparation', 'formaldehyde 9.5 mL/L', null, inMethods, during('bath, solution B')),
  claim(
    'L17',
    amorphousNickelCoating,
    'preparation',
    'NiSO4.6H2O 25; NaH2PO2 20; CH3COONa.3H2O 10; C6H5Na3O7.2H2O 10 g/L',
    null,
    inMethods,
    { ...during('bath'), annotations: [citing('ref-54')] },
  ),
  claim('L18', amorphousNickelCoating, 'preparation', '90 degC, 1 h, stirred', null, inMethods, during('bath')),
  claim('L18.2', amorphousNickelCoating, 'preparationTemperature', '90', 'degC', inMethods, during('bath')),
  claim('L18.3', amorphousNickelCoating, 'preparationTime', '1', 'h', inMethods, during('bath')),
];

const antimonySteps = [
  claim(
    'L19',
    nickelAntimonideCoating,
    'preparation',
    'SbCl3 2 g/L in ethanol, sealed autoclave',
    null,
    inMethods,
    during('bath'),
  ),
  claim('L19.2', nickelAntimonideCoating, 'reagentConcentration', '2', 'g/L', inMethods, {
    ...during('bath'),
    annotations: [note('8.8 mmol/L of SbCl₃.')],
  }),
  claim('L20', nickelAntimonideCoating, 'preparationTemperature', '85 degC', null, inMethods, lasting('bath', 'degC')),
  claim('L21', nickelAntimonideCoating, 'preparationTime', '4 h', null, inMethods, lasting('bath', 'h')),
  claim('L22', nickelAntimonideCoating, 'preparation', 'ethanol x3', null, inMethods, during('wash')),
  claim('L23', antimonyCoating, 'preparation', 'SbCl3 10 mM + TBABF4 0.1 M in DMSO, Ar', null, inMethods, {
    conditions: [conditionInWords('protocol', 'bath'), being('layer', carbonCloth)],
  }),
  claim('L24', antimonyCoating, 'preparationTime', '24 h', null, inMethods, {
    unit: 'h',
    conditions: [conditionInWords('protocol', 'bath'), being('layer', carbonCloth)],
  }),
  claim('L25', antimonyCoating, 'preparation', 'thermal evaporation JSD-600', null, inMethods, {
    conditions: [being('layer', nickelFoil)],
  }),
];

const infusionSteps = [
  claim('L26', naNisbCc, 'preparation', 'place NiSb-CC at the edge of molten Na, 300 degC', null, inMethods),
  claim('L26.2', naNisbCc, 'preparationTemperature', '300', 'degC', inMethods),
  claim('L27', [naCc, naNiCc], 'preparation', 'immerse in molten Na', null, inMethods),
];

const cathodeSteps = [
  claim('L28', nvpfCathodes, 'preparation', 'NH4H2PO4:NaF:NH4VO3 = 2:3:2 mol', null, inMethods, {
    ...during('precursors'),
    annotations: [note('The ratio of P, F and V in Na₃V₂(PO₄)₂F₃.', 'H1')],
  }),
  claim('L29', nvpfCathodes, 'preparation', '10 wt% aqueous, until orange', null, inMethods, during('citric acid')),
  claim('L30', nvpfCathodes, 'preparation', 'evaporate at 85 degC', null, inMethods, during('gel')),
  claim('L30.2', nvpfCathodes, 'preparationTemperature', '85', 'degC', inMethods, during('gel')),
  claim(
    'L31',
    nvpfCathodes,
    'preparation',
    'immerse Ni-CF in gel, dry; loading set by gel concentration',
    null,
    inMethods,
    during('loading'),
  ),
  claim('L32', nvpfCathodes, 'preparation', 'Ar, 650 degC, 8 h', null, inMethods, during('anneal')),
  claim('L32.2', nvpfCathodes, 'preparationTemperature', '650', 'degC', inMethods, during('anneal')),
  claim('L32.3', nvpfCathodes, 'preparationTime', '8', 'h', inMethods, during('anneal')),
];

const generalSteps = [
  claim('L33', wang2021, 'supplier', 'Sigma-Aldrich, no further purification', null, inMethods, {
    annotations: [note('Of all chemicals.')],
  }),
  claim(
    'L34',
    [nickelCoating, copperCoating],
    'preparation',
    'PAMD, polymer-assisted metal deposition (ref 49)',
    null,
    inMethods,
    { annotations: [citing('ref-49')] },
  ),
];

export const preparationClaims = [
  ...surfaceSteps,
  ...bathSteps,
  ...antimonySteps,
  ...infusionSteps,
  ...cathodeSteps,
  ...generalSteps,
];
