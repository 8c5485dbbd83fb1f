import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { filmStrip, scaleOf } from '../../../../src/simulation/models/electrodeposition/pictures/filmStrip.ts';
import { metalInk } from '../../../../src/simulation/models/electrodeposition/pictures/inks.ts';
import { saltRange, sample } from '../../../../src/simulation/models/electrodeposition/pictures/sampling.ts';
import { deposit, dome } from './deposit.ts';

const labels = { title: 'Na on NiSb/Ni foil', subtitle: '−0.1 V' };
const PIXEL = 640e-9 / 1024;

function countOf(content: Uint8Array, colour: readonly number[]): number {
  const { data, channels } = decode(content);
  let count = 0;
  for (let k = 0; k < data.length; k += channels) {
    if (colour.every((value, c) => Math.abs(data[k + c] - value) <= 1)) count++;
  }
  return count;
}

describe('a film strip', () => {
  it('shows as much metal as there is, to scale', () => {
    const radius = 120e-9;
    const { content } = filmStrip(deposit(radius), labels);
    const area = countOf(content, metalInk) * PIXEL ** 2;
    const expected = (Math.PI * radius ** 2) / 2;
    expect(Math.abs(area / expected - 1)).toBeLessThan(0.05);
  });

  it('shows nuclei that are smaller than the grid as half circles, to scale, across the border of the window too', () => {
    const bare = deposit(0);
    const shown = (...smallNuclei: readonly { position: number; radius: number }[]) =>
      filmStrip({ ...bare, frames: bare.frames.map((frame) => ({ ...frame, smallNuclei })) }, labels).content;
    const radius = 15e-9;
    const inKey = countOf(shown(), metalInk);
    const middle = countOf(shown({ position: 320e-9, radius }), metalInk) - inKey;
    expect(Math.abs((middle * PIXEL ** 2) / ((Math.PI * radius ** 2) / 2) - 1)).toBeLessThan(0.12);
    const atBorder = countOf(shown({ position: 0, radius }), metalInk) - inKey;
    expect(Math.abs(atBorder / middle - 1)).toBeLessThan(0.03);
    expect(shown({ position: 100e-9, radius: 1e-9 })).not.toEqual(shown());
  });

  it('has one picture below the other, all of the same height', () => {
    const heights = [1, 2, 3].map((n) => filmStrip(deposit(...Array(n).fill(120e-9)), labels).height);
    expect(heights[2] - heights[1]).toBe(heights[1] - heights[0]);
  });

  it('has one of its pictures alone on the scales of all of them', () => {
    const all = deposit(60e-9, 120e-9);
    const [small, large] = [0, 1].map((k) => filmStrip({ ...all, shown: [k] }, labels));
    expect(small!.height).toBe(large!.height);
    expect(countOf(small!.content, metalInk)).toBeLessThan(countOf(large!.content, metalInk) / 3);
  });

  it.each([
    [
      [0.883, 0.895],
      [0.8, 1],
    ],
    [
      [0.94, 0.98],
      [0.8, 1],
    ],
    [
      [0.995, 1],
      [0.99, 1],
    ],
    [
      [0.2, 1.03],
      [0, 1.05],
    ],
    [
      [1, 3.4],
      [0.99, 4],
    ],
  ] as const)('shows concentrations from %j on the colours from %j', (range, [low, high]) => {
    const scale = scaleOf(range);
    expect(scale.low).toBeCloseTo(low, 12);
    expect(scale.high).toBeCloseTo(high, 12);
  });

  it('is the same to the byte when it is made again', () => {
    const once = filmStrip(deposit(60e-9, 120e-9), labels);
    expect(filmStrip(deposit(60e-9, 120e-9), labels).content).toEqual(once.content);
  });
});

describe('the salt around the metal', () => {
  it('is not mixed with the numbers inside the metal, which mean nothing', () => {
    const frame = dome(100e-9);
    const here = { metal: 0, salt: 0 };
    for (let z = 19; z < 25; z += 0.1) {
      sample(frame, 64, z, here);
      if (here.metal < 0.5) expect(here.salt).toBeGreaterThan(0.75);
    }
  });

  it('spans from the thinnest to the richest electrolyte, the metal left out', () => {
    const [low, high] = saltRange([dome(100e-9)], 40);
    expect(low).toBeGreaterThanOrEqual(0.8);
    expect(high).toBeLessThan(0.91);
  });

  it('is periodic along the surface', () => {
    const [a, b] = [
      { metal: 0, salt: 0 },
      { metal: 0, salt: 0 },
    ];
    sample(dome(100e-9), 0.1, 5, a);
    sample(dome(100e-9), 128.1, 5, b);
    expect(a.salt).toBeCloseTo(b.salt, 12);
  });
});
