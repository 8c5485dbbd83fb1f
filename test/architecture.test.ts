import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Rooms from the ground up; rooms on one floor never import each other. */
const floors = [
  ['physics', 'statistics'],
  ['domain'],
  ['derivation'],
  ['metrics', 'library'],
  ['analysis'],
  ['pictures', 'exporters'],
  ['simulation'],
  ['store'],
  ['knowledge'],
  ['runs'],
  ['api'],
  ['config.ts', 'processes'],
];
const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));
const TOP = floors.length;

/** Below the store nothing comes from outside but these: no driver, clock, disk, network, environment. */
const purePackages = [
  'fastest-levenshtein',
  '@lhncbc/ucum-lhc',
  '@resvg/resvg-js',
  'fast-png',
  'jstat',
  'uuid',
  'vega',
  'vega-lite',
];
/** A hash gives each uncertain number its own random column; the other finds the font among the packages. */
const pureBuiltIns = ['node:crypto', 'node:module'];
const PURE_FLOORS = floors.findIndex((rooms) => rooms.includes('store'));
const impure = /\b(Date\.now|new Date\(\)|Math\.random|process\.|performance\.|console\.)/;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith(join('api', 'playground', 'client')),
  )
  .toSorted();

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8');
  const found = text.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm);
  return [...found].map((match) => ({ from, to: (match[1] ?? match[2] ?? match[3])! }));
});

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0]!;
}

function floor(file: string): number {
  return floorOf.get(roomOf(file)) ?? TOP;
}

function target({ from, to }: Import): string {
  return relative(SRC, join(SRC, dirname(from), to));
}

/** The model in whose folder a file is; null for any other. */
function modelOf(file: string): string | null {
  return /^simulation[\\/]models[\\/]([^\\/]+)[\\/]/.exec(file)?.[1] ?? null;
}

/** Models, and what they share, know no model but themselves; only the list of models knows all. */
function inModelsHouse(file: string): boolean {
  return roomOf(file) === 'simulation' && file !== join('simulation', 'models', 'registry.ts');
}

/** Why an import is not allowed, or null. */
function fault(one: Import): string | null {
  if (!one.to.startsWith('.')) {
    const isPure = floor(one.from) >= PURE_FLOORS || [...purePackages, ...pureBuiltIns].includes(one.to);
    return isPure ? null : `${one.from} is pure and imports ${one.to}`;
  }
  const to = target(one);
  if (to.startsWith('..')) return one.from === join('store', 'connect.ts') ? null : `${one.from} imports ${to}`;
  const [here, there] = [floor(one.from), floor(to)];
  if (there > here) return `${one.from} imports ${to}, which is above it`;
  const [model, other] = [modelOf(one.from), modelOf(to)];
  if (other !== null && model !== other && inModelsHouse(one.from)) return `${one.from} imports the model ${other}`;
  const isNeighbour = there === here && here < TOP && roomOf(one.from) !== roomOf(to);
  const isMain = here >= floors.length - 1;
  return isNeighbour && !isMain ? `${one.from} imports its neighbour ${to}` : null;
}

/** Folders of src with more files than this. */
function foldersOver(most: number): string[] {
  const folders = Map.groupBy(files, (file) => dirname(file));
  return [...folders].filter(([, inside]) => inside.length > most).map(([folder]) => folder);
}

/** Pages of the contract with more lines than this. */
function pagesOver(most: number): string[] {
  const schema = join(SRC, '../schema');
  return readdirSync(schema).filter((page) => readFileSync(join(schema, page), 'utf8').split('\n').length > most);
}

/** Packages of the API's protocol: nothing below the API knows them. */
const protocolPackages = /^(graphql|@apollo\/|@graphql-tools\/|fastify$|@fastify\/)/;

const LONGEST_CIRCLE = 3;

