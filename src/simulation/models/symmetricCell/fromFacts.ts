import { choose } from '../../../domain/choose.ts';
import { InvalidInput } from '../../../domain/errors.ts';
import { F, R } from '../../../physics/constants.ts';
import { byHand, type Sourced, sourcedByClaim } from '../../sourced.ts';
import { defaultValue } from './defaults.ts';
import type { SymmetricCellFacts } from './facts.ts';
import { interfaceNumbers, type ParameterName, parameterTable } from './parameters.ts';
import type { InterfaceKnowledge, ParameterSet, SymmetricCellProblem, Target } from './problem.ts';
import { claimsOf, fillingParameters, notRecorded, ofBuild } from './records/cellParameters.ts';
import { LedgerBuilder } from './records/ledgerBuilder.ts';
import { type Candidate, closestCandidates, targetOf } from './records/targets.ts';

/** Why a number of the question is what it is. */
const ASKED = 'what was asked for';

/** Two conditions closer than this are the same. */
const SAME = 1e-9;

/** Parameters that every cell of the problem shares: they belong to the question, not to a cell. */
const ofQuestion = [
  'interfaceLaw',
  'filmResistance',
  'activeAreaRatio',
  'seriesResistance',
  'nodes',
  'timeTolerance',
] as const;
/** What the question itself asks. */
const ownArguments: readonly string[] = [
  'currentDensity',
  'arealCapacity',
  'cycles',
  'temperature',
  'interfaceLaw',
] satisfies readonly ParameterName[];

/**
 * A problem out of records: every number with its claim or assumption, the interface fitted to the closest measured
 * cells. These are the very cell; else the same electrode in the same electrolyte; else all other hosts of the metal;
 * else a resistance claimed of the metal stands in.
 *
 * Overrides that describe the electrolyte hold for the measured cells with that electrolyte too; those that describe
 * the build of the cell hold for the run alone.
 *
 * @throws InvalidInput that names an unknown parameter, or one that nobody recorded
 */
export function fromFacts(facts: SymmetricCellFacts): SymmetricCellProblem {
  requireKnown(facts.overrides);
  const ledger = new LedgerBuilder();
  const shared = sharedParameters(facts, ledger);
  const run: ParameterSet = {
    ...protocolParameters(facts, ledger),
    ...fillingParameters(facts, { ...facts, electrolyteId: facts.electrolyte.id, ending: 'run' }, ledger),
    ...shared,
  };
  const isByHand = interfaceNumbers.some((name) => (facts.overrides[name] ?? null) !== null);
  const candidates = isByHand ? [] : closestCandidates(facts);
  const targets = targetsOf(facts, candidates, ledger, shared);
  const own = targets.length > 0 ? {} : interfaceParameters(facts, ledger, isByHand);
  const known: InterfaceKnowledge = targets.length > 0 ? { kind: 'FITTED', targets } : { kind: 'GIVEN' };
  return {
    parameters: { ...run, ...own },
    ledger: ledger.entries(),
    interface: known,
    ...basisOf(facts, targets.length > 0 ? candidates : [], isByHand),
  };
}

function requireKnown(overrides: SymmetricCellFacts['overrides']): void {
  const known = Object.keys(parameterTable).filter((name) => !ownArguments.includes(name));
  for (const [name, value] of Object.entries(overrides)) {
    if (known.includes(name)) continue;
    const message = ownArguments.includes(name)
      ? `${name} is an argument of its own, not an override`
      : `There is no parameter ${name}`;
    throw new InvalidInput(message, { path: [name], value, allowed: `one of ${known.join(', ')}` });
  }
}

function sharedParameters(facts: SymmetricCellFacts, ledger: LedgerBuilder): ParameterSet {
  const { overrides, interfaceLaw } = facts;
  const ids = ofQuestion.map((name) => {
    const given = name === 'interfaceLaw' ? interfaceLaw : (overrides[name] ?? null);
    return [name, ledger.add(name, given === null ? defaultValue(name)! : byHand(given, ASKED))];
  });
  return Object.fromEntries(ids);
}

