import { encode } from 'fast-png';
import type { Colour } from './colour.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture made of pixels; x runs to the right, y downwards. */
export class Raster {
  readonly width: number;
  readonly height: number;
  readonly #data: Uint8ClampedArray;

  constructor(width: number, height: number, background: Colour) {
    this.width = width;
    this.height = height;
    this.#data = new Uint8ClampedArray(3 * width * height);
    this.fill({ x: 0, y: 0, width, height }, background);
  }

  /** Lays a colour over a pixel; `opacity` 1 hides what was there. Outside the picture nothing happens. */
  blend(x: number, y: number, colour: Colour, opacity: number): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const k = 3 * (y * this.width + x);
    const data = this.#data;
    data[k] += (colour[0] - data[k]) * opacity;
    data[k + 1] += (colour[1] - data[k + 1]) * opacity;
    data[k + 2] += (colour[2] - data[k + 2]) * opacity;
  }

  /** Edges between pixels are drawn as far as they reach into each. */
  fill({ x, y, width, height }: Box, colour: Colour): void {
    for (let row = Math.floor(y); row < y + height; row++) {
      const tall = Math.min(row + 1, y + height) - Math.max(row, y);
      for (let column = Math.floor(x); column < x + width; column++) {
        const wide = Math.min(column + 1, x + width) - Math.max(column, x);
        this.blend(column, row, colour, wide * tall);
      }
    }
  }

  /** The same picture gives the same bytes. */
  png(): Uint8Array {
    const data = new Uint8Array(this.#data.buffer);
    return encode({ width: this.width, height: this.height, data, channels: 3, depth: 8 });
  }
}
