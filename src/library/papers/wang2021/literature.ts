import type { Cell, Electrode } from '../../../domain/subjects.ts';
import { navopo4, nmhcf, nnm, nvp, oxygen, sodiumHexasulfide, sulfur } from '../../materials/cathodes.ts';
import { sodium } from '../../metals/sodium.ts';
import { electrode, fullCell } from '../../records.ts';
import { carbonCloth } from '../../substrates/carbonCloth.ts';
import { nickelFoam } from '../../substrates/metalCollectors.ts';
import { anodes } from './electrodes.ts';

/**
 * The cells of others in Table S1. Layers are what their names in the table and its notes tell: collectors,
 * interlayers, electrolytes and separators of the others are not stated. A cell on bare sodium is computed with the
 * plate of the notes.
 */
export const literatureCathodes = {
  nvpSbf3: electrode('nvp-xu2019', 'NVP', nvp),
  nvpSncl2: electrode('nvp-zheng2019', 'NVP', nvp),
  nvpCSb: electrode('nvp-wang2020b', 'NVP', nvp),
  nvpNgNf: electrode('nvp-bao2020', 'NVP', nvp),
  nnmNaC: electrode('nnm-chi2018', 'NNM', nnm),
  o2Nscnt: electrode('o2-sun2018', 'O2', oxygen),
  nmhcf: electrode('nmhcf-gao2018', 'NMHCF', nmhcf),
  na2s6: electrode('cc-mno2-na2s6', 'CC@0.5MnO2@Na2S6', carbonCloth, sodiumHexasulfide),
  navopo4: electrode('navopo4-c', 'NaVOPO4/C', navopo4),
  zcsS: electrode('zcs-s', 'ZCS@S', sulfur),
};

export const literatureAnodes = {
  naSbf3: electrode('na-sbf3', 'Na/SbF3', sodium),
  naSncl2: electrode('na-sncl2', 'Na/SnCl2', sodium),
  naCSb: electrode('na-c-sb', 'Na/C@Sb', sodium),
  ngNfNa: electrode('ng-nf-na', 'NG-NF@Na', nickelFoam, sodium),
  naC: electrode('na-c', 'Na-C', sodium),
  naNscnt: electrode('na-nscnt', 'Na/NSCNT', sodium),
};

const unstated = { metal: sodium, electrolyte: null, separator: null };

function pair(slug: string, positive: Electrode, negative: Electrode): Cell {
  return fullCell({ slug, name: `${positive.name}‖${negative.name}`, negative, positive }, unstated);
}

export const literature = {
  nvpSbf3: pair('nvp-na-sbf3', literatureCathodes.nvpSbf3, literatureAnodes.naSbf3),
  nvpSncl2: pair('nvp-na-sncl2', literatureCathodes.nvpSncl2, literatureAnodes.naSncl2),
  nvpCSb: pair('nvp-na-c-sb', literatureCathodes.nvpCSb, literatureAnodes.naCSb),
  nvpNgNf: pair('nvp-ng-nf-na', literatureCathodes.nvpNgNf, literatureAnodes.ngNfNa),
  nnmNaC: pair('nnm-na-c', literatureCathodes.nnmNaC, literatureAnodes.naC),
  o2Nscnt: pair('o2-na-nscnt', literatureCathodes.o2Nscnt, literatureAnodes.naNscnt),
  nmhcf: pair('nmhcf-na', literatureCathodes.nmhcf, anodes.naPlate),
  na2s6: pair('cc-mno2-na2s6-na', literatureCathodes.na2s6, anodes.naPlate),
  navopo4: pair('navopo4-na', literatureCathodes.navopo4, anodes.naPlate),
  zcsS: pair('zcs-s-na', literatureCathodes.zcsS, anodes.naPlate),
};
