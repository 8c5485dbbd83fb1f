import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../src/domain/errors.ts';
import { claimKeysIn, type Sourced } from '../../src/domain/ledger.ts';
import type { Separator } from '../../src/domain/subjects.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { fromFacts as depositFrom } from '../../src/simulation/models/electrodeposition/fromFacts.ts';
import { whatIfs } from '../../src/simulation/models/electrodeposition/records/whatIf.ts';
import type { models } from '../../src/simulation/models/registry.ts';
import { problemFrom as cellFrom } from '../../src/simulation/models/symmetricCell/fromFacts.ts';
import { parameterSets, type SymmetricCellProblem } from '../../src/simulation/models/symmetricCell/problem.ts';
import { type Change, claimsWith, doubled } from './changedClaims.ts';
import { libraryFacts } from './electrodeposition/libraryFacts.ts';
import { libraryCell } from './libraryCells.ts';

/** What a run is made of: its parameters, each with its claims, and what else rests on claims. */
interface Made {
  readonly entries: ReadonlyMap<string, Sourced>;
  readonly rest: unknown;
  readonly keys: ReadonlySet<string>;
}

type Claims = ReturnType<typeof claimsWith>;
type Make = (claims: Claims) => Made;

const { subjects, claims } = catalogue;
const keysOf = (...properties: readonly string[]) =>
  claims.filter(({ property }) => properties.includes(property)).map(({ key }) => key);
const slugs = (kind: string) => subjects.filter((one) => one.kind === kind).map(({ slug }) => slug);

const separatorNamed = (slug: string) =>
  subjects.find((one): one is Separator => one.kind === 'SEPARATOR' && one.slug === slug)!;
const idOf = (kind: string, slug: string) => subjects.find((one) => one.kind === kind && one.slug === slug)!.id;

/** Whether the library has a symmetric cell of them. */
function isTested(electrode: string, electrolyte: string): boolean {
  const [electrodeId, electrolyteId] = [idOf('ELECTRODE', electrode), idOf('ELECTROLYTE', electrolyte)];
  return subjects.some(
    (one) =>
      one.kind === 'CELL' &&
      one.configuration === 'SYMMETRIC' &&
      one.negativeId === electrodeId &&
      one.electrolyteId === electrolyteId,
  );
}

/** Runs whose basis is decided by more claims than those of their numbers. */
const beyondTests = {
  'many cycles': { cycles: 60 },
  'many cycles, taken to live on': { cycles: 100, beyondLife: true },
  'warm, at another concentration, with much metal': {
    temperature: 320,
    arealCapacity: 21 * 3.6e4,
    overrides: { saltConcentration: 1500 },
  },
};

/** Runs of every model, on every host and in every electrolyte of the library, with and without what they are derived from. */
const runs: Readonly<Record<keyof typeof models, readonly (readonly [title: string, make: Make])[]>> = {
  electrodeposition: electrodes().flatMap((host) =>
    (['li', 'na', 'k'] as const).flatMap((metal) => {
      const variants = {
        'as recorded': {},
        'a capacity': { target: { arealCapacity: 360 } },
        'no diffusivity': { ignoring: keysOf('saltDiffusivity') },
        'a transference number by hand': {
          ignoring: keysOf('saltDiffusivity'),
          overrides: { transferenceNumber: 0.3 },
        },
        'in the cold': { temperature: 273.15 },
        'a separator': { separator: separatorNamed('whatman-gf-c') },
        'another separator': { separator: separatorNamed('celgard-2500') },
        'a coating by hand': { overrides: { coating: 'NONE' } },
        ...Object.fromEntries(whatIfs.map((change) => [change, { whatIf: [change] }])),
      };
      return Object.entries(variants).map(([name, changes]): readonly [string, Make] => [
        `${metal} on ${host}, ${name}`,
        (given) => {
          const { ledger } = depositFrom(libraryFacts(host, { ...changes, claims: given }, metal));
          return made(ledger.map((entry) => [entry.parameter, entry]));
        },
      ]);
    }),
  ),
  symmetricCell: electrodes().flatMap((electrode, i) =>
    slugs('ELECTROLYTE').flatMap((electrolyte, k) => {
      const variants = {
        'as recorded': {},
        'no diffusivity': { ignoring: keysOf('saltDiffusivity') },
        'no porosity': { ignoring: keysOf('porosity', 'macMullinNumber') },
        'no measured cell': { ignoring: keysOf('overpotential') },
        ...(isTested(electrode, electrolyte) ? beyondTests : {}),
      };
      const separators = slugs('SEPARATOR');
      return Object.entries(variants).map(([name, changes], n): readonly [string, Make] => {
        const separator = separators[(i + k + n) % separators.length]!;
        const parts = { electrode, electrolyte, separator };
        return [
          `${electrode} in ${electrolyte} and ${separator}, ${name}`,
          (given) => {
            const problem = cellFrom(libraryCell(parts, { ...changes, claims: given }));
            const { basis, basisReason, extrapolates, interface: known, grounds } = problem;
            const targets = known.kind === 'GIVEN' ? [] : known.targets;
            const fit = targets.map(({ claimKey, overpotential }) => [claimKey, overpotential]);
            return made(
              entriesByPlace(problem),
              { basis, basisReason, extrapolates, fit },
              [...targets, ...(grounds ?? [])].map(({ claimKey }) => claimKey),
            );
          },
        ];
      });
    }),
  ),
};

