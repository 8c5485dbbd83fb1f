import type { TopLevelSpec } from 'vega-lite';

/** A picture as SVG, and its size in pixels. */
export interface SvgPicture {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

/** The size of the frame, and the room around it for names and scales, pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The chart as SVG; the same specification gives the same bytes. The library that draws it is loaded for the first
 * chart: until then a server needs 20 MB less.
 *
 * @param room if given, the size does not depend on the estimated width of texts
 */
export function svgOf(specification: TopLevelSpec, room?: Room): Promise<SvgPicture> {
  const drawn = last.then(() => draw(specification, room));
  last = drawn.catch(() => undefined);
  return drawn;
}

/**
 * Vega numbers clips and gradients over all charts: one chart is drawn after the other, and the numbers restart for
 * each.
 */
let last: Promise<unknown> = Promise.resolve();

async function draw(specification: TopLevelSpec, room: Room | undefined): Promise<SvgPicture> {
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const { spec } = compile(specification);
  const view = new vega.View(vega.parse(room ? { ...spec, ...inRoom(room) } : spec), { renderer: 'svg' });
  let size = { width: 0, height: 0 };
  view.addResizeListener((width, height) => {
    size = { width, height };
  });
  vega.resetSVGDefIds();
  await view.initialize().runAsync();
  const content = await view.toSVG();
  view.finalize();
  return { ...size, content };
}

function inRoom({ width, height, ...padding }: Room) {
  return { width, height, padding, autosize: 'none' } as const;
}
