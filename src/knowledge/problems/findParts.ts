import { InvalidInput, notAllowed } from '../../domain/errors.ts';
import type {
  AlkaliMetal,
  Cell,
  Coating,
  Electrode,
  Electrolyte,
  Separator,
  SubjectKind,
  SubjectLookup,
  Substrate,
} from '../../domain/subjects.ts';
import type { CellSides, PartName, PartsWanted, RunParts } from '../../simulation/manifest.ts';
import { condition } from '../../store/sql.ts';
import { type Knowledge, matching } from '../knowledge.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoadAll, mustLoadSubject, requireSubject } from '../lookup.ts';

/** The look-ups that a request contains, by the name of their field. */
type Named = Readonly<Partial<Record<string, SubjectLookup>>>;

/**
 * Finds the records that a request names; null where it names none.
 *
 * @throws InvalidInput NOT_FOUND where a look-up finds nothing, or where parts are missing or do not match
 */
export async function findParts(knowledge: Knowledge, wanted: PartsWanted, named: Named): Promise<RunParts | null> {
  if (Object.keys(named).length === 0) return null;
  const { load } = knowledge;
  const whole = named.cell && wanted.cell ? await cellOf(load, named.cell, wanted.cell) : null;
  const electrodeId = whole?.[wanted.cell![whole.configuration]!];
  const part = async <K extends SubjectKind>(kind: K, name: PartName, ofCell: string | null | undefined) => {
    const lookup = named[name];
    if (lookup) return requireSubject(load, kind, lookup, [name]);
    if (ofCell) return mustLoadSubject(load, kind, ofCell);
    const allowed = wanted.required[name];
    if (allowed) throw new InvalidInput(`\`${name}\`: missing`, { path: [name], allowed });
    return null;
  };
  const isByLayers = wanted.electrode === 'LAYERS' || (!named.electrode && named.substrate);
  if (!isByLayers) refuseLayers(named);
  const surface = isByLayers
    ? await surfaceOf(load, named, electrodeId)
    : { electrode: await part('ELECTRODE', 'electrode', electrodeId), layers: [] };
  const electrolyte = (await part('ELECTROLYTE', 'electrolyte', whole?.electrolyteId))!;
  const separator = await part('SEPARATOR', 'separator', whole?.separatorId);
  const { layers } = surface;
  const stack = surface.electrode ?? {
    slug: layers.map(({ slug }) => slug).join('-'),
    layerIds: layers.map(({ id }) => id),
  };
  const metal = await metalOf(load, named.metal, { stack, electrolyte });
  requireSameMetal(metal, electrolyte);
  const host =
    wanted.electrode === 'FILLED' && isByLayers ? await electrodeOf(knowledge, layers, metal) : surface.electrode;
  const electrode = wanted.electrode === 'FILLED' && host ? await filledWith(load, host, metal) : host;
  const ofElectrode = whole && electrode?.id === electrodeId ? whole : null;
  const cell = await cellOfParts(load, ofElectrode, { electrode, electrolyte, separator });
  return { cell, electrode, layers, metal, electrolyte, separator };
}

async function cellOf(load: Loaders, lookup: SubjectLookup, sides: CellSides): Promise<Cell> {
  const cell = await requireSubject(load, 'CELL', lookup, ['cell']);
  if (sides[cell.configuration]) return cell;
  throw new InvalidInput(`${cell.slug} is a ${cell.configuration.toLowerCase()} cell`, {
    path: ['cell'],
    value: cell.slug,
    allowed: `a cell whose configuration is ${Object.keys(sides).join(' or ')}`,
  });
}

/**
 * @throws InvalidInput where layers are named beside an electrode, which has its own, or a coating without what it is
 * on
 */
function refuseLayers({ substrate, coating }: Named): void {
  if (!substrate && !coating) return;
  throw notAllowed([substrate ? 'substrate' : 'coating'], {
    given: substrate ? 'both this and an electrode, which has its own layers,' : 'a coating without a substrate',
    allowed: 'either an electrode, or a substrate with or without a coating',
  });
}

/** The electrode of exactly these layers, with the metal or without it; null where the library has none. */
async function electrodeOf(
  knowledge: Knowledge,
  layers: Surface['layers'],
  metal: AlkaliMetal,
): Promise<Electrode | null> {
  const [first] = layers;
  const isOnIt = condition`s.id in (select l.electrode_id from electrode_layer l where l.layer_id = ${first!.id})`;
  const ids = layers.map(({ id }) => id);
  const isSame = ({ layerIds }: Electrode) => {
    const withoutMetal = layerIds.filter((id) => id !== metal.id);
    return withoutMetal.length === ids.length && withoutMetal.every((id, k) => id === ids[k]);
  };
  const same = (await matching(knowledge, 'ELECTRODE', isOnIt)).filter(isSame);
  return same.find(({ layerIds }) => layerIds.includes(metal.id)) ?? same[0] ?? null;
}

interface Surface {
  readonly electrode: Electrode | null;
  readonly layers: readonly (Substrate | Coating)[];
}

