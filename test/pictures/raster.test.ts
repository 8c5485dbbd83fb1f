import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/physics/units.ts';
import { viridis } from '../../src/pictures/raster/colour.ts';
import { element, embedded, filled, written } from '../../src/pictures/raster/markup.ts';
import { pngOf } from '../../src/pictures/raster/png.ts';
import { Raster } from '../../src/pictures/raster/raster.ts';

const white = [255, 255, 255] as const;
const black = [0, 0, 0] as const;
const SIZE = { x: 0, y: 0, width: 120, height: 40 };

/** CIE lightness of an sRGB colour, 0 to 100. */
function lightness(colour: readonly number[]): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
}

/** Markup on white. */
function onWhite(...children: readonly string[]): string {
  const { width, height } = SIZE;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, filled(SIZE, white), ...children);
}

/** How dark each pixel is, 0 to 1, row by row. */
function darkness(svg: string): readonly number[] {
  const { data, channels } = decode(pngOf(svg).content);
  return Array.from({ length: data.length / channels }, (_, k) => 1 - data[k * channels]! / 255);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The leftmost and the rightmost column with ink. */
function extent(svg: string): readonly [number, number] {
  const columns = darkness(svg).flatMap((dark, k) => (dark > 0.5 ? [k % SIZE.width] : []));
  return [Math.min(...columns), Math.max(...columns)];
}

describe('the colours of the salt', () => {
  it('grow lighter in equal steps from one end to the other', () => {
    const steps = Array.from({ length: 101 }, (_, k) => lightness(viridis(k / 100)));
    const rise = (steps[100]! - steps[0]!) / 100;
    for (let k = 1; k <= 100; k++) expect(Math.abs(steps[k]! - steps[k - 1]! - rise)).toBeLessThan(0.5 * rise);
  });

  it('stay at their ends beyond them', () => {
    expect(viridis(-1)).toEqual(viridis(0));
    expect(viridis(2)).toEqual(viridis(1));
  });
});

describe('a field of pixels', () => {
  it('leaves what is outside of it alone', () => {
    const raster = new Raster(4, 4);
    for (let x = -2; x < 6; x++) for (let y = -2; y < 6; y++) raster.blend(x, y, white, 1);
    expect(new Set(decode(raster.png()).data)).toEqual(new Set([255]));
  });

  it('stands in a picture pixel on pixel', () => {
    const raster = new Raster(3, 2);
    raster.blend(1, 0, white, 1);
    const dark = darkness(onWhite(embedded(raster.png(), { x: 10, y: 20, width: 3, height: 2 })));
    const row = (y: number) => dark.slice(y * SIZE.width + 9, y * SIZE.width + 14);
    expect([row(19), row(20), row(21), row(22)]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 1, 0, 1, 0],
      [0, 1, 1, 1, 0],
      [0, 0, 0, 0, 0],
    ]);
  });
});

describe('markup', () => {
  it('covers as much as it is told to, with fractions of pixels at the edges', () => {
    const box = { x: 2.5, y: 3.25, width: 5, height: 4 };
    expect(sum(darkness(onWhite(filled(box, black))))).toBeCloseTo(20, 0);
  });

  it('writes what is text for a reader as text, not as markup', () => {
    expect(written('<b>&"', 0, 0, { colour: black, size: 12 })).toContain('>&lt;b&gt;&amp;&quot;</text>');
  });
});

describe('lettering', () => {
  const mark = (letter: string) => onWhite(written(letter, 20, 30, { colour: black, size: 24 }));
  /** What the font draws in place of a letter that it does not have. */
  const unknown = darkness(mark('\u{10ffff}'));

  it('has every letter of units and captions', () => {
    const captions =
      'Na‖Na on NiSb/Ni foil, 1 M NaClO₄ in EC:DEC + 5 wt% FEC; −0.1 V × 10⁻³ µm · c/c₀ (500 nm) ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 – ° = < > [ ] | ₃ ² ³ ⁺ ₊ ₋ λ φ η Γ Ω µ μ Å ∞ ≥ ≤ ≈ ± √ ∂ Δ κ σ θ τ';
    const letters = [...new Set(captions + Object.keys(units).join(''))].filter((letter) => letter !== ' ');
    const missing = letters.filter((letter) => {
      const drawn = darkness(mark(letter));
      return sum(drawn) < 1 || drawn.every((dark, k) => dark === unknown[k]);
    });
    expect(missing).toEqual([]);
  });

  it('begins, stands about or ends where it is told to', () => {
    const at = (align: 'start' | 'middle' | 'end', x: number) =>
      extent(onWhite(written('NiSb', x, 30, { colour: black, size: 20, align })));
    const [left, right] = at('start', 20);
    expect(left).toBeGreaterThanOrEqual(20);
    expect(left).toBeLessThanOrEqual(23);
    const [alsoLeft, alsoRight] = at('middle', (left + right) / 2);
    expect(Math.abs(alsoLeft - left)).toBeLessThanOrEqual(2);
    expect(Math.abs(alsoRight - right)).toBeLessThanOrEqual(2);
    expect(Math.abs(at('end', right)[1] - right)).toBeLessThanOrEqual(3);
  });

  it('is bolder where it is told to be', () => {
    const ink = (isBold: boolean) =>
      sum(darkness(onWhite(written('NiSb', 20, 30, { colour: black, size: 20, isBold }))));
    expect(ink(true)).toBeGreaterThan(1.15 * ink(false));
  });
});

describe('a picture of pixels', () => {
  const svg = onWhite(written('Ω·cm² − NaClO₄', 4, 26, { colour: black, size: 14, halo: [255, 0, 0] }));

  it('is as large as its SVG, and the same to the byte when it is drawn again', () => {
    const once = pngOf(svg);
    expect([once.width, once.height]).toEqual([SIZE.width, SIZE.height]);
    expect(pngOf(svg)).toEqual(once);
  });

  it('is the same to the byte in a thread that knows nothing of the environment', async () => {
    const thread = new Worker(new URL('./pngThread.ts', import.meta.url), { env: {}, workerData: svg });
    const content = await new Promise<Uint8Array>((resolve, reject) => {
      thread.once('message', resolve).once('error', reject);
    });
    expect(Buffer.from(content).equals(pngOf(svg).content)).toBe(true);
  });

  it('has its font from a package that carries a licence to pass it on', () => {
    const licence = new URL('../../node_modules/dejavu-fonts-ttf/LICENSE', import.meta.url);
    expect(readFileSync(licence, 'utf8')).toContain('Bitstream Vera');
  });
});
