import type { Claim } from '../domain/claim.ts';
import type { ParameterOrigin, RecordedDerivation, RecordedInput, Sourced } from '../domain/ledger.ts';
import type { Measure } from '../domain/measure.ts';
import type { Derivation, ResolvedInput } from './derivation.ts';
import type { Found, Resolution } from './resolve.ts';
import { uncertainInput } from './uncertain.ts';
import { valueInWords } from './words.ts';

/** A resolved number in the form in which a run stores it; null where none was found, or only a bound. */
export function sourcedBy({ term, numbers, found }: Resolution): Sourced | null {
  if (term === null || numbers === null || numbers.value === null) return null;
  const claims = claimsBeneath(found);
  const claimKeys = [...new Set(claims.map(({ key }) => key))];
  return {
    value: numbers.value,
    low: numbers.low,
    high: numbers.high,
    origin: originOf(found, claims),
    claimKey: claimKeys.length === 1 ? claimKeys[0]! : null,
    claimKeys,
    reason: reasonOf(found),
    ...uncertaintyOf(found, 'value'),
    ...(found.derivation && { derivation: recordOf(found.derivation) }),
  };
}

function uncertaintyOf(input: Found, name: string): Pick<Sourced, 'uncertain'> {
  const uncertain = input.derivation ? null : uncertainInput(input, name);
  return uncertain ? { uncertain } : {};
}

/** All claims behind a number, at any depth. */
export function claimsBeneath({ claim, derivation }: Pick<ResolvedInput, 'claim' | 'derivation'>): readonly Claim[] {
  return [...(claim ? [claim] : []), ...(derivation?.inputs.flatMap(claimsBeneath) ?? [])];
}

/** If one input is an assumption, the number is an assumption. */
function originOf(found: Found, claims: readonly Claim[]): ParameterOrigin {
  if (isAssumed(found)) return 'ASSUMED';
  return claims.length > 0 ? 'CLAIM' : 'GIVEN';
}

function isAssumed(input: Pick<ResolvedInput, 'origin' | 'measure' | 'claim' | 'derivation'>): boolean {
  const { origin, measure, claim, derivation } = input;
  if (origin === 'ASSUMPTION' || claim?.evidence === 'ASSUMED') return true;
  if (origin === 'CONDITION') {
    return claim!.conditions.some((one) => one.status === 'ASSUMED' && one.measure === measure);
  }
  return derivation?.inputs.some(isAssumed) ?? false;
}

/** `measured: 6.8 mS/cm`; for a derived number its formula, and the values of its symbols. */
function reasonOf(found: Found): string {
  const { claim, derivation, origin, reason } = found;
  if (claim && origin !== 'CONDITION') return claimInWords(claim);
  if (derivation)
    return [...new Set([derivation.metric.formula, ...derivation.inputs.flatMap(inputInWords)])].join(', ');
  return origin === 'ARGUMENT' ? 'given by hand' : (reason ?? '');
}

/** Constants, and what follows from a chemical formula alone, are left out. */
function inputInWords(input: ResolvedInput): readonly string[] {
  const { symbol, origin, claim, derivation, measure } = input;
  if (origin === 'CONDITION') return measure ? [`${symbol} of the test: ${valueInWords(rounded(measure))}`] : [];
  if (claim) return [`${symbol} ${claimInWords(claim)}`];
  if (derivation) {
    const beneath = derivation.inputs.flatMap(inputInWords);
    const [, right] = derivation.metric.formula.split(' = ');
    return beneath.length > 0 ? [`${symbol} = ${right}`, ...beneath] : [];
  }
  if (origin === 'ARGUMENT') return [`${symbol} given`];
  return origin === 'ASSUMPTION' && measure ? [`${symbol} assumed: ${valueInWords(rounded(measure))}`] : [];
}

function rounded(measure: Measure): Measure {
  const short = (number: number | null) => (number === null ? null : Number(number.toPrecision(5)));
  return { ...measure, value: short(measure.value), low: short(measure.low), high: short(measure.high) };
}

function claimInWords({ evidence, printed, printedUnit }: Claim): string {
  const unit = printedUnit === null || printedUnit === '1' ? '' : ` ${printedUnit}`;
  return `${evidence.toLowerCase()}: ${printed}${unit}`;
}

/** What a run stores of a derivation: its numbers, with claims by key and subjects by id. */
export function recordOf({
  metric,
  subject,
  quantity,
  uncertainty,
  inputs,
  assumptions,
}: Derivation): RecordedDerivation {
  return {
    metric: metric.name,
    of: metric.of[0]!,
    subjectId: subject.id,
    quantity,
    uncertainty,
    inputs: inputs.map(inputOf),
    assumptions: assumptions.map(({ text, claim }) => ({ text, claimKey: claim?.key ?? null })),
  };
}

function inputOf(input: ResolvedInput): RecordedInput {
  const { name, symbol, origin, measure, subject, property, claim, passedOver, derivation, source, reason } = input;
  return {
    name,
    symbol,
    origin,
    measure: measure && claim ? { ...measure, printed: claim.printed } : measure,
    subjectId: subject?.id ?? null,
    property,
    claimKey: claim?.key ?? null,
    passedOver: passedOver.map(({ key }) => key),
    derivation: derivation && recordOf(derivation),
    source,
    reason,
    ...uncertaintyOf(input, name),
  };
}
