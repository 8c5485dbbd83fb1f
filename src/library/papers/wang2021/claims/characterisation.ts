import { at, citing, claimsFrom, misprint, note } from '../../../claims.ts';
import { nickelAntimonideCoating as nisb } from '../../../coatings/nickelAntimonide.ts';
import { being, conditionInWords, stated, statedBetween } from '../../../conditions.ts';
import { amorphousNickel, sodiumAntimonide } from '../../../materials/phases.ts';
import { sodium } from '../../../metals/sodium.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonCloth } from '../../../substrates/carbonCloth.ts';
import { anodes, hosts } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'STATED');
const seen = claimsFrom(wang2021, 'MEASURED');
const { naNisbCc } = anodes;
const { nisbCc, niFoil, graphiteFilm, sbNiFoil, nisbNiFoil, halfSbCuFoil, halfSbNiFoil } = hosts;

function by(method: string) {
  return { conditions: [conditionInWords('protocol', method)] };
}

const instruments = [
  claim('M1', wang2021, 'instrument', 'TESCAN MAIA3 and VEGA3', null, at('§4'), by('SEM and EDS')),
  claim('M2', wang2021, 'instrument', 'JEOL JEM-2100F', null, at('§4'), by('STEM, TEM and SAED')),
  claim(
    'M3',
    wang2021,
    'instrument',
    'Axis Ultra, Kratos; monochromatic Al K-alpha 1486.6 eV',
    null,
    at('§4'),
    by('XPS'),
  ),
  claim('M3.2', wang2021, 'photonEnergy', '1486.6', 'eV', at('§4'), by('XPS')),
  claim('M4', wang2021, 'instrument', 'SDC-350', null, at('§4'), by('contact angle')),
  claim('M5', wang2021, 'instrument', 'Arbin and Neware', null, at('§4'), by('cycling')),
  claim('M6', wang2021, 'instrument', 'CHI 660e', null, at('§4'), by('operando plating')),
  claim('M7', wang2021, 'instrument', 'Nikon Eclipse Ni-U', null, at('§4'), by('optical microscopy')),
  claim('M8', wang2021, 'instrument', 'NOT REPORTED', null, at('throughout'), by('XRD')),
];

const spectra = [
  seen(
    'M9',
    carbonCloth,
    'diffractionAngle',
    '26.3 and 44.3 deg, (002) and (101) graphite',
    null,
    at('SI', 'Fig. S9a'),
    { readAs: '26.3' },
  ),
  seen('M9.2', carbonCloth, 'diffractionAngle', '44.3', 'deg', at('SI', 'Fig. S9a')),
  ...peaks('M10', 'Sb 3d', '530.25 (3d5/2) and 539.25 (3d3/2) eV', ['530.25', '539.25'], 'ref-SI3', 'ref-SI4'),
  ...peaks('M11', 'Ni 2p', '855.5 and 873.0 eV', ['855.5', '873.0'], 'ref-SI5'),
  ...peaks('M12', 'Ni 2p satellites', '879.7 and 861.8 eV', ['879.7', '861.8'], 'ref-SI5'),
  ...seiPeaks('M13', 'C 1s', 'Fig. S20a', '284.6 (C-C), 286 (C-O), 289 (C=O) eV', ['284.6', '286', '289']),
  ...seiPeaks('M14', 'F 1s', 'Fig. S20b', '685 (NaF), 689 (C-F) eV', ['685', '689']),
  claim('M15', naNisbCc, 'basis', '1st and 100th', null, at('SI', 'Fig. S20'), {
    conditions: [conditionInWords('protocol', 'XPS')],
    annotations: [note('Cycles after which the spectra were taken.', 'E12')],
  }),
  seen(
    'M16',
    [sodiumAntimonide, amorphousNickel],
    'phaseEvidence',
    'spots Na3Sb, diffuse ring amorphous Ni',
    null,
    at('§2.1', 'Fig. 1d'),
    by('SAED'),
  ),
  seen('M17', nisbCc, 'phaseEvidence', 'NiSb-CC not attracted', null, at('SI', 'Fig. S9e'), by('magnet')),
];

