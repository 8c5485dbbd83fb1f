import {
  butlerVolmerOverpotential,
  exchangeCurrentDensityAt,
  exchangeCurrentDensityFrom,
} from '../../physics/butlerVolmer.ts';
import { marcusHushChidseyOverpotential } from '../../physics/marcusHushChidsey.ts';

/** The laws between which a run lies where none is decided. */
export const interfaceLaws = ['OHMIC', 'BUTLER_VOLMER'] as const;
/** The laws that can be stated. MARCUS_HUSH_CHIDSEY is not fitted to measured cells. */
const everyLaw = [...interfaceLaws, 'MARCUS_HUSH_CHIDSEY'] as const;
export type InterfaceLaw = (typeof everyLaw)[number];

/** A law as a request states it. */
export const statedLaws = [...everyLaw, 'UNDECIDED'] as const;
export type StatedLaw = (typeof statedLaws)[number];

/** One metal–electrolyte interface, per geometric area: a resistance and a charge transfer in series. */
export interface ElectrodeInterface {
  /** Ω m²: the whole interface if lumped, else the film. */
  readonly resistance: number;
  /** At c₀, A m⁻². Infinite where the charge transfer is within the resistance. */
  readonly exchangeCurrentDensity: number;
  /** J, where the charge transfer is after Marcus, Hush and Chidsey; else it is after Butler and Volmer. */
  readonly reorganisationEnergy?: number;
  /** What saturation leaves of the overpotential, a factor; 1 without it. */
  readonly saturation?: number;
  /** The same where the current is not known beforehand. */
  readonly saturates?: Saturation;
}

interface Saturation {
  /** The current without saturation, A m⁻². */
  readonly from: number;
  readonly exponent: number;
}

/**
 * Overpotential of an interface, V; has the sign of the current density.
 *
 *   η = s [i R + (2RT/F) asinh(i / (2 i₀ (c/c₀)^½))]
 *
 * With a reorganisation energy the second term is that of Marcus, Hush and Chidsey.
 *
 * @param currentDensity i, A m⁻²; positive is anodic
 * @param concentrationRatio c/c₀ at the surface, or (i₀/i₀(c₀))² where i₀ has a law of its own
 */
export function interfaceOverpotential(
  currentDensity: number,
  { resistance, exchangeCurrentDensity, saturation = 1, reorganisationEnergy }: ElectrodeInterface,
  concentrationRatio: number,
  temperature: number,
): number {
  const i0 = exchangeCurrentDensityAt(exchangeCurrentDensity, concentrationRatio);
  const transfer =
    reorganisationEnergy === undefined
      ? butlerVolmerOverpotential(currentDensity, i0, temperature)
      : marcusHushChidseyOverpotential(currentDensity, {
          exchangeCurrentDensity: i0,
          reorganisationEnergy,
          temperature,
        });
  return saturation * (currentDensity * resistance + transfer);
}

/**
 * What saturation leaves of it where it follows the current, a factor. Apart from the law, which is to stay short: else each of
 * its results is allocated.
 */
export function followingSaturation({ saturates }: ElectrodeInterface, currentDensity: number): number {
  if (saturates === undefined || currentDensity === 0) return 1;
  return saturationFactor(Math.abs(currentDensity) / saturates.from, saturates.exponent);
}

export type Electrodes = readonly [working: ElectrodeInterface, counter: ElectrodeInterface];

/** An electrode without overpotential: what is left is the electrolyte. */
export const reversible: ElectrodeInterface = { resistance: 0, exchangeCurrentDensity: Number.POSITIVE_INFINITY };

/** Film and area of an electrode, which are known before its interface number. */
export interface ElectrodeShape {
  /** Ω m², per area that is active */
  readonly filmResistance: number;
  /** Active over geometric area. */
  readonly activeAreaRatio: number;
  /** J; null or NaN where the law has none. */
  readonly reorganisationEnergy?: number | null;
}

/** The number of each electrode as it is given: R_int, Ω m², with OHMIC; i₀, A m⁻², with the others. */
export interface InterfaceNumbers {
  readonly working: number;
  readonly counter: number;
}

/** The number of one electrode under its name; null with the other law, or for an i₀ without bound. */
export interface NamedNumber {
  readonly interfaceResistance: number | null;
  readonly exchangeCurrentDensity: number | null;
}

