import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** The budget that all requests of an address share. */
export interface Rate {
  /** Charges a cost to an address. Returns null, or how long the address has to wait, s. */
  charge(address: string, cost: number): Promise<number | null>;
}

/** Costs are counted over this time, s. It allows a burst and keeps the wait after it short. */
const WINDOW = 10;

/** @param perMinute what an address may spend; 0 for no limit */
export function costRate(perMinute: number): Rate {
  if (perMinute === 0) return { charge: async () => null };
  const limiter = new RateLimiterMemory({ points: (perMinute * WINDOW) / 60, duration: WINDOW });
  return {
    async charge(address, cost) {
      try {
        await limiter.consume(address, cost);
        return null;
      } catch (refused) {
        if (refused instanceof Error) throw refused;
        return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
      }
    },
  };
}
