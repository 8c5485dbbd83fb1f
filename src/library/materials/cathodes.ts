import { at, claimsFrom, note } from '../claims.ts';
import { conditionInWords } from '../conditions.ts';
import { material } from '../records.ts';
import { assumptions, jacs2015, yuvaraj2019, zeng2020 } from '../sources.ts';
import { nvpf } from './phases.ts';

/** Cathode materials used with sodium metal, besides NVPF. */
export const nvp = material('nvp', 'Sodium vanadium phosphate', 'Na3V2(PO4)3', 'NVP');
export const nnm = material('nnm', 'Sodium nickel manganese oxide', null, 'NNM', 'P2 oxide');
export const oxygen = material('o2', 'Oxygen', 'O2');
export const nmhcf = material('nmhcf', 'Sodium manganese hexacyanoferrate', 'Na2MnFe(CN)6', 'NMHCF', 'Prussian white');
export const sodiumHexasulfide = material('na2s6', 'Disodium hexasulfide', 'Na2S6', 'sodium polysulfide');
export const navopo4 = material('navopo4', 'Sodium vanadyl phosphate', 'NaVOPO4');
export const sulfur = material('s', 'Sulfur', 'S', 'sulphur');

export const cathodeMaterials = [nvp, nnm, oxygen, nmhcf, sodiumHexasulfide, navopo4, sulfur];

const reviewOfNvp = claimsFrom(zeng2020, 'STATED');
const reviewOfNvpf = claimsFrom(yuvaraj2019, 'STATED');
const workOnNmhcf = claimsFrom(jacs2015, 'MEASURED');
const assume = claimsFrom(assumptions, 'ASSUMED');

/** A band around the voltage, and the reason for its limits. */
function within(low: number, high: number, why: string) {
  return {
    band: [low, high],
    conditions: [conditionInWords('reference', 'Na/Na+')],
    annotations: [note(why)],
  } as const;
}

export const cathodeMaterialClaims = [
  reviewOfNvp(
    'nvp-voltage',
    nvp,
    'plausibleVoltage',
    '~3.4',
    'V',
    at('Abstract'),
    within(
      3.2,
      3.45,
      'The source gives the plateau. A cell discharges below it, by some 0.2 V at high rate; the abstract was read.',
    ),
  ),
  reviewOfNvpf(
    'nvpf-voltage',
    nvpf,
    'plausibleVoltage',
    '~3.9',
    'V',
    at('Abstract'),
    within(
      3.6,
      3.97,
      'From a discharge at high rate up to the mean of the two plateaus near 3.7 and 4.2 V (doi:10.1038/s41467-019-08359-y, whose introduction was read); of the review, the abstract.',
    ),
  ),
  workOnNmhcf(
    'nmhcf-voltage',
    nmhcf,
    'plausibleVoltage',
    '3.5',
    'V',
    at('Abstract'),
    within(3.2, 3.6, 'Of the dehydrated phase; with water in it the plateaus lie apart. The abstract was read.'),
  ),
  assume(
    'nnm-voltage',
    nnm,
    'plausibleVoltage',
    '3.3',
    'V',
    at('cathodes'),
    within(2.8, 3.8, 'Steps of P2 oxides between 2.5 and 4.3 V; no source that states a mean could be read.'),
  ),
  assume(
    'oxygen-voltage',
    oxygen,
    'plausibleVoltage',
    '2.15',
    'V',
    at('cathodes'),
    within(
      1.9,
      2.35,
      'Near 2.27 V for NaO₂ and 2.33 V for Na₂O₂ at equilibrium; the values were not read in a source.',
    ),
  ),
  assume(
    'navopo4-voltage',
    navopo4,
    'plausibleVoltage',
    '3.5',
    'V',
    at('cathodes'),
    within(
      3.2,
      3.95,
      'Usual for the layered polymorph, whose source could not be read; a KTP-type polymorph is reported at 3.93 V, which is the upper end.',
    ),
  ),
  assume(
    'sulfur-voltage',
    [sulfur, sodiumHexasulfide],
    'plausibleVoltage',
    '1.6',
    'V',
    at('cathodes'),
    within(
      1.2,
      1.9,
      'Room temperature. A plateau at 1.66 V and redox peaks at 2.22 and 1.75 V were read in abstracts; the mean over slope and plateau lies below the upper step.',
    ),
  ),
];
