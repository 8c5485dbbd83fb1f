import { type Box, element, filled, written } from '../../../../pictures/raster/markup.ts';
import { type PngPicture, pngOf } from '../../../../pictures/raster/png.ts';
import { lengthText } from '../../../../pictures/ticks.ts';
import type { DepositFrame, DepositLabels, DepositPicture } from './deposit.ts';
import { ink, paper, quiet } from './inks.ts';
import { drawColourBar, drawKey, drawScaleBar } from './legend.ts';
import { drawField, drawSurface, type SaltScale } from './panel.ts';
import { saltRange } from './sampling.ts';

/** Pixels across the window. */
const WIDTH = 1024;
const MARGIN = { top: 84, right: 104, bottom: 44, left: 28 };
/** Between one picture and the next. */
const GUTTER = 14;
const SURFACE = 9;
/** Heights are shown up to this many times the highest tip, and at least to this share of the window. */
const ROOM = 1.25;
const LEAST_ROOM = 1 / 8;
/**
 * The colours go from one of these distances below the concentration of the salt at the start up to it, or to one of
 * them above it: pictures of like deposits have the same colours, and noise does not look like structure.
 */
const DISTANCES = [0.01, 0.05, 0.2, 1];
/** Rounding of a field in single precision. */
const SLACK = 1e-5;

/**
 * The deposit in cross-section, one picture below the other as it grows: metal over the colours of the salt, on the
 * surface with its kinds; to scale in both directions. The same input gives the same bytes.
 */
export function filmStrip(picture: DepositPicture, { title, subtitle }: DepositLabels): PngPicture {
  const { frames, width } = picture;
  const scale = width / WIDTH;
  const highest = Math.max(...frames.map(({ maximumHeight }) => maximumHeight));
  const tall = Math.round(Math.max(ROOM * highest, LEAST_ROOM * width) / scale);
  const salt = scaleOf(saltRange(frames, Math.ceil((tall * scale) / picture.cellSize)));
  const drawn = picture.shown?.map((k) => frames[k]!) ?? frames;
  const step = tall + SURFACE + GUTTER;
  const height = MARGIN.top + drawn.length * step - GUTTER + MARGIN.bottom;
  const whole = { x: 0, y: 0, width: MARGIN.left + WIDTH + MARGIN.right, height };
  const drawnFrames = drawn.flatMap((frame, k) => {
    const box = { x: MARGIN.left, y: MARGIN.top + k * step, width: WIDTH, height: tall };
    return [
      drawField(frame, box, { cellSize: picture.cellSize, scale, salt }),
      drawSurface(picture, { ...box, y: box.y + tall, height: SURFACE }),
      written(stamp(frame), box.x + 12, box.y + 22, { colour: paper, halo: ink, size: 14 }),
      ...(k === 0 ? [drawScaleBar(box.x + WIDTH - 14, box.y + 36, scale, width)] : []),
    ];
  });
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: whole.width, height },
    filled(whole, paper),
    written(title, MARGIN.left, 36, { colour: ink, size: 20, isBold: true }),
    written(subtitle, MARGIN.left, 61, { colour: quiet, size: 15 }),
    ...drawnFrames,
    drawKey(picture, MARGIN.left, height - 18),
    drawColourBar(barBox(step * drawn.length - GUTTER), salt),
  );
  return pngOf(svg);
}

function barBox(height: number): Box {
  return { x: MARGIN.left + WIDTH + 22, y: MARGIN.top + 22, width: 14, height: Math.min(260, height - 30) };
}

/** `3.21 s · mean 100 nm · highest 409 nm · roughness 158 nm · coverage 32 %` */
function stamp({ time, meanThickness, maximumHeight, roughness, coverage }: DepositFrame): string {
  const parts = [
    `${Number(time.toPrecision(3))} s`,
    `mean ${lengthText(meanThickness)}`,
    `highest ${lengthText(maximumHeight)}`,
    `roughness ${lengthText(roughness)}`,
    `coverage ${Number((100 * coverage).toPrecision(3))} %`,
  ];
  return parts.join(' · ');
}

/** The ends of the colours for a range of c/c₀. */
export function scaleOf([low, high]: readonly [number, number]): SaltScale {
  const reaching = (distance: number) => DISTANCES.find((one) => distance <= one + SLACK) ?? Math.ceil(distance);
  return { low: 1 - reaching(1 - low), high: high <= 1 + SLACK ? 1 : 1 + reaching(high - 1) };
}
