import { choose, type NumericClaim } from '../../../domain/choose.ts';
import { conditionOf } from '../../../domain/claim.ts';
import { electrolyteFamily } from '../../../domain/electrolyteFamily.ts';
import type { Basis, Extrapolation } from '../../../domain/run.ts';
import { inSI } from '../../../domain/si.ts';
import { fromSI } from '../../../physics/quantity.ts';
import type { Unit } from '../../../physics/units.ts';
import { distanceTo, requireSolid, requireWithinReach, TEMPERATURE_NEAR } from '../../cells/temperatureRange.ts';
import { claimsOf } from '../../records.ts';
import type { ExpectedRun, SymmetricCellFacts } from './facts.ts';
import { UNLIKELY_POTENTIAL, unlikelyPotential } from './held/unlikelyPotential.ts';
import { parameterTable } from './parameters.ts';
import { ofBuild } from './records/cellParameters.ts';
import { requireInventory } from './records/inventory.ts';
import { beyondLife, livesOf } from './records/life.ts';
import { replicateInWords } from './records/replicate.ts';
import { type Candidate, type FitConditions, groupOf } from './records/targets.ts';

/** What a result may call itself. */
export interface Standing {
  readonly basis: Basis;
  readonly basisReason: string;
  readonly extrapolates: readonly Extrapolation[];
}

/** The records of a run, whatever is done to its cell. */
type Recorded = Pick<SymmetricCellFacts, 'claims' | 'ignoring' | 'metal' | 'electrolyte'>;

/** How far a run may leave its tests before the result is called extrapolated, or is refused. */
const CURRENT_RANGE = [0.5, 2] as const;
const MOST_CAPACITY = 2;
const CONCENTRATION_NEAR = 0.1;
/** A run is at the conditions of a test within this, relative and in K. */
const SAME = 0.01;
export const SAME_TEMPERATURE = 2;

/**
 * The basis of a run whose interface follows from measured cells, by how close these are and how far the run leaves
 * their conditions.
 *
 * @param candidates the measured cells to which the interface is fitted; none where it is by hand
 * @throws InvalidInput where nothing can be said: too far from any known temperature, beyond a failure of the cell, or with
 * more metal than its electrodes hold
 */
export function standingOf(
  facts: ExpectedRun,
  candidates: readonly Candidate[],
  { isByHand, law }: InterfaceSource,
): Standing {
  const isOwn = candidates.length > 0 && candidates[0]!.closeness !== 'OTHER';
  const tests = isOwn ? candidates.flatMap((one) => one.tests) : [];
  requireTemperature(facts, tests);
  requireInventory(facts);
  const extrapolates = [
    ...(isOwn ? [...beyondCurrents(facts, tests), ...beyondCapacities(facts, tests)] : []),
    ...beyondTemperatures(facts, tests),
    ...beyondLife(facts, livesOf(facts)),
    ...beyondConcentration(facts),
    ...beyondWindow(facts),
  ];
  if (isByHand) return { basis: 'PRIOR', basisReason: 'the interface was given by hand', extrapolates };
  if (!isOwn) {
    const basisReason = `${priorReason(facts, candidates)}${replicateInWords(facts, candidates)}`;
    return { basis: 'PRIOR', basisReason, extrapolates };
  }
  return ownStanding(facts, candidates, { extrapolates, law });
}

interface InterfaceSource {
  readonly isByHand: boolean;
  /** The law as a rate test identifies it, in words; null where none does. */
  readonly law: string | null;
}

