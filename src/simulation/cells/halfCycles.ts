/** The current of the working electrode; the counter electrode does the opposite. */
export type Direction = 'PLATE' | 'STRIP' | 'REST';

export interface ProtocolStep {
  readonly direction: Direction;
  /** Magnitude, A m⁻²; 0 at rest. */
  readonly currentDensity: number;
  /** s */
  readonly duration: number;
}

/** The steps of one cycle, repeated. */
export interface Protocol {
  readonly steps: readonly ProtocolStep[];
  readonly cycles: number;
}

/** SI: A m⁻², C m⁻², s. */
interface HalfCycles {
  /** Magnitude. */
  readonly currentDensity: number;
  readonly arealCapacity: number;
  readonly restDuration: number;
  readonly cycles: number;
}

/** Half-cycles of equal capacity: plate the working electrode, then strip it, with rests between if asked for. */
export function halfCycles({ currentDensity, arealCapacity, restDuration, cycles }: HalfCycles): Protocol {
  const duration = arealCapacity / currentDensity;
  const rest: ProtocolStep[] =
    restDuration > 0 ? [{ direction: 'REST', currentDensity: 0, duration: restDuration }] : [];
  const steps: ProtocolStep[] = [
    { direction: 'PLATE', currentDensity, duration },
    ...rest,
    { direction: 'STRIP', currentDensity, duration },
    ...rest,
  ];
  return { steps, cycles };
}

/** Signed current density of a step, A m⁻²: anodic (stripping) positive at the working electrode. */
export function signedCurrentDensity({ direction, currentDensity }: ProtocolStep): number {
  if (direction === 'REST') return 0;
  return direction === 'STRIP' ? currentDensity : -currentDensity;
}
