import { viridis } from '../../../../pictures/raster/colour.ts';
import { type Box, filled, written } from '../../../../pictures/raster/markup.ts';
import { lengthText, roundBelow, ticks } from '../../../../pictures/ticks.ts';
import type { DepositPicture } from './deposit.ts';
import { ink, metalEdge, metalInk, paper, quiet, surfaceInks } from './inks.ts';
import { type SaltScale, surfaceNames } from './panel.ts';

const TICK = 5;
/** Height of a swatch, and size of the letters beside it. */
const SWATCH = 9;
const SMALL = 12;
const USUAL = 15;
/** Average width of a letter over the size of the font; it only decides the place of the next swatch. */
const LETTER = 0.61;

/** The colours of the salt with round numbers beside them. */
export function drawColourBar(box: Box, { low, high }: SaltScale): string {
  const rows = Array.from({ length: box.height }, (_, row) => {
    const t = 1 - (row + 0.5) / box.height;
    return filled({ x: box.x, y: box.y + row, width: box.width, height: 1 }, viridis(t));
  });
  const { values, decimals } = ticks(low, high, Math.max(2, Math.min(5, box.height / 36)));
  const marks = values.map((value) => {
    const y = box.y + box.height * (1 - (value - low) / (high - low));
    const tick = filled({ x: box.x + box.width, y: y - 0.5, width: TICK, height: 1 }, ink);
    const number = value.toFixed(decimals).replace('-', '−');
    return tick + written(number, box.x + box.width + TICK + 4, y + SWATCH / 2, { colour: ink, size: SMALL });
  });
  return [...rows, ...marks, written('c/c₀', box.x, box.y - 10, { colour: ink, size: USUAL })].join('');
}

/** A bar of a round length, at most a fifth of the window, its right end and foot at (x, y). */
export function drawScaleBar(x: number, y: number, scale: number, width: number): string {
  const length = roundBelow(width / 5);
  const pixels = length / scale;
  return [
    filled({ x: x - pixels - 1.5, y: y - 5.5, width: pixels + 3, height: 7 }, ink),
    filled({ x: x - pixels, y: y - 4, width: pixels, height: 4 }, paper),
    written(lengthText(length), x - pixels / 2, y - 12, { colour: paper, halo: ink, size: USUAL, align: 'middle' }),
  ].join('');
}

/** The meaning of the colours of metal and surface, in a row from (x, y). */
export function drawKey(picture: DepositPicture, x: number, y: number): string {
  const kinds = surfaceNames(picture).map((name, k) => ({ name, colour: surfaceInks[k % surfaceInks.length] }));
  let at = x;
  const swatches = [{ name: 'metal', colour: metalInk }, ...kinds].map(({ name, colour }) => {
    const swatch = [
      filled({ x: at, y: y - SWATCH - 1, width: 14, height: SWATCH + 2 }, metalEdge),
      filled({ x: at + 1, y: y - SWATCH, width: 12, height: SWATCH }, colour),
      written(name, at + 21, y, { colour: quiet, size: SMALL }),
    ];
    at += 21 + LETTER * SMALL * name.length + 24;
    return swatch.join('');
  });
  return swatches.join('');
}
