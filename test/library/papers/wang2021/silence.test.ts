import { describe, expect, it } from 'vitest';
import type { PropertyName } from '../../../../src/domain/property.ts';
import { catalogue } from '../../../../src/library/catalogue.ts';

const byKey = new Map(catalogue.claims.map((claim) => [claim.key, claim]));
const bySlug = new Map(catalogue.subjects.map((subject) => [subject.id, subject.slug]));

/** What the paper leaves out and others need: the claim that says so, of which property, of which subjects among others. */
const silences: readonly (readonly [what: string, key: string, property: PropertyName, subjects: string])[] = [
  ['current of Fig. 4e', 'withheld-overpotential-current', 'cyclingCurrentDensity', 'na-nisb-cc na-plate'],
  ['capacity of Fig. 4e', 'withheld-overpotential-capacity', 'cycledCapacity', 'na-nisb-cc na-plate'],
  ['current of Fig. 4g', 'J7', 'cyclingCurrentDensity', 'na-nisb-cc'],
  ['current of Fig. 5', 'withheld-full-cell-current', 'cyclingCurrentDensity', 'nvpf-low nvpf-flooded nvpf-lean'],
  ['current of Fig. S22', 'withheld-li-k-current', 'cyclingCurrentDensity', 'li-nisb-cc li-cc k-nisb-cc k-cc'],
  ['current of the efficiency test', 'withheld-efficiency-current', 'cyclingCurrentDensity', 'na-on-nisb-cc k-on-cc'],
  ['cut-off of full cells', 'withheld-full-cell-cut-off', 'cutOffVoltage', 'nvpf-flooded nvpf-lean'],
  ['cut-off of half cells', 'withheld-half-cell-cut-off', 'cutOffVoltage', 'na-on-nisb-cc li-on-cc'],
  ['C-rate', 'withheld-full-cell-rate', 'cRate', 'nvpf-low nvpf-flooded'],
  ['temperature', 'withheld-temperature', 'testTemperature', 'na-nisb-cc na-on-cc nvpf-lean'],
  ['number of like cells', 'withheld-number-of-cells', 'repeatability', 'na-nisb-cc na-on-cc nvpf-lean'],
  ['error bars', 'withheld-error-bars', 'repeatability', 'wang2021'],
  ['number of cycles', 'withheld-number-of-cycles', 'cycleLife', 'na-nisb-cc li-nisb-cc k-nisb-cc'],
  ['cycles averaged over', 'withheld-averaging-window', 'averagingWindow', 'na-on-nisb-cc li-on-cc k-on-cc'],
  ['contact angles', 'D12.2', 'contactAngle', 'nisb-ni-foil sb-ni-foil ni-foil graphite-film'],
  ['XRD instrument', 'M8', 'instrument', 'wang2021'],
  ['XRD radiation', 'withheld-xrd-radiation', 'photonEnergy', 'nisb ni'],
  ['thickness of NiSb', 'D10', 'thickness', 'nisb'],
  ['thickness of nickel', 'withheld-nickel-thickness', 'thickness', 'ni ani'],
  ['mass of the felt', 'withheld-felt-mass', 'arealMass', 'carbon-felt'],
  ['flooded electrolyte', 'F8', 'electrolyteToCapacityRatio', 'nvpf-flooded'],
  [
    'electrolyte of other cells',
    'withheld-electrolyte-amount',
    'electrolyteToCapacityRatio',
    'nvpf-low nvpf-low-na-cc',
  ],
  ['metal in other electrodes', 'withheld-metal-loading', 'metalLoading', 'na-cc li-nisb-cc k-nisb-cc'],
  ['porosity of separators', 'withheld-separator-porosity', 'porosity', 'whatman-gf-c whatman-gf-d celgard-2500'],
  ['pitch of the islands', 'withheld-island-pitch', 'islandPitch', 'na3sb'],
  ['Schottky barrier', 'withheld-schottky-barrier', 'barrierHeight', 'na3sb na'],
  ['exchange current', 'withheld-exchange-current-density', 'exchangeCurrentDensity', 'na na3sb'],
  ['charge-transfer coefficient', 'withheld-charge-transfer-coefficient', 'chargeTransferCoefficient', 'na na3sb'],
  ['temperature of the simulation', 'withheld-simulation-temperature', 'testTemperature', 'wang2021'],
  ['transference number', 'withheld-transference-number', 'transferenceNumber', 'naclo4-ec-dec-fec kfsi-dme'],
  ['diffusivity', 'withheld-cation-diffusivity', 'ionDiffusivity', 'naclo4-ec-dec-fec'],
  ['mesh', 'withheld-simulation-mesh', 'modelSetting', 'wang2021'],
  ['simulated time', 'withheld-simulation-time', 'modelSetting', 'wang2021'],
  ['settings of the simulation', 'N22', 'modelSetting', 'wang2021 na3sb'],
];

describe('What Wang 2021 does not say', () => {
  it.each(silences)('is a withheld claim of the right property and subjects: %s', (_, key, property, subjects) => {
    const claim = byKey.get(`wang2021/${key}`);
    expect(claim?.value).toEqual({ kind: 'WITHHELD' });
    expect(claim?.property).toBe(property);
    expect(claim?.subjectIds.map((id) => bySlug.get(id))).toEqual(expect.arrayContaining(subjects.split(' ')));
  });

  it('is nothing but this', () => {
    const withheld = [...byKey].filter(([key, { value }]) => key.startsWith('wang2021/') && value.kind === 'WITHHELD');
    expect(withheld.map(([key]) => key).toSorted()).toEqual(silences.map(([, key]) => `wang2021/${key}`).toSorted());
  });

  it('says what it stands in the way of', () => {
    const mute = silences.filter(([, key]) => {
      const { annotations } = byKey.get(`wang2021/${key}`)!;
      return key !== 'M8' && !annotations.some(({ kind }) => kind === 'NOTE');
    });
    expect(mute).toEqual([]);
  });
});
