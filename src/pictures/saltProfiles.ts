import type { TopLevelSpec } from 'vega-lite';
import { type ChartLabels, heading } from './chart.ts';
import { type SvgPicture, svgOf } from './svg.ts';

/** Salt across a gap at some times, in SI. */
interface DrawnProfiles {
  /** From the working electrode, m. */
  readonly positions: readonly number[];
  readonly at: readonly { readonly time: number; readonly concentration: readonly number[] }[];
}

const WIDTH = 560;
const HEIGHT = 300;
/** From dark to bright as time goes on; the brightest colours are not seen on white. */
const COLOURS: { name: 'viridis'; extent: number[] } = { name: 'viridis', extent: [0, 0.87] };
/** In turn: lines that coincide are still seen. */
const DASHES = [
  [1, 0],
  [7, 4],
  [2, 3],
];
/** Of what is drawn: free room above and below. */
const ROOM = 0.06;
/** A gap from this on is drawn in mm, m. */
const WIDE = 2e-3;
const SECONDS = { s: 1, min: 60, h: 3600 } as const;
/** The longest time is at least so many of its unit. */
const FEWEST = 3;

/** Salt concentration over the place between the electrodes, a line for each time. The same input gives the same bytes. */
export function saltProfilesSvg(profiles: DrawnProfiles, labels: ChartLabels): Promise<SvgPicture> {
  return svgOf(specification(profiles, labels));
}

function specification({ positions, at }: DrawnProfiles, labels: ChartLabels): TopLevelSpec {
  const isWide = positions.at(-1)! >= WIDE;
  const [unit, perMetre] = isWide ? ['mm', 1e3] : ['µm', 1e6];
  const names = namesOf(at.map(({ time }) => time));
  const values = at.flatMap(({ concentration }, k) =>
    concentration.map((c, j) => ({ place: positions[j]! * perMetre, salt: c / 1000, name: names[k]! })),
  );
  return {
    ...heading(labels, WIDTH),
    width: WIDTH,
    height: HEIGHT,
    data: { values },
    mark: { type: 'line', strokeWidth: 1.75, strokeJoin: 'round' },
    encoding: {
      x: {
        field: 'place',
        type: 'quantitative',
        title: `Distance from the working electrode (${unit})`,
        scale: { domain: [0, positions.at(-1)! * perMetre], nice: false },
      },
      y: {
        field: 'salt',
        type: 'quantitative',
        title: 'Salt concentration (mol/L)',
        scale: { domain: domainOf(values.map(({ salt }) => salt)), nice: false, zero: false },
      },
      color: { field: 'name', type: 'ordinal', title: 'Time', sort: [...names], scale: { scheme: COLOURS } },
      strokeDash: { field: 'name', type: 'ordinal', title: 'Time', sort: [...names], scale: { range: DASHES } },
      order: { field: 'place', type: 'quantitative' },
    },
  };
}

function domainOf(salt: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...salt), Math.max(...salt)];
  const room = ROOM * Math.max(most - least, 0.02 * most);
  return [Math.max(0, least - room), most + room];
}

/** `0.25 h`; in the unit of the longest, with as many digits as tell them apart. */
function namesOf(times: readonly number[]): string[] {
  const longest = Math.max(...times);
  const unit = (['h', 'min'] as const).find((one) => longest >= FEWEST * SECONDS[one]) ?? 's';
  for (let digits = 3; ; digits++) {
    const names = times.map((time) => `${Number((time / SECONDS[unit]).toPrecision(digits))} ${unit}`);
    if (digits > 12 || new Set(names).size === new Set(times).size) return names;
  }
}
