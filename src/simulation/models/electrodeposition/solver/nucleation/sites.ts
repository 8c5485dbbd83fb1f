import { RandomStream } from '../../../../../statistics/random.ts';
import type { Surface } from '../surface.ts';

/** A place that can nucleate. All its random numbers are drawn here, once. */
export interface Site {
  /** m along the surface */
  readonly position: number;
  /** Index of its kind of surface. */
  readonly kind: number;
  /** η_n of this site at the temperature at which it is known, V. */
  readonly onset: number;
  /** It nucleates when the integral of its rate over time reaches this; exponential with mean one. */
  readonly patience: number;
}

/** No site is readier than this share of the mean onset. */
const LEAST_ONSET = 0.2;

/**
 * The active sites of a surface in order of position. For each law of nucleation the number of sites is the length of
 * its surface over their spacing, rounded up or down by chance so that the mean is right; one site lies somewhere in
 * each equal share of that length.
 */
export function drawSites(surface: Surface, seed: number): Site[] {
  const { segments, kinds, nucleationLaws } = surface;
  const sites = nucleationLaws.flatMap((law, index) => {
    const random = new RandomStream(seed, index);
    const own = segments.filter((segment) => kinds[segment.index].nucleation === index);
    const length = own.reduce((sum, { from, to }) => sum + to - from, 0);
    const count = Math.floor(length / law.spacing + random.uniform());
    return Array.from({ length: count }, (_, k) => {
      const along = ((k + random.uniform()) / count) * length;
      const onset = Math.max(LEAST_ONSET * law.onset, law.onset + law.spread * random.normal());
      return { ...placeAt(own, along), onset, patience: random.exponential() };
    });
  });
  return sites.toSorted((a, b) => a.position - b.position);
}

function placeAt(segments: Surface['segments'], along: number): { position: number; kind: number } {
  let left = along;
  for (const { from, to, index } of segments) {
    if (left < to - from) return { position: from + left, kind: index };
    left -= to - from;
  }
  const last = segments[segments.length - 1];
  return { position: last.to, kind: last.index };
}
