import type { Electrolyte, Material } from '../../domain/subjects.ts';
import type { AnyManifest, Gathered, MeasuredCell, RunParts } from '../../simulation/manifest.ts';
import { neededOf } from '../../simulation/records.ts';
import { condition } from '../../store/sql.ts';
import { claimsAbout, ofEach } from '../claims.ts';
import { type Knowledge, matching } from '../knowledge.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoadSubject } from '../lookup.ts';

/** What a model needs of the records: the claims for its parameters, and what its manifest names in addition. */
type Needing = Pick<AnyManifest, 'parameters' | 'needs'>;

/** The parts of a run, with all claims about them that the model needs. */
export async function gather(knowledge: Knowledge, model: Needing, parts: RunParts): Promise<Gathered> {
  const { parameters: table, needs } = model;
  const { metal, electrode, electrolyte, separator, layers } = parts;
  const { own, products } = await phasesOf(knowledge, model, parts);
  const others = await measuredCells(knowledge, model);
  const separators = [separator, ...others.map((other) => other.separator)].filter((one) => one !== null);
  const phases = [...own, ...products.filter((one) => own.every(({ id }) => id !== one.id))];
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const ofSurface = [
    ...(needs.products ? [needs.products.property] : []),
    ...neededOf(table, 'substrate'),
    ...neededOf(table, 'coating'),
    ...neededOf(table, 'coating', 'material'),
  ];
  const claims = await claimsAbout(knowledge.load, [
    ...ofEach([metal.id], [...(needs.metal ?? []), ...neededOf(table, 'metal')]),
    ...ofEach(parts.cell ? [parts.cell.id] : [], needs.cell ?? []),
    ...ofEach(
      [...new Set([electrolyte.id, ...others.flatMap(({ cell }) => cell.electrolyteId ?? [])])],
      neededOf(table, 'electrolyte'),
    ),
    ...ofEach(idsOf(separators), neededOf(table, 'separator')),
    ...ofEach(
      separators.map(({ materialId }) => materialId),
      neededOf(table, 'separator', 'material'),
    ),
    ...ofEach(electrode ? [electrode.id] : [], needs.electrode ?? []),
    ...ofEach([...idsOf(layers), ...idsOf(phases)], ofSurface),
    ...ofEach(idsOf(others.map(({ cell }) => cell)), needs.measured ? [needs.measured.property] : []),
  ]);
  return {
    parts,
    claims,
    solvents: await solventsOf(knowledge.load, electrolyte),
    measured: others.map((other) => ({ ...other, claims: claims(other.cell.id, needs.measured!.property) })),
    material: (id) => phases.find((one) => one.id === id)!,
    materialsOf: (formula) => products.filter((one) => one.formula === formula),
  };
}

/** The materials of the layers, and the phases into which they turn. */
async function phasesOf(
  knowledge: Knowledge,
  { needs: { products: wanted } }: Needing,
  { layers, metal }: RunParts,
): Promise<Readonly<Record<'own' | 'products', readonly Material[]>>> {
  const { load } = knowledge;
  const materialIds = [...new Set(layers.map(({ materialId }) => materialId))];
  const own = await Promise.all(materialIds.map((id) => mustLoadSubject(load, 'MATERIAL', id)));
  if (!wanted) return { own, products: [] };
  const { property, formulasOf } = wanted;
  const ids = [...layers, ...own].map(({ id }) => id);
  const claims = await claimsAbout(load, ofEach(ids, [property]));
  const formulas = ids.flatMap((id) => claims(id, property)).flatMap((claim) => formulasOf(claim, metal.formula));
  const isProduct = condition`s.id in (select id from material where formula = any(${formulas}))`;
  return { own, products: await matching(knowledge, 'MATERIAL', isProduct) };
}

type OtherCell = Omit<MeasuredCell, 'claims'>;

/** The cells, of any metal, in which the model's property may have been measured. */
async function measuredCells(knowledge: Knowledge, { needs: { measured } }: Needing): Promise<readonly OtherCell[]> {
  if (!measured) return [];
  const { load } = knowledge;
  const cells = await load.measuredCells.load(measured);
  return Promise.all(
    cells.map(async (cell) => ({
      cell,
      metal: await mustLoadSubject(load, 'ALKALI_METAL', cell.metalId),
      solvents:
        cell.electrolyteId === null
          ? null
          : await solventsOf(load, await mustLoadSubject(load, 'ELECTROLYTE', cell.electrolyteId)),
      separator: cell.separatorId === null ? null : await mustLoadSubject(load, 'SEPARATOR', cell.separatorId),
    })),
  );
}

async function solventsOf(load: Loaders, { components }: Electrolyte): Promise<readonly Material[]> {
  const solvents = components.filter(({ role }) => role === 'SOLVENT');
  return Promise.all(solvents.map(({ materialId }) => mustLoadSubject(load, 'MATERIAL', materialId)));
}
