import type { TopLevelSpec } from 'vega-lite';
import { alkaliMetals } from '../physics/composition/elements.ts';
import {
  BLUE,
  type ChartLabels,
  frame,
  furtherLines,
  GREEN,
  INK,
  type Layer,
  ORANGE,
  SERIES_COLOURS,
} from './chart.ts';
import { type Room, type SvgPicture, svgOf } from './svg.ts';

/** A number, or the end of a bound that is known; in the unit of its panel. */
export interface Mark {
  /** The value to draw. */
  readonly at: number;
  /** `AT_LEAST` points to the right, `AT_MOST` to the left. */
  readonly bound: 'AT_LEAST' | 'AT_MOST' | null;
  /** The label. */
  readonly text: string;
}

/** One cell: its metal, and what was measured. */
export interface ComparedCell {
  readonly name: string;
  /** Chemical symbol of the alkali metal. */
  readonly metal: string;
  readonly overpotentials: readonly Mark[];
  readonly lives: readonly Mark[];
}

const ROW = 30;
const PANEL = 300;
const SPACING = 36;
const LEFT = 110;
const FONT = 11;

/** Room for so many rows. */
function roomOf(rows: number): Room {
  return { width: 2 * PANEL + SPACING, height: ROW * rows, left: LEFT, right: 24, top: 108, bottom: 52 };
}

/** Each alkali metal has its colour, whichever others are in the chart. */
function colourOf(metal: string): string {
  return coloursOfMetals[alkaliMetals.indexOf(metal)] ?? INK;
}

const coloursOfMetals: readonly string[] = [GREEN, BLUE, ORANGE, ...SERIES_COLOURS.slice(3)];

/**
 * Overpotentials and lives side by side, a row a cell, coloured by metal, on logarithmic scales. A bound is an arrow
 * from the end that is known. The same input gives the same bytes.
 */
export function comparisonSvg(cells: readonly ComparedCell[], labels: ChartLabels): Promise<SvgPicture> {
  const names = cells.map(({ name }) => name);
  const metals = [...new Set(cells.map(({ metal }) => metal))];
  const panel = (
    title: string,
    marksOf: (cell: ComparedCell) => readonly Mark[],
    domain: [number, number],
    isFirst: boolean,
  ): Layer => ({
    width: PANEL,
    height: ROW * cells.length,
    data: { values: cells.flatMap((cell) => spread(cell, marksOf(cell))) },
    encoding: {
      x: { field: 'at', type: 'quantitative', scale: { type: 'log', domain, nice: false }, axis: axis(title, domain) },
      y: {
        field: 'name',
        type: 'nominal',
        sort: names,
        scale: { domain: names },
        title: null,
        axis: { labels: isFirst, ticks: false, domain: false, grid: true, labelPadding: 8, labelLimit: 0 },
      },
      color: {
        field: 'metal',
        type: 'nominal',
        title: null,
        scale: { domain: metals, range: metals.map(colourOf) },
        legend: { orient: 'top', direction: 'horizontal', symbolType: 'circle', symbolOpacity: 1 },
      },
    },
    layer: [points(), arrows(), written()],
  });
  const specification: TopLevelSpec = {
    ...frame(labels, LEFT),
    spacing: SPACING,
    hconcat: [
      panel(
        'Overpotential (mV)',
        (cell) => cell.overpotentials,
        holding(
          [5, 1500],
          cells.flatMap((cell) => cell.overpotentials),
        ),
        true,
      ),
      panel(
        'Life (h)',
        (cell) => cell.lives,
        holding(
          [5, 40_000],
          cells.flatMap((cell) => cell.lives),
        ),
        false,
      ),
    ],
  };
  const room = roomOf(cells.length);
  return svgOf(specification, { ...room, top: room.top + furtherLines(labels) });
}

/** Marks of one row are on one level unless they would cover each other: then one is above the other. */
function spread({ name, metal }: ComparedCell, marks: readonly Mark[]) {
  const step = marks.length > 1 ? ROW / 2.2 : 0;
  return marks.map((mark, i) => ({ ...mark, name, metal, dy: step * (i - (marks.length - 1) / 2) }));
}

/**
 * The usual ends of a scale, further apart where a number lies outside; to the right of each number is room for its
 * text.
 */
function holding([least, most]: readonly [number, number], marks: readonly Mark[]): [number, number] {
  const numbers = marks.map(({ at }) => at).filter((at) => at > 0);
  return [Math.min(least, ...numbers.map((at) => at / 1.5)), Math.max(most, ...numbers.map((at) => 4 * at))];
}

const ticks = [0.1, 1, 10, 100, 1000, 10_000, 100_000];

function axis(title: string, [least, most]: readonly [number, number]) {
  const values = ticks.filter((tick) => tick >= least && tick <= most);
  return { title, values, format: '~r', labelFlush: false, titlePadding: 8 };
}

const shifted = { yOffset: { expr: 'datum.dy' } } as const;

function points(): Layer {
  return {
    transform: [{ filter: 'datum.bound === null' }],
    mark: { type: 'point', filled: true, opacity: 1, size: 75, ...shifted },
  };
}

/** A line and an arrow head, from the known end to the unknown one. */
function arrows(): Layer {
  const shape =
    "datum.bound === 'AT_LEAST' ? 'M0,-0.55L0,0.55M0,0L1.6,0M1.6,0L1,-0.4M1.6,0L1,0.4' : 'M0,-0.55L0,0.55M0,0L-1.6,0M-1.6,0L-1,-0.4M-1.6,0L-1,0.4'";
  return {
    transform: [{ filter: 'datum.bound !== null' }],
    mark: { type: 'point', filled: false, opacity: 1, size: 220, strokeWidth: 2.2, shape: { expr: shape }, ...shifted },
  };
}

function written(): Layer {
  return {
    mark: {
      type: 'text',
      align: 'left',
      baseline: 'middle',
      fontSize: FONT,
      dx: { expr: "datum.bound === 'AT_LEAST' ? 22 : 10" },
      text: { expr: 'datum.text' },
      color: INK,
      ...shifted,
    },
    encoding: { color: { value: INK } },
  };
}
