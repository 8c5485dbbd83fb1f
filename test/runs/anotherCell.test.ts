import { describe, expect, it } from 'vitest';
import { cellByHand, quantity, startRun, succeeded, symmetricCell, tryToStart } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: true });

interface Value {
  readonly value: number;
  readonly unit: string;
}

interface Seen {
  readonly parameters: readonly {
    readonly name: string;
    readonly origin: string;
    readonly quantity: Value | null;
    readonly distribution: { readonly leaf: string; readonly p05: Value; readonly p95: Value } | null;
  }[];
  readonly result: {
    readonly basisReason: string;
    readonly plateauOverpotential: { readonly value: number; readonly low: number; readonly high: number };
    readonly uncertainty: {
      readonly shares: readonly { readonly name: string; readonly first: Value; readonly total: Value | null }[];
    };
  };
}

async function seen(given: Parameters<typeof symmetricCell>[0]): Promise<Seen> {
  const id = await startRun(on.app, symmetricCell(given));
  await succeeded(on.app, id);
  return again(id);
}

async function again(id: string): Promise<Seen> {
  const query = `query ($id: ID!) { run(id: $id) {
    parameters { name origin quantity { value unit } distribution { leaf p05 { value unit } p95 { value unit } } }
    result { ... on SymmetricCellResult {
      basisReason plateauOverpotential { value low high }
      uncertainty { shares { name first { value unit } total { value unit } } }
    } }
  } }`;
  return (await on.app.ask<{ run: Seen }>(query, { id })).run;
}

describe('a run for another cell of the same build', () => {
  it('has the value of the tested cell, a wider band, and the factor in its ledger', async () => {
    const [own, other] = await Promise.all([seen({}), seen({ of: 'ANOTHER' })]);
    expect(other.result.plateauOverpotential.value).toBe(own.result.plateauOverpotential.value);
    expect(other.result.plateauOverpotential.high).toBeGreaterThan(own.result.plateauOverpotential.high);
    expect(other.result.basisReason).toContain('for another cell of the same build');
    const factor = ({ parameters }: Seen) => parameters.find(({ name }) => name === 'replicateFactor');
    expect(factor(own)).toBeUndefined();
    expect(factor(other)).toMatchObject({
      origin: 'ASSUMED',
      quantity: { value: 1, unit: '1' },
      distribution: { p05: { value: expect.closeTo(0.78135, 4) }, p95: { value: expect.closeTo(1.27983, 4) } },
    });
    expect(other.result.uncertainty.shares.map(({ name }) => name)).toContain('replicateFactor');
  });

  it('is refused where every number is by hand', async () => {
    const { userErrors } = await tryToStart(on.app, cellByHand({ of: 'ANOTHER' }));
    expect(userErrors).toMatchObject([
      { path: ['input', 'symmetricCell', 'of'], value: 'ANOTHER', allowed: expect.stringMatching(/^THIS_CELL where/) },
    ]);
  });
});

describe('the total shares of a run', () => {
  it('are computed where they are asked for, the same each time: at 273 K the activation energy of the interface', async () => {
    const id = await startRun(on.app, symmetricCell({ temperature: quantity(273.15, 'K') }));
    await succeeded(on.app, id);
    const [once, twice] = [await again(id), await again(id)];
    expect(twice).toEqual(once);
    const { shares } = once.result.uncertainty;
    expect(shares.length).toBeGreaterThan(10);
    for (const { first, total } of shares) {
      expect(total!.unit).toBe('%');
      expect(total!.value).toBeGreaterThan(first.value - 3);
    }
    expect(shares.reduce((sum, { total }) => sum + total!.value, 0)).toBeGreaterThan(97);
  });

  it('are null where the electrolyte has no closed form', async () => {
    const { result } = await seen({ electrolyteLaw: 'CHAYAMBUKA_2022' });
    expect(result.uncertainty.shares.length).toBeGreaterThan(10);
    expect(result.uncertainty.shares.every(({ total }) => total === null)).toBe(true);
  });
});
