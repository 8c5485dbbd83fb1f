import type { TopLevelSpec } from 'vega-lite';
import { BAND_KEY, bandLayers, type DrawnBand, highestOf } from './bandMarks.ts';
import { shortBandText } from './bandText.ts';
import { heading, type Layer, SERIES_COLOURS } from './chart.ts';
import type { StudyPicture, StudyPoint } from './study.ts';

const WIDTH = 560;
const HEIGHT = 320;
const ROOM = 1.08;
/** Bands that span more than this are drawn on a logarithmic scale. */
const WIDE = 30;
/** Pixels from the bar of one arm to that of the next, at one place of the axis. */
const BESIDE = 17;

type WithBand = StudyPoint & Pick<DrawnBand, 'band'>;

/** The value of each run with its band: by arms, or along an axis where the arms are side by side; all on one scale. */
export function studyOfBands(picture: StudyPicture): TopLevelSpec {
  const { arms, axes, observable } = picture;
  const runs = picture.runs.filter((run): run is WithBand => run.band != null);
  const isAlong = axes.length > 0;
  const shiftOf = (arm: string) => (isAlong ? BESIDE * (arms.indexOf(arm) - (arms.length - 1) / 2) : 0);
  const bands = runs.map((run) => drawnOf(run, shiftOf(run.arm)));
  const scale = scaleOf(bands);
  const x = isAlong ? along(picture) : byArm(arms);
  const y = { field: 'value', type: 'quantitative', title: observable, scale };
  const colours = { field: 'arm', type: 'nominal', title: null, sort: [...arms] } as const;
  const range = { domain: [...arms], range: [...SERIES_COLOURS] };
  const legend = isAlong && arms.length > 1 ? { symbolType: 'square', symbolOpacity: 1 } : null;
  const colour = { ...colours, scale: range, legend };
  const top = scale.domain[1]!;
  const width = isAlong ? WIDTH : Math.max(240, 150 * arms.length);
  return {
    ...heading({ title: picture.title, subtitle: [picture.subtitle, BAND_KEY].flat() }, width),
    width,
    height: HEIGHT,
    layer: [
      ...(isAlong ? arms.map((arm) => lineOf(arm, { bands, x, y, stroke: colour, shift: shiftOf(arm) })) : []),
      ...bandLayers(bands, {
        x,
        y,
        stroke: colour,
        fill: colour,
        top,
        ...(isAlong && { xOffset: { expr: 'datum.shift' } }),
      }),
      ...(isAlong ? [] : [written(runs, x, y, colour)]),
    ],
  } as TopLevelSpec;
}

function drawnOf({ arm, point, value, band, basis }: WithBand, shift: number): DrawnBand {
  // A basis that is not recorded is drawn as the weakest one.
  return {
    value,
    band,
    basis: basis ?? 'PRIOR',
    fields: { arm, shift, ...(point[0] !== undefined && { x: point[0] }) },
  };
}

function scaleOf(bands: readonly DrawnBand[]) {
  const most = Math.max(...bands.map(highestOf));
  const least = Math.min(...bands.map(({ value, band }) => band.quantiles.p05 ?? value));
  if (least > 0 && most > WIDE * least) {
    return { type: 'log', domain: [least / 1.3, most * 1.3], nice: false } as const;
  }
  return { type: 'linear', domain: [Math.min(0, ROOM * least), ROOM * most], nice: false } as const;
}

function byArm(arms: readonly string[]) {
  return { field: 'arm', type: 'nominal', sort: [...arms], title: null, axis: { labelAngle: 0, labelLimit: 240 } };
}

function along({ axes, runs }: StudyPicture) {
  const places = runs.map(({ point }) => point[0]!);
  const isWide = Math.min(...places) > 0 && Math.max(...places) > 8 * Math.min(...places);
  const scale = { nice: false, padding: 30, ...(isWide ? { type: 'log' } : { zero: false }) };
  return { field: 'x', type: 'quantitative', title: axes[0], scale };
}

/** The values of an arm, joined. */
function lineOf(
  arm: string,
  { bands, x, y, stroke, shift }: { bands: readonly DrawnBand[]; x: object; y: object; stroke: object; shift: number },
): Layer {
  const values = bands.filter(({ fields }) => fields?.arm === arm).map(({ value, fields }) => ({ ...fields, value }));
  return {
    data: { values },
    mark: { type: 'line', strokeWidth: 1, opacity: 0.6, xOffset: shift },
    encoding: { x, y, stroke },
  } as Layer;
}

/** `35 (10–67)` beside each value. */
function written(runs: readonly WithBand[], x: object, y: object, fill: object): Layer {
  const values = runs.map(({ arm, value, band }) => ({ arm, value, text: shortBandText(value, band) }));
  return {
    data: { values },
    mark: { type: 'text', align: 'left', dx: 16, fontSize: 12, text: { expr: 'datum.text' } },
    encoding: { x, y, fill },
  } as Layer;
}
