import type { TopLevelSpec } from 'vega-lite';

/** The size of what is drawn in, and the room around it for names and scales, pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The chart as SVG; the same specification gives the same bytes. What draws it is loaded for the first chart: until then
 * a server needs 20 MB less.
 *
 * @param room with it the size does not depend on how wide a text is thought to be
 */
export async function svgOf(specification: TopLevelSpec, room?: Room): Promise<string> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const { spec } = compile(specification);
  const view = new vega.View(vega.parse(room ? { ...spec, ...inRoom(room) } : spec), { renderer: 'none' });
  vega.resetSVGDefIds();
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

function inRoom({ width, height, ...padding }: Room) {
  return { width, height, padding, autosize: 'none' } as const;
}
