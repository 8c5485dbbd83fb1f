import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/analysis/audit/finding.ts';
import { generalRules } from '../../../src/analysis/audit/registry.ts';
import type { Claim, Condition } from '../../../src/domain/claim.ts';
import { type PropertyName, properties } from '../../../src/domain/property.ts';
import type { Subject } from '../../../src/domain/subjects.ts';
import { catalogue } from '../../../src/library/catalogue.ts';
import { at, claimsFrom } from '../../../src/library/claims.ts';
import { stated } from '../../../src/library/conditions.ts';
import { source } from '../../../src/library/records.ts';
import { audit } from '../../support/audit.ts';

const user = source('user', 'A user', { title: 'What a user claims' });
const say = claimsFrom(user, 'MEASURED');
const here = at('notebook');

function subject(kind: Subject['kind'], slug: string): Subject {
  return catalogue.subjects.find((one) => one.kind === kind && one.slug === slug)!;
}

const na = subject('ALKALI_METAL', 'na');
const nvpf = subject('MATERIAL', 'nvpf');
const cathode = subject('ELECTRODE', 'nvpf-ni-cf-high');
const cell = subject('CELL', 'nvpf-lean');
const half = subject('CELL', 'na-on-cc');
const celgard = subject('SEPARATOR', 'celgard-2500');
const coating = subject('COATING', 'ni');

/** The verdicts of a rule on what a user prints. */
function verdicts(rule: string, ...claims: readonly Claim[]): readonly string[] {
  return findings(rule, ...claims).map(({ verdict }) => verdict);
}

function findings(rule: string, ...claims: readonly Claim[]): readonly Finding[] {
  return audit('user', { claims, source: user }).filter((finding) => finding.rule.id === rule);
}

let count = 0;
function said(about: Subject, property: PropertyName, printed: string, conditions: readonly Condition[] = []): Claim {
  return say(`U${++count}`, about, property, printed, properties[property].unit, here, { conditions });
}

interface Case {
  readonly rule: string;
  readonly about: Subject;
  readonly property: PropertyName;
  readonly right: string;
  readonly wrong: string;
  readonly verdict: string;
}

