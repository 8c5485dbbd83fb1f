import { type Colour, viridis } from '../../../../pictures/raster/colour.ts';
import { type Box, embedded, filled } from '../../../../pictures/raster/markup.ts';
import { Raster } from '../../../../pictures/raster/raster.ts';
import type { DepositFrame, DepositPicture } from './deposit.ts';
import { surfaceInks } from './inks.ts';
import { drawMetal, drawSmallNuclei } from './metal.ts';
import { type Sample, sample } from './sampling.ts';

/** Salt concentrations at the two ends of the colours. */
export interface SaltScale {
  readonly low: number;
  readonly high: number;
}

/** The number of colours that can still be distinguished in a picture. */
const STEPS = 256;
const saltColours: readonly Colour[] = Array.from({ length: STEPS }, (_, k) => viridis(k / (STEPS - 1)));

/** The metal over the colours of the salt, the substrate at the bottom of the box. */
export function drawField(
  frame: DepositFrame,
  box: Box,
  { cellSize, scale, salt }: { readonly cellSize: number; readonly scale: number; readonly salt: SaltScale },
): string {
  const { metal: fraction, salt: concentration } = resampled(frame, box, scale / cellSize);
  const { width, height } = box;
  const raster = new Raster(width, height);
  const steps = (STEPS - 1) / (salt.high - salt.low);
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const k = py * width + px;
      const step = Math.round((concentration[k] - salt.low) * steps);
      raster.blend(px, py, saltColours[Math.min(STEPS - 1, Math.max(0, step))], 1);
      const across = fraction[px < width - 1 ? k + 1 : k - 1] - fraction[k];
      const upwards = fraction[py < height - 1 ? k + width : k - width] - fraction[k];
      const slope = Math.max(1e-3, Math.sqrt(across * across + upwards * upwards));
      drawMetal(raster, { x: px, y: py, depth: (fraction[k] - 0.5) / slope, line: 1 });
    }
  }
  drawSmallNuclei(raster, frame, scale);
  return embedded(raster.png(), box);
}

/** Both fields at the centre of each pixel, row by row from the top. */
function resampled(frame: DepositFrame, { width, height }: Box, cellsPerPixel: number) {
  const fields = { metal: new Float32Array(width * height), salt: new Float32Array(width * height) };
  const here: Sample = { metal: 0, salt: 0 };
  for (let py = 0; py < height; py++) {
    const z = (height - py - 0.5) * cellsPerPixel;
    for (let px = 0; px < width; px++) {
      sample(frame, (px + 0.5) * cellsPerPixel, z, here);
      fields.metal[py * width + px] = here.metal;
      fields.salt[py * width + px] = here.salt;
    }
  }
  return fields;
}

/** The names of the kinds of surface, each once, in the order in which they are met. */
export function surfaceNames({ surface }: Pick<DepositPicture, 'surface'>): readonly string[] {
  return [...new Set(surface.map(({ name }) => name))];
}

/** The surface as a band of colours, one for each kind. */
export function drawSurface(picture: DepositPicture, box: Box): string {
  const names = surfaceNames(picture);
  const scale = box.width / picture.width;
  const stripes = picture.surface.map(({ from, to, name }) => {
    const colour = surfaceInks[names.indexOf(name) % surfaceInks.length];
    return filled({ x: box.x + from * scale, y: box.y, width: (to - from) * scale, height: box.height }, colour);
  });
  return stripes.join('');
}