function ownStanding(
  facts: ExpectedRun,
  candidates: readonly Candidate[],
  { extrapolates, law }: { readonly extrapolates: readonly Extrapolation[]; readonly law: string | null },
): Standing {
  const keys = candidates.map(({ claim }) => claim.key).join(', ');
  const fitted = `fitted to ${keys} of the same electrode and electrolyte`;
  const replicate = replicateInWords(facts, candidates);
  const more = `${ofLaw(facts, candidates, law)}${replicate}`;
  if (extrapolates.length > 0) {
    const far = extrapolates.map(({ detail }) => detail).join('; ');
    const basisReason = `${fitted}; beyond what was tested: ${far}${more}`;
    return { basis: 'EXTRAPOLATED', basisReason, extrapolates };
  }
  const differences = differencesOf(facts, candidates);
  if (differences.length === 0 && replicate === '') {
    const basisReason = `fitted to ${keys} of this very cell: it reproduces, it predicts nothing`;
    return { basis: 'CALIBRATED', basisReason, extrapolates };
  }
  const apart = differences.length === 0 ? '' : `; ${differences.join(', ')}`;
  const basisReason = `${fitted}${apart}${more}`;
  return { basis: 'PREDICTED', basisReason, extrapolates };
}

/** What the data say of the law of the interface; it matters away from the tested current. */
function ofLaw(facts: ExpectedRun, candidates: readonly Candidate[], law: string | null): string {
  if (law !== null) return `; ${law}`;
  if (facts.interfaceLaw !== 'UNDECIDED') return '';
  const isElsewhere = candidates.some(({ conditions }) => names.some((name) => !isSame(facts, name, conditions)));
  return isElsewhere ? '; the law is not identified: between ohmic and Butler–Volmer' : '';
}

function priorReason(facts: ExpectedRun, candidates: readonly Candidate[]): string {
  const group = candidates.filter(({ measured }) => groupOf(measured) === groupOf(facts.kind));
  const { metal, solvents } = facts.kind;
  const family = `${metal} in ${familyNames[electrolyteFamily(solvents).family]}`;
  if (group.length === 0) return `no interface of ${family} is known: all that alkali metals may have`;
  const sources = new Set(group.map(({ claim }) => claim.sourceId));
  const hosts = `${group.length} other ${group.length === 1 ? 'host' : 'hosts'}`;
  const keys = group.map(({ claim }) => claim.key).join(', ');
  return `from ${hosts} of ${family}, by ${sources.size} ${sources.size === 1 ? 'source' : 'sources'}: ${keys}`;
}

const familyNames = { CARBONATE: 'carbonates', ETHER: 'ethers', OTHER: 'other solvents' } as const;

/** Why the run is not at the stated conditions of a test of this very cell; nothing where it is. */
function differencesOf(facts: ExpectedRun, candidates: readonly Candidate[]): readonly string[] {
  const build = ofBuild.filter((name) => (facts.overrides[name] ?? null) !== null);
  const unstated = names.filter((name) => candidates.some(({ conditions }) => conditions[name].origin !== 'CLAIM'));
  const other = names.filter((name) => candidates.some(({ conditions }) => !isSame(facts, name, conditions)));
  return [
    ...(candidates[0]!.closeness === 'PAIR' ? ['another separator'] : []),
    ...(candidates.length > 1 ? ['the mean of several cells'] : []),
    ...build.map((name) => `${name} by hand`),
    ...unstated.map((name) => `the ${words[name]} of the test is assumed`),
    ...other.filter((name) => !unstated.includes(name)).map((name) => `another ${words[name]} than in the test`),
  ];
}

const names = ['currentDensity', 'arealCapacity', 'temperature'] as const;
const words = { currentDensity: 'current', arealCapacity: 'capacity', temperature: 'temperature' } as const;

function isSame(facts: ExpectedRun, name: (typeof names)[number], conditions: FitConditions): boolean {
  const [run, test] = [facts[name], Number(conditions[name].value)];
  return Math.abs(run - test) <= (name === 'temperature' ? SAME_TEMPERATURE : SAME * test);
}

function beyondCurrents({ currentDensity }: ExpectedRun, tests: readonly FitConditions[]): Extrapolation[] {
  const tested = tests.map((test) => Number(test.currentDensity.value));
  const [least, most] = [Math.min(...tested), Math.max(...tested)];
  if (currentDensity < CURRENT_RANGE[0] * least * (1 - SAME)) {
    const detail = `${times(currentDensity / least)} the least tested current, ${shown(least, 'mA/cm2')}`;
    return [{ what: 'CURRENT', detail: `${detail}: the interface may saturate` }];
  }
  if (currentDensity <= CURRENT_RANGE[1] * most * (1 + SAME)) return [];
  return [{ what: 'CURRENT', detail: `${times(currentDensity / most)} the tested ${shown(most, 'mA/cm2')}` }];
}

