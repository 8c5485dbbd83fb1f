import { describe, expect, it } from 'vitest';
import { libraryApp } from '../support/libraryApp.ts';

interface Reported {
  readonly consensus: Readonly<Record<string, unknown>> | null;
  readonly disagreement: { readonly value: number; readonly unit: string } | null;
  readonly violated: readonly { readonly key: string }[];
}

const REPORTED = `fragment R on Reported {
  consensus {
    quantity { value unit text } interval { low high } tau { value unit } nextSource { low high } method
    votes { source { slug } value { value standardUncertainty uncertaintyBasis } observations claims { key } weight { value } }
  }
  disagreement { value unit }
  violated { key }
}`;

const library = libraryApp();

async function reported(subject: string, slug: string, property: string): Promise<Reported> {
  const query = `${REPORTED} { subject: ${subject}(by: { slug: "${slug}" }) { reported(property: ${property}) { ...R } } }`;
  const { subject: found } = await library.app.ask<{ subject: { reported: Reported } }>(query);
  return found.reported;
}

describe('a property as reported', () => {
  it('has a consensus of two sources: one vote each, with an interval as wide as two numbers allow', async () => {
    const { consensus, disagreement, violated } = await reported('alkaliMetal', 'na', 'STANDARD_POTENTIAL');
    const vote = (source: string, key: string, value: number, told: number | null) => ({
      source: { slug: source },
      value: { value, standardUncertainty: told, uncertaintyBasis: told === null ? null : 'REPORTED' },
      observations: 1,
      claims: [{ key }],
      weight: { value: 0.5 },
    });
    expect(consensus).toEqual({
      quantity: { value: expect.closeTo(-2.71045, 9), unit: 'V', text: '-2.71045 ± 0.00045 V' },
      interval: {
        low: expect.closeTo(-2.71045 - 12.7062 * 4.5e-4, 6),
        high: expect.closeTo(-2.71045 + 12.7062 * 4.5e-4, 6),
      },
      tau: { value: expect.closeTo(9e-4 / Math.SQRT2, 9), unit: 'V' },
      nextSource: null,
      method: 'UNWEIGHTED',
      votes: [
        vote('crc54', 'crc54/na-standard-potential', -2.7109, expect.closeTo(0.005 / Math.sqrt(3), 9)),
        vote('wang2021', 'wang2021/B3', -2.71, null),
      ],
    });
    expect({ disagreement, violated }).toEqual({ disagreement: null, violated: [] });
  });

  it.each([
    ['alkaliMetal', 'na', 'SPECIFIC_CAPACITY'],
    ['cell', 'nvpf-flooded', 'SPECIFIC_ENERGY'],
    ['electrode', 'nvpf-ni-cf-high', 'ACTIVE_MATERIAL_LOADING'],
    ['cell', 'na-nisb-cc', 'OVERPOTENTIAL'],
  ])('has none of one source, however often it prints the number: %s %s %s', async (subject, slug, property) => {
    expect(await reported(subject, slug, property)).toEqual({ consensus: null, disagreement: null, violated: [] });
  });

  it('has neither of the peaks of a pattern, which do not contradict each other', async () => {
    expect((await reported('coating', 'ni', 'DIFFRACTION_ANGLE')).consensus).toBeNull();
  });
});

describe('a metric in the API', () => {
  it('takes Miller indices as integers, and says what is missing for a Schottky barrier', async () => {
    const { nisb, na3sb } = await library.app.ask<Record<string, Record<string, Record<string, unknown>>>>(`{
      nisb: material(by: { slug: "nisb" }) { diffractionAngle(h: 1, k: 0, l: -1) { quantity { text } } }
      na3sb: material(by: { slug: "na3sb" }) {
        electronSchottkyBarrier(workFunction: { value: 2.5, unit: "eV" }) { quantity { text } missing { input reason } }
      }
    }`);
    expect(nisb!.diffractionAngle).toEqual({ quantity: { text: '31.3943 [31.3884, 31.48] deg' } });
    expect(na3sb!.electronSchottkyBarrier).toEqual({
      quantity: null,
      missing: [{ input: 'electronAffinity', reason: 'NOT_RECORDED' }],
    });
  });
});
