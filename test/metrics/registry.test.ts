import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derivation/derive.ts';
import { formulaInputs } from '../../src/derivation/formulaInputs.ts';
import type { Metric } from '../../src/derivation/metric.ts';
import { endsOf, needsOfMetric, originsIn } from '../../src/derivation/needs.ts';
import type { MetricOrigin, Origin } from '../../src/derivation/origins.ts';
import { properties } from '../../src/domain/property.ts';
import { registry } from '../../src/metrics/registry.ts';
import { readUnit, type UnitMeaning } from '../../src/physics/ucum.ts';
import { plausibleArguments, plausibleFacts } from '../support/plausible.ts';

const folders = ['../../src/metrics/', '../../src/derivation/quantities/'].map(
  (path) => new URL(path, import.meta.url),
);
const titled = registry.map((metric) => [`${metric.name} of ${metric.of.join(', ')}`, metric] as const);

/** The origins of a metric itself, through alternatives and sums. */
function originsOf(metric: Metric): Origin[] {
  const within = (origin: Origin): Origin[] => {
    if (origin.from === 'FIRST') return origin.options.flatMap(within);
    if (origin.from === 'WHEN_GIVEN') return [...within(origin.given), ...within(origin.absent)];
    return origin.from === 'SUMMAND' ? within(origin.term) : [origin];
  };
  return Object.values(metric.inputs).flatMap(({ origin }) => within(origin));
}

/** The arguments that an origin reads: as its value, or as conditions under which a claim is wanted. */
function argumentsOf(origin: Origin): string[] {
  if (origin.from === 'ARGUMENT') return [origin.argument];
  if (origin.from === 'CONDITION') return [...argumentsOf(origin.of), ...(origin.reach ? [origin.reach.argument] : [])];
  if (origin.from === 'METRIC') return originsIn(origin.bound).flatMap(argumentsOf);
  return origin.from === 'CLAIM' ? Object.values(origin.under) : [];
}

/** The arguments of a metric that the caller of another metric, which uses it, must give. */
function openArguments({ metric, bound = {} }: MetricOrigin) {
  return Object.entries(metric.arguments ?? {}).filter(([name]) => !Object.hasOwn(bound, name));
}

function metricsBeneath(metric: Metric): Metric[] {
  return originsOf(metric).flatMap((origin) => (origin.from === 'METRIC' ? [origin.metric] : []));
}

describe('the registry of metrics', () => {
  it('lists every metric that a file of its folders exports', async () => {
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => new URL(file, folder).href),
    );
    const modules = await Promise.all(files.filter((file) => file.endsWith('.ts')).map((file) => import(file)));
    const exported = modules.flatMap((module) => Object.values(module)).filter(isMetric);
    expect(exported.length).toBeGreaterThan(40);
    expect(new Set(registry)).toEqual(new Set(exported));
  });

  it('has no two metrics of one name on one subject', () => {
    const fields = registry.flatMap(({ name, of }) => of.map((home) => `${home}.${name}`));
    expect(fields).toEqual([...new Set(fields)]);
  });

  it('has no metric that is beneath itself', () => {
    const visit = (metric: Metric, above: readonly Metric[]): void => {
      expect(above, metric.name).not.toContain(metric);
      for (const next of metricsBeneath(metric)) visit(next, [...above, metric]);
    };
    for (const metric of registry) visit(metric, []);
  });

  it('names only registered metrics as inputs', () => {
    for (const metric of registry) for (const beneath of metricsBeneath(metric)) expect(registry).toContain(beneath);
  });

  it('gives an argument the same unit, limits and meaning wherever it is passed on', () => {
    for (const metric of registry) {
      for (const origin of originsOf(metric).filter((one) => one.from === 'METRIC')) {
        for (const [name, argument] of openArguments(origin)) {
          const own = metric.arguments?.[name];
          if (!argument.optional) expect(own, `${metric.name} must pass ${name} on`).toBeDefined();
          if (own) expect(own).toEqual(argument);
        }
      }
    }
  });
});

