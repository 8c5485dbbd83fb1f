import { butlerVolmerOverpotential, exchangeCurrentDensityFrom } from '../../physics/butlerVolmer.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';

/** One plateau of a rate test. */
export interface RatePoint {
  /** A m⁻² */
  readonly currentDensity: number;
  /** Of the whole cell, V. */
  readonly overpotential: number;
}

export interface SeriesInterface {
  /** Total series resistance of the cell, electrolyte included, Ω m². */
  readonly resistance: number;
  /** Of each electrode, A m⁻²; infinite if all is resistance. */
  readonly exchangeCurrentDensity: number;
  /** rms of ln(V/measured) over the currents above the lowest, which the curve meets exactly. */
  readonly deviation: number;
  /** The same with charge transfer alone beside the least resistance, and with resistance alone. */
  readonly deviationOfButlerVolmer: number;
  readonly deviationOfOhmic: number;
  /** Both numbers follow from the data: three or more currents fit, and neither law alone does. */
  readonly isIdentified: boolean;
}

/** Deviation below which a curve fits (assumed). */
const FITS_BELOW = 0.03;
const FEWEST_CURRENTS = 3;

/**
 * Resistance and charge transfer in series, from a rate test: V = r j + (4RT/F) asinh(j/2i₀), through the plateau of
 * the lowest current, with the r of the least deviation from the others.
 *
 * @param leastResistance of the electrolyte alone, Ω m²: r is not less
 * @returns why not, for fewer than two currents, and for values that are not positive
 */
export function fitSeriesInterface(
  points: readonly RatePoint[],
  { temperature, leastResistance = 0 }: { readonly temperature: number; readonly leastResistance?: number },
): SeriesInterface | Refusal {
  const isPositive = points.every(({ currentDensity, overpotential }) => currentDensity > 0 && overpotential > 0);
  if (!isPositive) return refusal('a current density or an overpotential is not positive');
  const currents = new Set(points.map(({ currentDensity }) => currentDensity)).size;
  if (currents < 2) return refusal(`a fit needs two current densities, and there are ${currents}`);

  const [first, ...others] = points.toSorted((a, b) => a.currentDensity - b.currentDensity);
  const most = first.overpotential / first.currentDensity;
  if (leastResistance > most) return refusal('the electrolyte alone has a higher overpotential than was measured');

  const exchangeCurrentDensityOf = (resistance: number) => {
    const chargeTransfer = Math.max(0, first.overpotential - resistance * first.currentDensity);
    return exchangeCurrentDensityFrom(first.currentDensity, chargeTransfer / 2, temperature);
  };
  const deviationOf = (resistance: number) => {
    const i0 = exchangeCurrentDensityOf(resistance);
    const squares = others.map(({ currentDensity, overpotential }) => {
      const chargeTransfer = 2 * butlerVolmerOverpotential(currentDensity, i0, temperature);
      return Math.log((resistance * currentDensity + chargeTransfer) / overpotential) ** 2;
    });
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
  };
  const resistance = leastOf(deviationOf, leastResistance, most);
  const deviation = deviationOf(resistance);
  const deviationOfButlerVolmer = deviationOf(leastResistance);
  const deviationOfOhmic = deviationOf(most);
  return {
    resistance,
    exchangeCurrentDensity: exchangeCurrentDensityOf(resistance),
    deviation,
    deviationOfButlerVolmer,
    deviationOfOhmic,
    isIdentified:
      currents >= FEWEST_CURRENTS &&
      deviation < FITS_BELOW &&
      Math.min(deviationOfButlerVolmer, deviationOfOhmic) >= FITS_BELOW,
  };
}

const SCAN = 200;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const SECTIONS = 60;

/** Where a function is least, to about 1e-8 of the range; ends included. Golden sections about the best of a scan. */
function leastOf(f: (x: number) => number, low: number, high: number): number {
  const at = (k: number) => low + ((high - low) * Math.min(SCAN, Math.max(0, k))) / SCAN;
  const values = Array.from({ length: SCAN + 1 }, (_, k) => f(at(k)));
  const best = values.indexOf(Math.min(...values));
  let [left, right] = [at(best - 1), at(best + 1)];
  for (let k = 0; k < SECTIONS; k++) {
    const width = GOLDEN * (right - left);
    if (f(right - width) <= f(left + width)) right = left + width;
    else left = right - width;
  }
  const inner = (left + right) / 2;
  return f(at(best)) <= f(inner) ? at(best) : inner;
}
