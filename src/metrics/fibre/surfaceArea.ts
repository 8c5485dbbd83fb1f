import { metric } from '../../derivation/metric.ts';
import { claimed, derived, first, type Origin, recorded } from '../../derivation/origins.ts';
import type { Part, Role } from '../../domain/facts.ts';
import { exactly, type Measure } from '../../domain/measure.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';

/** S = 2m/(ρr): lateral surface of the fibres. */
export const fibreSurfaceArea = metric({
  name: 'fibreSurfaceArea',
  symbol: 'S',
  formula: 'S = 2m/(ρr)',
  latex: String.raw`S = \frac{2m}{\rho r}`,
  unit: 'cm2/cm2',
  of: ['SUBSTRATE'],
  description: 'Geometric surface of all fibres per geometric electrode area.',
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 4',
  validity: 'the fibres are smooth full cylinders of one radius; their ends are neglected.',
  floor: 0,
  inputs: {
    arealMass: { symbol: 'm', origin: claimed('arealMass') },
    density: { symbol: 'ρ', origin: claimed('density') },
    radius: { symbol: 'r', origin: claimed('fibreRadius') },
  },
  compute: (of) => (2 * of.arealMass) / (of.density * of.radius),
});

/** A = C_dl/C_ref. */
export const electrochemicallyActiveArea = metric({
  name: 'electrochemicallyActiveArea',
  symbol: 'A',
  formula: 'A = C_dl/C_ref',
  latex: String.raw`A = \frac{C_\mathrm{dl}}{C_\mathrm{ref}}`,
  unit: 'cm2/cm2',
  of: ['SUBSTRATE'],
  description: 'Electrochemically active area per geometric electrode area, from the double-layer capacitance.',
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 5',
  validity: 'the reference capacitance is that of a smooth surface of the same material in the same electrolyte.',
  floor: 0,
  inputs: {
    doubleLayerCapacitance: { symbol: 'C_dl', origin: claimed('doubleLayerCapacitance') },
    referenceCapacitance: { symbol: 'C_ref', origin: claimed('referenceCapacitance') },
  },
  compute: (of) => of.doubleLayerCapacitance / of.referenceCapacitance,
});

/** The area from the capacitance, or else as reported. */
export const activeArea = areaOf();

/**
 * Active over geometric area of an electrode, from its support; 1 where that is flat, or there is none, as for a plate.
 */
export function activeAreaOf(...at: readonly Role[]): Origin {
  return first(areaOf(...at, 'substrate'), recorded(['area of a flat electrode', 'cm2/cm2'], flatArea, ...at));
}

function areaOf(...at: readonly Role[]): Origin {
  return first(derived(electrochemicallyActiveArea, ...at), claimed('electrochemicallyActiveArea', ...at));
}

function flatArea({ subject, parts: { substrate } }: Part): Measure | Refusal {
  const form = substrate && 'form' in substrate.subject ? substrate.subject.form : null;
  const isFlat = !substrate || form === 'FOIL' || form === 'FILM' || form === 'PLATE';
  if (isFlat) return exactly(1, 'cm2/cm2');
  return refusal(`Nobody recorded the true area of ${subject.name}, which is not flat.`);
}

/** R = A/S: above 1 where fibres are rougher than smooth cylinders. */
export const roughnessFactor = metric({
  name: 'roughnessFactor',
  symbol: 'R_f',
  formula: 'R_f = A/S',
  latex: String.raw`R_\mathrm{f} = \frac{A}{S}`,
  unit: '1',
  of: ['SUBSTRATE'],
  description: 'Electrochemically active area over the geometric surface of the fibres.',
  source: 'Definition of the roughness factor: true over geometric surface area',
  validity: 'both areas are of the same piece of substrate.',
  floor: 0,
  inputs: {
    activeArea: { symbol: 'A', origin: activeArea },
    fibreSurfaceArea: { symbol: 'S', origin: first(derived(fibreSurfaceArea), claimed('fibreSurfaceArea')) },
  },
  compute: (of) => of.activeArea / of.fibreSurfaceArea,
});
