import { InvalidInput } from '../../../../domain/errors.ts';
import type { Material } from '../../../../domain/nouns.ts';
import { RICHARDSON } from '../../../../physics/schottky.ts';
import { claimed } from '../../../records.ts';
import { byHand, converted, type Sourced } from '../../../sourced.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import type { ParameterName } from '../parameters.ts';
import { known, required, type SourcedParameters } from './lookUp.ts';
import { type ReactedCoating, type SurfaceRecords, surfaceRecords } from './surfaceRecords.ts';
import type { WhatIf } from './whatIf.ts';

/** The surface in numbers: what is bare, and the coating on it if there is one, changed as the user asks. */
export function surfaceParameters(facts: ElectrodepositionFacts): SourcedParameters {
  const surface = surfaceRecords(facts);
  requireApplicable(facts, surface);
  const bare = bareParameters(facts, surface.bare);
  const shape = shapeOf(facts, surface);
  if (surface.coating === null || shape.value === 'NONE') return { coating: shape, ...bare };
  const shaped = shape.value === 'ISLANDS' ? islandParameters : filmParameters;
  const layout = shaped(facts, surface.coating);
  return { coating: shape, ...layout, ...bare, ...coatingParameters(facts, surface.coating, { ...layout, ...bare }) };
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

function shapeOf(facts: ElectrodepositionFacts, { bare, coating }: SurfaceRecords): Sourced {
  return known(facts, 'coating', () => {
    if (coating === null) return { ...plain, reason: `bare ${bare.name}: no reaction with the metal is recorded` };
    if (facts.whatIf.includes('COATING_REMOVED')) return byHand('NONE', `what if there were no ${coating.phase.name}`);
    const { claim, carriedOverFrom } = coating.reaction;
    const where = coating.shape === 'ISLANDS' ? `islands in ${bare.name}` : `a film on ${bare.name}`;
    const whose = carriedOverFrom === null ? '' : `, carried over from ${carriedOverFrom}`;
    const reason = `${claim.printed}${whose}: ${coating.phase.name}, ${where}`;
    const origin = carriedOverFrom === null ? 'CLAIM' : 'ASSUMED';
    return { value: coating.shape, low: null, high: null, origin, claimKey: claim.key, reason };
  })!;
}

const plain = { value: 'NONE', low: null, high: null, origin: 'ASSUMED', claimKey: null } as const;

function bareParameters(facts: ElectrodepositionFacts, bare: Material): SourcedParameters {
  return {
    substrateNucleationOverpotential: onset(facts, 'substrateNucleationOverpotential', bare),
    substrateNucleationSpread: known(facts, 'substrateNucleationSpread')!,
    substrateSiteSpacing: siteSpacing(facts, 'substrateSiteSpacing', bare),
    substrateContactResistance: known(facts, 'substrateContactResistance')!,
  };
}

function islandParameters(facts: ElectrodepositionFacts, { phase }: ReactedCoating): SourcedParameters {
  const diameter = required(facts, 'islandDiameter', `the islands of ${phase.name}`, () =>
    claimed(facts, phase, 'islandDiameter'),
  );
  const pitch = required(facts, 'islandPitch', `the pitch of the islands of ${phase.name}`, () => {
    const found = claimed(facts, phase, 'islandPitch');
    return found && facts.whatIf.includes('PITCH_DOUBLED') ? doubled(found) : found;
  });
  return {
    islandDiameter: diameter,
    islandPitch: pitch,
    coatingThickness: known(facts, 'coatingThickness', () => ({
      ...diameter,
      reason: `an island is as thick as it is wide: ${diameter.reason}`,
    }))!,
  };
}

function doubled({ value, reason }: Sourced): Sourced {
  return byHand(2 * Number(value), `what if the pitch were twice as wide: 2 × ${reason}`);
}

function filmParameters(facts: ElectrodepositionFacts, { layer }: ReactedCoating): SourcedParameters {
  return {
    crackWidth: known(facts, 'crackWidth', () => claimed(facts, layer, 'crackWidth'))!,
    crackSpacing: known(facts, 'crackSpacing', () => claimed(facts, layer, 'crackSpacing'))!,
    crackSiteSpacing: known(facts, 'crackSiteSpacing')!,
    coatingThickness: required(facts, 'coatingThickness', `the thickness of ${layer.name}`, () =>
      claimed(facts, layer, 'thickness'),
    ),
  };
}

function coatingParameters(
  facts: ElectrodepositionFacts,
  { phase }: ReactedCoating,
  bare: SourcedParameters,
): SourcedParameters {
  const likeBare = (name: ParameterName, of: ParameterName): Sourced =>
    known(facts, name, () => byHand(bare[of]!.value, `what if ${phase.name} nucleated like what is beneath it`))!;
  const nucleation = facts.whatIf.includes('COATING_METALLOPHOBIC')
    ? {
        coatingNucleationOverpotential: likeBare('coatingNucleationOverpotential', 'substrateNucleationOverpotential'),
        coatingNucleationSpread: likeBare('coatingNucleationSpread', 'substrateNucleationSpread'),
        coatingSiteSpacing: likeBare('coatingSiteSpacing', 'substrateSiteSpacing'),
      }
    : {
        coatingNucleationOverpotential: onset(facts, 'coatingNucleationOverpotential', phase),
        coatingNucleationSpread: known(facts, 'coatingNucleationSpread')!,
        coatingSiteSpacing: siteSpacing(facts, 'coatingSiteSpacing', phase),
      };
  return { ...nucleation, ...contactParameters(facts, phase) };
}

function contactParameters(facts: ElectrodepositionFacts, phase: Material): SourcedParameters {
  const isOff = facts.whatIf.includes('BARRIER_OFF');
  const contact = known(facts, 'coatingContact', () =>
    isOff ? byHand('OHMIC', 'what if there were no barrier') : null,
  )!;
  if (contact.value === 'OHMIC') return { coatingContact: contact };
  return {
    coatingContact: contact,
    barrierHeight: known(facts, 'barrierHeight', () => claimed(facts, phase, 'barrierHeight'))!,
    leakConductivity: known(facts, 'leakConductivity', () => claimed(facts, phase, 'electronicConductivity'))!,
    idealityFactor: known(facts, 'idealityFactor')!,
    richardsonRatio: known(facts, 'richardsonRatio', () => {
      const constant = claimed(facts, phase, 'richardsonConstant');
      return constant && converted(constant, (value) => value / RICHARDSON, `A*/A, A* ${constant.reason}`);
    })!,
  };
}

function onset(facts: ElectrodepositionFacts, parameter: ParameterName, phase: Material): Sourced {
  const what = `the nucleation overpotential of ${facts.metal.formula} on ${phase.name}`;
  return required(facts, parameter, what, () => claimed(facts, phase, 'nucleationOverpotential', facts.metal));
}

function siteSpacing(facts: ElectrodepositionFacts, parameter: ParameterName, phase: Material): Sourced {
  const what = `the spacing of active sites on ${phase.name}`;
  return required(facts, parameter, what, () => claimed(facts, phase, 'activeSiteSpacing'));
}
