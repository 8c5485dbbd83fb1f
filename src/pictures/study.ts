import type { TopLevelSpec } from 'vega-lite';
import type { Basis } from '../domain/run.ts';
import { type SampledBand, shortBandText } from './bandText.ts';
import { heading, SERIES_COLOURS } from './chart.ts';
import { studyOfBands } from './studyOfBands.ts';
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
  /** In the unit of the picture; absent where the result of a run has no band. */
  readonly band?: SampledBand | null;
  /** Null where it is not known. */
  readonly basis?: Basis | null;
}

const WIDTH = 520;
const HEIGHT = 320;
/** Values that span more than this are drawn on a logarithmic scale. */
const WIDE = 8;

/**
 * Every run as a dot; medians as marks, along an axis joined by lines; with two axes the medians as a table of colours
 * for each arm. Where each run has a band, the bands on one scale. The same input gives the same bytes.
 */
export function studySvg(picture: StudyPicture): Promise<SvgPicture> {
  const hasBands = picture.runs.some(({ band }) => band);
  if (hasBands && picture.axes.length < 2) return svgOf(studyOfBands(picture));
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
  return runs.map(({ arm, point, value, band }) => ({
    arm,
    x: point[0],
    y: point[1],
    value,
    ...(band && textsOf(shortBandText(value, band))),
  }));
}

/** `35 (10–67)`, on two lines. */
function textsOf(text: string) {
  const [shown, band] = text.split(' ');
  return { shown, band };
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
  const hasBands = picture.runs.some(({ band }) => band);
  const value = { type: 'text', fontSize: 12, dy: hasBands ? -6 : 0 } as const;
  const halo = { stroke: 'white', strokeWidth: 2.5, strokeJoin: 'round' } as const;
  const written = (mark: object, text: object) =>
    [halo, { color: '#1d232b' }].map((ink) => ({ mark: { ...value, ...mark, ...ink }, encoding: { x, y, text } }));
  return {
    ...heading(picture),
    data: { values: rows(picture) },
    facet: { column: { field: 'arm', type: 'nominal' as const, sort: [...arms], title: null } },
    spec: {
      width: { step: hasBands ? 84 : 64 },
      height: { step: 44 },
      layer: [
        {
          mark: 'rect',
          encoding: {
            x,
            y,
            color: { ...median, title: observable, legend: { titleLimit: 0 }, scale: { type, scheme: 'viridis' } },
          },
        },
        ...(hasBands
          ? [...written({}, { field: 'shown' }), ...written({ fontSize: 10, dy: 9 }, { field: 'band' })]
          : written({}, { ...median, format: '.3~g' })),
      ],
    },
  };
}
