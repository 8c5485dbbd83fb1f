import { beforeAll, describe, expect, it } from 'vitest';
import { libraryApp } from '../support/libraryApp.ts';
import { type List, listQuery, pageOf } from '../support/walk.ts';

const library = libraryApp();

const cells: List = { field: 'cells', name: 'slug' };
const claimsByValue: List = { field: 'claims', name: 'key', given: 'orderBy: VALUE_DESC' };
const within = 'cell(by: { slug: "na-nisb-cc" })';
const claimsOfCell: List = { field: 'claims', name: 'key', within };

/** What is told of a page that is refused. */
async function refusal(list: List, page: string) {
  const { data, errors } = await library.app.send(listQuery(list, page));
  expect(data, 'nothing comes with a refusal').toEqual(list.within ? { found: { list: null } } : { found: null });
  expect(errors).toHaveLength(1);
  return errors![0]!;
}

function cursor(...content: unknown[]): string {
  return Buffer.from(JSON.stringify(content.length === 1 ? content[0] : content)).toString('base64url');
}

describe.each([
  ['cells', cells],
  ['claims by value', claimsByValue],
  ['claims of a cell', claimsOfCell],
])('a page of %s', (_, list) => {
  it.each([0, -1, 101, 10_000, 2_147_483_647])('cannot hold %d rows', async (size) => {
    expect(await refusal(list, `first: ${size}`)).toMatchObject({
      path: list.within ? ['found', 'list'] : ['found'],
      message: `\`first\`: ${size} given, at ${size < 1 ? 'least 1' : 'most 100'}`,
      extensions: { code: 'BAD_USER_INPUT', argument: ['first'], value: String(size), allowed: '1 to 100' },
    });
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['no list', cursor({ 0: 'slug' })],
    ['a number', cursor(7)],
    ['a cursor of runs', cursor('newest', '01890000-0000-7000-8000-000000000000')],
    ['a cursor of the other order', cursor('VALUE_ASC', 1, 'wang2021/K1')],
    ['its name alone', Buffer.from('["slug"]').toString('base64url')],
    ['a key of the wrong type', cursor('slug', 7)],
    ['a key of several', cursor('slug', 'na-cc', 'na-cc')],
    ['a list for a key', cursor('KEY_ASC', ['x'])],
    ['an object for a key', cursor('VALUE_DESC', {}, 'wang2021/K1')],
    ['text for a number', cursor('VALUE_DESC', '1; drop table claim', 'wang2021/K1')],
    ['null for text', cursor('VALUE_DESC', 1, null)],
    ['a kilobyte of anything', 'A'.repeat(10_000)],
  ])('does not go on after %s', async (_what, forged) => {
    const { extensions } = await refusal(list, `after: "${forged}"`);
    expect(extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: ['after'],
      value: forged.slice(0, 100),
      allowed: 'a cursor that this list gave out, in the same order',
    });
  });
});

describe('a cursor', () => {
  it('of another list is refused, though both run by slug or key', async () => {
    const ofCells = (await pageOf(library.app, cells, 'first: 1')).pageInfo.endCursor;
    const ofClaims = (await pageOf(library.app, claimsByValue, 'first: 1')).pageInfo.endCursor;
    expect((await refusal(cells, `after: "${ofClaims}"`)).extensions.argument).toEqual(['after']);
    expect((await refusal(claimsByValue, `last: 1, before: "${ofCells}"`)).extensions.argument).toEqual(['before']);
  });

  it('that holds SQL is a key like any other: nothing comes after it that did not before', async () => {
    const evil = cursor('slug', "' or true; drop table subject; --");
    const page = await pageOf(library.app, cells, `first: 100, after: "${evil}"`);
    expect(page.nodes).toHaveLength(page.totalCount);
  });

  it('that holds the character that no text may hold is refused, not a fault', async () => {
    expect((await refusal(cells, `after: "${cursor('slug', '\u0000')}"`)).extensions.code).toBe('BAD_USER_INPUT');
  });

  it('may say an infinite number: beyond it stand the claims without one', async () => {
    const page = await pageOf(library.app, claimsByValue, `first: 100, after: "${cursor('VALUE_DESC', null, '')}"`);
    expect(page.nodes.length).toBeGreaterThan(50);
    const beyondAll = Buffer.from('["VALUE_DESC", 1e999, ""]').toString('base64url');
    const whole = await pageOf(library.app, claimsByValue, `first: 1, after: "${beyondAll}"`);
    expect(whole.nodes).toEqual((await pageOf(library.app, claimsByValue, 'first: 1')).nodes);
  });
});

describe('both directions at once', () => {
  let at: string;
  beforeAll(async () => {
    at = (await pageOf(library.app, cells, 'first: 1')).pageInfo.endCursor!;
  });

  it.each([
    ['first: 1, last: 1', 'first', '1'],
    ['first: 1, before: "@"', 'first', '1'],
    ['last: 1, after: "@"', 'after', '@'],
    ['after: "@", before: "@"', 'after', '@'],
  ])('%s is refused', async (page, argument, value) => {
    expect((await refusal(cells, page.replaceAll('@', at))).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: [argument],
      value: value.replace('@', at),
      allowed: 'first with after, or last with before',
    });
  });

  it('is impossible in nested lists: they run forwards', async () => {
    const { status, errors } = await library.app.send(`{ ${within} { claims(last: 1) { totalCount } } }`);
    expect(status).toBe(400);
    expect(errors![0]!.message).toContain('Unknown argument "last"');
  });
});

describe('a size backwards', () => {
  it.each([0, -5, 101])('cannot be %d either', async (size) => {
    const { extensions } = await refusal(cells, `last: ${size}`);
    expect(extensions).toMatchObject({ argument: ['last'], value: String(size), allowed: '1 to 100' });
  });
});
