import { RandomStream } from '../../../../../statistics/random.ts';
import type { ElectrodepositionParameters } from '../../parameters.ts';
import type { Surface } from '../surface.ts';

export type SitePlacement = ElectrodepositionParameters['sitePlacement'];

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

/** Windows that are drawn until one has a site: with one in a million on average there is none in as many. */
const MOST_DRAWS = 100_000;

/**
 * The active sites of a surface in order of position, the same for the same seed.
 *
 * EVEN: for each law of nucleation the number of sites is the length of its surface over their spacing, rounded up or down by
 * chance so that the mean is right; one site lies somewhere in each equal share of that length. POISSON: each site lies
 * anywhere, and their number is a Poisson number; a window without any, which would never plate, is drawn again.
 */
export function drawSites(surface: Surface, seed: number, placement: SitePlacement): Site[] {
  const streams = surface.nucleationLaws.map((_, index) => new RandomStream(seed, index));
  for (let draw = 0; draw < (placement === 'EVEN' ? 1 : MOST_DRAWS); draw++) {
    const sites = surface.nucleationLaws.flatMap((_, index) => sitesOf(surface, index, placement, streams[index]));
    if (sites.length > 0) return sites.toSorted((a, b) => a.position - b.position);
  }
  return [];
}

function sitesOf(
  { segments, kinds, nucleationLaws }: Surface,
  index: number,
  placement: SitePlacement,
  random: RandomStream,
): Site[] {
  const law = nucleationLaws[index];
  const own = segments.filter((segment) => kinds[segment.index].nucleation === index);
  const length = own.reduce((sum, { from, to }) => sum + to - from, 0);
  const site = (along: number): Site => {
    const onset = Math.max(LEAST_ONSET * law.onset, law.onset + law.spread * random.normal());
    return { ...placeAt(own, along), onset, patience: random.exponential() };
  };
  if (placement === 'EVEN') {
    const count = Math.floor(length / law.spacing + random.uniform());
    return Array.from({ length: count }, (_, k) => site(((k + random.uniform()) / count) * length));
  }
  const sites: Site[] = [];
  for (let x = law.spacing * random.exponential(); x < length; x += law.spacing * random.exponential())
    sites.push(site(x));
  return sites;
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
