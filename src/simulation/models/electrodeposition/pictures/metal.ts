import type { Raster } from '../../../../pictures/raster/raster.ts';
import type { DepositFrame } from './deposit.ts';
import { metalEdge, metalInk } from './inks.ts';

/** Half-width of the line along the edge of metal, px. */
const EDGE = 0.9;
/** Pixels around a nucleus in which its edge may show. */
const AROUND = 2;
/** The line is fainter around a nucleus smaller than this, px: it would hide the metal. */
const LINED = 8;

/** Draws half circles on the floor of the raster, periodic; `scale` is the width of a pixel, m. */
export function drawSmallNuclei(raster: Raster, { smallNuclei }: DepositFrame, scale: number): void {
  const { width, height } = raster;
  for (const { position, radius } of smallNuclei) {
    const [x, r] = [position / scale, radius / scale];
    const top = Math.max(0, Math.floor(height - r - AROUND));
    for (let px = Math.floor(x - r - AROUND); px <= x + r + AROUND; px++) {
      const column = ((px % width) + width) % width;
      for (let py = top; py < height; py++) {
        const depth = r - Math.hypot(px + 0.5 - x, height - py - 0.5);
        drawMetal(raster, { x: column, y: py, depth, line: Math.min(1, r / LINED) });
      }
    }
  }
}

/** @param at depth in pixels below the surface of the metal, negative outside; how strong the line along the edge is */
export function drawMetal(
  raster: Raster,
  { x, y, depth, line }: { readonly x: number; readonly y: number; readonly depth: number; readonly line: number },
): void {
  if (depth > -0.5) raster.blend(x, y, metalInk, Math.min(1, depth + 0.5));
  const cover = EDGE + 0.5 - Math.abs(depth);
  if (cover > 0) raster.blend(x, y, metalEdge, line * Math.min(1, cover));
}
