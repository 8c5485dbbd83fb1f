import { describe, expect, it } from 'vitest';
import { observables } from '../../../src/simulation/models/electrodeposition/observables.ts';
import { galvanostatic, solved } from './runs.ts';

const platingTime = observables.find(({ name }) => name === 'platingTime')!;

describe('the time of plating', () => {
  it.each([
    ['at 1 mA/cm²', galvanostatic],
    ['at −0.1 V', {}],
    ['in pulses', { ...galvanostatic, onDuration: 0.7, offDuration: 0.3 }],
  ])('is without the time of stripping: %s', (_drive, drive) => {
    const plated = solved({ ...drive, thickness: 5e-9, snapshots: 2 });
    const stripped = solved({ ...drive, thickness: 5e-9, snapshots: 2, afterwards: 'STRIP' });
    expect(platingTime.read(plated)).toBe(plated.series.time.at(-1));
    expect(platingTime.read(stripped)).toBe(platingTime.read(plated));
    expect(stripped.series.time.at(-1)!).toBeGreaterThan(1.2 * platingTime.read(plated)!);
  });
});
