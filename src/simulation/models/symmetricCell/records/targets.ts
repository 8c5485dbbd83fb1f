import { uncertainClaim, uncertainCondition } from '../../../../derivation/uncertain.ts';
import { givenWithoutIt } from '../../../../derivation/words.ts';
import { choose, type NumericClaim, type Wanted } from '../../../../domain/choose.ts';
import { type Claim, type ConditionName, conditionOf } from '../../../../domain/claim.ts';
import { electrolyteFamily } from '../../../../domain/electrolyteFamily.ts';
import { InvalidInput } from '../../../../domain/errors.ts';
import type { Sourced } from '../../../../domain/ledger.ts';
import { inSI } from '../../../../domain/si.ts';
import type { RatePoint } from '../../../cells/interfaceIdentification.ts';
import { byDefault, numberAndBand } from '../../../sourced.ts';
import type { InterfaceKind, MeasuredOverpotential, SymmetricCellFacts } from '../facts.ts';
import { type ParameterName, parameterTable } from '../parameters.ts';
import type { ParameterSet, Target } from '../problem.ts';
import { fillingParameters, ofElectrolyte } from './cellParameters.ts';
import type { LedgerBuilder } from './ledgerBuilder.ts';

/** How close a measured cell is to the run's: the same cell; the same electrode and electrolyte; any other. */
export type Closeness = 'CELL' | 'PAIR' | 'OTHER';

/** A measured cell with its claim, at a stated or assumed current. */
export interface Candidate {
  readonly measured: MeasuredOverpotential;
  readonly claim: NumericClaim;
  readonly conditions: FitConditions;
  /** The conditions of every test of that cell that has a current, that of the claim among them. */
  readonly tests: readonly FitConditions[];
  /** The plateaus of that cell at stated currents. */
  readonly rates: readonly RatePoint[];
  readonly closeness: Closeness;
  /** The claims of the other tests and plateaus. */
  readonly otherTests: readonly Claim[];
}

export interface FitConditions {
  readonly currentDensity: Sourced;
  readonly arealCapacity: Sourced;
  readonly temperature: Sourced;
}

/** The closest measured cells: all of the best closeness that exists. A claim without a current gives no resistance. */
export function closestCandidates(facts: SymmetricCellFacts): readonly Candidate[] {
  const candidates = facts.measured.flatMap((measured) => candidate(facts, measured));
  for (const closeness of ['CELL', 'PAIR', 'OTHER'] as const) {
    const closest = candidates.filter((one) => one.closeness === closeness);
    if (closest.length > 0) return closest;
  }
  return [];
}

/** Interfaces of one group are alike, but for their hosts. */
export function groupOf({ metal, solvents }: InterfaceKind): string {
  return `${metal} ${electrolyteFamily(solvents).family}`;
}

/** @returns null when a property of the candidate's cell is not recorded */
export function targetOf(
  facts: SymmetricCellFacts,
  candidate: Candidate,
  { ledger, shared }: { readonly ledger: LedgerBuilder; readonly shared: ParameterSet },
): Target | null {
  const { measured, claim, conditions } = candidate;
  const { slug } = measured.cell;
  const isSameElectrolyte = (measured.electrolyteId ?? facts.electrolyte.id) === facts.electrolyte.id;
  const filling = {
    electrolyteId: measured.electrolyteId ?? facts.electrolyte.id,
    solvents: measured.solvents,
    separator: measured.separator ?? facts.separator,
    ending: slug,
    overrides: isSameElectrolyte ? only(facts.overrides, ofElectrolyte) : {},
  };
  try {
    return {
      claimKey: claim.key,
      cell: slug,
      overpotential: inSI(claim.value).value!,
      ...readingOf(claim),
      parameters: {
        ...shared,
        ...fillingParameters(facts, filling, ledger),
        currentDensity: ledger.add('currentDensity', conditions.currentDensity, 'testCurrentDensity', slug),
        arealCapacity: ledger.add('arealCapacity', conditions.arealCapacity, 'testArealCapacity', slug),
        temperature: ledger.add('temperature', conditions.temperature, 'testTemperature', slug),
      },
    };
  } catch (error) {
    if (error instanceof InvalidInput && candidate.closeness === 'OTHER') return null;
    throw error;
  }
}

