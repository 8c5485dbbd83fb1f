import { meaningOf } from '../../physics/ucum.ts';
import type { NumericClaim } from '../choose.ts';
import type { Claim } from '../claim.ts';
import { convertMeasure, SLACK } from '../convertMeasure.ts';
import { isPrecision } from '../measure.ts';

/** One number of a source, however often it is printed. */
export interface Observation {
  /** The source that observed it, also where another one repeats it. */
  readonly sourceId: string;
  /** In the unit that was asked for. */
  readonly value: number;
  /** Standard uncertainty that the source tells; null where it tells none. The printed digits tell none. */
  readonly told: number | null;
  /** The claims that print it. The first gives the number: it gives an uncertainty, or else has the most digits. */
  readonly claims: readonly NumericClaim[];
}

/** The number of a claim, in one unit with the others. */
interface Print {
  readonly claim: NumericClaim;
  readonly value: number;
  readonly told: number | null;
  /** Half a unit of the last printed digit, or of `~` the half-width; zero for any other number. */
  readonly halfPlace: number;
}

const keyOrder = new Intl.Collator('en', { numeric: true });

/**
 * The observations behind comparable claims of one property of one subject. Claims are one observation where
 * - one says that it is the SAME as the other,
 * - both name the same cell of a table (`Table S1 #row/column`),
 * - one source prints the same number twice, perhaps rounded; unless in two cells of one table.
 * Claims of other dimensions and those without a number are left out. The order of the claims does not matter.
 *
 * @param unit UCUM code of all numbers of the answer
 */
export function observationsIn(claims: readonly NumericClaim[], unit: string): readonly Observation[] {
  const prints = claims.flatMap((claim) => printIn(claim, unit)).toSorted(bySharpness);
  const marked = prints.reduce<Print[][]>(joinMarked, []);
  const groups: Print[][] = [];
  for (const prints of marked.toSorted(([a], [b]) => bySharpness(a!, b!))) {
    const known = groups.find((group) => isRepetition(group, prints));
    if (known) known.push(...prints);
    else groups.push(prints);
  }
  return groups.map(toObservation);
}

function printIn(claim: NumericClaim, unit: string): Print[] {
  if (meaningOf(claim.value.unit).dimension !== meaningOf(unit).dimension) return [];
  const { value, low, high, standardUncertainty: u, uncertaintyBasis } = convertMeasure(claim.value, unit);
  if (value === null) return [];
  const isImplied = isPrecision(uncertaintyBasis);
  const told = low !== null && high !== null ? (high - low) / Math.sqrt(12) : isImplied ? null : u;
  return [{ claim, value, told: told || null, halfPlace: isImplied ? Math.sqrt(3) * (u ?? 0) : 0 }];
}

/** Which of two prints gives the number; by their content, so that keys decide only between equal prints. */
function bySharpness(a: Print, b: Print): number {
  return (
    Number(a.told === null) - Number(b.told === null) ||
    a.halfPlace - b.halfPlace ||
    a.value - b.value ||
    (a.told ?? 0) - (b.told ?? 0) ||
    keyOrder.compare(a.claim.key, b.claim.key)
  );
}

/** Adds a print to the groups, and joins all groups that it belongs to. */
function joinMarked(groups: readonly Print[][], print: Print): Print[][] {
  const belongs = (group: readonly Print[]) => group.some(({ claim }) => isMarkedSame(claim, print.claim));
  const joined = [...groups.filter(belongs).flat(), print].toSorted(bySharpness);
  return [...groups.filter((group) => !belongs(group)), joined];
}

function isMarkedSame(a: Claim, b: Claim): boolean {
  if (repeats(a, b) || repeats(b, a)) return true;
  const cells = cellsOf(b);
  return a.sourceId === b.sourceId && cellsOf(a).some((one) => cells.some((other) => isSameCell(one, other)));
}

function repeats(a: Claim, b: Claim): boolean {
  return a.annotations.some(({ kind, claims }) => kind === 'SAME' && claims.includes(b.key));
}

interface TableCell {
  readonly table: string;
  readonly cell: string;
}

/** The cells that a locator names: an item with `#` after its table. */
function cellsOf({ locator: { items } }: Claim): TableCell[] {
  return items.flatMap((item) => {
    const [table, ...rest] = item.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').split('#');
    return rest.length === 0 ? [] : [{ table: table!.trim(), cell: rest.join('#').trim() }];
  });
}

function isSameCell(a: TableCell, b: TableCell): boolean {
  return a.table === b.table && a.cell === b.cell;
}

/** Whether the second group, which is not sharper, only prints again a number of the first. */
function isRepetition(known: readonly Print[], again: readonly Print[]): boolean {
  if (sourceOf(known) !== sourceOf(again)) return false;
  const pairs = known.flatMap((one) => again.map((other) => [one, other] as const));
  return (
    pairs.some(([one, other]) => isSameNumber(one, other)) &&
    !pairs.some(([one, other]) => areCellsOfOneTable(one.claim, other.claim))
  );
}

function areCellsOfOneTable(a: Claim, b: Claim): boolean {
  const cells = cellsOf(b);
  return cellsOf(a).some((one) => cells.some((other) => one.table === other.table && one.cell !== other.cell));
}

/** Whether a print gives the number of another one: the same, or rounded; with its uncertainty, or without one. */
function isSameNumber(sharp: Print, other: Print): boolean {
  const isClose = (x: number, y: number, within: number) =>
    Math.abs(x - y) <= within * (1 + SLACK) + SLACK * Math.max(Math.abs(x), Math.abs(y));
  if (sharp.told !== null && other.told !== null && !isClose(sharp.told, other.told, 0)) return false;
  return isClose(sharp.value, other.value, other.halfPlace);
}

/** The source of the print that repeats none of another source. */
function sourceOf(group: readonly Print[]): string {
  const repeatsAnother = ({ claim }: Print) =>
    group.some((other) => other.claim.sourceId !== claim.sourceId && repeats(claim, other.claim));
  return (group.find((print) => !repeatsAnother(print)) ?? group[0]!).claim.sourceId;
}

function toObservation(group: readonly Print[]): Observation {
  const { value, told } = group[0]!;
  return { sourceId: sourceOf(group), value, told, claims: group.map(({ claim }) => claim) };
}
