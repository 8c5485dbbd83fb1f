import { describe, expect, it } from 'vitest';
import { type CellInput, startRun, symmetricCell, tryToStart } from './support/operations.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

const around = { electrolyte: { slug: 'naclo4-ec-dec-fec' }, separator: { slug: 'whatman-gf-c' } };
const onLayers = (layers: CellInput) => symmetricCell({ cell: null, ...around, ...layers });

interface Problem {
  readonly basis: string;
  readonly basisReason: string;
  readonly interface: { readonly kind: string; readonly targets: readonly unknown[] };
}

async function problemOf(id: string): Promise<Problem> {
  const text = 'select problem from run where id = $1';
  const [row] = await on.app.services.query<{ problem: Problem }>({ text, values: [id] });
  return row!.problem;
}

describe('a host named by its layers', () => {
  it('is the electrode of the library that has exactly these layers, with what was measured on it', async () => {
    const layers = { substrate: { slug: 'cc' }, coating: { slug: 'nisb' } };
    const problem = await problemOf(await startRun(on.app, onLayers(layers)));
    expect(problem.interface).toMatchObject({ kind: 'FITTED', targets: [{ claimKey: 'wang2021/K1' }] });
  });

  it('is a new host of its group where the library has no such electrode', async () => {
    const layers = { substrate: { slug: 'cu-foil' }, coating: { slug: 'nisb' } };
    const { basis, basisReason, ...problem } = await problemOf(await startRun(on.app, onLayers(layers)));
    expect(problem.interface.kind).toBe('POOLED');
    expect(basis).toBe('PRIOR');
    expect(basisReason).toContain('from 5 other hosts of Na in carbonates');
  });

  it('is named either by its layers or as an electrode', async () => {
    const both = { substrate: { slug: 'cc' }, electrode: { slug: 'cc' } };
    const { userErrors } = await tryToStart(on.app, onLayers(both));
    expect(userErrors).toMatchObject([{ path: ['input', 'symmetricCell', 'substrate'] }]);
  });
});
