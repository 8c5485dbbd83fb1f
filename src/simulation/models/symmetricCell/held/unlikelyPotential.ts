/** Above this other reactions are likely, V. */
export const UNLIKELY_POTENTIAL = 1;

/** @param volts a voltage of the cell, in magnitude */
export function unlikelyPotential(volts: number): string {
  return `${volts.toPrecision(3)} V: above ${UNLIKELY_POTENTIAL} V other reactions are likely, and the window of the electrolyte is not recorded`;
}
