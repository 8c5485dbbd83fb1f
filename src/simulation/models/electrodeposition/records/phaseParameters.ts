import { molarMass } from '../../../../physics/formula.ts';
import { claimed, idealSaltDiffusivity, notRecorded } from '../../../records.ts';
import { converted, type Sourced } from '../../../sourced.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import { known, required, type SourcedParameters } from './lookUp.ts';

/** What the metal brings: its volume, the energy of its surface, its kinetics. */
export function metalParameters(facts: ElectrodepositionFacts): SourcedParameters {
  const { metal } = facts;
  return {
    molarVolume: required(facts, 'molarVolume', `the density of ${metal.name}`, () => molarVolume(facts)),
    surfaceEnergy: required(facts, 'surfaceEnergy', `the surface energy of ${metal.name}`, () =>
      claimed(facts, metal, 'surfaceEnergy'),
    ),
    exchangeCurrentDensity: known(facts, 'exchangeCurrentDensity', () =>
      claimed(facts, metal, 'exchangeCurrentDensity'),
    )!,
    transferCoefficient: known(facts, 'transferCoefficient')!,
  };
}

/** What the electrolyte brings. */
export function electrolyteParameters(facts: ElectrodepositionFacts): SourcedParameters {
  const { electrolyte } = facts;
  const of = electrolyte.name;
  const concentration = required(facts, 'saltConcentration', `the salt concentration of ${of}`, () =>
    claimed(facts, electrolyte, 'saltConcentration'),
  );
  const transference = required(facts, 'transferenceNumber', `the transference number of ${of}`, () =>
    claimed(facts, electrolyte, 'transferenceNumber'),
  );
  return {
    saltConcentration: concentration,
    transferenceNumber: transference,
    cationDiffusivity: required(facts, 'cationDiffusivity', `diffusivity or conductivity of ${of}`, () =>
      cationDiffusivity(facts, concentration, transference),
    ),
    doubleLayerCapacitance: known(facts, 'doubleLayerCapacitance')!,
    transport: known(facts, 'transport')!,
  };
}

/** V_m = M/ρ */
function molarVolume(facts: ElectrodepositionFacts): Sourced | null {
  const mass = molarMass(facts.metal.formula);
  if (typeof mass === 'string') throw notRecorded('molarVolume', `the molar mass of ${facts.metal.name} (${mass})`);
  const density = claimed(facts, facts.metal, 'density');
  if (density === null) return null;
  return converted(density, (rho) => mass.value / rho, `M/ρ, ρ ${density.reason}`);
}

/** D₊ = D/(2(1 − t₊)) from the diffusivity of the salt, which Nernst and Einstein give where nobody claims it. */
function cationDiffusivity(
  facts: ElectrodepositionFacts,
  concentration: Sourced,
  transference: Sourced,
): Sourced | null {
  const salt =
    claimed(facts, facts.electrolyte, 'saltDiffusivity') ?? fromConductivity(facts, concentration, transference);
  if (salt === null) return null;
  const share = 2 * (1 - Number(transference.value));
  return converted(salt, (diffusivity) => diffusivity / share, `D/(2(1 − t₊)), D ${salt.reason}`);
}

function fromConductivity(
  facts: ElectrodepositionFacts,
  concentration: Sourced,
  transference: Sourced,
): Sourced | null {
  const conductivity = claimed(facts, facts.electrolyte, 'ionicConductivity');
  return conductivity && idealSaltDiffusivity({ conductivity, transference, concentration });
}
