import type {
  AlkaliMetal,
  Coating,
  Electrode,
  Electrolyte,
  Material,
  Subject,
  SubjectKind,
  Substrate,
} from '../../../src/domain/subjects.ts';
import { catalogue } from '../../../src/library/catalogue.ts';
import type { ElectrodepositionFacts } from '../../../src/simulation/models/electrodeposition/facts.ts';

const { subjects, claims } = catalogue;
const electrolytes = { li: 'litfsi-dme-dol-lino3', na: 'naclo4-ec-dec-fec', k: 'kfsi-dme' } as const;

export type MetalSlug = keyof typeof electrolytes;

function named<N extends Subject>(kind: SubjectKind, slug: string): N {
  const subject = subjects.find((one) => one.kind === kind && one.slug === slug);
  if (!subject) throw new Error(`the library has no ${kind} ${slug}`);
  return subject as N;
}

/** Facts of plating a metal of the library on an electrode of the library: 100 nm at −0.1 V, without bands, unless said otherwise. */
export function libraryFacts(
  host: string,
  changes: Partial<ElectrodepositionFacts> = {},
  metal: MetalSlug = 'na',
): ElectrodepositionFacts {
  const { layerIds } = named<Electrode>('ELECTRODE', host);
  const electrolyte = named<Electrolyte>('ELECTROLYTE', electrolytes[metal]);
  const solvents = electrolyte.components.filter(({ role }) => role === 'SOLVENT');
  const layers = layerIds.map((id) => subjects.find((one) => one.id === id)!);
  return {
    metal: named<AlkaliMetal>('ALKALI_METAL', metal),
    electrolyte,
    separator: null,
    solvents: solvents.map(({ materialId }) => subjects.find((one) => one.id === materialId) as Material),
    layers: layers.filter((one): one is Substrate | Coating => one.kind === 'SUBSTRATE' || one.kind === 'COATING'),
    material: (id) => subjects.find((one): one is Material => one.kind === 'MATERIAL' && one.id === id)!,
    materialsOf: (formula) =>
      subjects
        .filter((one): one is Material => one.kind === 'MATERIAL' && one.formula === formula)
        .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    claims: (id, property) => claims.filter((claim) => claim.property === property && claim.subjectIds.includes(id)),
    drive: { potential: -0.1 },
    target: { thickness: 100e-9 },
    scale: 'NANO',
    whatIf: [],
    seed: 1,
    snapshots: 4,
    temperature: null,
    ignoring: [],
    ...changes,
    overrides: { bandMembers: 0, ...changes.overrides },
  };
}
