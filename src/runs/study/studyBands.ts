import type { BandEnd, Study, StudyMember } from '../../domain/study.ts';
import type { Observable } from '../../simulation/manifest.ts';
import { quadrature, type Range } from '../../simulation/quadrature.ts';
import { describeSample } from '../../statistics/sample.ts';
import { groupKey, groupsOf, type StudyGroup } from './studySummary.ts';

/** The band of a number of a group, in SI. */
export interface StudyBand {
  readonly group: StudyGroup;
  readonly observable: Observable;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** The widest first. */
  readonly contributions: readonly BandContribution[];
}

/** The effect of one parameter at the ends of its band, with the other parameters at their values. */
export interface BandContribution {
  readonly atLow: AtEnd;
  readonly atHigh: AtEnd;
}

export interface AtEnd {
  readonly end: BandEnd;
  /** Null until such a run has succeeded, and where the model has no answer. */
  readonly median: number | null;
  /** Why the model has no answer there. */
  readonly why: string | null;
}

/**
 * The band of each number of each group, of all the members of a study; empty where the study does not go over bands.
 */
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

/** A run at an end, or the reason why it cannot be run. */
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

function bandOf(group: StudyGroup, { observable, around, median }: Around): StudyBand {
  const parameters = Map.groupBy(around, ({ atEnd }) => atEnd.parameter);
  const contributions = [...parameters.values()]
    .map((solved) => contributionOf(solved, observable))
    .map((contribution) => ({ contribution, range: rangeOf(contribution, median) }))
    .toSorted((a, b) => b.range.high - b.range.low - (a.range.high - a.range.low));
  const { low, high } = quadrature(
    median,
    contributions.map(({ range }) => range),
  );
  return { group, observable, median, low, high, contributions: contributions.map((one) => one.contribution) };
}

function contributionOf(solved: readonly Solved[], { name }: Observable): BandContribution {
  const at = (end: BandEnd['end']): AtEnd => {
    const found = solved.filter(({ atEnd }) => atEnd.end === end);
    const numbers = found.flatMap(({ outcome }) => outcome?.[name] ?? []);
    const { atEnd, why } = found[0]!;
    return { end: atEnd, median: describeSample(numbers)?.median ?? null, why };
  };
  return { atLow: at('LOW'), atHigh: at('HIGH') };
}

/** From the least to the greatest number that this parameter leads to. */
function rangeOf({ atLow, atHigh }: BandContribution, median: number): Range {
  const met = [median, atLow.median ?? median, atHigh.median ?? median];
  return { low: Math.min(...met), high: Math.max(...met) };
}
