import { constant, derived, type Origin, quoted, recorded } from '../../../derivation/origins.ts';
import { depositThicknessMetric } from '../../../derivation/quantities/depositThickness.ts';
import { molarVolume } from '../../../derivation/quantities/molarVolume.ts';
import { exactly } from '../../../domain/measure.ts';
import { amountConcentration } from '../../../metrics/material/amountConcentration.ts';
import { conversionVolumeRatio, phaseVolumeFraction } from '../../../metrics/material/conversion.ts';
import {
  theoreticalSpecificCapacity,
  theoreticalVolumetricCapacity,
  theoreticalVolumetricCapacityOfMetal,
} from '../../../metrics/material/theoreticalCapacity.ts';
import { formulaMass } from '../../../physics/composition/formula.ts';
import { answered, formula, justSo, type Rule } from '../rule.ts';
import { key, said } from './said.ts';

const sodium = { kind: 'ALKALI_METAL', slug: 'na' } as const;
const nisb = { kind: 'MATERIAL', slug: 'nisb' } as const;
const na3sb = { kind: 'MATERIAL', slug: 'na3sb' } as const;

const DISCS = Math.PI / (2 * Math.sqrt(3));

function massOf(text: string): Origin {
  return recorded([`molar mass of ${text}`, 'g/mol'], () => {
    const mass = formulaMass(text);
    if ('reason' in mass) return mass;
    const { value, standardUncertainty } = mass;
    return { ...exactly(value, 'g/mol'), standardUncertainty, uncertaintyBasis: 'REPORTED' };
  });
}

/** V_m of another material than the subject, from the claim of its density. */
function volumeOf(text: string, density: string): Origin {
  return derived(answered(molarVolume, { molarMass: massOf(text), density: quoted(density) }));
}

const nickel = volumeOf('Ni', 'mendeleev/ni-density');
const antimonide = volumeOf('NiSb', 'breithauptite/nisb-density');

/** R52–R58: how much sodium the seeds and the alloy can hold. */
export const phaseRules: readonly Rule[] = [
  {
    id: 'R52',
    question: 'Can seeds of 30 nm hold 0.05 mA·h/cm² on a flat foil?',
    of: sodium,
    reported: said('E8'),
    recomputed: answered(depositThicknessMetric, { arealCapacity: said('E9') }),
    relation: 'AT_LEAST',
    explanation:
      'As dense metal it would be 0.44 µm thick. Either the charge went into the alloy, which takes 130 nm of NiSb, or it spread over the 43-fold area of a cloth.',
    bearsOn: [key('E10')],
  },
  {
    id: 'R53',
    question: 'How thick would 0.1 mA·h/cm² of sodium be on the nickel foil?',
    of: sodium,
    reported: null,
    recomputed: depositThicknessMetric,
    given: { arealCapacity: 0.1 },
    explanation: 'Shown as a stage of nuclei. Here the support is a foil: the alloy would have to be 260 nm thick.',
    bearsOn: [key('E10')],
  },
  {
    id: 'R54',
    question: 'Can Na₃Sb be isolated islands in the nickel that the reaction sets free?',
    of: na3sb,
    reported: derived(
      justSo(
        '%',
        'φ_max',
        constant(100 * DISCS, '%', 'Densest packing of equal discs, π/(2√3): Fejes Tóth, Math. Z. 46, 83 (1940)'),
      ),
    ),
    recomputed: answered(phaseVolumeFraction, { beside: nickel }),
    relation: 'AT_LEAST',
    explanation:
      'Discs that do not touch cover less than 90.7 % of a film, and Na₃Sb takes more of its volume: the matrix that is drawn needs nickel from below, or islands of another shape.',
    bearsOn: [key('E4'), key('E6'), key('O1')],
  },
  {
    id: 'R55',
    question: 'How much does NiSb swell as it takes up sodium?',
    of: na3sb,
    reported: null,
    recomputed: answered(conversionVolumeRatio, { beside: nickel, reactant: antimonide }),
    explanation: 'Nearly fourfold. That the coating stays intact was seen before cycling.',
    bearsOn: [key('D11')],
  },
  {
    id: 'R56',
    question: 'Which charge does NiSb itself take up, per mass?',
    of: nisb,
    reported: null,
    recomputed: theoreticalSpecificCapacity,
    given: { electrons: 3 },
    explanation: 'Counted neither in the N/P ratio nor in the first cycle.',
    bearsOn: [key('O1')],
  },
  {
    id: 'R56.2',
    question: 'Which charge does NiSb itself take up, per volume?',
    of: nisb,
    reported: null,
    recomputed: theoreticalVolumetricCapacity,
    given: { electrons: 3 },
    explanation: '20 nm on the fibres of the cloth would be 0.33 mA·h/cm², 100 nm five times as much.',
    bearsOn: [key('O1')],
  },
  {
    id: 'R57',
    question: 'Which concentration has the bath of antimony trichloride?',
    of: { kind: 'COATING', slug: 'nisb' },
    reported: null,
    recomputed: answered(amountConcentration, {
      massConcentration: said('L19', { as: '2', unit: 'g/L' }),
      molarMass: massOf('SbCl3'),
    }),
    explanation: 'Close to the 10 mM of the bath in which antimony alone is deposited.',
    bearsOn: [key('L23')],
  },
  {
    id: 'R58',
    question: 'How thick is the sodium plated before dendrites overflow?',
    of: sodium,
    reported: null,
    recomputed: formula({
      symbol: 'h',
      formula: 'h = j·t/Q_V',
      latex: String.raw`h = \frac{j t}{Q_V}`,
      unit: 'nm',
      source: 'Faraday’s law, with the density of the dense metal',
      validity: 'the deposit is dense.',
      inputs: {
        currentDensity: { symbol: 'j', origin: said('J20') },
        time: { symbol: 't', origin: said('J21') },
        volumetricCapacity: { symbol: 'Q_V', origin: derived(theoreticalVolumetricCapacityOfMetal) },
      },
      compute: (of) => (of.currentDensity * of.time) / of.volumetricCapacity,
    }),
    explanation:
      'Dense, it would be a third of a micrometre, 0.033 mA·h/cm²: what is seen to overflow is mostly pores.',
    bearsOn: [key('M27')],
  },
];
