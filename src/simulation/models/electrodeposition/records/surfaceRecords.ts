import { InvalidInput } from '../../../../domain/errors.ts';
import type { Coating, Material, Substrate } from '../../../../domain/subjects.ts';
import { claimsOf } from '../../../records.ts';
import type { ElectrodepositionFacts } from '../facts.ts';
import { type PhaseReaction, readReaction } from './phaseReaction.ts';

/** The surface on which the metal is plated, as phases of the library. */
export interface SurfaceRecords {
  /** The bare phase: the outermost layer itself, the matrix around islands, or what the cracks of a film expose. */
  readonly bare: Material;
  readonly coating: ReactedCoating | null;
}

/** A layer that has taken up the metal: islands in the matrix of its other product, or a film. */
export interface ReactedCoating {
  readonly shape: 'ISLANDS' | 'FILM';
  readonly layer: Substrate | Coating;
  readonly phase: Material;
  readonly reaction: PhaseReaction;
}

/**
 * The outermost layer at the start of plating. A layer without a known reaction with the metal stays as it is. A layer
 * with one has turned into its alloy before any metal plates: into islands where there is another product, which binds
 * them, otherwise into a film, which cracks as it swells.
 */
export function surfaceRecords(facts: ElectrodepositionFacts): SurfaceRecords {
  const layer = facts.layers.at(-1)!;
  const reaction = reactionOf(facts, layer);
  if (reaction === null) return { bare: facts.material(layer.materialId), coating: null };
  const phase = phaseNamed(facts, reaction.alloy);
  if (reaction.rest !== null) {
    return { bare: phaseNamed(facts, reaction.rest), coating: { shape: 'ISLANDS', layer, phase, reaction } };
  }
  const beneath = facts.layers.at(-2);
  const bare = beneath ? facts.material(beneath.materialId) : phase;
  return { bare, coating: { shape: 'FILM', layer, phase, reaction } };
}

function reactionOf(facts: ElectrodepositionFacts, layer: Substrate | Coating): PhaseReaction | null {
  const claims = [layer.id, layer.materialId].flatMap((id) => claimsOf(facts, id, 'phaseReaction'));
  const reactions = claims.flatMap((claim) => readReaction(claim, facts.metal.formula) ?? []);
  return reactions.find(({ carriedOverFrom }) => carriedOverFrom === null) ?? reactions[0] ?? null;
}

function phaseNamed(facts: ElectrodepositionFacts, formula: string): Material {
  const [phase] = facts.materialsOf(formula);
  if (phase) return phase;
  throw new InvalidInput(`The library has no phase ${formula}, into which the surface turns`, {
    path: ['coating'],
    value: formula,
    allowed: 'a surface whose phases are in the library, or every parameter by hand',
  });
}
