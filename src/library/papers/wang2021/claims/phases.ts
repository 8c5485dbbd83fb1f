import { at, citing, claimsFrom, conflict, note } from '../../../claims.ts';
import { nickelAntimonideCoating } from '../../../coatings/nickelAntimonide.ts';
import { conditionInWords, presumably, stated, statedBetween } from '../../../conditions.ts';
import { amorphousNickel, sodiumAntimonide, sodiumFluoride } from '../../../materials/phases.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { anodes } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'MEASURED');
const stating = claimsFrom(wang2021, 'STATED');
const islands = 'Text and caption give the same islands different sizes; the ranges share 30 to 40 nm.';
const { naNisbCc } = anodes;

function seedsAt(capacity: number) {
  return [stated('arealCapacity', capacity, 'mA.h/cm2')];
}

export const paperPhaseClaims = [
  claim('E1', sodiumAntimonide, 'islandDiameter', '20-40', 'nm', at('§2.1', 'Fig. 1c'), {
    annotations: [conflict(islands, 'E2')],
  }),
  claim('E2', sodiumAntimonide, 'islandDiameter', '30-50', 'nm', at('§2.1', 'Fig. 1b'), {
    annotations: [conflict(islands, 'E1')],
  }),
  stating('E3', sodiumAntimonide, 'character', 'sodiophilic, electron-hindered semiconductor', null, at('§2.1')),
  claim('E4', sodiumAntimonide, 'distribution', 'embedded in Ni matrix, even EDS', null, at('SI', 'Fig. S2'), {
    annotations: [note('By volume NiSb turns into 92 % Na₃Sb and 8 % Ni: more than isolated discs can cover.')],
  }),
  claim('E5', sodiumAntimonide, 'observationPotential', '0.01', 'V', at('§2.1', 'Fig. 1b'), {
    conditions: [presumably('reference', 'Na/Na+')],
  }),
  stating(
    'E6',
    amorphousNickel,
    'character',
    'amorphous, sodiophobic, electron-favoured, continuous',
    null,
    at('§2.1', 'Fig. 1d', '§3'),
  ),
  stating(
    'E7',
    [sodiumAntimonide, sodium],
    'mechanism',
    'built-in barrier blocks electrons from Na3Sb to Na',
    null,
    at('§2.1'),
    { annotations: [note('The height of the barrier is not given.', 'withheld-schottky-barrier'), citing('ref-48')] },
  ),
  claim('E8', [nickelAntimonideCoating, sodium], 'nucleusDiameter', '~30', 'nm', at('§2.1', 'Fig. 1e'), {
    conditions: seedsAt(0.05),
  }),
  claim('E9', [nickelAntimonideCoating, sodium], 'platedCapacity', '0.05', 'mAh/cm2', at('§2.1', 'Fig. 1e'), {
    annotations: [
      note(
        'As dense metal on a flat foil this would be 0.44 µm thick, much more than the seeds hold: the film took part of it up, or the surface was larger.',
        'E8',
      ),
    ],
  }),
  claim(
    'E10',
    [nickelAntimonideCoating, sodium],
    'morphology',
    'seeds not larger, gaps partly filled',
    null,
    at('§2.1', 'Fig. 1f'),
    { conditions: seedsAt(0.1) },
  ),
  claim('E11', [nickelAntimonideCoating, sodium], 'morphology', 'connected, flat', null, at('§2.1', 'Fig. 1g'), {
    conditions: seedsAt(0.5),
  }),
  claim(
    'E12',
    [naNisbCc, sodiumFluoride],
    'composition',
    'NaF; robust from cycle 1 to 100',
    null,
    at('SI', 'Fig. S20'),
    {
      conditions: [statedBetween('cycles', [1, 100], '{cycle}')],
      annotations: [note('Of the film between metal and electrolyte (SEI).')],
    },
  ),
  claim('E13', naNisbCc, 'composition', 'none', null, at('§2.3', 'Fig. S18'), {
    conditions: [conditionInWords('layer', 'unstripped Na')],
    annotations: [note('Fluorine, the mark of the SEI.')],
  }),
  stating(
    'E14',
    naNisbCc,
    'mechanism',
    'forms on upper surface, then redistributes to every fibre',
    null,
    at('§2.3', 'Fig. S18c'),
    { annotations: [note('Of the SEI while the electrode is cycled.')] },
  ),
];
