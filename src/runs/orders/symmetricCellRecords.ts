import { choose } from '../../domain/choose.ts';
import { InvalidInput } from '../../domain/errors.ts';
import { inSI } from '../../domain/inSI.ts';
import type { AlkaliMetal, Cell, Electrode, Electrolyte, Separator } from '../../domain/nouns.ts';
import type { SubjectKind } from '../../domain/subject.ts';
import { claimsAbout, ofEach } from '../../knowledge/claims.ts';
import type { SubjectLookup } from '../../knowledge/inputs.ts';
import { type Knowledge, matching } from '../../knowledge/knowledge.ts';
import type { Loaders } from '../../knowledge/loaders.ts';
import { mustLoadSubject, requireSubject } from '../../knowledge/lookup.ts';
import { fromSI } from '../../physics/quantity.ts';
import type { SymmetricCellFacts } from '../../simulation/models/symmetricCell/facts.ts';
import { parameterTable } from '../../simulation/models/symmetricCell/parameters.ts';
import { neededOf } from '../../simulation/records.ts';
import { condition } from '../../store/sql.ts';
import { metalOf, requireSameMetal } from './metal.ts';

/** The parts by look-up, each where it is named. */
interface NamedParts {
  readonly cell?: SubjectLookup | null;
  readonly electrode?: SubjectLookup | null;
  readonly metal?: SubjectLookup | null;
  readonly electrolyte?: SubjectLookup | null;
  readonly separator?: SubjectLookup | null;
}

/** The records that a cell is made of; `cell` where the library has just this one. */
export interface CellParts {
  readonly cell: Cell | null;
  readonly metal: AlkaliMetal;
  readonly electrode: Electrode;
  readonly electrolyte: Electrolyte;
  readonly separator: Separator;
}

/**
 * Finds the parts of the cell asked for; null where none is named.
 *
 * @throws InvalidInput NOT_FOUND where a look-up finds nothing, or where parts are missing or do not go together
 */
export async function cellParts(knowledge: Knowledge, named: NamedParts): Promise<CellParts | null> {
  if (!named.cell && !named.electrode && !named.metal && !named.electrolyte && !named.separator) return null;
  const { load } = knowledge;
  const cell = named.cell ? await symmetricCell(load, named.cell) : null;
  const part = async <K extends SubjectKind>(kind: K, name: keyof NamedParts, ofCell: string | null | undefined) => {
    const lookup = named[name];
    if (lookup) return requireSubject(load, kind, lookup, [name]);
    return ofCell ? mustLoadSubject(load, kind, ofCell) : null;
  };
  const given = await part('ELECTRODE', 'electrode', cell?.negativeId);
  const electrolyte = await part('ELECTROLYTE', 'electrolyte', cell?.electrolyteId);
  const separator = await part('SEPARATOR', 'separator', cell?.separatorId);
  if (!given) throw missing('electrode');
  if (!electrolyte) throw missing('electrolyte');
  if (!separator) throw missing('separator');
  const metal = await metalOf(load, named, given, electrolyte);
  requireSameMetal(metal, electrolyte);
  const electrode = await filledWith(load, given, metal);
  return {
    cell: await knownCell(knowledge, { electrode, electrolyte, separator }),
    metal,
    electrode,
    electrolyte,
    separator,
  };
}

async function symmetricCell(load: Loaders, lookup: SubjectLookup): Promise<Cell> {
  const cell = await requireSubject(load, 'CELL', lookup, ['cell']);
  if (cell.configuration === 'SYMMETRIC') return cell;
  throw new InvalidInput(`${cell.slug} is a ${cell.configuration.toLowerCase()} cell`, {
    path: ['cell'],
    value: cell.slug,
    allowed: 'a cell whose configuration is SYMMETRIC',
  });
}

function missing(name: string): InvalidInput {
  return new InvalidInput(`\`${name}\`: missing`, {
    path: [name],
    allowed: `a cell, or an electrode with electrolyte and separator; or none of them and every parameter by hand`,
  });
}

