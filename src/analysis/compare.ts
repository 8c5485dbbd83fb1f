import type { Derivation } from '../derivation/derivation.ts';
import { derive } from '../derivation/derive.ts';
import { extentOf } from '../derivation/leaf.ts';
import { needsOfMetric } from '../derivation/needs.ts';
import type { Claim } from '../domain/claim.ts';
import type { Facts } from '../domain/facts.ts';
import { exactly, type Measure } from '../domain/measure.ts';
import { depthOfDischarge } from '../metrics/cell/balance/depthOfDischarge.ts';
import { fromSI } from '../physics/quantity.ts';
import { type Comparability, circumstancesOf, comparability, type NamedCircumstance } from './comparability.ts';
import { difference } from './difference.ts';
import type { MeasurandReading } from './measurand.ts';
import { endsOfMeasure } from './rank.ts';

/** What the depth of discharge of a test is computed from, beside the claim of the test. */
export const needsOfDepth = needsOfMetric(depthOfDischarge);

/**
 * The circumstances of a reading: the conditions of the claim that answers, or of those that a metric was computed from,
 * the alkali metal of a cell, and the depth of discharge, which hardly any source states, from the capacity cycled and
 * that of the metal electrode.
 */
export function circumstances({ chosen, derivation }: MeasurandReading, facts: Facts): readonly NamedCircumstance[] {
  const claims = chosen ? [chosen] : derivation ? claimsBeneath(derivation) : [];
  const ofClaims = claims.flatMap((claim) => [...circumstancesOf(claim), ...depthOf(claim, facts)]);
  return [...distinct(ofClaims), ...metalOf(facts)];
}

/** The claims at which a derivation ends, each once. */
function claimsBeneath({ inputs }: Derivation): Claim[] {
  const found = inputs.flatMap(({ claim, derivation }) => [
    ...(claim ? [claim] : []),
    ...(derivation ? claimsBeneath(derivation) : []),
  ]);
  return [...new Set(found)];
}

function depthOf({ conditions }: Claim, facts: Facts): NamedCircumstance[] {
  const { subject } = facts.part;
  const cycled = conditions.find(({ name }) => name === 'arealCapacity');
  if (subject.kind !== 'CELL' || !cycled?.measure || cycled.measure.value === null) return [];
  const { value, unit } = cycled.measure;
  const { quantity } = derive(depthOfDischarge, facts, { cycledCapacity: { value, unit } });
  const measure = quantity && withBand(quantity, cycled.measure);
  return measure ? [{ name: 'depthOfDischarge', status: cycled.status, measure, subjectId: null, text: null }] : [];
}

/**
 * All that the depth may be, by what is known of the metal electrode; it is proportional to the capacity cycled, so the
 * band of an assumed one carries over.
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

/** An electrolyte or an electrode is of its metal; a cell is a test of it. */
function metalOf({ part: { subject, parts } }: Facts): NamedCircumstance[] {
  const metal = parts.metal?.subject;
  return metal && subject.kind === 'CELL'
    ? [{ name: 'metal', status: 'STATED', measure: null, subjectId: metal.id, text: null }]
    : [];
}

function distinct(all: readonly NamedCircumstance[]): NamedCircumstance[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** The results of several subjects, set against each other; null where fewer than two have any. */
export function compare(results: readonly { reading: MeasurandReading; facts: Facts }[]): Comparability | null {
  const known = results.filter(({ reading }) => reading.quantity !== null);
  return known.length < 2 ? null : comparability(known.map(({ reading, facts }) => circumstances(reading, facts)));
}

/**
 * How much more than the reference, relative to it: x/x₀ − 1, in %. A bound on either side makes it a bound; null where
 * it says nothing, or where a number may not be positive.
 */
export function relativeDifference(quantity: Measure, reference: Measure): Measure | null {
  if (!isPositive(quantity) || !isPositive(reference)) return null;
  const relative = difference(reference, quantity)?.relative ?? null;
  const isAbout = relative?.value != null && [quantity, reference].some(({ qualifier }) => qualifier === 'ABOUT');
  return relative && isAbout ? { ...relative, qualifier: 'ABOUT' } : relative;
}

/** What is bounded only from above is at least nothing. */
function isPositive(measure: Measure): boolean {
  const { low, high } = endsOfMeasure(measure);
  return (low >= 0 || low === -Infinity) && high > 0;
}
