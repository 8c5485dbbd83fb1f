import type { Material } from './subjects.ts';

/** What an electrolyte is dissolved in: esters of carbonic acid alone, ethers alone, or anything else. */
export type ElectrolyteFamily = 'CARBONATE' | 'ETHER' | 'OTHER';

/**
 * Solvents in which ions slow down alike in the cold. EC_LINEAR: cyclic carbonates with linear ones. PC: propylene
 * carbonate alone. CYCLIC: other cyclic carbonates, alone or mixed with each other or with it. ETHER: ethers alone.
 * OTHER: all others, and those that are not known.
 */
export type SolventClass = 'EC_LINEAR' | 'PC' | 'CYCLIC' | 'ETHER' | 'OTHER';

export interface ElectrolyteKind {
  readonly family: ElectrolyteFamily;
  readonly solventClass: SolventClass;
}

/** A solvent, as far as its names say what it is. */
export type NamedSolvent = Pick<Material, 'slug' | 'name' | 'synonyms'>;

type SolventKind = 'PC' | 'CYCLIC_CARBONATE' | 'LINEAR_CARBONATE' | 'ETHER' | 'OTHER';

/** Names in lower case without signs: `1,2-Dimethoxyethane` is `12dimethoxyethane`. */
const NAMES: Readonly<Record<Exclude<SolventKind, 'OTHER'>, readonly string[]>> = {
  PC: ['pc', 'propylenecarbonate'],
  CYCLIC_CARBONATE: ['ec', 'ethylenecarbonate', 'fec', 'fluoroethylenecarbonate', 'vc', 'vinylenecarbonate'],
  LINEAR_CARBONATE: [
    ...['dmc', 'dimethylcarbonate', 'dec', 'diethylcarbonate'],
    ...['emc', 'ethylmethylcarbonate', 'methylethylcarbonate'],
  ],
  ETHER: [
    ...['dme', '12dimethoxyethane', 'dimethoxyethane', 'monoglyme', 'g1'],
    ...['degdme', 'diglyme', 'diethyleneglycoldimethylether', 'g2'],
    ...['triglyme', 'triethyleneglycoldimethylether', 'g3'],
    ...['tegdme', 'tetraglyme', 'tetraethyleneglycoldimethylether', 'g4'],
    ...['dol', '13dioxolane', 'dioxolane', 'thf', 'tetrahydrofuran', '2methf', '2methyltetrahydrofuran'],
    ...['dee', '12diethoxyethane', 'diethoxyethane'],
  ],
};

const kindByName: ReadonlyMap<string, SolventKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind as SolventKind] as const)),
);

/**
 * The family of an electrolyte from its solvents on record, without salt and additives. OTHER where none is on record,
 * where the name of one is not known, and where carbonates and ethers are mixed.
 */
export function electrolyteFamily(solvents: readonly NamedSolvent[]): ElectrolyteKind {
  const kinds = new Set(solvents.map(kindOf));
  if (kinds.size === 0 || kinds.has('OTHER')) return { family: 'OTHER', solventClass: 'OTHER' };
  if (kinds.has('ETHER')) return kinds.size === 1 ? ETHER : { family: 'OTHER', solventClass: 'OTHER' };
  return { family: 'CARBONATE', solventClass: carbonateClass(kinds) };
}

const ETHER: ElectrolyteKind = { family: 'ETHER', solventClass: 'ETHER' };

/** Linear carbonates alone are OTHER: they hardly dissociate salts, and few of them were measured. */
function carbonateClass(kinds: ReadonlySet<SolventKind>): SolventClass {
  const isCyclic = kinds.has('PC') || kinds.has('CYCLIC_CARBONATE');
  if (kinds.has('LINEAR_CARBONATE')) return isCyclic ? 'EC_LINEAR' : 'OTHER';
  return kinds.has('CYCLIC_CARBONATE') ? 'CYCLIC' : 'PC';
}

function kindOf({ slug, name, synonyms }: NamedSolvent): SolventKind {
  for (const one of [slug, name, ...synonyms]) {
    const kind = kindByName.get(one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    if (kind) return kind;
  }
  return 'OTHER';
}
