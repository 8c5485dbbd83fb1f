import type { TopLevelSpec } from 'vega-lite';
import { BLUE, type ChartLabels, heading, type Layer, ORANGE } from './chart.ts';
import { type SvgPicture, svgOf } from './svg.ts';

/** What is drawn of a result, in SI. */
interface VoltageProfile {
  readonly plateauOverpotential: {
    readonly value: number;
    readonly band: { readonly low: number; readonly high: number | null } | null;
  };
  readonly series: Readonly<Record<'time' | 'cellVoltage' | 'cycle', readonly number[]>>;
}

/** The subtitle gives the basis of the result and the conditions. */
export interface ProfileLabels extends ChartLabels {
  /** A measured overpotential to compare with, V. */
  readonly measured?: number;
}

const WIDTH = 560;
const HEIGHT = 300;
const COMPUTED = BLUE;
const MEASURED = ORANGE;
/** With more cycles than this the curve would fill the chart. */
const MOST_CYCLES = 3;
const SECONDS_PER_HOUR = 3600;
const MILLIVOLTS = 1000;

/**
 * Voltage profile of a symmetric cell over time as SVG: the voltage, the plateau with its band, and the measured value if
 * there is one, on both sides of zero. The same input gives the same bytes.
 */
export function voltageProfileSvg(profile: VoltageProfile, labels: ProfileLabels): Promise<SvgPicture> {
  return svgOf(specification(profile, labels));
}

function specification(profile: VoltageProfile, labels: ProfileLabels): TopLevelSpec {
  const points = lastCycles(profile);
  const y = axis('voltage', 'Cell voltage (mV)');
  return {
    ...heading(labels),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...band(profile),
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
    ],
  };
}

function axis(field: string, title: string) {
  return { field, type: 'quantitative', title } as const;
}

/** The last cycles, as many as are recorded without a gap. */
function lastCycles({ series }: VoltageProfile) {
  const { time, cellVoltage, cycle } = series;
  const last = cycle.at(-1) ?? 0;
  const gap = cycle.findLastIndex((one, k) => k > 0 && one - cycle[k - 1] > 1);
  const first = Math.max(
    gap,
    cycle.findIndex((one) => one > last - MOST_CYCLES),
  );
  return time
    .map((t, k) => ({ time: t / SECONDS_PER_HOUR, voltage: cellVoltage[k] * MILLIVOLTS, order: k }))
    .slice(first);
}

/** The band of the plateau on both sides of zero; without an upper bound it has no upper edge. */
function band({ plateauOverpotential }: VoltageProfile): Layer[] {
  const limits = plateauOverpotential.band;
  if (limits === null || limits.high === null) return [];
  const [low, high] = [limits.low * MILLIVOLTS, limits.high * MILLIVOLTS];
  return [
    {
      data: {
        values: [
          { from: low, to: high },
          { from: -high, to: -low },
        ],
      },
      mark: { type: 'rect', color: COMPUTED, opacity: 0.1 },
      encoding: { y: axis('from', 'Cell voltage (mV)'), y2: { field: 'to' } },
    },
  ];
}

/** Dashed levels at plus and minus the plateau and the measured value, named beside the frame. */
function levels({ plateauOverpotential }: VoltageProfile, { measured }: ProfileLabels): Layer[] {
  const { value } = plateauOverpotential;
  const isHighest = measured === undefined || value >= measured;
  const plateau = level({ volts: value, name: 'computed', color: COMPUTED, strokeDash: [6, 3], isAbove: isHighest });
  if (measured === undefined) return plateau;
  const mark = { volts: measured, name: 'measured', color: MEASURED, strokeDash: [2, 3], isAbove: !isHighest };
  return [...plateau, ...level(mark)];
}

interface Level {
  readonly volts: number;
  readonly name: string;
  readonly color: string;
  readonly strokeDash: number[];
  /** The name is above its level, or else below: two that are close do not overlap. */
  readonly isAbove: boolean;
}

function level({ volts, name, color, strokeDash, isAbove }: Level): Layer[] {
  const value = volts * MILLIVOLTS;
  const text = `${name} ${value.toFixed(1)} mV`;
  const y = axis('value', 'Cell voltage (mV)');
  const place = { align: 'left', x: WIDTH + 8, baseline: isAbove ? 'bottom' : 'top', dy: isAbove ? -3 : 3 } as const;
  return [
    {
      data: { values: [{ value }, { value: -value }] },
      mark: { type: 'rule', color, strokeDash, strokeWidth: 1 },
      encoding: { y },
    },
    {
      data: { values: [{ value }] },
      mark: { type: 'text', text, color, fontSize: 12, ...place },
      encoding: { y },
    },
  ];
}
