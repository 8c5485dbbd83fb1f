import { type Claim, type ConditionName, conditionNames } from '../domain/claim.ts';
import {
  type Circumstance,
  type ComparabilityVerdict,
  type DifferenceKind,
  differenceBetween,
  verdictOn,
} from '../domain/comparable.ts';
import type { PropertyName } from '../domain/property.ts';

/** What results are compared under: the conditions of claims, the alkali metal, and how deep the metal was cycled. */
export type CircumstanceName = ConditionName | 'metal' | 'depthOfDischarge';
const circumstanceNames: readonly CircumstanceName[] = ['metal', 'depthOfDischarge', ...conditionNames];

export type NamedCircumstance = Circumstance & { readonly name: CircumstanceName };

/** One circumstance that is not known to be the same in all results. */
export interface CircumstanceDifference {
  readonly name: CircumstanceName;
  readonly kind: DifferenceKind;
  /** What each result has, in their order; none where nobody says. */
  readonly ofEach: readonly (readonly NamedCircumstance[])[];
}

export interface Comparability {
  readonly verdict: ComparabilityVerdict;
  /** Those that differ first, then those that nobody states, then those that are assumed. */
  readonly differences: readonly CircumstanceDifference[];
}

const gravestFirst = ['DIFFERS', 'NOT_STATED', 'ASSUMED'] as const;

/**
 * Whether results may be set against each other. Each is what is on record of its circumstances, in any order; one made
 * from several claims may have several of a name. What none of them has does not matter.
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

/** The gravest difference between any two results; null where they agree, or where none of them has the circumstance. */
function gravest(ofEach: readonly (readonly NamedCircumstance[])[]): DifferenceKind | null {
  if (ofEach.every((result) => result.length === 0)) return null;
  const orNone = ofEach.map((result) => (result.length === 0 ? [null] : result));
  const found = orNone.flatMap((here, i) =>
    orNone.slice(i + 1).flatMap((there) => here.flatMap((a) => there.map((b) => differenceBetween(a, b)))),
  );
  return gravestFirst.find((kind) => found.includes(kind)) ?? null;
}

const ofEveryTest = ['currentDensity', 'arealCapacity', 'temperature', 'electrolyte', 'separator'] as const;

/** What a number cannot be judged without, whether or not its source says so. Other properties are of the thing itself. */
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

/** The conditions of a claim, with the record that nobody states those that its property cannot do without. */
export function circumstancesOf({ property, conditions }: Claim): readonly NamedCircumstance[] {
  const needed = dependencies[property] ?? [];
  const missing = needed.filter((name) => conditions.every((condition) => condition.name !== name));
  return [...conditions, ...missing.map(notStated)];
}

function notStated(name: ConditionName): NamedCircumstance {
  return { name, status: 'NOT_STATED', measure: null, subjectId: null, text: null };
}
