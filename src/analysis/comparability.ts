import { type Claim, type ConditionName, conditionNames } from '../domain/claim.ts';
import {
  type Circumstance,
  type ComparabilityVerdict,
  type DifferenceKind,
  differenceBetween,
  verdictOn,
} from '../domain/comparable.ts';
import type { PropertyName } from '../domain/property.ts';

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
  /** Those that differ first, then those that no source states, then those that are assumed. */
  readonly differences: readonly CircumstanceDifference[];
}

const gravestFirst = ['DIFFERS', 'NOT_STATED', 'ASSUMED'] as const;

/**
 * Whether results may be compared. Each result is a list of its recorded circumstances, in any order; a result from several
 * claims may have several of one name. A circumstance that no result has is ignored.
 */
export function comparability(results: readonly (readonly NamedCircumstance[])[]): Comparability {
  const differences = circumstanceNames.flatMap((name) => {
    const ofEach = results.map((result) => result.filter((one) => one.name === name));
    const kind = gravest(ofEach);
    return kind === null ? [] : [{ name, kind, ofEach }];
  });
  const byGravity = (a: CircumstanceDifference, b: CircumstanceDifference) =>
    gravestFirst.indexOf(a.kind) - gravestFirst.indexOf(b.kind);
  return { verdict: verdictOn(differences), differences: differences.toSorted(byGravity) };
}

/** The most serious difference between any two results; null where they agree, or where no result has the circumstance. */
function gravest(ofEach: readonly (readonly NamedCircumstance[])[]): DifferenceKind | null {
  if (ofEach.every((result) => result.length === 0)) return null;
  const orNone = ofEach.map((result) => (result.length === 0 ? [null] : result));
  const found = orNone.flatMap((here, i) =>
    orNone.slice(i + 1).flatMap((there) => here.flatMap((a) => there.map((b) => differenceBetween(a, b)))),
  );
  return gravestFirst.find((kind) => found.includes(kind)) ?? null;
}

const ofEveryTest = ['currentDensity', 'arealCapacity', 'temperature', 'electrolyte', 'separator'] as const;

/**
 * The conditions without which a number cannot be compared, whether or not its source states them. Other properties belong
 * to the subject itself.
 */
const dependencies: Partial<Record<PropertyName, readonly ConditionName[]>> = {
  overpotential: ofEveryTest,
  lifetime: ofEveryTest,
  cycleLife: ofEveryTest,
  coulombicEfficiency: ofEveryTest,
  initialCoulombicEfficiency: ofEveryTest,
  energyEfficiency: ofEveryTest,
  meanChargeVoltage: ofEveryTest,
  capacityRetentionPerCycle: ofEveryTest,
  retainedArealCapacity: ofEveryTest,
  specificEnergy: ofEveryTest,
  timeToDendrites: ofEveryTest,
  nucleusDiameter: ['currentDensity', 'temperature'],
  ionicConductivity: ['temperature'],
  ionMobility: ['temperature'],
  ionDiffusivity: ['temperature'],
  saltDiffusivity: ['temperature'],
  transferenceNumber: ['temperature'],
  exchangeCurrentDensity: ['temperature', 'electrolyte'],
  interfaceResistance: ['temperature', 'electrolyte'],
  contactAngle: ['temperature'],
  surfaceTension: ['temperature'],
  viscosity: ['temperature'],
};

/** The conditions of a claim; those that its property needs and the source does not state are added as not stated. */
export function circumstancesOf({ property, conditions }: Claim): readonly NamedCircumstance[] {
  const needed = dependencies[property] ?? [];
  const missing = needed.filter((name) => conditions.every((condition) => condition.name !== name));
  return [...conditions, ...missing.map(notStated)];
}

function notStated(name: ConditionName): NamedCircumstance {
  return { name, status: 'NOT_STATED', measure: null, subjectId: null, text: null };
}
