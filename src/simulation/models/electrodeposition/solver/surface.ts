import { RICHARDSON, saturationCurrentDensity, thermalVoltage } from '../../../../physics/schottky.ts';
import type { ElectrodepositionParameters } from '../parameters.ts';
import type { SurfaceSegment } from '../result.ts';

/** How readily sites of a kind of surface nucleate, and how many there are. */
export interface NucleationLaw {
  /** Mean and standard deviation of the onset η_n of a site, V. */
  readonly onset: number;
  readonly spread: number;
  /** Mean distance between active sites, m. */
  readonly spacing: number;
}

/**
 * Current density from a kind of surface into metal whose potential is ΔV above that of the substrate, plating
 * positive. A barrier blocks plating and opens for stripping:
 *
 *   J = G ΔV + J_s (1 − exp(−ΔV/n V_T))
 */
export interface ContactLaw {
  /** G, S m⁻² */
  readonly conductance: number;
  /** J_s, A m⁻²; 0 without a barrier. */
  readonly saturation: number;
  /** n V_T, V */
  readonly voltage: number;
}

/** A kind of surface, as indices of its two laws. */
export interface SurfaceKind {
  readonly name: string;
  readonly nucleation: number;
  readonly contact: number;
}

/** A piece of surface, periodic: data only. */
export interface Surface {
  readonly width: number;
  readonly segments: readonly SurfaceSegment[];
  readonly kinds: readonly SurfaceKind[];
  readonly nucleationLaws: readonly NucleationLaw[];
  readonly contactLaws: readonly ContactLaw[];
}

/** The surface that the parameters describe. */
export function surfaceOf(values: ElectrodepositionParameters): Surface {
  const kinds: SurfaceKind[] = [];
  const nucleationLaws: NucleationLaw[] = [];
  const contactLaws: ContactLaw[] = [];
  const add = (name: string, nucleation: NucleationLaw, contact: ContactLaw): number => {
    kinds.push({ name, nucleation: indexOf(nucleationLaws, nucleation), contact: indexOf(contactLaws, contact) });
    return kinds.length - 1;
  };
  const { coating, windowWidth: width } = values;
  const bare = nucleationOf(values, 'substrate');
  const substrate = add('substrate', bare, substrateContact(values));
  const rest = { width, kinds, nucleationLaws, contactLaws };
  if (coating === 'NONE') return { ...rest, segments: [{ from: 0, to: width, index: substrate, kind: 'substrate' }] };
  const coated = add('coating', nucleationOf(values, 'coating'), coatingContact(values));
  if (coating === 'ISLANDS') {
    const { islandPitch: period, islandDiameter: size } = values;
    return { ...rest, segments: striped({ width, period, size, inside: coated, outside: substrate }, kinds) };
  }
  const { crackSpacing: period, crackWidth: size } = values;
  const crack = add('crack', { ...bare, spacing: values.crackSiteSpacing }, substrateContact(values));
  return { ...rest, segments: striped({ width, period, size, inside: crack, outside: coated }, kinds) };
}

/** The index of an equal law, which is added if there is none: surfaces with the same law share their sites. */
function indexOf<T extends object>(laws: T[], law: T): number {
  const key = JSON.stringify(law);
  const known = laws.findIndex((other) => JSON.stringify(other) === key);
  return known >= 0 ? known : laws.push(law) - 1;
}

function nucleationOf(values: ElectrodepositionParameters, of: 'substrate' | 'coating'): NucleationLaw {
  return {
    onset: values[`${of}NucleationOverpotential`],
    spread: values[`${of}NucleationSpread`],
    spacing: values[`${of}SiteSpacing`],
  };
}

function substrateContact(values: ElectrodepositionParameters): ContactLaw {
  return { conductance: 1 / values.substrateContactResistance, saturation: 0, voltage: 1 };
}

function coatingContact(values: ElectrodepositionParameters): ContactLaw {
  if (values.coatingContact === 'OHMIC') return substrateContact(values);
  const { barrierHeight, richardsonRatio, temperature, idealityFactor, leakConductivity, coatingThickness } = values;
  return {
    conductance: leakConductivity / coatingThickness,
    saturation: saturationCurrentDensity(barrierHeight, richardsonRatio * RICHARDSON, temperature),
    voltage: idealityFactor * thermalVoltage(temperature),
  };
}

interface Stripes {
  readonly width: number;
  readonly period: number;
  readonly size: number;
  readonly inside: number;
  readonly outside: number;
}

/** Stripes of one kind on another; the period is adjusted so that a whole number fits into the width. */
function striped({ width, period, size, inside, outside }: Stripes, kinds: readonly SurfaceKind[]): SurfaceSegment[] {
  const count = Math.round(width / period);
  const pitch = width / count;
  const segment = (from: number, to: number, index: number) => ({ from, to, index, kind: kinds[index].name });
  const stripes = Array.from({ length: count }, (_, k) => {
    const middle = (k + 0.5) * pitch;
    return [
      segment(k * pitch, middle - size / 2, outside),
      segment(middle - size / 2, middle + size / 2, inside),
      segment(middle + size / 2, (k + 1) * pitch, outside),
    ];
  });
  return stripes.flat().filter(({ from, to }) => to > from);
}
