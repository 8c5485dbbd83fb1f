import { choose } from '../../../../domain/choose.ts';
import type { Sourced } from '../../../../domain/ledger.ts';
import { meltingPointOf, requireSolid, statedTemperature } from '../../../cells/temperatureRange.ts';
import { type Ground, groundOf } from '../../../grounds.ts';
import { claimsOf } from '../../../records.ts';
import { givenByHand } from '../../../sourced.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import { isCarried } from '../thermal.ts';
import type { Recorded, SourcedParameters } from './simulated.ts';

/**
 * The temperature of the run, and, where it differs from that at which a number is known, how the numbers follow it. A
 * run that gives no temperature takes the claims as they are.
 *
 * @throws InvalidInput where the metal is not solid at the temperature given
 */
export function temperatures(facts: ElectrodepositionFacts, recorded: Recorded): SourcedParameters {
  const { temperature: asked, metal } = facts;
  if (asked !== null) requireSolid(asked, metal, facts);
  const temperature = asked === null ? recorded.require('temperature') : givenByHand(asked);
  const { referenceTemperature, interfaceReferenceTemperature } = references(facts, recorded);
  const isFar = isCarried({
    temperature: Number(temperature.value),
    referenceTemperature: Number(referenceTemperature.value),
    interfaceReferenceTemperature: interfaceReferenceTemperature && Number(interfaceReferenceTemperature.value),
  });
  const known = {
    temperature,
    referenceTemperature,
    ...(interfaceReferenceTemperature && { interfaceReferenceTemperature }),
  };
  if (!isFar) return known;
  return {
    ...known,
    transportActivationEnergy: recorded.require('transportActivationEnergy'),
    interfaceActivationEnergy: recorded.require('interfaceActivationEnergy'),
  };
}

/** The claim that says up to which temperature there is a deposit; nothing where the run gives no temperature. */
export function groundsOfTemperature({ temperature, metal, ...facts }: ElectrodepositionFacts): readonly Ground[] {
  if (temperature === null) return [];
  return groundOf(meltingPointOf(metal, facts), 'above it there is no result: the metal is not solid');
}

interface References {
  readonly referenceTemperature: Sourced;
  /** Null where it is the same. */
  readonly interfaceReferenceTemperature: Sourced | null;
}

/** Where the numbers are known: by hand, or as the claims of diffusivity and exchange current state, or else 25 °C. */
function references(facts: ElectrodepositionFacts, recorded: Recorded): References {
  const usual = recorded.require('referenceTemperature');
  const byHand = recorded.find('interfaceReferenceTemperature');
  if (facts.temperature === null || usual.origin === 'GIVEN') {
    return { referenceTemperature: usual, interfaceReferenceTemperature: byHand };
  }
  const referenceTemperature = ofDiffusivity(facts) ?? usual;
  const ofInterface = byHand ?? ofExchangeCurrent(facts) ?? usual;
  const isSame = ofInterface.value === referenceTemperature.value;
  return { referenceTemperature, interfaceReferenceTemperature: isSame ? null : ofInterface };
}

/** The diffusivity of the ion is that of the salt, or else follows from the conductivity. */
function ofDiffusivity(facts: ElectrodepositionFacts): Sourced | null {
  const { overrides, electrolyte } = facts;
  if ((overrides.cationDiffusivity ?? null) !== null) return null;
  const isClaimed = choose(claimsOf(facts, electrolyte.id, 'saltDiffusivity')).chosen !== null;
  return isClaimed
    ? statedTemperature(facts, { of: electrolyte.id, property: 'saltDiffusivity', name: 'diffusivity' })
    : statedTemperature(facts, { of: electrolyte.id, property: 'ionicConductivity', name: 'conductivity' });
}

function ofExchangeCurrent(facts: ElectrodepositionFacts): Sourced | null {
  if ((facts.overrides.exchangeCurrentDensity ?? null) !== null) return null;
  const { id } = facts.metal;
  return statedTemperature(facts, { of: id, property: 'exchangeCurrentDensity', name: 'exchange current density' });
}
