import { metric } from '../../derivation/metric.ts';
import { claimed } from '../../derivation/origins.ts';

const arealMass = { symbol: 'm', origin: claimed('arealMass') } as const;
const density = { symbol: 'ρ', origin: claimed('density') } as const;
const radius = { symbol: 'r', origin: claimed('fibreRadius') } as const;

/** l = m/(ρπr²): the length of all fibres laid end to end. */
export const fibreLength = metric({
  name: 'fibreLength',
  symbol: 'l',
  formula: 'l = m/(ρπr²)',
  latex: String.raw`l = \frac{m}{\rho \pi r^2}`,
  unit: 'm/cm2',
  of: ['SUBSTRATE'],
  description: 'Length of all fibres together, per geometric electrode area.',
  source: 'doi:10.1002/adma.202102802, Supporting Information, eq. 2',
  validity: 'the fibres are full cylinders of one radius.',
  floor: 0,
  inputs: { arealMass, density, radius },
  compute: (of) => of.arealMass / (of.density * Math.PI * of.radius ** 2),
});

/** v = m/ρ: the volume of the fibres themselves. */
export const fibreSolidVolume = metric({
  name: 'fibreSolidVolume',
  symbol: 'v',
  formula: 'v = m/ρ',
  latex: String.raw`v = \frac{m}{\rho}`,
  unit: 'uL/cm2',
  of: ['SUBSTRATE'],
  description: 'Volume of the solid fibres, without the pores between them, per geometric electrode area.',
  source: 'Definition of density',
  validity: 'the density is that of the dense solid.',
  floor: 0,
  inputs: { arealMass, density },
  compute: (of) => of.arealMass / of.density,
});
