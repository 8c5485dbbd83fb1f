import type { Uncertain } from '../statistics/latinHypercube.ts';
import type { Measure, UncertaintyKind } from './measure.ts';
import type { PropertyName } from './property.ts';

/** The origin of a number of a run: a claim; an assumption; by hand; a default of the model. */
export type ParameterOrigin = 'CLAIM' | 'ASSUMED' | 'GIVEN' | 'DEFAULT';

/** A number or a word of a run with its origin. In SI, plain JSON. */
export interface Sourced {
  readonly value: number | string;
  /** The band of its possible values, with the other parameters of the run fixed; null where none is known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: ParameterOrigin;
  /** The claim with this number, or the only claim from which it was derived; null where there is none, or several. */
  readonly claimKey: string | null;
  /** All claims behind the number, at any depth, each once: no other record of the library changes it. */
  readonly claimKeys: readonly string[];
  readonly reason: string;
  /** Its possible values, in SI; absent where it is exact, or where its derivation has them. */
  readonly uncertain?: Uncertain;
  /** Its derivation, if it has one. */
  readonly derivation?: RecordedDerivation;
}

/** An entry of a ledger as a run stores it; an older version stored only `claimKey`. */
export type RecordedSourced = Omit<Sourced, 'claimKeys'> & Partial<Pick<Sourced, 'claimKeys'>>;

/** The keys of all claims behind the number, as far as the entry has them. */
export function claimKeysIn({
  claimKey,
  claimKeys,
}: Pick<RecordedSourced, 'claimKey' | 'claimKeys'>): readonly string[] {
  return claimKeys ?? (claimKey === null ? [] : [claimKey]);
}

/** A derivation at the start of the run: claims by key, subjects by id. Plain JSON. */
export interface RecordedDerivation {
  /** Name of the metric and the first of the subjects that have it. */
  readonly metric: string;
  readonly of: string;
  readonly subjectId: string;
  readonly quantity: Measure | null;
  readonly uncertainty: UncertaintyKind | null;
  readonly inputs: readonly RecordedInput[];
  readonly assumptions: readonly { readonly text: string; readonly claimKey: string | null }[];
}

/** Where an input of a derivation comes from. */
export type InputOrigin = 'CLAIM' | 'CONDITION' | 'METRIC' | 'ARGUMENT' | 'RECORD' | 'CONSTANT' | 'ASSUMPTION';

export interface RecordedInput {
  readonly name: string;
  readonly symbol: string;
  readonly origin: InputOrigin | null;
  /** With the printed text of the claim, if it comes from one. */
  readonly measure: (Measure & { readonly printed?: string }) | null;
  readonly subjectId: string | null;
  readonly property: PropertyName | null;
  readonly claimKey: string | null;
  readonly passedOver: readonly string[];
  readonly derivation: RecordedDerivation | null;
  readonly source: string | null;
  readonly reason: string | null;
  /** Its possible values, in SI; absent where it is exact, or where its derivation has them. */
  readonly uncertain?: Uncertain;
}
