import type { TopLevelSpec } from 'vega-lite';
import { heading, SERIES_COLOURS } from './chart.ts';
import { type SvgPicture, svgOf } from './svg.ts';

/** A study to draw: one number of many runs, in the unit of the picture. */
export interface StudyPicture {
  readonly title: string;
  readonly subtitle: string;
  /** `RMS roughness (nm)` */
  readonly observable: string;
  readonly arms: readonly string[];
  /** At most two: names with units. */
  readonly axes: readonly string[];
  readonly runs: readonly StudyPoint[];
}

export interface StudyPoint {
  /** One of the arms. */
  readonly arm: string;
  /** A value for each axis. */
  readonly point: readonly number[];
  readonly value: number;
}

const WIDTH = 520;
const HEIGHT = 320;
/** Values that span more than this are drawn on a logarithmic scale. */
const WIDE = 8;

/**
 * Every run as a dot; medians as marks, along an axis joined by lines; with two axes the medians as a table of colours for
 * each arm. The same input gives the same bytes.
 */
export function studySvg(picture: StudyPicture): Promise<SvgPicture> {
  const specification = [byChance, alongAxis, overGrid][Math.min(2, picture.axes.length)]!;
  return svgOf(specification(picture));
}

function areWide(values: readonly number[]): boolean {
  return Math.min(...values) > 0 && Math.max(...values) > WIDE * Math.min(...values);
}

const LOGARITHMIC = { type: 'log' } as const;

function valueScale({ runs }: StudyPicture) {
  const values = runs.map(({ value }) => value);
  return areWide(values) ? LOGARITHMIC : { type: 'linear' as const, zero: values.every((value) => value >= 0) };
}

function rows({ runs }: StudyPicture) {
  return runs.map(({ arm, point, value }) => ({ arm, x: point[0], y: point[1], value }));
}

const colour = (arms: readonly string[]) => ({
  field: 'arm',
  type: 'nominal' as const,
  sort: [...arms],
  scale: { domain: [...arms], range: [...SERIES_COLOURS] },
  legend: { symbolOpacity: 1, symbolType: 'circle' as const },
  title: null,
});

function byChance(picture: StudyPicture): TopLevelSpec {
  const { arms, observable } = picture;
  const x = {
    field: 'arm',
    type: 'nominal' as const,
    sort: [...arms],
    title: null,
    axis: { labelAngle: 0, labelLimit: 240 },
  };
  const y = { field: 'value', type: 'quantitative' as const, title: observable, scale: valueScale(picture) };
  const fill = { ...colour(arms), legend: null };
  return {
    ...heading(picture),
    data: { values: rows(picture) },
    width: Math.max(240, 150 * arms.length),
    height: HEIGHT,
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 1, opacity: 0.6 },
        encoding: { x, color: fill, y: { ...y, aggregate: 'min' }, y2: { field: 'value', aggregate: 'max' } },
      },
      { mark: { type: 'point', filled: true, size: 46, opacity: 0.55 }, encoding: { x, y, color: fill } },
      {
        mark: { type: 'tick', thickness: 3, size: 56 },
        encoding: { x, color: fill, y: { ...y, aggregate: 'median' } },
      },
      {
        mark: { type: 'text', align: 'left', dx: 34, fontSize: 12 },
        encoding: {
          x,
          color: fill,
          y: { ...y, aggregate: 'median' },
          text: { field: 'value', aggregate: 'median', format: '.3~g' },
        },
      },
    ],
  };
}

function alongAxis(picture: StudyPicture): TopLevelSpec {
  const { arms, observable, axes } = picture;
  const places = picture.runs.map(({ point }) => point[0]!);
  const scale = { nice: false, padding: 14, ...(areWide(places) ? LOGARITHMIC : { zero: false }) };
  const x = { field: 'x', type: 'quantitative' as const, title: axes[0], scale };
  const y = { field: 'value', type: 'quantitative' as const, title: observable, scale: valueScale(picture) };
  const color = colour(arms);
  return {
    ...heading(picture),
    data: { values: rows(picture) },
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        mark: { type: 'area', opacity: 0.15 },
        encoding: { x, color, y: { ...y, aggregate: 'min' }, y2: { field: 'value', aggregate: 'max' } },
      },
      { mark: { type: 'line', strokeWidth: 2 }, encoding: { x, color, y: { ...y, aggregate: 'median' } } },
      { mark: { type: 'point', filled: true, size: 34, opacity: 0.55 }, encoding: { x, y, color } },
    ],
  };
}

function overGrid(picture: StudyPicture): TopLevelSpec {
  const { arms, observable, axes } = picture;
  const x = { field: 'x', type: 'ordinal' as const, title: axes[0], axis: { labelAngle: 0 } };
  const y = { field: 'y', type: 'ordinal' as const, title: axes[1], sort: 'descending' as const };
  const median = { field: 'value', aggregate: 'median' as const, type: 'quantitative' as const };
  const { type } = valueScale(picture);
  return {
    ...heading(picture),
    data: { values: rows(picture) },
    facet: { column: { field: 'arm', type: 'nominal' as const, sort: [...arms], title: null } },
    spec: {
      width: { step: 64 },
      height: { step: 44 },
      layer: [
        {
          mark: 'rect',
          encoding: { x, y, color: { ...median, title: observable, scale: { type, scheme: 'viridis' } } },
        },
        {
          mark: { type: 'text', fontSize: 12, stroke: 'white', strokeWidth: 2.5, strokeJoin: 'round' },
          encoding: { x, y, text: { ...median, format: '.3~g' } },
        },
        {
          mark: { type: 'text', fontSize: 12, color: '#1d232b' },
          encoding: { x, y, text: { ...median, format: '.3~g' } },
        },
      ],
    },
  };
}
