import type { TopLevelSpec } from 'vega-lite';
import type { Verdict } from '../analysis/audit/verdict.ts';
import { type ChartLabels, frame, type Layer, QUIET } from './chart.ts';
import { type Room, type SvgPicture, svgOf } from './svg.ts';

/** One row of the chart: the result of a rule, and the difference of the recomputation from the print, in %. */
export interface AuditRow {
  readonly rule: string;
  /** The rule in a few words: a property, a row. */
  readonly label: string;
  readonly verdict: Verdict;
  /** Null where there is only a bound or a range. */
  readonly value: number | null;
  /** Ends of the difference; null where open. With a value, the ends of its uncertainty. */
  readonly low: number | null;
  readonly high: number | null;
}

const WIDTH = 960;
/**
 * Space around the rows, pixels: names to the left, title and legend above, the scale below. It is fixed, because the
 * width of a text cannot be measured without a screen.
 */
const ROOM = { left: 310, right: 30, top: 84, bottom: 54 } as const;
/** Characters of a label, and of a label with its rule: as many as there is room for. */
const LONGEST_LABEL = 38;
const LONGEST_NAME = 44;
const BETWEEN = '  ·  ';
const HEIGHT_OF_ROW = 17;
const LEAST_ROWS = 3;
/** The scale is linear up to this, %, and logarithmic beyond. */
const LINEAR_UP_TO = 1;
/** Ends of the scale, %: larger differences are drawn at the ends. Few differences are below −100 %. */
const ENDS: [number, number] = [-200, 2000];
const TICKS = [-100, -10, -1, 0, 1, 10, 100, 1000];

/** Colours that differ for colour-blind eyes as well (Okabe & Ito), in the order of the legend. */
const colours: Readonly<Partial<Record<Verdict, string>>> = {
  CONSISTENT: '#009E73',
  ROUNDING: '#56B4E9',
  STRAIN: '#E69F00',
  CONFLICT: '#CC79A7',
  FAIL: '#D55E00',
};

/** Size of the picture of so many rows, pixels. */
export function auditSize(rows: number): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: ROOM.top + roomOf(rows).height + ROOM.bottom };
}

function roomOf(rows: number): Room {
  return { ...ROOM, width: WIDTH - ROOM.left - ROOM.right, height: HEIGHT_OF_ROW * Math.max(rows, LEAST_ROWS) };
}

/**
 * Relative differences of recomputed from reported values as SVG, a row per rule, coloured by verdict: points with
 * their uncertainty, bars for ranges, arrows for bounds. The same input gives the same bytes.
 */
export function auditSvg(rows: readonly AuditRow[], labels: ChartLabels): Promise<SvgPicture> {
  const values = rows.map((row, place) => ({ ...drawn(row), verdict: row.verdict, place, name: nameOf(row) }));
  const room = roomOf(rows.length);
  const specification: TopLevelSpec = {
    ...frame(labels, ROOM.left),
    width: room.width,
    height: room.height,
    data: { values },
    encoding: { color: colour() },
    layer: [noDifference(), whiskers(), ranges(), points(), arrow('FROM'), arrow('UP_TO')],
  };
  return svgOf(specification, room);
}

function names() {
  const axis = {
    grid: true,
    gridColor: '#f2f4f6',
    ticks: false,
    domain: false,
    labelFontSize: 11,
    labelLimit: 0,
    labelPadding: 8,
  };
  return { field: 'name', type: 'nominal', sort: { field: 'place' }, title: null, axis } as const;
}

function colour() {
  const scale = { domain: Object.keys(colours), range: Object.values(colours) };
  const dot = { symbolType: 'circle', symbolStrokeWidth: 0, symbolOpacity: 1 } as const;
  const legend = { orient: 'top', direction: 'horizontal', offset: 6, ...dot } as const;
  return { field: 'verdict', type: 'nominal', title: null, scale, legend } as const;
}

function nameOf({ rule, label }: AuditRow): string {
  const longest = Math.max(1, Math.min(LONGEST_LABEL, LONGEST_NAME - BETWEEN.length - rule.length));
  const short = label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
  return short === '' ? rule : `${short}${BETWEEN}${rule}`;
}

/** The visible part of a row: its ends, limited to the frame. */
function drawn({ value, low, high }: AuditRow) {
  const within = (x: number | null) => (x === null ? null : Math.min(Math.max(x, ENDS[0]), ENDS[1]));
  const kind = value !== null ? 'POINT' : low === null ? 'UP_TO' : high === null ? 'FROM' : 'RANGE';
  return { value: within(value), low: within(low), high: within(high), kind, end: within(value ?? low ?? high) };
}

function x(field: string) {
  const axis = {
    title: 'Recomputed less reported, % of what is reported (linear to ± 1 %, logarithmic beyond)',
    values: TICKS,
    labelExpr: "datum.value === 0 ? '0' : replace(format(datum.value, '+,'), '-', '−')",
    grid: true,
  };
  const scale = { type: 'symlog' as const, constant: LINEAR_UP_TO, domain: ENDS, nice: false };
  return { field, type: 'quantitative' as const, scale, axis };
}

/** The line of no difference. */
function noDifference(): Layer {
  return {
    data: { values: [{ zero: 0 }] },
    mark: { type: 'rule', strokeWidth: 1 },
    encoding: { x: x('zero'), color: { value: QUIET } },
  };
}

function whiskers(): Layer {
  return {
    transform: [{ filter: "datum.kind === 'POINT' && datum.low !== null" }],
    mark: { type: 'rule', strokeWidth: 1.5, opacity: 0.45 },
    encoding: { y: names(), x: x('low'), x2: { field: 'high' } },
  };
}

function ranges(): Layer {
  return {
    transform: [{ filter: "datum.kind === 'RANGE'" }],
    mark: { type: 'bar', height: 5, opacity: 0.75 },
    encoding: { y: names(), x: x('low'), x2: { field: 'high' } },
  };
}

function points(): Layer {
  return {
    transform: [{ filter: "datum.kind === 'POINT'" }],
    mark: { type: 'point', filled: true, size: 46, opacity: 1 },
    encoding: { y: names(), x: x('value') },
  };
}

/** A bound: an arrow to the right for at least, to the left for at most. */
function arrow(kind: 'FROM' | 'UP_TO'): Layer {
  const shape = kind === 'FROM' ? 'triangle-right' : 'triangle-left';
  return {
    transform: [{ filter: `datum.kind === '${kind}'` }],
    mark: { type: 'point', filled: true, size: 70, opacity: 1, shape },
    encoding: { y: names(), x: x('end') },
  };
}
