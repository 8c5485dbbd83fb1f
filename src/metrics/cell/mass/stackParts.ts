import { claimed, type Origin } from '../../../derivation/origins.ts';
import type { Role } from '../../../domain/facts.ts';
import type { PropertyName } from '../../../domain/property.ts';

/** The dry parts of a stack. Each can be given by the caller where it is not recorded. */
export function weighedParts(treated: (claim: Origin) => Origin) {
  const part = <S extends string>(symbol: S, property: PropertyName, ...at: readonly Role[]) => ({
    symbol,
    origin: treated(claimed(property, ...at)),
  });
  return {
    negativeSubstrate: part('m_s₋', 'arealMass', 'negative', 'substrate'),
    negativeCoating: part('m_c₋', 'arealMass', 'negative', 'coating'),
    metal: part('w₋', 'metalLoading', 'negative'),
    positiveSubstrate: part('m_s₊', 'arealMass', 'positive', 'substrate'),
    positiveCoating: part('m_c₊', 'arealMass', 'positive', 'coating'),
    activeMaterial: part('w₊', 'activeMaterialLoading', 'positive'),
    separator: part('m_sep', 'arealMass', 'separator'),
  };
}

export type WeighedPart = keyof ReturnType<typeof weighedParts>;

export function sumOf(of: Readonly<Record<WeighedPart, number>>): number {
  return (
    of.negativeSubstrate +
    of.negativeCoating +
    of.metal +
    of.positiveSubstrate +
    of.positiveCoating +
    of.activeMaterial +
    of.separator
  );
}
