import type { TestQuantity } from './claim.ts';
import type { Role } from './facts.ts';
import type { CellConfiguration, Subject, SubjectIdentity, SubjectKind, SubjectOf } from './subjects.ts';

/**
 * The name of each kind of subject, how its fields are stored, and what its parts are. From this follow tables and
 * statements, the parts of a subject, facets, types of the schema, look-ups and addresses of pages.
 */

/**
 * How a field is stored: in a column, which may be empty where there is a `?`, or in a list. `id` is that of another
 * subject.
 */
type Field = 'text' | 'text?' | 'texts' | 'integer?' | 'id' | 'id?' | List;

/** Rows of a table of its own, in their order; each has the id of a subject, or several columns. */
export interface List {
  readonly table: string;
  readonly item: string | Readonly<Record<string, 'text' | 'id'>>;
}

type FieldOf<T> = T extends readonly unknown[]
  ? 'texts' | List
  : null extends T
    ? Extract<Field, `${string}?`>
    : 'text' | 'id';

type Fields<N> = { readonly [F in Exclude<keyof N, keyof SubjectIdentity>]: FieldOf<N[F]> };

interface Kind<N> {
  /** Its type in the schema; for a cell the interface. */
  readonly type: string;
  readonly fields: Fields<N>;
  /** By role, the field with the id of the part. For a list, the part is the last one of the role's kind. */
  readonly parts: { readonly [R in Role]?: keyof Fields<N> };
}

/** Each kind comes after the kinds of its parts. */
export const kinds = {
  ALKALI_METAL: { type: 'AlkaliMetal', fields: { formula: 'text' }, parts: {} },
  MATERIAL: { type: 'Material', fields: { formula: 'text?', synonyms: 'texts' }, parts: {} },
  SUBSTRATE: {
    type: 'Substrate',
    fields: { form: 'text', materialId: 'id' },
    parts: { material: 'materialId' },
  },
  COATING: {
    type: 'Coating',
    fields: { materialId: 'id', recipe: 'text' },
    parts: { material: 'materialId' },
  },
  ELECTROLYTE: {
    type: 'Electrolyte',
    fields: { metalId: 'id', components: { table: 'electrolyte_component', item: { role: 'text', materialId: 'id' } } },
    parts: { metal: 'metalId' },
  },
  SEPARATOR: { type: 'Separator', fields: { materialId: 'id' }, parts: { material: 'materialId' } },
  ELECTRODE: {
    type: 'Electrode',
    fields: { layerIds: { table: 'electrode_layer', item: 'layerId' } },
    // If there are several coatings, the part is the last one: the outermost, in contact with the electrolyte.
    parts: { substrate: 'layerIds', coating: 'layerIds', metal: 'layerIds', activeMaterial: 'layerIds' },
  },
  CELL: {
    type: 'Cell',
    fields: {
      configuration: 'text',
      metalId: 'id',
      negativeId: 'id',
      positiveId: 'id',
      electrolyteId: 'id?',
      separatorId: 'id?',
    },
    parts: {
      metal: 'metalId',
      negative: 'negativeId',
      positive: 'positiveId',
      electrolyte: 'electrolyteId',
      separator: 'separatorId',
    },
  },
  SOURCE: {
    type: 'Source',
    fields: { doi: 'text?', url: 'text?', title: 'text', authors: 'texts', year: 'integer?', container: 'text?' },
    parts: {},
  },
} as const satisfies { readonly [K in SubjectKind]: Kind<SubjectOf<K>> };

type Kinds = typeof kinds;

/** Types in the schema of cells, by configuration. */
export const cellTypes = {
  SYMMETRIC: 'SymmetricCell',
  HALF: 'HalfCell',
  FULL: 'FullCell',
} as const satisfies Record<CellConfiguration, string>;

type ObjectType = Exclude<Kinds[SubjectKind]['type'], 'Cell'> | (typeof cellTypes)[CellConfiguration];

/** The object types in the schema of subjects of a kind. */
export function typesOf(kind: SubjectKind): readonly string[] {
  return kind === 'CELL' ? Object.values(cellTypes) : [kinds[kind].type];
}

/** The object type in the schema of a subject. */
export function typeOf(subject: Subject): ObjectType {
  return subject.kind === 'CELL' ? cellTypes[subject.configuration] : kinds[subject.kind].type;
}

/** Names of look-ups by kind: `alkaliMetal`. */
export type KindField = Uncapitalize<Kinds[SubjectKind]['type']>;

export function fieldOfKind(kind: SubjectKind): KindField {
  const { type } = kinds[kind];
  return (type[0]!.toLowerCase() + type.slice(1)) as KindField;
}

export const kindOfField = Object.fromEntries(
  (Object.keys(kinds) as SubjectKind[]).map((kind) => [fieldOfKind(kind), kind]),
) as Readonly<Record<KindField, SubjectKind>>;

/** In addresses of pages: `alkali-metal`. */
export function pathOfKind(kind: SubjectKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}

/** For text: "alkali metal". */
export function kindInWords(kind: SubjectKind): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}

/**
 * For each role the id of the part, null where there is none. For a list all ids; the part is the last one of the
 * role's kind.
 */
export function partIdsOf(subject: Subject): readonly (readonly [Role, string | readonly string[] | null])[] {
  const fields: Readonly<Record<string, unknown>> = { ...subject };
  return Object.entries(kinds[subject.kind].parts).map(
    ([role, field]) => [role as Role, fields[field] as string | readonly string[] | null] as const,
  );
}

/** What screened subjects are filtered and counted by: a part in a role, or something else. */
export const facets = {
  METAL: 'metal',
  CONFIGURATION: null,
  COATING: 'coating',
  SUBSTRATE: 'substrate',
  ACTIVE_MATERIAL: 'activeMaterial',
  ELECTROLYTE: 'electrolyte',
  SEPARATOR: 'separator',
  EVIDENCE: null,
  CURRENT_DENSITY_STATUS: null,
  AREAL_CAPACITY_STATUS: null,
  TEMPERATURE_STATUS: null,
  CYCLES_STATUS: null,
} as const satisfies Readonly<Record<string, Role | null>>;

/**
 * Facets of the claims by which subjects are screened: the condition whose origin is counted; null for the evidence.
 */
export const claimFacets = {
  EVIDENCE: null,
  CURRENT_DENSITY_STATUS: 'currentDensity',
  AREAL_CAPACITY_STATUS: 'arealCapacity',
  TEMPERATURE_STATUS: 'temperature',
  CYCLES_STATUS: 'cycles',
} as const satisfies Partial<Record<keyof typeof facets, TestQuantity | null>>;
export type ClaimFacet = keyof typeof claimFacets;

export function isOfClaim(facet: FacetName): facet is ClaimFacet {
  return facet in claimFacets;
}

export type FacetName = keyof typeof facets;

/** A facet whose values are subjects of their own. */
export type PartFacet = { [F in FacetName]: (typeof facets)[F] extends null ? never : F }[FacetName];
