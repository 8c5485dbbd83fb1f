import { viridis } from '../raster/colour.ts';
import { textWidth, write } from '../raster/lettering.ts';
import type { Box, Raster } from '../raster/raster.ts';
import { lengthText, roundBelow, ticks } from '../ticks.ts';
import type { DepositPicture } from './deposit.ts';
import { ink, metal, metalEdge, paper, quiet, surfaceInks } from './inks.ts';
import { type SaltScale, surfaceNames } from './panel.ts';

const TICK = 5;
const SMALL = 9;

/** The colours of the salt with round numbers beside them. */
export function drawColourBar(raster: Raster, box: Box, { low, high }: SaltScale): void {
  for (let row = 0; row < box.height; row++) {
    const t = 1 - (row + 0.5) / box.height;
    raster.fill({ x: box.x, y: box.y + row, width: box.width, height: 1 }, viridis(t));
  }
  const { values, decimals } = ticks(low, high, Math.max(2, Math.min(5, box.height / 36)));
  for (const value of values) {
    const y = box.y + box.height * (1 - (value - low) / (high - low));
    raster.fill({ x: box.x + box.width, y: y - 0.5, width: TICK, height: 1 }, ink);
    write(raster, value.toFixed(decimals), box.x + box.width + TICK + 4, y + SMALL / 2, { colour: ink, size: SMALL });
  }
  write(raster, 'c/c₀', box.x, box.y - 10, { colour: ink, size: 11 });
}

/** A bar of a round length, at most a fifth of the window, its right end and foot at (x, y). */
export function drawScaleBar(raster: Raster, x: number, y: number, scale: number, width: number): void {
  const length = roundBelow(width / 5);
  const pixels = length / scale;
  raster.fill({ x: x - pixels - 1.5, y: y - 5.5, width: pixels + 3, height: 7 }, ink);
  raster.fill({ x: x - pixels, y: y - 4, width: pixels, height: 4 }, paper);
  write(raster, lengthText(length), x - pixels / 2, y - 12, { colour: paper, halo: ink, size: 11, align: 'centre' });
}

/** What the colours of metal and surface stand for, in a row from (x, y). */
export function drawKey(raster: Raster, picture: DepositPicture, x: number, y: number): void {
  const kinds = surfaceNames(picture).map((name, k) => ({ name, colour: surfaceInks[k % surfaceInks.length] }));
  let at = x;
  for (const { name, colour } of [{ name: 'metal', colour: metal }, ...kinds]) {
    raster.fill({ x: at, y: y - SMALL - 1, width: 14, height: SMALL + 2 }, metalEdge);
    raster.fill({ x: at + 1, y: y - SMALL, width: 12, height: SMALL }, colour);
    write(raster, name, at + 21, y, { colour: quiet, size: SMALL });
    at += 21 + textWidth(name, SMALL) + 24;
  }
}
