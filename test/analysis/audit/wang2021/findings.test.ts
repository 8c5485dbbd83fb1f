import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../../src/analysis/audit/evaluate.ts';
import type { Finding } from '../../../../src/analysis/audit/finding.ts';
import { rulesOfSource } from '../../../../src/analysis/audit/registry.ts';
import type { Verdict } from '../../../../src/analysis/audit/verdict.ts';
import type { Claim } from '../../../../src/domain/claim.ts';
import { convertMeasure } from '../../../../src/domain/convertMeasure.ts';
import { exactly, type Measure } from '../../../../src/domain/measure.ts';
import { catalogue } from '../../../../src/library/catalogue.ts';
import { units } from '../../../../src/physics/units.ts';
import { audit, subjectOf } from '../../../support/audit.ts';
import { table } from './table.ts';

const findings = audit('wang2021');
const byKey = new Map(findings.map((finding) => [finding.key, finding]));
const rules = rulesOfSource.wang2021!;
const claimByKey = new Map(catalogue.claims.map((claim) => [claim.key, claim]));

/** The expected number is written with as many digits as must agree. */
function expectRounded(value: number | null | undefined, expected: string) {
  const digits = expected.split('.')[1]?.length ?? 0;
  expect(value?.toFixed(digits)).toBe(expected);
}

describe('the audit of Wang 2021', () => {
  it.each(table)('finds $key: $reported reported, $recomputed $unit recomputed, $verdict', (row) => {
    const finding = byKey.get(row.key)!;
    const quantity = finding.recomputed!.quantity;
    if (row.recomputed === null) expect(quantity).toBeNull();
    else if (row.recomputed.startsWith('≥')) expectRounded(quantity!.low, row.recomputed.slice(1));
    else expectRounded(quantity!.value, row.recomputed);
    if (row.reported !== null) {
      const { value } = convertMeasure(finding.reported!.measure!, row.unit);
      expect(Number(value!.toPrecision(4))).toBeCloseTo(Number(row.reported.toPrecision(4)), 9);
    }
    if (row.difference !== null) expectRounded(finding.difference!.relative!.value, row.difference);
    expect([finding.recomputed!.metric.unit, finding.verdict]).toEqual([row.unit, row.verdict]);
  });

  it('has every rule in the table, once, from R1 to R61', () => {
    const keys = table.map(({ key }) => key);
    expect(keys.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    for (let k = 1; k <= 61; k++) expect(keys).toContain(`R${k}`);
  });

  it('tells where it judges otherwise than one would at first sight, and why', () => {
    const same: Partial<Record<Verdict, readonly string[]>> = { CONSISTENT: ['OK'] };
    const otherwise = table
      .filter(
        ({ verdict, atFirstSight }) => atFirstSight !== null && !(same[verdict] ?? [verdict]).includes(atFirstSight),
      )
      .map(({ key }) => key);
    const told = readFileSync(join(import.meta.dirname, '../../../../docs/audit-verdicts.md'), 'utf8');
    const explained = [...told.matchAll(/^\| (R[\d.]+|S1-[\w-]+) \|/gm)].map(([, key]) => key!);
    expect(explained).toEqual(otherwise);
  });

  it('finds that two rows of Table S1, and no other, imply a voltage that their couple cannot have', () => {
    const voltages = findings.filter(({ recomputed }) => recomputed?.metric.name === 'meanDischargeVoltage');
    expect(voltages).toHaveLength(13);
    expect(voltages.filter(({ verdict }) => verdict !== 'CONSISTENT').map(({ key }) => key)).toEqual([
      'S1-nnm-na-c',
      'S1-zcs-s',
    ]);
  });

  it('lets the general rules find what no rule of its own asks', () => {
    const general = findings.filter(({ key, verdict }) => key.startsWith('G-') && verdict !== 'CONSISTENT');
    expect(general.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['G-unit/D14', 'FAIL'],
      ['G-conflict/B1/B2', 'CONFLICT'],
      ['G-conflict/K41/K42', 'CONFLICT'],
    ]);
  });

  it('names the claim by which the current of the test at 10 mA·h/cm² is withheld', () => {
    expect(byKey.get('R45')!.missing).toMatchObject([{ reason: 'WITHHELD', claim: { key: 'wang2021/J7' } }]);
  });

  it('asks subjects that are on record and names claims that are', () => {
    for (const rule of rules) {
      expect(subjectOf(rule.of), rule.id).toBeDefined();
      for (const key of keysOf(rule)) expect(claimByKey.has(key), `${rule.id}: ${key}`).toBe(true);
    }
  });

  it('gives every finding a key of its own, and every rule a question and an explanation', () => {
    expect(byKey.size).toBe(findings.length);
    for (const { question, explanation } of rules) {
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(explanation).toMatch(/^[A-Z0-9].+\.$/);
    }
  });
});

