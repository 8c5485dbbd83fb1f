import type { Claim } from '../../../../domain/claim.ts';
import { alkaliMetals } from '../../../../physics/elements.ts';
import { parseFormula } from '../../../../physics/formula.ts';

/** What becomes of a layer when it takes up the alkali metal. */
export interface PhaseReaction {
  readonly claim: Claim;
  /** Formula of the phase that holds the metal: `Na3Sb`. */
  readonly alloy: string;
  /** Formula of what is left over: `Ni`; null where nothing is. */
  readonly rest: string | null;
  /** The metal of whose reaction the source speaks, where it is another: `Na`. */
  readonly carriedOverFrom: string | null;
}

/**
 * Reads `NiSb + 3Na+ + 3e- -> Na3Sb + Ni`. A reaction of one alkali metal is taken to go the same way with another.
 * Null where no product holds the metal.
 */
export function readReaction(claim: Claim, metal: string): PhaseReaction | null {
  if (claim.value.kind !== 'TEXT') return null;
  const [, right] = claim.value.text.split(/->|→/);
  if (right === undefined) return null;
  const products = right.split(' + ').map((term) => term.trim().replace(/^\d+\s*(?=[A-Z])/, ''));
  const alloy = products.find((formula) => alkaliMetalIn(formula) !== null);
  if (alloy === undefined) return null;
  const stated = alkaliMetalIn(alloy)!;
  return {
    claim,
    alloy: alloy.replace(new RegExp(`${stated}(?![a-z])`), metal),
    rest: products.find((formula) => formula !== alloy) ?? null,
    carriedOverFrom: stated === metal ? null : stated,
  };
}

function alkaliMetalIn(formula: string): string | null {
  const composition = parseFormula(formula);
  if ('reason' in composition) return null;
  return alkaliMetals.find((symbol) => composition.has(symbol)) ?? null;
}
