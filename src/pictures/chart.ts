import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** What charts have in common: ink, type, and the way to SVG. */

export const INK = '#22303c';
export const QUIET = '#5f6b7a';

/** Colours that differ for colour-blind eyes as well (Okabe & Ito). */
export const BLUE = '#0072B2';
export const GREEN = '#009E73';
export const ORANGE = '#D55E00';

const MARGIN = 16;

/** Average width of a character over the size of the font: without a screen the width of text can only be estimated. */
const CHARACTER = 0.55;

export interface ChartLabels {
  readonly title: string;
  readonly subtitle: string;
}

/** The size of what is drawn in, and the room around it for names and scales, pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The chart as SVG, of a size that does not depend on how wide a text is thought to be; the same gives the same bytes. */
export async function svgOf({ width, height, ...padding }: Room, specification: TopLevelSpec): Promise<string> {
  const { spec } = compile(specification);
  const view = new vega.View(vega.parse({ ...spec, width, height, padding, autosize: 'none' }), { renderer: 'none' });
  vega.resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** What stands at the head of every specification. @param left room beside what is drawn in, into which the title reaches */
export function frame({ title, subtitle }: ChartLabels, left: number) {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    title: {
      text: title,
      subtitle,
      anchor: 'start',
      frame: 'group',
      dx: MARGIN - left,
      fontSize: 16,
      color: INK,
      subtitleFontSize: 12,
      subtitleColor: QUIET,
      subtitlePadding: 5,
      offset: 16,
    },
    config: {
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
    },
  } as const;
}

export function widthOf(text: string, fontSize: number): number {
  return CHARACTER * fontSize * text.length;
}
