import type { TopLevelSpec } from 'vega-lite';
import { BLUE, type ChartLabels, heading, INK, type Layer, ORANGE, QUIET } from './chart.ts';
import { type SvgPicture, svgOf } from './svg.ts';

/** Numbers of one arm at every end of a band, in the unit of the picture. */
export interface BandPanel {
  readonly arm: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** The widest first. */
  readonly rows: readonly BandRow[];
}

export interface BandRow {
  /** The parameter with its band: `barrierHeight 0.3–0.9 eV`. */
  readonly name: string;
  /** Null where no such run has succeeded. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** The ends at which the model has no answer. */
  readonly open: readonly ('LOW' | 'HIGH')[];
}

const WIDTH = 420;
const ROW = 22;
/** Rows of numbers that change the median by less than this are left out; the chart says how many. */
const LEAST = 0.005;

/**
 * A row for each uncertain number: a bar from the median to the result at its lower end, and one to the result at its
 * upper end. A panel for each arm, with the whole band above its rows, all on one scale. Where the model has no answer
 * at an end, the row says so. The same input gives the same bytes.
 */
export function bandsSvg(panels: readonly BandPanel[], observable: string, labels: ChartLabels): Promise<SvgPicture> {
  const specification: TopLevelSpec = {
    ...heading(labels),
    spacing: 28,
    vconcat: panels.map((panel) => drawn(panel, observable, domainOf(panels))),
  };
  return svgOf(specification);
}

/** The ends of all panels; from zero where nothing has an effect. */
function domainOf(panels: readonly BandPanel[]): readonly [number, number] {
  const shown = panels.flatMap(({ median, low, high, rows }) => [
    ...[median, low, high],
    ...rows.flatMap(({ atLow, atHigh }) => [atLow ?? median, atHigh ?? median]),
  ]);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  return least === most ? [Math.min(0, least), Math.max(0, most)] : [least, most];
}

function drawn(panel: BandPanel, observable: string, domain: readonly [number, number]) {
  const reach = ({ atLow, atHigh }: BandRow) =>
    Math.max(...[atLow, atHigh].map((value) => Math.abs((value ?? panel.median) - panel.median)));
  const rows = panel.rows.filter((row) => row.open.length > 0 || reach(row) > LEAST * Math.abs(panel.median));
  const silent = panel.rows.length - rows.length;
  const whole = 'all of them';
  const values = rows.flatMap(({ name, atLow, atHigh }) => [
    { name, end: 'at its lower end', value: atLow },
    { name, end: 'at its upper end', value: atHigh },
  ]);
  const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 0, ticks: false } } as const;
  const scale = { domain: [...domain], zero: false, nice: true };
  const bars: Layer = {
    data: { values: values.filter(({ value }) => value !== null) },
    mark: { type: 'bar', height: { band: 0.62 }, opacity: 0.9 },
    encoding: {
      y,
      x: { field: 'value', type: 'quantitative', title: observable, scale },
      x2: { datum: panel.median },
      color: {
        field: 'end',
        type: 'nominal',
        title: null,
        scale: { domain: ['at its lower end', 'at its upper end'], range: [BLUE, ORANGE] },
        legend: { orient: 'top', symbolType: 'square' },
      },
    },
  };
  const band: Layer = {
    data: { values: [{ name: whole, low: panel.low, high: panel.high }] },
    mark: { type: 'rule', strokeWidth: 3, color: INK },
    encoding: { y, x: { field: 'low', type: 'quantitative', title: observable, scale }, x2: { field: 'high' } },
  };
  const open: Layer = {
    data: { values: rows.filter((row) => row.open.length > 0).map((row) => ({ name: row.name, text: openText(row) })) },
    mark: { type: 'text', align: 'left', dx: 6, fontSize: 11, text: { expr: 'datum.text' }, color: INK },
    encoding: { y, x: { datum: panel.median } },
  };
  const centre: Layer = { mark: { type: 'rule', color: QUIET }, encoding: { x: { datum: panel.median } } };
  const rest = silent === 0 ? '' : `; ${silent} more do less than ${100 * LEAST} %`;
  return {
    title: {
      text: `${panel.arm}: ${shown(panel.median)}, ${shown(panel.low)} to ${shown(panel.high)}${rest}`,
      anchor: 'start' as const,
      frame: 'group' as const,
      fontSize: 13,
      fontWeight: 'normal' as const,
      color: INK,
    },
    width: WIDTH,
    height: { step: ROW },
    layer: [band, bars, centre, open],
  };
}

function openText({ open }: BandRow): string {
  const ends = open.map((end) => (end === 'LOW' ? 'lower' : 'upper'));
  return `no answer at its ${ends.join(' and ')} end: the band is open`;
}

function shown(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−');
}
