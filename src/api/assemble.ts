import type { Claim } from '../domain/claim.ts';
import { type Assembly, type Facts, partAt, type Role } from '../domain/facts.ts';
import type { Cell, Electrode, Noun } from '../domain/nouns.ts';
import type { PropertyName } from '../domain/property.ts';
import type { Metric } from '../metrics/metric.ts';
import { type Need, needs } from '../metrics/needs.ts';
import type { Loaders } from './loaders.ts';

type Parts = Partial<Record<Role, Assembly>>;

/** What a metric may draw on: the noun with its parts, and the claims that the metric names, all through loaders. */
export function factsFor(load: Loaders, noun: Noun, metric: Metric): Promise<Facts> {
  return factsOf(load, noun, needs(metric));
}

/** The noun with its parts, and the claims that are needed of them. */
export async function factsOf(load: Loaders, noun: Noun, needed: readonly Need[]): Promise<Facts> {
  const assembly = await assemble(load, noun);
  const found = new Map<string, readonly Claim[]>();
  await Promise.all(
    needed.map(async ({ at, property }) => {
      const subjectId = partAt(assembly, at)?.subject.id;
      if (subjectId) found.set(`${subjectId}/${property}`, await load.claimsOf.load({ subjectId, property }));
    }),
  );
  return { assembly, claims: (subjectId, property: PropertyName) => found.get(`${subjectId}/${property}`) ?? [] };
}

/** A noun with the nouns that it is made of, put together once a request. */
export function assemble(load: Loaders, noun: Noun): Promise<Assembly> {
  let assembly = load.assemblies.get(noun.id);
  if (!assembly) load.assemblies.set(noun.id, (assembly = putTogether(load, noun)));
  return assembly;
}

async function putTogether(load: Loaders, noun: Noun): Promise<Assembly> {
  return { subject: noun, formula: 'formula' in noun ? noun.formula : null, parts: await partsOf(load, noun) };
}

async function partsOf(load: Loaders, noun: Noun): Promise<Parts> {
  switch (noun.kind) {
    case 'SUBSTRATE':
    case 'COATING':
    case 'SEPARATOR':
      return { material: await part(load, noun.materialId) };
    case 'ELECTROLYTE':
      return { metal: await part(load, noun.metalId) };
    case 'ELECTRODE':
      return electrodeParts(load, noun);
    case 'CELL':
      return cellParts(load, noun);
    default:
      return {};
  }
}

/** Its layers by what they are; of several coatings the outermost, which meets the electrolyte. */
async function electrodeParts(load: Loaders, electrode: Electrode): Promise<Parts> {
  const nouns = await Promise.all(electrode.layerIds.map((id) => load.noun.load(id)));
  // Asked for before the layers are put together, which takes some longer than others: one statement for all electrodes.
  const host = nouns.some((noun) => noun?.kind === 'ALKALI_METAL') ? hostOf(load, electrode) : undefined;
  const layers = await Promise.all(electrode.layerIds.map((id) => part(load, id)));
  const last = (kind: Noun['kind']) => layers.findLast((layer) => layer.subject.kind === kind);
  const [substrate, coating, metal, activeMaterial] = [
    last('SUBSTRATE'),
    last('COATING'),
    last('ALKALI_METAL'),
    last('MATERIAL'),
  ];
  return { substrate, coating, metal, activeMaterial, host: await host };
}

async function hostOf(load: Loaders, electrode: Electrode): Promise<Assembly | undefined> {
  const { rows } = await load.children({ relation: 'hostOfFilled', property: null, page: {} }).load(electrode.id);
  return rows[0] && (await part(load, rows[0].id));
}

async function cellParts(load: Loaders, cell: Cell): Promise<Parts> {
  const [metal, negative, positive, electrolyte, separator] = await Promise.all([
    part(load, cell.metalId),
    part(load, cell.negativeId),
    part(load, cell.positiveId),
    cell.electrolyteId === null ? undefined : part(load, cell.electrolyteId),
    cell.separatorId === null ? undefined : part(load, cell.separatorId),
  ]);
  return { metal, negative, positive, electrolyte, separator };
}

async function part(load: Loaders, id: string): Promise<Assembly> {
  const noun = await load.noun.load(id);
  if (!noun) throw new Error(`Subject ${id} is promised by a foreign key, and is not there`);
  return assemble(load, noun);
}

/** The electrode's metal and host, for whoever needs just these. */
export async function layersOf<K extends Noun['kind']>(load: Loaders, electrode: Electrode, kind: K) {
  const layers = await Promise.all(electrode.layerIds.map((id) => load.noun.load(id)));
  return layers.filter((layer): layer is Extract<Noun, { kind: K }> => layer?.kind === kind);
}
