import type { Measure, UncertaintyKind } from './measure.ts';
import type { PropertyName } from './property.ts';

/** Where a number of a run comes from: a claim; an assumption; given by hand; a default of the model. */
export type ParameterOrigin = 'CLAIM' | 'ASSUMED' | 'GIVEN' | 'DEFAULT';

/** A number or a word of a run and who vouches for it. In SI, plain JSON. */
export interface Sourced {
  readonly value: number | string;
  /** The band within which it may lie, the other parameters of the run held; null where none is known. */
  readonly low: number | null;
  readonly high: number | null;
  readonly origin: ParameterOrigin;
  /** The claim whose number it is, or the only one that it was derived from; null where there is none, or are several. */
  readonly claimKey: string | null;
  /** Every claim that went into it, however deep, each once: nothing else of the library changes it. */
  readonly claimKeys: readonly string[];
  readonly reason: string;
  /** How it was derived, where it was. */
  readonly derivation?: RecordedDerivation;
}

/** An entry of a ledger as a run keeps it: one started by an older version holds `claimKey` alone. */
export type RecordedSourced = Omit<Sourced, 'claimKeys'> & Partial<Pick<Sourced, 'claimKeys'>>;

/** The keys of the claims that went into it, as far as the entry knows. */
export function claimKeysIn({
  claimKey,
  claimKeys,
}: Pick<RecordedSourced, 'claimKey' | 'claimKeys'>): readonly string[] {
  return claimKeys ?? (claimKey === null ? [] : [claimKey]);
}

/** A derivation as it was when the run was started: claims by key, subjects by id. Plain JSON. */
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
export type InputOrigin = 'CLAIM' | 'METRIC' | 'ARGUMENT' | 'RECORD' | 'CONSTANT' | 'ASSUMPTION';

export interface RecordedInput {
  readonly name: string;
  readonly symbol: string;
  readonly origin: InputOrigin | null;
  /** With the characters of the claim, where it comes from one. */
  readonly measure: (Measure & { readonly printed?: string }) | null;
  readonly subjectId: string | null;
  readonly property: PropertyName | null;
  readonly claimKey: string | null;
  readonly passedOver: readonly string[];
  readonly derivation: RecordedDerivation | null;
  readonly source: string | null;
  readonly reason: string | null;
}
