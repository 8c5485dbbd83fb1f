/** The kinds of things that can be spoken of. A claim is about one or more of them. */
export const subjectKinds = [
  'ALKALI_METAL',
  'MATERIAL',
  'SUBSTRATE',
  'COATING',
  'ELECTROLYTE',
  'SEPARATOR',
  'ELECTRODE',
  'CELL',
  'SOURCE',
] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** What every noun has: an identity, a readable slug unique within its kind, and a name for people. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  readonly name: string;
}

/** One subject, as it is looked up: by one of the two. */
export interface SubjectLookup {
  readonly id?: string | null;
  readonly slug?: string | null;
}
