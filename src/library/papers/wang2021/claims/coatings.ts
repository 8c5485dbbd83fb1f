import { at, citing, claimsFrom, conflict, misprint, note } from '../../../claims.ts';
import { antimonyCoating } from '../../../coatings/antimony.ts';
import { copperCoating } from '../../../coatings/copper.ts';
import { amorphousNickelCoating, nickelCoating } from '../../../coatings/nickel.ts';
import { nickelAntimonideCoating as nisb } from '../../../coatings/nickelAntimonide.ts';
import { being, conditionInWords, stated } from '../../../conditions.ts';
import { nickelAntimonide, sodiumAntimonide } from '../../../materials/phases.ts';
import { wang2021 } from '../../../sources.ts';
import { carbonCloth } from '../../../substrates/carbonCloth.ts';
import { carbonFelt } from '../../../substrates/carbonFelt.ts';
import { nickelFoil } from '../../../substrates/metalCollectors.ts';
import { anodes, hosts } from '../electrodes.ts';

const claim = claimsFrom(wang2021, 'MEASURED');
const stating = claimsFrom(wang2021, 'STATED');
const onCloth = being('layer', carbonCloth);
const onFelt = being('layer', carbonFelt);
const onFoil = being('layer', nickelFoil);
const moltenSodium = conditionInWords('medium', 'molten Na');
const secondPeak =
  'The (200) peak of one and the same nickel, printed at 51.8° and at 52.8°; the lattice gives 51.85° for Cu Kα.';

const nickelAntimonideClaims = [
  stating(
    'O1',
    [nisb, nickelAntimonide],
    'phaseReaction',
    'NiSb + 3Na+ + 3e- -> Na3Sb + Ni',
    null,
    at('§2.1', 'Eq. 1'),
    { annotations: [citing('ref-45', 'ref-46', 'ref-47')] },
  ),
  stating('D1', nisb, 'use', 'self-regulating alloy interface', null, at('§1')),
  stating('D2', nisb, 'preparation', 'galvanic displacement of Ni by Sb', null, at('§2.1')),
  claim('D3', nisb, 'latticeSpacing', '0.19', 'nm', at('SI', 'Fig. S1d'), {
    annotations: [note('The (110) spacing a/2 of NiSb with a 0.3946 nm is 0.197 nm, which rounds to 0.20.', 'D4')],
  }),
  claim('D4', nisb, 'latticePlane', '(110)', null, at('SI', 'Fig. S1d')),
  claim('D5', nisb, 'morphology', 'smooth', null, at('§2.1', 'Fig. S1')),
  claim('D6', nisb, 'diffractionAngle', '31.4, 34.7, 43.9, 46.2', 'deg 2theta', at('SI', 'Fig. S9a'), {
    readAs: '31.4',
    conditions: [onCloth],
    annotations: [note('The radiation is not stated; the angles fit Cu Kα.')],
  }),
  claim('D6.2', nisb, 'diffractionAngle', '34.7', 'deg 2theta', at('SI', 'Fig. S9a'), { conditions: [onCloth] }),
  claim('D6.3', nisb, 'diffractionAngle', '43.9', 'deg 2theta', at('SI', 'Fig. S9a'), { conditions: [onCloth] }),
  claim('D6.4', nisb, 'diffractionAngle', '46.2', 'deg 2theta', at('SI', 'Fig. S9a'), { conditions: [onCloth] }),
  claim('D7', nisb, 'diffractionCard', 'JCPDS 41-1439', null, at('SI', 'Fig. S9a')),
  claim(
    'D8',
    nisb,
    'phaseEvidence',
    'XRD, XPS and loss of ferromagnetism: full Ni to NiSb',
    null,
    at('§2.2', 'Fig. S9e'),
    { conditions: [onCloth] },
  ),
  claim('D9', nisb, 'stability', 'not altered from Ni-CC', null, at('§2.2'), {
    conditions: [onCloth],
    annotations: [
      note('Of the sheet resistance after conversion: the value of the nickel beneath holds for it.', 'D14'),
    ],
  }),
  claim('D10', nisb, 'thickness', 'NOT REPORTED', null, at('throughout'), {
    annotations: [
      note('Without it neither the capacity of the alloying nor the size of the islands can be calculated.'),
    ],
  }),
  claim('D11', [nisb, anodes.naNisbCc], 'stability', 'during thermal Na infusion', null, at('§2.3', 'Fig. 4d')),
  claim(
    'D12',
    [nisb, hosts.nisbNiFoil],
    'wetting',
    'improved vs graphite, Ni foil, Sb/Ni foil',
    null,
    at('SI', 'Fig. S14'),
    {
      conditions: [moltenSodium],
    },
  ),
  claim(
    'D12.2',
    [hosts.nisbNiFoil, hosts.sbNiFoil, hosts.niFoil, hosts.graphiteFilm],
    'contactAngle',
    'NOT REPORTED',
    null,
    at('SI', 'Fig. S14'),
    { conditions: [moltenSodium], annotations: [note('The drops are shown in a picture; no angle is printed.')] },
  ),
  stating('D13', [nisb, anodes.naNisbCc], 'mechanism', 'works again as interface', null, at('§2.3', 'Fig. S17'), {
    conditions: [stated('arealCapacity', 7, 'mA.h/cm2'), conditionInWords('protocol', 'laid bare by stripping')],
  }),
];

