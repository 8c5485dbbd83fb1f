import {
  type NucleatedWindow,
  type NucleusGeometry,
  type NucleusShape,
  nucleusIn,
} from '../../../../../physics/nucleus.ts';
import { units } from '../../../../../physics/units.ts';
import { surfaceParameters } from '../../parameters/surface.ts';
import type { OneNucleus } from '../../result.ts';

/**
 * The closed forms beside a window in which one nucleus formed: at its width, and at both ends of the band of the spacing of
 * sites.
 *
 * @param thickness of the metal at the end of plating, m
 * @param width of the window, m
 */
export function oneNucleusOf(thickness: number, width: number): OneNucleus {
  const { unit, defaultBand } = surfaceParameters.substrateSiteSpacing;
  const spacings = [width, ...defaultBand.map((end) => end * units[unit].toSI)].toSorted((a, b) => a - b);
  return {
    thickness,
    spacings: [...new Set(spacings)].map((spacing) => ({
      spacing,
      halfCylinder: geometryOf({ thickness, width: spacing }, 'RIDGE'),
      halfSphere: geometryOf({ thickness, width: spacing }, 'CAP'),
    })),
  };
}

function geometryOf(window: NucleatedWindow, shape: NucleusShape): NucleusGeometry | null {
  const nucleus = nucleusIn(window, shape);
  return 'reason' in nucleus ? null : nucleus;
}

/** `118 nm at 1.25 µm, 156 nm at 2.56 µm, 195 nm at 5 µm (half spheres: 147 nm, 202 nm, 264 nm)` */
export function oneNucleusInWords({ spacings }: OneNucleus): string {
  const rough = (geometry: { readonly roughness: number } | null) =>
    geometry === null ? 'none, it would touch the next' : `${digits(geometry.roughness * 1e9)} nm`;
  const ridges = spacings.map(({ spacing, halfCylinder }) => `${rough(halfCylinder)} at ${digits(spacing * 1e6)} µm`);
  const caps = spacings.map(({ halfSphere }) => rough(halfSphere));
  return `Roughness and heights are the geometry of one nucleus per window: they follow from the spacing of nuclei alone. In closed form, while the radius is far below the spacing, RMS ${ridges.join(', ')}; as half spheres ${caps.join(', ')}.`;
}

function digits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
