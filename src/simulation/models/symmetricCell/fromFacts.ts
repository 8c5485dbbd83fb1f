import type { Part } from '../../../domain/facts.ts';
import { claimKeysIn, type Sourced } from '../../../domain/ledger.ts';
import { refused } from '../../parameterTable.ts';
import { recordedParameters, requireOverrides } from '../../records.ts';
import { byDefault, givenByHand, givenOrDefault } from '../../sourced.ts';
import { SAME_TEMPERATURE, standingOf } from './basis.ts';
import type { SymmetricCellFacts } from './facts.ts';
import { besides, groundsOf } from './grounds.ts';
import { expectedRun } from './held/expectedRun.ts';
import { interfaceNumbers, type ParameterName, parameterTable } from './parameters.ts';
import type { InterfaceKnowledge, ParameterSet, SymmetricCellProblem, Target } from './problem.ts';
import { fillingParameters, OF_RUN, partOf } from './records/cellParameters.ts';
import { identifiedLaw } from './records/identification.ts';
import { LedgerBuilder } from './records/ledgerBuilder.ts';
import { replicateFactor, requireThisCell } from './records/replicate.ts';
import { type Candidate, closestCandidates, groupOf, only, targetOf } from './records/targets.ts';
import { withPotential } from './sampling/potential.ts';
import { requireNumbers } from './validate.ts';

/** The reason for a number that the request gives. */
const ASKED = 'what was asked for';

/** Parameters that every cell of the problem shares, like the law: they belong to the request, not to a cell. */
const ofQuestion = [
  'filmResistance',
  'activeAreaRatio',
  'seriesResistance',
  'lawShare',
  'saturationExponent',
  'reorganisationEnergy',
  'nodes',
  'timeTolerance',
] as const;
/** Parameters that the request itself gives. */
const ownArguments: readonly string[] = [
  'currentDensity',
  'arealCapacity',
  'cycles',
  'temperature',
  'interfaceLaw',
  'appliedPotential',
  'holdDuration',
] satisfies readonly ParameterName[];

/**
 * A problem from records: every number with its claim or assumption, the interface fitted to the closest measured
 * cells. These are the same cell; or else the same electrode in the same electrolyte. If there is none, all measured
 * hosts are pooled by metal and family of electrolytes.
 *
 * Overrides that describe the electrolyte hold for the measured cells with that electrolyte too; those that describe
 * the build of the cell hold for the run alone.
 *
 * @throws InvalidInput that names an unknown parameter, or one that is not recorded, or conditions beyond all knowledge
 */
export function fromFacts(facts: SymmetricCellFacts): SymmetricCellProblem {
  return withPotential(problemFrom(facts));
}

/** The same before its result is looked at. @throws InvalidInput */
export function problemFrom(asked: SymmetricCellFacts): SymmetricCellProblem {
  requireOverrides(asked.overrides, parameterTable, ownArguments);
  const isByHand = interfaceNumbers.some((name) => (asked.overrides[name] ?? null) !== null);
  if (asked.interfaceLaw === 'MARCUS_HUSH_CHIDSEY' && !isByHand) {
    const allowed =
      'another law, or given with exchangeCurrentDensity by hand: this law is not fitted to measured cells';
    throw refused('interfaceLaw', asked.interfaceLaw, allowed);
  }
  const candidates = isByHand ? [] : closestCandidates(asked);
  const temperature = temperatureOf(asked, candidates);
  const facts = { ...asked, temperature: Number(temperature.value) };
  const ledger = new LedgerBuilder();
  const shared = sharedParameters(facts, ledger);
  const run: ParameterSet = {
    ...cyclingParameters(facts, temperature, ledger),
    ...fillingParameters(
      facts,
      { ...facts, electrolyteId: facts.electrolyte.id, solvents: facts.kind.solvents, ending: OF_RUN },
      ledger,
    ),
    ...shared,
  };
  const fitted = candidates.flatMap((candidate) => {
    const target = targetOf(facts, candidate, { ledger, shared });
    return target ? [{ ...candidate, target }] : [];
  });
  if (isByHand) requireThisCell(facts.of);
  const given = isByHand ? givenInterface(facts, ledger) : {};
  const ofBuild = replicateFactor(facts, fitted);
  const replicate = ofBuild ? { replicateFactor: ledger.add('replicateFactor', ofBuild) } : {};
  const ownLaws = facts.laws ? { laws: facts.laws } : {};
  const identified = lawOf(facts, fitted, { ledger: ledger.entries(), ...ownLaws });
  const known: InterfaceKnowledge = isByHand ? { kind: 'GIVEN' } : knowledgeFrom(facts, fitted);
  const checked = {
    parameters: { ...run, ...given, ...replicate },
    ledger: ledger.entries(),
    ...ownLaws,
    ...(facts.untilDepleted ? { untilDepleted: true as const } : {}),
    interface: identified && known.kind === 'FITTED' ? { ...known, filmShare: identified.filmShare } : known,
  };
  requireNumbers(checked);
  const expected = expectedRun(facts, checked);
  const standing = standingOf(expected, fitted, { isByHand, law: identified?.words ?? null });
  // Claims on temperatures decide nothing about a run at the temperature of a room.
  const isOfRoom = temperature.origin !== 'GIVEN' && temperature.origin !== 'CLAIM';
  const grounds = groundsOf({ ...expected, temperature: isOfRoom ? null : facts.temperature }, fitted);
  return { ...checked, ...standing, grounds: besides(claimKeysOf(checked), grounds) };
}

