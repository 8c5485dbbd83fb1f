import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** Rooms from the ground up; rooms on one floor never import each other. */
const floors = [
  ['physics'],
  ['domain'],
  ['derivation'],
  ['metrics', 'simulation', 'library', 'pictures', 'exporters'],
  ['analysis'],
  ['store'],
  ['runs'],
  ['api'],
  ['config.ts', 'processes'],
];
const floorOf = new Map(floors.flatMap((rooms, floor) => rooms.map((room) => [room, floor])));
const TOP = floors.length;

/** Below the store nothing comes from outside but these: no driver, clock, disk, network, environment. */
const purePackages = ['@lhncbc/ucum-lhc', 'fast-png', 'uuid', 'vega', 'vega-lite'];
const PURE_FLOORS = 5;
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

/** Why an import is not allowed, or null. */
function fault(one: Import): string | null {
  if (!one.to.startsWith('.')) {
    const isPure = floor(one.from) >= PURE_FLOORS || purePackages.includes(one.to);
    return isPure ? null : `${one.from} is pure and imports ${one.to}`;
  }
  const to = target(one);
  if (to.startsWith('..')) return one.from === join('store', 'connect.ts') ? null : `${one.from} imports ${to}`;
  const [here, there] = [floor(one.from), floor(to)];
  if (there > here) return `${one.from} imports ${to}, which is above it`;
  const isNeighbour = there === here && here < TOP && roomOf(one.from) !== roomOf(to);
  const isMain = here >= floors.length - 1;
  return isNeighbour && !isMain ? `${one.from} imports its neighbour ${to}` : null;
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

  it('finds an import that points up, one that points sideways, and a driver below the store', () => {
    expect(fault({ from: 'physics/bad.ts', to: '../store/store.ts' })).toContain('above');
    expect(fault({ from: 'metrics/bad.ts', to: '../simulation/model.ts' })).toContain('neighbour');
    expect(fault({ from: 'domain/bad.ts', to: 'pg' })).toContain('pure');
    expect(fault({ from: 'domain/bad.ts', to: 'node:fs' })).toContain('pure');
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
    const schema = join(SRC, '../schema');
    const long = readdirSync(schema).filter(
      (file) => readFileSync(join(schema, file), 'utf8').split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });

  it('has folders that can be taken in at a glance', () => {
    const folders = Map.groupBy(files, (file) => dirname(file));
    expect([...folders].filter(([, inside]) => inside.length > 25).map(([folder]) => folder)).toEqual([]);
  });
});
