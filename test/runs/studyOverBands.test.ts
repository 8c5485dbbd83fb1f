import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { libraryDatabase, type TestDatabase } from '../support/database.ts';
import { eventually } from '../support/processes.ts';
import { deposit, isComplete, smallWindow, startStudy } from './support/deposits.ts';
import { quantity, withoutId } from './support/operations.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await libraryDatabase();
  app = await testApp(database.url);
});

afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

/** Of the numbers that are known within a band: by hand, all but diameter and pitch of the islands and the surface energy. */
const allButThree = [
  ...smallWindow,
  { name: 'exchangeCurrentDensity', value: quantity(30, 'A/m2') },
  { name: 'transferCoefficient', value: quantity(0.5, '1') },
  { name: 'electrodeGap', value: quantity(10, 'um') },
  { name: 'attemptFrequency', value: quantity(1e6, '/s') },
  { name: 'cationDiffusivity', value: quantity(8e-11, 'm2/s') },
  { name: 'transferenceNumber', value: quantity(0.45, '1') },
  { name: 'doubleLayerCapacitance', value: quantity(20, 'uF/cm2') },
  { name: 'coatingThickness', value: quantity(40, 'nm') },
  { name: 'substrateNucleationOverpotential', value: quantity(60, 'mV') },
  { name: 'substrateNucleationSpread', value: quantity(10, 'mV') },
  { name: 'coatingNucleationOverpotential', value: quantity(12, 'mV') },
  { name: 'coatingNucleationSpread', value: quantity(2, 'mV') },
  { name: 'coatingSiteSpacing', value: quantity(10, 'nm') },
  { name: 'barrierHeight', value: quantity(0.6, 'eV') },
  { name: 'leakConductivity', value: quantity(6e-5, 'S/m') },
  { name: 'idealityFactor', value: quantity(1, '1') },
  { name: 'richardsonRatio', value: quantity(1, '1') },
];

interface Bands {
  readonly members: readonly {
    readonly atEnd: { readonly parameter: string; readonly value: { readonly value: number } } | null;
    readonly outcome: readonly { readonly observable: string; readonly value: { readonly value: number } }[];
    readonly run: {
      readonly attempt: number;
      readonly parameters: readonly {
        readonly name: string;
        readonly quantity: { readonly low: number | null } | null;
      }[];
    };
  }[];
  readonly groups: readonly { readonly distributions: readonly object[] }[];
  readonly bands: readonly {
    readonly observable: string;
    readonly quantity: { readonly value: number; readonly low: number; readonly high: number };
    readonly contributions: readonly {
      readonly parameter: string;
      readonly atLow: { readonly value: number };
      readonly atHigh: { readonly value: number };
    }[];
  }[];
  readonly artifacts: readonly { readonly name: string }[];
}

describe('a study over bands', () => {
  const BANDS = `query ($id: ID!) {
    study(id: $id) {
      members { atEnd { parameter value { value unit } } outcome { observable value { value } } run { attempt parameters { name quantity { low high } } } }
      groups { distributions { observable count } }
      bands {
        observable quantity { value low high unit }
        contributions { parameter low { value unit } high { value } atLow { value } atHigh { value } }
      }
      artifacts { name }
    }
  }`;

  it('solves each number of the ledger that has a band at both ends of it, and adds up what they do', {
    timeout: 180_000,
  }, async () => {
    await using _worker = await app.startWorker();
    const id = await startStudy(app, {
      run: { electrodeposition: deposit({ parameters: allButThree, temperature: quantity(298.15, 'K') }) },
      overBands: true,
    });
    await eventually('the study is settled, and its files are made', () => isComplete(app, id), 120_000);
    const { study } = await app.ask<{ study: Bands }>(BANDS, { id });
    expect(study.members.map(({ run }) => run.attempt)).toEqual(study.members.map(() => 1));
    const [nominal, ...ends] = study.members;
    const doubtful = nominal!.run.parameters.filter(({ quantity: known }) => known && known.low !== null);
    expect(doubtful.map(({ name }) => name)).toEqual([
      'surfaceEnergy',
      'islandDiameter',
      'islandPitch',
      'substrateContactResistance',
    ]);
    expect(ends).toHaveLength(2 * doubtful.length);
    const pitch = ends.filter(({ atEnd }) => atEnd!.parameter === 'islandPitch');
    expect(pitch.map(({ atEnd }) => atEnd!.value)).toEqual([quantity(50, 'nm'), quantity(160, 'nm')]);

    const roughness = study.bands.find(({ observable }) => observable === 'roughness')!;
    expect(roughness.contributions.map(({ parameter }) => parameter).toSorted()).toEqual(
      doubtful.map(({ name }) => name).toSorted(),
    );
    const found = roughness.contributions.find(({ parameter }) => parameter === 'islandPitch')!;
    const outcomes = pitch.map(({ outcome }) => outcome.find(({ observable }) => observable === 'roughness')!.value);
    expect([found.atLow, found.atHigh]).toEqual(outcomes);
    const { value, low, high } = roughness.quantity;
    const above = roughness.contributions.map(({ atLow, atHigh }) =>
      Math.max(0, atLow.value - value, atHigh.value - value),
    );
    expect(high).toBeCloseTo(value + Math.hypot(...above), 9);
    expect(low).toBeLessThan(value);
    expect(study.groups[0]!.distributions[0]).toEqual({ observable: 'roughness', count: 1 });
    expect(study.artifacts.map(({ name }) => withoutId(name))).toEqual([
      'study.svg',
      'study.csv',
      'runs.csv',
      'bands.svg',
      'bands.csv',
    ]);
  });
});
