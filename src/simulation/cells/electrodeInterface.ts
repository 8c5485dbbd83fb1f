import { butlerVolmerOverpotential, exchangeCurrentDensityAt } from '../../physics/butlerVolmer.ts';

export const interfaceLaws = ['OHMIC', 'BUTLER_VOLMER'] as const;
export type InterfaceLaw = (typeof interfaceLaws)[number];

/** One metal–electrolyte interface, per geometric area: a resistance and a charge transfer in series. */
export interface ElectrodeInterface {
  /** Ω m²: the whole interface if lumped, else the film. */
  readonly resistance: number;
  /** At c₀, A m⁻². Infinite where the charge transfer is within the resistance. */
  readonly exchangeCurrentDensity: number;
}

/**
 * Overpotential of an interface, V; has the sign of the current density.
 *
 *   η = i R + (2RT/F) asinh(i / (2 i₀ (c/c₀)^½))
 *
 * @param currentDensity i, A m⁻²; positive is anodic
 * @param concentrationRatio c/c₀ at the surface
 */
export function interfaceOverpotential(
  currentDensity: number,
  { resistance, exchangeCurrentDensity }: ElectrodeInterface,
  concentrationRatio: number,
  temperature: number,
): number {
  const i0 = exchangeCurrentDensityAt(exchangeCurrentDensity, concentrationRatio);
  return currentDensity * resistance + butlerVolmerOverpotential(currentDensity, i0, temperature);
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
}

/** The number of each electrode as it is given: R_int, Ω m², with OHMIC; i₀, A m⁻², with BUTLER_VOLMER. */
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
 * The one number that a measured overpotential fixes, in a form in which zero means no charge-transfer overpotential: R_int
 * or 1/i₀.
 */
export function interfaceOf(
  law: InterfaceLaw,
  number: number,
  { filmResistance, activeAreaRatio }: ElectrodeShape,
): ElectrodeInterface {
  if (law === 'OHMIC') return { resistance: number, exchangeCurrentDensity: Number.POSITIVE_INFINITY };
  return { resistance: filmResistance / activeAreaRatio, exchangeCurrentDensity: activeAreaRatio / number };
}

/** Working and counter electrode with the numbers given. */
export function interfacesOf(
  { interfaceLaw, ...shape }: ElectrodeShape & { readonly interfaceLaw: InterfaceLaw },
  { working, counter }: InterfaceNumbers,
): Electrodes {
  const electrode = (given: number) => interfaceOf(interfaceLaw, interfaceLaw === 'OHMIC' ? given : 1 / given, shape);
  return [electrode(working), electrode(counter)];
}
