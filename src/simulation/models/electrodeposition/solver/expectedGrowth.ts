import { ambipolarDiffusivity } from '../../../../physics/binaryElectrolyte.ts';
import { F } from '../../../../physics/constants.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';
import { gapOf, limitingCurrentDensityOfGap, stateAtPotential } from './scales.ts';

/** Parts into which the radius of a nucleus is divided. */
const PARTS = 32;

/** How a deposit is expected to grow, before it is computed: without the wait for nuclei and without a barrier. */
export interface ExpectedGrowth {
  /** Time at the drive of plating, s. */
  readonly plating: number;
  /** Pulses of it; null where it is not interrupted. */
  readonly pulses: number | null;
  /** How far the front moves, m: the radius of a nucleus until nuclei touch, then the rest of the film. */
  readonly path: number;
}

/**
 * Half cylinders at the distance of the active sites, which grow until they touch, then a film. The salt is at rest
 * across the gap. At a held current the time follows from Faraday's law.
 */
export function expectedGrowth(values: ElectrodepositionParameters): ExpectedGrowth {
  const { thickness, molarVolume, onDuration } = values;
  const spacing = nucleusSpacing(values);
  const touching = spacing / 2;
  const radius = Math.min(touching, Math.sqrt((2 * thickness * spacing) / Math.PI));
  const film = Math.max(0, thickness - (Math.PI * radius * radius) / (2 * spacing));
  const path = radius + film;
  const plating =
    values.control === 'GALVANOSTATIC'
      ? (F * thickness) / (molarVolume * values.currentDensity!)
      : timeOfGrowth(values, { spacing, radius, film });
  return { plating, path, pulses: onDuration === null ? null : Math.max(1, plating / onDuration) };
}

interface Shape {
  readonly spacing: number;
  readonly radius: number;
  readonly film: number;
}

/** At a held potential each stage has the current that its surface draws through the gap, s. */
function timeOfGrowth(values: ElectrodepositionParameters, { spacing, radius, film }: Shape): number {
  const limit = limitingCurrentDensityOfGap(values);
  const current = (area: number) => stateAtPotential(values, values.appliedPotential!, limit / area).currentDensity;
  let slowness = 0;
  for (let k = 0; k < PARTS; k++) {
    const area = (Math.PI * radius * (k + 0.5)) / PARTS / spacing;
    slowness += radius / PARTS / current(area);
  }
  if (film > 0) slowness += film / current(1);
  return (F / values.molarVolume) * slowness;
}

/** Mean distance between nuclei where every active site nucleates, the width of the window at most, m. */
function nucleusSpacing(values: ElectrodepositionParameters): number {
  return values.windowWidth / Math.max(1, expectedSites(values));
}

/** Active sites in the window, on average. */
export function expectedSites(values: ElectrodepositionParameters): number {
  const { coating, windowWidth, substrateSiteSpacing, coatingSiteSpacing } = values;
  const coated = coating === 'ISLANDS' ? values.islandDiameter / values.islandPitch : 0;
  const crack = coating === 'FILM' ? values.crackWidth / values.crackSpacing : 0;
  const density = {
    NONE: 1 / substrateSiteSpacing,
    ISLANDS: coated / coatingSiteSpacing + (1 - coated) / substrateSiteSpacing,
    FILM: crack / values.crackSiteSpacing + (1 - crack) / coatingSiteSpacing,
  };
  return windowWidth * density[coating];
}

/** Time in which the slowest part of the salt settles across the gap, L²ε/(π² g D), s. */
export function settlingTime(values: ElectrodepositionParameters): number {
  const { length, content } = gapOf(values);
  return (length * length * content) / (Math.PI ** 2 * ambipolarDiffusivity(values));
}
