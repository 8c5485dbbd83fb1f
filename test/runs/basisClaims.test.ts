import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/library/catalogue.ts';
import { loadLibrary } from '../../src/store/library/loadLibrary.ts';
import { deposit, tryToDeposit } from './support/deposits.ts';
import { type CellInput, quantity, startRun, symmetricCell, tryToStart } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

interface Entry {
  readonly name: string;
  readonly role: 'MODEL' | 'BASIS';
  readonly quantity: { readonly text: string } | null;
  readonly origin: string;
  readonly reason: string;
  readonly claim: {
    readonly key: string;
    readonly printed: string;
    readonly locator: { readonly section: string; readonly items: readonly string[] };
  } | null;
}

async function look(id: string): Promise<{ readonly isStale: boolean; readonly parameters: readonly Entry[] }> {
  const query = `query ($id: ID!) { run(id: $id) { isStale parameters {
    name role quantity { text } origin reason claim { key printed locator { section items } }
  } } }`;
  return (await on.app.ask<{ run: Awaited<ReturnType<typeof look>> }>(query, { id })).run;
}

/** The claims that decide the basis of a run of this cell. */
async function deciding(slug: string, given: CellInput = {}): Promise<readonly Entry[]> {
  const { parameters } = await look(await startRun(on.app, symmetricCell({ cell: { slug }, ...given })));
  return parameters.filter(({ role }) => role === 'BASIS');
}

const keys = (entries: readonly Entry[]) => entries.map(({ claim }) => claim?.key);
const PER_CYCLE = 2;

describe('the ledger of a run', () => {
  it('has the failure of na-cc after 158 h, as printed in Fig. 4f, which allows 79 cycles', async () => {
    const failure = {
      name: 'lifetime.wang2021/K8',
      role: 'BASIS',
      quantity: { text: '158 h' },
      origin: 'CLAIM',
      reason: 'the cell failed then: more cycles are refused, unless the cell is taken to live on',
      claim: { key: 'wang2021/K8', printed: '158', locator: { section: '§2.3', items: ['Fig. 4f'] } },
    };
    expect(await deciding('na-cc', { cycles: 158 / PER_CYCLE })).toEqual([failure]);
    expect(await deciding('na-cc', { cycles: 1000, beyondLife: true })).toEqual([failure]);
    const { userErrors } = await tryToStart(on.app, symmetricCell({ cell: { slug: 'na-cc' }, cycles: 80 }));
    expect(userErrors[0]!.allowed).toContain(failure.claim.key);
  });

  it('has both tests of na-nisb-cc that ended, and the metal that its electrodes hold', async () => {
    const found = await deciding('na-nisb-cc');
    expect(found.map(({ name, quantity: shown, claim }) => [name, shown?.text, claim?.printed])).toEqual([
      ['lifetime.wang2021/K6', '≥ 2000 h', '>2000'],
      ['lifetime.wang2021/K11', '≥ 1000 h', '>1000'],
      ['arealCapacity.wang2021/I11', '≈ 21 mA.h/cm2', '~21'],
    ]);
    expect(found[0]!.claim!.locator).toEqual({ section: '§2.3', items: ['Fig. 4f'] });
    const { userErrors } = await tryToStart(on.app, symmetricCell({ arealCapacity: quantity(100, 'mA.h/cm2') }));
    expect(userErrors[0]!.allowed).toBe('at most 21.00 mA.h/cm2 (wang2021/I11)');
  });

  it('leaves out a claim that is left out, and then allows what it refused', async () => {
    expect(keys(await deciding('na-cc', { cycles: 1000, ignoring: ['wang2021/K8'] }))).toEqual([]);
    const given = { ignoring: ['wang2021/I11'], arealCapacity: quantity(22, 'mA.h/cm2') };
    expect(keys(await deciding('na-nisb-cc', given))).toEqual(['wang2021/K6', 'wang2021/K11']);
  });

  it('has the melting point where a temperature is asked, of cells and of deposits', async () => {
    const melting = 'pymatgen/na-melting-point';
    expect(keys(await deciding('na-cc', { temperature: quantity(300, 'K') }))).toEqual(['wang2021/K8', melting]);
    const { run } = await tryToDeposit(on.app, deposit({ temperature: quantity(300, 'K') }));
    const { parameters } = await look(run!.id);
    expect(keys(parameters.filter(({ role }) => role === 'BASIS'))).toEqual([melting]);
  });

  it('marks every other entry as a number of the model, and has no claim twice', async () => {
    const { parameters } = await look(await startRun(on.app));
    const ofModel = parameters.filter(({ role }) => role === 'MODEL');
    expect(ofModel.map(({ name }) => name)).toContain('currentDensity');
    expect(ofModel.length).toBe(parameters.length - 3);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });

  it('makes the run stale once such a claim is corrected', async () => {
    const id = await startRun(on.app, symmetricCell({ cell: { slug: 'na-cc' }, cycles: 2 }));
    const before = await look(id);
    expect(before.isStale).toBe(false);
    const claims = catalogue.claims.map((claim) =>
      claim.key === 'wang2021/K8' && claim.value.kind === 'MEASURE'
        ? { ...claim, value: { ...claim.value, value: 100 } }
        : claim,
    );
    await loadLibrary(on.database.url, { ...catalogue, claims });
    expect(await look(id)).toEqual({ ...before, isStale: true });
    await loadLibrary(on.database.url, catalogue);
    expect(await look(id)).toEqual(before);
  });
});