/** Files that depend on each other, by groups of more than one; types count (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  function visit(file: string): void {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) === order.get(file)) found.push(open.splice(open.indexOf(file)));
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found.filter((group) => group.length > 1);
}

/** Exported names that two files may share, and why. */
const onPurpose: readonly string[] = [];

/** Names that more than one file exports. Files of one name in the folders of two models are the same part of a manifest. */
function sharedNames(): string[] {
  const homes = new Map<string, Set<string>>();
  for (const file of files.filter((one) => !one.endsWith('generated.ts'))) {
    const text = readFileSync(join(SRC, file), 'utf8');
    const names = text.matchAll(/^export (?:async )?(?:const|let|function|class|interface|type) (\w+)/gm);
    const home = modelOf(file) === null ? file : file.replace(/models[\\/][^\\/]+/, 'models/<name>');
    for (const [, name] of names) homes.set(name!, (homes.get(name!) ?? new Set()).add(home));
  }
  return [...homes].filter(([name, at]) => at.size > 1 && !onPurpose.includes(name)).map(([name]) => name);
}

describe('the architecture', () => {
  it('is read: there are files and imports, and every room has a floor', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    const rooms = new Set(files.filter((file) => file.includes('/')).map(roomOf));
    expect([...rooms].filter((room) => !floorOf.has(room))).toEqual([]);
  });

  it('has imports that point down, never up or sideways, and packages only where they may be', () => {
    expect(imports.map(fault).filter((one) => one !== null)).toEqual([]);
  });

  it('finds an import that points up, one that points sideways, one of another model, and a driver below the store', () => {
    expect(fault({ from: 'physics/bad.ts', to: '../store/store.ts' })).toContain('above');
    expect(fault({ from: 'metrics/bad.ts', to: '../library/catalogue.ts' })).toContain('neighbour');
    expect(fault({ from: 'simulation/models/a/bad.ts', to: '../b/b.ts' })).toContain('the model b');
    expect(fault({ from: 'simulation/cells/bad.ts', to: '../models/b/b.ts' })).toContain('the model b');
    expect(fault({ from: 'domain/bad.ts', to: 'pg' })).toContain('pure');
    expect(fault({ from: 'domain/bad.ts', to: 'node:fs' })).toContain('pure');
  });

  it('has no circle of imports through more than three files, types and generated files included', () => {
    const graph = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file).map(target)]));
    expect(circles(graph).filter((group) => group.length > LONGEST_CIRCLE)).toEqual([]);
  });

  it('finds a circle, and each only once', () => {
    const graph = new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d', 'f'], f: [] }));
    expect(circles(graph).map((group) => group.toSorted())).toEqual([
      ['d', 'e'],
      ['a', 'b', 'c'],
    ]);
  });

  it('speaks GraphQL and HTTP in the API alone', () => {
    const below = imports.filter(({ from }) => floor(from) < floorOf.get('api')!);
    expect(below.filter(({ to }) => protocolPackages.test(to))).toEqual([]);
  });

  it('is pure below the store: no clock, no chance, no process', () => {
    const below = files.filter((file) => floor(file) < PURE_FLOORS);
    expect(below.filter((file) => impure.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = files.filter((file) => readFileSync(join(SRC, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['config.ts']);
  });

  it('has files that can be read in one sitting', () => {
    const long = files.filter(
      (file) => file !== join('api', 'generated.ts') && readFileSync(join(SRC, file), 'utf8').split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });

  it('has a contract of which each page can be read in one sitting', () => {
    expect(pagesOver(300)).toEqual([]);
  });

  it('has folders that can be taken in at a glance', () => {
    expect(foldersOver(25)).toEqual([]);
  });

  it('has room in every folder and on every page of the contract, so that one thing more does not fail', () => {
    expect(foldersOver(25 - 3)).toEqual([]);
    expect(pagesOver(300 - 30)).toEqual([]);
  });

  it('has one meaning for each exported name, but for a few on purpose', () => {
    expect(sharedNames()).toEqual([]);
    expect(onPurpose.length).toBeLessThanOrEqual(10);
  });
});
