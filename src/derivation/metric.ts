import type { conditionWords } from '../domain/claim.ts';
import type { Role } from '../domain/facts.ts';
import type { SubjectKind } from '../domain/subjects.ts';
import type { Unit } from '../physics/units.ts';
import type { Origin } from './origins.ts';

/**
 * A number computed on demand: one declarative file each. `compute` works in SI and gets only known inputs. Where its
 * formula does not hold it returns NaN; where it grows without limit, Infinity. It is never stored.
 */
export interface Metric {
  readonly name: string;
  readonly symbol: string;
  /** As text, in the symbols of the inputs. */
  readonly formula: string;
  readonly latex: string;
  readonly unit: Unit;
  /** The subjects that have this metric: a field of that name in their GraphQL types. */
  readonly of: readonly MetricHome[];
  /** One sentence: of what, per what, which sign. It is the description of the GraphQL field. */
  readonly description: string;
  readonly source: string;
  /** When the formula holds. */
  readonly validity: string;
  /** The area to which a current density or a resistance refers, where it could be taken for another. */
  readonly areaBasis?: (typeof conditionWords)['areaBasis'][number];
  /** The limits that physics sets, in `unit`. */
  readonly floor?: number;
  readonly ceiling?: number;
  readonly arguments?: Readonly<Record<string, MetricArgument>>;
  /**
   * The path to a metal that must be solid: at a temperature given above its melting point on record there is no
   * answer.
   */
  readonly solidMetal?: readonly Role[];
  readonly inputs: Readonly<Record<string, MetricInput>>;
  compute(inputs: Readonly<Record<string, number>>): number;
}

export type MetricHome = SubjectKind | 'SYMMETRIC_CELL' | 'HALF_CELL' | 'FULL_CELL';

/** Numbers that no record can contain and the caller gives: a current density, a number of electrons. */
export interface MetricArgument {
  readonly unit: Unit;
  readonly description: string;
  /** Without it the record is used, or an assumption. */
  readonly optional?: true;
  /** The least and the greatest value allowed, in `unit`. */
  readonly floor?: number;
  readonly ceiling?: number;
  /** What sets these limits. */
  readonly reason?: string;
}

export interface MetricInput {
  readonly symbol: string;
  readonly origin: Origin;
  /** Where between its extremes the result may have an extreme too, in SI. */
  readonly turningPoints?: readonly number[];
}

/** A metric; the compiler checks that its formula uses the inputs that it declares. */
export function metric<const I extends Metric['inputs']>(
  declaration: Omit<Metric, 'inputs' | 'compute'> & {
    readonly inputs: I;
    readonly compute: (inputs: { readonly [K in keyof I]: number }) => number;
  },
): Metric {
  return declaration;
}
