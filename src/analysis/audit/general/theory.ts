import { claimed, derived, first, quoted, recorded } from '../../../derivation/origins.ts';
import type { Part } from '../../../domain/facts.ts';
import { exactly, type Measure } from '../../../domain/measure.ts';
import { metalArealCapacity } from '../../../metrics/electrode/metalArealCapacity.ts';
import { theoreticalSpecificCapacity } from '../../../metrics/material/theoreticalCapacity.ts';
import { alkaliMetals } from '../../../physics/composition/elements.ts';
import { parseFormula } from '../../../physics/composition/formula.ts';
import { type Refusal, refusal } from '../../../physics/refusal.ts';
import { answered, formula, justSo } from '../rule.ts';
import { perSubject } from './generalRule.ts';

/** A host exchanges at most the alkali atoms that its formula holds, one electron each. */
const alkaliAtoms = recorded(
  ['alkali atoms of the formula', '1'],
  ({ formula: text, subject }: Part): Measure | Refusal => {
    const composition = parseFormula(text ?? '');
    const atoms = 'reason' in composition ? 0 : alkaliMetals.reduce((sum, one) => sum + (composition.get(one) ?? 0), 0);
    return atoms > 0
      ? exactly(atoms, '1')
      : refusal(`How many electrons ${subject.name} exchanges cannot be read from its formula.`);
  },
);

/** zF/M with all alkali atoms; of a metal F/M. */
const greatestCapacity = answered(theoreticalSpecificCapacity, { electrons: alkaliAtoms });

export const capacityOfMaterial = perSubject(
  'G-theory',
  { specificCapacity: ['ALKALI_METAL', 'MATERIAL'] },
  ({ key }) => ({
    question: 'Is the specific capacity within what Faraday’s law allows?',
    reported: quoted(key),
    recomputed: greatestCapacity,
    relation: 'AT_MOST',
    isLaw: true,
    explanation: 'No more charge passes than there are alkali atoms in the formula, one electron for each.',
  }),
);

const heldByActiveMaterial = formula({
  symbol: 'q',
  formula: 'q = w·Q',
  latex: 'q = w Q',
  unit: 'mA.h/cm2',
  source: 'Faraday’s law',
  inputs: {
    loading: { symbol: 'w', origin: claimed('activeMaterialLoading') },
    specificCapacity: { symbol: 'Q', origin: claimed('specificCapacity', 'activeMaterial') },
  },
  compute: (of) => of.loading * of.specificCapacity,
});

export const capacityOfElectrode = perSubject('G-electrode', { arealCapacity: ['ELECTRODE'] }, ({ key }) => ({
  question: 'Does the electrode hold no more than its active material can?',
  reported: quoted(key),
  recomputed: justSo('mA.h/cm2', 'q', first(derived(metalArealCapacity), derived(heldByActiveMaterial))),
  relation: 'AT_MOST',
  isLaw: true,
  explanation: 'Loading times specific capacity is all that an electrode can hold; what it delivers is less.',
}));