/** The surface for plating: an electrode, or layers named one by one; otherwise the electrode of the cell. */
async function surfaceOf(
  load: Loaders,
  { electrode, substrate, coating }: Named,
  ofCell: string | undefined,
): Promise<Surface> {
  if (electrode && (substrate || coating)) {
    throw notAllowed([substrate ? 'substrate' : 'coating'], {
      given: 'both this and an electrode, which has its own layers,',
      allowed: 'either an electrode, or a substrate with or without a coating',
    });
  }
  if (electrode) return layersOf(load, await requireSubject(load, 'ELECTRODE', electrode, ['electrode']), 'electrode');
  if (!substrate && !coating && ofCell) return layersOf(load, await mustLoadSubject(load, 'ELECTRODE', ofCell), 'cell');
  if (!substrate) {
    throw new InvalidInput('`electrode` or `substrate`: missing', {
      path: ['electrode'],
      allowed: 'an electrode, or a substrate with or without a coating; or no part and every parameter as an override',
    });
  }
  const layers: (Substrate | Coating)[] = [await requireSubject(load, 'SUBSTRATE', substrate, ['substrate'])];
  if (coating) layers.push(await requireSubject(load, 'COATING', coating, ['coating']));
  return { electrode: null, layers };
}

/** @param field of the request that names it */
async function layersOf(load: Loaders, electrode: Electrode, field: string): Promise<Surface> {
  const all = await mustLoadAll(load.subject, electrode.layerIds);
  const layers = all.filter((one): one is Substrate | Coating => one.kind === 'SUBSTRATE' || one.kind === 'COATING');
  if (layers.length > 0) return { electrode, layers };
  throw new InvalidInput(`${electrode.name} is the metal itself: nothing nucleates on it`, {
    path: [field],
    value: electrode.slug,
    allowed: 'an electrode with a substrate',
  });
}

interface Around {
  readonly stack: Pick<Electrode, 'slug' | 'layerIds'>;
  readonly electrolyte: Electrolyte;
}

/** The metal that the request names, otherwise that of the electrode, otherwise that of the electrolyte. */
async function metalOf(
  load: Loaders,
  named: SubjectLookup | undefined,
  { stack, electrolyte }: Around,
): Promise<AlkaliMetal> {
  const layers = await mustLoadAll(load.subject, stack.layerIds);
  const active = layers.find((layer) => layer.kind === 'MATERIAL');
  if (active) {
    throw new InvalidInput(`${stack.slug} is a cathode of ${active.name}`, {
      path: ['electrode'],
      value: stack.slug,
      allowed: 'a metal electrode, or a host that can be filled with metal',
    });
  }
  const held = layers.find((layer): layer is AlkaliMetal => layer.kind === 'ALKALI_METAL');
  const asked = named ? await requireSubject(load, 'ALKALI_METAL', named, ['metal']) : null;
  if (held && asked && held.id !== asked.id) {
    throw new InvalidInput(`${stack.slug} holds ${held.formula}, not ${asked.formula}`, {
      path: ['metal'],
      value: asked.slug,
      allowed: held.slug,
    });
  }
  return held ?? asked ?? mustLoadSubject(load, 'ALKALI_METAL', electrolyte.metalId);
}

function requireSameMetal(metal: AlkaliMetal, electrolyte: Electrolyte): void {
  if (electrolyte.metalId === metal.id) return;
  throw new InvalidInput(`${electrolyte.name} carries no ${metal.formula} ions`, {
    path: ['electrolyte'],
    value: electrolyte.slug,
    allowed: `an electrolyte of ${metal.formula}`,
  });
}

/**
 * The host filled with the metal, if the library has it; otherwise the host itself, which then has no measured cell.
 */
async function filledWith(load: Loaders, electrode: Electrode, metal: AlkaliMetal): Promise<Electrode> {
  if (electrode.layerIds.includes(metal.id)) return electrode;
  const question = { relation: 'filledOfHost', property: null, page: { first: 100 } } as const;
  const { rows } = await load.children(question).load(electrode.id);
  const filled = await Promise.all(rows.map(({ id }) => mustLoadSubject(load, 'ELECTRODE', id)));
  return filled.find(({ layerIds }) => layerIds.includes(metal.id)) ?? electrode;
}

interface CellParts {
  readonly electrode: Electrode | null;
  readonly electrolyte: Electrolyte;
  readonly separator: Separator | null;
}

/** The named cell of this electrode, if it has exactly these parts; otherwise the cell of the library that has them. */
async function cellOfParts(
  load: Loaders,
  named: Cell | null,
  { electrode, electrolyte, separator }: CellParts,
): Promise<Cell | null> {
  if (electrode === null || separator === null) return null;
  if (named?.electrolyteId === electrolyte.id && named.separatorId === separator.id) return named;
  return load.cellOfParts.load({
    electrodeId: electrode.id,
    electrolyteId: electrolyte.id,
    separatorId: separator.id,
  });
}
