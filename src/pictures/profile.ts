import type { TopLevelSpec } from 'vega-lite';
import { BAND_KEY, bandLayers, type DrawnBand, highestOf } from './bandMarks.ts';
import { numberText } from './bandText.ts';
import { BLUE, type ChartLabels, heading, type Layer, ORANGE, QUIET } from './chart.ts';
import { type SvgPicture, svgOf } from './svg.ts';

/** What is drawn, in the unit of the picture. */
interface Drawn {
  /** With its unit: `Cell voltage (mV)`. */
  readonly title: string;
  readonly unit: string;
  readonly perSI: number;
  /** In SI: the level to which the curve comes, on both sides of zero. */
  readonly level: number;
  /** Of the level, in the unit. */
  readonly band: DrawnBand | null;
  /** In SI. */
  readonly time: readonly number[];
  readonly values: readonly number[];
  readonly cycle: readonly number[];
}

/** A current density over time, in SI; its band in mA/cm². */
interface CurrentProfile {
  readonly currentDensity: number;
  readonly band: DrawnBand | null;
  readonly series: Readonly<Record<'time' | 'currentDensity' | 'cycle', readonly number[]>>;
}

/** What is drawn of a result, in SI. */
interface VoltageProfile {
  readonly plateauOverpotential: { readonly value: number };
  /** Of the plateau, mV; null where nothing is uncertain. */
  readonly band: DrawnBand | null;
  readonly series: Readonly<Record<'time' | 'cellVoltage' | 'cycle', readonly number[]>>;
}

/** The subtitle gives the basis of the result and the conditions. */
export interface ProfileLabels extends ChartLabels {
  /** A measured overpotential to compare with, V. */
  readonly measured?: number;
}

const WIDTH = 560;
const HEIGHT = 300;
/** Of the axis over what is drawn. */
const ROOM = 1.08;
const COMPUTED = BLUE;
const MEASURED = ORANGE;
/** With more cycles than this the curve would fill the chart. */
const MOST_CYCLES = 3;
const SECONDS_PER_HOUR = 3600;
const MILLIVOLTS = 1000;
const MILLIAMPERES = 0.1;

/**
 * Voltage profile of a symmetric cell over time as SVG: the voltage, the plateau and the measured value if there is one
 * on both sides of zero, and beside it the band of the plateau. The same input gives the same bytes.
 */
export function voltageProfileSvg(profile: VoltageProfile, labels: ProfileLabels): Promise<SvgPicture> {
  const { plateauOverpotential, band: drawn, series } = profile;
  const { time, cellVoltage: values, cycle } = series;
  const of = { title: 'Cell voltage (mV)', unit: 'mV', perSI: MILLIVOLTS, level: plateauOverpotential.value };
  return svgOf(specification({ ...of, band: drawn, time, values, cycle }, labels));
}

/** The same of the current density at a voltage that is held. */
export function currentProfileSvg(profile: CurrentProfile, labels: ChartLabels): Promise<SvgPicture> {
  const { currentDensity: level, band: drawn, series } = profile;
  const { time, currentDensity: values, cycle } = series;
  const of = { title: 'Current density (mA/cm²)', unit: 'mA/cm²', perSI: MILLIAMPERES, level };
  return svgOf(specification({ ...of, band: drawn, time, values, cycle }, labels));
}

function specification(profile: Drawn, labels: ProfileLabels): TopLevelSpec {
  const points = lastCycles(profile);
  const domain = domainOf(profile, points, labels.measured);
  const y = { ...axis('value', profile.title), scale: { domain, nice: false } };
  return {
    ...heading(labels, WIDTH),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: { values: points },
        mark: { type: 'line', color: COMPUTED, strokeWidth: 1.75, strokeJoin: 'round' },
        encoding: {
          x: { ...axis('time', 'Time (h)'), scale: { nice: false, zero: false } },
          y,
          order: { field: 'order', type: 'quantitative' },
        },
      },
      ...levels(profile, labels),
      ...band(profile, domain),
      ...key(profile),
    ],
  };
}

function axis(field: string, title: string) {
  return { field, type: 'quantitative', title } as const;
}

/** The last cycles, as many as are recorded without a gap. */
function lastCycles({ time, values, cycle, perSI }: Drawn) {
  const last = cycle.at(-1) ?? 0;
  const gap = cycle.findLastIndex((one, k) => k > 0 && one - cycle[k - 1] > 1);
  const first = Math.max(
    gap,
    cycle.findIndex((one) => one > last - MOST_CYCLES),
  );
  return time.map((t, k) => ({ time: t / SECONDS_PER_HOUR, value: values[k] * perSI, order: k })).slice(first);
}

/** The band of the plateau beside the frame, with the share that has no upper end where it is open. */
function band({ band: drawn, title }: Drawn, [, top]: readonly [number, number]): Layer[] {
  if (drawn === null) return [];
  const colour = { value: COMPUTED };
  return bandLayers([drawn], { x: { value: WIDTH + 18 }, y: axis('', title), stroke: colour, fill: colour, top });
}

/** What the bar means. */
function key({ band: drawn }: Drawn): Layer[] {
  if (drawn === null) return [];
  const place = { x: WIDTH, y: HEIGHT + 62, align: 'right', baseline: 'bottom' } as const;
  return [{ data: { values: [{}] }, mark: { type: 'text', text: BAND_KEY, color: QUIET, fontSize: 10, ...place } }];
}

/** Room for the curve, the measured value and the band, in the unit. */
function domainOf(profile: Drawn, points: readonly { value: number }[], measured = 0): [number, number] {
  const heights = points.map(({ value }) => Math.abs(value));
  const most = Math.max(
    profile.perSI * Math.max(profile.level, measured),
    ...heights,
    profile.band === null ? 0 : highestOf(profile.band),
  );
  return [-ROOM * most, ROOM * most];
}

/** Dashed levels at plus and minus the plateau and the measured value, named beside the frame. */
function levels({ level: value, band: drawn, title, unit, perSI }: Drawn, { measured }: ProfileLabels): Layer[] {
  const isHighest = measured === undefined || value >= measured;
  const plateau = level({
    title,
    value: value * perSI,
    name: `simulated ${numberText(value * perSI, drawn?.band ?? null, unit)}`,
    color: COMPUTED,
    strokeDash: [6, 3],
    isAbove: isHighest,
  });
  if (measured === undefined) return plateau;
  const mark = {
    title,
    value: measured * perSI,
    name: `measured ${numberText(measured * perSI, null, unit)}`,
    color: MEASURED,
    strokeDash: [2, 3],
    isAbove: !isHighest,
  };
  return [...plateau, ...level(mark)];
}

interface Level {
  /** Of the axis. */
  readonly title: string;
  /** In the unit. */
  readonly value: number;
  readonly name: string;
  readonly color: string;
  readonly strokeDash: number[];
  /** The name is above its level, or else below: two that are close do not overlap. */
  readonly isAbove: boolean;
}

function level({ title, value, name, color, strokeDash, isAbove }: Level): Layer[] {
  const y = axis('value', title);
  const place = { align: 'left', x: WIDTH + 34, baseline: isAbove ? 'bottom' : 'top', dy: isAbove ? -3 : 3 } as const;
  return [
    {
      data: { values: [{ value }, { value: -value }] },
      mark: { type: 'rule', color, strokeDash, strokeWidth: 1 },
      encoding: { y },
    },
    {
      data: { values: [{ value }] },
      mark: { type: 'text', text: name, color, fontSize: 12, ...place },
      encoding: { y },
    },
  ];
}
