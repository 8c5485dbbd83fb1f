import type { Claim } from './claim.ts';
import type { NamedSolvent } from './electrolyteFamily.ts';
import type { PropertyName } from './property.ts';
import type { SubjectIdentity, SubjectKind } from './subjects.ts';

/**
 * The roles that one subject has in another, the metal of a cell, the substrate of an electrode; and the kind of each.
 */
export const kindOfRole = {
  material: 'MATERIAL',
  metal: 'ALKALI_METAL',
  substrate: 'SUBSTRATE',
  coating: 'COATING',
  activeMaterial: 'MATERIAL',
  electrolyte: 'ELECTROLYTE',
  separator: 'SEPARATOR',
  negative: 'ELECTRODE',
  positive: 'ELECTRODE',
} as const satisfies Record<string, SubjectKind>;
export type Role = keyof typeof kindOfRole;

/** A subject with its parts, by their roles; null where there is none. */
export interface Part {
  readonly subject: SubjectIdentity;
  /** Chemical formula, of metals and materials. */
  readonly formula: string | null;
  readonly parts: Readonly<Partial<Record<Role, Part>>>;
  /** Of an electrolyte: what its salt is dissolved in, in the order on record. Left out where it is not read. */
  readonly solvents?: readonly NamedSolvent[];
}

/** A subject with its parts, and the claims about them. */
export interface Facts {
  readonly part: Part;
  /** All claims of a property of a subject, in key order. */
  claims(subjectId: string, property: PropertyName): readonly Claim[];
  /** One claim by its key, of any subject; null where it does not exist. Only needed by what quotes claims. */
  quoted?(key: string): Claim | null;
}

/** The part reached by a path of roles (`['negative', 'metal']`), or null. */
export function partAt(part: Part, path: readonly Role[]): Part | null {
  return path.reduce<Part | null>((part, role) => part?.parts[role] ?? null, part);
}
