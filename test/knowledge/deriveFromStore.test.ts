import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GivenArguments } from '../../src/derivation/arguments.ts';
import { derive } from '../../src/derivation/derive.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { needsOfMetric } from '../../src/derivation/needs.ts';
import { factsFor } from '../../src/knowledge/facts.ts';
import { type Knowledge, openKnowledge } from '../../src/knowledge/knowledge.ts';
import { requireSubject } from '../../src/knowledge/lookup.ts';
import { npRatio } from '../../src/metrics/cell/balance/npRatio.ts';
import { specificEnergy } from '../../src/metrics/cell/energy/specificEnergy.ts';
import { stackMass } from '../../src/metrics/cell/mass/stackMass.ts';
import { limitingCurrentDensityMetric } from '../../src/metrics/cell/resistance/limitingCurrentDensity.ts';
import { connect } from '../../src/store/connect.ts';
import { queryPool } from '../../src/store/rows.ts';
import { inSnapshot, openStore } from '../../src/store/store.ts';
import { libraryDatabase } from '../support/database.ts';
import { factsOf } from '../support/facts.ts';

const stack = new AsyncDisposableStack();
const statements: string[] = [];
let db: DataSource;

beforeAll(async () => {
  const database = stack.use(await libraryDatabase());
  db = stack.adopt(await connect(database.url, { poolSize: 2 }), (open) => open.destroy());
});
afterAll(() => stack.disposeAsync());

function fromPool(): Knowledge {
  return openKnowledge(openStore(queryPool(db, (text) => void statements.push(text))));
}

async function derived({ load }: Knowledge, metric: Metric, slug: string, given: GivenArguments = {}) {
  const cell = await requireSubject(load, 'CELL', { slug }, ['cell']);
  return derive(metric, await factsFor(load, cell.id, needsOfMetric(metric)), given);
}

describe('a metric, computed from the store without the API', () => {
  it('has its value, and the claims that answered for its inputs', async () => {
    const { quantity, inputs } = await derived(fromPool(), npRatio, 'nvpf-lean');
    expect(quantity).toMatchObject({
      value: expect.closeTo(2.991, 3),
      unit: '1',
      uncertaintyBasis: 'PROPAGATED_PRECISION',
    });
    expect(inputs.map(({ claim }) => claim?.key)).toEqual(['wang2021/I11', 'wang2021/H12']);
  });

  it('knows the solvents of an electrolyte, and melts its metal, as it does from the library itself', async () => {
    const read = await derived(fromPool(), limitingCurrentDensityMetric, 'k-nisb-cc', { temperature: 270 });
    const { quantity } = derive(limitingCurrentDensityMetric, factsOf('CELL', 'k-nisb-cc'), { temperature: 270 });
    expect(read.quantity).toEqual(quantity);
    expect(read.assumptions.map(({ text }) => text).join('\n')).toContain('conductivity in ethers');
    const molten = await derived(fromPool(), limitingCurrentDensityMetric, 'k-nisb-cc', { temperature: 340 });
    expect(molten.missing).toMatchObject([{ input: 'temperature', reason: 'OUT_OF_RANGE' }]);
  });

  it('is read in one statement for each kind of record, of two cells as of one', async () => {
    statements.length = 0;
    await derived(fromPool(), npRatio, 'nvpf-lean');
    const ofOne = statements.length;
    statements.length = 0;
    const knowledge = fromPool();
    await Promise.all(['nvpf-lean', 'nvpf-flooded'].map((slug) => derived(knowledge, npRatio, slug)));
    expect(statements).toHaveLength(ofOne);
  });

  // Not tried again: the driver warns only once.
  it('is the same from a snapshot, whose connection gets one statement at a time', { retry: 0 }, async () => {
    const warnings: string[] = [];
    const onWarning = (warning: Error) => void warnings.push(warning.message);
    process.on('warning', onWarning);
    const [ratio, energy, mass] = await inSnapshot(db, (store) => {
      const work = [npRatio, specificEnergy, stackMass].map((metric) =>
        derived(openKnowledge(store), metric, 'nvpf-lean'),
      );
      return Promise.all(work);
    });
    process.off('warning', onWarning);
    expect(ratio?.quantity?.value).toBeCloseTo(2.991, 3);
    expect(energy?.quantity).toMatchObject({ value: expect.closeTo(236.07, 2), unit: 'W.h/kg' });
    expect(mass?.quantity).toMatchObject({ value: null, qualifier: 'AT_LEAST', unit: 'mg/cm2' });
    expect(warnings).toEqual([]);
  });

  it('is refused for a cell that is not there, with the place in the input', async () => {
    await expect(derived(fromPool(), npRatio, 'nvpf-leen')).rejects.toMatchObject({
      message: 'There is no cell nvpf-leen',
      argument: ['cell', 'slug'],
      allowed: 'the id or slug of a cell',
    });
  });
});
