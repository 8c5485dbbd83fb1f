import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultTypeOf } from '../../src/api/resultTypeOf.ts';
import { createSchema } from '../../src/api/schema.ts';
import { enumName } from '../../src/domain/enumName.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { cellTypes } from '../../src/domain/kinds.ts';
import { claimKeysIn } from '../../src/domain/ledger.ts';
import { openKnowledge } from '../../src/knowledge/knowledge.ts';
import { orderFor, type RunOrder } from '../../src/runs/order.ts';
import { runRow } from '../../src/runs/startRun.ts';
import { Cancelled } from '../../src/simulation/model.ts';
import { type ModelName, manifestOf, models } from '../../src/simulation/models/registry.ts';
import { defaultOf } from '../../src/simulation/parameterTable.ts';
import { parametersOf } from '../../src/simulation/request/readRequest.ts';
import { unwatched } from '../../src/simulation/simulate.ts';
import { connect } from '../../src/store/connect.ts';
import { queryPool } from '../../src/store/rows.ts';
import { openStore } from '../../src/store/store.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { examples } from './support/examples.ts';

const ROOT = join(import.meta.dirname, '../..');
const MOST_PLACES = 5;
const names = Object.keys(models) as ModelName[];
const schema = createSchema();

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await libraryDatabase();
  db = await connect(database.url, { poolSize: 2 });
});
afterAll(async () => {
  await db.destroy();
  await database[Symbol.asyncDispose]();
});

/** Null where the input is refused. */
function answerOf<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

const orders = new Map<ModelName, Promise<RunOrder>>();
function orderOf(name: ModelName): Promise<RunOrder> {
  const known = orders.get(name) ?? orderFor(openKnowledge(openStore(queryPool(db))), { [name]: examples[name] });
  orders.set(name, known);
  return known;
}

function inputFields(type: string) {
  const found = schema.getType(type);
  return isInputObjectType(found) ? Object.values(found.getFields()) : [];
}

