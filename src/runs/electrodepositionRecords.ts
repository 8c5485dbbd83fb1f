import { InvalidInput } from '../domain/errors.ts';
import type { AlkaliMetal, Coating, Electrode, Electrolyte, Material, Noun, Substrate } from '../domain/nouns.ts';
import type { ElectrodepositionFacts } from '../simulation/models/electrodeposition/facts.ts';
import { parameterTable } from '../simulation/models/electrodeposition/parameters.ts';
import { readReaction } from '../simulation/models/electrodeposition/records/phaseReaction.ts';
import { neededOf } from '../simulation/records.ts';
import { condition } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { claimsAbout, ofEach } from './claimsAbout.ts';
import { type Lookup, lookUp, metalOf, requireSameMetal } from './lookUp.ts';

/** The parts by look-up, each where it is named. */
interface NamedParts {
  readonly electrode?: Lookup | null;
  readonly substrate?: Lookup | null;
  readonly coating?: Lookup | null;
  readonly metal?: Lookup | null;
  readonly electrolyte?: Lookup | null;
}

/** The records that a surface, the metal on it and the electrolyte over it are made of. */
export interface DepositionParts {
  /** Null where its layers were named instead. */
  readonly electrode: Electrode | null;
  readonly layers: readonly (Substrate | Coating)[];
  readonly metal: AlkaliMetal;
  readonly electrolyte: Electrolyte;
}

/**
 * Finds what metal is plated on, and from which electrolyte; null where nothing is named.
 *
 * @throws InvalidInput NOT_FOUND where a look-up finds nothing, or where parts are missing or do not go together
 */
export async function depositionParts(store: Store, named: NamedParts): Promise<DepositionParts | null> {
  if (!named.electrode && !named.substrate && !named.coating && !named.metal && !named.electrolyte) return null;
  const { electrode, layers } = await surfaceParts(store, named);
  if (!named.electrolyte) {
    throw new InvalidInput('Which electrolyte?', { path: ['electrolyte'], allowed: 'an electrolyte of the metal' });
  }
  const electrolyte = await lookUp(store, 'ELECTROLYTE', named.electrolyte, 'electrolyte');
  const stack = electrode ?? { slug: layers.map(({ slug }) => slug).join('-'), layerIds: layers.map(({ id }) => id) };
  const metal = await metalOf(store, named, stack, electrolyte);
  requireSameMetal(metal, electrolyte);
  return { electrode, layers, metal, electrolyte };
}

async function surfaceParts(
  store: Store,
  { electrode, substrate, coating }: NamedParts,
): Promise<Pick<DepositionParts, 'electrode' | 'layers'>> {
  if (electrode && (substrate || coating)) {
    throw new InvalidInput('An electrode has its own layers', {
      path: [substrate ? 'substrate' : 'coating'],
      allowed: 'an electrode, or a substrate with or without a coating',
    });
  }
  if (electrode) return layersOf(store, await lookUp(store, 'ELECTRODE', electrode, 'electrode'));
  if (!substrate) {
    throw new InvalidInput('Which surface?', {
      path: ['electrode'],
      allowed: 'an electrode, or a substrate with or without a coating; or no part at all and every parameter by hand',
    });
  }
  const layers: (Substrate | Coating)[] = [await lookUp(store, 'SUBSTRATE', substrate, 'substrate')];
  if (coating) layers.push(await lookUp(store, 'COATING', coating, 'coating'));
  return { electrode: null, layers };
}

async function layersOf(store: Store, electrode: Electrode): Promise<Pick<DepositionParts, 'electrode' | 'layers'>> {
  const found = await store.nouns.byIds(electrode.layerIds);
  const all = electrode.layerIds.map((id) => found.find((noun) => noun.id === id)!);
  const layers = all.filter((one): one is Substrate | Coating => one.kind === 'SUBSTRATE' || one.kind === 'COATING');
  if (layers.length > 0) return { electrode, layers };
  throw new InvalidInput(`${electrode.name} is the metal itself: nothing nucleates on it`, {
    path: ['electrode'],
    value: electrode.slug,
    allowed: 'an electrode with a substrate',
  });
}

/** What the parameters of the model may be made of, by the part that has it. */
const ofMetal = neededOf(parameterTable, 'metal');
const ofElectrolyte = neededOf(parameterTable, 'electrolyte');
const ofLayer = ['phaseReaction', ...neededOf(parameterTable, 'coating')] as const;
const ofPhase = [
  'phaseReaction',
  ...neededOf(parameterTable, 'substrate'),
  ...neededOf(parameterTable, 'coating', 'material'),
] as const;

type Records = Pick<ElectrodepositionFacts, 'metal' | 'electrolyte' | 'layers' | 'material' | 'materialsOf' | 'claims'>;

/** The parts with everything claimed of them that the model asks for, and the phases that they turn into. */
export async function gatherDepositionFacts(
  store: Store,
  { metal, electrolyte, layers }: DepositionParts,
): Promise<Records> {
  const own = materialsIn(await store.nouns.byIds([...new Set(layers.map(({ materialId }) => materialId))]));
  const surface = [...layers, ...own].map(({ id }) => id);
  const reactions = await store.claims.bySubjectProperty(ofEach(surface, ['phaseReaction']));
  const formulas = reactions.flatMap(({ claim }) => {
    const reaction = readReaction(claim, metal.formula);
    return reaction ? [reaction.alloy, ...(reaction.rest === null ? [] : [reaction.rest])] : [];
  });
  const products = materialsIn(
    await store.nouns.matching(
      'MATERIAL',
      condition`s.id in (select id from material where formula = any(${formulas}))`,
    ),
  );
  const phases = [...own, ...products.filter((one) => own.every(({ id }) => id !== one.id))];
  const claims = await claimsAbout(store, [
    ...ofEach([metal.id], ofMetal),
    ...ofEach([electrolyte.id], ofElectrolyte),
    ...ofEach(
      layers.map(({ id }) => id),
      ofLayer,
    ),
    ...ofEach(
      phases.map(({ id }) => id),
      ofPhase,
    ),
  ]);
  return {
    metal,
    electrolyte,
    layers,
    material: (id) => phases.find((one) => one.id === id)!,
    materialsOf: (formula) => products.filter((one) => one.formula === formula),
    claims,
  };
}

function materialsIn(nouns: readonly Noun[]): Material[] {
  return nouns.filter((noun): noun is Material => noun.kind === 'MATERIAL');
}