/** @param given R_int, Ω m², or i₀, A m⁻² */
export function namedNumber(law: InterfaceLaw, given: number | null): NamedNumber {
  const isOhmic = law === 'OHMIC';
  return { interfaceResistance: isOhmic ? given : null, exchangeCurrentDensity: isOhmic ? null : given };
}

/** @param fitted R_int, Ω m², or 1/i₀, m² A⁻¹ */
export function fittedNumber(law: InterfaceLaw, fitted: number): NamedNumber {
  if (law === 'OHMIC') return namedNumber(law, fitted);
  return namedNumber(law, fitted === 0 ? null : 1 / fitted);
}

/**
 * The one number that a measured overpotential fixes, in a form in which zero means no charge-transfer overpotential:
 * R_int or 1/i₀.
 */
export function interfaceOf(
  law: InterfaceLaw,
  number: number,
  { filmResistance, activeAreaRatio, reorganisationEnergy }: ElectrodeShape,
): ElectrodeInterface {
  if (law === 'OHMIC') return { resistance: number, exchangeCurrentDensity: Number.POSITIVE_INFINITY };
  const electrode = { resistance: filmResistance / activeAreaRatio, exchangeCurrentDensity: activeAreaRatio / number };
  return law === 'MARCUS_HUSH_CHIDSEY' ? { ...electrode, reorganisationEnergy: reorganisationEnergy! } : electrode;
}

/**
 * The interface number of an electrode whose overpotential is known at one current and c₀.
 *
 * @param overpotential η₁, V, not negative
 * @param currentDensity i₁, A m⁻²
 * @returns R_int, Ω m², or 1/i₀, m² A⁻¹; zero where the film alone has this overpotential
 */
export function numberFrom(
  law: InterfaceLaw,
  { overpotential, currentDensity, temperature }: KnownOverpotential,
  { filmResistance, activeAreaRatio }: ElectrodeShape,
): number {
  if (law === 'OHMIC') return overpotential / currentDensity;
  const ofTransfer = overpotential - (currentDensity * filmResistance) / activeAreaRatio;
  if (ofTransfer <= 0) return 0;
  const number = 1 / exchangeCurrentDensityFrom(currentDensity / activeAreaRatio, ofTransfer, temperature);
  return Math.min(number, GREATEST_NUMBER);
}

/**
 * Of 1/i₀, m² A⁻¹, at some 30 V: above, a number with its factors would become infinite, and so would the
 * overpotential.
 */
const GREATEST_NUMBER = 1e280;

export interface KnownOverpotential {
  readonly overpotential: number;
  readonly currentDensity: number;
  readonly temperature: number;
}

/** Working and counter electrode with the numbers given. */
export function interfacesOf(
  law: InterfaceLaw,
  { working, counter }: InterfaceNumbers,
  shape: ElectrodeShape,
): Electrodes {
  const electrode = (given: number) => interfaceOf(law, law === 'OHMIC' ? given : 1 / given, shape);
  return [electrode(working), electrode(counter)];
}

/**
 * Overpotential of a cell between those under the two laws: V_ohmic^w V_BV^(1−w).
 *
 * @param weight w from 0 to 1
 */
export function betweenLaws(ohmic: number, butlerVolmer: number, weight: number): number {
  return ohmic ** weight * butlerVolmer ** (1 - weight);
}

/**
 * What saturation leaves of the overpotential of an interface at another current than the tested one: (j/j₁)^(−k).
 *
 * @param currentRatio j/j₁, positive
 * @param exponent k, not negative
 */
export function saturationFactor(currentRatio: number, exponent: number): number {
  return currentRatio ** -exponent;
}

/**
 * An interface with its saturation.
 *
 * @param from the tested current, A m⁻²
 * @param at the current of the run, A m⁻²; NaN where it follows from a voltage
 */
export function saturated(
  electrode: ElectrodeInterface,
  { from, at, exponent }: Saturation & { readonly at: number },
): ElectrodeInterface {
  if (!Number.isNaN(at)) return { ...electrode, saturation: saturationFactor(at / from, exponent) };
  return exponent === 0 ? electrode : { ...electrode, saturates: { from, exponent } };
}
