import { InvalidInput } from '../../domain/errors.ts';
import type { AlkaliMetal, Electrode, Electrolyte } from '../../domain/nouns.ts';
import type { SubjectLookup } from '../../knowledge/inputs.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { mustLoadAll, mustLoadSubject, requireSubject } from '../../knowledge/lookup.ts';

/** The metal named, else the one in the electrode, else the one of the electrolyte. */
export async function metalOf(
  load: Loaders,
  named: { readonly metal?: SubjectLookup | null },
  electrode: Pick<Electrode, 'slug' | 'layerIds'>,
  electrolyte: Electrolyte,
): Promise<AlkaliMetal> {
  const layers = await mustLoadAll(load.noun, electrode.layerIds);
  const active = layers.find((layer) => layer.kind === 'MATERIAL');
  if (active) {
    throw new InvalidInput(`${electrode.slug} is a cathode of ${active.name}`, {
      path: ['electrode'],
      value: electrode.slug,
      allowed: 'a metal electrode, or a host that can be filled with metal',
    });
  }
  const held = layers.find((layer): layer is AlkaliMetal => layer.kind === 'ALKALI_METAL');
  const asked = named.metal ? await requireSubject(load, 'ALKALI_METAL', named.metal, ['metal']) : null;
  if (held && asked && held.id !== asked.id) {
    throw new InvalidInput(`${electrode.slug} holds ${held.formula}, not ${asked.formula}`, {
      path: ['metal'],
      value: asked.slug,
      allowed: held.slug,
    });
  }
  return held ?? asked ?? mustLoadSubject(load, 'ALKALI_METAL', electrolyte.metalId);
}

export function requireSameMetal(metal: AlkaliMetal, electrolyte: Electrolyte): void {
  if (electrolyte.metalId === metal.id) return;
  throw new InvalidInput(`${electrolyte.name} carries no ${metal.formula} ions`, {
    path: ['electrolyte'],
    value: electrolyte.slug,
    allowed: `an electrolyte of ${metal.formula}`,
  });
}
