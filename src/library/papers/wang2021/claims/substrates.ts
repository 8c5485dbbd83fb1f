import { at, citing, claimsFrom, misprint, note, same } from '../../../claims.ts';
import { copperCoating } from '../../../coatings/copper.ts';
import { conditionInWords, presumably } from '../../../conditions.ts';
import { carbon } from '../../../materials/phases.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonCloth } from '../../../substrates/carbonCloth.ts';
import { carbonFelt } from '../../../substrates/carbonFelt.ts';
import { graphiteFilm } from '../../../substrates/graphiteFilm.ts';
import { aluminiumFoil, copperFoil, nickelFoam, nickelFoil } from '../../../substrates/metalCollectors.ts';
import { anodes } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const measured = claimsFrom(wang2021, 'MEASURED');
const derived = claimsFrom(wang2021, 'DERIVED');
const wrongFigure = misprint('The text points to Fig. S5a–d; fibres and voltammograms are in Fig. S7a–d.');

const clothClaims = [
  claim('C1', carbonCloth, 'supplier', 'W0S1009, Taiwan CeTech Co. Ltd., hydrophobic carbon cloth', null, at('§4')),
  claim('C2', carbonCloth, 'arealMass', '12', 'mg/cm2', at('SI text 1', 'Table S1, note *')),
  measured('C3', carbonCloth, 'fibreRadius', '4', 'um', at('SI text 1', 'Fig. S7'), { annotations: [wrongFigure] }),
  measured('C4', carbonCloth, 'fibreDiameter', '~8', 'um', at('SI', 'Fig. S7')),
  claim('C5', [carbonCloth, carbon], 'density', '1.75', 'g/cm3', at('SI text 1')),
  derived('C6', carbonCloth, 'fibreSurfaceArea', '34.2', 'cm2', at('SI text 1', 'Eq. 4'), {
    annotations: [misprint('2m/(ρr) of the printed inputs is 34.29, which rounds to 34.3.', 'C2', 'C3', 'C5')],
  }),
  measured(
    'C7',
    carbonCloth,
    'doubleLayerCapacitance',
    '901',
    'uF (per 1 cm2 projected)',
    at('SI text 1', 'Fig. S7d'),
    {
      annotations: [
        wrongFigure,
        note(
          'From the slope of current against scan rate. It is not said whether the current is that of one sweep or half the distance between both: a factor of 2.',
          'C9',
        ),
      ],
    },
  ),
  claim('C8', carbonCloth, 'referenceCapacitance', '21', 'uF/cm2', at('SI text 1'), {
    annotations: [
      note('Taken from the literature for a carbon surface, not measured on these fibres.', 'C9'),
      citing('ref-SI1', 'ref-SI2'),
    ],
  }),
  derived('C9', carbonCloth, 'electrochemicallyActiveArea', '42.9', 'cm2', at('SI text 1', 'Eq. 5')),
  derived('C10', carbonCloth, 'electrochemicallyActiveArea', '43', 'fold', at('§2.2'), {
    annotations: [same('C9, rounded.', 'C9')],
  }),
  claim('C11', carbonCloth, 'potentialWindow', '2.0-2.5', 'V vs Na/Na+', at('SI', 'Fig. S7c'), {
    annotations: [wrongFigure],
  }),
  claim('C12', carbonCloth, 'readOutPotential', '2.3', 'V', at('SI text 1'), {
    conditions: [presumably('reference', 'Na/Na+')],
  }),
  measured('C13', carbonCloth, 'character', 'rectangular: EDLC only', null, at('SI', 'Fig. S7c'), {
    conditions: [conditionInWords('protocol', 'cyclic voltammetry')],
  }),
  claim(
    'C14',
    carbonCloth,
    'limitation',
    'geometric value ignores base area, roughness, shape change: real area larger',
    null,
    at('SI text 1'),
    { annotations: [note('Of the geometric fibre surface.', 'C6')] },
  ),
  claim('C15', carbonCloth, 'quality', 'large EASA, excellent mechanical flexibility and stability', null, at('§2.2')),
  measured(
    'C16',
    carbonCloth,
    'wetting',
    'not wetted; >6 min soak gives non-uniform coating',
    null,
    at('§2.3', 'Fig. S15'),
    { conditions: [conditionInWords('medium', 'molten Na')] },
  ),
];

const otherClaims = [
  claim(
    'C17',
    carbonFelt,
    'supplier',
    'SQ-2000 carbon felt, Kunshan ShunDuoShun Electronic Materials',
    null,
    at('§4'),
    {
      annotations: [note('Its areal mass is given nowhere.')],
    },
  ),
  claim(
    'C18',
    nickelFoil,
    'use',
    'pristine current collector; operando; S4 reference; simulation electrode',
    null,
    at('§2.1', 'Fig. 2b', 'Fig. S4a–c'),
  ),
  claim('C19', graphiteFilm, 'use', 'operando reference substrate', null, at('§2.1', 'Fig. 2a')),
  claim(
    'C20',
    [copperFoil, copperCoating],
    'use',
    'half-Sb-modified test electrode; Cu-CC precursor of Sb-CC',
    null,
    at('§4', 'Fig. S3b'),
  ),
  claim('C21', copperFoil, 'arealMass', '9', 'mg/cm2', at('SI', 'Table S1, note *')),
  claim('C22', aluminiumFoil, 'thickness', '15', 'um', at('SI', 'Table S1, note *')),
  claim('C23', aluminiumFoil, 'arealMass', '4', 'mg/cm2', at('SI', 'Table S1, note *')),
  claim('C24', aluminiumFoil, 'collectorMass', '8', 'mg/cm2', at('SI text 2'), {
    annotations: [note('Of both foils together, as one weighs 4 mg/cm².', 'C23')],
  }),
  claim('C25', nickelFoam, 'arealMass', '28', 'mg', at('SI', 'Table S1, note *')),
  claim('C26', anodes.naPlate, 'use', 'bare reference anode', null, at('§2.3')),
];

export const substrateClaims = [...clothClaims, ...otherClaims];
