import type { SubjectKind } from '../domain/subject.ts';

/** What screened subjects are told apart and counted by. */
export const facetNames = [
  'METAL',
  'CONFIGURATION',
  'COATING',
  'SUBSTRATE',
  'ACTIVE_MATERIAL',
  'ELECTROLYTE',
  'SEPARATOR',
  'EVIDENCE',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A facet whose values are subjects of their own. */
export type PartName = Exclude<FacetName, 'CONFIGURATION' | 'EVIDENCE'>;

const layerOf = (table: string) =>
  `select l.electrode_id as subject_id, l.layer_id as member_id from electrode_layer l join ${table} k on k.id = l.layer_id`;
const layerOfEitherSide = (table: string) =>
  `select ce.id as subject_id, l.layer_id as member_id
     from cell ce join electrode_layer l on l.electrode_id in (ce.negative_id, ce.positive_id)
     join ${table} k on k.id = l.layer_id`;
const ofCell = (column: string) =>
  `select id as subject_id, ${column} as member_id from cell where ${column} is not null`;

/** Statements that pair subjects of a kind with what they consist of. */
export const members: Readonly<Record<PartName, Partial<Record<SubjectKind, string>>>> = {
  METAL: {
    CELL: ofCell('metal_id'),
    ELECTROLYTE: 'select id as subject_id, metal_id as member_id from electrolyte',
    ELECTRODE: layerOf('alkali_metal'),
  },
  COATING: { CELL: layerOfEitherSide('coating'), ELECTRODE: layerOf('coating') },
  SUBSTRATE: { CELL: layerOfEitherSide('substrate'), ELECTRODE: layerOf('substrate') },
  ACTIVE_MATERIAL: { CELL: layerOfEitherSide('material'), ELECTRODE: layerOf('material') },
  ELECTROLYTE: { CELL: ofCell('electrolyte_id') },
  SEPARATOR: { CELL: ofCell('separator_id') },
};

/** The facets that subjects of a kind have. */
export function facetsOf(kind: SubjectKind): readonly FacetName[] {
  return facetNames.filter((name) => {
    if (name === 'EVIDENCE') return true;
    return name === 'CONFIGURATION' ? kind === 'CELL' : members[name][kind] !== undefined;
  });
}
