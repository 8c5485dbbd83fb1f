import { withArticle } from '../domain/article.ts';
import { InvalidInput } from '../domain/errors.ts';
import { isId } from '../domain/identity.ts';
import type { AlkaliMetal, Electrode, Electrolyte, NounOf } from '../domain/nouns.ts';
import type { SubjectKind } from '../domain/subject.ts';
import type { Store } from '../store/store.ts';

/** A record of the library, by what it is asked for. */
export interface Lookup {
  readonly id?: string | null;
  readonly slug?: string | null;
}

/** @throws InvalidInput NOT_FOUND where there is none */
export async function lookUp<K extends SubjectKind>(
  store: Store,
  kind: K,
  { id, slug }: Lookup,
  name: string,
): Promise<NounOf<K>> {
  const known = id == null || isId(id);
  const found = !known
    ? []
    : id != null
      ? await store.nouns.byIds([id])
      : await store.nouns.bySlugs([{ kind, slug: slug! }]);
  const noun = found.find((one): one is NounOf<K> => one.kind === kind);
  if (noun) return noun;
  const thing = kind.toLowerCase().replace('_', ' ');
  throw new InvalidInput(`There is no ${thing} ${id ?? slug}`, {
    code: 'NOT_FOUND',
    path: [name, id == null ? 'slug' : 'id'],
    value: id ?? slug,
    allowed: `the id or slug of ${withArticle(thing)}`,
  });
}

/** The metal named, else the one in the electrode, else the one of the electrolyte. */
export async function metalOf(
  store: Store,
  named: { readonly metal?: Lookup | null },
  electrode: Pick<Electrode, 'slug' | 'layerIds'>,
  electrolyte: Electrolyte,
): Promise<AlkaliMetal> {
  const layers = await store.nouns.byIds(electrode.layerIds);
  const active = layers.find((layer) => layer.kind === 'MATERIAL');
  if (active) {
    throw new InvalidInput(`${electrode.slug} is a cathode of ${active.name}`, {
      path: ['electrode'],
      value: electrode.slug,
      allowed: 'a metal electrode, or a host that can be filled with metal',
    });
  }
  const held = layers.find((layer): layer is AlkaliMetal => layer.kind === 'ALKALI_METAL');
  const asked = named.metal ? await lookUp(store, 'ALKALI_METAL', named.metal, 'metal') : null;
  if (held && asked && held.id !== asked.id) {
    throw new InvalidInput(`${electrode.slug} holds ${held.formula}, not ${asked.formula}`, {
      path: ['metal'],
      value: asked.slug,
      allowed: held.slug,
    });
  }
  return held ?? asked ?? lookUp(store, 'ALKALI_METAL', { id: electrolyte.metalId }, 'metal');
}

export function requireSameMetal(metal: AlkaliMetal, electrolyte: Electrolyte): void {
  if (electrolyte.metalId === metal.id) return;
  throw new InvalidInput(`${electrolyte.name} carries no ${metal.formula} ions`, {
    path: ['electrolyte'],
    value: electrolyte.slug,
    allowed: `an electrolyte of ${metal.formula}`,
  });
}
