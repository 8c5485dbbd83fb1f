import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABS = join(import.meta.dirname, 'tabs');

/** The tabs with which the playground opens, in this order. */
export const tabNames = [
  'knownOfNisb',
  'whichCoating',
  'longestLives',
  'fullCells',
  'oneBasis',
  'predict',
  'morphology',
  'whereFrom',
  'auditPaper',
  'compareHosts',
  'whatIsWithheld',
  'search',
] as const;
export type TabName = (typeof tabNames)[number];

export interface Tab {
  /** A GraphQL document; its first operation names the tab. */
  readonly query: string;
  /** JSON; empty where the operations take none. */
  readonly variables: string;
}

/** One tab, as the files of `tabs/` define it. */
export function readTab(name: TabName): Tab {
  const variables = join(TABS, `${name}.variables.json`);
  return {
    query: readFileSync(join(TABS, `${name}.graphql`), 'utf8'),
    variables: existsSync(variables) ? readFileSync(variables, 'utf8').trimEnd() : '',
  };
}
