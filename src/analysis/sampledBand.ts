import type { Derivation } from '../derivation/derivation.ts';
import { uncertainClaim } from '../derivation/uncertain.ts';
import { inSI } from '../domain/si.ts';
import type { Subject } from '../domain/subjects.ts';
import { type Draws, LatinHypercube, usualDesign } from '../statistics/latinHypercube.ts';
import { Medians, OneAtATime } from '../statistics/oneAtATime.ts';
import { sampledNumbers, swingsOf, variancesOf } from '../statistics/sampledResult.ts';
import { totalShares } from '../statistics/totalShares.ts';
import type { MeasurandReading } from './measurand.ts';
import { filledFormula, sampleFormula } from './sampleDerivation.ts';
import { type SampledParts, sampledView } from './sampledView.ts';

/**
 * A number for each member of a sample, in SI; null where it has none, as where an input is only a bound.
 *
 * @param atLimit of each member; set where a number is taken at a limit
 */
export type Sampler = (draws: Draws, atLimit: Uint8Array) => Float64Array | null;

/**
 * The band of a number over everything that is uncertain in it. All bands have one design, so what two of them share
 * has the same column in both.
 *
 * @returns null where nothing is uncertain, or where the number has no value but a bound
 */
export function sampledBand(sampler: Sampler, design = usualDesign): SampledParts | null {
  const draw = (draws: Draws) => sampler(draws, new Uint8Array(draws.size));
  const medians = new Medians();
  if (draw(medians) === null || medians.used.length === 0) return null;
  const leaves = medians.used;
  const sample = new LatinHypercube(design);
  const atLimit = new Uint8Array(sample.size);
  const results = sampler(sample, atLimit)!;
  return {
    ...sampledNumbers(results, design),
    atLimitShare: atLimit.filter((one, k) => one === 1 && !Number.isNaN(results[k])).length / sample.size,
    shares: () => variancesOf(results, sample, leaves),
    tornado: () => swingsOf(draw(new OneAtATime(leaves))!, leaves),
    totals: totalShares((draws) => draw(draws)!),
  };
}

/** The band of a number as it is shown. @param unit in UCUM */
export function sampledIn(unit: string, sampler: Sampler | null) {
  const band = sampler && sampledBand(sampler);
  return band && sampledView(band, unit);
}

/** Of a metric as it was derived; null where it has no answer. */
export function samplerOfDerivation(derivation: Derivation): Sampler | null {
  if (derivation.quantity === null) return null;
  const formula = filledFormula(derivation);
  return (draws, atLimit) => sampleFormula(formula, draws, atLimit);
}

interface SubjectReading {
  readonly subject: Subject;
  readonly reading: MeasurandReading;
}

/** Of a property of a subject as its best claim says, or of a metric. */
export function samplerOfReading({ reading, subject: { kind } }: SubjectReading): Sampler | null {
  const { chosen, derivation } = reading;
  if (derivation) return samplerOfDerivation(derivation);
  if (chosen?.value.kind !== 'MEASURE') return null;
  const { key, value: measure, property } = chosen;
  const uncertain = uncertainClaim(key, measure, { property, of: kind });
  if (uncertain) return (draws) => draws.values(uncertain);
  const { value } = inSI(measure);
  return value === null ? null : ({ size }) => new Float64Array(size).fill(value);
}

/** Two numbers, member by member: what they share varies alike in both. Null where one of them has no sample. */
export function together(
  x: Sampler | null,
  y: Sampler | null,
  compute: (x: number, y: number) => number,
): Sampler | null {
  if (x === null || y === null) return null;
  return (draws, atLimit) => {
    const [of, against] = [x(draws, atLimit), y(draws, atLimit)];
    return of && against && of.map((number, k) => compute(number, against[k]!));
  };
}

export function minus(x: number, y: number): number {
  return x - y;
}

export function over(x: number, y: number): number {
  return x / y;
}