describe.each(titled)('the metric %s', (_, metric) => {
  it('says what it is, how it is computed, where that comes from and when it holds', () => {
    const { name, symbol, formula, latex, unit, description, source, validity, of } = metric;
    for (const text of [name, symbol, formula, latex, unit, source, validity]) expect(text.trim()).not.toBe('');
    expect(of.length).toBeGreaterThan(0);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(validity, 'completes "It holds when …"').toMatch(/^[a-z].*\.$/);
  });

  it('writes its formula in the symbols of its inputs, with its own symbol on the left', () => {
    const [left, right] = metric.formula.split(' = ') as [string, string];
    expect(left).toBe(metric.symbol);
    for (const { symbol } of Object.values(metric.inputs)) expect(right).toContain(symbol);
  });

  it('tells of every input the symbol, a unit of the dimension of what goes in, and where that may come from', () => {
    const told = formulaInputs(metric);
    const { inputs } = derive(metric, plausibleFacts(), plausibleArguments(metric));
    expect(told.map(({ name, symbol }) => [name, symbol])).toEqual(inputs.map(({ name, symbol }) => [name, symbol]));
    for (const [k, { name, measure, origin }] of inputs.entries()) {
      expect(dimensionOf(told[k]!.unit!), name).toBe(dimensionOf(measure!.unit));
      expect(told[k]!.origins, name).toContain(origin);
    }
  });

  it('may draw an input from several origins of one dimension only', () => {
    for (const [name, { symbol, origin }] of Object.entries(metric.inputs)) {
      const ends = endsOf(origin);
      const alone = ends.map((end) => formulaInputs({ ...metric, inputs: { [name]: { symbol, origin: end } } })[0]!);
      expect(new Set(alone.map(({ unit }) => dimensionOf(unit!))).size, name).toBe(1);
    }
  });

  it('has a least and a greatest value of every argument, and says what sets them', () => {
    for (const [name, { floor, ceiling, reason }] of Object.entries(metric.arguments ?? {})) {
      expect(floor, name).toBeLessThan(ceiling!);
      expect(reason, name).toMatch(/^[a-z].*[^.]$/);
    }
  });

  it('refuses an argument beyond either, with its name, its value and what is allowed', () => {
    for (const [name, { floor, ceiling, unit }] of Object.entries(metric.arguments ?? {})) {
      for (const value of [floor! - 1, 1.01 * ceiling! + 1]) {
        const given = { ...plausibleArguments(metric), [name]: value };
        const inUnit = unit === '1' ? '' : ` ${unit}`;
        const said = `\`${name}\`: ${value}${inUnit} given, from ${floor} to ${ceiling}${inUnit} allowed: `;
        expect(() => derive(metric, plausibleFacts(), given)).toThrow(said);
      }
    }
  });

  it('has no number beyond its limits', () => {
    const { floor = -Infinity, ceiling = Infinity } = metric;
    const answer = derive(
      { ...metric, compute: (of) => 1e30 * metric.compute(of) },
      plausibleFacts(),
      plausibleArguments(metric),
    );
    const { value = null } = answer.quantity ?? {};
    if (value === null) expect(answer.missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
    else expect(value >= floor - 1e-6 && value <= ceiling + 1e-6).toBe(true);
  });

  it('uses every argument that it declares, itself or beneath', () => {
    const used = (of: Metric): string[] => [...originsOf(of).flatMap(argumentsOf), ...metricsBeneath(of).flatMap(used)];
    for (const name of Object.keys(metric.arguments ?? {})) expect(used(metric)).toContain(name);
    for (const origin of originsOf(metric)) {
      for (const name of argumentsOf(origin)) expect(Object.keys(metric.arguments ?? {})).toContain(name);
    }
  });

  it('asks claims for numbers only', () => {
    for (const { property } of needsOfMetric(metric)) expect(properties[property].unit, property).not.toBeNull();
  });

  it('marks turning points only on inputs that end the derivation', () => {
    for (const { origin, turningPoints } of Object.values(metric.inputs)) {
      if (turningPoints) expect(['CLAIM', 'ARGUMENT', 'ASSUMPTION']).toContain(origin.from);
    }
  });
});

describe('what a metric needs', () => {
  it('is every claim beneath it, at the path from its own subject', () => {
    const found = needsOfMetric(registry.find(({ name }) => name === 'metalExcess')!);
    expect(found.map(({ at, property }) => `${at.join('.')}.${property}`)).toEqual([
      'negative.arealCapacity',
      'negative.metalLoading',
      'positive.arealCapacity',
      '.arealCapacity',
    ]);
  });

  it('is nothing for a metric that reads the record alone', () => {
    expect(needsOfMetric(registry.find(({ name }) => name === 'molarMass')!)).toEqual([]);
  });
});

function dimensionOf(unit: string): string {
  return (readUnit(unit) as UnitMeaning).dimension;
}

function isMetric(value: unknown): value is Metric {
  return typeof value === 'object' && value !== null && 'compute' in value && 'inputs' in value;
}
