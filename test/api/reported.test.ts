import { describe, expect, it } from 'vitest';
import { libraryApp } from '../support/libraryApp.ts';

interface Reported {
  readonly consensus: { readonly value: number; readonly unit: string; readonly text: string } | null;
  readonly disagreement: { readonly value: number; readonly unit: string } | null;
  readonly violated: readonly { readonly key: string }[];
}

const REPORTED = `fragment R on Reported {
  consensus { value unit text } disagreement { value unit } violated { key }
}`;

const library = libraryApp();

async function reported(subject: string, slug: string, property: string): Promise<Reported> {
  const query = `${REPORTED} { subject: ${subject}(by: { slug: "${slug}" }) { reported(property: ${property}) { ...R } } }`;
  const { subject: found } = await library.app.ask<{ subject: { reported: Reported } }>(query);
  return found.reported;
}

describe('a property as reported', () => {
  it('has a consensus, and the Birge ratio that says how far the claims are apart: √6 for one unit in the last place', async () => {
    const { consensus, disagreement, violated } = await reported('alkaliMetal', 'na', 'SPECIFIC_CAPACITY');
    expect(consensus).toMatchObject({
      value: expect.closeTo(1165.5, 9),
      unit: 'mA.h/g',
      text: '1165.50 ± 0.50 mA.h/g',
    });
    expect(disagreement).toEqual({ value: expect.closeTo(Math.sqrt(6), 9), unit: '1' });
    expect(violated).toEqual([]);
  });

  it('has neither with a single number', async () => {
    expect(await reported('cell', 'na-nisb-cc', 'OVERPOTENTIAL')).toEqual({
      consensus: null,
      disagreement: null,
      violated: [],
    });
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
    expect(nisb!.diffractionAngle).toEqual({ quantity: { text: '31.3943 [31.3884, 31.4797] deg' } });
    expect(na3sb!.electronSchottkyBarrier).toEqual({
      quantity: null,
      missing: [{ input: 'electronAffinity', reason: 'NOT_RECORDED' }],
    });
  });
});
