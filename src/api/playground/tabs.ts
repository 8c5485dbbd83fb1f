import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the playground opens with, in this order. */
export const tabNames = ['knownOfNisb', 'longestLives', 'fullCells', 'predict', 'whereFrom'] as const;

export interface Tab {
  /** A GraphQL document; its first operation names the tab. */
  readonly query: string;
  /** JSON, for all its operations. */
  readonly variables: string;
}

/** One tab, as `tabs/` has it. */
export function readTab(name: (typeof tabNames)[number]): Tab {
  const read = (ending: string) => readFileSync(join(import.meta.dirname, 'tabs', name + ending), 'utf8');
  return { query: read('.graphql'), variables: read('.variables.json').trimEnd() };
}
