import { InvalidInput, notAllowed } from '../../domain/errors.ts';
import type { AlkaliMetal, Coating, Electrode, Electrolyte, Substrate } from '../../domain/nouns.ts';
import { claimsAbout, ofEach } from '../../knowledge/claims.ts';
import type { SubjectLookup } from '../../knowledge/inputs.ts';
import { type Knowledge, matching } from '../../knowledge/knowledge.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { mustLoadAll, mustLoadSubject, requireSubject } from '../../knowledge/lookup.ts';
import type { ElectrodepositionFacts } from '../../simulation/models/electrodeposition/facts.ts';
import { parameterTable } from '../../simulation/models/electrodeposition/parameters.ts';
import { readReaction } from '../../simulation/models/electrodeposition/records/phaseReaction.ts';
import { neededOf } from '../../simulation/records.ts';
import { condition } from '../../store/sql.ts';
import { metalOf, requireSameMetal } from './metal.ts';

/** The parts by look-up, each where it is named. */
interface NamedParts {
  readonly electrode?: SubjectLookup | null;
  readonly substrate?: SubjectLookup | null;
  readonly coating?: SubjectLookup | null;
  readonly metal?: SubjectLookup | null;
  readonly electrolyte?: SubjectLookup | null;
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
export async function depositionParts(load: Loaders, named: NamedParts): Promise<DepositionParts | null> {
  if (!named.electrode && !named.substrate && !named.coating && !named.metal && !named.electrolyte) return null;
  const { electrode, layers } = await surfaceParts(load, named);
  if (!named.electrolyte) {
    throw new InvalidInput('`electrolyte`: missing', { path: ['electrolyte'], allowed: 'an electrolyte of the metal' });
  }
  const electrolyte = await requireSubject(load, 'ELECTROLYTE', named.electrolyte, ['electrolyte']);
  const stack = electrode ?? { slug: layers.map(({ slug }) => slug).join('-'), layerIds: layers.map(({ id }) => id) };
  const metal = await metalOf(load, named, stack, electrolyte);
  requireSameMetal(metal, electrolyte);
  return { electrode, layers, metal, electrolyte };
}

async function surfaceParts(
  load: Loaders,
  { electrode, substrate, coating }: NamedParts,
): Promise<Pick<DepositionParts, 'electrode' | 'layers'>> {
  if (electrode && (substrate || coating)) {
    throw notAllowed([substrate ? 'substrate' : 'coating'], {
      given: 'one beside an electrode, which has its own layers,',
      allowed: 'an electrode, or a substrate with or without a coating',
    });
  }
  if (electrode) return layersOf(load, await requireSubject(load, 'ELECTRODE', electrode, ['electrode']));
  if (!substrate) {
    throw new InvalidInput('`electrode` or `substrate`: missing', {
      path: ['electrode'],
      allowed: 'an electrode, or a substrate with or without a coating; or no part at all and every parameter by hand',
    });
  }
  const layers: (Substrate | Coating)[] = [await requireSubject(load, 'SUBSTRATE', substrate, ['substrate'])];
  if (coating) layers.push(await requireSubject(load, 'COATING', coating, ['coating']));
  return { electrode: null, layers };
}

async function layersOf(load: Loaders, electrode: Electrode): Promise<Pick<DepositionParts, 'electrode' | 'layers'>> {
  const all = await mustLoadAll(load.noun, electrode.layerIds);
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
  knowledge: Knowledge,
  { metal, electrolyte, layers }: DepositionParts,
): Promise<Records> {
  const { load } = knowledge;
  const materialIds = [...new Set(layers.map(({ materialId }) => materialId))];
  const own = await Promise.all(materialIds.map((id) => mustLoadSubject(load, 'MATERIAL', id)));
  const surface = [...layers, ...own].map(({ id }) => id);
  const ofSurface = ofEach(surface, ['phaseReaction']);
  const reactions = await claimsAbout(load, ofSurface);
  const all = ofSurface.flatMap(({ subjectId, property }) => reactions(subjectId, property));
  const formulas = all.flatMap((claim) => {
    const reaction = readReaction(claim, metal.formula);
    return reaction ? [reaction.alloy, ...(reaction.rest === null ? [] : [reaction.rest])] : [];
  });
  const isProduct = condition`s.id in (select id from material where formula = any(${formulas}))`;
  const products = await matching(knowledge, 'MATERIAL', isProduct);
  const phases = [...own, ...products.filter((one) => own.every(({ id }) => id !== one.id))];
  const claims = await claimsAbout(load, [
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
