import { metric } from '../../derivation/metric.ts';
import { claimed, derived } from '../../derivation/origins.ts';
import { fibreLength } from '../fibre/fibreLength.ts';

/** Thickness of the shell that the metal forms around the fibres: π((r + s)² − r²)l = w/ρ. */
export const metalShellThickness = metric({
  name: 'metalShellThickness',
  symbol: 's',
  formula: 's = √(r² + w/(ρπl)) − r',
  latex: String.raw`s = \sqrt{r^2 + \frac{w}{\rho \pi l}} - r`,
  unit: 'um',
  of: ['ELECTRODE'],
  description: 'Thickness of the alkali metal around each fibre when it wraps all of them evenly.',
  source: 'Volume of a cylindrical shell',
  validity: 'the metal wraps every fibre evenly and fills no gap between them.',
  floor: 0,
  inputs: {
    radius: { symbol: 'r', origin: claimed('fibreRadius', 'substrate') },
    loading: { symbol: 'w', origin: claimed('metalLoading') },
    density: { symbol: 'ρ', origin: claimed('density', 'metal') },
    fibreLength: { symbol: 'l', origin: derived(fibreLength, 'substrate') },
  },
  compute: ({ radius, loading, density, fibreLength: length }) =>
    Math.sqrt(radius ** 2 + loading / (density * Math.PI * length)) - radius,
});
