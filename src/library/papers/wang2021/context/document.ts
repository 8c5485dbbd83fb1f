import { at, claimsFrom, conflict, misprint, note } from '../../../claims.ts';
import { wang2021 } from '../../../sources.ts';

const claim = claimsFrom(wang2021, 'STATED');
const firstPage = at('p. 1');
const titlePage = at('title page');
const titles =
  'One work under three titles: the journal’s, the manuscript’s, and that of the supporting information, which leaves out “and sustainable”.';

export const documentClaims = [
  claim(
    'A1',
    wang2021,
    'title',
    'Smoothing the Sodium-Metal Anode with a Self-Regulating Alloy Interface for High-Energy and Sustainable Sodium-Metal Batteries',
    null,
    firstPage,
    { annotations: [conflict(titles, 'A4')] },
  ),
  claim('A2', wang2021, 'publication', '10.1002/adma.202102802', null, firstPage),
  claim('A3', wang2021, 'publication', 'Adv. Mater. 2021, 33, 2102802', null, firstPage),
  claim(
    'A4',
    wang2021,
    'title',
    'Smoothing sodium metal anode with a self-regulating alloy interface for high-energy and sustainable sodium metal battery',
    null,
    titlePage,
    {
      annotations: [conflict(titles, 'A1'), misprint('The summary for the table of contents has “Benifiting”.')],
    },
  ),
  claim(
    'A5',
    wang2021,
    'authorship',
    'Wang L., Shang J., Huang Q., Hu H., Zhang Y., Xie C., Luo Y., Gao Y., Wang H., Zheng Z.*',
    null,
    titlePage,
    { annotations: [misprint('Beside the affiliations Chuan Xie is printed as X. Chuan.')] },
  ),
  claim('A6', wang2021, 'authorship', 'L.W. and J.S.', null, at('Acknowledgements'), {
    annotations: [note('Contributed equally.')],
  }),
  claim('A7', wang2021, 'authorship', 'Zijian Zheng, tczzheng@polyu.edu.hk', null, titlePage, {
    annotations: [note('Corresponding author.')],
  }),
  claim(
    'A8',
    wang2021,
    'authorship',
    'Lab. for Advanced Interfacial Materials and Devices, RC for Smart Wearable Technology, Inst. of Textiles and Clothing, PolyU HK; Research Institute for Smart Energy, PolyU',
    null,
    titlePage,
    { annotations: [note('Affiliations; the second is of the corresponding author only.', 'A7')] },
  ),
  claim(
    'A9',
    wang2021,
    'declaration',
    'sodium battery; sodium metal anode; grid storage; interface; energy density',
    null,
    titlePage,
    { annotations: [note('Keywords.')] },
  ),
  claim(
    'A10',
    wang2021,
    'declaration',
    'Shenzhen Municipal Science and Technology Innovation Commission A0030246',
    null,
    at('Acknowledgements'),
    { annotations: [note('Funding.')] },
  ),
  claim('A11', wang2021, 'declaration', 'none declared', null, at('Conflict of Interests'), {
    annotations: [note('Competing interests.')],
  }),
  claim(
    'A12',
    wang2021,
    'declaration',
    'Wiley self-archiving terms, non-commercial, no derivative work of the text',
    null,
    firstPage,
    {
      annotations: [
        note('Licence of the text: numbers and short locators are kept here, sentences and figures are not.'),
      ],
    },
  ),
  claim('A13', wang2021, 'referenceCount', '54', null, at('References'), {
    annotations: [misprint('Numbers 34 and 44 are one and the same work.', 'ref-34', 'ref-44')],
  }),
  claim('A14', wang2021, 'referenceCount', '15', null, at('SI References'), {
    annotations: [
      note(
        'Numbers 5, 6, 10 and 12 stand in the list of the paper too, as 46, 36, 35 and 37.',
        'ref-SI5',
        'ref-SI6',
        'ref-SI10',
        'ref-SI12',
      ),
    ],
  }),
  claim(
    'A15',
    wang2021,
    'figureContent',
    'S1,S2 graphite/Ni operando; S3 NiSb operando; S4 Na infusion NiSb-CC; S5,S6 soaking CC, Ni-CC',
    null,
    at('§2.1', '§2.3', 'Movies S1–S6'),
  ),
];
