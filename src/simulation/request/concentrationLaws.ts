import { quantityInSI } from '../../domain/convertMeasure.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { lawNames, type OwnLaw, type OwnLaws, requireLaw } from '../cells/ownLaws.ts';

/** Laws of an electrolyte as a request states them. */
export type GivenLaws = { readonly [K in (typeof lawNames)[number]]?: GivenLaw | null };

export interface GivenLaw {
  readonly polynomial?: {
    readonly coefficients: readonly number[];
    readonly unit: string;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly table?: {
    readonly concentrations: readonly number[];
    readonly values: readonly number[];
    readonly unit: string;
  } | null;
}

/** Concentrations in mol m⁻³. @throws InvalidInput with the place below `laws` */
export function readLaws(given: GivenLaws): OwnLaws {
  const named = lawNames.flatMap((name) => (given[name] ? [[name, readLaw(given[name], name)] as const] : []));
  if (named.length > 0) return Object.fromEntries(named);
  throw new InvalidInput('`laws`: none given', { path: ['laws'], allowed: `at least one of ${lawNames.join(', ')}` });
}

function readLaw({ polynomial, table }: GivenLaw, name: string): OwnLaw {
  const kind = polynomial ? 'polynomial' : 'table';
  const path = ['laws', name, kind];
  const scale = quantityInSI({ value: 1, unit: (polynomial ?? table)!.unit }, 'mol/L', [...path, 'unit']);
  const law: OwnLaw = polynomial
    ? {
        kind: 'POLYNOMIAL',
        coefficients: polynomial.coefficients,
        scale,
        from: polynomial.from * scale,
        to: polynomial.to * scale,
      }
    : { kind: 'TABLE', concentrations: table!.concentrations.map((c) => c * scale), values: table!.values };
  try {
    requireLaw(law);
  } catch (error) {
    throw error instanceof InvalidInput ? error.under(...path) : error;
  }
  return law;
}
