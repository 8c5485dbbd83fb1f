import type { TopLevelSpec } from 'vega-lite';

/** Common parts of charts: colours, fonts, titles. */

/** One of the layers of a chart. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

export const INK = '#22303c';
export const QUIET = '#5f6b7a';

/** Colours that differ for colour-blind eyes as well (Okabe & Ito). */
export const BLUE = '#0072B2';
export const GREEN = '#009E73';
export const ORANGE = '#D55E00';
/** As many as a chart may have kinds. */
export const SERIES_COLOURS = [BLUE, ORANGE, GREEN, '#CC79A7', '#E69F00', '#56B4E9'] as const;

const MARGIN = 16;

/** Average width of a character over the size of the font: without a screen the width of text can only be estimated. */
const CHARACTER = 0.55;

export interface ChartLabels {
  readonly title: string;
  readonly subtitle: string;
}

/** The title of a chart with a frame of its own. @param left room to the left of the frame, into which the title extends */
export function frame(labels: ChartLabels, left: number) {
  return { ...heading(labels), title: { ...chartTitle(labels), frame: 'group', dx: MARGIN - left } } as const;
}

/** The title of a chart that is as large as its content. */
export function heading(labels: ChartLabels) {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    padding: MARGIN,
    background: 'white',
    title: chartTitle(labels),
    config: chartConfig,
  } as const;
}

function chartTitle({ title, subtitle }: ChartLabels) {
  return {
    text: title,
    subtitle,
    anchor: 'start',
    fontSize: 16,
    color: INK,
    subtitleFontSize: 12,
    subtitleColor: QUIET,
    subtitlePadding: 5,
    offset: 16,
  } as const;
}

const chartConfig = {
  font: 'Helvetica, Arial, sans-serif',
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    gridColor: '#e6e9ed',
    labelColor: INK,
    titleColor: INK,
  },
  legend: { labelFontSize: 12, titleFontSize: 12, labelColor: INK, titleColor: INK, titleFontWeight: 'normal' },
  view: { stroke: null },
} as const;

export function widthOf(text: string, fontSize: number): number {
  return CHARACTER * fontSize * text.length;
}
