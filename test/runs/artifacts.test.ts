import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { artifactDirectory, artifactPath, storeArtifact, sweepArtifacts } from '../../src/runs/artifacts.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';
import { type ArtifactSeen, startRun, succeeded, symmetricCell, withoutId } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: true });
let id: string;
let made: Readonly<Record<string, ArtifactSeen>>;

beforeAll(async () => {
  id = await startRun(on.app, symmetricCell({ cycles: 2 }));
  const run = await succeeded(on.app, id);
  made = Object.fromEntries(run.artifacts.map((artifact) => [withoutId(artifact.name), artifact]));
});

const names = [
  'voltage-profile.svg',
  'voltage-profile.csv',
  'salt-concentration.svg',
  'salt-concentration.csv',
  'result.json',
] as const;

function fetchArtifact(name: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(on.app.url + made[name]!.url, { headers });
}

/** The status of a path sent as it is: `fetch` would tidy it up before, and ask for a fresh copy. */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(on.app.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    asked.on('error', reject).end();
  });
}

describe('an artifact', () => {
  it.each(names)('%s is served as what it says it is, to be kept for ever', async (name) => {
    const { headers, status } = await fetchArtifact(name);
    expect(status).toBe(200);
    expect(headers.get('content-type')!.split(';')[0]).toBe(made[name]!.mimeType);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('etag')).toMatch(/\S/);
    expect(Number(headers.get('content-length'))).toBe(made[name]!.bytes);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is not sent again to who has it', async () => {
    const etag = (await fetchArtifact('result.json')).headers.get('etag')!;
    expect(await statusOf(made['result.json']!.url, { 'if-none-match': etag })).toBe(304);
    expect(await statusOf(made['result.json']!.url, { 'if-none-match': '"another"' })).toBe(200);
  });

  it('is sent in parts to who asks for parts', async () => {
    const whole = await (await fetchArtifact('voltage-profile.csv')).text();
    const part = await fetchArtifact('voltage-profile.csv', { range: 'bytes=5-24' });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 5-24/${Buffer.byteLength(whole)}`);
    expect(await part.text()).toBe(whole.slice(5, 25));
    expect((await fetchArtifact('voltage-profile.csv', { range: 'bytes=99999999-' })).status).toBe(416);
  });

  it('as a table names its columns with their units and holds every point of the series', async () => {
    const lines = (await (await fetchArtifact('voltage-profile.csv')).text()).trimEnd().split('\r\n');
    const [header, ...rows] = lines.filter((line) => !line.startsWith('# '));
    expect(header).toBe('time / h,cycle,current density / mA/cm2,cell voltage / mV');
    const { series } = (await (await fetchArtifact('result.json')).json()) as { series: Record<string, number[]> };
    const perUnit = { time: 1 / 3600, cycle: 1, currentDensity: 0.1, cellVoltage: 1000 };
    expect(rows.length).toBe(series.time!.length);
    for (const [k, row] of rows.entries()) {
      const expected = Object.entries(perUnit).map(([name, factor]) => expect.closeTo(series[name]![k]! * factor, 9));
      expect(row.split(',').map(Number)).toEqual(expected);
    }
  });

  it('as a table says which run simulated it, on which basis, with its band, in its name too', async () => {
    const { name } = made['voltage-profile.csv']!;
    expect(name).toBe(`voltage-profile-${id.slice(-8)}.csv`);
    const lines = (await (await fetchArtifact('voltage-profile.csv')).text()).split('\r\n');
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/^# simulated with the model symmetricCell, version \d+$/),
      `# run ${id}`,
    ]);
    expect(lines.find((line) => line.startsWith('# basis'))).toMatch(/^# basis [A-Z]+: fitted to wang2021\/K1/);
    expect(lines.find((line) => line.startsWith('# plateau'))).toMatch(
      /^# plateau overpotential 35 \(10–\d\d\) mV, 90 %$/,
    );
  });

  it('as a picture is a well-formed SVG that is as large as it is said to be', async () => {
    const svg = await (await fetchArtifact('voltage-profile.svg')).text();
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(unclosed(svg)).toEqual([]);
    const query = `{ runs(first: 1) { nodes { artifacts { name width height } } } }`;
    const { runs } = await on.app.ask<{ runs: { nodes: { artifacts: { width: number; height: number }[] }[] } }>(query);
    const { width, height } = runs.nodes[0]!.artifacts[0]!;
    expect(svg).toContain(`width="${width}" height="${height}"`);
  });
});

/** Walks the tags of a document. @returns those left open at its end; throws where one closes another */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, attributes, empty] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (slash) expect([open.pop(), attributes]).toEqual([name, '']);
    else if (!empty) open.push(name!);
  }
  expect(xml.replaceAll(/<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(/[<>]/);
  return open;
}

describe('the files', () => {
  const outside = [
    '/files/../package.json',
    '/files/..%2f..%2fetc%2fpasswd',
    '/files/%2e%2e/%2e%2e/etc/passwd',
    '/files//etc/passwd',
    '/files/..%5c..%5cetc%5cpasswd',
    '/files/%00',
    '/files/',
  ];

  it.each(outside)('are nowhere but where artifacts are kept: %s', async (path) => {
    expect([400, 403, 404]).toContain(await statusOf(path));
  });

  it('are found under their hash alone', async () => {
    const { url, sha256 } = made['result.json']!;
    expect(await statusOf(url)).toBe(200);
    expect(await statusOf(url.replace(sha256, sha256.replace(/./g, '0')))).toBe(404);
    expect(await statusOf(`/files/${sha256}/`)).toBe(403);
  });
});

describe('storing an artifact', () => {
  const file = { name: 'a.txt', mimeType: 'text/plain', width: null, height: null, content: 'sodium' };

  it('again changes nothing, and leaves nothing unfinished', async () => {
    using files = temporaryDirectory();
    const directory = artifactDirectory(files.path);
    const stored = await Promise.all([1, 2, 3].map(() => storeArtifact(directory, file)));
    expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(readFileSync(join(directory, artifactPath(stored[0]!.sha256, 'a.txt')), 'utf8')).toBe('sodium');
    expect(readdirSync(join(directory, '.unfinished'))).toEqual([]);
  });

  it('in the middle of which a worker was killed leaves a file that is swept away, but none that is being written', async () => {
    using files = temporaryDirectory();
    const directory = artifactDirectory(files.path);
    const path = (name: string) => join(directory, '.unfinished', name);
    for (const name of ['old', 'new']) writeFileSync(path(name), 'sod');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    utimesSync(path('old'), longAgo, longAgo);
    await sweepArtifacts(directory);
    expect(readdirSync(join(directory, '.unfinished'))).toEqual(['new']);
  });
});
