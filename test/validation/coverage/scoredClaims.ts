import { isNumeric, type NumericClaim } from '../../../src/domain/choose.ts';
import { conditionOf } from '../../../src/domain/claim.ts';
import type { Basis } from '../../../src/domain/run.ts';
import { inSI } from '../../../src/domain/si.ts';
import type { Cell, Electrode, Electrolyte, Separator, Source } from '../../../src/domain/subjects.ts';
import { catalogue } from '../../../src/library/catalogue.ts';
import { reversible } from '../../../src/simulation/cells/electrodeInterface.ts';
import { plateauOverpotential, plateauParts } from '../../../src/simulation/cells/plateau.ts';
import { plateauOfModes } from '../../../src/simulation/cells/saltModes.ts';
import { fromFacts } from '../../../src/simulation/models/symmetricCell/fromFacts.ts';
import { CYCLES_TO_PERIODIC } from '../../../src/simulation/models/symmetricCell/prediction/prediction.ts';
import { groupOf } from '../../../src/simulation/models/symmetricCell/records/targets.ts';
import { Columns } from '../../../src/simulation/models/symmetricCell/sampling/columns.ts';
import { decidedLaw, outcomes } from '../../../src/simulation/models/symmetricCell/sampling/outcomes.ts';
import { LatinHypercube, usualDesign } from '../../../src/statistics/latinHypercube.ts';
import { Medians } from '../../../src/statistics/oneAtATime.ts';
import { quantile } from '../../../src/statistics/sample.ts';
import { libraryCell } from '../../simulation/libraryCells.ts';
import { crpsOfSample, shareBelow } from '../../support/scores.ts';
import { HeldDraws } from './heldDraws.ts';

/** A measured plateau overpotential, and what is predicted for it without its host or its source. */
export interface ScoredClaim {
  readonly key: string;
  readonly source: string;
  readonly cell: string;
  /** Alkali metal and family of electrolytes: hosts of one group are alike. */
  readonly group: string;
  readonly basis: Basis;
  /** Whether the source states the current of the test. */
  readonly current: 'STATED' | 'ASSUMED';
  /** V */
  readonly measured: number;
  /** At 5, 25, 50, 75 and 95 %, V; infinite where no salt is left. */
  readonly quantiles: readonly number[];
  /** Share of the sample below what was measured. */
  readonly pit: number;
  /** Of ln V. */
  readonly crps: number;
  /** Of ln R, R the resistance of one interface. */
  readonly crpsOfInterface: number;
  /** Measured hosts of the group from which it is predicted, and their range, V. */
  readonly hosts: readonly number[];
  readonly hostSources: number;
  /** Keys of the numbers that vary. */
  readonly varied: readonly string[];
}

type Claims = typeof catalogue.claims;
const { subjects } = catalogue;
const SIZE = 4096;
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];
/** A member of the sample without an upper bound counts as this many times what was measured. */
const CAP = 10;

/** Each measured host predicted without any claim about it. */
export function leaveOneOut(claims: Claims = catalogue.claims): readonly ScoredClaim[] {
  return tests(claims).map((test) => {
    const same = (other: Test) =>
      other.cell.negativeId === test.cell.negativeId && other.electrolyte.id === test.electrolyte.id;
    return scored(claims, test, tests(claims).filter(same));
  });
}

/** Each measured host predicted from other sources alone; none where all are from one. */
export function acrossSources(claims: Claims = catalogue.claims): readonly ScoredClaim[] {
  const all = tests(claims);
  if (new Set(all.map(({ claim }) => claim.sourceId)).size < 2) return [];
  return all.map((test) => {
    const ofSource = (other: Test) => other.claim.sourceId === test.claim.sourceId;
    return scored(claims, test, all.filter(ofSource));
  });
}

interface Test {
  readonly cell: Cell;
  readonly electrolyte: Electrolyte;
  readonly separator: Separator;
  readonly claim: NumericClaim;
}

/** Every exact overpotential of a symmetric cell, with a current. */
function tests(claims: Claims): readonly Test[] {
  const cells = subjects.filter((one): one is Cell => one.kind === 'CELL' && one.configuration === 'SYMMETRIC');
  return cells.flatMap((cell) => {
    const [electrolyte, separator] = [cell.electrolyteId, cell.separatorId].map((id) =>
      subjects.find((one) => one.id === id),
    );
    if (!electrolyte || !separator) return [];
    return claims
      .filter(({ property, subjectIds }) => property === 'overpotential' && subjectIds.includes(cell.id))
      .filter(isNumeric)
      .filter((claim) => claim.value.value !== null && number(claim, 'currentDensity') !== null)
      .map((claim) => ({
        cell,
        electrolyte: electrolyte as Electrolyte,
        separator: separator as Separator,
        claim,
      }));
  });
}

function number(claim: NumericClaim, name: 'currentDensity' | 'arealCapacity'): number | null {
  const measure = conditionOf(claim, name)?.measure ?? null;
  return measure && inSI(measure).value;
}

/** @param without the tests of which nothing may be known */
function scored(claims: Claims, { cell, electrolyte, separator, claim }: Test, without: readonly Test[]): ScoredClaim {
  const { slug: electrode } = subjects.find(({ id }) => id === cell.negativeId) as Electrode;
  const facts = libraryCell(
    { electrode, electrolyte: electrolyte.slug, separator: separator.slug },
    {
      claims: (id, property) => claims.filter((one) => one.property === property && one.subjectIds.includes(id)),
      ignoring: without.map((one) => one.claim.key),
      currentDensity: number(claim, 'currentDensity')!,
      arealCapacity: number(claim, 'arealCapacity')!,
    },
  );
  const problem = fromFacts(facts);
  const draws = new HeldDraws(new LatinHypercube({ size: SIZE, seed: usualDesign.seed }));
  const { values: overpotentials } = outcomes(problem, draws, decidedLaw(problem));
  const sorted = overpotentials.toSorted();
  const measured = inSI(claim.value).value!;
  const without_ = electrolyteAlone(problem);
  const crps = (offset: number) =>
    crpsOfSample(
      sorted.map((v) => Math.log(v - offset)),
      Math.log(measured - offset),
      Math.log(CAP * measured - offset),
    );
  const known = problem.interface.kind === 'POOLED' ? problem.interface : null;
  const hosts = known?.targets.filter(({ group }) => group === known.group) ?? [];
  const sources = hosts.map(({ claimKey }) => claims.find(({ key }) => key === claimKey)!.sourceId);
  return {
    key: claim.key,
    source: subjects.find((one): one is Source => one.id === claim.sourceId)!.slug,
    cell: cell.name,
    group: groupOf(facts.kind),
    basis: problem.basis,
    current: conditionOf(claim, 'currentDensity')!.status === 'STATED' ? 'STATED' : 'ASSUMED',
    measured,
    quantiles: SHARES.map((share) => quantile(sorted, share)),
    pit: shareBelow(sorted, measured),
    crps: crps(0),
    crpsOfInterface: crps(without_),
    hosts: hosts.map(({ overpotential }) => overpotential),
    hostSources: new Set(sources).size,
    varied: draws.varied,
  };
}

/** The plateau of the run with reversible interfaces, every number at its median, V. */
function electrolyteAlone({ ledger, parameters }: ReturnType<typeof fromFacts>): number {
  const cell = new Columns(ledger, new Medians()).cells(parameters)(0);
  return plateauOverpotential(plateauParts(plateauOfModes(cell, CYCLES_TO_PERIODIC)!, reversible, reversible));
}
