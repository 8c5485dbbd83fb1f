/** The kinds of subject. A claim is about one or more subjects. */
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

/** What every subject has: an identity, a readable slug unique within its kind, and a name for people. */
export interface SubjectIdentity {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly slug: string;
  readonly name: string;
}

/** A subject by one of the two: its id or its slug. */
export interface SubjectLookup {
  readonly id?: string | null;
  readonly slug?: string | null;
}

/**
 * Subjects have identity and composition but no numbers: all numbers about them are claims. Relations are ids; loaders
 * join them.
 */

/** The metal that is plated and stripped. */
export interface AlkaliMetal extends SubjectIdentity {
  readonly kind: 'ALKALI_METAL';
  /** Chemical symbol. */
  readonly formula: string;
}

/** A substance or phase: an element, a compound, a salt, a solvent, a carbon. */
export interface Material extends SubjectIdentity {
  readonly kind: 'MATERIAL';
  /**
   * Empirical formula as a chemist writes it (`Na3V2(PO4)2F3`), null where there is none (glass fibre, a polymer
   * blend).
   */
  readonly formula: string | null;
  /** Other names by which people search. */
  readonly synonyms: readonly string[];
}

export type SubstrateForm = 'FOIL' | 'CLOTH' | 'FELT' | 'FILM' | 'FOAM' | 'PLATE';

/** The bare support of an electrode. */
export interface Substrate extends SubjectIdentity {
  readonly kind: 'SUBSTRATE';
  readonly form: SubstrateForm;
  readonly materialId: string;
}

/** A layer made by a recipe on a substrate; its phase is a material. */
export interface Coating extends SubjectIdentity {
  readonly kind: 'COATING';
  readonly materialId: string;
  /** The preparation in a few words: "galvanic displacement of Ni by Sb". */
  readonly recipe: string;
}

export type ComponentRole = 'SALT' | 'SOLVENT' | 'ADDITIVE';

/** A liquid electrolyte of one alkali metal's salt. */
export interface Electrolyte extends SubjectIdentity {
  readonly kind: 'ELECTROLYTE';
  readonly metalId: string;
  readonly components: readonly { readonly role: ComponentRole; readonly materialId: string }[];
}

export interface Separator extends SubjectIdentity {
  readonly kind: 'SEPARATOR';
  readonly materialId: string;
}

/** An ordered stack of layers, current collector first. Without metal or active material it is a host. */
export interface Electrode extends SubjectIdentity {
  readonly kind: 'ELECTRODE';
  /** Ids of substrates, coatings, alkali metals or active materials, from the collector outwards. */
  readonly layerIds: readonly string[];
}

export type CellConfiguration = 'SYMMETRIC' | 'HALF' | 'FULL';

/**
 * Two electrodes, an electrolyte and a separator. `negativeId` is the electrode that holds the alkali metal when the
 * cell is charged: the metal counter electrode of a half cell, the anode of a full cell; in a symmetric cell both ids
 * are the same electrode.
 */
export interface Cell extends SubjectIdentity {
  readonly kind: 'CELL';
  readonly configuration: CellConfiguration;
  readonly metalId: string;
  readonly negativeId: string;
  readonly positiveId: string;
  /** Null where the source does not say which was used. */
  readonly electrolyteId: string | null;
  readonly separatorId: string | null;
}

/** Where claims come from: a paper, a handbook, a standard, or the list of our own assumptions. */
export interface Source extends SubjectIdentity {
  readonly kind: 'SOURCE';
  readonly doi: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Journal, publisher or series, with volume and pages. */
  readonly container: string | null;
}

export type Subject =
  | AlkaliMetal
  | Material
  | Substrate
  | Coating
  | Electrolyte
  | Separator
  | Electrode
  | Cell
  | Source;

export type SubjectOf<K extends Subject['kind']> = Extract<Subject, { readonly kind: K }>;
