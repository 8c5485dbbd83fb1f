import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesOfSource } from '../src/analysis/audit/registry.ts';
import { catalogue } from '../src/library/catalogue.ts';

const SRC = join(import.meta.dirname, '../src');
const PAPERS = readdirSync(join(SRC, 'library/papers'));

/** What is of one paper, or asks about subjects of the library: records, the rules of a paper, the questions of the playground. */
const ofLibrary = [
  'library/',
  ...PAPERS.map((paper) => `analysis/audit/${paper}/`),
  'api/playground/tabs/',
  // Where a paper registers its rules.
  'analysis/audit/registry.ts',
  // The contract's own examples.
  'api/generated.ts',
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !ofLibrary.some((part) => file.startsWith(part)));

const slugs = [...new Set(catalogue.subjects.map(({ slug }) => slug))];
const isUnmistakable = (slug: string) => slug.length > 2 && /[\d-]/.test(slug);
const escaped = (slugs: readonly string[]) => slugs.toSorted((a, b) => b.length - a.length).join('|');

/** `nvpf-lean`, `na3sb`, `wang2021`: wherever they stand, in comments as well. */
const unmistakable = new RegExp(`(?<![\\w-])(?:${escaped(slugs.filter(isUnmistakable))})(?![\\w-])`, 'g');
/** `nisb`, `cc`: where they are the whole of a string. One letter may be a unit or a symbol. */
const literal = new RegExp(`(['"\`])(?:${escaped(slugs.filter((slug) => slug.length > 1))})\\1`, 'g');
/** `NVPF`, `NiSb` in a sentence. "Carbon" is a word. */
const materials = catalogue.subjects
  .filter(({ kind, slug }) => kind === 'MATERIAL' && slug.length > 3 && slug !== 'carbon')
  .map(({ slug }) => slug);
const material = new RegExp(`(?<![\\w-])(?:${escaped(materials)})(?![\\w-])`, 'gi');

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function namedIn(text: string): string[] {
  const code = withoutComments(text);
  return [text.match(unmistakable), code.match(literal), code.match(material)].flatMap((found) => found ?? []);
}

/** Names that chemistry and units have without the library: of solvents, and of a decade. */
const ofTheTrade = [
  ...['ec', 'fec', 'dec', 'dme', 'dol'].map((solvent) => `domain/electrolyteFamily.ts: '${solvent}'`),
  "physics/paperUnits.ts: 'dec'",
];

describe('the rooms that are for any paper', () => {
  it('name no paper, no material, no cell of the library, but by a name of the trade', () => {
    expect(files.length).toBeGreaterThan(300);
    const named = files.flatMap((file) =>
      namedIn(readFileSync(join(SRC, file), 'utf8')).map((slug) => `${file}: ${slug}`),
    );
    expect(named.toSorted()).toEqual(ofTheTrade.toSorted());
  });

  it.each([
    ["const reference = 'nvpf-flooded';", ['nvpf-flooded', "'nvpf-flooded'"]],
    ['/** As `wang2021/K1`. */', ['wang2021']],
    ["if (slug === 'cc') return;", ["'cc'"]],
    ["title: 'Cells of NVPF',", ['NVPF']],
    ['/** `NiSb` in a comment tells what a formula looks like. */', []],
    ["unit: 's'", []],
  ])('would be found to name one: %s', (text, found) => {
    expect(namedIn(text)).toEqual(found);
  });
});

describe('a paper', () => {
  it.each(PAPERS)('%s has its rules, if it has any, and their tests at one address', (paper) => {
    expect(catalogue.subjects.some(({ kind, slug }) => kind === 'SOURCE' && slug === paper)).toBe(true);
    const rooms = ['src', 'test'].map((room) => readdirSync(join(SRC, '..', room, 'analysis/audit')));
    const hasRules = Object.hasOwn(rulesOfSource, paper);
    expect(rooms.map((room) => room.filter((name) => name.startsWith(paper)))).toEqual(
      hasRules ? [[paper], [paper]] : [[], []],
    );
  });
});
