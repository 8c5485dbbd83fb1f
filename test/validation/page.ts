import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `UPDATE_VALIDATION=1` writes what is computed anew. */
export const isUpdate = Boolean(process.env.UPDATE_VALIDATION);
export const DOCS = join(import.meta.dirname, '../../docs');
const PAGE = join(DOCS, 'validation.md');

/** A computed part of the page with its marks. */
const marked = (name: string) => new RegExp(`(<!-- table ${name} -->\\n)([^<]*)(\\n<!-- end -->)`);

/** The part of docs/validation.md of this name; undefined where there is none. Writes what is computed first, where asked to. */
export function partOfPage(name: string, computed: string): string | undefined {
  const page = readFileSync(PAGE, 'utf8');
  if (!isUpdate) return marked(name).exec(page)?.[2];
  const written = page.replace(
    marked(name),
    (_all, start: string, _old: string, end: string) => start + computed + end,
  );
  writeFileSync(PAGE, written);
  return marked(name).exec(written)?.[2];
}
