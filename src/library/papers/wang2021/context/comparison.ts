import type { Cell, Source } from '../../../../domain/subjects.ts';
import { at, citing, claimsFrom, conflict, misprint, note } from '../../../claims.ts';
import { stated, statedAs } from '../../../conditions.ts';
import { lithium } from '../../../metals/lithium.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { conventionalCell, full } from '../cells.ts';
import { anodes } from '../electrodes.ts';
import { literature } from '../literature.ts';
import { references } from '../references.ts';

const claim = claimsFrom(wang2021, 'STATED');
const derived = claimsFrom(wang2021, 'DERIVED');
const { low, flooded, lean } = full;
const inNote = at('SI', 'Table S1, note *');
const others = Object.values(literature) as [Cell, ...Cell[]];
const best = 'Of the ten cells of others the best has 54.17 W·h/kg; 63.58 is a cell of this work.';
const twofold = '201 over ~130 W·h/kg is 1.5, not 2.';

/** What the masses and ratios of the table are based on. */
const notes = [
  claim('P66', anodes.naPlate, 'basis', '200 um, 20 mg/cm2, 23 mAh/cm2', null, inNote, {
    evidence: 'ASSUMED',
    annotations: [note('Of the sodium in the cells of others; the three are not quite one plate.', 'B5', 'B6', 'B7')],
  }),
  claim('P67', others, 'basis', 'amount not mentioned', null, inNote, {
    annotations: [
      note(
        'Why electrolyte is left out of their masses. It is in those of this work: two bases, to the advantage of the others.',
        'J13',
        'J14',
        'J15',
      ),
    ],
  }),
  claim('P68', [low, flooded, lean, ...others], 'basis', 'collector, binder, conductive agent, active', null, inNote, {
    annotations: [note('What the mass of an electrode includes.')],
  }),
  claim('P69', literature.o2Nscnt, 'basis', 'based on catalyst quantity', null, at('SI', 'Table S1, note **'), {
    annotations: [note('Of the mass of its cathode.', 'P26')],
  }),
];

function cited(...numbers: readonly string[]) {
  return references.filter(({ number }) => numbers.includes(number)).map(({ source }) => source) as [
    Source,
    ...Source[],
  ];
}

/** What other technologies reach, and what is asked of this one. */
const yardsticks = [
  claim('P70', cited('6'), 'specificEnergy', '140-200', 'Wh/kg', at('§1'), {
    annotations: [note('Of lithium-ion batteries, said to be what grid storage needs.'), citing('ref-6')],
  }),
  claim('P71', cited('14', '24', '25', '26'), 'specificEnergy', '~130', 'Wh/kg', at('§1'), {
    annotations: [note('Of prototypes of sodium-ion batteries.'), citing('ref-14', 'ref-24', 'ref-25', 'ref-26')],
  }),
  derived('P72', others, 'specificEnergy', 'limited to 60', 'Wh/kg', at('§1', 'Table S1'), {
    conditions: [statedAs('massBasis', 'without electrolyte')],
    annotations: [conflict(best, 'P50', 'P55')],
  }),
  claim('P73', [sodium, lithium], 'requirement', '>200', 'Wh/kg', at('§1'), {
    annotations: [note('Above this sodium is expected to cost less than lithium.'), citing('ref-14')],
  }),
  claim('P74', cited('5'), 'energyDemand', '4500', 'GWh', at('§1'), {
    annotations: [
      note('Batteries for grid storage in 2050.'),
      misprint('The list of references prints BloomburgNEF for BloombergNEF.', 'ref-5'),
      citing('ref-5'),
    ],
  }),
  derived('P75', others, 'npRatio', 'much higher than 10', null, at('§1', 'Table S1'), {
    readAs: 'higher than 10',
    annotations: [
      note('The least of the table is 10.7.', 'P48'),
      misprint(
        'The text refers to [36]–[40] for the table; [38], [39] and [40] are not in it.',
        'ref-36',
        'ref-37',
        'ref-38',
        'ref-39',
        'ref-40',
      ),
    ],
  }),
  derived('P76', flooded, 'comparison', 'about two folds higher', null, at('SI text 2'), {
    conditions: [stated('arealCapacity', 7, 'mA.h/cm2')],
    annotations: [note('Than prototypes of sodium-ion batteries.'), conflict(twofold, 'K36', 'P71')],
  }),
];

const conventionalCellClaims = [
  claim(
    'P77',
    conventionalCell,
    'basis',
    'additive, binder, electrolyte, Al foils, Celgard; package ignored',
    null,
    at('SI text 2'),
    {
      annotations: [
        note('Its inactive mass; at first the package is counted in, at last it is left out.', 'C24', 'G4'),
      ],
    },
  ),
  claim('P78', conventionalCell, 'electrolyteToCapacityRatio', '3', 'mg/mAh', at('SI text 2')),
  claim(
    'P79',
    [conventionalCell, wang2021],
    'figureContent',
    'dotted black conventional NVPF||Na at several N/P; red 200 Wh/kg',
    null,
    at('§2.4', 'Fig. 5e'),
    { annotations: [misprint('The supporting information points to Fig. 5d for it.')] },
  ),
];

const surveys = [
  claim(
    'P80',
    cited('15', '16', '17', '18', '19', '20', '21', '22', '23'),
    'comparison',
    'conversion: oxide, sulfide; insertion: modified graphite, hard carbon, Na2Ti3O7; alloy: phosphate, Sn, Sb',
    null,
    at('§1'),
    {
      annotations: [
        note('Families of anodes of sodium-ion batteries, by number of the reference.'),
        citing(...[15, 16, 17, 18, 19, 20, 21, 22, 23].map((number) => `ref-${number}`)),
      ],
    },
  ),
  claim(
    'P81',
    [sodium, ...cited('30', '31', '32', '33', '34', '35')],
    'comparison',
    'electrolyte chemistry; artificial SEI; sodiophilic 3D hosts',
    null,
    at('§1'),
    {
      annotations: [
        note('Ways against dendrites: [30]–[32], [33], [34] and [35].'),
        citing(...[30, 31, 32, 33, 34, 35].map((number) => `ref-${number}`)),
      ],
    },
  ),
  claim('P82', wang2021, 'comparison', 'pumped hydro, thermal, compressed air', null, at('§1'), {
    annotations: [note('The ways of grid storage with which batteries are compared.'), citing('ref-2')],
  }),
];

export const comparisonClaims = [...notes, ...yardsticks, ...conventionalCellClaims, ...surveys];
