import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import type { Claim } from '../../src/domain/claim.ts';
import { catalogue } from '../../src/library/catalogue.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { deposit, tryToDeposit } from './support/deposits.ts';
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
    const { version } = on.app.services.store.library;
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

interface DerivedSeen {
  readonly quantity: { readonly value: number; readonly printed: string | null };
  readonly metric: { readonly name: string; readonly formula: string };
  readonly inputs: readonly {
    readonly symbol: string;
    readonly origin: string;
    readonly quantity: { readonly value: number; readonly printed: string | null };
    readonly claim: { readonly key: string } | null;
    readonly derived: DerivedSeen | null;
  }[];
}

interface LedgerSeen {
  readonly isStale: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly quantity: { readonly value: number; readonly low: number | null; readonly high: number | null } | null;
    readonly claim: { readonly key: string } | null;
    readonly claims: readonly { readonly key: string }[];
    readonly derived: DerivedSeen | null;
  }[];
}

async function ledgerOf(id: string): Promise<LedgerSeen> {
  const derived = (inner: string) => `derived {
    quantity { value printed } metric { name formula }
    inputs { symbol origin quantity { value printed } claim { key } ${inner} }
  }`;
  const query = `query ($id: ID!) {
    run(id: $id) {
      isStale
      parameters { name quantity { value low high } claim { key } claims { key } ${derived(derived(derived('')))} }
    }
  }`;
  return (await on.app.ask<{ run: LedgerSeen }>(query, { id })).run;
}

const parameterOf = ({ parameters }: LedgerSeen, name: string) => parameters.find((one) => one.name === name)!;

describe('a number that was derived from claims', () => {
  const CONDUCTIVITY = 'wang2021/F5';

  /** A deposit of which nobody claims the salt diffusivity: it follows from the conductivity. */
  async function startDeposit(): Promise<string> {
    const { run, userErrors } = await tryToDeposit(on.app, deposit());
    expect(userErrors).toEqual([]);
    return run!.id;
  }

  it('names every claim that went into it, and makes the run stale when one of them is corrected', async () => {
    const id = await startDeposit();
    const before = await ledgerOf(id);
    const diffusivity = parameterOf(before, 'cationDiffusivity');
    expect(diffusivity.claim).toBeNull();
    const keys = [keyOf('thermodynamic-factor'), keyOf('transference-number'), CONDUCTIVITY, 'wang2021/F2'];
    expect(diffusivity.claims.map(({ key }) => key)).toEqual(keys);
    expect(before.isStale).toBe(false);

    await loadWith(enlarged(CONDUCTIVITY));
    const after = await ledgerOf(id);
    expect(after.isStale).toBe(true);
    expect(after.parameters).toEqual(before.parameters);
    await loadWith((claim) => claim);
    expect((await ledgerOf(id)).isStale).toBe(false);
  });

  it('can be walked from the formula to the claims, with the numbers that the run was started with', async () => {
    const id = await startDeposit();
    const { derived, quantity } = parameterOf(await ledgerOf(id), 'cationDiffusivity');
    expect(derived!.metric).toEqual({ name: 'cationDiffusivity', formula: 'D₊ = D/(2(1 − t₊))' });
    expect(derived!.quantity.value).toBeCloseTo(1e4 * quantity!.value, 15);
    const [salt, share] = derived!.inputs;
    expect(share).toMatchObject({ symbol: 't₊', origin: 'CLAIM', claim: { key: keyOf('transference-number') } });
    expect(salt).toMatchObject({ symbol: 'D', origin: 'METRIC', claim: null });
    expect(salt!.derived!.inputs.map(({ symbol, origin }) => [symbol, origin])).toEqual([
      ['ξ', 'ASSUMPTION'],
      ['Θ', 'CLAIM'],
      ['D_id', 'METRIC'],
    ]);
    const printed = { symbol: 'κ', quantity: { value: 6.8, printed: '6.8' }, claim: { key: CONDUCTIVITY } };
    const ideal = () => salt!.derived!.inputs[2]!.derived!;
    expect(ideal().inputs).toContainEqual(expect.objectContaining(printed));

    await loadWith((claim) =>
      claim.key === CONDUCTIVITY ? { ...enlarged(CONDUCTIVITY)(claim), printed: '7.48' } : claim,
    );
    const again = parameterOf(await ledgerOf(id), 'cationDiffusivity').derived!;
    expect(again).toEqual(derived);
    await loadWith((claim) => claim);
  });

  it('has no derivation where it is a claim’s own number', async () => {
    const { parameters } = await ledgerOf(await startDeposit());
    const energy = parameters.find(({ name }) => name === 'surfaceEnergy')!;
    expect(energy.derived).toBeNull();
    expect(energy.claims).toEqual([energy.claim]);
  });
});

function keyOf(name: string): string {
  return `assumptions/naclo4-${name}`;
}

describe('a run of an older version', () => {
  it('is read with the one claim that each number of it holds', async () => {
    const { run } = await tryToDeposit(on.app, deposit());
    const older = `update run set problem = jsonb_set(problem::jsonb, '{ledger}', (
      select jsonb_agg(entry - 'claimKeys' - 'derivation') from jsonb_array_elements(problem::jsonb -> 'ledger') entry
    )) where id = $1`;
    await on.app.services.db.query(older, [run!.id]);
    const seen = await ledgerOf(run!.id);
    const volume = parameterOf(seen, 'molarVolume');
    expect(volume).toMatchObject({ claim: { key: 'pymatgen/na-density' }, derived: null });
    expect(volume.claims).toEqual([volume.claim]);
    expect(parameterOf(seen, 'seed').claims).toEqual([]);
  });
});
