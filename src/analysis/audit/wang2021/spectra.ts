import { assumed, derived, type Origin } from '../../../derivation/origins.ts';
import { diffractionAngle, latticeSpacingMetric } from '../../../metrics/material/lattice.ts';
import { printedTwice } from '../general/conflict.ts';
import { formula, justSo, type Rule } from '../rule.ts';
import { key, said } from './said.ts';

const nisb = { kind: 'MATERIAL', slug: 'nisb' } as const;
const nickel = { kind: 'MATERIAL', slug: 'ni' } as const;

type Indices = readonly [h: number, k: number, l: number];

function peak(id: string, of: Rule['of'], number: string, [h, k, l]: Indices, explanation = 'It does.'): Rule {
  return {
    id,
    question: `Does the printed peak lie where the lattice puts the (${h}${k}${l}) reflection?`,
    of,
    reported: said(number),
    recomputed: diffractionAngle,
    given: { h, k, l },
    explanation,
  };
}

const nisbPeaks: readonly Rule[] = [
  peak('R47', nisb, 'D6', [1, 0, 1]),
  peak('R47.2', nisb, 'D6.2', [0, 0, 2], 'Lower by 0.1°, the scatter of a laboratory pattern.'),
  peak('R47.3', nisb, 'D6.3', [1, 0, 2], 'Lower by 0.1°, the scatter of a laboratory pattern.'),
  peak(
    'R47.4',
    nisb,
    'D6.4',
    [1, 1, 0],
    'Higher by a quarter of a degree: a smaller edge a, or a peak read at its shoulder. The phase is not in doubt.',
  ),
];

const nickelPeaks: readonly Rule[] = [
  peak('R48', nickel, 'D16', [1, 1, 1]),
  peak('R48.2', nickel, 'D16.2', [2, 0, 0]),
  peak('R48.3', nickel, 'D16.3', [2, 2, 0], 'Lower by 0.1°, the scatter of a laboratory pattern.'),
  peak('R49', nickel, 'D18.2', [2, 0, 0], 'A degree off: a slip of the pen for 51.8.'),
  {
    ...printedTwice(key('D16.2'), key('D18.2'), 'deg'),
    id: 'R49.2',
    of: nickel,
    explanation: 'The same reflection of the same metal, on cloth and on felt.',
  },
];

/** Distance of two lines of one doublet. */
function splitting(lower: string, upper: string): Origin {
  return derived(
    formula({
      symbol: 'ΔE',
      formula: 'ΔE = E₂ − E₁',
      latex: String.raw`\Delta E = E_2 - E_1`,
      unit: 'eV',
      inputs: {
        lower: { symbol: 'E₁', origin: said(lower) },
        upper: { symbol: 'E₂', origin: said(upper) },
      },
      compute: (of) => of.upper - of.lower,
    }),
  );
}

const spectra: readonly Rule[] = [
  {
    id: 'R50',
    question: 'Are the two antimony 3d lines as far apart as their spin–orbit splitting?',
    of: { firstOf: key('M10') },
    reported: splitting('M10', 'M10.2'),
    recomputed: justSo(
      'eV',
      'ΔE',
      assumed(9.38, 'eV', {
        band: [9.3, 9.46],
        reason:
          'Splitting of Sb 3d: 9.38 ± 0.08 eV over five works, 9.34 eV in the handbook of Moulder et al. (1992), as collected on xpsfitting.com.',
      }),
    ),
    bearsOn: [key('M10')],
    explanation:
      'A third of an electronvolt too near. The line at 530.25 eV sits where antimony oxide and the O 1s line overlap.',
  },
  {
    id: 'R51',
    question: 'Are the two nickel 2p lines as far apart as their spin–orbit splitting?',
    of: { firstOf: key('M11') },
    reported: splitting('M11', 'M11.2'),
    recomputed: justSo(
      'eV',
      'ΔE',
      assumed(17.3, 'eV', {
        band: [17.2, 17.8],
        reason:
          'Splitting of Ni 2p: 17.3 eV in the metal (Harwell XPS guru); multiplets of Ni(II) move the main lines apart, for which 0.5 eV are allowed.',
      }),
    ),
    bearsOn: [key('M11')],
    explanation: 'It fits. A first line at 855.5 eV is that of Ni(II) at a surface, not of an intermetallic.',
  },
];

/** R46–R51: diffraction and photoelectrons. */
export const spectrumRules: readonly Rule[] = [
  {
    id: 'R46',
    question: 'Is the spacing in the micrograph that of the (110) planes of NiSb?',
    of: nisb,
    reported: said('D3'),
    recomputed: latticeSpacingMetric,
    given: { h: 1, k: 1, l: 0 },
    explanation: 'Half of the edge a is 0.197 nm: cut off, not rounded, to the printed digits.',
    bearsOn: [key('D4')],
  },
  ...nisbPeaks,
  ...nickelPeaks,
  ...spectra,
];
