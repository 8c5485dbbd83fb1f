import { distributionOf } from '../../domain/statistics.ts';
import type { BandEnd, Study, StudyMember } from '../../domain/study.ts';
import type { Observable } from './observables.ts';
import { groupKey, groupsOf, type StudyGroup } from './studySummary.ts';

/** Within which band a number of a group lies, in SI. */
export interface StudyBand {
  readonly group: StudyGroup;
  readonly observable: Observable;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** The widest first. */
  readonly contributions: readonly BandContribution[];
}

/** What one number does, alone at the ends of its band, the others at their values. */
export interface BandContribution {
  readonly atLow: AtEnd;
  readonly atHigh: AtEnd;
}

export interface AtEnd {
  readonly end: BandEnd;
  /** Null before such a run has succeeded, and where the model has no answer. */
  readonly median: number | null;
  /** Why the model has no answer there. */
  readonly why: string | null;
}

/** The band of each number of each group, of all the members of a study; empty where the study does not go over bands. */
export function bandsOf(study: Study, members: readonly StudyMember[]): readonly StudyBand[] {
  const atEnds = [
    ...members.flatMap(({ variant, outcome }) =>
      variant.atEnd ? [{ ...variant, atEnd: variant.atEnd, outcome, why: null }] : [],
    ),
    ...(study.design.impossible ?? []).map((impossible) => ({ ...impossible, outcome: null })),
  ];
  const ends = Map.groupBy(atEnds, groupKey);
  return groupsOf(study, members).flatMap((group) => {
    const around = ends.get(groupKey(group));
    if (around === undefined) return [];
    return group.distributions.flatMap(({ observable, distribution }) =>
      distribution === null ? [] : [bandOf(group, { observable, around, median: distribution.median })],
    );
  });
}

/** A run at an end, or why there can be none. */
interface Solved {
  readonly atEnd: BandEnd;
  readonly outcome: StudyMember['outcome'];
  readonly why: string | null;
}

interface Around {
  readonly observable: Observable;
  readonly around: readonly Solved[];
  readonly median: number;
}

/** What the ends do adds in quadrature on each side; a number that is never negative stays so. */
function bandOf(group: StudyGroup, { observable, around, median }: Around): StudyBand {
  const parameters = Map.groupBy(around, ({ atEnd }) => atEnd.parameter);
  const contributions = [...parameters.values()].map((solved) => contributionOf(solved, observable));
  const shifts = contributions.map(({ atLow, atHigh }) =>
    [atLow, atHigh].map((one) => (one.median === null ? 0 : one.median - median)),
  );
  const low = median - Math.hypot(...shifts.map((both) => Math.min(0, ...both)));
  const high = median + Math.hypot(...shifts.map((both) => Math.max(0, ...both)));
  return {
    group,
    observable,
    median,
    low: median < 0 ? low : Math.max(0, low),
    high,
    contributions: contributions.toSorted((a, b) => reach(b, median) - reach(a, median)),
  };
}

function contributionOf(solved: readonly Solved[], { name }: Observable): BandContribution {
  const at = (end: BandEnd['end']): AtEnd => {
    const found = solved.filter(({ atEnd }) => atEnd.end === end);
    const numbers = found.flatMap(({ outcome }) => outcome?.[name] ?? []);
    const { atEnd, why } = found[0]!;
    return { end: atEnd, median: distributionOf(numbers)?.median ?? null, why };
  };
  return { atLow: at('LOW'), atHigh: at('HIGH') };
}

/** How far apart the numbers are that this one leads to. */
function reach({ atLow, atHigh }: BandContribution, median: number): number {
  const all = [median, atLow.median ?? median, atHigh.median ?? median];
  return Math.max(...all) - Math.min(...all);
}
