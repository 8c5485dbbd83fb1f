import type {
  AlkaliMetal,
  Cell,
  Electrode,
  Electrolyte,
  Material,
  Separator,
  Subject,
  SubjectKind,
} from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import type { SymmetricCellFacts } from '../../src/simulation/models/symmetricCell/facts.ts';

const { subjects, claims } = catalogue;

function byId<N extends Subject>(id: string): N {
  return subjects.find((one) => one.id === id) as N;
}

function named<N extends Subject>(kind: SubjectKind, slug: string): N {
  const subject = subjects.find((one) => one.kind === kind && one.slug === slug);
  if (!subject) throw new Error(`the library has no ${kind} ${slug}`);
  return subject as N;
}

export interface CellParts {
  readonly electrode: string;
  readonly electrolyte: string;
  readonly separator: string;
}

/** Facts of a symmetric cell of these parts of the library, 1 mA/cm2 and 1 mA.h/cm2 unless said otherwise. */
export function libraryCell(parts: CellParts, changes: Partial<SymmetricCellFacts> = {}): SymmetricCellFacts {
  const electrolyte = named<Electrolyte>('ELECTROLYTE', parts.electrolyte);
  const electrode = named<Electrode>('ELECTRODE', parts.electrode);
  const claimsOf: SymmetricCellFacts['claims'] =
    changes.claims ??
    ((id, property) => claims.filter((claim) => claim.property === property && claim.subjectIds.includes(id)));
  const cells = subjects.filter((one): one is Cell => one.kind === 'CELL' && one.configuration === 'SYMMETRIC');
  const own = cells.find((cell) => cell.negativeId === electrode.id && cell.electrolyteId === electrolyte.id);
  const solventsOf = (id: string) =>
    byId<Electrolyte>(id)
      .components.filter(({ role }) => role === 'SOLVENT')
      .map(({ materialId }) => byId<Material>(materialId));
  return {
    metal: byId(electrolyte.metalId),
    electrode,
    kind: { metal: byId<AlkaliMetal>(electrolyte.metalId).formula, solvents: solventsOf(electrolyte.id) },
    lives: own ? [...claimsOf(own.id, 'lifetime'), ...claimsOf(own.id, 'cycleLife')] : [],
    beyondLife: false,
    electrolyte,
    separator: named<Separator>('SEPARATOR', parts.separator),
    claims: claimsOf,
    measured: cells.map((cell) => ({
      cell,
      metal: byId<AlkaliMetal>(cell.metalId).formula,
      solvents: solventsOf(cell.electrolyteId ?? electrolyte.id),
      electrodeId: cell.negativeId,
      electrolyteId: cell.electrolyteId,
      separator: cell.separatorId === null ? null : byId<Separator>(cell.separatorId),
      overpotential: claimsOf(cell.id, 'overpotential'),
    })),
    currentDensity: 10,
    arealCapacity: 3.6e4,
    cycles: 1,
    temperature: null,
    interfaceLaw: 'UNDECIDED',
    of: 'THIS_CELL',
    overrides: {},
    ignoring: [],
    ...changes,
  };
}
