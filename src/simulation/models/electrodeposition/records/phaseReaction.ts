import type { Claim } from '../../../../domain/claim.ts';
import { alkaliMetals } from '../../../../physics/composition/elements.ts';
import { parseFormula } from '../../../../physics/composition/formula.ts';

/** The products of a layer that takes up the alkali metal. */
export interface PhaseReaction {
  readonly claim: Claim;
  /** Formula of the phase that contains the metal: `Na3Sb`. */
  readonly alloy: string;
  /** Formula of the other product: `Ni`; null where there is none. */
  readonly rest: string | null;
  /** The metal of the reaction in the source, if it is another one: `Na`. */
  readonly carriedOverFrom: string | null;
}

/**
 * Reads `NiSb + 3Na+ + 3e- -> Na3Sb + Ni`. A reaction of one alkali metal is assumed to be the same with another. Null
 * where no product contains the metal.
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
