import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { startRun, succeeded, symmetricCell } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: true });

const OVERPOTENTIAL = 'wang2021/K1';

interface Seen {
  readonly isStale: boolean;
  readonly libraryVersion: string;
  readonly parameters: readonly { readonly name: string; readonly claim: { readonly key: string } | null }[];
  readonly result: { readonly plateauOverpotential: { readonly value: number } };
}

async function look(id: string): Promise<Seen> {
  const query = `query ($id: ID!) {
    run(id: $id) {
      isStale libraryVersion
      parameters { name quantity { value low high unit } choice origin reason claim { key } calibratedOn { key } }
      result { ... on SymmetricCellResult { plateauOverpotential { value } } }
    }
  }`;
  return (await on.app.ask<{ run: Seen }>(query, { id })).run;
}

/** Loads the library with some of its claims corrected, or taken away. */
function loadWith(correct: (claim: Claim) => Claim | null): Promise<void> {
  const claims = catalogue.claims.flatMap((claim) => correct(claim) ?? []);
  return loadLibrary(on.database.url, { ...catalogue, claims });
}

/** The claim with this key, a tenth larger. */
function enlarged(key: string) {
  return (claim: Claim): Claim => {
    if (claim.key !== key || claim.value.kind !== 'MEASURE') return claim;
    return { ...claim, value: { ...claim.value, value: 1.1 * claim.value.value! } };
  };
}

/** Does something else before the first statement that asks for the digests of claims. */
function beforeDigests(interrupt: () => Promise<void>): Disposable {
  const { query } = pg.Client.prototype;
  let isDone = false;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(async function (this: pg.Client, ...args) {
    const { name } = args[0] as unknown as { readonly name?: string };
    const isFirst = name === 'claim digests by keys' && !isDone;
    isDone ||= isFirst;
    if (isFirst) await interrupt();
    return Reflect.apply(query, this, args);
  });
  return { [Symbol.dispose]: () => spy.mockRestore() };
}

describe('a run', () => {
  it('says that it is stale once a claim that went in is corrected or gone, and keeps its own numbers', async () => {
    const id = await startRun(on.app);
    await succeeded(on.app, id);
    const before = await look(id);
    expect(before.isStale).toBe(false);

    await loadWith(enlarged('wang2021/K2'));
    expect((await look(id)).isStale).toBe(false);

    await loadWith(enlarged(OVERPOTENTIAL));
    expect(await look(id)).toEqual({ ...before, isStale: true });

    await loadWith((claim) => claim);
    expect(await look(id)).toEqual(before);

    const gone = before.parameters.find(({ claim }) => claim !== null)!.claim!.key;
    await loadWith((claim) => (claim.key === gone ? null : claim));
    expect(await look(id)).toMatchObject({
      isStale: true,
      libraryVersion: before.libraryVersion,
      result: before.result,
    });
    await loadWith((claim) => claim);
  });

  it('started after a correction is made of the corrected claim, and is not stale', async () => {
    await loadWith(enlarged(OVERPOTENTIAL));
    const id = await startRun(on.app, symmetricCell());
    await succeeded(on.app, id);
    const { isStale, result } = await look(id);
    expect(isStale).toBe(false);
    expect(result.plateauOverpotential.value).toBeCloseTo(38.5, 2);
    await loadWith((claim) => claim);
  });

  it('remembers the claim that went in, and is stale at once, when that is corrected while it is being started', async () => {
    const { version } = on.app.office.store.library;
    const before = await version();
    let id = '';
    {
      using _correction = beforeDigests(() => loadWith(enlarged(OVERPOTENTIAL)));
      id = await startRun(on.app, symmetricCell());
    }
    expect(await version()).not.toBe(before);
    await succeeded(on.app, id);
    const { isStale, libraryVersion, result } = await look(id);
    expect(result.plateauOverpotential.value).toBeCloseTo(35, 2);
    expect({ isStale, libraryVersion }).toEqual({ isStale: true, libraryVersion: before });
    await loadWith((claim) => claim);
  });
});
