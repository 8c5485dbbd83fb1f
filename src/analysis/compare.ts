import type { Derivation } from '../derivation/derivation.ts';
import { derive } from '../derivation/derive.ts';
import { extentOf } from '../derivation/leaf.ts';
import { needsOfMetric } from '../derivation/needs.ts';
import { claimsBeneath } from '../derivation/sourced.ts';
import { type Claim, conditionOf } from '../domain/claim.ts';
import { circumstanceOf } from '../domain/conditions/comparable.ts';
import type { Facts } from '../domain/facts.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { depthOfDischarge } from '../metrics/cell/balance/depthOfDischarge.ts';
import { fromSI } from '../physics/quantity.ts';
import { type Comparability, circumstancesOf, comparability, type NamedCircumstance } from './comparability.ts';
import { difference } from './difference.ts';
import type { MeasurandReading } from './measurand.ts';
import { endsOfMeasure } from './rank.ts';

/** The inputs for the depth of discharge of a test, besides the claim of the test. */
export const needsOfDepth = needsOfMetric(depthOfDischarge);

/**
 * The circumstances of a reading: the conditions of its best claim, or of those from which a metric was computed; the
 * alkali metal of a cell; and the depth of discharge. Hardly any source states the depth, so it comes from the capacity
 * cycled and that of the metal electrode.
 */
export function circumstances({ chosen, derivation }: MeasurandReading, facts: Facts): readonly NamedCircumstance[] {
  const claims = [...new Set(claimsBeneath({ claim: chosen, derivation }))];
  const ofClaims = claims.flatMap((claim) => [...circumstancesOf(claim), ...depthOf(claim, facts)]);
  return [...distinct(ofClaims), ...areaOf(derivation), ...metalOf(facts)];
}

function areaOf(derivation: Derivation | null): NamedCircumstance[] {
  const text = derivation?.metric.areaBasis;
  return text ? [{ name: 'areaBasis', status: 'STATED', measure: null, subjectId: null, text }] : [];
}

function depthOf(claim: Claim, facts: Facts): NamedCircumstance[] {
  const { subject } = facts.part;
  const cycled = conditionOf(claim, 'arealCapacity');
  if (subject.kind !== 'CELL' || !cycled?.measure || cycled.measure.value === null) return [];
  const { value, unit } = cycled.measure;
  const { quantity } = derive(depthOfDischarge, facts, { cycledCapacity: { value, unit } });
  const measure = quantity && withBand(quantity, cycled.measure);
  return measure ? [{ ...circumstanceOf(claim, cycled), name: 'depthOfDischarge', measure }] : [];
}

/**
 * All possible depths, from what is known of the metal electrode. The depth is proportional to the capacity cycled, so
 * an assumed capacity has the same relative band.
 */
function withBand(depth: Measure, { value, low, high }: Measure): Measure {
  const extent = extentOf(depth);
  const inUnit = (si: number, factor: number) => rounded(fromSI(si * factor, '%').value);
  return {
    ...exactly(rounded(depth.value ?? depth.low ?? depth.high!), '%'),
    low: inUnit(extent.low, (low ?? value!) / value!),
    high: inUnit(extent.high, (high ?? value!) / value!),
  };
}

function rounded(percent: number): number {
  return Number(percent.toPrecision(3));
}

/** The metal of an electrolyte or an electrode; for a cell, the metal that it tests. */
function metalOf({ part: { subject, parts } }: Facts): NamedCircumstance[] {
  const metal = parts.metal?.subject;
  return metal && subject.kind === 'CELL'
    ? [{ name: 'metal', status: 'STATED', measure: null, subjectId: metal.id, text: null }]
    : [];
}

function distinct(all: readonly NamedCircumstance[]): NamedCircumstance[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Compares the results of several subjects; null where fewer than two have any. */
export function compare(results: readonly { reading: MeasurandReading; facts: Facts }[]): Comparability | null {
  const known = results.filter(({ reading }) => reading.quantity !== null);
  return known.length < 2 ? null : comparability(known.map(({ reading, facts }) => relevant(reading, facts)));
}

/**
 * A plateau voltage is that of interfaces and electrolyte: how much metal lies behind them does not matter, as long as
 * some is left.
 */
function relevant(reading: MeasurandReading, facts: Facts): readonly NamedCircumstance[] {
  const all = circumstances(reading, facts);
  return reading.chosen?.property === 'overpotential' ? all.filter(({ name }) => name !== 'depthOfDischarge') : all;
}

/**
 * How much more than the reference, relative to it: x/x₀ − 1, in %. A bound on either side gives a bound. Null where it
 * contains no information, or where a number may not be positive.
 */
export function relativeDifference(quantity: Measure, reference: Measure): Measure | null {
  if (!isPositive(quantity) || !isPositive(reference)) return null;
  const relative = difference(reference, quantity)?.relative ?? null;
  const isAbout = relative?.value != null && [quantity, reference].some(({ qualifier }) => qualifier === 'ABOUT');
  return relative && isAbout ? { ...relative, qualifier: 'ABOUT' } : relative;
}

/** A number with an upper bound only is at least zero. */
function isPositive(measure: Measure): boolean {
  const { low, high } = endsOfMeasure(measure);
  return (low >= 0 || low === -Infinity) && high > 0;
}
