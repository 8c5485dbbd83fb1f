import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { viridis } from '../../src/pictures/raster/colour.ts';
import { glyphOf } from '../../src/pictures/raster/glyphs.ts';
import { textWidth, write } from '../../src/pictures/raster/lettering.ts';
import { Raster } from '../../src/pictures/raster/raster.ts';

const white = [255, 255, 255] as const;
const black = [0, 0, 0] as const;

/** CIE lightness of an sRGB colour, 0 to 100. */
function lightness(colour: readonly number[]): number {
  const [r, g, b] = colour.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
}

function darkness(raster: Raster): number {
  const { data } = decode(raster.png());
  return Array.from(data, (value) => 255 - value).reduce((sum, value) => sum + value, 0) / (3 * 255);
}

describe('the colours of the salt', () => {
  it('grow lighter in equal steps from one end to the other', () => {
    const steps = Array.from({ length: 101 }, (_, k) => lightness(viridis(k / 100)));
    const rise = (steps[100] - steps[0]) / 100;
    for (let k = 1; k <= 100; k++) expect(Math.abs(steps[k] - steps[k - 1] - rise)).toBeLessThan(0.5 * rise);
  });

  it('stay at their ends beyond them', () => {
    expect(viridis(-1)).toEqual(viridis(0));
    expect(viridis(2)).toEqual(viridis(1));
  });
});

describe('a raster', () => {
  it('covers as much as it is told to, with fractions of pixels at the edges', () => {
    const raster = new Raster(20, 20, white);
    raster.fill({ x: 2.5, y: 3.25, width: 5, height: 4 }, black);
    expect(darkness(raster)).toBeCloseTo(20, 0);
  });

  it('leaves what is outside of it alone', () => {
    const raster = new Raster(4, 4, white);
    raster.fill({ x: -10, y: -10, width: 100, height: 100 }, black);
    expect(darkness(raster)).toBe(16);
  });
});

describe('lettering', () => {
  it('knows every letter that captions use', () => {
    const captions =
      'Na‖Na on NiSb/Ni foil, 1 M NaClO₄ in EC:DEC + 5 wt% FEC; −0.1 V × 10⁻³ µm · c/c₀ (500 nm) ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 – ° = < > [ ] | ₃ ² λ φ η Γ';
    const unknown = JSON.stringify(glyphOf('?'));
    const missing = [...captions].filter((letter) => letter !== '?' && JSON.stringify(glyphOf(letter)) === unknown);
    expect(missing).toEqual([]);
  });

  it('is as wide as it says, wherever it is aligned', () => {
    const size = 14;
    const width = textWidth('NiSb', size);
    for (const [align, x] of [
      ['left', 20],
      ['centre', 20 + width / 2],
      ['right', 20 + width],
    ] as const) {
      const raster = new Raster(120, 40, white);
      write(raster, 'NiSb', x, 30, { colour: black, size, align });
      const { data } = decode(raster.png());
      const inked = Array.from(data).flatMap((value, k) => (value < 128 ? [Math.floor(k / 3) % 120] : []));
      expect(Math.min(...inked)).toBeGreaterThanOrEqual(18);
      expect(Math.min(...inked)).toBeLessThanOrEqual(21);
      expect(Math.abs(Math.max(...inked) - 20 - width)).toBeLessThanOrEqual(2);
    }
  });
});
