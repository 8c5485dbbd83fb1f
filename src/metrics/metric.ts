import type { Claim } from '../domain/claim.ts';
import type { Role } from '../domain/facts.ts';
import type { Measure } from '../domain/measure.ts';
import type { PropertyName } from '../domain/property.ts';
import type { SubjectKind } from '../domain/subject.ts';
import type { Unit } from '../physics/units.ts';

/**
 * A number computed on demand: one declarative file each. `compute` works in SI and sees only known inputs.
 * It is never stored.
 */
export interface Metric {
  readonly name: string;
  readonly symbol: string;
  /** As text, in the symbols of the inputs. */
  readonly formula: string;
  readonly latex: string;
  readonly unit: Unit;
  /** The nouns that have this metric: a field of that name in their GraphQL types. */
  readonly of: readonly MetricHome[];
  /** One sentence: of what, per what, which sign. It is the description of the GraphQL field. */
  readonly description: string;
  readonly source: string;
  /** When the formula holds. */
  readonly validity: string;
  readonly arguments?: Readonly<Record<string, MetricArgument>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly compute: (inputs: Readonly<Record<string, number>>) => number;
}

export type MetricHome = SubjectKind | 'SYMMETRIC_CELL' | 'HALF_CELL' | 'FULL_CELL';

/** What no record can know, given with the question: a current density, a number of electrons. */
export interface MetricArgument {
  readonly unit: Unit;
  readonly description: string;
  readonly default?: number;
  readonly floor?: number;
  readonly ceiling?: number;
}

/** Where an input comes from. `at` is the path from the noun to the part that is asked. */
export type Input =
  | { readonly from: 'claim'; readonly at: readonly Role[]; readonly property: PropertyName }
  | {
      readonly from: 'metric';
      readonly at: readonly Role[];
      readonly metric: () => Metric;
      readonly arguments?: Readonly<Record<string, string>>;
    }
  | { readonly from: 'argument'; readonly name: string }
  | { readonly from: 'constant'; readonly value: number; readonly unit: Unit; readonly source: string }
  | {
      readonly from: 'assumption';
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly unit: Unit;
      readonly reason: string;
    }
  | { readonly from: 'first'; readonly options: readonly Input[] };

export type MissingReason = 'NOT_RECORDED' | 'WITHHELD' | 'NOT_APPLICABLE' | 'OUT_OF_RANGE';

/** An input that nobody recorded, and why. */
export interface Missing {
  readonly input: string;
  readonly reason: MissingReason;
  readonly explanation: string;
  readonly claim: Claim | null;
}
