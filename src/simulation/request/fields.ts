import type { GivenQuantity } from '../../domain/measure.ts';
import type { SubjectKind, SubjectLookup } from '../../domain/subjects.ts';
import type { Unit } from '../../physics/units.ts';
import type { OwnLaws } from '../cells/ownLaws.ts';
import type { GivenLaws } from './concentrationLaws.ts';
import type { ParameterOverride } from './listedParameters.ts';

/**
 * The fields of a model's request as data. From them follow how to read a field, where its error is and what a study
 * may vary.
 */

/** A record, by look-up. May be left out. */
export interface PartField {
  readonly field: 'PART';
  readonly kind: SubjectKind;
}

/** A quantity for a parameter of the model, or one from which the model computes a parameter. */
export interface QuantityField {
  readonly field: 'QUANTITY';
  /**
   * The parameter with its unit and limits; null where the quantity is no parameter; then it has a unit of its own and
   * is positive.
   */
  readonly parameter: string | null;
  readonly unit: Unit | null;
}

/** The same, which may be left out. */
export interface OptionalQuantityField extends Omit<QuantityField, 'field'> {
  readonly field: 'QUANTITY_OR_NONE';
  /** Fields in whose place it is: a change of the request that gives it takes them away. */
  readonly replaces: readonly string[];
}

/** A bare number for a parameter of the model. */
export interface NumberField {
  readonly field: 'NUMBER';
  readonly parameter: string;
}

/** A word for a parameter of the model, or, where `parameter` is null, one that the model reads by itself. */
export interface WordField<Word extends string = string> {
  readonly field: 'WORD';
  readonly parameter: string | null;
  readonly words: readonly Word[];
}

/** Any of these words; the model reads it. */
export interface WordsField<Word extends string = string> {
  readonly field: 'WORDS';
  readonly words: readonly Word[];
}

/** Yes or no; the model reads it. */
export interface FlagField {
  readonly field: 'FLAG';
}

/** Laws of an electrolyte over concentration. May be left out; the model reads them. */
export interface LawsField {
  readonly field: 'LAWS';
}

/** One of several quantities. */
export interface OneOfField<
  Options extends Readonly<Record<string, QuantityField>> = Readonly<Record<string, QuantityField>>,
> {
  readonly field: 'ONE_OF';
  readonly options: Options;
  /** Parameters that follow from it, besides those of its options. */
  readonly parameters: readonly string[];
}

export type RequestField =
  | PartField
  | QuantityField
  | OptionalQuantityField
  | NumberField
  | WordField
  | WordsField
  | FlagField
  | LawsField
  | OneOfField;

export type RequestFields = Readonly<Record<string, RequestField>>;

export function part(kind: SubjectKind): PartField {
  return { field: 'PART', kind };
}

export function quantity(parameter: string): QuantityField {
  return { field: 'QUANTITY', parameter, unit: null };
}

/** A quantity that is no parameter itself: positive, in any unit of this dimension. */
export function positiveQuantity(unit: Unit): QuantityField {
  return { field: 'QUANTITY', parameter: null, unit };
}

export function optionalQuantity(parameter: string, replaces: readonly string[] = []): OptionalQuantityField {
  return { field: 'QUANTITY_OR_NONE', parameter, unit: null, replaces };
}

export function bareNumber(parameter: string): NumberField {
  return { field: 'NUMBER', parameter };
}

export function word<Word extends string>(words: readonly Word[], parameter: string | null = null): WordField<Word> {
  return { field: 'WORD', parameter, words };
}

export function anyOf<Word extends string>(all: readonly Word[]): WordsField<Word> {
  return { field: 'WORDS', words: all };
}

export function flag(): FlagField {
  return { field: 'FLAG' };
}

export function laws(): LawsField {
  return { field: 'LAWS' };
}

export function oneOf<Options extends Readonly<Record<string, QuantityField>>>(
  options: Options,
  parameters: readonly string[] = [],
): OneOfField<Options> {
  return { field: 'ONE_OF', options, parameters };
}

/** A field as the caller gives it. */
type Given<F> = F extends PartField
  ? SubjectLookup
  : F extends QuantityField | OptionalQuantityField
    ? GivenQuantity
    : F extends NumberField
      ? number
      : F extends WordField<infer Word>
        ? Word
        : F extends WordsField<infer Word>
          ? readonly Word[]
          : F extends FlagField
            ? boolean
            : F extends LawsField
              ? GivenLaws
              : F extends OneOfField<infer Options>
                ? { readonly [K in keyof Options]?: GivenQuantity | null }
                : never;

type Omissible = PartField | OptionalQuantityField | LawsField;

/** The fields that every model's request has besides its own. */
export interface CommonRequest {
  /** Parameters by hand that have no field of their own. */
  readonly parameters: readonly ParameterOverride[];
  /** Keys of claims that are left out. */
  readonly ignoring: readonly string[];
  readonly idempotencyKey?: string | null;
}

/** The request of a model, as its input type in the schema has it. */
export type RequestOf<Fields> = {
  readonly [K in keyof Fields as Fields[K] extends Omissible ? never : K]: Given<Fields[K]>;
} & {
  readonly [K in keyof Fields as Fields[K] extends Omissible ? K : never]?: Given<Fields[K]> | null;
} & CommonRequest;

/** Some fields of a request, each of which may be left out. */
export type PatchOf<Fields> = { readonly [K in keyof Fields]?: Given<Fields[K]> | null } & {
  readonly parameters?: readonly ParameterOverride[] | null;
  readonly ignoring?: readonly string[] | null;
};

/** A field after it was read: numbers in SI; null where it was left out. */
type Read<F> = F extends QuantityField
  ? number
  : F extends OptionalQuantityField
    ? number | null
    : F extends LawsField
      ? OwnLaws | null
      : F extends OneOfField<infer Options>
        ? { readonly [K in keyof Options]: { readonly [_ in K]: number } }[keyof Options]
        : Given<F>;

/** The request of a model without its records: the other fields, numbers in SI. */
export type Asked<Fields> = {
  readonly [K in keyof Fields as Fields[K] extends PartField ? never : K]: Read<Fields[K]>;
} & {
  /** Parameters by hand, in SI, which replace claims. */
  readonly overrides: Readonly<Record<string, number | string>>;
  readonly ignoring: readonly string[];
};
