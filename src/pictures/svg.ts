import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Draws a chart. The same specification gives the same bytes. */
export async function svgOf(specification: TopLevelSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(specification).spec), { renderer: 'none' });
  vega.resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
