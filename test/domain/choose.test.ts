import { describe, expect, it } from 'vitest';
import { choose } from '../../src/domain/choose.ts';
import type { Condition, ConditionName } from '../../src/domain/claim.ts';
import { exactly } from '../../src/domain/measure.ts';
import { aClaim, uncertain, within } from '../support/facts.ts';

const condition = (name: ConditionName, fields: Partial<Condition>): Condition => ({
  name,
  status: 'STATED',
  measure: null,
  subjectId: null,
  text: null,
  ...fields,
});
const at = (value: number, unit = 'mA/cm2') => condition('currentDensity', { measure: exactly(value, unit) });
const wanted = [{ name: 'currentDensity', value: 1, unit: 'mA/cm2' }] as const;
const keys = ({ chosen, passedOver }: ReturnType<typeof choose>) => [chosen?.key, ...passedOver.map(({ key }) => key)];

describe('the choice among claims', () => {
  it('prefers evidence in the order measured, derived, stated, assumed, simulated', () => {
    const evidences = ['SIMULATED', 'STATED', 'ASSUMED', 'MEASURED', 'DERIVED'] as const;
    const claims = evidences.map((evidence) => aClaim({ key: evidence, evidence }));
    expect(keys(choose(claims))).toEqual(['MEASURED', 'DERIVED', 'STATED', 'ASSUMED', 'SIMULATED']);
  });

  it('puts the same conditions above better evidence', () => {
    const claims = [
      aClaim({ key: 'silent', evidence: 'MEASURED' }),
      aClaim({ key: 'same', evidence: 'SIMULATED', conditions: [at(10, 'A/m2')] }),
    ];
    expect(keys(choose(claims, wanted))).toEqual(['same', 'silent']);
    expect(choose(claims).chosen?.key).toBe('silent');
  });

  it('never answers with a value of other conditions, but shows it', () => {
    const { chosen, passedOver } = choose([aClaim({ key: 'other', conditions: [at(2)] })], wanted);
    expect(chosen).toBeNull();
    expect(passedOver.map(({ key }) => key)).toEqual(['other']);
  });

  it('counts an assumed band that includes the value wanted as silence', () => {
    const measure = { ...exactly(2, 'mA/cm2'), low: 0.5, high: 5 };
    const banded = aClaim({ conditions: [condition('currentDensity', { status: 'ASSUMED', measure })] });
    expect(choose([banded], wanted).chosen).toBe(banded);
    expect(choose([banded], [{ ...wanted[0], value: 6 }]).chosen).toBeNull();
  });

  it('tells subjects of conditions apart', () => {
    const inGlass = aClaim({ conditions: [condition('separator', { subjectId: 'glass' })] });
    expect(choose([inGlass], [{ name: 'separator', subjectId: 'glass' }]).chosen).toBe(inGlass);
    expect(choose([inGlass], [{ name: 'separator', subjectId: 'felt' }]).chosen).toBeNull();
  });

  it('then prefers the narrower relative uncertainty: 200.76 to 201, a number to a bound', () => {
    const claims = [
      aClaim({ key: 'bound', value: within(200, null, 'W.h/kg') }),
      aClaim({ key: 'rounded', value: uncertain(201, 0.29, 'W.h/kg') }),
      aClaim({ key: 'range', value: within(200, 202, 'W.h/kg') }),
      aClaim({ key: 'table', value: uncertain(200.76, 0.005, 'W.h/kg') }),
    ];
    expect(keys(choose(claims))).toEqual(['table', 'rounded', 'range', 'bound']);
  });

  it('then follows the order of keys, K9 before K10', () => {
    const claims = ['wang2021/K10', 'wang2021/K9'].map((key) => aClaim({ key }));
    expect(choose(claims).chosen?.key).toBe('wang2021/K9');
  });

  it('chooses between two bounds by key, not by chance', () => {
    const claims = ['b', 'a'].map((key) => aClaim({ key, value: within(1, null, 'g/cm3') }));
    expect(choose(claims).chosen?.key).toBe('a');
  });

  it('takes neither words nor what is withheld for a number', () => {
    const claims = [
      aClaim({ key: 'words', value: { kind: 'TEXT', text: 'dense' } }),
      aClaim({ key: 'withheld', value: { kind: 'WITHHELD' } }),
    ];
    expect(keys(choose(claims))).toEqual([undefined, 'words', 'withheld']);
    const simulated = aClaim({ key: 'simulated', evidence: 'SIMULATED' });
    expect(choose([...claims, simulated]).chosen).toBe(simulated);
  });

  it('does not depend on the order in which claims come', () => {
    const claims = [1, 2, 3].map((k) => aClaim({ key: `test/${k}`, value: uncertain(k, 0.1, 'g/cm3') }));
    expect(choose(claims.toReversed())).toEqual(choose(claims));
  });
});
