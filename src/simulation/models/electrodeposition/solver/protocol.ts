import type { ElectrodepositionParameters } from '../parameters.ts';

/** A part of the protocol with one constant drive. */
export interface Phase {
  /** The purpose of the part. */
  readonly purpose: 'PLATE' | 'REST' | 'STRIP';
  /** The potential of the substrate, V, or the current density, A m⁻², plating positive. */
  readonly held: 'POTENTIAL' | 'CURRENT';
  readonly value: number;
  /** s; null until the deposit is thick enough, or gone */
  readonly duration: number | null;
}

/** Plating, in pulses if asked for, until the deposit is thick enough. */
export function platingPhases(values: ElectrodepositionParameters): readonly Phase[] {
  const { onDuration, offDuration } = values;
  const on: Phase = { purpose: 'PLATE', ...held(values, 1), duration: onDuration };
  if (offDuration === null) return [on];
  return [on, { purpose: 'REST', held: 'CURRENT', value: 0, duration: offDuration }];
}

export function strippingPhase(values: ElectrodepositionParameters): Phase | null {
  return values.afterwards === 'STRIP' ? { purpose: 'STRIP', ...held(values, -1), duration: null } : null;
}

function held(values: ElectrodepositionParameters, sign: 1 | -1): Pick<Phase, 'held' | 'value'> {
  if (values.control === 'POTENTIOSTATIC') return { held: 'POTENTIAL', value: sign * values.appliedPotential! };
  return { held: 'CURRENT', value: sign * values.currentDensity! };
}