function beyondCapacities({ arealCapacity }: ExpectedRun, tests: readonly FitConditions[]): Extrapolation[] {
  const most = Math.max(...tests.map((test) => Number(test.arealCapacity.value)));
  if (arealCapacity <= MOST_CAPACITY * most * (1 + SAME)) return [];
  return [{ what: 'CAPACITY', detail: `${times(arealCapacity / most)} the tested ${shown(most, 'mA.h/cm2')}` }];
}

/** Where no cell was tested, the numbers of the electrolyte hold at the temperature of a room. */
function testedTemperatures(tests: readonly FitConditions[]): readonly number[] {
  if (tests.length === 0) return [parameterTable.temperature.default];
  return tests.map((test) => Number(test.temperature.value));
}

function beyondTemperatures(facts: ExpectedRun, tests: readonly FitConditions[]): Extrapolation[] {
  const { temperature } = facts;
  if (isWithinClaimedEnergies(facts, temperature)) return [];
  const distance = distanceTo(temperature, testedTemperatures(tests));
  if (distance <= TEMPERATURE_NEAR) return [];
  const detail = `${Number(distance.toPrecision(3))} K from the tests; activation energies are assumed, freezing is not known`;
  return [{ what: 'TEMPERATURE', detail }];
}

/** Whether activation energies of both electrolyte and interface are claimed for this temperature. */
function isWithinClaimedEnergies(facts: Recorded, temperature: number): boolean {
  return claimedEnergies(facts).every((claim) => {
    const range = claim && conditionOf(claim, 'temperature')?.measure;
    const { low = null, high = null } = range ? inSI(range) : {};
    return low !== null && high !== null && temperature >= low && temperature <= high;
  });
}

/** The activation energies of electrolyte and interface, each null where nobody claims it. */
export function claimedEnergies(facts: Recorded): readonly (NumericClaim | null)[] {
  const { electrolyte, metal } = facts;
  const ofInterface = claimsOf(facts, metal.id, 'interfaceActivationEnergy').filter(({ subjectIds }) =>
    subjectIds.includes(electrolyte.id),
  );
  const ofElectrolyte = claimsOf(facts, electrolyte.id, 'conductivityActivationEnergy');
  return [ofElectrolyte, ofInterface].map((claims) => choose(claims).chosen);
}

function requireTemperature(facts: ExpectedRun, tests: readonly FitConditions[]): void {
  const { temperature, metal } = facts;
  requireWithinReach(temperature, testedTemperatures(tests));
  requireSolid(temperature, metal, facts);
}

/** What is held at a cell at a potential is on the electrolyte too. */
function beyondWindow({ potential = null }: ExpectedRun): Extrapolation[] {
  if (potential === null || Math.abs(potential) <= UNLIKELY_POTENTIAL) return [];
  return [{ what: 'POTENTIAL', detail: unlikelyPotential(Math.abs(potential)) }];
}

/** Conductivity and diffusivity are known at one concentration. */
function beyondConcentration(facts: ExpectedRun): Extrapolation[] {
  const given = facts.overrides.saltConcentration;
  if (typeof given !== 'number') return [];
  const chosen = claimedConcentration(facts);
  const known = chosen && inSI(chosen.value).value;
  if (!known || Math.abs(given / known - 1) <= CONCENTRATION_NEAR) return [];
  const detail = `${shown(given, 'mol/L')}, where the electrolyte is known at ${shown(known, 'mol/L')}`;
  return [{ what: 'CONCENTRATION', detail }];
}

export function claimedConcentration(facts: Recorded): NumericClaim | null {
  return choose(claimsOf(facts, facts.electrolyte.id, 'saltConcentration')).chosen;
}

function times(ratio: number): string {
  return `${Number(ratio.toPrecision(3))} ×`;
}

function shown(value: number, unit: Unit): string {
  return `${Number(fromSI(value, unit).value.toPrecision(4))} ${unit}`;
}
