import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { assumed, claimed, constant, derived, first, given, recorded, summand } from '../../src/derivation/origins.ts';
import { exactly } from '../../src/domain/measure.ts';
import { aClaim, factsWhere, uncertain, within } from '../support/facts.ts';
import { metricOf } from '../support/metrics.ts';

const a = claimed('thermodynamicFactor');
const b = claimed('macMullinNumber');
const numbers = (thermodynamicFactor: ReturnType<typeof exactly>, macMullinNumber = thermodynamicFactor) =>
  factsWhere((property) => ({ thermodynamicFactor, macMullinNumber })[property as string] ?? null);

describe('what is missing', () => {
  it('is named, input by input, with the property that nobody recorded', () => {
    const { quantity, missing } = derive(
      metricOf({ a, b }, () => 1),
      factsWhere(() => null),
    );
    expect(quantity).toBeNull();
    expect(missing.map(({ input, reason, property }) => [input, reason, property])).toEqual([
      ['a', 'NOT_RECORDED', 'thermodynamicFactor'],
      ['b', 'NOT_RECORDED', 'macMullinNumber'],
    ]);
  });

  it('is withheld, with the claim that withholds it, where the source says so', () => {
    const { missing } = derive(
      metricOf({ a }, () => 1),
      factsWhere(() => ({ kind: 'WITHHELD' })),
    );
    expect(missing).toMatchObject([{ input: 'a', reason: 'WITHHELD', claim: { value: { kind: 'WITHHELD' } } }]);
  });

  it('bears the names of the metrics that lead to it', () => {
    const inner = metricOf({ a }, (x) => x.a!);
    const outer = metricOf(
      {
        of: derived(
          metricOf({ inner: derived(inner, 'metal') }, () => 1),
          'negative',
        ),
      },
      () => 1,
    );
    const { missing } = derive(
      outer,
      factsWhere(() => null),
    );
    expect(missing).toMatchObject([{ input: 'of.inner.a', subject: { id: 'negative.metal' } }]);
  });

  it('does not apply where the subject has no such part, and is not recorded where the source may have left it out', () => {
    const facts = { part: { ...factsWhere(() => null).part, parts: {} }, claims: () => [] };
    const { missing } = derive(
      metricOf({ a: claimed('density', 'coating'), b: claimed('density', 'separator') }, () => 1),
      facts,
    );
    expect(missing.map(({ reason }) => reason)).toEqual(['NOT_APPLICABLE', 'NOT_RECORDED']);
  });

  it.each([
    ['no finite number', (x: Readonly<Record<string, number>>) => 1 / (x.a! - 1), 'no finite number'],
    ['none at all', () => Number.NaN, 'no finite number'],
    ['more than there can be', (x: Readonly<Record<string, number>>) => 200 * x.a!, 'y = 200'],
    ['less than there can be', (x: Readonly<Record<string, number>>) => -x.a!, 'y = -1'],
  ])('is a value out of range where the formula gives %s', (_, compute, says) => {
    const limited = metricOf({ a }, compute, { floor: 0, ceiling: 100 });
    const { quantity, missing } = derive(limited, numbers(exactly(1, '1')));
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ input: 'test', reason: 'OUT_OF_RANGE' }]);
    expect(missing[0]!.explanation).toContain(says);
    expect(missing[0]!.explanation).toContain('tests run.');
  });

  it('stops a metric above as well', () => {
    const inner = metricOf({ a }, () => Number.NaN);
    const { quantity, missing } = derive(
      metricOf({ inner: derived(inner) }, () => 1),
      numbers(exactly(1, '1')),
    );
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ input: 'inner.test', reason: 'OUT_OF_RANGE' }]);
  });
});

