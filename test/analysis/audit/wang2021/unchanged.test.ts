import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../../src/analysis/audit/verdict.ts';
import type { Claim } from '../../../../src/domain/claim.ts';
import { convertMeasure } from '../../../../src/domain/convertMeasure.ts';
import type { Measure } from '../../../../src/domain/measure.ts';
import { catalogue } from '../../../../src/library/catalogue.ts';
import { readUnit, type UnitMeaning } from '../../../../src/physics/ucum.ts';
import { units } from '../../../../src/physics/units.ts';
import { audit } from '../../../support/audit.ts';

const numeric = catalogue.claims.filter((claim) => claim.value.kind === 'MEASURE');
const meaning = (code: string) => readUnit(code) as UnitMeaning;

/** Other codes of the same dimension: those of the table, and the unit itself a thousand times as large. */
function others(unit: string): string[] {
  const listed = Object.keys(units).filter((code) => meaning(code).dimension === meaning(unit).dimension);
  return unit === 'Cel' ? listed : [...listed, `10*3.${unit.startsWith('/') ? `1${unit}` : unit}`];
}

const choices = new Map(numeric.map(({ value }) => [(value as Measure).unit, others((value as Measure).unit)]));

function verdicts(change: (claim: Claim, measure: Measure) => Measure) {
  const claims = numeric.map((claim) => ({ ...claim, value: change(claim, claim.value as Measure) }));
  return new Map(audit('wang2021', { claims }).map(({ key, verdict }) => [key, verdict]));
}

const usual = verdicts((_, measure) => measure);

describe('the verdict of every rule on Wang 2021', () => {
  it('is the same in whatever units its claims are held', () => {
    expect(usual.size).toBeGreaterThan(150);
    for (const [unit, codes] of choices) {
      expect(codes.filter((code) => code !== unit).length, unit).toBeGreaterThan(0);
      for (const code of codes) expect(meaning(code).dimension, code).toBe(meaning(unit).dimension);
    }
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (draws) => {
        const found = verdicts((_, measure) => {
          const codes = choices.get(measure.unit)!;
          return convertMeasure(measure, codes[draws.next().value! % codes.length]!);
        });
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(usual));
      }),
      { numRuns: 8, seed: 5 },
    );
  });

  it('is never graver for more doubt about all that goes in', () => {
    const order = ['NONE', 'MINOR', 'MODERATE', 'SEVERE'];
    const rank = (verdict: keyof typeof severityOf) => order.indexOf(severityOf[verdict]);
    let milder = 0;
    for (const factor of [1.5, 4, 20]) {
      const found = verdicts((_, measure) => widened(measure, factor));
      for (const [key, verdict] of found) {
        expect(rank(verdict), `${key}: ${usual.get(key)} → ${verdict}`).toBeLessThanOrEqual(rank(usual.get(key)!));
        milder += Number(rank(verdict) < rank(usual.get(key)!));
      }
    }
    expect(milder).toBeGreaterThan(20);
  });
});

/** A band opened about its number, an uncertainty stretched. */
function widened(measure: Measure, factor: number): Measure {
  const { value, low, high, standardUncertainty } = measure;
  const open = (end: number | null) => (end === null || value === null ? end : value + factor * (end - value));
  return {
    ...measure,
    low: open(low),
    high: open(high),
    standardUncertainty: standardUncertainty === null ? null : factor * standardUncertainty,
  };
}
