import type { TopLevelSpec } from 'vega-lite';
import { BLUE, GREEN, heading, type Layer, ORANGE } from '../../../../pictures/chart.ts';
import { type SvgPicture, svgOf } from '../../../../pictures/svg.ts';
import type { ElectrodepositionResult, MorphologySeries } from '../result.ts';
import type { DepositLabels } from './deposit.ts';

/** What is drawn of how a deposit grows. */
type GrowthCurves = Omit<MorphologySeries, 'charge' | 'nuclei'>;

/** Levels of the potential that are named, V; null where there is none. */
type PotentialMarks = Pick<ElectrodepositionResult, 'nucleationPeak' | 'plateauPotential'>;

const WIDTH = 560;
const HEIGHT = 120;
/** More points than this cannot be distinguished. */
const MOST_POINTS = 600;

/**
 * Four charts over time, one below the other: the response of the electrode (the potential at a given current, the
 * current at a given potential), mean and greatest height, roughness, and coverage.
 */
export function growthSvg(
  curves: GrowthCurves,
  labels: DepositLabels & { readonly answer: 'potential' | 'currentDensity'; readonly marks: PotentialMarks },
): Promise<SvgPicture> {
  const points = thinned(curves);
  const isPotential = labels.answer === 'potential';
  const specification: TopLevelSpec = {
    ...heading(labels),
    spacing: 40,
    bounds: 'flush',
    vconcat: [
      {
        ...size,
        layer: [
          line(
            points,
            isPotential ? 'potential' : 'current',
            isPotential ? 'Potential (mV)' : 'Current (mA/cm²)',
            BLUE,
          ),
          ...(isPotential ? marks(labels.marks) : []),
        ],
      },
      {
        ...size,
        layer: [
          line(points, 'highest', 'Height (nm)', ORANGE),
          line(points, 'mean', 'Height (nm)', BLUE),
          name(points, 'highest', 'highest', ORANGE),
          name(points, 'mean', 'mean', BLUE),
        ],
      },
      { ...size, layer: [line(points, 'roughness', 'RMS roughness (nm)', GREEN)] },
      { ...size, layer: [line(points, 'coverage', 'Coverage (%)', BLUE, 'Time (s)')] },
    ],
  };
  return svgOf(specification);
}

const size = { width: WIDTH, height: HEIGHT } as const;

interface Point {
  readonly time: number;
  readonly potential: number;
  readonly current: number;
  readonly highest: number;
  readonly mean: number;
  readonly roughness: number;
  readonly coverage: number;
}

function thinned({ time, ...curves }: GrowthCurves): Point[] {
  const step = Math.max(1, Math.ceil(time.length / MOST_POINTS));
  return time.flatMap((t, k) =>
    k % step !== 0 && k !== time.length - 1
      ? []
      : {
          time: t,
          potential: curves.potential[k] * 1e3,
          current: curves.currentDensity[k] / 10,
          highest: curves.maximumHeight[k] * 1e9,
          mean: curves.meanThickness[k] * 1e9,
          roughness: curves.roughness[k] * 1e9,
          coverage: curves.coverage[k] * 100,
        },
  );
}

function axis(field: string, title: string | null) {
  return { field, type: 'quantitative', title } as const;
}

function line(points: readonly Point[], field: keyof Point, title: string, color: string, time: string | null = null) {
  return {
    data: { values: points as Point[] },
    mark: { type: 'line', color, strokeWidth: 1.75, strokeJoin: 'round' },
    encoding: { x: { ...axis('time', time), scale: { nice: false } }, y: axis(field, title) },
  } as const;
}

/** The name of a curve at its end. */
function name(points: readonly Point[], field: keyof Point, text: string, color: string) {
  return {
    data: { values: points.slice(-1) },
    mark: { type: 'text', text, color, align: 'left', dx: 6, fontSize: 11, clip: false },
    encoding: { x: axis('time', null), y: axis(field, 'Height (nm)') },
  } as const;
}

function marks({ nucleationPeak: nucleation, plateauPotential: plateau }: PotentialMarks) {
  const text = { type: 'text', color: ORANGE, fontSize: 11, align: 'left', dx: 7 } as const;
  const peak: Layer | null = nucleation && {
    data: { values: [{ time: nucleation.time, potential: nucleation.potential * 1e3 }] },
    encoding: { x: axis('time', null), y: axis('potential', 'Potential (mV)') },
    layer: [
      { mark: { type: 'point', color: ORANGE, filled: true, size: 40 } },
      { mark: { ...text, text: `nucleation ${millivolts(nucleation.potential)}` } },
    ],
  };
  const level: Layer | null =
    plateau === null
      ? null
      : {
          data: { values: [{ potential: plateau * 1e3 }] },
          encoding: { y: axis('potential', 'Potential (mV)') },
          layer: [
            { mark: { type: 'rule', color: ORANGE, strokeDash: [6, 3] } },
            { mark: { ...text, x: WIDTH, text: `plateau ${millivolts(plateau)}` } },
          ],
        };
  return [peak, level].filter((mark) => mark !== null);
}

function millivolts(volts: number): string {
  return `${(volts * 1e3).toFixed(1).replace('-', '−')} mV`;
}