/** `symmetricCell` → `SymmetricCell` */
function typeName(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

describe.each(names)('the model %s', (name) => {
  const model = manifestOf(name);

  it('has a request that survives JSON, and makes the same problem of it again', async () => {
    const knowledge = openKnowledge(openStore(queryPool(db)));
    const again = await orderFor(knowledge, { [name]: throughJson(examples[name]) });
    expect(again).toEqual(await orderOf(name));
    expect(throughJson(again.problem)).toEqual(again.problem);
  });

  it('solves a problem to the same bytes twice, and its result survives JSON', async () => {
    const { problem } = await orderOf(name);
    const once = model.solve(problem, unwatched);
    const twice = model.solve(throughJson(problem), unwatched);
    expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
    const remembered = model.remember(once);
    expect(JSON.stringify(throughJson(remembered))).toBe(JSON.stringify(remembered));
    for (const { read } of model.observables)
      expect(read(remembered)).toSatisfy((x) => x === null || Number.isFinite(x));
  });

  it('reports progress that never falls, from the beginning to the end', async () => {
    const { problem } = await orderOf(name);
    const fractions: number[] = [];
    model.solve(problem, { ...unwatched, progress: (fraction) => void fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(10);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions[0]).toBeGreaterThanOrEqual(0);
    expect(fractions.at(-1)).toBeGreaterThan(0.9);
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
  });

  it('stops soon after it is cancelled', async () => {
    const { problem } = await orderOf(name);
    let steps = 0;
    const hooks = { ...unwatched, progress: () => void steps++, cancelled: () => steps >= 5 };
    expect(() => model.solve(problem, hooks)).toThrow(Cancelled);
    expect(steps).toBeLessThanOrEqual(6);
  });

  it('goes on from a checkpoint to the bytes of a solution that was never interrupted', async () => {
    const { problem } = await orderOf(name);
    const kept: unknown[] = [];
    let asked = 0;
    const whole = model.solve(problem, {
      ...unwatched,
      offer: (_fraction, make: () => unknown) => void (asked++ === 20 && kept.push(structuredClone(make()))),
    });
    if (asked === 0) return;
    const resumed = model.solve(problem, { ...unwatched, from: kept[0] });
    expect(JSON.stringify(resumed)).toBe(JSON.stringify(whole));
  });

  it('has a ledger with every parameter that the run reads, each with a reason, in the table', async () => {
    const { problem } = await orderOf(name);
    const ledger = model.ledger(problem, null);
    expect(ledger.filter(({ parameter }) => !Object.hasOwn(model.parameters, parameter))).toEqual([]);
    expect(ledger.filter(({ reason }) => reason.trim() === '')).toEqual([]);
    expect(new Set(ledger.map((line) => line.name)).size).toBe(ledger.length);
  });

  it('is moved by no number that its ledger does not name', async () => {
    const { problem } = await orderOf(name);
    const lines = model.ledger(problem, model.remember(model.solve(problem, unwatched)));
    const own = lines.filter((line) => line.name === line.parameter);
    const given = Object.fromEntries(own.map((line) => [line.parameter, line.sourced?.value ?? line.fitted]));
    const observed = (parameters: Readonly<Record<string, unknown>>) => {
      const result = model.remember(model.solve(model.fromParameters(parameters), unwatched));
      return model.observables.map(({ read }) => read(result));
    };
    const nominal = observed(given);
    for (const [parameter, declared] of Object.entries(model.parameters)) {
      if (declared.kind !== 'NUMBER' || Object.hasOwn(given, parameter) || declared.default === null) continue;
      const moved = { ...given, [parameter]: 1.1 * Number(defaultOf(declared)) };
      expect([parameter, ...(answerOf(() => observed(moved)) ?? nominal)]).toEqual([parameter, ...nominal]);
    }
  });

  it('has a value for every line of the ledger, once it is solved', async () => {
    const { problem } = await orderOf(name);
    const ledger = model.ledger(problem, model.remember(model.solve(problem, unwatched)));
    expect(ledger.filter(({ sourced, fitted }) => sourced === null && fitted === null)).toEqual([]);
  });

  it('keeps the digest of every claim that went in', async () => {
    const order = await orderOf(name);
    const row = await runRow(openStore(queryPool(db)), order, { key: null, digest: 'd', startedFrom: '127.0.0.1' });
    const keys = model
      .ledger(order.problem, null)
      .flatMap(({ sourced, calibratedOn }) => [...(sourced ? claimKeysIn(sourced) : []), ...calibratedOn]);
    expect(keys.length).toBeGreaterThan(0);
    const grounds = model.grounds(order.problem).map(({ claimKey }) => claimKey);
    expect(grounds.filter((key) => keys.includes(key))).toEqual([]);
    expect(new Set(Object.keys(row.claimDigests))).toEqual(new Set([...keys, ...grounds]));
  });

  it('is asked by the fields of its input type, and may be changed in each but what tells runs apart', () => {
    const input = inputFields(`${typeName(name)}RunInput`);
    const own = [...Object.keys(model.request), 'parameters', 'ignoring'];
    expect(new Set(input.map((field) => field.name))).toEqual(new Set([...own, 'idempotencyKey']));
    const patch = inputFields(`${typeName(name)}PatchInput`);
    expect(patch.filter(({ type }) => isNonNullType(type))).toEqual([]);
    expect(new Set(patch.map((field) => field.name))).toEqual(new Set(own.filter((field) => field !== 'seed')));
    for (const { name: field, type } of patch) {
      const whole = input.find((one) => one.name === field)!;
      expect(String(type)).toBe(String(getNullableType(whole.type)));
    }
  });

  it('has fields for parameters of its table alone, with the words and the defaults of the schema', () => {
    for (const parameter of parametersOf(model.request)) expect(model.parameters).toHaveProperty(parameter);
    for (const { name: field, type } of inputFields(`${typeName(name)}RunInput`)) {
      const declared = model.request[field];
      if (declared?.field !== 'WORD' && declared?.field !== 'WORDS') continue;
      const bare = getNullableType(type);
      const word = isListType(bare) ? getNullableType(bare.ofType) : bare;
      const values = isEnumType(word) ? word.getValues().map((value) => String(value.value)) : [];
      expect(new Set(values)).toEqual(new Set(declared.words));
      const parameter = declared.field === 'WORD' && declared.parameter ? model.parameters[declared.parameter] : null;
      if (parameter?.kind === 'CHOICE') expect(new Set(parameter.choices)).toEqual(new Set(values));
    }
  });

  it('shows a result with just the fields of its type, and names its files once', async () => {
    const { problem } = await orderOf(name);
    const result = model.solve(problem, unwatched);
    const shown = model.view({
      problem,
      result: model.remember(result),
      file: async (file) => ({ file }),
      claimsOf: async () => [],
    });
    const type = schema.getType(resultTypeOf(name));
    expect(Object.keys(shown).toSorted()).toEqual(isObjectType(type) ? Object.keys(type.getFields()).toSorted() : []);
    const run = '01234567-89ab-7def-8123-4567deadbeef';
    const makers = await model.files({ run, label: 'example', problem, result });
    const files = await Promise.all(makers.map((make) => make()));
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
    const tables = files.filter((file) => file.mimeType === 'text/csv');
    expect(tables.length).toBeGreaterThan(0);
    for (const { name: file, content } of tables) {
      expect(file).toMatch(/-deadbeef\.csv$/);
      for (const text of ['# simulated with', `# run ${run}`, `# basis ${model.basis(problem).basis}`]) {
        expect(String(content)).toContain(text);
      }
    }
    for (const { mimeType, content } of files) {
      if (mimeType === 'image/svg+xml') expect(String(content)).toContain('simulated, ');
    }
    const { content } = files.find((file) => file.name === 'result.json')!;
    expect(JSON.parse(String(content))).toEqual(throughJson(model.remember(result)));
  });

  it('is named in few places outside of its folder, its pages and its tab', () => {
    const places = placesOf(name);
    expect(places.length).toBeGreaterThan(0);
    expect(places.slice(MOST_PLACES)).toEqual([]);
  });
});

/** Lines that name a model, as a string, an import, an identifier or an enum value; a kind of subject of the same name is none. */
function placesOf(name: ModelName): string[] {
  const isSubject = Object.values<string>(cellTypes).includes(typeName(name));
  const spelt = [
    `\\b${name}\\b`,
    `\\b${typeName(name)}(?:Result|RunInput|PatchInput|Request|Problem)`,
    ...(isSubject ? [] : [`\\b${enumName(name)}\\b`]),
  ];
  const pattern = new RegExp(spelt.join('|'));
  return ['src', 'schema'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(
        (file) =>
          /\.(ts|tsx|graphql)$/.test(file) &&
          !isItsOwn(join(folder, file), name) &&
          !(isSubject && file.startsWith('library')),
      )
      .flatMap((file) =>
        readFileSync(join(ROOT, folder, file), 'utf8')
          .split('\n')
          .filter((line) => pattern.test(line))
          .map((line) => `${join(folder, file)}: ${line.trim()}`),
      ),
  );
}

function isItsOwn(file: string, name: string): boolean {
  return (
    file.startsWith(join('src/simulation/models', name, '/')) ||
    file.startsWith(join('schema', name)) ||
    file.startsWith(join('src/api/playground')) ||
    file === join('src/api/generated.ts')
  );
}
