import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { studySvg } from '../../../src/pictures/study.ts';
import { roughnessPicture } from './picture.ts';
import { tables } from './tables.ts';

/** `UPDATE_VALIDATION=1` writes tables and picture anew. */
const DOCS = join(import.meta.dirname, '../../../docs');
const PAGE = join(DOCS, 'validation.md');
const PICTURE = join(DOCS, 'pictures/roughness-of-sodium.svg');
const isUpdate = Boolean(process.env.UPDATE_VALIDATION);

const outcomes = inject('outcomes');
let page = readFileSync(PAGE, 'utf8');

/** A table with its marks. */
const marked = (name: string) => new RegExp(`(<!-- table ${name} -->\\n)([^<]*)(\\n<!-- end -->)`);

describe('the validation page', () => {
  it.each(Object.keys(tables))('holds the table %s as it was computed', (name) => {
    const computed = tables[name](outcomes);
    if (isUpdate) {
      page = page.replace(marked(name), (_all, start: string, _old: string, end: string) => start + computed + end);
      writeFileSync(PAGE, page);
    }
    expect(marked(name).exec(page)?.[2]).toBe(computed);
  });

  it('shows the roughness of every draw', async () => {
    const { content: drawn } = await studySvg(roughnessPicture(outcomes));
    if (isUpdate) writeFileSync(PICTURE, drawn);
    expect(readFileSync(PICTURE, 'utf8')).toBe(drawn);
  });
});
