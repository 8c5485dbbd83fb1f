import type { Claim } from './claim.ts';
import type { PropertyName } from './property.ts';
import type { SubjectIdentity, SubjectKind } from './subjects.ts';

/** What one subject is to another, the metal of a cell, the substrate of an electrode; and the kind that it then is. */
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

/** A subject with the subjects that it is made of, by the roles that they play; null where there is none. */
export interface Part {
  readonly subject: SubjectIdentity;
  /** Chemical formula, of metals and materials. */
  readonly formula: string | null;
  readonly parts: Readonly<Partial<Record<Role, Part>>>;
}

/** A part and what is claimed of its parts. */
export interface Facts {
  readonly part: Part;
  /** All claims of a property of a subject, in key order. */
  claims(subjectId: string, property: PropertyName): readonly Claim[];
  /** One claim by its key, of whatever subject; null where there is none. Only who quotes claims needs it. */
  quoted?(key: string): Claim | null;
}

/** The part reached by a path of roles (`['negative', 'metal']`), or null. */
export function partAt(part: Part, path: readonly Role[]): Part | null {
  return path.reduce<Part | null>((part, role) => part?.parts[role] ?? null, part);
}