/** A claim for each peak in the printed text, the first with the whole text, on the coated cloth. */
function peaks(
  key: string,
  line: string,
  printed: string,
  [first, ...further]: readonly string[],
  ...cited: readonly string[]
) {
  const where = at('SI', line.startsWith('Sb') ? 'Fig. S9b' : 'Fig. S9c');
  const details = {
    conditions: [conditionInWords('protocol', `XPS, ${line}`), being('layer', carbonCloth)],
    annotations: [citing(...cited)],
  };
  return [
    seen(key, nisb, 'bindingEnergy', printed, null, where, { ...details, readAs: first }),
    ...further.map((peak, n) => seen(`${key}.${n + 2}`, nisb, 'bindingEnergy', peak, 'eV', where, details)),
  ];
}

/** The same of the film between metal and electrolyte (SEI). */
function seiPeaks(key: string, line: string, figure: string, printed: string, [first, ...further]: readonly string[]) {
  const where = at('SI', figure);
  const details = {
    conditions: [
      conditionInWords('protocol', `XPS, ${line}`),
      conditionInWords('layer', 'SEI'),
      statedBetween('cycles', [1, 100], '{cycle}'),
    ],
  };
  return [
    seen(key, naNisbCc, 'bindingEnergy', printed, null, where, { ...details, readAs: first }),
    ...further.map((peak, n) => seen(`${key}.${n + 2}`, naNisbCc, 'bindingEnergy', peak, 'eV', where, details)),
  ];
}

const lengthOfBar = { annotations: [note('Length of the scale bar.')] };

const figures = [
  claim('M18', wang2021, 'figureContent', '100 um', null, at('§2.1', 'Fig. 2'), lengthOfBar),
  claim('M19', wang2021, 'figureContent', '40 um', null, at('SI', 'Fig. S3'), lengthOfBar),
  claim('M20', wang2021, 'figureContent', '20 um', null, at('SI', 'Fig. S4'), lengthOfBar),
  claim('M21', wang2021, 'figureContent', '100 um', null, at('SI', 'Fig. S15'), lengthOfBar),
  claim('M22', wang2021, 'figureContent', '20 um', null, at('SI', 'Fig. S22a, b'), lengthOfBar),
  claim('M24', wang2021, 'figureContent', 'caption missing in this text (aNi-CC GCD)', null, at('SI', 'Fig. S16'), {
    annotations: [misprint('The caption of Fig. S16 is missing.', 'K4', 'K10')],
  }),
  claim(
    'M28',
    [wang2021, nisbNiFoil, sbNiFoil, niFoil, graphiteFilm],
    'figureContent',
    'graphite, Ni foil, Sb/Ni foil, NiSb/Ni foil',
    null,
    at('SI', 'Fig. S14'),
    { annotations: [note('Drops of molten sodium; no angle is printed.', 'D12.2')] },
  ),
];

const sights = [
  seen(
    'M23',
    [halfSbNiFoil, halfSbCuFoil],
    'phaseEvidence',
    'Na on bare side; Na3Sb on Sb side; Ni from foil',
    null,
    at('SI', 'Fig. S3d, e'),
    { conditions: [conditionInWords('protocol', 'XRD'), stated('arealCapacity', 0.1, 'mA.h/cm2')] },
  ),
  seen('M25', naNisbCc, 'morphology', 'fibre surface exposed', null, at('SI', 'Fig. S17'), {
    conditions: [conditionInWords('protocol', 'EDS after stripping'), stated('arealCapacity', 7, 'mA.h/cm2')],
  }),
  seen(
    'M26',
    [nisbNiFoil, sodium],
    'morphology',
    'no dendrite during whole deposition',
    null,
    at('§2.1', 'Fig. 2c'),
    by('operando microscopy'),
  ),
  seen(
    'M27',
    [niFoil, graphiteFilm, sodium],
    'morphology',
    'dendrites from the first stage',
    null,
    at('§2.1', 'Fig. 2a, b'),
    by('operando microscopy'),
  ),
];

export const characterisationClaims = [...instruments, ...spectra, ...figures, ...sights];