function candidate(facts: SymmetricCellFacts, measured: MeasuredOverpotential): Candidate[] {
  const claims = measured.overpotential.filter(
    ({ key, value }) => !facts.ignoring.includes(key) && value.kind === 'MEASURE' && value.value !== null,
  );
  const { chosen } = choose(claims.filter(hasCurrent), wantedBy(facts));
  const claim = chosen ?? choose(claims.filter(hasCurrent)).chosen;
  if (claim === null) return [];
  const tests = claims.filter(hasCurrent).map(testConditions);
  const rates = claims.flatMap(ratePoint);
  const otherTests = claims.filter((one) => one !== claim && (hasCurrent(one) || ratePoint(one).length > 0));
  const conditions = testConditions(claim);
  return [{ measured, claim, conditions, tests, rates, closeness: closenessOf(facts, measured), otherTests }];
}

function ratePoint(claim: Claim): RatePoint[] {
  const current = conditionNumber(claim, 'currentDensity');
  const overpotential = claim.value.kind === 'MEASURE' ? inSI(claim.value).value : null;
  if (current?.origin !== 'CLAIM' || overpotential === null) return [];
  return [{ currentDensity: Number(current.value), overpotential }];
}

function hasCurrent(claim: Claim): boolean {
  return conditionNumber(claim, 'currentDensity') !== null && conditionNumber(claim, 'arealCapacity') !== null;
}

function wantedBy({ currentDensity, arealCapacity }: SymmetricCellFacts): readonly Wanted[] {
  return [
    ...(currentDensity === null ? [] : [{ name: 'currentDensity', value: currentDensity, unit: 'A/m2' } as const]),
    ...(arealCapacity === null ? [] : [{ name: 'arealCapacity', value: arealCapacity, unit: 'C/m2' } as const]),
  ];
}

function closenessOf(
  facts: SymmetricCellFacts,
  { electrodeId, electrolyteId, separator }: MeasuredOverpotential,
): Closeness {
  const isPair = electrodeId === facts.electrode.id && (electrolyteId ?? facts.electrolyte.id) === facts.electrolyte.id;
  if (!isPair) return 'OTHER';
  return (separator?.id ?? facts.separator.id) === facts.separator.id ? 'CELL' : 'PAIR';
}

/** The claim as an uncertain number. */
function readingOf({ key, value, property }: NumericClaim): Pick<Target, 'uncertain'> {
  const uncertain = uncertainClaim(key, value, { property, of: 'CELL' });
  return uncertain ? { uncertain } : {};
}

function testConditions(claim: Claim): FitConditions {
  return {
    currentDensity: conditionNumber(claim, 'currentDensity')!,
    arealCapacity: conditionNumber(claim, 'arealCapacity')!,
    temperature: conditionNumber(claim, 'temperature') ?? byDefault(parameterTable.temperature)!,
  };
}

/**
 * The same assumption behind several claims is one uncertain number; it depends on all of those claims and belongs to
 * none.
 */
function conditionNumber(claim: Claim, name: ConditionName): Sourced | null {
  const condition = conditionOf(claim, name);
  const number = condition?.measure ? numberAndBand(condition.measure) : null;
  if (condition === null || number === null) return null;
  const claimKeys = [claim.key];
  if (condition.status === 'STATED') {
    return { ...number, origin: 'CLAIM', claimKey: claim.key, claimKeys, reason: 'condition stated with the claim' };
  }
  const reason = givenWithoutIt(claim);
  const uncertain = uncertainCondition(claim, name, condition.measure!);
  return { ...number, origin: 'ASSUMED', claimKey: null, claimKeys, reason, ...(uncertain && { uncertain }) };
}

/** Those of the overrides that are named. */
export function only(
  overrides: SymmetricCellFacts['overrides'],
  names: readonly ParameterName[],
): SymmetricCellFacts['overrides'] {
  return Object.fromEntries(Object.entries(overrides).filter(([name]) => names.includes(name as ParameterName)));
}
