import type { Colour } from './colour.ts';
import { type Glyph, glyphOf, type Stroke } from './glyphs.ts';
import type { Raster } from './raster.ts';

export interface Lettering {
  readonly colour: Colour;
  /** Height of a capital letter, px. */
  readonly size: number;
  readonly align?: 'left' | 'centre' | 'right';
  /** Around the letters, so that they can be read on any ground. */
  readonly halo?: Colour;
  /** Thickness of a stroke in dots; 0.85 is plain, 1.2 bold. */
  readonly weight?: number;
}

/** Dots between the first and the last row of a capital. */
const ROWS = 6;
/** Dots between two letters. */
const GAP = 2;
const HALO = 1.6;

/** Length of a line of text, px. */
export function textWidth(text: string, size: number): number {
  const dots = [...text].reduce((sum, letter) => sum + glyphOf(letter).width + GAP, -GAP);
  return (Math.max(0, dots) * size) / ROWS;
}

/** Writes a line whose capitals stand on `y`, beginning, centred or ending at `x`. */
export function write(raster: Raster, text: string, x: number, y: number, lettering: Lettering): void {
  const { size, align = 'left', halo, colour, weight = 0.85 } = lettering;
  const dot = size / ROWS;
  const shift = { left: 0, centre: textWidth(text, size) / 2, right: textWidth(text, size) }[align];
  const radius = (weight * dot) / 2;
  if (halo)
    eachGlyph(text, x - shift, dot, (glyph, at) =>
      ink(raster, glyph, { at, y, dot, radius: radius + HALO, colour: halo }),
    );
  eachGlyph(text, x - shift, dot, (glyph, at) => ink(raster, glyph, { at, y, dot, radius, colour }));
}

function eachGlyph(text: string, start: number, dot: number, draw: (glyph: Glyph, at: number) => void): void {
  let at = start;
  for (const letter of text) {
    const glyph = glyphOf(letter);
    draw(glyph, at);
    at += (glyph.width + GAP) * dot;
  }
}

interface Pen {
  readonly at: number;
  readonly y: number;
  readonly dot: number;
  readonly radius: number;
  readonly colour: Colour;
}

/** Covers each pixel by its distance from the nearest stroke, so that edges are smooth. */
function ink(raster: Raster, { strokes, width }: Glyph, { at, y, dot, radius, colour }: Pen): void {
  if (strokes.length === 0) return;
  const top = y - ROWS * dot;
  const [left, right] = [Math.floor(at - radius - 1), Math.ceil(at + width * dot + radius + 1)];
  const [upper, lower] = [Math.floor(top - dot - radius - 1), Math.ceil(y + 3 * dot + radius + 1)];
  for (let py = upper; py <= lower; py++) {
    for (let px = left; px <= right; px++) {
      const covered = radius + 0.5 - dot * distanceTo(strokes, (px + 0.5 - at) / dot, (py + 0.5 - top) / dot);
      if (covered > 0) raster.blend(px, py, colour, Math.min(1, covered));
    }
  }
}

/** From the nearest stroke, in dots. */
function distanceTo(strokes: readonly Stroke[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [x0, y0, x1, y1] of strokes) {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
    const [ex, ey] = [x - x0 - t * dx, y - y0 - t * dy];
    least = Math.min(least, ex * ex + ey * ey);
  }
  return Math.sqrt(least);
}
