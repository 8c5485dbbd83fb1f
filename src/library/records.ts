import { libraryId } from '../domain/identity.ts';
import type {
  AlkaliMetal,
  Cell,
  Coating,
  ComponentRole,
  Electrode,
  Electrolyte,
  Material,
  Separator,
  Source,
  SubjectKind,
  Substrate,
  SubstrateForm,
} from '../domain/subjects.ts';

/** Builders of the subjects: a record takes one line, and its id follows from its kind and slug. */

export function metal(slug: string, name: string, formula: string): AlkaliMetal {
  return { ...subject('ALKALI_METAL', slug, name), formula };
}

export function material(slug: string, name: string, formula: string | null, ...synonyms: string[]): Material {
  return { ...subject('MATERIAL', slug, name), formula, synonyms };
}

export function substrate(slug: string, name: string, form: SubstrateForm, of: Material): Substrate {
  return { ...subject('SUBSTRATE', slug, name), form, materialId: of.id };
}

export function coating(slug: string, name: string, of: Material, recipe: string): Coating {
  return { ...subject('COATING', slug, name), materialId: of.id, recipe };
}

export function separator(slug: string, name: string, of: Material): Separator {
  return { ...subject('SEPARATOR', slug, name), materialId: of.id };
}

interface Solution {
  readonly metal: AlkaliMetal;
  readonly salt: Material;
  readonly solvents: readonly Material[];
  readonly additives?: readonly Material[];
}

export function electrolyte(slug: string, name: string, solution: Solution): Electrolyte {
  const { metal: cation, salt, solvents, additives = [] } = solution;
  const components = [
    component('SALT', salt),
    ...solvents.map((solvent) => component('SOLVENT', solvent)),
    ...additives.map((additive) => component('ADDITIVE', additive)),
  ];
  return { ...subject('ELECTROLYTE', slug, name), metalId: cation.id, components };
}

/** @param layers from the current collector outwards */
export function electrode(
  slug: string,
  name: string,
  ...layers: readonly (Substrate | Coating | AlkaliMetal | Material)[]
): Electrode {
  return { ...subject('ELECTRODE', slug, name), layerIds: layers.map((layer) => layer.id) };
}

/** What is between the electrodes, and the metal of the ions in it; null where the source does not say. */
interface Medium {
  readonly metal: AlkaliMetal;
  readonly electrolyte: Electrolyte | null;
  readonly separator: Separator | null;
}

/** Two equal electrodes; the cell has the slug of the electrode. */
export function symmetricCellOf(both: Electrode, medium: Medium): Cell {
  return cell(
    'SYMMETRIC',
    { slug: both.slug, name: `${both.name}‖${both.name}`, negative: both, positive: both },
    medium,
  );
}

/** A metal counter electrode against a host on which its metal is plated and stripped: `na-on-nisb-cc`. */
export function halfCell(counter: Electrode, host: Electrode, medium: Medium): Cell {
  const slug = `${medium.metal.slug}-on-${host.slug}`;
  return cell(
    'HALF',
    { slug, name: `${medium.metal.formula}‖${host.name}`, negative: counter, positive: host },
    medium,
  );
}

interface Pair {
  readonly slug: string;
  readonly name: string;
  readonly negative: Electrode;
  readonly positive: Electrode;
}

export function fullCell(pair: Pair, medium: Medium): Cell {
  return cell('FULL', pair, medium);
}

/** Its URL is that of its DOI where it has one. */
export function source(
  slug: string,
  name: string,
  record: Partial<Pick<Source, 'doi' | 'url' | 'authors' | 'year' | 'container'>> & Pick<Source, 'title'>,
): Source {
  return {
    ...subject('SOURCE', slug, name),
    doi: null,
    url: record.doi ? `https://doi.org/${record.doi}` : null,
    authors: [],
    year: null,
    container: null,
    ...record,
  };
}

function cell(configuration: Cell['configuration'], { slug, name, negative, positive }: Pair, medium: Medium): Cell {
  return {
    ...subject('CELL', slug, name),
    configuration,
    metalId: medium.metal.id,
    negativeId: negative.id,
    positiveId: positive.id,
    electrolyteId: medium.electrolyte?.id ?? null,
    separatorId: medium.separator?.id ?? null,
  };
}

function component(role: ComponentRole, of: Material) {
  return { role, materialId: of.id };
}

function subject<K extends SubjectKind>(kind: K, slug: string, name: string) {
  return { id: libraryId(kind, slug), kind, slug, name };
}
