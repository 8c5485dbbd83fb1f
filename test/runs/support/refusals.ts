import { type CellInput, quantity } from './operations.ts';

/** An input that is refused, and what is said of it. */
export interface Refusal {
  readonly what: string;
  readonly input: CellInput;
  readonly code?: 'NOT_FOUND';
  /** Below `input.symmetricCell`. */
  readonly path: string;
  readonly value: string | null;
  readonly allowed: string | RegExp;
  readonly message?: RegExp;
}

/** Parameters by hand. */
export function byHand(...given: readonly (readonly [name: string, value: number, unit: string])[]): CellInput {
  return { parameters: given.map(([name, value, unit]) => ({ name, value: quantity(value, unit) })) };
}

const parts = {
  cell: null,
  electrode: { slug: 'nisb-cc' },
  electrolyte: { slug: 'naclo4-ec-dec-fec' },
  separator: { slug: 'whatman-gf-c' },
};
const PARAMETER = /^one of separatorThickness, .*timeTolerance$/;

/** Every way in which a run may be asked for wrongly. */
export const refusals: readonly Refusal[] = [
  {
    what: 'a cell that is not in the library',
    input: { cell: { slug: 'na-gold' } },
    code: 'NOT_FOUND',
    path: 'cell.slug',
    value: 'na-gold',
    allowed: 'the id or slug of a cell',
  },
  {
    what: 'an id that is none',
    input: { ...parts, electrode: { id: 'nonsense' } },
    code: 'NOT_FOUND',
    path: 'electrode.id',
    value: 'nonsense',
    allowed: 'the id or slug of an electrode',
  },
  {
    what: 'a slug of another kind',
    input: { ...parts, separator: { slug: 'nisb-cc' } },
    code: 'NOT_FOUND',
    path: 'separator.slug',
    value: 'nisb-cc',
    allowed: 'the id or slug of a separator',
  },
  {
    what: 'a current density in the unit of an areal capacity',
    input: { currentDensity: quantity(1, 'mA.h/cm2') },
    path: 'currentDensity.unit',
    value: 'mA.h/cm2',
    allowed: 'a unit of the dimension of mA/cm2',
    message: /mA\.h\/cm2 and mA\/cm2/,
  },
  {
    what: 'a unit that neither UCUM nor papers know, telling how to write it',
    input: { arealCapacity: quantity(1, 'mAhcm-2') },
    path: 'arealCapacity.unit',
    value: 'mAhcm-2',
    allowed: 'a unit in UCUM, such as mA.h/cm2, or as papers write it, such as mAh cm-2',
    message: /“mAhcm” in it is not understood; write a UCUM code, such as mA\.h\/cm2/,
  },
  {
    what: 'a law of the electrolyte that turns negative in its range',
    input: {
      electrolyteLaw: 'OWN',
      laws: { diffusivity: { polynomial: { coefficients: [1, -1], unit: 'mol/L', from: 0, to: 3 } } },
    },
    path: 'laws.diffusivity.polynomial.coefficients',
    value: '-0.0005 at 1.0005 mol/L',
    allowed: 'a law that is positive in all of its range',
  },
  {
    what: 'laws beside another choice',
    input: { laws: { conductivity: { table: { concentrations: [0, 2], values: [1, 2], unit: 'mol/L' } } } },
    path: 'electrolyteLaw',
    value: 'CONSTANT',
    allowed: 'OWN where `laws` are given',
  },
  {
    what: 'a negative thickness',
    input: byHand(['separatorThickness', -5, 'um']),
    path: 'parameters.0.value',
    value: '-5 um',
    allowed: '≥ 0.1 and ≤ 50000 um',
  },
  {
    what: 'a porosity beyond one, in percent too',
    input: byHand(['separatorThickness', 200, 'um'], ['porosity', 130, '%']),
    path: 'parameters.1.value',
    value: '1.3',
    allowed: '> 0 and ≤ 1',
  },
  {
    what: 'a current that uses up the salt before the half-cycle ends',
    input: { currentDensity: quantity(20, 'mA/cm2') },
    path: 'currentDensity',
    value: '20 mA/cm2',
    allowed: /^≤ 10\.\d+ mA\/cm2, the limiting current density, or .* depletion time, 44\.\d+ s$/,
  },
  {
    what: 'more charge than the electrode holds metal for',
    input: { arealCapacity: quantity(22, 'mA.h/cm2') },
    path: 'arealCapacity',
    value: '22 mA.h/cm2',
    allowed: 'at most 21.00 mA.h/cm2 (wang2021/I11)',
  },
  {
    what: 'a parameter that the model does not have',
    input: byHand(['viscosity', 1, 'Pa.s']),
    path: 'parameters.0.name',
    value: 'viscosity',
    allowed: PARAMETER,
  },
  {
    what: 'a name that every object has',
    input: byHand(['constructor', 1, '1']),
    path: 'parameters.0.name',
    value: 'constructor',
    allowed: PARAMETER,
  },
  {
    what: 'a parameter given twice',
    input: byHand(['porosity', 0.5, '1'], ['porosity', 0.6, '1']),
    path: 'parameters.1.name',
    value: 'porosity',
    allowed: 'each name once',
  },
  {
    what: 'among the parameters one that has a place of its own',
    input: byHand(['currentDensity', 2, 'mA/cm2']),
    path: 'parameters.0.name',
    value: 'currentDensity',
    allowed: PARAMETER,
  },
  {
    what: 'two transport factors',
    input: byHand(['macMullinNumber', 2, '1'], ['bruggemanExponent', 1.5, '1']),
    path: 'parameters.1.value',
    value: '1.5',
    allowed: 'left out where macMullinNumber is given',
  },
  {
    what: 'a number that the law of the interface does not read, in the unit that people give it in',
    input: { ...byHand(['filmResistance', 1, 'Ohm.cm2']), interface: 'OHMIC' },
    path: 'parameters.0.value',
    value: '1 Ohm.cm2',
    allowed: 'left out where interfaceLaw is OHMIC',
  },
  {
    what: 'an electrolyte with which the cell that the interface is fitted to could not have run',
    input: { ...byHand(['saltDiffusivity', 2e-12, 'm2/s']), currentDensity: quantity(0.1, 'mA/cm2') },
    path: 'parameters.0.value',
    value: '2e-12 m2/s',
    allowed: /^a value with which the cell of wang2021\/K1 does not run out of salt, or .*`ignoring`$/,
    message: /limiting current density/,
  },
  {
    what: 'a number larger than any other',
    input: byHand(['separatorThickness', 1e308, 'm']),
    path: 'parameters.0.value',
    value: '1e+308 m',
    allowed: '≥ 0.1 and ≤ 50000 um',
  },
  {
    what: 'half a volume',
    input: byHand(['nodes', 10.5, '1']),
    path: 'parameters.0.value',
    value: '10.5',
    allowed: 'a whole number, ≥ 10 and ≤ 5000',
  },
  {
    what: 'a lithium electrolyte in a sodium cell',
    input: { electrolyte: { slug: 'litfsi-dme-dol-lino3' } },
    path: 'electrolyte',
    value: 'litfsi-dme-dol-lino3',
    allowed: 'an electrolyte of Na',
  },
  {
    what: 'lithium in an electrode of sodium',
    input: { metal: { slug: 'li' } },
    path: 'metal',
    value: 'li',
    allowed: 'na',
  },
  {
    what: 'a full cell',
    input: { cell: { slug: 'nvpf-flooded' } },
    path: 'cell',
    value: 'nvpf-flooded',
    allowed: 'a cell whose configuration is SYMMETRIC',
  },
  {
    what: 'a cathode as electrode',
    input: { ...parts, electrode: { slug: 'nvpf-ni-cf-low' } },
    path: 'electrode',
    value: 'nvpf-ni-cf-low',
    allowed: 'a metal electrode, or a host that can be filled with metal',
  },
  {
    what: 'an electrode without electrolyte',
    input: { cell: null, electrode: { slug: 'na-cc' } },
    path: 'electrolyte',
    value: null,
    allowed: /^a cell; or an electrode, or a substrate with or without a coating, with electrolyte and separator/,
  },
  {
    what: 'no part and no parameters',
    input: { cell: null },
    path: 'parameters',
    value: null,
    allowed: '≥ 0.1 and ≤ 50000 um',
    message: /separatorThickness is required/,
  },
  {
    what: 'an interface number of the other law',
    input: { ...byHand(['exchangeCurrentDensity', 10, 'mA/cm2']), interface: 'OHMIC' },
    path: 'parameters.0.value',
    value: '10 mA/cm2',
    allowed: 'left out where interfaceLaw is OHMIC',
  },
  { what: 'no cycle', input: { cycles: 0 }, path: 'cycles', value: '0', allowed: 'a whole number, ≥ 1 and ≤ 10000' },
  {
    what: 'too many cycles',
    input: { cycles: 10_001 },
    path: 'cycles',
    value: '10001',
    allowed: 'a whole number, ≥ 1 and ≤ 10000',
  },
  ...[
    [1e308, '1e+308 mA/cm2'],
    [0, '0 mA/cm2'],
    [-1, '-1 mA/cm2'],
    [1e5, '100000 mA/cm2'],
  ].map(([value, shown]) => ({
    what: `a current density of ${shown}`,
    input: { currentDensity: quantity(Number(value), 'mA/cm2') },
    path: 'currentDensity',
    value: String(shown),
    allowed: '≥ 0.0001 and ≤ 10000 mA/cm2',
  })),
  {
    what: 'a capacity that overflows on its way to SI',
    input: { arealCapacity: quantity(1e308, 'mA.h/cm2') },
    path: 'arealCapacity',
    value: '1e+308 mA.h/cm2',
    allowed: '> 0 and ≤ 1000 mA.h/cm2',
  },
  {
    what: 'a temperature below absolute zero',
    input: { temperature: quantity(-300, 'Cel') },
    path: 'temperature',
    value: '-26.85 K',
    allowed: '≥ 200 and ≤ 400 K',
  },
  {
    what: 'leaving out a claim that nobody made',
    input: { ignoring: ['wang2021/K1', 'wang2021/K1b'] },
    code: 'NOT_FOUND',
    path: 'ignoring.1',
    value: 'wang2021/K1b',
    allowed: /key of a claim/,
  },
  {
    what: 'an empty idempotency key',
    input: { idempotencyKey: '' },
    path: 'idempotencyKey',
    value: '',
    allowed: '1 to 200 characters',
  },
  {
    what: 'an idempotency key that is too long',
    input: { idempotencyKey: 'k'.repeat(201) },
    path: 'idempotencyKey',
    value: 'k'.repeat(201),
    allowed: '1 to 200 characters',
  },
];
