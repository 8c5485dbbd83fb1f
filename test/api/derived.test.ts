import { describe, expect, it } from 'vitest';
import { registry } from '../../src/metrics/registry.ts';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const DERIVED = `fragment Derived on DerivedQuantity {
  quantity { value low high unit qualifier standardUncertainty uncertaintyBasis printed }
  uncertainty
  missing { input reason explanation claim { key locator { section } } }
  inputs {
    name symbol origin note
    quantity { value unit printed }
    subject { __typename slug }
    claim { key printed }
    passedOver { key }
    derived { metric { name } inputs { name claim { key } } }
  }
  assumptions { text claim { key } }
  metric { name formula source types arguments { name unit isOptional } }
}`;

interface Derived {
  quantity: Record<string, unknown> | null;
  uncertainty: string | null;
  missing: { input: string; reason: string; explanation: string; claim: object | null }[];
  inputs: {
    name: string;
    origin: string | null;
    subject: object | null;
    claim: { key: string; printed: string } | null;
    passedOver: { key: string }[];
    derived: { metric: { name: string }; inputs: { name: string; claim: object | null }[] } | null;
    quantity: object | null;
  }[];
  assumptions: { text: string; claim: { key: string } | null }[];
  metric: Record<string, unknown>;
}

async function derived(slug: string, field: string): Promise<Derived> {
  const { cell } = await library.app.ask<{ cell: { answer: Derived } }>(
    `{ cell(by: { slug: "${slug}" }) { ... on FullCell { answer: ${field} { ...Derived } } } } ${DERIVED}`,
  );
  return cell.answer;
}

const at7 = 'depthOfDischarge(cycledCapacity: { value: 7, unit: "mA.h/cm2" })';

describe.each(['nvpf-flooded', 'nvpf-lean'])('%s', (slug) => {
  it.each([
    ['npRatio', 2.991, '1', ['wang2021/I11', 'wang2021/H12']],
    [at7, 33.33, '%', [null, 'wang2021/I11']],
    ['metalExcess', 199.1, '%', ['wang2021/I11', 'wang2021/H12']],
  ])('has the %s %d %s, from the claims %j', async (field, value, unit, keys) => {
    const { quantity, uncertainty, inputs, missing } = await derived(slug, field);
    expect(quantity).toMatchObject({ value: expect.closeTo(value, 1), unit, qualifier: 'EQUAL', printed: null });
    expect(quantity).toMatchObject({
      uncertaintyBasis: 'PROPAGATED_PRECISION',
      standardUncertainty: expect.any(Number),
    });
    expect(uncertainty).toBe('STANDARD');
    expect(missing).toEqual([]);
    const claims = inputs.flatMap(({ claim, derived: below }) =>
      below ? below.inputs.map((input) => (input.claim as { key: string } | null)?.key ?? null) : [claim?.key ?? null],
    );
    expect(new Set(claims)).toEqual(new Set(keys));
  });
});

describe('the specific energies of the two full cells', () => {
  it('are 203.6 and 236.1 W·h/kg, with what had to be assumed', async () => {
    for (const [slug, value, capacity, mass] of [
      ['nvpf-flooded', 203.63, 'wang2021/P59', 'wang2021/J13'],
      ['nvpf-lean', 236.07, 'wang2021/P64', 'wang2021/J14'],
    ] as const) {
      const { quantity, inputs, assumptions } = await derived(slug, 'specificEnergy');
      expect(quantity).toMatchObject({ value: expect.closeTo(value, 2), unit: 'W.h/kg' });
      expect(inputs.map(({ claim }) => claim?.key)).toEqual(['wang2021/H3', capacity, mass]);
      expect(assumptions).toEqual([{ text: expect.any(String), claim: { key: 'wang2021/H3' } }]);
    }
  });

  it('answer in the unit asked for', async () => {
    const { cell } = await library.app.ask<{ cell: object }>(
      '{ cell(by: { slug: "nvpf-lean" }) { ... on FullCell { specificEnergy { quantity { in(unit: "kJ/kg") { value unit } } } } } }',
    );
    expect(cell).toEqual({
      specificEnergy: { quantity: { in: { value: expect.closeTo(236.0708 * 3.6, 3), unit: 'kJ/kg' } } },
    });
  });
});

