import { InvalidInput } from '../../../../domain/errors.ts';
import type { Sourced } from '../../../../domain/ledger.ts';
import { byHandFrom, givenByHand, givenOrDefault, restingOn } from '../../../sourced.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';
import type { Recorded, SourcedParameters } from './simulated.ts';
import type { ReactedCoating, SurfaceRecords } from './surfaceRecords.ts';
import type { WhatIf } from './whatIf.ts';

/** The inputs for the parameters of a surface. */
interface Question {
  readonly facts: ElectrodepositionFacts;
  readonly surface: SurfaceRecords;
  readonly recorded: Recorded;
}

/**
 * The surface in numbers: the bare phase, and the coating on it if there is one, changed as the user requests. The
 * phases follow from the reaction of the layer with the metal, so the claims of that reaction belong to every number.
 */
export function surfaceLedger(question: Question): SourcedParameters {
  const { coating } = question.surface;
  const numbers = ofPhases(question);
  if (coating === null) return numbers;
  const keys = [coating.reaction.claim.key];
  const resting = Object.entries(numbers).map(([name, sourced]) => [name, restingOn(sourced, keys)]);
  return Object.fromEntries(resting);
}

function ofPhases({ facts, surface, recorded }: Question): SourcedParameters {
  requireApplicable(facts, surface);
  const bare = bareParameters(recorded);
  const shape = shapeOf(facts, surface);
  if (surface.coating === null || shape.value === 'NONE') return { coating: shape, ...bare };
  const layout = shape.value === 'ISLANDS' ? islandParameters(facts, recorded) : filmParameters(recorded);
  const coating = coatingParameters(facts, surface.coating, { recorded, bare });
  return { coating: shape, ...layout, ...bare, ...coating };
}

function requireApplicable({ whatIf, layers }: ElectrodepositionFacts, { coating }: SurfaceRecords): void {
  const refuse = (change: WhatIf, message: string, allowed: string) => {
    throw new InvalidInput(message, { path: ['whatIf', String(whatIf.indexOf(change))], value: change, allowed });
  };
  const [first] = whatIf;
  if (first && coating === null) {
    const message = `${layers.at(-1)!.name} has no coating that takes up the metal`;
    refuse(first, message, 'nothing: there is no coating to change');
  }
  if (coating?.shape === 'FILM' && whatIf.includes('PITCH_DOUBLED')) {
    refuse('PITCH_DOUBLED', `${coating.layer.name} is a film, without islands`, 'a coating of islands');
  }
}

function shapeOf({ overrides, whatIf }: ElectrodepositionFacts, { bare, coating }: SurfaceRecords): Sourced {
  if ((overrides.coating ?? null) !== null) return givenByHand(overrides.coating!);
  if (coating === null) return { ...plain, reason: `bare ${bare.name}: no reaction with the metal is recorded` };
  if (whatIf.includes('COATING_REMOVED')) return givenByHand('NONE', `what if there were no ${coating.phase.name}`);
  const { claim, carriedOverFrom } = coating.reaction;
  const where = coating.shape === 'ISLANDS' ? `islands in ${bare.name}` : `a film on ${bare.name}`;
  const whose = carriedOverFrom === null ? '' : `, carried over from ${carriedOverFrom}`;
  const reason = `${claim.printed}${whose}: ${coating.phase.name}, ${where}`;
  const origin = carriedOverFrom === null ? 'CLAIM' : 'ASSUMED';
  return { ...plain, value: coating.shape, origin, claimKey: claim.key, claimKeys: [claim.key], reason };
}

const plain = { value: 'NONE', low: null, high: null, origin: 'ASSUMED', claimKey: null, claimKeys: [] } as const;

function bareParameters(recorded: Recorded): SourcedParameters {
  return {
    substrateNucleationOverpotential: recorded.require('substrateNucleationOverpotential'),
    substrateNucleationSpread: recorded.require('substrateNucleationSpread'),
    substrateSiteSpacing: recorded.require('substrateSiteSpacing'),
    substrateContactResistance: recorded.require('substrateContactResistance'),
  };
}

function islandParameters({ overrides, whatIf }: ElectrodepositionFacts, recorded: Recorded): SourcedParameters {
  const diameter = recorded.require('islandDiameter');
  const pitch = recorded.require('islandPitch');
  const isPitchGiven = (overrides.islandPitch ?? null) !== null;
  const isThicknessGiven = (overrides.coatingThickness ?? null) !== null;
  return {
    islandDiameter: diameter,
    islandPitch: whatIf.includes('PITCH_DOUBLED') && !isPitchGiven ? doubled(pitch) : pitch,
    coatingThickness: isThicknessGiven
      ? givenByHand(overrides.coatingThickness!)
      : { ...diameter, reason: `an island is as thick as it is wide: ${diameter.reason}` },
  };
}

function doubled(pitch: Sourced): Sourced {
  return byHandFrom(pitch, 2 * Number(pitch.value), `what if the pitch were twice as wide: 2 × ${pitch.reason}`);
}

function filmParameters(recorded: Recorded): SourcedParameters {
  return {
    crackWidth: recorded.require('crackWidth'),
    crackSpacing: recorded.require('crackSpacing'),
    crackSiteSpacing: recorded.require('crackSiteSpacing'),
    coatingThickness: recorded.require('coatingThickness'),
  };
}

function coatingParameters(
  facts: ElectrodepositionFacts,
  { phase }: ReactedCoating,
  { recorded, bare }: { readonly recorded: Recorded; readonly bare: SourcedParameters },
): SourcedParameters {
  const likeBare = (name: ParameterName, of: ParameterName): Sourced => {
    const given = facts.overrides[name] ?? null;
    if (given !== null) return givenByHand(given);
    return byHandFrom(bare[of]!, bare[of]!.value, `what if ${phase.name} nucleated like what is beneath it`);
  };
  const nucleation = facts.whatIf.includes('COATING_METALLOPHOBIC')
    ? {
        coatingNucleationOverpotential: likeBare('coatingNucleationOverpotential', 'substrateNucleationOverpotential'),
        coatingNucleationSpread: likeBare('coatingNucleationSpread', 'substrateNucleationSpread'),
        coatingSiteSpacing: likeBare('coatingSiteSpacing', 'substrateSiteSpacing'),
      }
    : {
        coatingNucleationOverpotential: recorded.require('coatingNucleationOverpotential'),
        coatingNucleationSpread: recorded.require('coatingNucleationSpread'),
        coatingSiteSpacing: recorded.require('coatingSiteSpacing'),
      };
  return { ...nucleation, ...contactParameters(facts, recorded) };
}

function contactParameters({ overrides, whatIf }: ElectrodepositionFacts, recorded: Recorded): SourcedParameters {
  const isGiven = (overrides.coatingContact ?? null) !== null;
  const contact =
    whatIf.includes('BARRIER_OFF') && !isGiven
      ? givenByHand('OHMIC', 'what if there were no barrier')
      : givenOrDefault(parameterTable.coatingContact, overrides.coatingContact)!;
  if (contact.value === 'OHMIC') return { coatingContact: contact };
  return {
    coatingContact: contact,
    barrierHeight: recorded.require('barrierHeight'),
    leakConductivity: recorded.require('leakConductivity'),
    idealityFactor: recorded.require('idealityFactor'),
    richardsonRatio: recorded.require('richardsonRatio'),
  };
}
