/** What tests read of the answers to comparisons, screenings, gaps and searches. */

interface Named {
  readonly slug: string;
}

export interface ValueAnswer {
  readonly name: string;
  readonly quantity: { readonly text: string; readonly low: number | null; readonly value: number | null } | null;
  readonly chosen: { readonly key: string } | null;
  readonly missing: readonly { readonly reason: string }[];
}

export interface ComparisonAnswer {
  readonly rows: readonly { readonly subject: Named; readonly values: readonly ValueAnswer[] }[];
  readonly comparability: readonly {
    readonly verdict: string;
    readonly explanation: string;
    readonly differences: readonly { readonly condition: string; readonly kind: string }[];
  }[];
}

export interface PageAnswer {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ScreenAnswer extends PageAnswer {
  readonly facets: readonly { readonly facet: string; readonly values: readonly object[] }[];
  readonly nodes: readonly { readonly subject: Named; readonly values: readonly ValueAnswer[] }[];
}

export interface GapAnswer {
  readonly subject: Named;
  readonly property: { readonly name: string };
  readonly reason: string;
  readonly claims: readonly { readonly key: string }[];
  readonly blockedCount: number;
  readonly blocks: readonly {
    readonly subject: Named;
    readonly metric: { readonly name: string } | null;
    readonly model: string | null;
    readonly input: string;
    readonly effect: string;
  }[];
}

export interface GapsAnswer extends PageAnswer {
  readonly nodes: readonly GapAnswer[];
}

export interface SearchAnswer extends PageAnswer {
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  readonly nodes: readonly {
    readonly rank: number;
    readonly kind: string;
    readonly subject: Named & { readonly id: string };
    readonly matches: readonly { readonly claim: { readonly subjects: readonly { readonly id: string }[] } }[];
  }[];
}
