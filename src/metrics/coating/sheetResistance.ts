import { COLLECTOR_LENGTH, CURRENT_PER_AREA, FILM_THICKNESS, RESISTIVITY } from '../../derivation/argumentLimits.ts';
import { metric } from '../../derivation/metric.ts';
import { claimed, first, given } from '../../derivation/origins.ts';

const evenFilm = {
  of: ['COATING'],
  source: 'Ohm’s law for a thin film',
  validity:
    'the film is even and continuous, flat where its squares are counted, and conducts as the dense solid does.',
  floor: 0,
} as const;

const resistivityArgument = {
  unit: 'uOhm.cm',
  description: 'Resistivity of the film, ρ; without it that of its material.',
  optional: true,
  ...RESISTIVITY,
} as const;
const resistivity = {
  symbol: 'ρ',
  origin: first(given('resistivity'), claimed('resistivity', 'material')),
} as const;

/** R_s = ρ/t. */
export const sheetResistance = metric({
  ...evenFilm,
  name: 'sheetResistance',
  symbol: 'R_s',
  formula: 'R_s = ρ/t',
  latex: String.raw`R_\mathrm{s} = \frac{\rho}{t}`,
  unit: 'Ohm/{sq}',
  description: 'Resistance of a square of the coating in its plane, from resistivity and thickness.',
  arguments: {
    resistivity: resistivityArgument,
    thickness: {
      unit: 'nm',
      description: 'Thickness of the coating, t; without it that on record.',
      optional: true,
      ...FILM_THICKNESS,
    },
  },
  inputs: {
    resistivity,
    thickness: { symbol: 't', origin: first(given('thickness'), claimed('thickness')) },
  },
  compute: (of) => of.resistivity / of.thickness,
});

/** t = ρ/R_s. */
export const thicknessFromSheetResistance = metric({
  ...evenFilm,
  name: 'thicknessFromSheetResistance',
  symbol: 't',
  formula: 't = ρ/R_s',
  latex: String.raw`t = \frac{\rho}{R_\mathrm{s}}`,
  unit: 'nm',
  description: 'Thickness of the coating that its sheet resistance implies.',
  arguments: { resistivity: resistivityArgument },
  inputs: { resistivity, sheetResistance: { symbol: 'R_s', origin: claimed('sheetResistance') } },
  compute: (of) => of.resistivity / of.sheetResistance,
});

/** ΔU = R_s·j·L²/2. */
export const collectorVoltageDrop = metric({
  name: 'collectorVoltageDrop',
  symbol: 'ΔU',
  formula: 'ΔU = R_s·j·L²/2',
  latex: String.raw`\Delta U = \tfrac{1}{2} R_\mathrm{s} j L^2`,
  unit: 'mV',
  of: ['COATING'],
  description: 'Voltage lost in the coating between its contact at one edge and the opposite edge, in magnitude.',
  source: 'Ohm’s law along a strip that is fed evenly',
  validity: 'the current density is the same everywhere and the coating alone carries it to the contact.',
  floor: 0,
  arguments: {
    currentDensity: {
      unit: 'mA/cm2',
      description: 'Magnitude of the current density per geometric electrode area, j.',
      ...CURRENT_PER_AREA,
    },
    length: { unit: 'cm', description: 'Length from the contact to the opposite edge, L.', ...COLLECTOR_LENGTH },
  },
  inputs: {
    sheetResistance: { symbol: 'R_s', origin: claimed('sheetResistance') },
    currentDensity: { symbol: 'j', origin: given('currentDensity') },
    length: { symbol: 'L', origin: given('length') },
  },
  compute: (of) => 0.5 * of.sheetResistance * of.currentDensity * of.length ** 2,
});
