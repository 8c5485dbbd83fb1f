import type { Stepper } from '../model.ts';

/** Places in `observables`, all SI; voltages as they add up to V = working − counter. */
export const TIME = 0;
export const CURRENT_DENSITY = 1;
export const CELL_VOLTAGE = 2;
export const OHMIC = 3;
export const CONCENTRATION = 4;
export const WORKING_INTERFACE = 5;
export const COUNTER_INTERFACE = 6;
export const SERIES = 7;
export const WORKING_CONCENTRATION = 8;
export const COUNTER_CONCENTRATION = 9;
export const CYCLE = 10;
/** (i₀/i₀(c₀))² at either electrode. */
export const WORKING_RATIO = 11;
export const COUNTER_RATIO = 12;
export const OBSERVABLES = 13;

/** A cell of two electrodes during its protocol, with its observables. */
export interface CycledCell extends Stepper {
  /** Index of the step of the protocol, and the time since it began, s. */
  readonly protocolStep: number;
  readonly elapsed: number;
}
