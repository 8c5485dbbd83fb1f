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
export interface Assembly {
  readonly subject: SubjectIdentity;
  /** Chemical formula, of metals and materials. */
  readonly formula: string | null;
  readonly parts: Readonly<Partial<Record<Role, Assembly>>>;
}

/** An assembly and what is claimed of its parts. */
export interface Facts {
  readonly assembly: Assembly;
  /** All claims of a property of a subject, in key order. */
  claims(subjectId: string, property: PropertyName): readonly Claim[];
  /** One claim by its key, of whatever subject; null where there is none. Only who quotes claims needs it. */
  quoted?(key: string): Claim | null;
}

/** The part reached by a path of roles (`['negative', 'metal']`), or null. */
export function partAt(assembly: Assembly, path: readonly Role[]): Assembly | null {
  return path.reduce<Assembly | null>((part, role) => part?.parts[role] ?? null, assembly);
}
