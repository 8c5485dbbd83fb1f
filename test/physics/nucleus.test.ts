import { describe, expect, it } from 'vitest';
import { type NucleusGeometry, type NucleusShape, nucleusIn } from '../../src/physics/nucleus.ts';

const width = 2.56e-6;
const at = (shape: NucleusShape, thickness: number) => nucleusIn({ thickness, width }, shape) as NucleusGeometry;

/** Of an independent program: shape, h in nm, then radius and roughness in nm, coverage, surface ratio. */
const known = [
  ['RIDGE', 100, 403.7012, 155.7794, 0.3153916, 1.1800243],
  ['CAP', 100, 678.902, 202.2811, 0.220945, 1.220945],
  ['RIDGE', 10, 127.66153, 31.362792, 0.09973557, null],
  ['CAP', 10, 315.1184, 47.57508, 0.047601155, null],
  ['RIDGE', 30, 221.11626, 68.77993, 0.17274707, null],
  ['CAP', 30, 454.47939, 96.57011, 0.099014392, null],
] as const;

describe('one nucleus in a window of 2.56 µm', () => {
  it.each(known)('is that of an independent program: %s, %i nm', (shape, h, radius, roughness, coverage, surface) => {
    const nucleus = at(shape, h * 1e-9);
    expect(nucleus.radius / (radius * 1e-9)).toBeCloseTo(1, 6);
    expect(nucleus.roughness / (roughness * 1e-9)).toBeCloseTo(1, 6);
    expect(nucleus.coverage / coverage).toBeCloseTo(1, 6);
    if (surface !== null) expect(nucleus.surfaceRatio / surface).toBeCloseTo(1, 6);
  });

  it.each([
    [2, 6.923418522456119, 2.784521562146, 0.36780660900548134, 1.2099426613912154],
    [3, 8.479421327875665, 3.548615096378, 0.45046925804339466, 1.2571261978251922],
  ])('is one of 68 equal ridges in it: %i nm', (h, radius, roughness, coverage, surface) => {
    const one = nucleusIn({ thickness: h * 1e-9, width: width / 68 }, 'RIDGE') as NucleusGeometry;
    expect(one.radius / (radius * 1e-9)).toBeCloseTo(1, 6);
    expect(one.roughness / (roughness * 1e-9)).toBeCloseTo(1, 6);
    expect(one.coverage / coverage).toBeCloseTo(1, 6);
    expect(one.surfaceRatio / surface).toBeCloseTo(1, 6);
  });

  it('holds all the metal, and its roughness is that of its heights', () => {
    for (const shape of ['RIDGE', 'CAP'] as const) {
      const { radius, roughness } = at(shape, 50e-9);
      const count = 400_000;
      let [sum, squares] = [0, 0];
      for (let k = 0; k < count; k++) {
        const x = ((k + 0.5) / count) * radius;
        const height = Math.sqrt(radius * radius - x * x);
        const share =
          shape === 'RIDGE' ? (2 * radius) / count / width : (2 * Math.PI * x * radius) / count / width ** 2;
        sum += height * share;
        squares += height * height * share;
      }
      expect(sum / 50e-9).toBeCloseTo(1, 6);
      expect(Math.sqrt(squares - sum * sum) / roughness).toBeCloseTo(1, 5);
    }
  });

  it('is refused where neighbours would touch', () => {
    const touching = { RIDGE: (Math.PI * width) / 8, CAP: (Math.PI * width) / 12 };
    for (const shape of ['RIDGE', 'CAP'] as const) {
      expect(at(shape, 0.999 * touching[shape]).radius).toBeLessThanOrEqual(width / 2);
      expect(nucleusIn({ thickness: 1.001 * touching[shape], width }, shape)).toEqual({
        reason: expect.stringContaining('touch'),
      });
    }
  });
});
