/** The current of the working electrode; the counter electrode does the opposite. */
export type Direction = 'PLATE' | 'STRIP' | 'REST';

export interface ProtocolStep {
  readonly direction: Direction;
  /** Magnitude, A m⁻²; 0 at rest, NaN where it follows from a voltage. */
  readonly currentDensity: number;
  /** s; infinite where the charge alone ends the step. */
  readonly duration: number;
  /** A voltage that is held in place of the current. */
  readonly held?: HeldVoltage;
}

interface HeldVoltage {
  /** Magnitude, V */
  readonly potential: number;
  /** The step ends when this charge has passed, C m⁻²; infinite where time alone ends it. */
  readonly capacity: number;
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
  readonly protocol?: ProtocolKind;
  /** What is held in place of the current; then it also says when a half-cycle ends. */
  readonly hold?: Hold | null;
}

/** CYCLES: half-cycles in turn. HOLD: the first of them alone. */
export const protocolKinds = ['CYCLES', 'HOLD'] as const;
export type ProtocolKind = (typeof protocolKinds)[number];

/** A voltage that is held. SI. */
export interface Hold {
  /** Of the working against the counter electrode in the first half-cycle; negative plates the working electrode. */
  readonly potential: number;
  /** When a half-cycle ends, whichever comes first; null: not by this. */
  readonly capacity: number | null;
  readonly duration: number | null;
}

/**
 * Half-cycles at one current or voltage: plate the working electrode, then strip it, with rests between if asked for. A
 * positive voltage strips first.
 */
export function halfCycles({ currentDensity, arealCapacity, hold = null, ...rest }: HalfCycles): Protocol {
  const half =
    hold === null
      ? { currentDensity, duration: arealCapacity / currentDensity }
      : {
          currentDensity: Number.NaN,
          duration: hold.duration ?? Number.POSITIVE_INFINITY,
          held: { potential: Math.abs(hold.potential), capacity: hold.capacity ?? Number.POSITIVE_INFINITY },
        };
  const { restDuration, cycles, protocol = 'CYCLES' } = rest;
  const between: ProtocolStep[] =
    restDuration > 0 ? [{ direction: 'REST', currentDensity: 0, duration: restDuration }] : [];
  const plating: ProtocolStep = { direction: 'PLATE', ...half };
  const stripping: ProtocolStep = { direction: 'STRIP', ...half };
  const [first, second] = hold !== null && hold.potential > 0 ? [stripping, plating] : [plating, stripping];
  if (protocol === 'HOLD') return { steps: [first], cycles: 1 };
  return { steps: [first, ...between, second, ...between], cycles };
}

/** Signed current density of a step, A m⁻²: anodic (stripping) positive at the working electrode. */
export function signedCurrentDensity({ direction, currentDensity }: ProtocolStep): number {
  if (direction === 'REST') return 0;
  return direction === 'STRIP' ? currentDensity : -currentDensity;
}

/** Half-cycles of a protocol: steps that are no rest. */
export function countHalfCycles({ steps, cycles }: Protocol): number {
  return cycles * steps.filter(({ direction }) => direction !== 'REST').length;
}