/** A claim that prints another number, its digits good for one part in a million. */
function printing({ key }: Claim, value: number, unit: string): Claim {
  const measure: Measure = {
    ...exactly(value, unit),
    standardUncertainty: Math.abs(value) * 1e-6,
    uncertaintyBasis: 'IMPLIED_BY_PRECISION',
  };
  return { ...claimByKey.get(key)!, printedUnit: null, value: measure };
}

function verdictOn(key: string, ...claims: Claim[]): Verdict {
  return audit('wang2021', { claims }).find((finding) => finding.key === key)!.verdict;
}

/** Rules that hold a printed number against others, without having been made from it. */
const comparing = findings.filter(
  ({ key, rule, reported, recomputed }) =>
    !key.startsWith('G-') &&
    rule.reported?.from === 'QUOTED' &&
    rule.reported.as === undefined &&
    recomputed?.quantity?.value != null &&
    !JSON.stringify(recomputed.inputs).includes(`"key":"${reported!.claim!.key}"`),
);

/** The number itself, and one that is far from it on the side that counts. */
function rightAndWrong({ rule, recomputed }: Finding): readonly [number, number] {
  const { value, low, high } = recomputed!.quantity!;
  const [least, most] = [low ?? value!, high ?? value!];
  return rule.relation === 'AT_LEAST' ? [value!, least / 3] : [value!, 3 * most];
}

describe('each rule of Wang 2021', () => {
  it('is put to a good part of them below', () => {
    expect(comparing.length).toBeGreaterThan(45);
  });

  it.each(comparing.map((finding) => [finding.key, finding] as const))(
    '%s accepts the number that it recomputes and refuses one that is far from it',
    (key, finding) => {
      const [right, wrong] = rightAndWrong(finding);
      const claim = finding.reported!.claim!;
      const { unit } = finding.recomputed!.quantity!;
      expect(verdictOn(key, printing(claim, right, unit))).toBe('CONSISTENT');
      const refused = finding.rule.relation === 'SAME' ? 'CONFLICT' : 'FAIL';
      expect(verdictOn(key, printing(claim, wrong, unit))).toBe(refused);
    },
  );

  it.each(table.filter(({ key, unit }) => key.startsWith('S1-') && unit === 'V').map(({ key }) => key))(
    '%s accepts the energy that its couple gives, and refuses one that is twice or a fifth as much',
    (key) => {
      const { reported, recomputed } = byKey.get(key)!;
      const energy = recomputed!.inputs.find(({ name }) => name === 'specificEnergy')!;
      const { low, high } = reported!.measure!;
      const atMiddle = (energy.measure!.value! * (low! + high!)) / 2 / recomputed!.quantity!.value!;
      const printed = (value: number) => printing(energy.claim!, value, energy.measure!.unit);
      expect(verdictOn(key, printed(atMiddle))).toBe('CONSISTENT');
      expect(verdictOn(key, printed(2 * atMiddle))).toBe('FAIL');
      expect(verdictOn(key, printed(atMiddle / 5))).toBe('FAIL');
    },
  );

  it('R35 accepts the same digits in the unit of a mobility', () => {
    const mobility = claimByKey.get('wang2021/F6')!;
    expect(verdictOn('R35', { ...mobility, printedUnit: 'cm2/(V.s)' })).toBe('CONSISTENT');
    expect(Object.hasOwn(units, 'cm2/(V.s)')).toBe(true);
  });

  it('R26 reads "about two" as 2 ± 10 %', () => {
    const prototype = claimByKey.get('wang2021/P71')!;
    expect(verdictOn('R26', printing(prototype, 100, 'W.h/kg'))).toBe('CONSISTENT');
  });

  it('R50 accepts lines that are as far apart as they must be', () => {
    expect(verdictOn('R50', printing(claimByKey.get('wang2021/M10')!, 529.87, 'eV'))).toBe('CONSISTENT');
  });

  it('R45 draws its consequence once the current is reported', () => {
    expect(verdictOn('R45', printing(claimByKey.get('wang2021/J7')!, 1, 'mA/cm2'))).toBe('CONSEQUENCE');
  });
});
