import { ELECTRONS } from '../../derivation/argumentLimits.ts';
import { type Metric, type MetricArgument, metric } from '../../derivation/metric.ts';
import { type ArgumentLimits, claimed, constant, derived, given, type Origin } from '../../derivation/origins.ts';
import { molarMassMetric } from '../../derivation/quantities/molarMass.ts';
import type { Part } from '../../domain/facts.ts';
import { greatestElectrons } from '../../physics/composition/electrons.ts';
import { parseFormula } from '../../physics/composition/formula.ts';
import { specificCapacity } from '../../physics/faraday.ts';

const perFormulaUnit = {
  electrons: {
    unit: '1',
    description: 'Electrons exchanged per formula unit, z.',
    ...ELECTRONS,
  },
} as const satisfies Record<string, MetricArgument>;

/** What the formula sets; null where it does not tell. */
function electronsOf({ formula, subject }: Part): ArgumentLimits | null {
  const composition = parseFormula(formula ?? '');
  const found = 'reason' in composition ? null : greatestElectrons(composition);
  if (found === null) return null;
  const reason = `a formula unit of ${subject.name}, ${formula}, has ${found.because}.`;
  return { least: ELECTRONS.floor, most: found.most, reason };
}

const oneElectron = constant(1, '1', 'M ⇌ M⁺ + e⁻ of an alkali metal');

const perMass = {
  name: 'theoreticalSpecificCapacity',
  symbol: 'Q',
  formula: 'Q = zF/M',
  latex: String.raw`Q = \frac{zF}{M}`,
  unit: 'mA.h/g',
  source: 'Faraday’s law: Newman & Thomas-Alyea, Electrochemical Systems, 3rd ed., ch. 1',
  validity:
    'all of the material reacts, with the number of electrons given, which is no more than its alkali and redox-active atoms exchange.',
  floor: 0,
} as const;

const perVolume = {
  name: 'theoreticalVolumetricCapacity',
  symbol: 'Q_V',
  formula: 'Q_V = ρQ',
  latex: String.raw`Q_V = \rho Q`,
  unit: 'mA.h/cm3',
  source: 'Faraday’s law, with the density of the dense solid',
  validity: 'all of the material reacts and it has no pores.',
  floor: 0,
} as const;

function capacityPerMass(electrons: Origin, home: Pick<Metric, 'of' | 'arguments' | 'description'>): Metric {
  return metric({
    ...perMass,
    ...home,
    inputs: {
      electrons: { symbol: 'z', origin: electrons },
      molarMass: { symbol: 'M', origin: derived(molarMassMetric) },
    },
    compute: (of) => specificCapacity(of.molarMass, of.electrons),
  });
}

function capacityPerVolume(specific: Metric, home: Pick<Metric, 'of' | 'arguments' | 'description'>): Metric {
  return metric({
    ...perVolume,
    ...home,
    inputs: {
      density: { symbol: 'ρ', origin: claimed('density') },
      specificCapacity: { symbol: 'Q', origin: derived(specific) },
    },
    compute: (of) => of.density * of.specificCapacity,
  });
}

/** Q = zF/M of a compound. */
export const theoreticalSpecificCapacity = capacityPerMass(given('electrons', electronsOf), {
  of: ['MATERIAL'],
  arguments: perFormulaUnit,
  description: 'Charge per mass of the material when every formula unit exchanges the electrons given.',
});

/** Q = F/M of an alkali metal. */
export const theoreticalSpecificCapacityOfMetal = capacityPerMass(oneElectron, {
  of: ['ALKALI_METAL'],
  description: 'Charge per mass of the alkali metal, one electron per atom.',
});

/** Q_V = ρQ of a compound. */
export const theoreticalVolumetricCapacity = capacityPerVolume(theoreticalSpecificCapacity, {
  of: ['MATERIAL'],
  arguments: perFormulaUnit,
  description: 'Charge per volume of the dense material when every formula unit exchanges the electrons given.',
});

/** Q_V = ρF/M of an alkali metal. */
export const theoreticalVolumetricCapacityOfMetal = capacityPerVolume(theoreticalSpecificCapacityOfMetal, {
  of: ['ALKALI_METAL'],
  description: 'Charge per volume of the dense alkali metal, one electron per atom.',
});
