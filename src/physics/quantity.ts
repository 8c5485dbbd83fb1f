import { type Unit, units } from './units.ts';

/**
 * A number with its unit.
 *
 * Signs, everywhere in this project: anodic (stripping) current density and overpotential are positive at the working
 * electrode; potentials name their reference; a protocol step has a positive magnitude and a direction.
 */
export interface Quantity<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
}

/** A value in SI, in which quantities are computed, expressed in the given unit. */
export function fromSI<U extends Unit>(value: number, unit: U): Quantity<U> {
  return { value: value / units[unit].toSI, unit };
}
