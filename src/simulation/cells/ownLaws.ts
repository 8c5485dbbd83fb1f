import { InvalidInput } from '../../domain/errors.ts';
import { pchipSlopes } from '../numerics/pchip.ts';
import type { ElectrolyteLaw } from './electrolyteLaws.ts';

/** A property over concentration, in any unit: only its ratio to its value at c₀ is used. Concentrations in mol m⁻³. */
export type OwnLaw = PolynomialLaw | TableLaw;

/** Σ aₖ (c/scale)ᵏ between two concentrations. */
interface PolynomialLaw {
  readonly kind: 'POLYNOMIAL';
  readonly coefficients: readonly number[];
  /** The unit of concentration of the polynomial, mol m⁻³. */
  readonly scale: number;
  readonly from: number;
  readonly to: number;
}

/** Values at concentrations, with a monotone piecewise cubic through them. */
interface TableLaw {
  readonly kind: 'TABLE';
  readonly concentrations: readonly number[];
  readonly values: readonly number[];
}

export const lawNames = ['diffusivity', 'conductivity', 'thermodynamicFactor', 'exchangeCurrentDensity'] as const;
export type LawName = (typeof lawNames)[number];

/** What is left out does not depend on concentration; the exchange current density then goes with its root. */
export type OwnLaws = { readonly [K in LawName]?: OwnLaw };

type Fill = (c: Float64Array, out: Float64Array) => void;

/** The concentrations for which a law is stated, mol m⁻³. Beyond them it keeps the value at the end. */
export function rangeOf(law: OwnLaw): readonly [from: number, to: number] {
  if (law.kind === 'POLYNOMIAL') return [law.from, law.to];
  return [law.concentrations[0]!, law.concentrations.at(-1)!];
}

/** The laws of an electrolyte as a user states them. */
export function electrolyteLawOf(laws: OwnLaws): ElectrolyteLaw {
  const fill = (name: LawName) => (laws[name] ? fillOf(laws[name]) : null);
  const [thermodynamicFactor, exchangeCurrentDensity] = [fill('thermodynamicFactor'), fill('exchangeCurrentDensity')];
  return {
    constantDiffusivity: laws.diffusivity === undefined,
    diffusivity: fill('diffusivity') ?? ones,
    conductivity: fill('conductivity') ?? ones,
    ...(thermodynamicFactor && { thermodynamicFactor }),
    ...(exchangeCurrentDensity && { exchangeCurrentDensity }),
  };
}

function ones(_c: Float64Array, out: Float64Array): void {
  out.fill(1);
}

function fillOf(law: OwnLaw): Fill {
  const [from, to] = rangeOf(law);
  if (law.kind === 'POLYNOMIAL') {
    const coefficients = Float64Array.from(law.coefficients);
    const perScale = 1 / law.scale;
    return (c, out) => {
      for (let j = 0; j < c.length; j++) {
        const x = Math.min(to, Math.max(from, c[j]!)) * perScale;
        let value = 0;
        for (let k = coefficients.length - 1; k >= 0; k--) value = value * x + coefficients[k]!;
        out[j] = value;
      }
    };
  }
  const x = Float64Array.from(law.concentrations);
  const y = Float64Array.from(law.values);
  const slopes = Float64Array.from(pchipSlopes(law.concentrations, law.values));
  return (c, out) => {
    let k = 0;
    for (let j = 0; j < c.length; j++) {
      const at = Math.min(to, Math.max(from, c[j]!));
      // Neighbours are alike in a profile: the search goes on where it was.
      while (k < x.length - 2 && at > x[k + 1]!) k++;
      while (k > 0 && at < x[k]!) k--;
      const width = x[k + 1]! - x[k]!;
      const t = (at - x[k]!) / width;
      const rise = y[k + 1]! - y[k]!;
      const bend = width * (slopes[k]! + slopes[k + 1]!) - 2 * rise;
      out[j] = y[k]! + t * (width * slopes[k]! + t * (rise - width * slopes[k]! - bend + t * bend));
    }
  };
}

const MOST_COEFFICIENTS = 12;
const MOST_ROWS = 500;
const PROBES = 2000;

/**
 * Checks that a law is well formed, and positive in all of its range.
 *
 * @throws InvalidInput that names the place in the law, the value and what is allowed
 */
export function requireLaw(law: OwnLaw): void {
  if (law.kind === 'POLYNOMIAL') requirePolynomial(law);
  else requireTable(law);
  const [from, to] = rangeOf(law);
  const c = Float64Array.from({ length: PROBES + 1 }, (_, k) => from + ((to - from) * k) / PROBES);
  const out = new Float64Array(c.length);
  fillOf(law)(c, out);
  const bad = out.findIndex((value) => !(value > 0 && Number.isFinite(value)));
  if (bad < 0) return;
  const shown = `${Number(out[bad]!.toPrecision(6))} at ${Number((c[bad]! / 1000).toPrecision(6))} mol/L`;
  refuse(
    law.kind === 'POLYNOMIAL' ? ['coefficients'] : ['values'],
    shown,
    'a law that is positive in all of its range',
  );
}

function requirePolynomial({ coefficients, from, to }: PolynomialLaw): void {
  requireCount('coefficients', coefficients.length, 1, MOST_COEFFICIENTS);
  requireFinite('coefficients', coefficients);
  if (!(Number.isFinite(from) && from >= 0)) refuse(['from'], from, '≥ 0');
  if (!(Number.isFinite(to) && to > from)) refuse(['to'], to, 'greater than `from`');
}

function requireTable({ concentrations, values }: TableLaw): void {
  requireCount('concentrations', concentrations.length, 2, MOST_ROWS);
  requireCount('values', values.length, concentrations.length, concentrations.length);
  requireFinite('concentrations', concentrations);
  requireFinite('values', values);
  const falling = concentrations.findIndex((c, k) => c < 0 || (k > 0 && c <= concentrations[k - 1]!));
  if (falling >= 0) {
    refuse(
      ['concentrations', String(falling)],
      concentrations[falling],
      'not negative, and greater than the one before',
    );
  }
}

function requireCount(name: string, count: number, least: number, most: number): void {
  if (count >= least && count <= most) return;
  const allowed = least === most ? `${least}, one for each concentration` : `from ${least} to ${most}`;
  refuse([name], `${count} numbers`, allowed);
}

function requireFinite(name: string, numbers: readonly number[]): void {
  const bad = numbers.findIndex((x) => !Number.isFinite(x));
  if (bad >= 0) refuse([name, String(bad)], numbers[bad], 'a finite number');
}

function refuse(path: readonly string[], value: unknown, allowed: string): never {
  throw new InvalidInput(`\`${path.join('.')}\`: ${String(value)} given, allowed is ${allowed}`, {
    path,
    value,
    allowed,
  });
}
