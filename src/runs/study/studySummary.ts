import type { Study, StudyMember, StudyVariant } from '../../domain/study.ts';
import type { Observable } from '../../simulation/manifest.ts';
import { manifestOf } from '../../simulation/models/registry.ts';
import { describeSample, type SampleSummary } from '../../statistics/sample.ts';

/** Runs that differ only in their seed. */
export interface StudyGroup {
  readonly arm: number;
  readonly point: readonly number[];
  readonly members: readonly StudyMember[];
  /** In SI, by observable; null until a run has a number. */
  readonly distributions: readonly { readonly observable: Observable; readonly distribution: SampleSummary | null }[];
}

/** What another arm changes, at the same point of the grid. */
export interface StudyDifference {
  readonly arm: number;
  readonly point: readonly number[];
  readonly observable: Observable;
  /** Difference of the medians, in SI: this arm minus the first. */
  readonly difference: number;
  /** Ratio of the medians: this arm over the first; null where the first is zero. */
  readonly ratio: number | null;
  /** The ranges of the two arms do not overlap. */
  readonly isSeparate: boolean;
}

/**
 * The runs of a study in groups: arms first, then along the axes in the order of the design. Runs at an end of a band
 * belong to no group: `bandsOf` summarises them.
 */
export function groupsOf(study: Study, members: readonly StudyMember[]): readonly StudyGroup[] {
  const groups = Map.groupBy(members.filter(isNominal), ({ variant }) => groupKey(variant));
  return [...groups.values()].map((together) => ({
    arm: together[0]!.variant.arm,
    point: together[0]!.variant.point,
    members: together,
    distributions: manifestOf(study.model).observables.map((observable) => ({
      observable,
      distribution: describeSample(together.flatMap(({ outcome }) => outcome?.[observable.name] ?? [])),
    })),
  }));
}

/** Every number at its value. */
export function isNominal({ variant }: StudyMember): boolean {
  return variant.atEnd === undefined;
}

export function groupKey({ arm, point }: Pick<StudyVariant, 'arm' | 'point'>): string {
  return JSON.stringify([arm, point]);
}

/** Each arm compared with the first one, wherever both have numbers. */
export function differencesOf(groups: readonly StudyGroup[]): readonly StudyDifference[] {
  const first = new Map(groups.filter(({ arm }) => arm === 0).map((group) => [groupKey(group), group]));
  return groups.flatMap((group) => {
    if (group.arm === 0) return [];
    const against = first.get(groupKey({ arm: 0, point: group.point }));
    return group.distributions.flatMap(({ observable, distribution }, k) => {
      const other = against?.distributions[k]?.distribution ?? null;
      if (distribution === null || other === null) return [];
      const { arm, point } = group;
      return [{ arm, point, observable, ...compared(distribution, other) }];
    });
  });
}

function compared(
  one: SampleSummary,
  other: SampleSummary,
): Pick<StudyDifference, 'difference' | 'ratio' | 'isSeparate'> {
  return {
    difference: one.median - other.median,
    ratio: other.median === 0 ? null : one.median / other.median,
    isSeparate: one.lowest > other.highest || one.highest < other.lowest,
  };
}