describe('a metric whose inputs are not all known', () => {
  it('names the claim by which the source withholds one', async () => {
    const { quantity, uncertainty, missing } = await derived('nvpf-flooded', 'electrolyteMass');
    expect(quantity).toBeNull();
    expect(uncertainty).toBeNull();
    expect(missing).toEqual([
      {
        input: 'electrolyteToCapacityRatio',
        reason: 'WITHHELD',
        explanation: expect.stringContaining('does not report'),
        claim: { key: 'wang2021/F8', locator: { section: expect.any(String) } },
      },
    ]);
  });

  it('says that nobody recorded it', async () => {
    const { quantity, missing, inputs } = await derived('nvpf-lean', 'cyclesToEightyPercent');
    expect(quantity).toBeNull();
    expect(missing).toMatchObject([{ input: 'retention', reason: 'NOT_RECORDED', claim: null }]);
    expect(inputs).toMatchObject([{ name: 'retention', origin: null, quantity: null, claim: null }]);
  });

  it('is a bound where the rest can only add to it, and leads through another metric to the claims', async () => {
    const { quantity, uncertainty, missing, inputs } = await derived('nvpf-lean', 'stackMass');
    expect(quantity).toMatchObject({ qualifier: 'AT_LEAST', value: null, low: expect.closeTo(101.69, 2), high: null });
    expect(uncertainty).toBe('INTERVAL');
    expect(missing.map(({ input }) => input)).toEqual([
      ...['negativeCoating', 'positiveSubstrate', 'positiveCoating'],
      'additives.activeFraction',
    ]);
    const electrolyte = inputs.find(({ name }) => name === 'electrolyte')!;
    expect(electrolyte).toMatchObject({
      origin: 'METRIC',
      claim: null,
      derived: { metric: { name: 'electrolyteMass' } },
    });
    expect(electrolyte.derived!.inputs.map(({ claim }) => claim)).toEqual([
      { key: 'wang2021/F7' },
      { key: 'wang2021/P64' },
    ]);
  });

  it('is not applicable where the subject has no such part, and out of range where the formula does not hold', async () => {
    const { electrode } = await library.app.ask<{ electrode: { metalArealCapacity: Derived } }>(
      `{ electrode(by: { slug: "nisb-cc" }) { metalArealCapacity { ...Derived } } } ${DERIVED}`,
    );
    expect(electrode.metalArealCapacity.quantity).toBeNull();
    expect(electrode.metalArealCapacity.missing.map(({ reason }) => reason)).toContain('NOT_APPLICABLE');
    const beyond = await derived('nvpf-lean', 'depthOfDischarge(cycledCapacity: { value: 1e3, unit: "mA.h/cm2" })');
    expect(beyond.quantity).toBeNull();
    expect(beyond.missing).toMatchObject([{ reason: 'OUT_OF_RANGE' }]);
  });
});

describe('the chosen claim', () => {
  it('stands beside those passed over, the printed characters with it', async () => {
    const { inputs } = await derived('nvpf-flooded', 'meanDischargeVoltage');
    const passedOver = inputs[0]!.passedOver.map(({ key }) => key);
    expect(passedOver).not.toContain('wang2021/K37');
    expect(
      passedOver.filter((key) => ['wang2021/K36', 'wang2021/K50'].includes(key)),
      'the sharper one first',
    ).toEqual(['wang2021/K36', 'wang2021/K50']);
    expect(inputs[0]).toMatchObject({
      name: 'specificEnergy',
      origin: 'CLAIM',
      quantity: { value: 200.76, unit: 'W.h/kg', printed: '200.76' },
      claim: { key: 'wang2021/K37' },
      subject: { __typename: 'FullCell', slug: 'nvpf-flooded' },
    });
  });
});

