/**
 * The units this code itself writes: UCUM code → what it measures and its factor to SI.
 * Text that comes in may use any other UCUM code; `ucum.ts` reads those.
 *
 * @see The Unified Code for Units of Measure, https://ucum.org
 */
export const units = {
  '1': { dimension: 'number', toSI: 1 },
  '%': { dimension: 'number', toSI: 1e-2 },
  '[ppm]': { dimension: 'number', toSI: 1e-6 },
  '{cycle}': { dimension: 'number', toSI: 1 },
  'cm2/cm2': { dimension: 'number', toSI: 1 },
  deg: { dimension: 'angle', toSI: Math.PI / 180 },
  m: { dimension: 'length', toSI: 1 },
  um: { dimension: 'length', toSI: 1e-6 },
  nm: { dimension: 'length', toSI: 1e-9 },
  s: { dimension: 'time', toSI: 1 },
  min: { dimension: 'time', toSI: 60 },
  h: { dimension: 'time', toSI: 3600 },
  K: { dimension: 'temperature', toSI: 1 },
  V: { dimension: 'potential', toSI: 1 },
  mV: { dimension: 'potential', toSI: 1e-3 },
  eV: { dimension: 'energy', toSI: 1.602176634e-19 },
  'A/m2': { dimension: 'currentDensity', toSI: 1 },
  'mA/cm2': { dimension: 'currentDensity', toSI: 10 },
  'uA/cm2': { dimension: 'currentDensity', toSI: 1e-2 },
  'C/m2': { dimension: 'arealCapacity', toSI: 1 },
  'mA.h/cm2': { dimension: 'arealCapacity', toSI: 3.6e4 },
  'mA.h/g': { dimension: 'specificCapacity', toSI: 3.6e3 },
  'mA.h/cm3': { dimension: 'volumetricCapacity', toSI: 3.6e6 },
  'kg/m2': { dimension: 'arealMass', toSI: 1 },
  'mg/cm2': { dimension: 'arealMass', toSI: 1e-2 },
  'mg/(mA.h)': { dimension: 'massPerCharge', toSI: 1e-6 / 3.6 },
  'g/cm3': { dimension: 'density', toSI: 1e3 },
  'g/mol': { dimension: 'molarMass', toSI: 1e-3 },
  'm3/mol': { dimension: 'molarVolume', toSI: 1 },
  'cm3/mol': { dimension: 'molarVolume', toSI: 1e-6 },
  'mol/m3': { dimension: 'concentration', toSI: 1 },
  'mol/L': { dimension: 'concentration', toSI: 1e3 },
  'S/m': { dimension: 'conductivity', toSI: 1 },
  'mS/cm': { dimension: 'conductivity', toSI: 0.1 },
  'm2/s': { dimension: 'diffusivity', toSI: 1 },
  'cm2/s': { dimension: 'diffusivity', toSI: 1e-4 },
  'm2/(V.s)': { dimension: 'mobility', toSI: 1 },
  'cm2/(V.s)': { dimension: 'mobility', toSI: 1e-4 },
  Ohm: { dimension: 'resistance', toSI: 1 },
  'Ohm/{sq}': { dimension: 'resistance', toSI: 1 },
  'Ohm.m2': { dimension: 'areaResistance', toSI: 1 },
  'Ohm.cm2': { dimension: 'areaResistance', toSI: 1e-4 },
  'uF/cm2': { dimension: 'arealCapacitance', toSI: 1e-2 },
  'W.h/kg': { dimension: 'specificEnergy', toSI: 3600 },
  'J/m2': { dimension: 'surfaceEnergy', toSI: 1 },
  'm/m2': { dimension: 'arealLength', toSI: 1 },
  'm/cm2': { dimension: 'arealLength', toSI: 1e4 },
  'uL/cm2': { dimension: 'arealVolume', toSI: 1e-5 },
  'um.cm2/(mA.h)': { dimension: 'volumePerCharge', toSI: 1e-6 / 3.6e4 },
} as const satisfies Record<string, { readonly dimension: string; readonly toSI: number }>;

export type Unit = keyof typeof units;
export type Dimension = (typeof units)[Unit]['dimension'];

/** The units that measure one dimension: `UnitOf<'arealCapacity'>` is `'C/m2' | 'mA.h/cm2'`. */
export type UnitOf<D extends Dimension> = { [U in Unit]: (typeof units)[U]['dimension'] extends D ? U : never }[Unit];
