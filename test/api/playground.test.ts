import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { type FastifyInstance, fastify } from 'fastify';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildPlayground } from '../../src/api/playground/build.ts';
import { registerPlayground } from '../../src/api/playground/playground.ts';
import { readTab, type TabName, tabNames } from '../../src/api/playground/tabs.ts';
import { installedChromium, type Visit, visit } from '../support/browser.ts';
import { eventually } from '../support/processes.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { type WholeServer, wholeServer } from '../support/wholeServer.ts';

const cannotBeMade = '/dev/null/nothing';

describe('the build of the playground', () => {
  it('comes out whole, once, when two ask for it at the same time', async () => {
    using place = temporaryDirectory();
    const [one, other] = await Promise.all([buildPlayground([place.path]), buildPlayground([place.path])]);
    assert.equal(one, other);
    assert.deepEqual(readdirSync(place.path), [one.slice(place.path.length + 1)]);
    const files = readdirSync(one);
    for (const name of ['client.js', 'client.css', 'editor.worker.js', 'graphql.worker.js', 'json.worker.js']) {
      assert.ok(files.includes(name), `${name} is missing`);
    }
  });

  it('goes to the next place where the first cannot be written to, and is found there again', async () => {
    using place = temporaryDirectory();
    const built = await buildPlayground([cannotBeMade, place.path]);
    assert.ok(built.startsWith(place.path));
    const since = performance.now();
    assert.equal(await buildPlayground([cannotBeMade, place.path]), built);
    assert.ok(performance.now() - since < 200, 'it was built again');
  });

  it('fails, and says so, where there is no place', async () => {
    await assert.rejects(buildPlayground([cannotBeMade]), /no place to be built/);
  });
});

describe('the page at /', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = fastify();
    await registerPlayground(app, (_message, error) => assert.fail(error as Error));
  });
  afterAll(() => app.close());

  it('allows scripts, connections and workers of its own origin alone', async () => {
    const { headers } = await app.inject('/');
    const policy = String(headers['content-security-policy']).split('; ');
    assert.ok(policy.includes("default-src 'none'"));
    for (const kind of ['script', 'connect', 'worker']) assert.ok(policy.includes(`${kind}-src 'self'`), kind);
    assert.ok(!policy.some((rule) => /https?:|\*|unsafe-eval/.test(rule)));
  });

  it('is asked for anew each time, what it is made of never again', async () => {
    const { headers, body } = await app.inject('/');
    assert.equal(headers['cache-control'], 'no-cache');
    const [script] = /\/playground\/[^"]+\/client\.js/.exec(body)!;
    const asset = await app.inject(script);
    assert.equal(asset.statusCode, 200);
    assert.equal(asset.headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  it('serves nothing from outside its build', async () => {
    const { body } = await app.inject('/');
    const [, assets] = /src="(\/playground\/[^"]+\/)client\.js"/.exec(body)!;
    for (const path of [`${assets}../package.json`, `${assets}%2e%2e/package.json`, '/playground/', '/playground/x']) {
      assert.equal((await app.inject(path)).statusCode, 404, path);
    }
  });
});

describe.skipIf(!installedChromium)('the playground in a browser', { timeout: 60_000 }, () => {
  let server: WholeServer;
  let seen: Visit;
  beforeAll(async () => {
    server = await wholeServer();
    seen = await visit(`${server.url}/`);
    await seen.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  });
  afterAll(async () => {
    await seen?.[Symbol.asyncDispose]();
    await server?.[Symbol.asyncDispose]();
  });

  it('bears its name and opens with its questions, in their order', async () => {
    assert.match(await seen.page.title(), /alkali-metal batteries/i);
    const names = await seen.page.getByRole('tab').allInnerTexts();
    assert.equal(names[0], 'KnownOfNiSb');
    assert.deepEqual(names, tabNames.map(firstOperationOf));
  });

  it('answers the first question at the press of a button, with 35.0 in sight', async () => {
    const { page } = seen;
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response').getByText('"data"').waitFor();
    await bringIntoSight(page, '"printed": "35.0"');
    await page.locator('.graphiql-response').getByText('"35.0"').first().waitFor();
  });

  it('follows a run that it has started to its end', async () => {
    const { page } = seen;
    await page.getByRole('tab', { name: 'Predict' }).click();
    await execute(page, 'Predict');
    const { data } = JSON.parse(await untilResponse(page, '"at5"'));
    await write(page, 'variables', JSON.stringify({ run: data.at1.run.id }));
    await execute(page, 'Follow');
    await untilResponse(page, '"SUCCEEDED"');
    await page.getByRole('button', { name: /^Execute/ }).waitFor();
  });

  it('has asked nobody else for anything and had nothing to complain about', () => {
    assert.deepEqual(seen.foreign, []);
    assert.deepEqual(seen.complaints, []);
  });

  it('opens a query that its address carries', async () => {
    const carried = new URLSearchParams({ query: 'query Linked { meta { version } }' });
    await using linked = await visit(`${server.url}/#${carried}`);
    await linked.page.getByRole('tab', { name: 'Linked', selected: true }).waitFor();
    await linked.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await linked.page.locator('.graphiql-execute-button').click();
    await untilResponse(linked.page, '"version"');
    assert.deepEqual(linked.complaints, []);
  });
});

function firstOperationOf(tab: TabName): string | undefined {
  return /^(?:query|mutation) (\w+)/m.exec(readTab(tab).query)?.[1];
}

/**
 * One of several operations of the document in sight, chosen from the menu of the button. The button has no menu before
 * the page has read a document that has just come into sight: until then a press would send it under the name of another.
 */
async function execute(page: Page, operation: string): Promise<void> {
  await page.locator('.graphiql-execute-button[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: operation, exact: true }).click();
}

/** What the response holds as soon as it holds this. */
async function untilResponse(page: Page, part: string): Promise<string> {
  const response = () => page.evaluate<string>(`${model('response')}.getValue()`);
  await eventually(`the response holds ${part}`, async () => (await response()).includes(part), 20_000);
  return response();
}

async function write(page: Page, editor: string, text: string): Promise<void> {
  await page.evaluate(`${model(editor)}.setValue(${JSON.stringify(text)})`);
}

/** Scrolls the response: an editor draws the lines in sight alone. */
async function bringIntoSight(page: Page, text: string): Promise<void> {
  const response = `${MONACO}.getEditors().find((editor) => editor.getModel() === ${model('response')})`;
  const line = `${model('response')}.findMatches(${JSON.stringify(text)})[0].range.startLineNumber`;
  await page.evaluate(`${response}.revealLineInCenter(${line})`);
}

/** Where GraphiQL leaves the editors. */
const MONACO = 'globalThis.__MONACO.editor';

function model(editor: string): string {
  return `${MONACO}.getModels().find((model) => model.uri.path.endsWith('${editor}.json'))`;
}