describe('an argument of a metric', () => {
  const DOD = (argument: string) =>
    `cell(by: { slug: "na-nisb-cc" }) { depthOfDischarge(cycledCapacity: ${argument}) { quantity { value } } }`;
  const LIMIT = (argument: string) =>
    `cell(by: { slug: "na-nisb-cc" }) { ... on SymmetricCell { limitingCurrentDensity(temperature: ${argument}) { quantity { value } } } }`;
  const Z = (electrons: number) =>
    `material(by: { slug: "nisb" }) { theoreticalSpecificCapacity(electrons: ${electrons}) { quantity { value } } }`;

  it('is the same number in UCUM and as papers write it', async () => {
    const { ucum, papers } = await library.app.ask<Record<'ucum' | 'papers', unknown>>(`{
      ucum: ${DOD('{ value: 1, unit: "mA.h/cm2" }')}
      papers: ${DOD('{ value: 1, unit: "mA h cm⁻²" }')}
    }`);
    expect(ucum).toMatchObject({ depthOfDischarge: { quantity: { value: expect.any(Number) } } });
    expect(papers).toEqual(ucum);
  });

  it.each([
    ['of another dimension', DOD('{ value: 1, unit: "mA.h" }'), 'cycledCapacity', 'mA.h', 'from 0 to 1000 mA.h/cm2'],
    [
      'in no unit',
      DOD('{ value: 1, unit: "mAhcm-2" }'),
      'cycledCapacity',
      '“mAhcm” in it is not understood',
      'from 0 to 1000 mA.h/cm2',
    ],
    [
      'below its floor',
      DOD('{ value: -1, unit: "C/m2" }'),
      'cycledCapacity',
      'from 0 to 1000',
      'from 0 to 1000 mA.h/cm2',
    ],
    [
      'beyond all numbers',
      DOD('{ value: 1e400, unit: "C/m2" }'),
      'cycledCapacity',
      'finite',
      'from 0 to 1000 mA.h/cm2',
    ],
    ['above its ceiling', LIMIT('{ value: 200, unit: "Cel" }'), 'temperature', '200 to 400 K', 'from 200 to 400 K'],
    ['of a count below none', Z(-1), 'electrons', 'electrons', 'from 0.01 to 100'],
    ['of a count too large', Z(101), 'electrons', 'electrons', 'from 0.01 to 100'],
  ])('%s is refused, with its name and what is allowed', async (_, field, argument, said, allowed) => {
    const { errors } = await library.app.send(`{ ${field} }`);
    expect(errors).toMatchObject([
      { message: expect.stringContaining(said), extensions: { code: 'BAD_USER_INPUT', argument: [argument] } },
    ]);
    expect(errors![0]!.extensions.allowed).toContain(allowed);
    expect(errors![0]!.path).toHaveLength(2);
  });

  it('is taken in any unit of its dimension', async () => {
    const [inC, inMAh] = [DOD('{ value: 36000, unit: "C/m2" }'), DOD('{ value: 1, unit: "mA.h/cm2" }')];
    expect(await library.app.ask(`{ ${inC} }`)).toEqual(await library.app.ask(`{ ${inMAh} }`));
  });
});

describe('metrics', () => {
  it('lists every metric of the registry, each with the types that have a field of its name', async () => {
    const { metrics, types } = await library.app.ask<{
      metrics: {
        name: string;
        types: string[];
        arguments: { name: string; unit: string; isOptional: boolean }[];
        unit: string;
      }[];
      types: { types: { name: string; fields: { name: string; args: { name: string }[] }[] | null }[] };
    }>(`{
      metrics { name symbol description formula latex unit source validity types arguments { name unit description isOptional } }
      types: __schema { types { name fields { name args { name } } } }
    }`);
    expect(metrics.map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
    for (const { name, types: on, arguments: taken } of metrics) {
      expect(on.length, name).toBeGreaterThan(0);
      for (const type of on) {
        const fields = types.types.find((one) => one.name === type)!.fields!;
        const field = fields.find((one) => one.name === name);
        expect(field?.args.map((argument) => argument.name).toSorted(), `${type}.${name}`).toEqual(
          taken.map((argument) => argument.name).toSorted(),
        );
      }
    }
  });

  it('say what goes into a formula: symbol, unit, and where it may come from', async () => {
    const { metrics } = await library.app.ask<{ metrics: { name: string; inputs: object[] }[] }>(
      '{ metrics { name inputs { name symbol unit origins } } }',
    );
    const inputsOf = (name: string) => metrics.find((metric) => metric.name === name)!.inputs;
    expect(inputsOf('npRatio')).toEqual([
      { name: 'negative', symbol: 'q₋', unit: 'mA.h/cm2', origins: ['CLAIM', 'METRIC'] },
      { name: 'positive', symbol: 'q₊', unit: 'mA.h/cm2', origins: ['CLAIM'] },
    ]);
    expect(inputsOf('saltDiffusivity').at(-1)).toEqual({
      name: 'temperature',
      symbol: 'T',
      unit: 'K',
      origins: ['ARGUMENT', 'ASSUMPTION'],
    });
  });
});
