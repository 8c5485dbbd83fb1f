import type { Claim } from '../../../../domain/claim.ts';
import { inSI } from '../../../../domain/inSI.ts';
import type { Measure } from '../../../../domain/measure.ts';
import type { ParameterName } from '../parameters.ts';
import type { LedgerEntry } from '../problem.ts';

/** A number and who vouches for it, before it has a place in the ledger. */
export type Sourced = Omit<LedgerEntry, 'id' | 'parameter'>;

/** Collects the numbers of a problem. The same number from the same origin is one entry, however many cells use it. */
export class LedgerBuilder {
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #ids = new Set<string>();

  /**
   * @param id proposed for the entry; where it is taken by another number it gets an ending
   * @returns the id under which the number stands
   */
  add(parameter: ParameterName, sourced: Sourced, id: string = parameter, ending = 'other'): string {
    const identity = JSON.stringify([parameter, sourced]);
    const known = this.#entries.get(identity);
    if (known) return known.id;
    const free = this.#free(id, ending);
    this.#ids.add(free);
    this.#entries.set(identity, { id: free, parameter, ...sourced });
    return free;
  }

  entries(): LedgerEntry[] {
    return [...this.#entries.values()];
  }

  #free(id: string, ending: string): string {
    if (!this.#ids.has(id)) return id;
    const named = `${id}.${ending}`;
    let free = named;
    for (let k = 2; this.#ids.has(free); k++) free = `${named}.${k}`;
    return free;
  }
}

/** The number of a claim, with its band; a claim that gives a range stands for its middle. Null where it gives a bound. */
export function sourcedByClaim(claim: Claim): Sourced | null {
  if (claim.value.kind !== 'MEASURE') return null;
  const number = numberAndBand(claim.value);
  if (number === null) return null;
  const origin = claim.evidence === 'ASSUMED' ? 'ASSUMED' : 'CLAIM';
  const unit = claim.printedUnit === null || claim.printedUnit === '1' ? '' : ` ${claim.printedUnit}`;
  const reason = `${claim.evidence.toLowerCase()}: ${claim.printed}${unit}`;
  return { ...number, origin, claimKey: claim.key, reason };
}

/** In SI. */
export function numberAndBand(measure: Measure): { value: number; low: number | null; high: number | null } | null {
  const { value, low, high } = inSI(measure);
  if (value !== null) return { value, low, high };
  return low === null || high === null ? null : { value: (low + high) / 2, low, high };
}

export function byHand(value: number | string, reason = 'given by hand'): Sourced {
  return { value, low: null, high: null, origin: 'GIVEN', claimKey: null, reason };
}
