import { isSameSetPoint } from '../../../domain/conditions/comparable.ts';
import { recordedParameters, requireOverrides } from '../../records.ts';
import { byDefault, givenByHand, givenOrDefault } from '../../sourced.ts';
import type { SymmetricCellFacts } from './facts.ts';
import { interfaceNumbers, type ParameterName, parameterTable } from './parameters.ts';
import type { ParameterSet, SymmetricCellProblem } from './problem.ts';
import { fillingParameters, ofBuild, partOf } from './records/cellParameters.ts';
import { LedgerBuilder } from './records/ledgerBuilder.ts';
import { type Candidate, closestCandidates, targetOf } from './records/targets.ts';

/** The reason for a number that the request gives. */
const ASKED = 'what was asked for';

/** Parameters that every cell of the problem shares, like the law: they belong to the request, not to a cell. */
const ofQuestion = ['filmResistance', 'activeAreaRatio', 'seriesResistance', 'nodes', 'timeTolerance'] as const;
/** Parameters that the request itself gives. */
const ownArguments: readonly string[] = [
  'currentDensity',
  'arealCapacity',
  'cycles',
  'temperature',
  'interfaceLaw',
] satisfies readonly ParameterName[];

/**
 * A problem from records: every number with its claim or assumption, the interface fitted to the closest measured cells.
 * These are the same cell; or else the same electrode in the same electrolyte; or else all other hosts of the metal. If
 * there is none, a resistance claimed of the metal is used.
 *
 * Overrides that describe the electrolyte hold for the measured cells with that electrolyte too; those that describe the
 * build of the cell hold for the run alone.
 *
 * @throws InvalidInput that names an unknown parameter, or one that is not recorded
 */
export function fromFacts(facts: SymmetricCellFacts): SymmetricCellProblem {
  requireOverrides(facts.overrides, parameterTable, ownArguments);
  const ledger = new LedgerBuilder();
  const shared = sharedParameters(facts, ledger);
  const run: ParameterSet = {
    ...protocolParameters(facts, ledger),
    ...fillingParameters(facts, { ...facts, electrolyteId: facts.electrolyte.id, ending: 'run' }, ledger),
    ...shared,
  };
  const isByHand = interfaceNumbers.some((name) => (facts.overrides[name] ?? null) !== null);
  const fitted = (isByHand ? [] : closestCandidates(facts)).flatMap((candidate) => {
    const target = targetOf(facts, candidate, { ledger, shared });
    return target ? [{ ...candidate, target }] : [];
  });
  const targets = fitted.map(({ target }) => target);
  const own = targets.length > 0 ? {} : interfaceParameters(facts, ledger, isByHand);
  return {
    parameters: { ...run, ...own },
    ledger: ledger.entries(),
    interface: targets.length > 0 ? { kind: 'FITTED', targets } : { kind: 'GIVEN' },
    ...basisOf(facts, fitted, isByHand),
  };
}

function sharedParameters({ overrides, interfaceLaw }: SymmetricCellFacts, ledger: LedgerBuilder): ParameterSet {
  const law = ledger.add('interfaceLaw', givenByHand(interfaceLaw, ASKED));
  const others = ofQuestion.map((name) => [
    name,
    ledger.add(name, givenOrDefault(parameterTable[name], overrides[name])!),
  ]);
  return { interfaceLaw: law, ...Object.fromEntries(others) };
}

function protocolParameters(facts: SymmetricCellFacts, ledger: LedgerBuilder): ParameterSet {
  const { currentDensity, arealCapacity, cycles, temperature, overrides } = facts;
  const { restDuration } = parameterTable;
  return {
    currentDensity: ledger.add('currentDensity', givenByHand(currentDensity, ASKED)),
    arealCapacity: ledger.add('arealCapacity', givenByHand(arealCapacity, ASKED)),
    cycles: ledger.add('cycles', givenByHand(cycles, ASKED)),
    restDuration: ledger.add('restDuration', givenOrDefault(restDuration, overrides.restDuration)!),
    temperature: ledger.add(
      'temperature',
      temperature === null ? byDefault(parameterTable.temperature)! : givenByHand(temperature, ASKED),
    ),
  };
}

/** By hand, or the resistance claimed of the metal on any host; under Butler–Volmer the i₀ with the same slope at rest. */
function interfaceParameters(facts: SymmetricCellFacts, ledger: LedgerBuilder, isByHand: boolean): ParameterSet {
  if (isByHand) {
    const given = interfaceNumbers.filter((name) => (facts.overrides[name] ?? null) !== null);
    return Object.fromEntries(given.map((name) => [name, ledger.add(name, givenByHand(facts.overrides[name]!))]));
  }
  const name = facts.interfaceLaw === 'OHMIC' ? 'interfaceResistance' : 'exchangeCurrentDensity';
  const whole = { part: partOf(facts.electrode, { metal: partOf(facts.metal) }) };
  const { claims, ignoring } = facts;
  const recorded = recordedParameters({ [name]: parameterTable[name] }, whole, { claims, ignoring, overrides: {} });
  return { [name]: ledger.add(name, recorded.require(name)) };
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

/** What differs between the run and the cells to which it is fitted. */
function differencesOf(facts: SymmetricCellFacts, candidates: readonly Candidate[]): readonly string[] {
  const temperature = facts.temperature ?? parameterTable.temperature.default;
  const run = { currentDensity: facts.currentDensity, arealCapacity: facts.arealCapacity, temperature };
  const conditions = (['currentDensity', 'arealCapacity', 'temperature'] as const).filter((name) =>
    candidates.some((candidate) => !isSameSetPoint(Number(candidate.conditions[name].value), run[name])),
  );
  const build = ofBuild.filter((name) => (facts.overrides[name] ?? null) !== null);
  return [...(candidates[0]?.closeness === 'PAIR' ? ['separator'] : []), ...conditions, ...build];
}
