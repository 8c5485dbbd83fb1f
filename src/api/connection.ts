import type { Finding } from '../analysis/audit/finding.ts';
import type { Claim } from '../domain/claim.ts';
import type {
  AlkaliMetal,
  Cell,
  Coating,
  Electrode,
  Electrolyte,
  Material,
  Separator,
  Source,
  Substrate,
} from '../domain/nouns.ts';
import type { Run } from '../domain/run.ts';
import type { Study } from '../domain/study.ts';
import type { Page } from '../store/page.ts';

/** A page as Relay has it. Cursors are written, and rows are counted, only where the query asks for them. */
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
}

/** @param cursorOf the cursor of a row, in the list's order */
export function connection<Row, T>(
  page: Page<Row>,
  {
    nodeOf,
    cursorOf,
    count,
  }: { nodeOf: (row: Row) => T; cursorOf: (row: Row) => string; count: () => Promise<number> },
): Connection<T> {
  const { rows, hasNextPage, hasPreviousPage } = page;
  const cursorIf = (row: Row | undefined) => (row === undefined ? null : cursorOf(row));
  return {
    edges: () => rows.map((row) => ({ cursor: cursorOf(row), node: nodeOf(row) })),
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

export type AlkaliMetalPage = Connection<AlkaliMetal>;
export type AlkaliMetalOnPage = Edge<AlkaliMetal>;
export type MaterialPage = Connection<Material>;
export type MaterialOnPage = Edge<Material>;
export type SubstratePage = Connection<Substrate>;
export type SubstrateOnPage = Edge<Substrate>;
export type CoatingPage = Connection<Coating>;
export type CoatingOnPage = Edge<Coating>;
export type ElectrolytePage = Connection<Electrolyte>;
export type ElectrolyteOnPage = Edge<Electrolyte>;
export type SeparatorPage = Connection<Separator>;
export type SeparatorOnPage = Edge<Separator>;
export type ElectrodePage = Connection<Electrode>;
export type ElectrodeOnPage = Edge<Electrode>;
export type CellPage = Connection<Cell>;
export type CellOnPage = Edge<Cell>;
export type SourcePage = Connection<Source>;
export type SourceOnPage = Edge<Source>;
export type ClaimPage = Connection<Claim>;
export type ClaimOnPage = Edge<Claim>;
export type AuditFindingPage = Connection<Finding>;
export type AuditFindingOnPage = Edge<Finding>;
export type RunPage = Connection<Run>;
export type RunOnPage = Edge<Run>;
export type StudyPage = Connection<Study>;
export type StudyOnPage = Edge<Study>;
