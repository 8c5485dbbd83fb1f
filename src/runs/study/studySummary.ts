import { type Distribution, distributionOf } from '../../domain/statistics.ts';
import type { Study, StudyMember, StudyVariant } from '../../domain/study.ts';
import { type Observable, observables } from './observables.ts';

/** Runs that differ in chance alone. */
export interface StudyGroup {
  readonly surface: number;
  readonly point: readonly number[];
  readonly members: readonly StudyMember[];
  /** In SI, by observable; null before any of them has a number. */
  readonly distributions: readonly { readonly observable: Observable; readonly distribution: Distribution | null }[];
}

/** What another surface changes, at the same point of the grid. */
export interface StudyDifference {
  readonly surface: number;
  readonly point: readonly number[];
  readonly observable: Observable;
  /** Of the medians, in SI: this surface less the first. */
  readonly difference: number;
  /** Of the medians: this surface over the first; null where that is zero. */
  readonly ratio: number | null;
  /** No run of the one lies within the range of the other. */
  readonly isSeparate: boolean;
}

/**
 * The runs of a study in groups, surfaces first, then along the axes in the order of the design. Runs at an end of a band
 * belong to none: `bandsOf` sums them up.
 */
export function groupsOf(study: Study, members: readonly StudyMember[]): readonly StudyGroup[] {
  const groups = Map.groupBy(members.filter(isNominal), ({ variant }) => groupKey(variant));
  return [...groups.values()].map((together) => ({
    surface: together[0]!.variant.surface,
    point: together[0]!.variant.point,
    members: together,
    distributions: observables[study.model].map((observable) => ({
      observable,
      distribution: distributionOf(together.flatMap(({ outcome }) => outcome?.[observable.name] ?? [])),
    })),
  }));
}

/** Every number at its value. */
export function isNominal({ variant }: StudyMember): boolean {
  return variant.atEnd === undefined;
}

export function groupKey({ surface, point }: Pick<StudyVariant, 'surface' | 'point'>): string {
  return JSON.stringify([surface, point]);
}

/** Each surface against the first one, wherever both have numbers. */
export function differencesOf(groups: readonly StudyGroup[]): readonly StudyDifference[] {
  const first = new Map(groups.filter(({ surface }) => surface === 0).map((group) => [groupKey(group), group]));
  return groups.flatMap((group) => {
    if (group.surface === 0) return [];
    const against = first.get(groupKey({ surface: 0, point: group.point }));
    return group.distributions.flatMap(({ observable, distribution }, k) => {
      const other = against?.distributions[k]?.distribution ?? null;
      if (distribution === null || other === null) return [];
      const { surface, point } = group;
      return [{ surface, point, observable, ...compared(distribution, other) }];
    });
  });
}

function compared(
  one: Distribution,
  other: Distribution,
): Pick<StudyDifference, 'difference' | 'ratio' | 'isSeparate'> {
  return {
    difference: one.median - other.median,
    ratio: other.median === 0 ? null : one.median / other.median,
    isSeparate: one.lowest > other.highest || one.highest < other.lowest,
  };
}
