import { InvalidInput } from '../domain/errors.ts';
import { requireCount } from '../domain/requireCount.ts';

/** A slice of a long list, forwards (`first`, `after`) or backwards (`last`, `before`). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page that was read: its rows in list order. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page request after the checks: the size, the direction, the key of the cursor. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly beyond: readonly CursorValue[] | null;
}

export type CursorValue = string | number | null;

/**
 * An order of a list: its name and the types of its key. The name keeps a cursor of one list from being used in
 * another.
 */
export interface ListOrder {
  readonly name: string;
  readonly key: readonly ('string' | 'number')[];
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/** @throws InvalidInput on a size outside 1–100, both directions at once, or a cursor of another list */
export function pageRequest(page: PageArguments, order: ListOrder): PageRequest {
  const backward = page.last != null || page.before != null;
  const [sizeOf, cursorOf] = backward ? (['last', 'before'] as const) : (['first', 'after'] as const);
  if (backward) refuseForward(page);
  const size = page[sizeOf] ?? DEFAULT_PAGE;
  requireCount(size, { path: [sizeOf], least: 1, most: LARGEST_PAGE });
  const cursor = page[cursorOf];
  return { size, backward, beyond: cursor == null ? null : readCursor(cursor, order, cursorOf) };
}

/**
 * `first` and `last` together would cut the page twice, and the answer could not show at which end rows are missing.
 */
function refuseForward({ first, after }: PageArguments): void {
  const [name, value] = first != null ? ['first', first] : ['after', after];
  if (value == null) return;
  const allowed = 'first with after, or last with before';
  throw new InvalidInput(`\`${name}\`: given beside last or before`, { path: [name], value, allowed });
}

export function writeCursor(order: ListOrder, key: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([order.name, ...key])).toString('base64url');
}

function readCursor(cursor: string, order: ListOrder, at: string): CursorValue[] {
  const [name, ...key] = decode(cursor);
  if (name === order.name && fits(key, order)) return key;
  throw new InvalidInput(`\`${at}\`: not a cursor of this list`, {
    path: [at],
    value: cursor.slice(0, 100),
    allowed: 'a cursor that this list gave out, in the same order',
  });
}

/** Null represents an infinite number. */
function fits(key: unknown[], order: ListOrder): key is CursorValue[] {
  const typed = (value: unknown, i: number) =>
    typeof value === order.key[i] || (value === null && order.key[i] === 'number');
  return key.length === order.key.length && key.every(typed);
}

function decode(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Removes the additional row that was read to see whether there are more, and puts a backward page into list order. */
export function cutPage<T>(read: readonly T[], { size, backward, beyond }: PageRequest): Page<T> {
  const more = read.length > size;
  const rows = read.slice(0, size);
  return backward
    ? { rows: rows.reverse(), hasNextPage: beyond !== null, hasPreviousPage: more }
    : { rows, hasNextPage: more, hasPreviousPage: beyond !== null };
}
