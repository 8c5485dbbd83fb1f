import type { Cell, Electrode, SubjectOf } from '../../domain/subjects.ts';
import { cellCondition, electrodeCondition, subjectCondition } from '../../knowledge/filters.ts';
import { isOfKind, mustLoadAll, mustLoadSubject, mustLoadSubjectIf } from '../../knowledge/lookup.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { derivedFields } from './derived.ts';
import { children, rootFields, subjectFields } from './subject.ts';

const metal = rootFields('ALKALI_METAL', subjectCondition);
const material = rootFields('MATERIAL', subjectCondition);
const substrate = rootFields('SUBSTRATE', subjectCondition);
const coating = rootFields('COATING', subjectCondition);
const electrolyte = rootFields('ELECTROLYTE', subjectCondition);
const separator = rootFields('SEPARATOR', subjectCondition);
const electrode = rootFields('ELECTRODE', electrodeCondition);
const cell = rootFields('CELL', cellCondition);

const cellFields = {
  ...subjectFields,
  metal: (cell: Cell, _args: unknown, { load }: Context) => mustLoadSubject(load, 'ALKALI_METAL', cell.metalId),
  negativeElectrode: (cell: Cell, _args: unknown, { load }: Context) =>
    mustLoadSubject(load, 'ELECTRODE', cell.negativeId),
  positiveElectrode: (cell: Cell, _args: unknown, { load }: Context) =>
    mustLoadSubject(load, 'ELECTRODE', cell.positiveId),
  electrolyte: (cell: Cell, _args: unknown, { load }: Context) =>
    mustLoadSubjectIf(load, 'ELECTROLYTE', cell.electrolyteId),
  separator: (cell: Cell, _args: unknown, { load }: Context) => mustLoadSubjectIf(load, 'SEPARATOR', cell.separatorId),
};

type Layer = SubjectOf<'SUBSTRATE' | 'COATING' | 'ALKALI_METAL' | 'MATERIAL'>;

/** The layers of an electrode, from the collector outwards: the library refuses any other kind. */
function layersOf({ layerIds }: Electrode, { load }: Context): Promise<Layer[]> {
  return mustLoadAll(load.subject, layerIds) as Promise<Layer[]>;
}

/** Those of one kind. */
function layersOfKind<K extends Layer['kind']>(electrode: Electrode, kind: K, context: Context) {
  return layersOf(electrode, context).then((layers) => layers.filter((layer) => isOfKind(kind, layer)));
}

const firstOf = <T>(rows: Promise<readonly T[]>): Promise<T | null> => rows.then(([first]) => first ?? null);

/** The subjects of the knowledge: their look-ups, lists, relations and metrics. */
export const subjectResolvers: Resolvers = {
  Query: {
    alkaliMetal: metal.one,
    alkaliMetals: metal.list,
    material: material.one,
    materials: material.list,
    substrate: substrate.one,
    substrates: substrate.list,
    coating: coating.one,
    coatings: coating.list,
    electrolyte: electrolyte.one,
    electrolytes: electrolyte.list,
    separator: separator.one,
    separators: separator.list,
    electrode: electrode.one,
    electrodes: electrode.list,
    cell: cell.one,
    cells: cell.list,
  },
  AlkaliMetal: {
    ...subjectFields,
    ...derivedFields('ALKALI_METAL'),
    electrodes: children('electrodesOfLayer', 'ELECTRODE'),
    electrolytes: children('electrolytesOfMetal', 'ELECTROLYTE'),
    cells: children('cellsOfMetal', 'CELL'),
  },
  Material: {
    ...subjectFields,
    ...derivedFields('MATERIAL'),
    coatings: children('coatingsOfMaterial', 'COATING'),
    substrates: children('substratesOfMaterial', 'SUBSTRATE'),
    electrolytes: children('electrolytesOfMaterial', 'ELECTROLYTE'),
    electrodes: children('electrodesOfLayer', 'ELECTRODE'),
  },
  Substrate: {
    ...subjectFields,
    ...derivedFields('SUBSTRATE'),
    material: ({ materialId }, _args, { load }) => mustLoadSubject(load, 'MATERIAL', materialId),
    electrodes: children('electrodesOfLayer', 'ELECTRODE'),
  },
  Coating: {
    ...subjectFields,
    ...derivedFields('COATING'),
    material: ({ materialId }, _args, { load }) => mustLoadSubject(load, 'MATERIAL', materialId),
    electrodes: children('electrodesOfLayer', 'ELECTRODE'),
    hosts: children('hostsOfCoating', 'ELECTRODE'),
  },
  Electrolyte: {
    ...subjectFields,
    ...derivedFields('ELECTROLYTE'),
    metal: ({ metalId }, _args, { load }) => mustLoadSubject(load, 'ALKALI_METAL', metalId),
    components: ({ components }, _args, { load }) =>
      Promise.all(
        components.map(async ({ role, materialId }) => ({
          role,
          material: await mustLoadSubject(load, 'MATERIAL', materialId),
        })),
      ),
    cells: children('cellsOfElectrolyte', 'CELL'),
  },
  Separator: {
    ...subjectFields,
    ...derivedFields('SEPARATOR'),
    material: ({ materialId }, _args, { load }) => mustLoadSubject(load, 'MATERIAL', materialId),
    cells: children('cellsOfSeparator', 'CELL'),
  },
  Electrode: {
    ...subjectFields,
    ...derivedFields('ELECTRODE'),
    layers: (electrode, _args, context) => layersOf(electrode, context),
    substrate: (electrode, _args, context) => firstOf(layersOfKind(electrode, 'SUBSTRATE', context)),
    coatings: (electrode, _args, context) => layersOfKind(electrode, 'COATING', context),
    metal: (electrode, _args, context) => firstOf(layersOfKind(electrode, 'ALKALI_METAL', context)),
    activeMaterial: (electrode, _args, context) => firstOf(layersOfKind(electrode, 'MATERIAL', context)),
    host: async ({ id }, _args, context) => {
      const { rows } = await context.load.children({ relation: 'hostOfFilled', property: null, page: {} }).load(id);
      return rows[0] ? mustLoadSubject(context.load, 'ELECTRODE', rows[0].id) : null;
    },
    filled: children('filledOfHost', 'ELECTRODE'),
    cells: children('cellsOfElectrode', 'CELL'),
  },
  SymmetricCell: { ...cellFields, ...derivedFields('CELL'), ...derivedFields('SYMMETRIC_CELL') },
  HalfCell: { ...cellFields, ...derivedFields('CELL'), ...derivedFields('HALF_CELL') },
  FullCell: { ...cellFields, ...derivedFields('CELL'), ...derivedFields('FULL_CELL') },
};
