import type { TopLevelSpec } from 'vega-lite';
import { BLUE, type ChartLabels, frame, furtherLines, INK, type Layer, ORANGE, QUIET, widthOf } from './chart.ts';
import { apart, besideThem, type LabelBox } from './labels.ts';
import { type Room, type SvgPicture, svgOf } from './svg.ts';

/** A specific energy at an areal capacity, mA·h/cm² and W·h/kg. */
interface EnergyPoint {
  readonly capacity: number;
  readonly energy: number;
}

/** The specific energies of cells with one N/P ratio. */
export interface EnergyCurve {
  readonly name: string;
  readonly points: readonly EnergyPoint[];
}

/** A cell that was reported. */
export interface EnergyCell extends EnergyPoint {
  readonly name: string;
  /** Whether its electrolyte is on record. */
  readonly isComplete: boolean;
}

const WIDTH = 760;
const HEIGHT = 460;
const room: Room = { width: WIDTH, height: HEIGHT, left: 66, right: 60, top: 76, bottom: 52 };
const FONT = 11;
const CAPACITIES: [number, number] = [0.03, 20];
const ENERGIES: [number, number] = [1, 400];

const text = { type: 'text', baseline: 'middle', fontSize: FONT, text: { expr: 'datum.name' } } as const;
const x = { field: 'capacity', type: 'quantitative', scale: { type: 'log', domain: CAPACITIES, nice: false } } as const;
const y = { field: 'energy', type: 'quantitative', scale: { type: 'log', domain: ENERGIES, nice: false } } as const;

/**
 * Specific energy over areal capacity: curves of conventional cells, and the reported cells. The same input gives the
 * same bytes.
 */
export function energyCurvesSvg(
  curves: readonly EnergyCurve[],
  cells: readonly EnergyCell[],
  labels: ChartLabels,
): Promise<SvgPicture> {
  const specification: TopLevelSpec = {
    ...frame(labels, room.left),
    width: WIDTH,
    height: HEIGHT,
    layer: [
      {
        data: { values: curves.flatMap(({ name, points }) => points.map((point) => ({ name, ...point }))) },
        mark: { type: 'line', color: QUIET, strokeWidth: 1.5, clip: true },
        encoding: {
          x: { ...x, axis: axis('Areal capacity (mA·h/cm²)', [0.1, 1, 10]) },
          y: { ...y, axis: axis('Specific energy (W·h/kg)', [1, 3, 10, 30, 100, 300]) },
          strokeDash: {
            field: 'name',
            type: 'nominal',
            legend: null,
            scale: {
              range: [
                [1, 0],
                [7, 3],
                [2, 3],
              ],
            },
          },
        },
      },
      {
        data: { values: curveNames(curves) },
        mark: { ...text, align: 'left', dx: 6, dy: { expr: 'datum.dy' }, color: QUIET },
        encoding: { x, y },
      },
      ...[true, false].map(
        (isComplete): Layer => ({
          data: { values: cells.filter((cell) => cell.isComplete === isComplete) },
          mark: {
            type: 'point',
            filled: true,
            opacity: 1,
            size: isComplete ? 110 : 60,
            color: isComplete ? ORANGE : BLUE,
          },
          encoding: { x, y },
        }),
      ),
      // White beneath, so that a line behind a name does not cross its letters.
      ...[{ stroke: 'white', strokeWidth: 4 }, { color: INK }].map(
        (ink): Layer => ({
          data: { values: written(cells) },
          mark: { ...text, align: { expr: 'datum.align' }, dx: { expr: 'datum.dx' }, dy: { expr: 'datum.dy' }, ...ink },
          encoding: { x, y },
        }),
      ),
    ],
  };
  return svgOf(specification, { ...room, top: room.top + furtherLines(labels) });
}

function axis(title: string, values: number[]) {
  return { title, values, format: '~g', titlePadding: 8 };
}

/** Labels beside the ends of the curves, moved apart where these are close. */
function curveNames(curves: readonly EnergyCurve[]) {
  const ends = curves.map(({ name, points }) => ({ name, ...points.at(-1)! }));
  const heights = ends.map(({ energy }) => heightOf(energy));
  const placed = apart(heights, FONT + 2);
  return ends.map((end, i) => ({ ...end, dy: placed[i]! - heights[i]! }));
}

/** Names beside their points, placed where they cover neither each other nor another point. */
function written(cells: readonly EnergyCell[]) {
  const boxes = cells.map(({ capacity, energy, name }): LabelBox => {
    const centre = { x: along(capacity, CAPACITIES) * WIDTH, y: heightOf(energy) };
    return { ...centre, width: widthOf(name, FONT), height: FONT + 2 };
  });
  return besideThem(boxes, { width: WIDTH, height: HEIGHT }).map((place, i) => ({ ...cells[i]!, ...place }));
}

/** Pixels below the top. */
function heightOf(energy: number): number {
  return (1 - along(energy, ENERGIES)) * HEIGHT;
}

/** Share of the way along a logarithmic scale. */
function along(value: number, [least, most]: readonly [number, number]): number {
  return Math.log(value / least) / Math.log(most / least);
}
