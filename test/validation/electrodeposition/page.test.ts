import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { studySvg } from '../../../src/pictures/study.ts';
import { DOCS, isUpdate, partOfPage } from '../page.ts';
import { roughnessPicture } from './picture.ts';
import { tables } from './tables.ts';

const PICTURE = join(DOCS, 'pictures/roughness-of-sodium.svg');

const outcomes = inject('outcomes');

describe('the validation page', () => {
  it.each(Object.keys(tables))('holds the table %s as it was computed', (name) => {
    const computed = tables[name](outcomes);
    expect(partOfPage(name, computed)).toBe(computed);
  });

  it('shows the roughness of every draw', async () => {
    const { content: drawn } = await studySvg(roughnessPicture(outcomes));
    if (isUpdate) writeFileSync(PICTURE, drawn);
    expect(readFileSync(PICTURE, 'utf8')).toBe(drawn);
  });
});