const nickelClaims = [
  claim('D14', nickelCoating, 'sheetResistance', '0.48', 'ohm cm^-2 (sic)', at('§2.2'), { conditions: [onCloth] }),
  claim('D15', nickelCoating, 'morphology', 'thin uniform Ni on every fibre', null, at('§2.2', 'Fig. S8'), {
    conditions: [onCloth],
  }),
  claim('D16', nickelCoating, 'diffractionAngle', '44.5, 51.8, 76.3', 'deg 2theta', at('SI', 'Fig. S9a'), {
    readAs: '44.5',
    conditions: [onCloth],
  }),
  claim('D16.2', nickelCoating, 'diffractionAngle', '51.8', 'deg 2theta', at('SI', 'Fig. S9a'), {
    conditions: [onCloth],
    annotations: [conflict(secondPeak, 'D18.2')],
  }),
  claim('D16.3', nickelCoating, 'diffractionAngle', '76.3', 'deg 2theta', at('SI', 'Fig. S9a'), {
    conditions: [onCloth],
  }),
  claim('D17', nickelCoating, 'diffractionCard', 'JCPDS 04-0850 (cubic Ni)', null, at('SI', 'Fig. S9a')),
  claim('D18', nickelCoating, 'diffractionAngle', '44.5, 52.8, 76.3', 'deg 2theta', at('SI', 'Fig. S19k'), {
    readAs: '44.5',
    conditions: [onFelt],
    annotations: [misprint('Indexed as (002); the first peak of cubic nickel is (111).')],
  }),
  claim('D18.2', nickelCoating, 'diffractionAngle', '52.8', 'deg 2theta', at('SI', 'Fig. S19k'), {
    conditions: [onFelt],
    annotations: [conflict(secondPeak, 'D16.2')],
  }),
  claim('D18.3', nickelCoating, 'diffractionAngle', '76.3', 'deg 2theta', at('SI', 'Fig. S19k'), {
    conditions: [onFelt],
  }),
  stating('D19', amorphousNickelCoating, 'definition', 'amorphous Ni on CC', null, at('§2.2', 'Fig. S13'), {
    annotations: [citing('ref-54')],
  }),
];

const otherClaims = [
  stating('D20', antimonyCoating, 'preparation', 'thermal evaporation, JSD-600', null, at('§4'), {
    conditions: [onFoil],
  }),
  stating('D21', antimonyCoating, 'preparation', 'galvanic replacement of Cu-CC', null, at('§4'), {
    conditions: [onCloth],
  }),
  claim(
    'D22',
    [antimonyCoating, hosts.sbNiFoil],
    'failure',
    'breaks and partly detaches during plating; porous Na at 0.5 mAh/cm2',
    null,
    at('SI', 'Fig. S4e, f'),
    { conditions: [onFoil, stated('arealCapacity', 0.5, 'mA.h/cm2')] },
  ),
  claim(
    'D23',
    [hosts.halfSbCuFoil, hosts.halfSbNiFoil, antimonyCoating, sodiumAntimonide],
    'phaseEvidence',
    'metallic Na only on bare side; only Na3Sb by XRD on Sb side',
    null,
    at('SI', 'Fig. S3'),
    { conditions: [stated('arealCapacity', 0.1, 'mA.h/cm2')] },
  ),
  stating('D24', copperCoating, 'preparation', 'electroless, base of Sb-CC', null, at('§4'), { conditions: [onCloth] }),
];

export const coatingClaims = [...nickelAntimonideClaims, ...nickelClaims, ...otherClaims];
