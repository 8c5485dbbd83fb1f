import type { Sourced } from '../../../../domain/ledger.ts';
import { restingOn } from '../../../sourced.ts';
import type { ParameterName } from '../parameters.ts';
import type { LedgerEntry } from '../problem.ts';

/** Collects the numbers of a problem. The same number from the same origin is one entry for all cells that use it. */
export class LedgerBuilder {
  readonly #entries = new Map<string, LedgerEntry>();
  readonly #ids = new Set<string>();

  /**
   * @param id proposed for the entry; if another number has it already, an ending is added
   * @returns the id of the entry, which has the claims of all that added it
   */
  add(parameter: ParameterName, sourced: Sourced, id: string = parameter, ending = 'other'): string {
    const { claimKeys, uncertain, ...origin } = sourced;
    const identity = JSON.stringify([parameter, origin]);
    const known = this.#entries.get(identity);
    if (known) {
      this.#entries.set(identity, { ...known, ...restingOn(known, claimKeys) });
      return known.id;
    }
    const free = this.#free(id, ending);
    this.#ids.add(free);
    this.#entries.set(identity, {
      id: free,
      parameter,
      ...sourced,
      ...(uncertain && { uncertain: { ...uncertain, name: free } }),
    });
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
