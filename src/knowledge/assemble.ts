import DataLoader from 'dataloader';
import type { Assembly, Role } from '../domain/facts.ts';
import type { Cell, Electrode, Noun } from '../domain/nouns.ts';
import { promised } from './found.ts';

type Parts = Partial<Record<Role, Assembly>>;
type LoadNoun = DataLoader<string, Noun | null>;

/**
 * Nouns with the nouns that they are made of, by id. Those that are asked for in the same breath are answered in the
 * same breath, however deep each of them goes: so what is asked of them next is asked in one statement too.
 */
export function assemblyLoader(load: LoadNoun): (id: string) => Promise<Assembly> {
  const part = assembler(load);
  const together = new DataLoader<string, Assembly>((ids) => Promise.all(ids.map(part)));
  return (id) => {
    // Begun now, not when the batch is: so what it reads is read with what others read in this breath.
    void part(id);
    return together.load(id);
  };
}

/** Puts each noun together once; a part that several nouns share is the same. */
function assembler(load: LoadNoun): (id: string) => Promise<Assembly> {
  const begun = new Map<string, Promise<Assembly>>();

  function part(id: string): Promise<Assembly> {
    const known = begun.get(id);
    if (known) return known;
    const assembly = putTogether(id);
    begun.set(id, assembly);
    return assembly;
  }

  const partIf = (id: string | null) => (id === null ? undefined : part(id));

  async function putTogether(id: string): Promise<Assembly> {
    const noun = await promised(load, id);
    return { subject: noun, formula: 'formula' in noun ? noun.formula : null, parts: await partsOf(noun) };
  }

  async function partsOf(noun: Noun): Promise<Parts> {
    switch (noun.kind) {
      case 'SUBSTRATE':
      case 'COATING':
      case 'SEPARATOR':
        return { material: await part(noun.materialId) };
      case 'ELECTROLYTE':
        return { metal: await part(noun.metalId) };
      case 'ELECTRODE':
        return electrodeParts(noun);
      case 'CELL':
        return cellParts(noun);
      default:
        return {};
    }
  }

  /** Its layers by what they are; of several coatings the outermost, which meets the electrolyte. */
  async function electrodeParts({ layerIds }: Electrode): Promise<Parts> {
    const layers = await Promise.all(layerIds.map(part));
    const last = (kind: Noun['kind']) => layers.findLast((layer) => layer.subject.kind === kind);
    return {
      substrate: last('SUBSTRATE'),
      coating: last('COATING'),
      metal: last('ALKALI_METAL'),
      activeMaterial: last('MATERIAL'),
    };
  }

  async function cellParts(cell: Cell): Promise<Parts> {
    const [metal, negative, positive, electrolyte, separator] = await Promise.all([
      part(cell.metalId),
      part(cell.negativeId),
      part(cell.positiveId),
      partIf(cell.electrolyteId),
      partIf(cell.separatorId),
    ]);
    return { metal, negative, positive, electrolyte, separator };
  }

  return part;
}
