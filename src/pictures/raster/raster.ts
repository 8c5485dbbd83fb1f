import { encode } from 'fast-png';
import type { Colour } from './colour.ts';

/** The PNG is decoded again at once, when it is drawn into a picture, so its size does not matter. */
const QUICK = 1;

/** A field made of pixels, black at first; x runs to the right, y downwards. */
export class Raster {
  readonly width: number;
  readonly height: number;
  readonly #data: Uint8ClampedArray;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#data = new Uint8ClampedArray(3 * width * height);
  }

  /** Draws a colour over a pixel; with `opacity` 1 it replaces the pixel. Outside the field it does nothing. */
  blend(x: number, y: number, colour: Colour, opacity: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const k = 3 * (y * this.width + x);
    const data = this.#data;
    data[k] += (colour[0] - data[k]) * opacity;
    data[k + 1] += (colour[1] - data[k + 1]) * opacity;
    data[k + 2] += (colour[2] - data[k + 2]) * opacity;
  }

  /** The same field gives the same bytes. */
  png(): Uint8Array {
    const data = new Uint8Array(this.#data.buffer);
    const image = { width: this.width, height: this.height, data, channels: 3, depth: 8 } as const;
    return encode(image, { zlib: { level: QUICK } });
  }
}