/** The run's numbers and those of each cell that it is fitted to, by where they are read. */
function entriesByPlace(problem: SymmetricCellProblem): readonly (readonly [string, Sourced])[] {
  const byId = new Map(problem.ledger.map((entry) => [entry.id, entry]));
  return parameterSets(problem).flatMap(({ path, set }) =>
    Object.entries(set).map(([name, id]) => [[...path, name].join(' '), byId.get(id)!] as const),
  );
}

/** Electrodes that metal can be plated on. */
function electrodes(): readonly string[] {
  const supports = new Set(subjects.filter(({ kind }) => kind === 'SUBSTRATE').map(({ id }) => id));
  return subjects.flatMap((one) =>
    one.kind === 'ELECTRODE' && one.layerIds.some((id) => supports.has(id)) ? [one.slug] : [],
  );
}

function made(
  entries: readonly (readonly [string, Sourced])[],
  rest: unknown = null,
  more: readonly string[] = [],
): Made {
  const keys = new Set([...entries.flatMap(([, entry]) => claimKeysIn(entry)), ...more]);
  return { entries: new Map(entries), rest, keys };
}

/** Null where a run cannot be made of these records. */
function attempt(make: Make, given: Claims): Made | null {
  try {
    return make(given);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

interface Changed {
  readonly what: string;
  /** The claims on which it says that it rests. */
  readonly keys: ReadonlySet<string>;
}

/** What is not the same, or there no more; a parameter that was not there before rests on what the whole run rests on. */
function changedBy(before: Made, after: Made | null): readonly Changed[] {
  if (after === null) return [{ what: 'the whole run', keys: before.keys }];
  const names = [...new Set([...before.entries.keys(), ...after.entries.keys()])];
  const changed = names.flatMap((name): Changed[] => {
    const [one, other] = [before.entries.get(name), after.entries.get(name)];
    if (one && other && isSame(one, other)) return [];
    return [{ what: name, keys: one && other ? new Set(claimKeysIn(one)) : before.keys }];
  });
  const isFitSame = JSON.stringify(before.rest) === JSON.stringify(after.rest);
  return isFitSame ? changed : [...changed, { what: 'what it is fitted to', keys: before.keys }];
}

function isSame(a: Sourced, b: Sourced): boolean {
  return (['value', 'low', 'high', 'origin', 'reason'] as const).every((name) => a[name] === b[name]);
}

const changes: Readonly<Record<string, Change>> = { removed: () => null, doubled };

describe.each(Object.entries(runs))('the ledger of %s', (_model, cases) => {
  it('names every claim whose change or removal changes a parameter, at that parameter', () => {
    const silent: string[] = [];
    let moved = 0;
    let tried = 0;
    for (const [title, make] of cases) {
      const asked = new Set<string>();
      const before = attempt(
        make,
        claimsWith(null, (claim) => claim, asked),
      );
      if (before === null) continue;
      tried++;
      for (const key of asked) {
        for (const [how, change] of Object.entries(changes)) {
          const after = attempt(make, claimsWith(key, change));
          const changed = changedBy(before, after);
          if (changed.length > 0) moved++;
          for (const { what, keys } of changed) {
            if (!keys.has(key)) silent.push(`${title}: ${what} is another with ${key} ${how}`);
          }
        }
      }
    }
    expect(silent).toEqual([]);
    expect(tried).toBeGreaterThan(100);
    expect(moved).toBeGreaterThan(1000);
  }, 120_000);
});
