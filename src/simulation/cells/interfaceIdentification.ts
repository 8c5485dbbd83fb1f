import { butlerVolmerOverpotential, exchangeCurrentDensityFrom } from '../../physics/butlerVolmer.ts';
import { F, R } from '../../physics/constants.ts';
import { type Refusal, refusal } from '../../physics/refusal.ts';

/**
 * Overpotentials of a symmetric cell with two equal electrodes, at one current and at others. A resistance gives the most at
 * a larger current, charge transfer by Butler–Volmer the least; an interface has both in series.
 */

/** Overpotential of a resistance at another current: η₁ j/j₁. @param overpotential η₁, V @param currentRatio j/j₁ */
export function ohmicContinuation(overpotential: number, currentRatio: number): number {
  return overpotential * currentRatio;
}

/** Reduced overpotential from which sinh is half of exp to the last digit, and far below its overflow. */
const LARGE = 300;

/**
 * Overpotential of a charge transfer at another current: (2RT/F) asinh[(j/j₁) sinh(Fη₁/2RT)].
 *
 * @param overpotential η₁ of one electrode, V, not negative
 * @param currentRatio j/j₁, positive
 * @param temperature T, K
 */
export function butlerVolmerContinuation(overpotential: number, currentRatio: number, temperature: number): number {
  const thermal = (2 * R * temperature) / F;
  if (overpotential / thermal > LARGE) return overpotential + thermal * Math.log(currentRatio);
  return butlerVolmerOverpotential(
    currentRatio,
    exchangeCurrentDensityFrom(1, overpotential, temperature),
    temperature,
  );
}

/**
 * Between the two laws: V_O^w V_BV^(1−w).
 *
 * @param weight w from 0 to 1; ½, the mean of the logarithms, is the best guess where no law is known
 */
export function betweenLaws(ohmic: number, butlerVolmer: number, weight = 1 / 2): number {
  return ohmic ** weight * butlerVolmer ** (1 - weight);
}

/** Factor of an interface that saturates: (j/j₁)^(−k). @param exponent k, not negative */
export function saturationFactor(currentRatio: number, exponent: number): number {
  return currentRatio ** -exponent;
}

export interface ContinuedCell {
  /** Of one electrode at the tested current, V. */
  readonly interfaceOverpotential: number;
  /** Of the electrolyte at the new current, V. */
  readonly electrolyteOverpotential: number;
  /** New over tested current. */
  readonly currentRatio: number;
  /** K */
  readonly temperature: number;
  /** Of the ohmic law, from 0 to 1. */
  readonly weight: number;
  /** Exponent of saturation. */
  readonly saturation: number;
}

/** Overpotential of the whole cell at another current, V: both laws, saturated, with the electrolyte; then between them. */
export function continuedOverpotential(cell: ContinuedCell): number {
  const { interfaceOverpotential, electrolyteOverpotential, currentRatio, temperature, weight, saturation } = cell;
  const factor = 2 * saturationFactor(currentRatio, saturation);
  const ohmic = factor * ohmicContinuation(interfaceOverpotential, currentRatio);
  const butlerVolmer = factor * butlerVolmerContinuation(interfaceOverpotential, currentRatio, temperature);
  return betweenLaws(electrolyteOverpotential + ohmic, electrolyteOverpotential + butlerVolmer, weight);
}

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
 * Resistance and charge transfer in series, from a rate test: V = r j + (4RT/F) asinh(j/2i₀), through the plateau of the
 * lowest current, with the r of the least deviation from the others.
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
