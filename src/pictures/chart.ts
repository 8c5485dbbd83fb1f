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
const SUBTITLE = 12;
const SUBTITLE_LINE = 16;

/** Average width of a character over the size of the font: without a screen the width of text can only be estimated. */
const CHARACTER = 0.55;

export interface ChartLabels {
  readonly title: string;
  /** One line or several. Lines that are longer than the chart are broken. */
  readonly subtitle: string | readonly string[];
}

/**
 * The title of a chart with a frame of its own.
 *
 * @param left room to the left of the frame, into which the title extends
 */
export function frame(labels: ChartLabels, left: number) {
  return {
    ...heading(labels),
    title: { ...chartTitle(labels, undefined), frame: 'group', dx: MARGIN - left },
  } as const;
}

/** The title of a chart that is as large as its content. @param width of the content, for its lines */
export function heading(labels: ChartLabels, width?: number) {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    padding: MARGIN,
    background: 'white',
    title: chartTitle(labels, width),
    config: chartConfig,
  } as const;
}

/** The height of the lines of a subtitle after the first, for a chart that sets its own room. */
export function furtherLines({ subtitle }: ChartLabels): number {
  return typeof subtitle === 'string' ? 0 : SUBTITLE_LINE * (subtitle.length - 1);
}

function chartTitle({ title, subtitle }: ChartLabels, width: number | undefined) {
  const lines = typeof subtitle === 'string' ? [subtitle] : subtitle;
  return {
    text: title,
    subtitle: width === undefined ? [...lines] : lines.flatMap((line) => broken(line, width)),
    anchor: 'start',
    fontSize: 16,
    color: INK,
    subtitleFontSize: SUBTITLE,
    subtitleLineHeight: SUBTITLE_LINE,
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

/** A text in lines of at most this width, broken between words. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length === 0 || widthOf(longer, SUBTITLE) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

export function widthOf(text: string, fontSize: number): number {
  return CHARACTER * fontSize * text.length;
}
