/** A line or a plane: y = offset + Σ slopeₖ xₖ. */
export interface Fitted {
  readonly offset: number;
  readonly slopes: readonly number[];
}

/** What is left of a covariate beside the others is then rounding. */
const DEPENDENT = 1e-12;

/**
 * Least squares of y against one or more covariates, of which later ones may depend on earlier ones. Without a spread that
 * a covariate explains, the first has the slope 1 and the others 0.
 *
 * @param covariates as long as y or longer: what comes after is not read
 * @param y where it or a covariate is not finite, the member is left out
 */
export function leastSquares(covariates: readonly Float64Array[], y: Float64Array): Fitted {
  const members = Array.from(y.keys()).filter((k) => [y, ...covariates].every((values) => Number.isFinite(values[k])));
  if (members.length === 0) return { offset: 0, slopes: covariates.map((_, k) => (k === 0 ? 1 : 0)) };
  const centred = [...covariates, y].map((values) => {
    const mean = members.reduce((sum, k) => sum + values[k]!, 0) / members.length;
    return { mean, rest: members.map((k) => values[k]! - mean) };
  });
  const means = centred.map(({ mean }) => mean);
  const xs = centred.slice(0, -1).map(({ rest }) => rest);
  // Each covariate without what the earlier ones explain of it (Gram and Schmidt).
  const bases: { readonly values: readonly number[]; readonly norm: number; readonly parts: readonly number[] }[] = [];
  for (const x of xs) {
    let values: readonly number[] = x;
    const parts = bases.map((base) => {
      const part = base.norm === 0 ? 0 : dot(values, base.values) / base.norm;
      values = values.map((value, k) => value - part * base.values[k]!);
      return part;
    });
    const norm = dot(values, values);
    bases.push({ values, norm: norm > DEPENDENT * dot(x, x) ? norm : 0, parts });
  }
  const target = centred.at(-1)!.rest;
  const along = bases.map(({ values, norm }, k) => (norm === 0 ? (k === 0 ? 1 : 0) : dot(target, values) / norm));
  const slopes = [...along];
  for (let k = slopes.length - 1; k >= 0; k--) {
    bases[k]!.parts.forEach((part, earlier) => {
      slopes[earlier]! -= part * slopes[k]!;
    });
  }
  const offset = slopes.reduce((sum, slope, k) => sum - slope * means[k]!, means.at(-1)!);
  return { offset, slopes };
}

export function fittedValue({ offset, slopes }: Fitted, covariates: readonly Float64Array[], member: number): number {
  return slopes.reduce((sum, slope, k) => sum + slope * covariates[k]![member]!, offset);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}
