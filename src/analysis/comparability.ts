import { type Claim, type ConditionName, conditionNames } from '../domain/claim.ts';
import {
  type Circumstance,
  type ComparabilityVerdict,
  circumstanceOf,
  type DifferenceKind,
  differenceBetween,
  differenceKinds,
  isCompared,
  mostSeriousFirst,
  verdictOn,
} from '../domain/conditions/comparable.ts';
import { conditionsMissingIn } from '../domain/conditions/conditionsNeeded.ts';

/** The circumstances of results: the conditions of claims, the alkali metal, and how deep the metal was cycled. */
export type CircumstanceName = ConditionName | 'metal' | 'depthOfDischarge';
const circumstanceNames: readonly CircumstanceName[] = ['metal', 'depthOfDischarge', ...conditionNames];

export type NamedCircumstance = Circumstance & { readonly name: CircumstanceName };

/** One circumstance that is not known to be the same in all results. */
export interface CircumstanceDifference {
  readonly name: CircumstanceName;
  readonly kind: DifferenceKind;
  /** The value of each result, in their order; none where no source says. */
  readonly ofEach: readonly (readonly NamedCircumstance[])[];
}

export interface Comparability {
  readonly verdict: ComparabilityVerdict;
  /** The most serious first. */
  readonly differences: readonly CircumstanceDifference[];
}

/**
 * Whether results may be compared. Each result is a list of its recorded circumstances, in any order; a result from
 * several claims may have several of one name. A circumstance that no result has is ignored.
 */
export function comparability(results: readonly (readonly NamedCircumstance[])[]): Comparability {
  const differences = circumstanceNames.flatMap((name) => {
    const ofEach = results.map((result) => result.filter((one) => one.name === name));
    const kind = mostSerious(ofEach);
    return kind === null ? [] : [{ name, kind, ofEach }];
  });
  return { verdict: verdictOn(differences), differences: mostSeriousFirst(differences) };
}

/**
 * The most serious difference between any two results; null where they agree, or where no result has the circumstance.
 */
function mostSerious(ofEach: readonly (readonly NamedCircumstance[])[]): DifferenceKind | null {
  if (ofEach.every((result) => result.length === 0)) return null;
  const orNone = ofEach.map((result) => (result.length === 0 ? [null] : result));
  const found = orNone.flatMap((here, i) =>
    orNone.slice(i + 1).flatMap((there) => here.flatMap((a) => there.map((b) => differenceBetween(a, b)))),
  );
  return differenceKinds.find((kind) => found.includes(kind)) ?? null;
}

/**
 * The conditions of a claim that must be the same for a comparison; those that its property needs and the source does
 * not state are added as not stated.
 */
export function circumstancesOf(claim: Claim): readonly NamedCircumstance[] {
  const compared = claim.conditions.filter(({ name }) => isCompared(name, claim.property));
  return [...compared.map((one) => circumstanceOf(claim, one)), ...conditionsMissingIn(claim).map(notStated)];
}

function notStated(name: ConditionName): NamedCircumstance {
  return { name, status: 'NOT_STATED', measure: null, subjectId: null, text: null };
}
