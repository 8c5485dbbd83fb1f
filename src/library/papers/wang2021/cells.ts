import { kfsiDme } from '../../electrolytes/kfsiDme.ts';
import { litfsiDmeDolLino3 } from '../../electrolytes/litfsiDmeDolLino3.ts';
import { naclo4EcDecFec } from '../../electrolytes/naclo4EcDecFec.ts';
import { lithium } from '../../metals/lithium.ts';
import { potassium } from '../../metals/potassium.ts';
import { sodium } from '../../metals/sodium.ts';
import { fullCell, halfCell, symmetricCellOf } from '../../records.ts';
import { celgard2500 } from '../../separators/celgard2500.ts';
import { whatmanGfC } from '../../separators/glassFibre.ts';
import { anodes, cathodes, counters, hosts } from './electrodes.ts';

const na = { metal: sodium, electrolyte: naclo4EcDecFec, separator: whatmanGfC };
const naLean = { ...na, separator: celgard2500 };
const naOperando = { ...na, separator: null };
const li = { metal: lithium, electrolyte: litfsiDmeDolLino3, separator: celgard2500 };
const k = { metal: potassium, electrolyte: kfsiDme, separator: whatmanGfC };

export const symmetric = {
  naPlate: symmetricCellOf(anodes.naPlate, na),
  naCc: symmetricCellOf(anodes.naCc, na),
  naNiCc: symmetricCellOf(anodes.naNiCc, na),
  naAniCc: symmetricCellOf(anodes.naAniCc, na),
  naNisbCc: symmetricCellOf(anodes.naNisbCc, na),
  liCc: symmetricCellOf(anodes.liCc, li),
  liNisbCc: symmetricCellOf(anodes.liNisbCc, li),
  kCc: symmetricCellOf(anodes.kCc, k),
  kNisbCc: symmetricCellOf(anodes.kNisbCc, k),
};

/** Metal against a host, for Coulombic efficiency. */
export const half = {
  naOnCc: halfCell(counters.na, hosts.cc, na),
  naOnNiCc: halfCell(counters.na, hosts.niCc, na),
  naOnSbCc: halfCell(counters.na, hosts.sbCc, na),
  naOnNisbCc: halfCell(counters.na, hosts.nisbCc, na),
  liOnCc: halfCell(counters.li, hosts.cc, li),
  liOnNisbCc: halfCell(counters.li, hosts.nisbCc, li),
  kOnCc: halfCell(counters.k, hosts.cc, k),
  kOnNisbCc: halfCell(counters.k, hosts.nisbCc, k),
};

/** Cells with a window, watched while sodium is plated. */
export const operando = {
  naOnNiFoil: halfCell(counters.na, hosts.niFoil, naOperando),
  naOnGraphiteFilm: halfCell(counters.na, hosts.graphiteFilm, naOperando),
  naOnNisbNiFoil: halfCell(counters.na, hosts.nisbNiFoil, naOperando),
};

const { naCc, naNisbCc } = anodes;
const { low, high } = cathodes;

export const full = {
  low: fullCell({ slug: 'nvpf-low', name: 'NVPF‖Na-NiSb-CC, low loading', negative: naNisbCc, positive: low }, na),
  lowNaCc: fullCell({ slug: 'nvpf-low-na-cc', name: 'NVPF‖Na-CC, low loading', negative: naCc, positive: low }, na),
  flooded: fullCell({ slug: 'nvpf-flooded', name: 'NVPF‖Na-NiSb-CC, flooded', negative: naNisbCc, positive: high }, na),
  lean: fullCell({ slug: 'nvpf-lean', name: 'NVPF‖Na-NiSb-CC, lean', negative: naNisbCc, positive: high }, naLean),
  highNaCc: fullCell({ slug: 'nvpf-high-na-cc', name: 'NVPF‖Na-CC, high loading', negative: naCc, positive: high }, na),
};

/** Used in calculations, never built: the cell to which the others are compared. */
export const conventionalCell = fullCell(
  {
    slug: 'nvpf-conventional',
    name: 'NVPF‖Na, conventional',
    negative: anodes.naAlFoil,
    positive: cathodes.conventional,
  },
  { ...naLean, electrolyte: null },
);
