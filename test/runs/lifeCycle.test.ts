import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSettled, nextStates, type RunEvent, type RunState, runStates } from '../../src/domain/run.ts';
import type { Store } from '../../src/store/store.ts';
import { cellByHand, startRun } from './support/operations.ts';
import { eventsOf, justClaimed } from './support/records.ts';
import { stage } from './support/stage.ts';

const on = stage({ withWorker: false });

type Target = Exclude<RunState, 'RUNNING'>;

/** One thing that somebody tries with a run; `behind` says how many attempts ago the claim was made, null: no claim. */
type Try =
  | { readonly kind: 'begin' }
  | { readonly kind: 'report'; readonly behind: number }
  | { readonly kind: 'move'; readonly to: Target; readonly behind: number | null };

const behind = fc.constantFrom(0, 0, 0, 1, 2);
const tries: fc.Arbitrary<Try> = fc.oneof(
  fc.constant<Try>({ kind: 'begin' }),
  fc.record({ kind: fc.constant('report' as const), behind }),
  fc.record({
    kind: fc.constant('move' as const),
    to: fc.constantFrom(...runStates.filter((state): state is Target => state !== 'RUNNING')),
    behind: fc.option(behind),
  }),
);

/** Makes one try. @returns whether the run moved or its progress was told */
async function make({ runs }: Store, id: string, one: Try, attempt: number): Promise<boolean> {
  if (one.kind === 'begin') return (await runs.claim(id, justClaimed)) !== null;
  const claim = one.behind === null ? null : attempt - one.behind;
  if (one.kind === 'report') return runs.report({ id, attempt: claim, fraction: 0.5, message: 'solving' });
  const failure = { code: 'INTERNAL', message: 'a test', time: null } as const;
  const more = one.to === 'SUCCEEDED' ? { result: {} } : one.to === 'FAILED' ? { failure } : {};
  return runs.move(one.to, { id, attempt: claim, message: 'a test', ...more });
}

interface Expected {
  readonly state: RunState;
  readonly attempt: number;
}

/** What the table of states and the fence allow; null where the try must change nothing. */
function expected({ state, attempt }: Expected, one: Try): Expected | null {
  const holds = one.kind === 'begin' || one.behind === null || one.behind === 0;
  const to = one.kind === 'begin' ? 'RUNNING' : one.kind === 'report' ? state : one.to;
  if (!holds || !nextStates[state].includes(to)) return null;
  return { state: to, attempt: one.kind === 'begin' ? attempt + 1 : attempt };
}

function expectLegal(events: readonly RunEvent[]): void {
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, k) => k + 1));
  expect(events[0]!.state).toBe('QUEUED');
  for (const [k, { state }] of events.entries()) {
    if (k > 0) expect(nextStates[events[k - 1]!.state]).toContain(state);
  }
  expect(events.filter(({ state }) => isSettled(state)).length).toBeLessThanOrEqual(1);
}

describe('the life of a run', () => {
  it('follows the table of states, whatever is tried in whatever order', async () => {
    const { app } = on;
    const { store, query } = app.services;
    await fc.assert(
      fc.asyncProperty(fc.array(tries, { maxLength: 14 }), async (attempts) => {
        const id = await startRun(app, cellByHand());
        let now: Expected = { state: 'QUEUED', attempt: 0 };
        let told = 1;
        for (const one of attempts) {
          const next = expected(now, one);
          expect(await make(store, id, one, now.attempt)).toBe(next !== null);
          if (next) told++;
          now = next ?? now;
        }
        expect((await store.runs.byIds([id]))[0]).toMatchObject(now);
        const events = await eventsOf(query, id);
        expect(events.length).toBe(told);
        expect(events.at(-1)).toMatchObject(now);
        expectLegal(events);
      }),
      { numRuns: 50 },
    );
  });

  it('has no gap, no illegal step and at most one end when everything is tried at once', async () => {
    const { app } = on;
    const { store, query } = app.services;
    await fc.assert(
      fc.asyncProperty(fc.array(tries, { minLength: 2, maxLength: 14 }), async (attempts) => {
        const id = await startRun(app, cellByHand());
        await store.runs.claim(id, justClaimed);
        const moved = await Promise.all(attempts.map((one) => make(store, id, one, 1)));
        const events = await eventsOf(query, id);
        expect(events.length).toBe(2 + moved.filter(Boolean).length);
        expectLegal(events);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a worker that has lost its claim', () => {
  it('changes nothing: neither progress nor result, neither hand-over nor failure', async () => {
    const { app } = on;
    const { store, query } = app.services;
    const id = await startRun(app, cellByHand());
    const stale = (await store.runs.claim(id, justClaimed))!.attempt;
    const fresh = (await store.runs.claim(id, justClaimed))!.attempt;
    const before = await eventsOf(query, id);

    const failure = { code: 'INTERNAL', message: 'too late', time: null } as const;
    const late = { id, attempt: stale, message: 'too late' };
    expect(await store.runs.isLive(id, stale)).toBe(false);
    expect(await store.runs.report({ ...late, fraction: 0.9 })).toBe(false);
    expect(await store.runs.move('SUCCEEDED', { ...late, result: {} })).toBe(false);
    expect(await store.runs.move('FAILED', { ...late, failure })).toBe(false);
    expect(await store.runs.move('QUEUED', late)).toBe(false);
    expect(await store.runs.move('CANCELLED', late)).toBe(false);

    expect(await eventsOf(query, id)).toEqual(before);
    expect(await store.runs.isLive(id, fresh)).toBe(true);
    expect((await store.runs.byIds([id]))[0]).toMatchObject({ state: 'RUNNING', attempt: fresh, settledAt: null });
    expect((await store.runs.results([id]))[0]!.result).toBeNull();
  });
});