describe('the first that answers', () => {
  it('is taken in the order given, and shows the claims passed over on the way', () => {
    const withheld = aClaim({ key: 'test/withheld', value: { kind: 'WITHHELD' } });
    const facts = {
      ...numbers(exactly(3, '1')),
      claims: (_: string, property: string) => (property === 'thermodynamicFactor' ? [withheld] : [aClaim({})]),
    };
    const { inputs } = derive(
      metricOf({ one: first(a, b) }, (x) => x.one!),
      facts,
    );
    expect(inputs).toMatchObject([
      { name: 'one', origin: 'CLAIM', property: 'macMullinNumber', passedOver: [withheld] },
    ]);
  });

  it('gives one reason where none answers, withheld before not recorded', () => {
    const facts = factsWhere((property) => (property === 'macMullinNumber' ? { kind: 'WITHHELD' } : null));
    const { missing } = derive(
      metricOf({ one: first(a, b) }, () => 1),
      facts,
    );
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ input: 'one', reason: 'WITHHELD', property: 'macMullinNumber' });
  });
});

describe('a sum with a term that nobody recorded', () => {
  const sum = metricOf(
    { known: summand('mg/cm2', claimed('arealMass')), other: summand('mg/cm2', claimed('metalLoading')) },
    (x) => x.known! + x.other!,
    { unit: 'mg/cm2' },
  );

  it('is at least the sum of the others, and names the term', () => {
    const { quantity, missing } = derive(
      sum,
      factsWhere((p) => (p === 'arealMass' ? exactly(12, 'mg/cm2') : null)),
    );
    expect(quantity).toMatchObject({ qualifier: 'AT_LEAST', value: null, low: 12, high: null });
    expect(missing).toMatchObject([{ input: 'other', reason: 'NOT_RECORDED' }]);
  });

  it('is complete where the subject has no such part', () => {
    const bare = metricOf({ coating: summand('mg/cm2', claimed('arealMass', 'coating')) }, (x) => x.coating!);
    const facts = { part: { ...factsWhere(() => null).part, parts: {} }, claims: () => [] };
    expect(derive(bare, facts)).toMatchObject({ quantity: { value: 0 }, missing: [] });
  });
});

describe('the answer', () => {
  it('tells the origin of every input', () => {
    const inner = metricOf({ a }, (x) => x.a!);
    const origins = {
      claim: a,
      metric: derived(inner),
      argument: given('x'),
      constant: constant(1, '1', 'a standard'),
      assumption: assumed(1, '1', { band: [0.5, 2], reason: 'Nobody knows.' }),
      record: recorded(['one', '1'], () => exactly(1, '1')),
    };
    const all = metricOf(origins, () => 1, { arguments: { x: { unit: '1', description: '' } } });
    const { inputs, assumptions } = derive(all, numbers(exactly(1, '1')), { x: 4 });
    expect(inputs.map(({ origin }) => origin)).toEqual(Object.keys(origins).map((name) => name.toUpperCase()));
    expect(inputs.map(({ source, reason }) => source ?? reason)).toEqual([
      null,
      null,
      null,
      'a standard',
      'Nobody knows.',
      null,
    ]);
    expect(inputs[1]!.derivation?.metric).toBe(inner);
    expect(assumptions).toEqual([{ text: 'Nobody knows.', claim: null }]);
  });

  it('collects the assumptions of all metrics beneath, each once', () => {
    const claim = aClaim({ evidence: 'ASSUMED' });
    const facts = { ...numbers(exactly(1, '1')), claims: () => [claim] };
    const inner = metricOf({ a }, (x) => x.a!);
    const { assumptions } = derive(
      metricOf({ a, inner: derived(inner) }, (x) => x.a!),
      facts,
    );
    expect(assumptions).toMatchObject([{ claim: { key: claim.key } }]);
  });

  it('is the same for the same question', () => {
    const product = metricOf({ a, b }, (x) => x.a! * x.b!);
    const facts = numbers(within(1, 2, '1', 1.5), uncertain(5, 1, '1'));
    expect(derive(product, facts)).toEqual(derive(product, facts));
  });
});