/** The host filled with the metal, where the library has it; else the host itself, which then has no measured cell. */
async function filledWith(load: Loaders, electrode: Electrode, metal: AlkaliMetal): Promise<Electrode> {
  if (electrode.layerIds.includes(metal.id)) return electrode;
  const question = { relation: 'filledOfHost', property: null, page: { first: 100 } } as const;
  const { rows } = await load.children(question).load(electrode.id);
  const filled = await Promise.all(rows.map(({ id }) => mustLoadSubject(load, 'ELECTRODE', id)));
  return filled.find(({ layerIds }) => layerIds.includes(metal.id)) ?? electrode;
}

async function knownCell(
  knowledge: Knowledge,
  { electrode, electrolyte, separator }: Pick<CellParts, 'electrode' | 'electrolyte' | 'separator'>,
): Promise<Cell | null> {
  const is = condition`ce.negative_id = ${electrode.id} and ce.positive_id = ${electrode.id}
    and ce.electrolyte_id = ${electrolyte.id} and ce.separator_id = ${separator.id}`;
  const [first] = await matching(knowledge, 'CELL', is);
  return first ?? null;
}

/** What the parameters of the model may be made of, by the part that has it. */
const ofElectrolyte = neededOf(parameterTable, 'electrolyte');
const ofSeparator = neededOf(parameterTable, 'separator');
const ofSolid = neededOf(parameterTable, 'separator', 'material');
const ofMetal = neededOf(parameterTable, 'metal');
const ofElectrode = ['arealCapacity'] as const;

type Records = Pick<SymmetricCellFacts, 'metal' | 'electrode' | 'electrolyte' | 'separator' | 'claims' | 'measured'>;

/** The parts with everything claimed of them that the model asks for, and the measured cells of the same metal. */
export async function gatherFacts(
  knowledge: Knowledge,
  { metal, electrode, electrolyte, separator }: CellParts,
): Promise<Records> {
  const isSymmetric = condition`ce.configuration = 'SYMMETRIC' and ce.metal_id = ${metal.id}`;
  const cells = await matching(knowledge, 'CELL', isSymmetric);
  const separatorIds = cells.flatMap((cell) => cell.separatorId ?? []);
  const { load } = knowledge;
  const separators = await Promise.all(separatorIds.map((id) => mustLoadSubject(load, 'SEPARATOR', id)));
  const claims = await claimsAbout(load, [
    ...ofEach([electrolyte.id, ...cells.flatMap((cell) => cell.electrolyteId ?? [])], ofElectrolyte),
    ...ofEach([separator.id, ...separatorIds], ofSeparator),
    ...ofEach([separator.materialId, ...separators.map((one) => one.materialId)], ofSolid),
    ...ofEach([metal.id], ofMetal),
    ...ofEach([electrode.id], ofElectrode),
    ...ofEach(
      cells.map((cell) => cell.id),
      ['overpotential'],
    ),
  ]);
  const measured = cells.map((cell) => ({
    cell,
    electrodeId: cell.negativeId,
    electrolyteId: cell.electrolyteId,
    separator: separators.find((one) => one.id === cell.separatorId) ?? null,
    overpotential: claims(cell.id, 'overpotential'),
  }));
  return { metal, electrode, electrolyte, separator, claims, measured };
}

/** @throws InvalidInput where a half-cycle would move more metal than the electrode holds */
export function requireInventory({ claims }: Records, electrode: Electrode, arealCapacity: number): void {
  const { chosen } = choose(claims(electrode.id, 'arealCapacity'));
  if (!chosen) return;
  const { value, high, low } = inSI(chosen.value);
  const held = value ?? high ?? low!;
  if (arealCapacity <= held) return;
  const limit = fromSI(held, 'mA.h/cm2').value.toPrecision(4);
  throw new InvalidInput(`${electrode.name} holds ${limit} mA.h/cm2 of metal`, {
    path: ['arealCapacity'],
    value: `${fromSI(arealCapacity, 'mA.h/cm2').value} mA.h/cm2`,
    allowed: `at most ${limit} mA.h/cm2 (${chosen.key})`,
  });
}