describe('a general rule', () => {
  it.each<Case>([
    {
      rule: 'G-efficiency',
      about: half,
      property: 'coulombicEfficiency',
      right: '99.74',
      wrong: '100.3',
      verdict: 'FAIL',
    },
    {
      rule: 'G-efficiency',
      about: cell,
      property: 'initialCoulombicEfficiency',
      right: '100',
      wrong: '101',
      verdict: 'FAIL',
    },
    { rule: 'G-energy', about: cell, property: 'energyEfficiency', right: '95.8', wrong: '104', verdict: 'FAIL' },
    { rule: 'G-energy', about: cell, property: 'energyEfficiency', right: '100', wrong: '102.9', verdict: 'FAIL' },
    {
      rule: 'G-retention',
      about: cell,
      property: 'capacityRetentionPerCycle',
      right: '99.96',
      wrong: '100.02',
      verdict: 'FAIL',
    },
    { rule: 'G-theory', about: na, property: 'specificCapacity', right: '1166', wrong: '1172', verdict: 'FAIL' },
    { rule: 'G-theory', about: nvpf, property: 'specificCapacity', right: '190', wrong: '194', verdict: 'FAIL' },
    { rule: 'G-electrode', about: cathode, property: 'arealCapacity', right: '7.02', wrong: '7.4', verdict: 'FAIL' },
    { rule: 'G-voltage', about: cell, property: 'specificEnergy', right: '231', wrong: '400', verdict: 'FAIL' },
    { rule: 'G-np', about: cell, property: 'npRatio', right: '3', wrong: '5', verdict: 'FAIL' },
    { rule: 'G-np', about: cell, property: 'npRatio', right: '3.0', wrong: '2.0', verdict: 'FAIL' },
    { rule: 'G-mass', about: cell, property: 'stackMass', right: '113', wrong: '95', verdict: 'STRAIN' },
    { rule: 'G-mass', about: cell, property: 'stackMass', right: '103', wrong: '60', verdict: 'FAIL' },
    { rule: 'G-porosity', about: celgard, property: 'porosity', right: '55', wrong: '120', verdict: 'FAIL' },
    { rule: 'G-porosity', about: celgard, property: 'porosity', right: '0', wrong: '-3', verdict: 'FAIL' },
    { rule: 'G-solid', about: celgard, property: 'arealMass', right: '1.1', wrong: '2.4', verdict: 'FAIL' },
  ])(
    '$rule: $property $right of $about.name is consistent, $wrong is $verdict',
    ({ rule, about, property, right, wrong, verdict }) => {
      expect(verdicts(rule, said(about, property, right))).toEqual(['CONSISTENT']);
      expect(verdicts(rule, said(about, property, wrong))).toEqual([verdict]);
    },
  );

  it.each([
    [nvpf, 'meanPotential', '3.8', '500'],
    [nvpf, 'meanPotential', '-3', '-12'],
    [na, 'density', '0.97', '97'],
    [na, 'density', '0.97', '-0.97'],
    [subject('ELECTROLYTE', 'kfsi-dme'), 'transferenceNumber', '0.5', '1.2'],
    [subject('ELECTROLYTE', 'kfsi-dme'), 'ionicConductivity', '13', '13000'],
    [cell, 'testTemperature', '25', '-312'],
    [half, 'lifetime', '200', '-200'],
  ] as const)(
    'fails a number of %o beyond the limits of %s, and is silent on any other',
    (about, property, right, wrong) => {
      expect(verdicts('G-limits', said(about, property, right))).toEqual([]);
      expect(verdicts('G-limits', said(about, property, wrong))).toEqual(['FAIL']);
    },
  );

  it('leaves a claim beyond all limits as it is printed, and says so', () => {
    const claim = said(cell, 'energyEfficiency', '102.9');
    expect(claim).toMatchObject({ printed: '102.9', printedUnit: '%', value: { value: 102.9, unit: '%' } });
    const [finding] = findings('G-energy', claim);
    expect(finding!.reported).toMatchObject({ claim, measure: { value: 102.9, unit: '%' } });
  });

  it('fails a number in a unit of another dimension, and is silent on any other', () => {
    const print = (unit: string) => say(`U${++count}`, coating, 'sheetResistance', '0.48', unit, here);
    expect(verdicts('G-unit', print('ohm cm^-2 (sic)'))).toEqual(['FAIL']);
    expect(verdicts('G-unit', print('Ohm/{sq}'))).toEqual([]);
  });

  it('finds that two printed values of one thing exclude each other', () => {
    const pair = (one: string, other: string) => [
      said(cell, 'specificEnergy', one),
      said(cell, 'specificEnergy', other),
    ];
    expect(verdicts('G-conflict', ...pair('231.23', '232'))).toEqual(['CONFLICT']);
    expect(verdicts('G-conflict', ...pair('231.23', '231'))).toEqual(['CONSISTENT']);
    expect(verdicts('G-conflict', ...pair('231', '231'))).toEqual([]);
  });

  it('does not compare values that are taken under other conditions, or of which several hold at once', () => {
    const at1 = [stated('arealCapacity', 1, 'mA.h/cm2')];
    const at10 = [stated('arealCapacity', 10, 'mA.h/cm2')];
    const lives = [said(half, 'lifetime', '200', at1), said(half, 'lifetime', '90', at10)];
    expect(verdicts('G-conflict', ...lives)).toEqual([]);
    expect(verdicts('G-conflict', said(half, 'lifetime', '200', at1), said(half, 'lifetime', '90'))).toEqual([
      'CONFLICT',
    ]);
    const peaks = [said(nvpf, 'diffractionAngle', '16.2'), said(nvpf, 'diffractionAngle', '32.5')];
    expect(verdicts('G-conflict', ...peaks)).toEqual([]);
  });

  it('names what is missing for it', () => {
    const [finding] = findings('G-np', said(subject('CELL', 'nnm-na-c'), 'npRatio', '143'));
    expect(finding).toMatchObject({ verdict: 'MISSING', severity: 'NOTE', difference: null });
    expect(finding!.missing.map(({ explanation }) => explanation).join()).toContain('Na-C');
  });

  it('cannot say how many electrons a compound without alkali metal exchanges', () => {
    const [finding] = findings('G-theory', said(subject('MATERIAL', 's'), 'specificCapacity', '1675'));
    expect(finding).toMatchObject({ verdict: 'MISSING' });
  });

  it('asks each of the cells that a claim speaks of, and each cell once', () => {
    const flooded = subject('CELL', 'nvpf-flooded');
    const both = say(`U${++count}`, [cell, flooded], 'npRatio', '3', '1', here);
    expect(findings('G-np', both, said(cell, 'npRatio', '3')).map(({ subjectIds }) => subjectIds[0])).toEqual([
      cell.id,
      flooded.id,
    ]);
  });

  it('keeps silent on words and on what is withheld', () => {
    const claims = [
      say(`U${++count}`, cell, 'npRatio', 'NOT REPORTED', null, here),
      said(cell, 'quality', 'very good'),
    ];
    expect(audit('user', { claims, source: user })).toEqual([]);
  });

  it('has an id of its own, and a case here', () => {
    const ids = generalRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const page = readFileSync(import.meta.filename, 'utf8');
    expect(ids.filter((id) => !page.includes(`'${id}'`))).toEqual([]);
  });
});
