import { type Basis, bases } from '../domain/run.ts';
import type { SampledBand } from './bandText.ts';
import { percent } from './bandText.ts';
import type { Layer } from './chart.ts';

/** A number with its band, in the unit of the axis. */
export interface DrawnBand {
  readonly value: number;
  readonly band: SampledBand;
  readonly basis: Basis;
  /** Further fields, for the encodings of the chart. */
  readonly fields?: Readonly<Record<string, string | number>>;
}

/** The rest of the encoding: where the bar is, which colour it has. */
interface BandPlace {
  readonly x: object;
  readonly y: object;
  readonly stroke: object;
  readonly fill: object;
  /** The upper end of the axis, to which an open band extends. */
  readonly top: number;
  /** Pixels by which a bar is moved aside: bars are then close to each other, and texts stand upright. */
  readonly xOffset?: { readonly expr: string };
}

const WIDTH = 13;
const level = { baseline: 'bottom', dy: -8 };
const upright = { angle: 270, align: 'left', baseline: 'middle', dx: 8 };
const solid = { strokeWidth: 1.2, strokeDash: [1, 0] };
/** Between the quartiles: full where it reproduces, dashed where it is a prior; an extrapolation is hatched as well. */
const styles: Readonly<Record<Basis, object>> = {
  CALIBRATED: { fillOpacity: 0.9, ...solid },
  PREDICTED: { fillOpacity: 0.3, ...solid },
  EXTRAPOLATED: { fillOpacity: 0, ...solid },
  PRIOR: { fillOpacity: 0, strokeWidth: 1.2, strokeDash: [3, 2] },
};

export const BAND_KEY = 'thin bar 5–95 %, thick bar 25–75 %, tick 50 %, ring value';

/** The highest number that a band shows; an open end shows none. */
export function highestOf({ value, band }: DrawnBand): number {
  const { p50, p75, p95 } = band.quantiles;
  return Math.max(value, p95 ?? p75 ?? p50 ?? value);
}

/**
 * Bars of bands along the y axis: thin from the 5 to the 95 % quantile, thick between the quartiles, a tick at the
 * median, a ring at the value. An open end is an arrow at the upper end of the axis, with the share that has no bound.
 */
export function bandLayers(bands: readonly DrawnBand[], { x, y, stroke, fill, top, xOffset }: BandPlace): Layer[] {
  const rows = bands.map((one) => rowOf(one, top));
  const shift = xOffset && { xOffset };
  const along = (field: string, end?: string) => ({ x, y: { ...y, field }, ...(end && { y2: { field: end } }) });
  const only = (test: (row: (typeof rows)[number]) => boolean) => ({ data: { values: rows.filter(test) } });
  return [
    {
      ...only(() => true),
      mark: { type: 'rule', strokeWidth: 2, ...shift },
      encoding: { ...along('low', 'high'), stroke },
    },
    ...bases.map((basis) => ({
      ...only((row) => row.basis === basis && row.hasQuartiles),
      mark: { type: 'bar', size: WIDTH, ...styles[basis], ...shift },
      encoding: { ...along('lower', 'upper'), stroke, fill },
    })),
    {
      ...only((row) => row.basis === 'EXTRAPOLATED' && row.hasQuartiles),
      mark: { type: 'rule', strokeWidth: WIDTH - 2, strokeDash: [1, 3], ...shift },
      encoding: { ...along('lower', 'upper'), stroke },
    },
    {
      ...only((row) => row.hasMedian),
      mark: { type: 'tick', orient: 'horizontal', size: WIDTH + 10, thickness: 2.5, ...shift },
      encoding: { ...along('median'), fill },
    },
    {
      ...only(() => true),
      mark: { type: 'point', filled: false, fill: 'white', size: 42, strokeWidth: 1.8, opacity: 1, ...shift },
      encoding: { ...along('value'), stroke },
    },
    {
      ...only((row) => row.isOpen),
      mark: { type: 'point', shape: 'triangle-up', filled: true, size: 90, opacity: 1, ...shift },
      encoding: { ...along('high'), fill },
    },
    {
      ...only((row) => row.isOpen),
      mark: { type: 'text', fontSize: 11, text: { expr: 'datum.share' }, ...(shift ? upright : level), ...shift },
      encoding: { ...along('high'), fill },
    },
  ] as Layer[];
}

function rowOf({ value, band, basis, fields }: DrawnBand, top: number) {
  const { p05, p25, p50, p75, p95 } = band.quantiles;
  return {
    ...fields,
    basis,
    value,
    low: p05 ?? top,
    lower: p25 ?? top,
    median: p50 ?? top,
    upper: p75 ?? top,
    high: p95 ?? top,
    hasQuartiles: p25 !== null,
    hasMedian: p50 !== null,
    isOpen: p95 === null,
    share: `${percent(band.infiniteShare)} ∞`,
  };
}
