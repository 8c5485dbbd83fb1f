import { describe, expect, it } from 'vitest';
import { galvanostatic, solved } from './runs.ts';

const bare = { coating: 'NONE', windowWidth: 2.56e-6, thickness: 100e-9, snapshots: 1 } as const;

describe('one nucleus in the window', () => {
  it('has the closed form of its window beside it, and those of 1.25 and 5 µm', () => {
    const { oneNucleus, snapshots, notes } = solved(bare);
    const { spacings, thickness } = oneNucleus!;
    expect(thickness).toBeCloseTo(100e-9, 12);
    expect(spacings.map(({ spacing }) => Number((spacing * 1e6).toFixed(9)))).toEqual([1.25, 2.56, 5]);
    const rough = spacings.map(({ halfCylinder }) => halfCylinder!.roughness * 1e9);
    for (const [k, wanted] of [118.0887, 155.7794, 194.6533].entries()) {
      expect(Math.abs(rough[k] / wanted - 1)).toBeLessThan(1e-3);
    }
    const { halfCylinder, halfSphere } = spacings[1];
    expect(Math.abs(halfSphere!.roughness / 202.28112136692e-9 - 1)).toBeLessThan(1e-3);
    const { morphology } = snapshots[0];
    expect(Math.abs(morphology.roughness / halfCylinder!.roughness - 1)).toBeLessThan(0.01);
    expect(Math.abs(morphology.maximumHeight / halfCylinder!.radius - 1)).toBeLessThan(0.01);
    expect(Math.abs(morphology.coverage / halfCylinder!.coverage - 1)).toBeLessThan(0.01);
    expect(Math.abs(morphology.surfaceRatio / halfCylinder!.surfaceRatio - 1)).toBeLessThan(0.01);
    const note = notes.find((text) => text.includes('geometry of one nucleus per window'))!;
    expect(note).toContain(
      '118 nm at 1.25 µm, 156 nm at 2.56 µm, 195 nm at 5 µm; as half spheres 147 nm, 202 nm, 264 nm.',
    );
  });

  it('has none where nuclei are many, and no shape that would touch the next', () => {
    expect(solved({}).oneNucleus).toBeNull();
    const thick = solved({ ...bare, windowWidth: 320e-9, substrateSiteSpacing: 300e-9, columns: 64 }).oneNucleus!;
    expect(thick.spacings[0].halfSphere).toBeNull();
    expect(thick.spacings[0].halfCylinder).not.toBeNull();
  });
});

describe('the nucleation peak of one ridge at 1 mA/cm²', () => {
  it.each([
    [2.56e-6, -0.304, '−303 mV as half cylinders and −446 mV as half spheres'],
    [1e-6, -0.284, '−283 mV as half cylinders and −404 mV as half spheres'],
    [0.5e-6, -0.268, '−267 mV as half cylinders and −380 mV as half spheres'],
    [0.25e-6, -0.249, '−249 mV as half cylinders and −359 mV as half spheres'],
  ])('one every %s m is at %s V, within 3 mV, beside %s', (spacing, peak, beside) => {
    const site = { windowWidth: spacing, substrateSiteSpacing: spacing, substrateNucleationSpread: 0, columns: 64 };
    const { nuclei, nucleationPeak, notes } = solved({ ...galvanostatic, ...bare, ...site, thickness: 2e-9 });
    expect(nuclei.length).toBe(1);
    expect(Math.abs(nucleationPeak!.potential - peak)).toBeLessThan(3e-3);
    expect(notes[0]).toContain('shallower than that of a half sphere');
    expect(notes[0]).toContain(`${Number((spacing * 1e6).toFixed(9))} µm apart`);
    expect(notes[0]).toContain(beside);
    expect(notes[0]).toMatch(/without the resistance of their contact −\d+ mV and −\d+ mV\.$/);
  });

  it('is not told for islands, at a potential or in pulses', () => {
    const thin = { thickness: 1e-9, snapshots: 1, windowWidth: 2.56e-6 };
    const pulses = { ...galvanostatic, coating: 'NONE', onDuration: 0.5, offDuration: 0.5 };
    for (const given of [galvanostatic, { coating: 'NONE' }, pulses]) {
      expect(solved({ ...thin, ...given }).notes[0]).toMatch(/with the same spacing\.$/);
    }
  });
});
