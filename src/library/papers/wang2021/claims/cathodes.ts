import { at, citing, claimsFrom, conflict, misprint, note } from '../../../claims.ts';
import { notStated, presumably } from '../../../conditions.ts';
import { nvpf } from '../../../materials/phases.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonFelt } from '../../../substrates/carbonFelt.ts';
import { cathodes } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const measured = claimsFrom(wang2021, 'MEASURED');
const { low, high, conventional } = cathodes;
const product = 'The three are bound together: 128 mA·h/g at 3.8 V are 486 W·h/kg; 507 W·h/kg would need 3.96 V.';
const lowLoading =
  'Two loadings of one cathode. With 11.6 mg/cm² its 1.49 mA·h/cm² are 128.4 mA·h/g, above the printed theory; with 12 they are 124.2.';
const highLoading = 'Two loadings of one cathode: 7.02 mA·h/cm² are 127.6 mA·h/g with 55 mg/cm² and 125.4 with 56.0.';

export const cathodeClaims = [
  claim('H1', nvpf, 'formula', 'Na3V2(PO4)2F3', null, at('Abstract'), {
    annotations: [misprint('Abbreviated NVPF, and once NVFP; called fluoride phosphate and fluorophosphate.')],
  }),
  claim('H2', nvpf, 'specificCapacity', '128', 'mAh/g', at('SI text 2'), {
    annotations: [note('Theoretical, for two Na per formula.')],
  }),
  claim('H3', nvpf, 'meanPotential', '3.8', 'V', at('SI text 2'), {
    conditions: [presumably('reference', 'Na/Na+')],
    annotations: [conflict(product, 'H2', 'H4')],
  }),
  claim('H4', nvpf, 'specificEnergy', '507', 'Wh/kg', at('§2.4'), {
    annotations: [conflict(product, 'H2', 'H3'), citing('ref-51', 'ref-52')],
  }),
  claim('H5', nvpf, 'quality', 'high ionic conductivity, reversibility, rate capability', null, at('§2.4'), {
    annotations: [citing('ref-51', 'ref-52')],
  }),
  claim('H6', [low, high], 'definition', 'binder-free NVPF on Ni-coated carbon felt', null, at('§2.4')),
  measured('H7', low, 'activeMaterialLoading', '11.6', 'mg/cm2', at('§2.4', 'Fig. 5b'), {
    annotations: [conflict(lowLoading, 'H8', 'H9', 'H2', 'P51')],
  }),
  measured('H8', low, 'activeMaterialLoading', '12', 'mg/cm2', at('SI', 'Table S1'), {
    annotations: [conflict(lowLoading, 'H7', 'H9', 'H2')],
  }),
  measured('H9', low, 'arealCapacity', '1.49', 'mAh/cm2', at('§2.4', 'Fig. S21a'), {
    conditions: [notStated('currentDensity')],
    annotations: [
      note(
        'The caption calls it designed: what 11.6 mg/cm² would hold at the theoretical capacity. It may be no measurement.',
        'H2',
        'H7',
      ),
    ],
  }),
  measured('H10', high, 'activeMaterialLoading', '55', 'mg/cm2', at('SI', 'Fig. S19h'), {
    annotations: [conflict(highLoading, 'H11', 'P56', 'P61')],
  }),
  measured('H11', high, 'activeMaterialLoading', '56.0', 'mg/cm2', at('SI', 'Table S1'), {
    annotations: [conflict(highLoading, 'H10')],
  }),
  measured('H12', high, 'arealCapacity', '~7 (7.02)', 'mAh/cm2', at('§2.4', 'Table S1'), {
    readAs: '7.02',
    conditions: [notStated('currentDensity')],
  }),
  measured('H12.2', high, 'arealCapacity', '~7', 'mAh/cm2', at('§2.4'), { conditions: [notStated('currentDensity')] }),
  claim('H13', high, 'requirement', 'areal capacity well above 3', 'mAh/cm2', at('§2.4'), {
    annotations: [note('For 200 W·h/kg of the whole cell.')],
  }),
  measured('H14', [low, high], 'phaseEvidence', 'Ni, CC and NVPF peaks only', null, at('SI', 'Fig. S19l')),
  measured('H15', carbonFelt, 'diffractionAngle', '~26, ~42 (graphite-2H)', 'deg 2theta', at('SI', 'Fig. S19j'), {
    readAs: '~26',
  }),
  measured('H15.2', carbonFelt, 'diffractionAngle', '~42', 'deg 2theta', at('SI', 'Fig. S19j')),
  claim('H16', conventional, 'composition', '8:1:1', 'mass', at('SI text 2'), {
    annotations: [note('Active material, conductive additive, binder.')],
  }),
  claim('H16.2', conventional, 'activeMassFraction', '8', 'parts in 10', at('SI text 2')),
];
