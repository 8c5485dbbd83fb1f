import { RICHARDSON } from '../../physics/schottky.ts';
import { metric } from '../metric.ts';
import { claimed, constant } from '../origins.ts';

/** r = A* / A. */
export const richardsonRatio = metric({
  name: 'richardsonRatio',
  symbol: 'r',
  formula: 'r = A*/A₀',
  latex: String.raw`r = \frac{A^*}{A_0}`,
  unit: '1',
  of: ['MATERIAL'],
  description: 'Richardson constant of thermionic emission out of this phase over that of free electrons.',
  source: 'Sze & Ng, Physics of Semiconductor Devices, 3rd ed., §3.3',
  validity: 'electrons leave the phase by thermionic emission.',
  floor: 0,
  inputs: {
    effective: { symbol: 'A*', origin: claimed('richardsonConstant') },
    free: { symbol: 'A₀', origin: constant(RICHARDSON, 'A/(m2.K2)', 'A₀ = 4πmk²e/h³ with CODATA 2022') },
  },
  compute: (of) => of.effective / of.free,
});
