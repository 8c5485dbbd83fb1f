import { antimonyCoating } from '../../coatings/antimony.ts';
import { amorphousNickelCoating, nickelCoating } from '../../coatings/nickel.ts';
import { nickelAntimonideCoating } from '../../coatings/nickelAntimonide.ts';
import { nvpf } from '../../materials/phases.ts';
import { lithium } from '../../metals/lithium.ts';
import { potassium } from '../../metals/potassium.ts';
import { sodium } from '../../metals/sodium.ts';
import { electrode } from '../../records.ts';
import { carbonCloth } from '../../substrates/carbonCloth.ts';
import { carbonFelt } from '../../substrates/carbonFelt.ts';
import { graphiteFilm } from '../../substrates/graphiteFilm.ts';
import { aluminiumFoil, copperFoil, nickelFoil } from '../../substrates/metalCollectors.ts';

/** Electrodes without metal: what it is plated on or infused into. */
export const hosts = {
  cc: electrode('cc', 'CC', carbonCloth),
  niCc: electrode('ni-cc', 'Ni-CC', carbonCloth, nickelCoating),
  aniCc: electrode('ani-cc', 'aNi-CC', carbonCloth, amorphousNickelCoating),
  sbCc: electrode('sb-cc', 'Sb-CC', carbonCloth, antimonyCoating),
  nisbCc: electrode('nisb-cc', 'NiSb-CC', carbonCloth, nickelAntimonideCoating),
  niFoil: electrode('ni-foil', 'Ni foil', nickelFoil),
  sbNiFoil: electrode('sb-ni-foil', 'Sb/Ni foil', nickelFoil, antimonyCoating),
  nisbNiFoil: electrode('nisb-ni-foil', 'NiSb/Ni foil', nickelFoil, nickelAntimonideCoating),
  graphiteFilm: electrode('graphite-film', 'Graphite film', graphiteFilm),
  halfSbCuFoil: electrode('half-sb-cu-foil', 'Half Sb, half bare Cu foil', copperFoil, antimonyCoating),
  halfSbNiFoil: electrode('half-sb-ni-foil', 'Half Sb, half bare Ni foil', nickelFoil, antimonyCoating),
  niCf: electrode('ni-cf', 'Ni-CF', carbonFelt, nickelCoating),
};

/** Electrodes that hold alkali metal. */
export const anodes = {
  naPlate: electrode('na-plate', 'Na plate', sodium),
  /** Used in calculations, never built: a plate on foil. */
  naAlFoil: electrode('na-al-foil', 'Na on Al foil', aluminiumFoil, sodium),
  naCc: electrode('na-cc', 'Na-CC', carbonCloth, sodium),
  naNiCc: electrode('na-ni-cc', 'Na-Ni-CC', carbonCloth, nickelCoating, sodium),
  naAniCc: electrode('na-ani-cc', 'Na-aNi-CC', carbonCloth, amorphousNickelCoating, sodium),
  naNisbCc: electrode('na-nisb-cc', 'Na-NiSb-CC', carbonCloth, nickelAntimonideCoating, sodium),
  liCc: electrode('li-cc', 'Li-CC', carbonCloth, lithium),
  liNisbCc: electrode('li-nisb-cc', 'Li-NiSb-CC', carbonCloth, nickelAntimonideCoating, lithium),
  kCc: electrode('k-cc', 'K-CC', carbonCloth, potassium),
  kNisbCc: electrode('k-nisb-cc', 'K-NiSb-CC', carbonCloth, nickelAntimonideCoating, potassium),
};

/** Metal counter electrodes of the half cells; their form is not stated. */
export const counters = {
  na: electrode('na-metal', 'Na', sodium),
  li: electrode('li-metal', 'Li', lithium),
  k: electrode('k-metal', 'K', potassium),
};

export const cathodes = {
  low: electrode('nvpf-ni-cf-low', 'NVPF-Ni-CF, low loading', carbonFelt, nickelCoating, nvpf),
  high: electrode('nvpf-ni-cf-high', 'NVPF-Ni-CF, high loading', carbonFelt, nickelCoating, nvpf),
  /** Used in calculations, never built: a slurry on foil. */
  conventional: electrode('nvpf-conventional', 'NVPF on Al foil, conventional', aluminiumFoil, nvpf),
};
