import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const CLIENT = join(import.meta.dirname, 'client');

/** The program of the page, and one for each thread in which Monaco checks the input. */
const entryPoints = {
  client: join(CLIENT, 'client.tsx'),
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
};

/** Directories for builds, the best first. */
const places = () => [
  join(ROOT, 'node_modules/.cache/playground'),
  join(tmpdir(), `alkali-metal-battery-playground-${process.getuid?.() ?? 'user'}`),
];

/**
 * Bundles GraphiQL, unless a build of the same sources exists, and returns the directory. Its name is the digest of the
 * sources, and a directory under that name is complete: processes that start at once may all build it. Throws where
 * nothing can be written, or the sources cannot be bundled.
 */
export async function buildPlayground(candidates = places()): Promise<string> {
  const name = digestOfSources();
  const built = candidates.map((place) => join(place, name)).find((path) => existsSync(path) && isOurs(path));
  if (built) return built;

  const [place, unfinished] = firstWritable(candidates, name);
  const finished = join(place, name);
  try {
    await bundle(unfinished);
    putInPlace(unfinished, finished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return finished;
}

function digestOfSources(): string {
  const client = readdirSync(CLIENT).sort();
  const sources = [...client.map((file) => join(CLIENT, file)), import.meta.filename, join(ROOT, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** A directory that another user has put into a place open to all is not trusted. */
function isOurs(path: string): boolean {
  const { uid } = lstatSync(path);
  return process.getuid === undefined || uid === process.getuid() || uid === lstatSync(ROOT).uid;
}

/** The first place in which a directory can be made, with that directory. */
function firstWritable(candidates: readonly string[], name: string): [place: string, unfinished: string] {
  const refusals: unknown[] = [];
  for (const place of candidates) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      if (!isOurs(place)) throw new Error(`${place} belongs to another user`);
      return [place, mkdtempSync(join(place, `${name}-`))];
    } catch (refusal) {
      refusals.push(refusal);
    }
  }
  throw new AggregateError(refusals, 'The playground has no place to be built in');
}

/** Builds of this process, which share the one child process of esbuild. */
let underWay = 0;

async function bundle(outdir: string): Promise<void> {
  const { build, stop } = await import('esbuild');
  underWay++;
  try {
    await build({
      entryPoints,
      outdir,
      absWorkingDir: ROOT,
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      target: 'es2022',
      jsx: 'automatic',
      loader: { '.ttf': 'file' },
      chunkNames: 'chunk-[hash]',
      assetNames: '[name]-[hash]',
      legalComments: 'linked',
      logLevel: 'silent',
    });
  } finally {
    if (--underWay === 0) await stop();
  }
}

/** A complete build of the same sources by another process is used as it is. */
function putInPlace(unfinished: string, finished: string): void {
  try {
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
  }
}
