/** The looks that all charts share. */
export const chartInks = {
  /** Colours that differ for colour-blind eyes as well (Okabe & Ito). */
  series: ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'],
  quiet: '#5f6b7a',
} as const;

export const chartConfig = {
  font: 'Helvetica, Arial, sans-serif',
  axis: { labelFontSize: 11, titleFontSize: 12, gridColor: '#e6e9ed', titleFontWeight: 'normal' },
  legend: { labelFontSize: 11, titleFontSize: 11, titleFontWeight: 'normal' },
  view: { stroke: null },
} as const;

export function chartTitle(text: string, subtitle: string) {
  return {
    text,
    subtitle,
    anchor: 'start',
    fontSize: 15,
    subtitleFontSize: 12,
    subtitleColor: chartInks.quiet,
    offset: 12,
  } as const;
}
