import type { ConditionStatus } from '../domain/claim.ts';
import type { Page } from '../store/page.ts';

/** A page as a Relay connection. Cursors are written, and rows are counted, only where the query selects them. */
export interface Connection<T> {
  readonly edges: () => readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
  /** In a list of claims: what decided that this one passes the filter. */
  readonly decidedBy?: ConditionStatus | null;
}

/** @param cursorOf the cursor of a row, in the list's order */
export function connection<Row, T>(
  page: Page<Row>,
  {
    nodeOf,
    cursorOf,
    count,
    decidedBy = () => null,
  }: {
    nodeOf: (row: Row) => T;
    cursorOf: (row: Row) => string;
    count: () => Promise<number>;
    decidedBy?: (row: Row) => ConditionStatus | null;
  },
): Connection<T> {
  const { rows, hasNextPage, hasPreviousPage } = page;
  const cursorIf = (row: Row | undefined) => (row === undefined ? null : cursorOf(row));
  return {
    edges: () => rows.map((row) => ({ cursor: cursorOf(row), node: nodeOf(row), decidedBy: decidedBy(row) })),
    nodes: rows.map(nodeOf),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: () => cursorIf(rows[0]),
      endCursor: () => cursorIf(rows.at(-1)),
    },
    totalCount: count,
  };
}
