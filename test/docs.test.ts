import { existsSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../src/api/schema.ts';
import { runFailures } from '../src/domain/run.ts';

const DOCS = new URL('../docs/', import.meta.url);
const page = readFileSync(new URL('morphology.md', DOCS), 'utf8');

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);
}

const PAGES = ['docs/adding.md', 'docs/symmetric-cell.md', 'docs/glossary.md', 'CONTRIBUTING.md'];
const ROOT = new URL('../', DOCS);

/** `src/library/<kind>s/` stands for many: it is there as far as it is named. */
function fixedPart(path: string): string {
  return path.includes('<') ? path.slice(0, path.slice(0, path.indexOf('<')).lastIndexOf('/') + 1) : path;
}

describe('the pages for those who change something', () => {
  it.each(PAGES)('name only files that are there: %s', (name) => {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    const named = [...text.matchAll(/`((?:src|test|schema|docs|migrations)\/[\w./<>-]*)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(new URL(fixedPart(path), ROOT)))).toEqual([]);
  });

  it.each(PAGES)('name only commands that there are: %s', (name) => {
    const text = readFileSync(new URL(name, ROOT), 'utf8');
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('the page on morphology', () => {
  it('asks only what the schema answers', () => {
    const schema = createSchema();
    expect(blocks('graphql').length).toBeGreaterThan(1);
    for (const text of blocks('graphql')) expect(validate(schema, parse(text)).map(String)).toEqual([]);
  });

  it('shows parameters that can be read, and pictures that are there', () => {
    expect(blocks('json').map((text) => Object.keys(JSON.parse(text)).length)).toEqual([5]);
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(new URL(path, DOCS)))).toEqual([]);
  });
});

describe('the page on errors', () => {
  const errors = readFileSync(new URL('errors.md', DOCS), 'utf8');
  const named = new Set([...errors.matchAll(/`([A-Z_]{4,})`/g)].map(([, code]) => code!));
  const source = readFileSync(new URL('../src/api/formatError.ts', import.meta.url), 'utf8');

  it('has every code that an answer or a failed run may have', () => {
    const codes = [...source.matchAll(/'([A-Z]+_[A-Z_]+)'/g)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(4);
    expect([...codes, ...runFailures].filter((code) => !named.has(code))).toEqual([]);
  });
});
