import type { EntityManager } from 'typeorm';

/** What is derived from subjects and claims for screening and search, each after those that it is made of. */
const views = ['best_claim', 'searchable_name', 'searchable_text', 'searchable_subject'];

/**
 * Brings them up to what the tables say, in the transaction that has changed these: nobody sees the one without the
 * other. Only rows that differ are written, and readers need not wait.
 */
export async function refreshViews(manager: EntityManager): Promise<void> {
  for (const view of views) await manager.query(`refresh materialized view concurrently ${view}`);
}
