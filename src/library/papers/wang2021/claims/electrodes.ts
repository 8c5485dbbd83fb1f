import { at, claimsFrom, note } from '../../../claims.ts';
import { conditionInWords, stated, statedBetween } from '../../../conditions.ts';
import { lithium } from '../../../metals/lithium.ts';
import { potassium } from '../../../metals/potassium.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { anodes, hosts } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'MEASURED');
const stating = claimsFrom(wang2021, 'STATED');
const { naNisbCc, naCc, naNiCc, naAniCc } = anodes;
const { cc, niCc, aniCc, sbCc, nisbCc, nisbNiFoil } = hosts;
const defined = at('§2.2–2.3', '§4');

const definitionClaims = [
  stating('I1', nisbCc, 'definition', 'NiSb-coated carbon cloth', null, defined),
  stating('I2', niCc, 'definition', 'Ni-coated carbon cloth', null, defined),
  stating('I3', aniCc, 'definition', 'amorphous-Ni carbon cloth', null, defined),
  stating('I4', sbCc, 'definition', 'Sb-coated carbon cloth', null, defined),
  stating('I5', nisbNiFoil, 'definition', 'NiSb-coated Ni foil', null, defined),
  stating('I6', naNisbCc, 'definition', 'molten-Na infused NiSb-CC', null, defined),
  stating('I7', naCc, 'definition', 'Na composite on CC', null, defined),
  stating('I8', naNiCc, 'definition', 'Na composite on Ni-CC', null, defined),
  stating('I9', naAniCc, 'definition', 'Na composite on aNi-CC', null, defined),
];

const infusionClaims = [
  claim('I10', naNisbCc, 'metalLoading', '~18', 'mg/cm2', at('§2.3', 'Fig. S15a')),
  claim('I11', naNisbCc, 'arealCapacity', '~21', 'mAh/cm2', at('§2.3'), {
    evidence: 'DERIVED',
    annotations: [note('From the loading: 18 mg/cm² of sodium hold 20.98 mA·h/cm².', 'I10')],
  }),
  stating('I12', naNisbCc, 'preparationTime', '~30', 's', at('§2.3', 'Movie S4')),
  stating('I13', [naCc, naNiCc], 'preparationTime', '>6', 'min', at('§2.3')),
  claim(
    'I14',
    naNisbCc,
    'morphology',
    'Na wraps each fibre, inter-yarn gaps left open',
    null,
    at('§2.3', 'Fig. 4b, c', 'Fig. S15a'),
  ),
  claim('I15', naCc, 'morphology', 'Na gathers between yarns, fibres not wetted', null, at('SI', 'Fig. S15b, c')),
  claim(
    'I16',
    naNiCc,
    'morphology',
    'Na gathers between yarns, some fibres not wetted',
    null,
    at('SI', 'Fig. S15d, e'),
  ),
];

const platingClaims = [
  claim('I17', [nisbCc, sodium], 'morphology', 'dense, smooth, inside yarns, gaps open', null, at('§2.2', 'Fig. S10'), {
    conditions: [statedBetween('arealCapacity', [6, 20], 'mA.h/cm2', '6, 10 and 20 mA·h/cm²')],
  }),
  claim('I18', [cc, sodium], 'morphology', 'large blocks, tens to hundreds of um', null, at('§2.2', 'Fig. S12'), {
    conditions: [statedBetween('arealCapacity', [3, 10], 'mA.h/cm2', '3, 6 and 10 mA·h/cm²')],
  }),
  claim('I19', [niCc, aniCc, sodium], 'morphology', 'beads or dendrites', null, at('SI', 'Fig. S13c, d'), {
    conditions: [stated('arealCapacity', 4, 'mA.h/cm2')],
  }),
  claim(
    'I20',
    [cc, niCc, sbCc, sodium],
    'morphology',
    'thick SEI (CC, Sb-CC); porous/dendritic (Ni-CC, CC)',
    null,
    at('SI', 'Fig. S11'),
    { conditions: [conditionInWords('protocol', 'after the test of Coulombic efficiency')] },
  ),
  claim('I21', [nisbCc, sodium], 'morphology', 'no dead Na, no dendrite', null, at('§2.2', 'Fig. 3g'), {
    conditions: [stated('cycles', 53, '{cycle}')],
  }),
  claim('I22', [nisbNiFoil, lithium], 'morphology', 'dendrite-free', null, at('SI', 'Fig. S22a'), {
    conditions: [stated('arealCapacity', 0.75, 'mA.h/cm2')],
  }),
  claim('I23', [nisbNiFoil, potassium], 'morphology', 'dendrite-free', null, at('SI', 'Fig. S22b'), {
    conditions: [stated('arealCapacity', 0.75, 'mA.h/cm2')],
  }),
];

export const electrodeClaims = [...definitionClaims, ...infusionClaims, ...platingClaims];