function protocolParameters(facts: SymmetricCellFacts, ledger: LedgerBuilder): ParameterSet {
  const { currentDensity, arealCapacity, cycles, temperature, overrides } = facts;
  const rest = overrides.restDuration ?? null;
  return {
    currentDensity: ledger.add('currentDensity', byHand(currentDensity, ASKED)),
    arealCapacity: ledger.add('arealCapacity', byHand(arealCapacity, ASKED)),
    cycles: ledger.add('cycles', byHand(cycles, ASKED)),
    restDuration: ledger.add('restDuration', rest === null ? defaultValue('restDuration')! : byHand(rest)),
    temperature: ledger.add('temperature', temperature === null ? defaultValue('temperature')! : byHand(temperature)),
  };
}

function targetsOf(
  facts: SymmetricCellFacts,
  candidates: readonly Candidate[],
  ledger: LedgerBuilder,
  shared: ParameterSet,
): readonly Target[] {
  return candidates.flatMap((candidate) => targetOf(facts, candidate, { ledger, shared }) ?? []);
}

/** By hand, or the resistance claimed of the metal on any host; under Butler–Volmer the i₀ with the same slope at rest. */
function interfaceParameters(facts: SymmetricCellFacts, ledger: LedgerBuilder, isByHand: boolean): ParameterSet {
  if (isByHand) {
    const given = interfaceNumbers.filter((name) => (facts.overrides[name] ?? null) !== null);
    return Object.fromEntries(given.map((name) => [name, ledger.add(name, byHand(facts.overrides[name]!))]));
  }
  const { chosen } = choose(claimsOf(facts, facts.metal.id, 'interfaceResistance'));
  const resistance = chosen && sourcedByClaim(chosen);
  if (!resistance) throw notRecorded('interfaceResistance', facts.metal);
  if (facts.interfaceLaw === 'OHMIC') return { interfaceResistance: ledger.add('interfaceResistance', resistance) };
  return { exchangeCurrentDensity: ledger.add('exchangeCurrentDensity', sameSlope(resistance)) };
}

/** i₀ = RT/(F R_int) */
function sameSlope(resistance: Sourced): Sourced {
  const temperature = Number(defaultValue('temperature')!.value);
  const i0 = (resistance: number) => (R * temperature) / (F * resistance);
  return {
    ...resistance,
    value: i0(Number(resistance.value)),
    low: resistance.high === null ? null : i0(resistance.high),
    high: resistance.low === null ? null : i0(resistance.low),
    reason: `RT/(F R_int), R_int ${resistance.reason}`,
  };
}

function basisOf(
  facts: SymmetricCellFacts,
  candidates: readonly Candidate[],
  isByHand: boolean,
): Pick<SymmetricCellProblem, 'basis' | 'basisReason'> {
  const keys = candidates.map(({ claim }) => claim.key).join(', ');
  const closeness = candidates[0]?.closeness;
  if (isByHand) return { basis: 'PRIOR', basisReason: 'the interface was given by hand' };
  if (closeness === undefined) {
    return { basis: 'PRIOR', basisReason: `no measured cell; a resistance claimed of ${facts.metal.name} stands in` };
  }
  if (closeness === 'METAL') return { basis: 'PRIOR', basisReason: `fitted to other hosts of the metal: ${keys}` };
  const differences = differencesOf(facts, candidates);
  if (differences.length === 0) {
    return {
      basis: 'CALIBRATED',
      basisReason: `fitted to ${keys} of this very cell: it reproduces, it predicts nothing`,
    };
  }
  const how = differences.join(', ');
  return {
    basis: 'PREDICTED',
    basisReason: `fitted to ${keys} of the same electrode and electrolyte; differs in ${how}`,
  };
}

/** In what the run differs from the cells that it is fitted to. */
function differencesOf(facts: SymmetricCellFacts, candidates: readonly Candidate[]): readonly string[] {
  const temperature = facts.temperature ?? Number(defaultValue('temperature')!.value);
  const run = { currentDensity: facts.currentDensity, arealCapacity: facts.arealCapacity, temperature };
  const conditions = (['currentDensity', 'arealCapacity', 'temperature'] as const).filter((name) =>
    candidates.some((candidate) => !isSame(Number(candidate.conditions[name].value), run[name])),
  );
  const build = ofBuild.filter((name) => (facts.overrides[name] ?? null) !== null);
  return [...(candidates[0]?.closeness === 'PAIR' ? ['separator'] : []), ...conditions, ...build];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.abs(a);
}
