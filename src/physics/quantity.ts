import { type Unit, type UnitOf, units } from './units.ts';

/**
 * A number that knows its unit: the compiler checks the dimension, the unit travels with the value.
 *
 * Signs, everywhere in this project: anodic (stripping) current density and overpotential are positive at the
 * working electrode; potentials name their reference; a protocol step has a positive magnitude and a direction.
 */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

export type ArealCapacity = Quantity<UnitOf<'arealCapacity'>>;
export type CurrentDensity = Quantity<UnitOf<'currentDensity'>>;
export type Temperature = Quantity<UnitOf<'temperature'>>;

export function quantity<U extends Unit>(value: number, unit: U): Quantity<U> {
  return { value, unit };
}

/** The value in SI: the only form in which quantities are multiplied or divided. */
export function si(q: Quantity): number {
  return q.value * units[q.unit].toSI;
}

/** A value in SI, expressed in the unit asked for. */
export function fromSI<U extends Unit>(value: number, unit: U): Quantity<U> {
  return { value: value / units[unit].toSI, unit };
}
