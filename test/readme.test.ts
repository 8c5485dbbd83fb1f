import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tabNames } from '../src/api/playground/tabs.ts';
import { variables } from '../src/config.ts';
import { testApp } from './support/app.ts';
import { libraryDatabase } from './support/database.ts';

const ROOT = join(import.meta.dirname, '..');
let readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
  .scripts;

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)![1]!;
}

/** Writes what the server answers, short objects on one line. */
function rewrite(answer: object): void {
  const text = JSON.stringify(answer, null, 2)
    .replace(/\{\s+("(?:text|formula)": "[^"]*")\s+\}/g, '{ $1 }')
    .replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')
    .replace(/\{\s+("section": "[^"]*"),\s+("items": \[[^\]]*\])\s+\}/g, '{ $1, $2 }');
  readme = readme.replace(/```json\n[\s\S]*?```/, `\`\`\`json\n${text}\n\`\`\``);
  writeFileSync(join(ROOT, 'README.md'), readme);
}

describe('the README', () => {
  it('shows a query and what the server really answers', async () => {
    await using database = await libraryDatabase();
    await using app = await testApp(database.url);
    const answer = await app.send(block('graphql'));
    if (process.env.UPDATE_ANSWERS) rewrite({ data: answer.data });
    expect(JSON.parse(block('json'))).toEqual({ data: answer.data });
  });

  it('lists every setting as it is', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.*) \| (.*) \|$/gm)].map(([, name, meaning, otherwise]) => [
      name,
      meaning,
      otherwise,
    ]);
    expect(rows).toEqual(Object.entries(variables).map(([name, { meaning, otherwise }]) => [name, meaning, otherwise]));
  });

  it('lists every question of the playground, in order', () => {
    const rows = [...readme.matchAll(/^\| .+ \| `(\w+)` \|$/gm)].map(([, name]) => name);
    expect(rows).toEqual([...tabNames]);
    const files = readdirSync(join(ROOT, 'src/api/playground/tabs')).filter((file) => file.endsWith('.graphql'));
    expect(files.toSorted()).toEqual(tabNames.map((name) => `${name}.graphql`).toSorted());
  });

  it('names files that are there', () => {
    const named = [...readme.matchAll(/`((?:src|test|schema|docs|migrations)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names commands that there are', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows every room of the house', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !readme.includes(`  ${name}/`))).toEqual([]);
  });
});
