import { describe, expect, it } from 'vitest';
import { RandomStream } from '../../src/statistics/random.ts';

const COUNT = 100_000;

function moments(draw: () => number): { mean: number; variance: number } {
  const values = Float64Array.from({ length: COUNT }, draw);
  const mean = values.reduce((sum, x) => sum + x, 0) / COUNT;
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / COUNT };
}

describe('random stream', () => {
  it('repeats itself from the same seed, and differs by seed and by stream', () => {
    const first = (seed: number, stream?: number) => new RandomStream(seed, stream).word();
    expect(first(1)).toBe(first(1));
    expect(new Set([first(1), first(2), first(1, 1), first(2, 1), first(0)]).size).toBe(5);
  });

  it('goes on where its state was taken', () => {
    const random = new RandomStream(3);
    for (let k = 0; k < 10; k++) random.word();
    const other = new RandomStream(0);
    other.state = JSON.parse(JSON.stringify(random.state));
    expect([other.word(), other.word()]).toEqual([random.word(), random.word()]);
  });

  it('has the moments of its distributions', () => {
    const random = new RandomStream(1);
    const uniform = moments(() => random.uniform());
    expect(uniform.mean).toBeCloseTo(1 / 2, 2);
    expect(uniform.variance).toBeCloseTo(1 / 12, 3);
    const exponential = moments(() => random.exponential());
    expect(exponential.mean).toBeCloseTo(1, 1);
    expect(Math.abs(exponential.variance - 1)).toBeLessThan(0.03);
    const normal = moments(() => random.normal());
    expect(Math.abs(normal.mean)).toBeLessThan(0.01);
    expect(Math.abs(normal.variance - 1)).toBeLessThan(0.02);
  });

  it('does not repeat a word within a short run more often than chance has it', () => {
    const random = new RandomStream(5);
    const words = new Set(Array.from({ length: COUNT }, () => random.word()));
    expect(COUNT - words.size).toBeLessThan(8);
  });
});
