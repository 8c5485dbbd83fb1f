import type { TopLevelSpec } from 'vega-lite';
import { heading } from '../../../../pictures/chart.ts';
import { type SvgPicture, svgOf } from '../../../../pictures/svg.ts';
import { lengthText } from '../../../../pictures/ticks.ts';
import type { DepositLabels, DepositPicture } from './deposit.ts';
import { surfaceNames } from './panel.ts';

const WIDTH = 640;
const HEIGHT = 260;
const SURFACE = ['#39424e', '#e69f00', '#cc79a7', '#56b4e9'];
/** The band that shows the kinds of surface, as a share of the height of the chart. */
const BAND = 0.035;

/** Height of the metal along the surface, a line for each time; heights are stretched. */
export function heightProfileSvg(picture: DepositPicture, labels: DepositLabels): Promise<SvgPicture> {
  return svgOf(specification(picture, labels));
}

function specification(picture: DepositPicture, labels: DepositLabels): TopLevelSpec {
  const { frames, cellSize } = picture;
  const highest = 1e9 * Math.max(1e-9, ...frames.map(({ maximumHeight }) => maximumHeight));
  const times = frames.map(({ meanThickness }) => `mean ${lengthText(meanThickness)}`);
  const points = frames.flatMap(({ heights }, k) =>
    heights.map((height, i) => ({ x: (i + 0.5) * cellSize * 1e6, height: height * 1e9, frame: times[k] })),
  );
  const names = surfaceNames(picture);
  const stripes = picture.surface.map(({ from, to, name }) => ({ from: from * 1e6, to: to * 1e6, name }));
  const y = { field: 'height', type: 'quantitative', title: 'Height (nm)' } as const;
  return {
    ...heading(labels),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: { values: stripes },
        mark: { type: 'rect' },
        encoding: {
          x: { field: 'from', type: 'quantitative' },
          x2: { field: 'to' },
          y: { datum: -BAND * highest },
          y2: { datum: 0 },
          fill: { field: 'name', type: 'nominal', scale: { domain: [...names], range: SURFACE }, title: 'surface' },
        },
      },
      {
        data: { values: points },
        mark: { type: 'line', strokeWidth: 1.75, strokeJoin: 'round' },
        encoding: {
          x: { field: 'x', type: 'quantitative', title: 'Along the surface (µm)', scale: { nice: false } },
          y,
          stroke: { field: 'frame', type: 'ordinal', sort: times, scale: { scheme: 'viridis' }, title: 'deposit' },
        },
      },
    ],
    resolve: { scale: { fill: 'independent', stroke: 'independent' } },
  };
}
