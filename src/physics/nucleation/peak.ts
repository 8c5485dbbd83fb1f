import { F, R } from '../constants.ts';
import { capillaryLengthPotential } from '../gibbsThomson.ts';
import type { NucleusShape } from '../nucleus.ts';
import { type Refusal, refusal } from '../refusal.ts';

/** A nucleus starts with about this radius, m: a few atoms. */
export const FIRST_RADIUS = 4e-10;
/** At this many critical radii a nucleus grows without fluctuations. */
export const SUPERCRITICAL = 1.3;
/** A nucleus smaller than this has dissolved, m. */
export const LEAST_RADIUS = 2e-10;
/** Half of all sites nucleate before ∫ rate dt is this. */
const MEDIAN_PATIENCE = Math.LN2;
/** A step moves the potential by this at most, V, and the radius by this share; before the nucleus, the first only. */
const LARGEST_CHANGE = 2e-4;
const LARGEST_GROWTH = 0.01;
const MOST_STEPS = 100_000;
/** Newton's method for the potential of a nucleus ends at this step, V. */
const EXACT = 1e-12;
const MOST_ITERATIONS = 100;

/** A surface with one active site every W, driven by a constant current density; the salt is at c₀. SI. */
export interface DrivenSites {
  /** W; in three dimensions each nucleus has the square W² to itself. */
  readonly spacing: number;
  /** j, per geometric area, plating positive. */
  readonly currentDensity: number;
  /** C, F m⁻² */
  readonly doubleLayerCapacitance: number;
  /** ρ, Ω m² of the foot of the nucleus. */
  readonly contactResistance: number;
  readonly surfaceEnergy: number;
  readonly molarVolume: number;
  readonly exchangeCurrentDensity: number;
  readonly transferCoefficient: number;
  readonly temperature: number;
  /** Rate of nucleation of a site at an overpotential, s⁻¹. */
  readonly rate: (overpotential: number) => number;
}

/**
 * Deepest potential of a surface whose double layer a current charges until nuclei take it up: one equal nucleus of
 * contact angle 90° at each site, which forms at the median of its time.
 *
 *   C A dV/dt = −j A + I,   dv/dt = (V_m/F) I,   I = S i(V_n + Γκ) = (V_n − V) B/ρ
 *
 *   ridge: A = W,   S = πr,    B = 2r,    v = πr²/2,    κ = 1/r
 *   cap:   A = W²,  S = 2πr²,  B = πr²,   v = 2πr³/3,   κ = 2/r
 *
 * Butler–Volmer i at the potential V_n of the metal. The first nucleus has r = 0.4 nm; until it is beyond 1.3 critical
 * radii its curvature counts as there. By the midpoint rule, within 0.1 mV.
 *
 * @returns V at its minimum, V, negative; the reason where the first nucleus dissolves again
 */
export function nucleationPeak(sites: DrivenSites, shape: NucleusShape): number | Refusal {
  const { currentDensity: j, doubleLayerCapacitance: capacitance, molarVolume } = sites;
  const geometry = geometries[shape];
  const area = geometry.area(sites.spacing);
  let potential = potentialOfNucleation(sites);
  const critical = (-geometry.curvature * capillaryLengthPotential(sites.surfaceEnergy, molarVolume)) / potential;
  const first = Math.max(SUPERCRITICAL * critical, FIRST_RADIUS);
  let radius = FIRST_RADIUS;
  let deepest = potential;
  potential += (F * geometry.volume(radius)) / molarVolume / (capacitance * area);
  const slopesAt = (v: number, r: number) => {
    const current = currentDensityOf(sites, geometry, { potential: v, curvature: 1 / Math.max(first, r) });
    return {
      potential: (geometry.surface(r) * current - j * area) / (capacitance * area),
      radius: (molarVolume / F) * current,
    };
  };
  for (let k = 0; k < MOST_STEPS; k++) {
    const here = slopesAt(potential, radius);
    deepest = Math.min(deepest, potential);
    if (here.potential >= 0) return deepest;
    const dt = Math.min(-LARGEST_CHANGE / here.potential, (LARGEST_GROWTH * radius) / Math.abs(here.radius));
    const middle = slopesAt(potential + 0.5 * dt * here.potential, radius + 0.5 * dt * here.radius);
    potential += dt * middle.potential;
    radius += dt * middle.radius;
    if (radius < LEAST_RADIUS) break;
  }
  return refusal('the first nucleus takes so much charge from the double layer that it dissolves again.');
}

interface Geometry {
  /** Of curvature r. */
  readonly curvature: number;
  readonly area: (spacing: number) => number;
  readonly volume: (radius: number) => number;
  readonly surface: (radius: number) => number;
  /** S/B */
  readonly surfaceOverFoot: number;
}

const geometries: Readonly<Record<NucleusShape, Geometry>> = {
  RIDGE: {
    curvature: 1,
    area: (spacing) => spacing,
    volume: (radius) => 0.5 * Math.PI * radius ** 2,
    surface: (radius) => Math.PI * radius,
    surfaceOverFoot: Math.PI / 2,
  },
  CAP: {
    curvature: 2,
    area: (spacing) => spacing ** 2,
    volume: (radius) => (2 / 3) * Math.PI * radius ** 3,
    surface: (radius) => 2 * Math.PI * radius ** 2,
    surfaceOverFoot: 2,
  },
};

/** Where half of the sites have nucleated while the current charges the double layer, V. */
function potentialOfNucleation({ currentDensity, doubleLayerCapacitance, rate }: DrivenSites): number {
  const dt = (LARGEST_CHANGE * doubleLayerCapacitance) / currentDensity;
  let [hazard, overpotential] = [0, 0];
  for (let k = 0; k < MOST_STEPS; k++) {
    const passed = rate(overpotential + 0.5 * LARGEST_CHANGE) * dt;
    if (hazard + passed >= MEDIAN_PATIENCE) {
      return -(overpotential + (LARGEST_CHANGE * (MEDIAN_PATIENCE - hazard)) / passed);
    }
    hazard += passed;
    overpotential += LARGEST_CHANGE;
  }
  return -overpotential;
}

/** Current density of a nucleus behind its contact, A m⁻², plating positive. */
function currentDensityOf(
  sites: DrivenSites,
  { curvature: factor, surfaceOverFoot }: Geometry,
  { potential, curvature }: { readonly potential: number; readonly curvature: number },
): number {
  const { transferCoefficient: alpha, temperature, exchangeCurrentDensity, contactResistance } = sites;
  const perVolt = F / (R * temperature);
  const shift = factor * curvature * capillaryLengthPotential(sites.surfaceEnergy, sites.molarVolume);
  const resistance = contactResistance * surfaceOverFoot;
  // Monotone, and concave where it plates, convex where it strips: Newton's method from V comes from one side.
  let drop = 0;
  for (let k = 0; k < MOST_ITERATIONS; k++) {
    const reduced = perVolt * (potential + drop + shift);
    const [out, back] = [Math.exp(-alpha * reduced), Math.exp((1 - alpha) * reduced)];
    const current = exchangeCurrentDensity * (out - back);
    const slope = exchangeCurrentDensity * perVolt * (alpha * out + (1 - alpha) * back);
    const step = (resistance * current - drop) / (1 + resistance * slope);
    drop += step;
    if (Math.abs(step) < EXACT) return current;
  }
  return Number.NaN;
}