/** The claims of the numbers. */
function claimKeysOf({ ledger, interface: known }: Pick<SymmetricCellProblem, 'ledger' | 'interface'>): Set<string> {
  const targets = known.kind === 'GIVEN' ? [] : known.targets;
  return new Set([...ledger.flatMap(claimKeysIn), ...targets.map(({ claimKey }) => claimKey)]);
}

/** The law that a rate test of the one closest cell tells, where the request leaves it open. */
function lawOf(
  facts: SymmetricCellFacts,
  fitted: readonly Fitted[],
  known: Pick<SymmetricCellProblem, 'ledger' | 'laws'>,
) {
  const [closest] = fitted;
  if (facts.interfaceLaw !== 'UNDECIDED' || fitted.length !== 1 || closest!.closeness === 'OTHER') return null;
  return identifiedLaw(closest!, closest!.target, known);
}

type Fitted = Candidate & { readonly target: Target };

function knowledgeFrom(facts: SymmetricCellFacts, fitted: readonly Fitted[]): InterfaceKnowledge {
  if (fitted.length > 0 && fitted[0]!.closeness !== 'OTHER') {
    return { kind: 'FITTED', targets: fitted.map(({ target }) => target) };
  }
  const targets = fitted.map(({ measured, target }) => ({ ...target, group: groupOf(measured) }));
  return { kind: 'POOLED', group: groupOf(facts.kind), targets };
}

function sharedParameters(facts: SymmetricCellFacts, ledger: LedgerBuilder): ParameterSet {
  const { overrides, interfaceLaw } = facts;
  const law = ledger.add('interfaceLaw', givenByHand(interfaceLaw, ASKED));
  const others = ofQuestion.flatMap((name) => {
    const sourced = givenOrDefault(parameterTable[name], overrides[name]);
    return sourced ? [[name, ledger.add(name, sourced)]] : [];
  });
  const { interfaceActivationEnergy } = parameterTable;
  const recorded = recordedParameters<'interfaceActivationEnergy'>(
    { interfaceActivationEnergy },
    { part: interfaceOf(facts) },
    { ...facts, overrides: only(overrides, ['interfaceActivationEnergy']) },
  );
  const energy = recorded.require('interfaceActivationEnergy');
  return {
    interfaceLaw: law,
    interfaceActivationEnergy: ledger.add('interfaceActivationEnergy', energy),
    ...Object.fromEntries(others),
  };
}

/** The whole whose metal and electrolyte make the interface. */
function interfaceOf({ metal, electrode, electrolyte, kind }: SymmetricCellFacts): Part {
  const metalPart = { ...partOf(metal), formula: kind.metal };
  return partOf(electrode, { metal: metalPart, electrolyte: { ...partOf(electrolyte), solvents: kind.solvents } });
}

/**
 * The temperature that is asked; otherwise that of the tests of this pair of electrode and electrolyte, where they all
 * state the same; otherwise that of a room.
 */
function temperatureOf({ temperature }: SymmetricCellFacts, candidates: readonly Candidate[]): Sourced {
  if (temperature !== null) return givenByHand(temperature, ASKED);
  const tested = candidates.filter(({ closeness }) => closeness !== 'OTHER').map((one) => one.conditions.temperature);
  const [first] = tested;
  const isStated = tested.every((one) => one.origin === 'CLAIM' && isSameTemperature(one, first!));
  return first && isStated ? first : byDefault(parameterTable.temperature)!;
}

function isSameTemperature(a: Sourced, b: Sourced): boolean {
  return Math.abs(Number(a.value) - Number(b.value)) <= SAME_TEMPERATURE;
}

function cyclingParameters(facts: SymmetricCellFacts, temperature: Sourced, ledger: LedgerBuilder): ParameterSet {
  const { currentDensity, arealCapacity, potential = null, duration = null, cycles, overrides } = facts;
  const { restDuration } = parameterTable;
  const asked = (name: ParameterName, value: number | null): ParameterSet =>
    value === null ? {} : { [name]: ledger.add(name, givenByHand(value, ASKED)) };
  const chosen = (['protocol', 'profiles'] as const).filter((name) => (overrides[name] ?? null) !== null);
  return {
    ...asked('currentDensity', currentDensity),
    ...asked('appliedPotential', potential),
    ...asked('arealCapacity', arealCapacity),
    ...asked('holdDuration', duration),
    cycles: ledger.add('cycles', givenByHand(cycles, ASKED)),
    restDuration: ledger.add('restDuration', givenOrDefault(restDuration, overrides.restDuration)!),
    temperature: ledger.add('temperature', temperature),
    ...Object.fromEntries(chosen.map((name) => [name, ledger.add(name, givenByHand(overrides[name]!))])),
  };
}

/** The interface numbers by hand. */
function givenInterface({ overrides }: SymmetricCellFacts, ledger: LedgerBuilder): ParameterSet {
  const given = interfaceNumbers.filter((name) => (overrides[name] ?? null) !== null);
  return Object.fromEntries(given.map((name) => [name, ledger.add(name, givenByHand(overrides[name]!))]));
}
