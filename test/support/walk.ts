import type { TestApp } from './app.ts';

/** A list of the API: `cells`, or `claims` within `cell(by: { slug: "na-cc" })`. */
export interface List {
  readonly field: string;
  /** What its rows are told apart by. */
  readonly name: 'slug' | 'key';
  /** Arguments beside those of the page: `filter: { … }`. */
  readonly given?: string;
  readonly within?: string;
}

export interface ListPage {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, string>> }[];
  readonly nodes: readonly Readonly<Record<string, string>>[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** One page; `page` are its arguments, as `first: 2, after: "…"`. */
export async function pageOf(app: TestApp, list: List, page: string): Promise<ListPage> {
  const query = listQuery(list, page);
  const { found } = await app.ask<{ found: ListPage | { list: ListPage } }>(query);
  return 'list' in found ? found.list : found;
}

export function listQuery({ field, name, given = '', within }: List, page: string): string {
  const args = given || page ? `(${given} ${page})` : '';
  const fields = `edges { cursor node { ${name} } } nodes { ${name} } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  return within
    ? `{ found: ${within} { list: ${field}${args} { ${fields} } } }`
    : `{ found: ${field}${args} { ${fields} } }`;
}

/** All pages of a list from its start, or from its end, as they came. `between` is done after each page. */
export async function walk(
  app: TestApp,
  list: List,
  { size, backward = false, between }: { size: number; backward?: boolean; between?: (page: number) => Promise<void> },
): Promise<ListPage[]> {
  const pages: ListPage[] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const at: string = cursor === null ? '' : `${backward ? 'before' : 'after'}: "${cursor}"`;
    const page = await pageOf(app, list, `${backward ? 'last' : 'first'}: ${size} ${at}`);
    pages.push(page);
    await between?.(pages.length);
    more = backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
  return pages;
}

/** The names of the rows, in list order. */
export function namesOf(pages: readonly ListPage[], { name }: List, backward = false): string[] {
  const inOrder = backward ? pages.toReversed() : pages;
  return inOrder.flatMap((page) => page.edges.map((edge) => edge.node[name]!));
}
