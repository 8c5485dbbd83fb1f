import { describe, expect, it } from 'vitest';
import type { RunState } from '../../../src/domain/run.ts';
import { type EventSeen, type History, type Judgement, judge, type RunSeen } from './judge.ts';

function event(seq: number, state: RunState, fraction: number, attempt = 1): EventSeen {
  return { seq, state, fraction, attempt };
}

const events = [
  event(1, 'QUEUED', 0, 0),
  event(2, 'RUNNING', 0),
  event(3, 'RUNNING', 0.5),
  event(4, 'RUNNING', 0.2, 2),
  event(5, 'SUCCEEDED', 1, 2),
];

const run: RunSeen = {
  id: 'a',
  key: 'k',
  state: 'SUCCEEDED',
  attempt: 2,
  seq: 5,
  fraction: 1,
  hasResult: true,
  failure: null,
  files: [{ name: 'result.json', sha256: '00', isWhole: true }],
};

const good: History = {
  ledger: [
    { kind: 'SENT', key: 'k', input: 'quick' },
    { kind: 'ACKED', key: 'k', input: 'quick', id: 'a' },
  ],
  runs: [run],
  events: new Map([['a', events]]),
  followed: new Map([['a', events.slice(1)]]),
};

const withEvents = (changed: readonly EventSeen[], row: Partial<RunSeen> = {}): History => {
  const last = changed.at(-1)!;
  return { ...good, runs: [{ ...run, ...last, ...row }], events: new Map([['a', changed]]), followed: new Map() };
};
const withRun = (row: Partial<RunSeen>): History => ({ ...good, runs: [{ ...run, ...row }] });
const another = { ...run, id: 'b', key: 'l' };

describe('the judge', () => {
  it('finds nothing where all is well', () => {
    expect(Object.values(judge(good)).flat()).toEqual([]);
  });

  it.each<[string, keyof Judgement, History]>([
    ['an acknowledged run that is gone', 'lost', { ...good, runs: [] }],
    ['an acknowledged run of another key', 'lost', withRun({ key: 'l' })],
    ['two runs of one key', 'twice', { ...good, runs: [run, { ...run, id: 'b' }] }],
    ['a run of a key that nobody sent', 'twice', { ...good, runs: [run, another] }],
    [
      'two answers to one key',
      'twice',
      { ...good, ledger: [...good.ledger, { kind: 'ACKED', key: 'k', input: 'quick', id: 'b' }] },
    ],
    ['a run that comes to no end', 'unsettled', withRun({ state: 'RUNNING' })],
    ['a gap', 'sequence', withEvents([events[0]!, events[2]!])],
    ['a repeat', 'sequence', withEvents([events[0]!, events[1]!, events[1]!])],
    ['no event at all', 'sequence', { ...good, events: new Map() }],
    ['a fall of progress', 'progress', withEvents([events[0]!, event(2, 'RUNNING', 0.5), event(3, 'RUNNING', 0.4)])],
    ['a stale attempt that writes', 'path', withEvents([event(1, 'RUNNING', 0, 2), event(2, 'RUNNING', 0.1, 1)])],
    ['something after the end', 'path', withEvents([event(1, 'SUCCEEDED', 1), event(2, 'RUNNING', 1)])],
    ['two ends', 'path', withEvents([event(1, 'SUCCEEDED', 1), event(2, 'FAILED', 1)])],
    ['a success that nobody worked for', 'path', withEvents([event(1, 'QUEUED', 0), event(2, 'SUCCEEDED', 1)])],
    ['a row that is behind its events', 'table', withRun({ seq: 4 })],
    ['a row of another state', 'table', withRun({ state: 'FAILED', hasResult: false, files: [] })],
    ['a fault of the program', 'faults', withRun({ failure: 'INTERNAL' })],
    ['a success without a result', 'results', withRun({ hasResult: false })],
    ['a success without files', 'results', withRun({ files: [] })],
    ['a file that is torn', 'results', withRun({ files: [{ name: 'a', sha256: '00', isWhole: false }] })],
    ['a result of a run that failed', 'results', withRun({ state: 'FAILED' })],
    [
      'two results of one input',
      'results',
      {
        ...good,
        ledger: [...good.ledger, { kind: 'SENT', key: 'l', input: 'quick' }],
        runs: [run, { ...another, files: [{ name: 'result.json', sha256: '11', isWhole: true }] }],
      },
    ],
    [
      'a subscriber who missed something',
      'subscribers',
      { ...good, followed: new Map([['a', [events[1]!, events[4]!]]]) },
    ],
    ['a subscriber who missed the end', 'subscribers', { ...good, followed: new Map([['a', events.slice(0, 4)]]) }],
    [
      'a subscriber who heard something twice',
      'subscribers',
      { ...good, followed: new Map([['a', [...events, events[4]!]]]) },
    ],
    ['a subscriber who heard nothing', 'subscribers', { ...good, followed: new Map([['a', []]]) }],
  ])('finds %s', (_, where, history) => {
    expect(judge(history)[where]).not.toEqual([]);
  });
});
